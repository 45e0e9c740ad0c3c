"""Templates of projects: what they are given, what they may not do, and where a mistake is told to be."""

import re
from datetime import date
from pathlib import Path

import pytest
from markupsafe import Markup

from cjtool.app.production import alone
from cjtool.i18n.table import words
from cjtool.project import Workspace, read
from cjtool.report.pages import ProjectReports
from cjtool.request import RequestError
from cjtool.site.frame import Frame, MenuEntry, framed, template_context, try_out
from cjtool.site.overriding import SiteTemplates, shipped_templates, templates_of
from cjtool.site.pages import one_file
from cjtool.site.sandbox import FILTERS, NAMES, TemplateMistakeError, TemplateText

REPOSITORY = Path(__file__).parents[2]
PAGE = (REPOSITORY / "docs" / "templates.md").read_text("utf-8")
GIVEN = {
    "page": ["title", "project", "home", "root", "menu", "language", "day", "logo"],
    "words": ["skip", "pages", "made_by"],
    "version": None,
    "head": None,
    "sheets": None,
    "scripts": None,
}
"""What templates are given: projects rest on these names, so none of them may go or change its meaning."""


def frame(title: str = "A", templates: SiteTemplates | None = None) -> Frame:
    menu = (MenuEntry("<One>", "one.html", here=True), MenuEntry("Two", "two.html", here=False))
    return Frame(
        title,
        "P",
        "#",
        menu,
        ("<p>sheet</p>",),
        "",
        "",
        words("en"),
        "today",
        templates=templates or shipped_templates(),
    )


def with_header(text: str, name: str = "header.html") -> SiteTemplates:
    return SiteTemplates({**shipped_templates().texts, name: TemplateText(f"own/{name}", text)})


def mistake(text: str, name: str = "header.html") -> str:
    with pytest.raises(TemplateMistakeError) as caught:
        try_out(with_header(text, name))
    return str(caught.value)


def test_templates_are_given_these_names_and_plain_data() -> None:
    context = template_context(frame())

    assert {key: list(value) if isinstance(value, dict) else None for key, value in context.items()} == GIVEN
    assert _kinds(context) <= {str, bool, Markup}


def _kinds(value: object) -> set[type]:
    if isinstance(value, dict):
        return set().union(*map(_kinds, value.values()))
    return set().union(*map(_kinds, value)) if isinstance(value, list) else {type(value)}


def test_the_documentation_tells_every_name_every_filter_and_every_template() -> None:
    names = {f"{key}.{name}" for key, inner in GIVEN.items() for name in inner or ()}
    names |= {key for key, inner in GIVEN.items() if inner is None} | {*FILTERS, *NAMES, "extra.css"}

    assert names - set(re.findall(r"`([a-z_.]+)`", PAGE)) == set()


def test_texts_are_escaped_and_are_no_templates() -> None:
    own = with_header("<b>{{ page.title }}</b>")

    assert "<b>&lt;i&gt;{{ 7*7 }}{% x %}</b>" in framed(frame("<i>{{ 7*7 }}{% x %}", own))


