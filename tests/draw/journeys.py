"""Journeys made up for tests: any shape that the models admit, with texts that are hard to set."""

import json
from datetime import date
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from cjtool.model import Journey
from cjtool.project import Workspace, load
from cjtool.source import Source

Data = dict[str, Any]

_WORDS = st.sampled_from(
    [
        "a", "de", "klant", "belt", "weer", "onderhoud", "warmteverliesberekening", "Aansprakelijkheidsverzekering",
        "€ 1.880", "→", "😀", "👩‍👩‍👧", "顧客体験", "שלום", "مرحبا", "e-mail", "and/or", "x" * 60, "“quoted”", "<&>", "İ",
    ]
)  # fmt: skip
TEXTS = st.one_of(
    st.lists(_WORDS, min_size=1, max_size=9).map(" ".join),
    st.lists(_WORDS, min_size=20, max_size=30).map(lambda words: " ".join(words)[:200].strip()),
    st.text(
        st.characters(
            codec="utf-8",
            exclude_categories=("Cc", "Cs", "Cn", "Co", "Zl", "Zp"),
            exclude_characters="\ufeff",
        ),
        min_size=1,
        max_size=24,
    ).filter(str.strip),
)
_PAINS = st.lists(TEXTS, max_size=3)
_GRADES = st.sampled_from(["low", "medium", "high"])
_DAYS = st.sampled_from(["2026-01-31", "2025-12-01"])
_VALUES = st.sampled_from([-250, -1.25, 0, 0.4, 7, 31, 98.6, 1286, 48200000])
_LENGTHS = st.sampled_from(["30 minutes", "2 days", "6-16 weeks", "5 werkdagen"])


def _some(**keys: st.SearchStrategy[Any]) -> st.SearchStrategy[Data]:
    """Any of the keys."""
    return st.fixed_dictionaries({}, optional=keys)


_READINGS = st.lists(
    st.one_of(
        st.builds(
            lambda name, rest: {"name": name, **rest},
            TEXTS,
            _some(value=_VALUES, target=_VALUES, unit=st.sampled_from(["%", "dgn", "EUR"]), date=_DAYS),
        ),
        st.builds(
            lambda metric, rest: {"metric": metric, **rest},
            st.sampled_from(["nps", "csat", "ces", "speed", "sales"]),
            _some(value=_VALUES, target=_VALUES, date=_DAYS),
        ),
    ),
    max_size=4,
)
_OPPORTUNITIES = st.lists(
    st.builds(
        lambda title, rest: {"title": title, **rest},
        TEXTS,
        _some(impact=_GRADES, effort=_GRADES, owner=st.sampled_from(["one", "other"])),
    ),
    max_size=3,
)
_PERSONAS = st.sampled_from(["mia", "noah"])
_EMOTIONS = st.one_of(st.sampled_from([-2, -0.1, 0, 2]), st.floats(-2, 2))
_STEPS = st.builds(
    lambda name, rest: {"name": name, **rest},
    TEXTS,
    _some(
        channel=st.sampled_from(["website", "review-site", "own", "phone"]),
        touchpoint=st.just("desk"),
        devices=st.lists(
            st.sampled_from(["smartphone", "tablet", "desktop", "kiosk", "watch", "tv"]), unique=True
        ),
        does=TEXTS,
        thinks=TEXTS,
        feels=TEXTS,
        quote=TEXTS,
        expects=TEXTS,
        emotion=st.one_of(_EMOTIONS, st.dictionaries(_PERSONAS, _EMOTIONS, min_size=1)),
        moment_of_truth=st.booleans(),
        optional=st.booleans(),
        promises=st.lists(st.sampled_from(["fair", "fast"]), unique=True),
        tone=st.lists(TEXTS, max_size=2),
        wait=_LENGTHS,
        owner=st.sampled_from(["one", "other"]),
        frontstage=st.lists(TEXTS, max_size=2),
        backstage=st.lists(TEXTS, max_size=2),
        systems=st.lists(st.one_of(TEXTS, st.sampled_from(["CRM", "Till"])), max_size=3),
        evidence=st.lists(TEXTS, max_size=2),
        staff=_some(emotion=st.sampled_from([-2, 0, 1.5]), pains=_PAINS, gains=_PAINS),
        pains=_PAINS,
        gains=_PAINS,
        metrics=_READINGS,
        opportunities=_OPPORTUNITIES,
        feedback=_some(metric=st.just("csat"), question=TEXTS),
        sources=st.lists(st.sampled_from(["talks", "guess"]), unique=True),
        fee=TEXTS,
    ),
)
_STAGES = st.builds(
    lambda name, steps, rest: {"name": name, "steps": steps, **rest},
    TEXTS,
    st.lists(_STEPS, max_size=5),
    _some(
        goal=TEXTS,
        duration=TEXTS,
        quote=TEXTS,
        pains=_PAINS,
        gains=_PAINS,
        opportunities=_OPPORTUNITIES,
        metrics=_READINGS,
        owner=st.sampled_from(["one", "other"]),
    ),
)
JOURNEYS = st.builds(
    lambda title, stages, rest: {"title": title, "stages": stages, **rest},
    TEXTS,
    st.one_of(st.lists(_STAGES, min_size=1, max_size=4), st.lists(_STAGES, min_size=8, max_size=12)),
    _some(
        summary=TEXTS,
        language=st.sampled_from(["en", "nl", "fr", "de"]),
        state=st.sampled_from(["current", "future"]),
        persona=st.one_of(_PERSONAS, st.lists(_PERSONAS, min_size=1, unique=True)),
        version=TEXTS,
        sponsor=TEXTS,
        reviewed=_DAYS,
        metrics=_READINGS,
        sources=st.lists(st.sampled_from(["talks", "guess"]), unique=True),
    ),
)
"""Journeys as data."""
LIBRARIES = st.fixed_dictionaries(
    {"name": TEXTS, "team": TEXTS, "channel": TEXTS, "promise": TEXTS, "source": TEXTS, "persona": TEXTS}
)
"""The texts of a library."""

