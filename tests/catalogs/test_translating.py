"""A project in another language is the same project: only what readers read is other."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.catalogs.projects import catalog, journey, workspace

from cjtool.catalogs.languages import name_of, own_words, tag_of
from cjtool.catalogs.translating import translated
from cjtool.draw.asked import Asked
from cjtool.draw.views import draw, names
from cjtool.library import lint_project, load, report_project
from cjtool.model import walk
from cjtool.model.values import Duration
from cjtool.project import Workspace
from cjtool.project.locating import logical
from cjtool.query import phases
from cjtool.query.elapsed import lead_times
from cjtool.query.handovers import unspoken
from cjtool.query.measurement import standing
from cjtool.query.speech import spoken

GALLERY = Path(__file__).parents[2] / "journeys"


def french(project: Workspace, **by_text: str) -> Workspace:
    return translated(project, catalog(project, lambda text: by_text.get(text, f"« {text} »"))).workspace


def test_ids_references_and_own_data_stay() -> None:
    step = {"owner": "desk", "pains": [{"id": "slow", "text": "Slow"}], "meta": {"cost": "Slow"}}
    settings = {"cjtool": "project/v1", "name": "Trips", "teams": {"desk": "Desk"}}
    project = workspace(cjtool=settings, trip=journey(step=step, tags=["rail"], version="2"))

    other = french(project)
    [told] = other.journeys

    assert (told.title, told.id, told.tags, told.version) == ("« I book a trip »", "trip", ("rail",), "2")
    [moment] = told.all_steps
    assert (moment.id, moment.owner, moment.meta) == ("wait", "desk", {"cost": "Slow"})
    assert (moment.pains[0].id, moment.pains[0].text) == ("slow", "« Slow »")
    assert other.library.teams["desk"].name == "« Desk »"
    assert project.journeys[0].title == "I book a trip"


def test_all_that_is_known_by_identity_is_found() -> None:
    other = french(load_gallery())

    for told in other.journeys:
        file = other.file_of(told)
        assert file.root is told
        for moment in told.all_steps:
            assert other.home(moment).journey is told
        for path, _ in walk(told):
            assert logical(file, path, None) in PLACES
    assert other.file_of(other.project).root is other.project


def load_gallery() -> Workspace:
    return load(GALLERY / "vivan-los-tacos")


PLACES = {
    logical(file, path, None)
    for file in load_gallery().files
    if file.root is not None
    for path, _ in walk(file.root)
}


def test_phases_and_lengths_of_time_are_those_of_the_original() -> None:
    stage = {"name": "Use", "id": "s", "duration": "± 3 weeks", "steps": [{"name": "Waits", "id": "w"}]}
    project = workspace(trip=journey(stages=[stage]))
    known = {"Use": "Korzystanie", "± 3 weeks": "± 3 tygodnie"}

    other = translated(project, catalog(project, lambda text: known.get(text, text), "pl")).workspace

    [told] = other.journeys[0].stages
    assert (told.name, told.duration) == ("Korzystanie", "± 3 tygodnie")
    assert phases(told) == ("use",)
    whole = lead_times(other.journeys[0]).whole
    assert whole is not None
    assert whole.total == Duration(3, 3, "weeks")


def test_feelings_by_persona_are_translated_and_the_primary_ones_stand_at_the_step() -> None:
    step = {"feels": {"ann": "Tired", "bob": "Glad"}}
    people = {"cjtool": "library/v1", "personas": {"ann": "Ann", "bob": "Bob"}}

    [moment] = french(workspace(trip=journey(step=step, persona="bob"), people=people)).journeys[0].all_steps

    assert moment.feels == "« Glad »"
    assert moment.feels_of == {"ann": "« Tired »", "bob": "« Glad »"}


def test_fuzzy_and_blank_translations_do_not_count() -> None:
    project = workspace(trip=journey(step={"does": "Looks up", "quote": "So"}))
    known = catalog(project, lambda text: " " if text == "So" else text.upper())
    fuzzy = tuple(replace(each, fuzzy=each.text == "Looks up") for each in known.entries)

    told = translated(project, known.with_entries(fuzzy, ()))

    [moment] = told.workspace.journeys[0].all_steps
    assert (moment.name, moment.does, moment.quote) == ("WAITS", "Looks up", "So")
    assert told.missing == 2


def test_texts_that_are_in_the_language_already_need_none() -> None:
    project = workspace(trip=journey(), voyage=journey(id="voyage", title="Je pars", language="fr"))
    known = catalog(project, str.upper)

    told = translated(project, known)

    assert told.missing == 0
    assert [each.title for each in told.workspace.journeys] == ["I BOOK A TRIP", "Je pars"]


def test_findings_are_those_of_the_original() -> None:
    project = load_gallery()
    before = [each.message for each in lint_project(project).diagnostics]
    french(project)

    assert [each.message for each in lint_project(project).diagnostics] == before


@pytest.mark.no_cover
@pytest.mark.parametrize("view", sorted(set(names()) - {"compare"}))
def test_every_view_draws_a_translated_project(view: str) -> None:
    other = french(load_gallery())
    shown = next(each for each in other.journeys if each.id == "eating-out")

    scenes = draw(view, shown, other, Asked(language="fr"))

    assert all(scene.description for scene in scenes)


WORDS = {"cjtool": "project/v1", "name": "Trips", "words": {"stage": "Part", "map": {"legend": "Signs"}}}


def with_words(language: str, **known: str) -> tuple[Workspace, int]:
    project = workspace(cjtool=WORDS, trip=journey())
    told = translated(project, catalog(project, lambda text: known.get(text, ""), language))
    return told.workspace, len(told.unusable)


def test_words_of_a_project_are_replaced_where_they_are_translated() -> None:
    other, unusable = with_words("fr", Part="Volet")
    french_words = spoken(other.project, "fr")

    assert unusable == 0
    assert french_words.map.legend == "Légende"
    assert other.project.words == {"stage": "Volet"}


def test_words_for_a_language_without_a_table_lie_over_those_of_the_project() -> None:
    other, _ = with_words("pl", Part="Etap")

    assert other.project.words == {"stage": "Etap", "map": {"legend": "Signs"}, "locale": "pl"}
    assert other.project.language == "en"


def test_a_word_with_braces_that_there_are_not_is_unusable() -> None:
    other, unusable = with_words("fr", Part="{volet}", Signs="Signes")

    assert unusable == 1
    assert other.project.words == {"map": {"legend": "Signes"}}


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("fr", "fr"),
        ("pt-br", "pt_BR"),
        ("zh_hant", "zh_Hant"),
        ("pl", "pl"),
        ("ar", "ar"),
        ("uk", "uk"),
        ("fr_CA", "fr_CA"),
    ],
)
def test_a_code_of_a_language_is_read_in_any_spelling(text: str, tag: str) -> None:
    assert tag_of(text) == tag


@given(
    st.text(max_size=12)
    | st.sampled_from(["", "xx", "french", "../fr", "fr.po", "root", "ŋ", "f r", "_", "-"])
)
def test_what_is_no_language_is_none(text: str) -> None:
    tag = tag_of(text)

    assert tag is None or tag_of(tag) == tag


def test_own_words_are_those_of_the_language_without_its_region() -> None:
    assert [own_words(tag) for tag in ("fr_CA", "de", "pl")] == ["fr", "de", None]
    assert [name_of("fr", language) for language in ("en", "nl", "de")] == ["French", "Frans", "Französisch"]


@pytest.mark.parametrize("name", ["crm-software", "private-lease", "vivan-los-tacos", "warmtepomp"])
def test_what_is_read_from_texts_is_the_same_in_every_language(name: str) -> None:
    """Each text gets a translation of its own, so that equal ones differ, and no word of the original is left."""
    own = load(GALLERY / name)
    numbers = iter(range(10_000))
    other = translated(own, catalog(own, lambda _: f"przekład {next(numbers)}", "pl")).workspace

    for before, after in zip(own.journeys, other.journeys, strict=True):
        assert before.title != after.title
        assert lead_times(before) == lead_times(after)
        assert [phases(stage) for stage in before.stages] == [phases(stage) for stage in after.stages]
        handovers = [[c.later.id for c in unspoken(*pair)] for pair in ((before, own), (after, other))]
        assert handovers[0] == handovers[1]
        assert len(list(standing(before, own))) == len(list(standing(after, other)))


@pytest.mark.parametrize(("tone", "conflict"), [("Warm", False), ("Cold", True)])
def test_two_translations_of_one_tone_are_no_conflict(tone: str, conflict: bool) -> None:
    settings = {
        "cjtool": "project/v1",
        "name": "Trips",
        "touchpoints": {"desk": {"name": "Desk", "channel": "phone", "tone": "warm"}},
    }
    step = {"touchpoint": "desk", "tone": tone}
    project = workspace(cjtool=settings, trip=journey(step=step), other=journey(id="other"))
    known = {"warm": "chaleureux", "Warm": "cordial", "Cold": "distant"}

    page = report_project(french(project, **known), language="fr")

    assert (known[tone] in page) is conflict
