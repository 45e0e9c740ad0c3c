"""Which texts are translated hangs on the models' types alone; a place by ids tells them apart, no line does."""

from collections.abc import Callable, Iterator
from pathlib import Path

from inline_snapshot import snapshot
from tests.catalogs.projects import catalog, journey, workspace

from cjtool.catalogs.texts import source_texts, told
from cjtool.library import load
from cjtool.model import Journey, LibraryFile, Node, Project, SharedSettings, types
from cjtool.model.node import keys_by_name

GALLERY = Path(__file__).parents[2] / "journeys"


def models() -> set[type[Node]]:
    seen: set[type[Node]] = set()

    def visit(annotation: object) -> None:
        if isinstance(annotation, type) and issubclass(annotation, Node) and annotation not in seen:
            seen.add(annotation)
            for inner in types(annotation).values():
                visit(inner)
        for part in getattr(annotation, "__args__", ()):
            visit(part)

    for root in (Journey, LibraryFile, Project, SharedSettings):
        visit(root)
    return seen


def textual(model: type[Node]) -> Iterator[str]:
    """The keys of a model that take any text: those that are translated, and the others."""
    for name, key in keys_by_name(model).items():
        schema = str(model.model_fields[name].annotation)
        if name != "meta" and ("str" in schema or "Any" in schema) and "Literal" not in schema:
            yield key


def by_model(keys: Callable[[type[Node]], set[str]]) -> dict[str, list[str]]:
    listed = {
        model.__name__: sorted(keys(model)) for model in sorted(models(), key=lambda each: each.__name__)
    }
    return {name: keys for name, keys in listed.items() if keys}


def translated_keys(model: type[Node]) -> set[str]:
    names = keys_by_name(model)
    return {names[name] for name in told(model) if name in names}


def test_these_keys_are_translated() -> None:
    """A new key with text is here, as `Text`, or below, as `Code`: look at it."""
    assert by_model(translated_keys) == snapshot(
        {
            "Branch": ["when"],
            "Channel": ["name"],
            "Feedback": ["question"],
            "Gain": ["text"],
            "Journey": ["goal", "outcome", "sponsor", "summary", "title", "tone", "trigger"],
            "MeasureSettings": ["promoters"],
            "Metric": ["name", "unit"],
            "Objective": ["text"],
            "Opportunity": ["title"],
            "Pain": ["accepted", "text"],
            "Persona": ["behaviours", "feelings", "goals", "name", "needs", "quote", "summary"],
            "Project": ["name", "sponsor", "tone", "words"],
            "Promise": ["text"],
            "Reading": ["name", "unit"],
            "SourceOfInsight": ["name"],
            "Staff": ["gains", "pains"],
            "Stage": ["duration", "goal", "name", "quote"],
            "Step": [
                "backstage",
                "caption",
                "does",
                "evidence",
                "expects",
                "fee",
                "feels",
                "frontstage",
                "handover",
                "name",
                "quote",
                "systems",
                "thinks",
                "tone",
                "update",
            ],
            "Team": ["name"],
            "Touchpoint": ["name", "purpose", "tone"],
        }
    )


