"""Names of which a reader takes each only once."""


def unique(name: str, taken: set[str]) -> str:
    """The name, with an ordinal where it is taken; it is taken from now on."""
    given, ordinal = name, 1
    while given in taken:
        ordinal += 1
        given = f"{name} {ordinal}"
    taken.add(given)
    return given
