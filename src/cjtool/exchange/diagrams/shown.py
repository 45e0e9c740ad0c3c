"""Which views show what people write under a key, as `docs/keys.md` measures it; a test holds this to that.

What is drawn of a touchpoint, a persona or a metric is told under the key that names it.
"""

from collections.abc import Collection, Mapping

VIEWS = ("map", "summary", "deck", "blueprint", "flow", "canvas", "cards")
"""The views of which that is known."""
_BY_VIEWS: Mapping[tuple[str, ...], Mapping[str, str]] = {
    ("map", "summary", "deck", "blueprint", "flow", "canvas", "cards"): {
        "Journey": "title state persona stages define language",
        "Stage": "name steps",
        "Step": "name",
    },
    ("map", "summary", "deck", "blueprint", "flow", "cards"): {
        "Step": "touchpoint moment_of_truth",
    },
    ("map", "deck", "blueprint", "flow", "cards"): {
        "Step": "channel",
    },
    ("map", "summary", "deck", "blueprint", "flow"): {
        "Journey": "summary metrics",
        "Stage": "metrics",
        "Step": "sources next",
        "Reading": "value",
    },
    ("map", "summary", "deck", "flow", "cards"): {
        "Step": "emotion",
    },
    ("map", "deck", "blueprint", "canvas"): {
        "Stage": "goal",
    },
    ("map", "deck", "blueprint", "cards"): {
        "Step": "does",
    },
    ("map", "deck", "blueprint", "flow"): {
        "Journey": "parent leads_to owner sponsor version reviewed sources",
        "Step": "gains",
        "Reading": "source",
    },
    ("map", "summary", "deck", "blueprint"): {
        "Stage": "owner",
        "Step": "owner",
    },
    ("map", "summary", "deck", "cards"): {
        "Pain": "text accepted",
    },
    ("map", "blueprint", "cards"): {
        "Step": "persona",
    },
    ("map", "blueprint", "flow"): {
        "Step": "optional",
        "Pain": "sources",
        "Gain": "sources",
    },
    ("map", "deck", "blueprint"): {
        "Stage": "duration",
        "Step": "feedback image",
        "Feedback": "metric",
    },
    ("map", "deck", "canvas"): {
        "Journey": "goal trigger outcome",
    },
    ("map", "deck", "cards"): {
        "Step": "quote",
    },
    ("map", "summary", "deck"): {
        "Journey": "opportunities",
        "Stage": "pains opportunities",
        "Step": "pains opportunities metrics",
        "Opportunity": "title value cost owner due",
    },
    ("summary", "deck"): {
        "Journey": "customers worth",
    },
    ("blueprint", "flow"): {
        "Branch": "to",
    },
    ("map", "blueprint"): {
        "Stage": "journey",
        "Step": "devices initiator expects frequency response_time wait update handover frontstage backstage systems fee",
    },
    ("map", "deck"): {
        "Stage": "gains",
        "Step": "feels promises",
        "Pain": "severity share",
        "Gain": "text",
        "Opportunity": "addresses impact effort status",
        "Reading": "metric name unit target scale",
    },
    ("blueprint",): {
        "Step": "staff evidence",
        "Staff": "emotion pains gains",
    },
    ("deck",): {
        "Journey": "based_on level scope relationship tone status",
        "Stage": "phase",
        "Step": "tone intensity caption",
        "Pain": "drop_off cost",
        "Opportunity": "effect metric objectives",
        "Reading": "n date",
        "Feedback": "question owner within",
    },
    ("flow",): {
        "Step": "after",
        "Branch": "when share",
    },
    ("map",): {
        "Stage": "quote",
        "Step": "thinks unavoidable",
        "Pain": "breaks",
        "Reading": "better baseline",
    },
}
SHOWN: Mapping[str, tuple[str, ...]] = {
    f"{model}.{key}": views
    for views, models in _BY_VIEWS.items()
    for model, keys in models.items()
    for key in keys.split()
}
"""The views that show a key, such as `Step.emotion`; those with all lanes that they have by default."""


def shown_in(views: Collection[str]) -> dict[str, str]:
    """The keys that some views show, each with those of them that do."""
    by_persona = {f"{key}_of": SHOWN[key] for key in ("Step.emotion", "Step.feels")}
    found = {
        key: ", ".join(view for view in by if view in views) for key, by in {**SHOWN, **by_persona}.items()
    }
    return {key: f"drawn: {named}" for key, named in found.items() if named}
