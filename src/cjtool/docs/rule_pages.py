"""Pages made from the code: one for each rule, an index, the format, the schemas for editors and for Pydantic."""

from collections.abc import Iterator

from cjtool.docs import explained
from cjtool.docs.markup import with_names, without_markup
from cjtool.docs.translating import translation
from cjtool.docstrings import sections
from cjtool.draw.lanes import LANES
from cjtool.i18n.table import words
from cjtool.lint import Lens, Rule, all_rules
from cjtool.lint.renamed import lasting
from cjtool.lint.samples import Example, example
from cjtool.model import json_schema, reference

LANE_NAMES = "src/cjtool/model/lane_names.py"
_NOTE = "<!-- Made by `python -m cjtool.docs` from the rule's docstring. -->\n"
_LENSES = {
    Lens.UX: "a single interaction: is this contact easy and understood?",
    Lens.JOURNEY: "the whole task: does it run smoothly from start to end?",
    Lens.CX: "the relationship: is the promise kept across touchpoints and journeys?",
    Lens.UPKEEP: "no lens on the journey: are the files sound, and do the waivers still hold?",
}
_ARTICLES = """\
- Buro Improof, *Customer Experience, Customer journeys en User Experience: holle of holistische termen?*,
  https://buro-improof.nl/magazine/user-experience
- Bloovi, *Waarom ook jij rekening moet houden met CX en UX*, 2015,
  https://bloovi.nl/artikels/insights/2015/waarom-ook-jij-rekening-moet-houden-met-cx-en-ux
- QuestionPro, *Customer Journey vs Customer Experience: The Difference*,
  https://www.questionpro.com/blog/customer-journey-vs-customer-experience/
- Yvette van Aarle on customer journeys and customer experience management,
  https://www.yvettevanaarle.nl/customerexperience"""
"""What a page names that rests on them."""


def page(rule: Rule, language: str = "en") -> str:
    """A rule's page in Markdown: its docstring, with the real output below each bad example.

    Headings, the line of facts and that output are in the language, and so is the page where it was translated;
    the page of a project's own rule is in the words of its team.
    """
    translated = translation(rule, language)
    doc = translated or rule.doc_in(language)
    english = language != "en" and translated is None and rule.page is None
    note = [explained.IN_ENGLISH[language]] if english else []
    opening = doc.split("\n## ", 1)[0].strip()
    articles = [_articles(language)] if "articles behind cjtool" in " ".join(rule.doc.split()) else []
    facts = _facts(rule, language)
    return (
        "\n\n".join([f"# {rule.name}", facts, *note, opening, *_body(rule, doc, language), *articles]) + "\n"
    )


def explanation(rule: Rule, language: str = "en") -> str:
    """A rule's page as plain text for a terminal: code is indented, tables and fences are gone."""
    return without_markup(page(rule, language))


def index() -> str:
    """The table of all rules, by lens."""
    kinds = " ".join(f"`{kind.value}`: {meaning.en}." for kind, meaning in explained.MEANINGS.items())
    parts = [
        "# Rules",
        "`cjtool explain RULE` prints a page in the terminal.",
        f"Findings are of two kinds. {kinds}",
    ]
    for lens, meaning in _LENSES.items():
        rows = [
            f"| [{rule.name}]({rule.name}.md) | {rule.severity} | {rule.kind.value} | {rule.summary} |"
            for rule in all_rules()
            if rule.lens is lens
        ]
        table = "\n".join(["| rule | severity | kind | finds |", "|---|---|---|---|", *rows])
        parts += [f"## {lens.value}", f"*{meaning[0].upper()}{meaning[1:]}*", table]
    return "\n\n".join(parts) + "\n"


def pages() -> dict[str, str]:
    """Everything that is made, by its path in the repository."""
    made = {f"docs/rules/{rule.name}.md": _NOTE + page(rule) for rule in all_rules()}
    made["docs/rules/index.md"] = _NOTE + index()
    made["docs/format.md"] = _NOTE.replace("rule's docstring", "models") + reference.page()
    made[LANE_NAMES] = _lane_names()
    return made | {f"schemas/{kind}.schema.json": json_schema.text(kind) for kind in json_schema.KINDS}


def _lane_names() -> str:
    """The module that tells the models which lanes there are, as they must not know what draws them."""
    names = "".join(f'    "{name}",\n' for name in ("header", *LANES, "footer"))
    doc = '"""The names of lanes, made by `python -m cjtool.docs` from the modules in `draw/lanes`."""'
    return f"{doc}\n\nfrom typing import Literal\n\nLaneName = Literal[\n{names}]\n"


def _articles(language: str) -> str:
    return f"## {explained.ARTICLES[language]}\n\n{_ARTICLES}"


def _facts(rule: Rule, language: str) -> str:
    """Lens, severity and kind in one line, and the name that a rule had before."""
    facts = explained.FACTS[language].format(
        lens=rule.lens.value,
        severity=words(language).report.severities[str(rule.severity)],
        kind=explained.KINDS[rule.kind][language],
        meaning=explained.MEANINGS[rule.kind][language],
    )
    before = lasting(rule.name)
    return facts if before == rule.name else f"{facts} · {explained.BEFORE[language].format(name=before)}"


def _body(rule: Rule, doc: str, language: str) -> Iterator[str]:
    for heading, text in sections(doc):
        yield f"## {explained.heading(heading, language)}"
        yield with_names(text.strip())
        found = example(heading, text)
        if found is not None and heading.startswith("Bad"):
            yield f"```text\n{_output(rule, found, language)}```"


def _output(rule: Rule, found: Example, language: str) -> str:
    """What `cjtool lint` prints of an example."""
    severities = words(language).report.severities
    return "".join(
        f"{each.span.path.as_posix()}:{each.span.line}:{each.span.column}: {severities[str(each.severity)]} "
        f"{each.rule}: {each.sentence_in(language)}\n"
        for each in found.run(rule).diagnostics
    )
