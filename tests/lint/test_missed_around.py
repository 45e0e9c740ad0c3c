"""A missed target has its answer in the journey, or in those above and below it; and is called as the report calls it."""

from datetime import date
from pathlib import Path

import pytest

from cjtool.diagnostic import Diagnostic
from cjtool.lint import all_rules, lint
from cjtool.project import Workspace, load
from cjtool.report import journey_report
from cjtool.source import Source

PROJECT = "cjtool: project/v1\nteams: {desk: Desk}\n"
MISS = "metrics: [{metric: csat, value: 51, target: 80}]\n"
AGREED = "{title: Call back, metric: csat, owner: desk, due: 2026-06-01}"
RULES = [rule for rule in all_rules() if rule.name == "missed-target"]


def loaded(**journeys: str) -> Workspace:
    """A project of journeys by id, each with what stands at its top."""
    texts = {
        id: f"cjtool: journey/v1\ntitle: {id}\n{top}" + ("" if "stages:" in top else "stages: [{name: A}]\n")
        for id, top in journeys.items()
    }
    sources = [Source(Path(f"shop/{id}.yaml"), text) for id, text in texts.items()]
    return load(Path("shop"), [Source(Path("shop/cjtool.yaml"), PROJECT), *sources], date(2026, 1, 1))


def missed(workspace: Workspace) -> list[Diagnostic]:
    """What the rule finds; the project is without problems."""
    assert [problem.sentence for problem in workspace.problems] == []
    return list(lint([workspace], RULES).diagnostics)


def doing(opportunity: str = AGREED) -> str:
    """The top of a journey in which something is to be done."""
    return f"stages: [{{name: A, opportunities: [{opportunity}]}}]\n"


@pytest.mark.parametrize(
    "journeys",
    [
        {"it": f"{MISS}parent: whole\n", "whole": doing()},
        {"it": MISS, "part": f"parent: it\n{doing()}"},
        {"it": MISS, "part": "parent: it\n", "detail": f"parent: part\n{doing()}"},
        {"it": f"{MISS}stages: [{{name: A, journey: part}}]\n", "part": doing()},
        {"it": MISS, "whole": f"stages: [{{name: A, journey: it, opportunities: [{AGREED}]}}]\n"},
    ],
)
def test_an_opportunity_above_or_below_is_the_answer(journeys: dict[str, str]) -> None:
    assert missed(loaded(**journeys)) == []


@pytest.mark.parametrize(
    "journeys",
    [
        {"it": MISS, "other": doing()},
        {"it": f"{MISS}leads_to: other\n", "other": doing()},
        {"it": f"{MISS}parent: whole\n", "whole": "", "sister": f"parent: whole\n{doing()}"},
        {"it": f"{MISS}parent: whole\n", "whole": doing("{title: Call back, metric: csat}")},
        {"it": f"{MISS}parent: whole\n", "whole": doing(AGREED.replace("csat", "nps"))},
        {"it": f"{MISS}parent: whole\n", "whole": f"status: archived\n{doing()}"},
        {
            "it": f"{MISS}parent: whole\n",
            "whole": f"define: {{metrics: {{csat: {{name: Smiles, kind: csat}}}}}}\n{doing()}",
        },
    ],
)
def test_any_other_opportunity_is_no_answer(journeys: dict[str, str]) -> None:
    assert [found.span.path.name for found in missed(loaded(**journeys))] == ["it.yaml"]


def test_the_message_says_where_no_answer_was_looked_for_in_vain() -> None:
    [alone] = missed(loaded(it=MISS, other=""))
    [around] = missed(loaded(it=f"{MISS}parent: whole\n", whole=""))

    assert alone.message.endswith("and no opportunity agreed in this journey changes that")
    assert around.message.endswith(
        "and no opportunity agreed in this journey or those above and below it changes that"
    )
    assert "in deze klantreis of in die erboven en eronder" in around.message_in("nl")


def test_a_metric_is_called_the_same_by_the_linter_and_in_the_report() -> None:
    workspace = loaded(it=MISS)
    [found] = missed(workspace)

    report = journey_report(workspace.journeys[0], workspace, diagnostics=[found], language="nl")

    assert found.message_in("nl").startswith("`Tevredenheid (CSAT)` is `51%`, ")
    assert "| Tevredenheid (CSAT) | Hele klantreis | 51% |" in report
    assert "| `Tevredenheid (CSAT)` is `51%`, " in report
