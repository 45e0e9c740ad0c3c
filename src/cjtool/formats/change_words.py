"""What stands around changes in formats for people, in the language asked."""

from collections.abc import Iterable, Iterator

from cjtool.diff.change import Change
from cjtool.diff.curves import CurveOfStage, StageFeelings
from cjtool.diff.level import Level
from cjtool.diff.outcome import Differences, ProjectDiff
from cjtool.formats.frame import counted
from cjtool.i18n.numbers import number
from cjtool.i18n.translated import Translated
from cjtool.query.effective import definitions

LEVELS = {
    Level.WORSE: Translated(en="worse", nl="slechter", fr="moins bien", de="schlechter"),
    Level.BETTER: Translated(en="better", nl="beter", fr="mieux", de="besser"),
    Level.NEUTRAL: Translated(en="neutral", nl="neutraal", fr="neutre", de="neutral"),
    Level.WORDING: Translated(en="wording", nl="formulering", fr="formulation", de="Formulierung"),
}
FOR_CUSTOMERS = {
    Level.WORSE: Translated(
        en="Worse for the customer",
        nl="Slechter voor de klant",
        fr="Moins bien pour le client",
        de="Schlechter für den Kunden",
    ),
    Level.BETTER: Translated(
        en="Better for the customer",
        nl="Beter voor de klant",
        fr="Mieux pour le client",
        de="Besser für den Kunden",
    ),
    Level.NEUTRAL: Translated(en="Other", nl="Overig", fr="Autres", de="Sonstiges"),
    Level.WORDING: Translated(en="Wording", nl="Formulering", fr="Formulation", de="Formulierung"),
}
SHARED = Translated(
    en="What journeys share",
    nl="Wat klantreizen delen",
    fr="Ce que partagent les parcours",
    de="Was Journeys teilen",
)
SAME = Translated(
    en="nothing changed for customers",
    nl="er is niets veranderd voor klanten",
    fr="rien n’a changé pour le client",
    de="für Kunden hat sich nichts geändert",
)
ACCEPTED = Translated(
    en="accepted: {reason}", nl="geaccepteerd: {reason}", fr="accepté : {reason}", de="akzeptiert: {reason}"
)
_FEELINGS = Translated(
    en="feelings in {stage}: mean {mean}, highest {peak}, lowest {low}, last {end}",
    nl="gevoel in {stage}: gemiddeld {mean}, hoogste {peak}, laagste {low}, laatste {end}",
    fr="ressenti dans {stage} : moyenne {mean}, plus haut {peak}, plus bas {low}, dernier {end}",
    de="Gefühl in {stage}: Mittel {mean}, höchstes {peak}, tiefstes {low}, letztes {end}",
)
_UNKNOWN = "–"
_ALIKE = Translated(
    en="{share}% alike", nl="{share}% gelijkend", fr="{share} % semblables", de="{share} % ähnlich"
)
NEW = Translated(en="New findings", nl="Nieuwe bevindingen", fr="Nouveaux constats", de="Neue Befunde")
MENDED = Translated(
    en="Mended findings", nl="Opgeloste bevindingen", fr="Constats résolus", de="Behobene Befunde"
)
NOT_SEEN = Translated(en="Not looked at", nl="Niet bekeken", fr="Non examiné", de="Nicht angesehen")


def tally(differences: Differences, language: str) -> str:
    """How many changes there are, by level: "7 changes: 3 worse, 4 neutral"; nothing where nothing is told because it could not be looked at."""
    counts = {level: count for level, count in differences.counts().items() if count}
    if not counts:
        return "" if differences.unseen else SAME[language]
    parts = ", ".join(f"{count} {LEVELS[level][language]}" for level, count in counts.items())
    colon = " :" if language == "fr" else ":"
    return f"{counted(sum(counts.values()), 'change', language)}{colon} {parts}"


def curves(changes: list[Change], project: ProjectDiff) -> tuple[CurveOfStage, ...]:
    """The stages in which customers feel otherwise, as far as it shows in what is written, of the journey whose changes these are."""
    found = project.curves.get(changes[0].journey, ()) if changes else ()
    return tuple(each for each in found if _shown(each.was) != _shown(each.now))


def by_journey(project: ProjectDiff, language: str) -> Iterator[tuple[str, list[Change]]]:
    """The changes of a project by journey, under its title; what journeys share comes first."""
    titles = {each: _title(project, each) for each in {change.journey for change in project.changes}}
    for id in sorted(titles, key=lambda each: (bool(each), titles[each].casefold(), each)):
        title = titles[id] if id else SHARED[language]
        yield title, [change for change in project.changes if change.journey == id]


def title_of(change: Change, project: ProjectDiff, language: str) -> str:
    """The title of the journey that a change is in, or what stands there for what journeys share."""
    return _title(project, change.journey) if change.journey else SHARED[language]


def _title(project: ProjectDiff, id: str) -> str:
    journey = project.after.journey(id) or project.before.journey(id)
    return journey.title if journey else id


def team(change: Change, project: ProjectDiff) -> str:
    """Who answers for the place of a change, by name."""
    for version in (project.after, project.before):
        journey = version.journey(change.journey) if change.journey else None
        known = version.catalogue if journey is None else definitions(journey, version)
        found = known.teams.get(change.owner)
        if found is not None:
            return found.name
    return change.owner


def alike(change: Change, language: str) -> str:
    """How alike two names are that are taken for one thing's; empty where ids tell that it is one."""
    if change.likeness is None:
        return ""
    return _ALIKE[language].format(share=round(100 * change.likeness))


def at_level(changes: Iterable[Change], level: Level) -> list[Change]:
    """Those of one level."""
    return [change for change in changes if change.level is level]


def feelings(curve: CurveOfStage, language: str) -> str:
    """What customers feel in a stage, before and after, in a sentence: the mean, the highest, the lowest and the last."""
    was, now = curve.was or (None,) * 4, curve.now or (None,) * 4
    moves = (_moved(one, other, language) for one, other in zip(was, now, strict=True))
    return _FEELINGS[language].format(
        stage=f"`{curve.after.name}`", **dict(zip(("mean", "peak", "low", "end"), moves, strict=True))
    )


def _shown(felt: StageFeelings | None) -> list[float] | None:
    return None if felt is None else [_rounded(value) for value in felt]


def _moved(was: float | None, now: float | None, language: str) -> str:
    one, other = _felt(was, language), _felt(now, language)
    return one if one == other else f"{one} → {other}"


def _felt(value: float | None, language: str) -> str:
    return _UNKNOWN if value is None else number(_rounded(value), language, sign=True)


def _rounded(value: float) -> float:
    return round(value, 1) + 0.0