PLAIN = {
    "name": "Zonneveld", "team": "Verkoop", "channel": "Loket", "promise": "Eerlijk", "source": "Interviews",
    "persona": "Mia",
}  # fmt: skip


def workspace(
    journey: Data, texts: Data | None = None, settings: Data | None = None
) -> tuple[Journey, Workspace]:
    """The journey, read as a file of a project whose library has these texts."""
    project = {"cjtool": "project/v1", **library(texts or PLAIN), **(settings or {})}
    stages = [
        {**stage, "id": f"s{n}", "steps": [named({**step, "id": f"s{n}-{m}"}) for m, step in enumerate(stage["steps"])]}
        for n, stage in enumerate(journey["stages"], 1)
    ]  # fmt: skip
    data = {"cjtool": "journey/v1", **journey, "stages": [named(stage) for stage in stages]}
    sources = [
        Source(Path("cjtool.yaml"), json.dumps(project, ensure_ascii=False)),
        Source(Path("trip.yaml"), json.dumps(data, ensure_ascii=False)),
    ]
    loaded = load(Path(), sources, date(2026, 1, 1))
    assert not loaded.problems, [problem.message for problem in loaded.problems]
    return loaded.journeys[0], loaded


def named(holder: Data) -> Data:
    """Ids for what stands on a stage or step, as texts without letters cannot make them."""
    named = {**holder}
    for key, text in (("pains", "text"), ("opportunities", "title")):
        if key in holder:
            each = ({text: one} if isinstance(one, str) else one for one in holder[key])
            named[key] = [{**one, "id": f"{key}-{n}"} for n, one in enumerate(each)]
    return named


def library(texts: Data) -> Data:
    """A project's sections with these texts."""
    return {
        "name": texts["name"],
        "teams": {"one": {"name": texts["team"]}, "other": {"name": "Service & Finance"}},
        "channels": {"own": {"name": texts["channel"], "icon": "no-such-icon"}},
        "touchpoints": {"desk": {"name": "Desk", "channel": "counter", "owner": "one", "promises": ["fair"]}},
        "promises": {"fair": {"text": texts["promise"]}, "fast": {"text": "Always fast"}},
        "metrics": {
            "speed": {"name": texts["source"], "kind": "duration", "unit": "dgn", "target": 5},
            "sales": {"name": "Sales", "kind": "money"},
        },
        "sources": {
            "talks": {"name": texts["source"], "kind": "interview", "n": 12000, "date": "2025-11-30"},
            "guess": {"name": "Guess", "kind": "assumption"},
        },
        "personas": {
            "mia": {"name": texts["persona"]},
            "noah": {
                "name": texts["persona"],
                "summary": texts["promise"],
                "quote": texts["source"],
                "goals": [texts["team"], texts["channel"], "Rust"],
            },
        },
    }