def test_a_project_has_one_template_of_its_own_and_the_rest_of_ours() -> None:
    page = framed(frame(templates=with_header("<p>Acme BV</p>", "footer.html")))

    assert '<footer class="site"><p>Acme BV</p></footer>' in page
    assert '<a href="one.html" aria-current="page">&lt;One&gt;</a>' in page


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("\n{{ page.titel }}", "own/header.html:2: there is no `titel` for templates; did you mean `title`?"),
        ("{{ zebra }}", "own/header.html:1: there is no `zebra` for templates; docs/templates.md lists"),
        ("\n\n{% if %}", "own/header.html:3: the template cannot be read: Expected an expression"),
        ("{{ ''.__class__.__mro__ }}", "own/header.html:1: a template may not use `__mro__`"),
        ("{% set x = '__class__' %}\n{{ page[x] }}", "own/header.html:2: a template may not use `__class__`"),
        ("{{ page['__class__'] }}", "own/header.html:1: a template may not use `__class__`"),
        ("{% include '/etc/passwd' %}", "a template may not include `/etc/passwd` here"),
        ("{% include '../secret.html' %}", "a template may not include `../secret.html` here"),
        ("{% include page.title %}", "a template may not include `…` here"),
        ("{% include 'header.html' %}", "header.html` here; it may include `menu.html` or `footer.html`"),
        ("{% import 'menu.html' as m %}", "a template may not use `import`"),
        ("{% extends 'page.html' %}", "a template may not use `extends`"),
        ("{{ range(10**9) }}", "own/header.html:1: a template may not use `range()`"),
        ("{{ 'a' * 1000000000 }}", "a template may not use `*`"),
        ("{{ 9 ** 9 ** 9 }}", "a template may not use `**`"),
        ("{{ 'a' ~ 'a' }}", "a template may not use `~`"),
        ("{{ '%999999999d' % 1 }}", "a template may not use `%`"),
        ("{{ page.title|safe }}", "a template may not use `|safe`"),
        ("{{ page.title|lowr }}", "a template may not use `|lowr`; did you mean `lower`?"),
        ("\n{% autoescape false %}{{ page.title }}{% endautoescape %}", "header.html:2: a template may not use `autoescape`"),
        ("{% set x %}{{ version }}{% endset %}", "a template may not use `set … endset`"),
        ("{% for x in page.menu recursive %}{% endfor %}", "a template may not use `recursive`"),
        ("{{ page.menu[7].name }}", "own/header.html:1: the template cannot be carried out"),
        ("{{ page }}", "own/header.html:1: only texts and numbers can be shown"),
        ("{{ page.items }}", "own/header.html:1: only texts and numbers can be shown"),
        ("{{ self }}", "own/header.html:1: only texts and numbers can be shown"),
        ("{% for x in page.menu %}" * 15 + "{% endfor %}" * 15, "the template goes round more than 20000 times"),
        ("{% for x in page.menu %}" * 13 + "a" * 2000 + "{% endfor %}" * 13, "writes more than 5 MB"),
        ("{% for x in page.menu %}" * 40 + "{% endfor %}" * 40, "the template cannot be read"),
        ("{{ " + "(" * 5000 + "1" + ")" * 5000 + " }}", "the template cannot be read"),
        ("{{ " + "not " * 9000 + "1 }}", "the template cannot be read"),
    ],
)  # fmt: skip
def test_a_mistake_is_told_with_its_file_and_line(text: str, told: str) -> None:
    assert told in mistake(text)


def project(folder: Path, more: str = "templates: site\n") -> Workspace:
    (folder / "cjtool.yaml").write_text(f"cjtool: project/v1\nname: Acme\n{more}", "utf-8")
    (folder / "a.yaml").write_text("cjtool: journey/v1\ntitle: A\nstages: [{name: S, steps: [B]}]\n", "utf-8")
    (folder / "b.yaml").write_text("cjtool: journey/v1\ntitle: B\nstages: [{name: S, steps: [B]}]\n", "utf-8")
    (workspace,) = read([str(folder)], date(2026, 11, 22)).workspaces
    return workspace


@pytest.mark.parametrize(
    "path", ["..", "../elsewhere", "/etc", "https://example.org/x", "site/../../elsewhere", "link"]
)
def test_a_folder_outside_of_the_project_is_an_error_where_it_is_named(tmp_path: Path, path: str) -> None:
    home = tmp_path / "home"
    for folder in (home / "site", tmp_path / "elsewhere"):
        folder.mkdir(parents=True)
    (home / "link").symlink_to(tmp_path / "elsewhere")

    workspace = project(home, f"templates: {path}\n")

    (problem,) = workspace.problems
    assert (problem.span.path.name, problem.span.line) == ("cjtool.yaml", 3)
    assert re.search("outside the project|address", problem.message)
    with pytest.raises(RequestError):
        templates_of(workspace)


def test_a_folder_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    (problem,) = project(tmp_path).problems

    assert problem.sentence == "there is no folder `site`; make it, or let `cjtool template eject` make it"


def test_a_template_that_leads_out_of_the_project_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret")
    (tmp_path / "home" / "site").mkdir(parents=True)
    (tmp_path / "home" / "site" / "footer.html").symlink_to(tmp_path / "secret")

    with pytest.raises(RequestError, match=r"site/footer.html` lies outside the project"):
        templates_of(project(tmp_path / "home"))


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("heder.html", b"", "heder.html` is no template of cjtool; did you mean `header.html`?"),
        ("header.html", b"a" * 64_001, "header.html` is larger than 64 KB"),
        ("header.html", b"\xff", "header.html` is not UTF-8"),
    ],
)
def test_a_file_that_can_be_no_template_is_refused(
    tmp_path: Path, name: str, content: bytes, told: str
) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / name).write_bytes(content)

    with pytest.raises(RequestError, match=re.escape(told)):
        templates_of(project(tmp_path))


def test_an_own_style_comes_last_and_ends_nothing(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "extra.css").write_text(".x{}</style><script>alert(1)</script>")
    workspace = project(tmp_path)

    page = one_file(alone(ProjectReports(workspace), workspace.journeys))

    style = page.split("<style>")[1].split("</style>")[0]
    assert ".x{}<\\/style><script>" in style
    assert "<script>alert(1)</script>" not in page.split("</style>", 1)[1]
