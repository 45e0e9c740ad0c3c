"""A brand's own font: a file of other people, looked at, cleared, measured and cut down to what a picture needs.

`admitting` looks at a file without any help, when a project is read. Only when a picture is drawn, `measuring` makes a
font of it, by fontTools, which comes with the extra `fonts`; what fontTools does with a file that nobody has checked yet
is done in a process of its own, which may take so long and no longer (`clearing`).
"""