def test_these_keys_are_the_same_in_every_language() -> None:
    assert by_model(lambda model: set(textual(model)) - translated_keys(model)) == snapshot(
        {
            "AnswerColumns": [
                "channel",
                "comment",
                "followed_up",
                "journey",
                "metric",
                "persona",
                "respondent",
                "score",
                "segments",
                "step",
                "time",
                "touchpoint",
            ],
            "AnswerSource": [
                "connection",
                "file",
                "filter",
                "journey",
                "metric",
                "scores",
                "sheet",
                "step",
                "steps",
                "table",
                "touchpoint",
            ],
            "Branch": ["to"],
            "Brand": ["logo"],
            "Channel": ["icon"],
            "Colours": ["accent", "primary"],
            "EventColumns": ["case", "step", "time"],
            "EventSource": [
                "connection",
                "file",
                "filter",
                "journey",
                "over_after",
                "sheet",
                "steps",
                "table",
            ],
            "Feedback": ["metric", "owner", "within"],
            "FontFiles": ["bold", "italic", "regular"],
            "Gain": ["sources"],
            "HouseRule": ["field", "message", "name", "reason", "when"],
            "Journey": [
                "based_on",
                "customers",
                "expect",
                "id",
                "leads_to",
                "owner",
                "parent",
                "persona",
                "reviewed",
                "sources",
                "tags",
                "version",
                "watches",
                "worth",
            ],
            "LibraryFile": [
                "channels",
                "metrics",
                "objectives",
                "personas",
                "promises",
                "sources",
                "teams",
                "touchpoints",
            ],
            "LintSettings": ["extend", "options"],
            "MeasureSettings": ["time_zone", "within"],
            "Objective": ["metric"],
            "Opportunity": ["addresses", "due", "effect", "id", "metric", "objectives", "owner"],
            "Pain": ["breaks", "cost", "drop_off", "id", "sources"],
            "Persona": ["image", "sources"],
            "Project": [
                "channels",
                "currency",
                "journeys",
                "metrics",
                "objectives",
                "personas",
                "promises",
                "sources",
                "teams",
                "templates",
                "touchpoints",
            ],
            "Promise": ["metric", "within"],
            "Reading": ["date", "metric", "source"],
            "Sections": [
                "channels",
                "metrics",
                "objectives",
                "personas",
                "promises",
                "sources",
                "teams",
                "touchpoints",
            ],
            "SourceOfInsight": ["date", "link", "valid_until"],
            "Stage": ["expect", "id", "journey", "owner"],
            "Step": [
                "after",
                "channel",
                "expect",
                "frequency",
                "id",
                "image",
                "owner",
                "persona",
                "promises",
                "response_time",
                "sources",
                "touchpoint",
                "wait",
            ],
            "Team": ["email", "handle"],
            "Touchpoint": ["channel", "expect", "owner", "promises", "response_time", "watches"],
        }
    )


def test_the_texts_of_a_step_have_its_place_by_ids_as_context() -> None:
    step = {
        "does": "Looks up",
        "pains": [{"id": "slow", "text": "It is slow", "accepted": "It is cheap"}],
        "gains": ["A seat"],
        "frontstage": ["Smiles", "Waves"],
        "feels": {"ann": "Tired", "bob": "Glad"},
        "next": [{"to": "end", "when": "All is well"}],
        "staff": {"pains": ["No chair"]},
        "image": "a.png",
        "meta": {"note": "for us alone"},
    }
    people = {"cjtool": "library/v1", "personas": {"ann": "Ann, 30", "bob": {"name": "Bob", "quote": "So?"}}}
    project = workspace(trip=journey(step=step, persona="ann", version="2", tags=["rail"]), people=people)

    listed = {(text.context, text.text) for _, text in source_texts(project)}

    assert listed == {
        ("project#name", "Trips"),
        ("personas/ann", "Ann, 30"),
        ("personas/bob", "Bob"),
        ("personas/bob#quote", "So?"),
        ("trip#title", "I book a trip"),
        ("trip/book", "Book"),
        ("trip/book/wait", "Waits"),
        ("trip/book/wait#does", "Looks up"),
        ("trip/book/wait#pains/slow", "It is slow"),
        ("trip/book/wait#pains/slow/accepted", "It is cheap"),
        ("trip/book/wait#gains", "A seat"),
        ("trip/book/wait#frontstage", "Smiles"),
        ("trip/book/wait#frontstage", "Waves"),
        ("trip/book/wait#feels/ann", "Tired"),
        ("trip/book/wait#feels/bob", "Glad"),
        ("trip/book/wait#next/end/when", "All is well"),
        ("trip/book/wait#staff/pains", "No chair"),
    }


def test_signs_alone_and_codes_need_no_translation() -> None:
    settings = {
        "cjtool": "project/v1",
        "name": "—",
        "words": {"stage": "Part", "locale": "pl", "map": {"legend": "Signs"}},
        "metrics": {"share": {"name": "Share", "unit": "%"}},
        "teams": {"desk": {"name": "Desk", "email": "desk@example.com"}},
    }
    project = workspace(cjtool=settings, trip=journey())

    listed = {text.context for file, text in source_texts(project) if file.root is project.project}

    assert listed == {"project#words/stage", "project#words/map/legend", "metrics/share", "teams/desk"}


def test_references_lead_to_the_line_of_each_text() -> None:
    project = load(GALLERY / "hip-replacement")

    for entry in catalog(project).entries:
        [(name, line)] = entry.places
        text = (GALLERY / "hip-replacement" / name).read_text("utf-8").split("\n")[line - 1]
        assert entry.text.split()[0].strip('"') in text
