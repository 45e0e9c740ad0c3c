"""What people read of calls, comments and rows that are left out is in their language, and programs read it as it is."""

import pytest
from tests.measure.conftest import SETTINGS, Measured

from cjtool.app.commenting import comments
from cjtool.app.flowing import flows
from cjtool.app.looping import with_loops
from cjtool.app.measuring import MeasureRequest
from cjtool.formats.measures import render
from cjtool.i18n.numbers import listed

HEAD = "step,score,ease,who,said,kind\n"
SOURCE = "columns: {step: step, score: %s, respondent: who, comment: said, segments: kind}"
ROWS = (
    "Pays,2,5.5,Ann Example,call 0612345678 or ann@example.org,ann@example.org\n"
    "Pays,3,,ann@example.org,,0612345678\nPayz,9,,,,\nmail ann@example.org,9,,,,\ncall 0612345678,9,,,,\n"
)
TWO = (
    SETTINGS.replace(
        "[{file: answers.csv, metric: nps, columns: {step: step, score: score}}]",
        f"[{{file: answers.csv, metric: nps, {SOURCE % 'score'}}}, {{file: answers.csv, metric: ten, {SOURCE % 'ease'}}}]",
    )
    .replace("metrics: {", "metrics: {ten: {name: Ten, kind: csat, scale: 1-10}, ")
    .replace("measure:", "measure:\n  least: 1")
)
PHONES = {"en": "[phone]", "nl": "[telefoon]", "fr": "[téléphone]", "de": "[Telefon]"}
MAILS = {"en": "[e-mail]", "nl": "[e-mail]", "fr": "[e-mail]", "de": "[E-Mail]"}
NAMES = {"en": "[name]", "nl": "[naam]", "fr": "[nom]", "de": "[Name]"}


@pytest.mark.parametrize("language", ["en", "nl", "fr", "de"])
def test_masks_are_told_in_the_language_of_readers(language: str, measured: Measured) -> None:
    project = measured({"answers.csv": HEAD + ROWS}, TWO)
    figures = render("text", [project], language)
    calls = render("text", with_loops([project], MeasureRequest()), language, None, "loops")
    said = render("text", comments([project.workspace], MeasureRequest()), language, None, "comments_told")

    for text in (figures, said):
        assert PHONES[language] in text
        assert MAILS[language] in text
    assert NAMES[language] in calls
    assert MAILS[language] in calls
    if language != "en":
        assert not any(mask in text for mask in ("[phone]", "[name]") for text in (figures, calls, said))


@pytest.mark.parametrize("form", ["json", "csv"])
def test_programs_read_masks_in_english(form: str, measured: Measured) -> None:
    project = measured({"answers.csv": HEAD + ROWS}, TWO)
    calls = render(form, with_loops([project], MeasureRequest()), "nl", None, "loops")

    assert "[name]" in calls
    assert "[naam]" not in calls


def test_scores_with_decimal_commas_are_parted_by_semicolons(measured: Measured) -> None:
    project = measured({"answers.csv": HEAD + ROWS}, TWO)
    loops = with_loops([project], MeasureRequest())

    assert "2; 5,5" in render("text", loops, "nl", None, "loops")
    assert "2, 5.5" in render("text", loops, "en", None, "loops")
    assert [listed((1, 2.25), language) for language in ("en", "fr", "de")] == [
        "1, 2.25",
        "1; 2,25",
        "1; 2,25",
    ]


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "in one order of steps"), ("nl", "in één volgorde van stappen"), ("fr", "en une seule suite de moments"),
        ("de", "in einer einzigen Schrittfolge"),
    ],
)  # fmt: skip
def test_one_order_of_steps_is_told_as_one(language: str, told: str, measured: Measured) -> None:
    settings = TWO + "  events: [{file: log.csv, journey: lamp, columns: {case: who, step: step}}]\n"
    log = "who,step\n" + "".join(f"c{at},Searches\nc{at},Pays\n" for at in range(6))
    project = measured({"answers.csv": HEAD + ROWS, "log.csv": log}, settings)

    assert told in render("text", flows([project.workspace], MeasureRequest()), language, None, "event_flows")
