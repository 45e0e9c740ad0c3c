"""Bringing a catalog up to date keeps all that translators did: nothing is lost, and what is in doubt is fuzzy."""

from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from tests.catalogs.projects import catalog, from_text, journey, workspace

from cjtool.catalogs.entries import CatalogEntry, CatalogFile
from cjtool.catalogs.extraction import current_entries, placed_entries
from cjtool.catalogs.matching import coverage
from cjtool.catalogs.translating import translated
from cjtool.catalogs.updating import updated
from cjtool.catalogs.writing import written_catalog
from cjtool.project import Workspace


def upper(text: str) -> str:
    return text.upper()


def brought_up(before: Workspace, after: Workspace) -> CatalogFile:
    return updated(catalog(before, upper), placed_entries(after, "fr"))


def entry(known: CatalogFile, context: str, text: str) -> CatalogEntry:
    [match] = [each for each in known.entries if each.key == (context, text)]
    return match


def trip(**step: Any) -> Workspace:
    return workspace(trip=journey(step=step))


def test_a_text_that_changed_keeps_its_translation_as_fuzzy_with_what_it_was_made_of() -> None:
    known = brought_up(trip(does="Looks up"), trip(does="Walks away"))

    changed = entry(known, "trip/book/wait#does", "Walks away")
    assert (changed.translation, changed.fuzzy, changed.previous) == ("LOOKS UP", True, "Looks up")
    assert '#, fuzzy\n#| msgid "Looks up"\n' in written_catalog(known)
    assert entry(from_text(written_catalog(known)), *changed.key).previous == "Looks up"
    assert translated(trip(does="Walks away"), known).workspace.journeys[0].all_steps[0].does == "Walks away"


def test_a_text_that_changes_twice_still_tells_what_its_translation_was_made_of() -> None:
    once = brought_up(trip(does="Looks up"), trip(does="Walks away"))

    twice = updated(once, placed_entries(trip(does="Runs away"), "fr"))

    assert entry(twice, "trip/book/wait#does", "Runs away").previous == "Looks up"


def test_texts_in_a_list_follow_their_wording_and_not_their_number() -> None:
    before = trip(frontstage=["Brings a chair", "Smiles at her"])
    after = trip(frontstage=["Reads the letter", "Smiles at her", "Brings a warm chair"])

    known = brought_up(before, after)

    place = "trip/book/wait#frontstage"
    assert entry(known, place, "Smiles at her").translation == "SMILES AT HER"
    assert not entry(known, place, "Smiles at her").fuzzy
    assert entry(known, place, "Brings a warm chair").previous == "Brings a chair"
    assert entry(known, place, "Reads the letter").translation == ""


def test_a_step_that_is_renamed_keeps_the_translations_below_it() -> None:
    """Its id is made from its name, and so are the contexts of all its texts."""

    def named(name: str) -> Workspace:
        stage = {"name": "Book", "id": "book", "steps": [{"name": name, "does": "Looks up"}]}
        return workspace(trip=journey(stages=[stage]))

    known = brought_up(named("Waits for a train"), named("Waits for the train"))

    does = entry(known, "trip/book/waits-for-the-train#does", "Looks up")
    name = entry(known, "trip/book/waits-for-the-train", "Waits for the train")
    assert (does.translation, does.fuzzy) == ("LOOKS UP", False)
    assert (name.translation, name.fuzzy, name.previous) == ("WAITS FOR A TRAIN", True, "Waits for a train")
    assert known.obsolete == ()


def test_what_is_no_longer_needed_is_obsolete_and_is_found_again() -> None:
    without = brought_up(trip(quote="At last!"), trip())
    text = written_catalog(without)

    back = updated(from_text(text), placed_entries(trip(quote="At last!"), "fr"))

    assert '#~ msgctxt "trip/book/wait#quote"\n#~ msgid "At last!"\n#~ msgstr "AT LAST!"\n' in text
    assert entry(back, "trip/book/wait#quote", "At last!").counts
    assert back.obsolete == ()


def test_what_was_fuzzy_is_fuzzy_when_it_comes_back() -> None:
    doubtful = catalog(trip(quote="At last!"), upper)
    doubtful = doubtful.with_entries(tuple(replace(each, fuzzy=True) for each in doubtful.entries), ())

    gone = from_text(written_catalog(updated(doubtful, placed_entries(trip(), "fr"))))
    back = updated(gone, placed_entries(trip(quote="At last!"), "fr"))

    assert entry(back, "trip/book/wait#quote", "At last!").fuzzy


def test_equal_texts_may_have_different_translations() -> None:
    project = workspace(trip=journey(step={"does": "Post", "quote": "Post"}))
    known = catalog(project)
    by_place = {"trip/book/wait#does": "Poster", "trip/book/wait#quote": "Courrier"}
    known = known.with_entries(
        tuple(replace(each, translation=by_place.get(each.context, "")) for each in known.entries), ()
    )

    [step] = translated(project, known).workspace.journeys[0].all_steps

    assert (step.does, step.quote) == ("Poster", "Courrier")


def test_what_translators_and_their_tools_wrote_stays() -> None:
    text = (
        "# Jeanne, 2026\n"
        'msgid ""\nmsgstr ""\n"Language: fr\\n"\n"Last-Translator: Jeanne <j@example.com>\\n"\n"X-Generator: Poedit 3.5\\n"\n\n'
        "# see the glossary\n#, no-wrap\n"
        'msgctxt "trip#title"\nmsgid "I book a trip"\nmsgstr "Je réserve un voyage"\n'
    )

    written = written_catalog(updated(from_text(text), placed_entries(trip(), "fr")))

    assert written.startswith("# Jeanne, 2026\n")
    assert '"X-Generator: Poedit 3.5\\n"\n' in written
    assert '"Last-Translator: Jeanne <j@example.com>\\n"\n' in written
    assert '# see the glossary\n#: trip.yaml:9\n#, no-wrap\nmsgctxt "trip#title"\n' in written


TEXT = st.sampled_from(
    ["Looks up", "Looks down", "Walks away", "Smiles", "Smiles at her", "50 %d’avance {x}"]
)
STEPS = st.fixed_dictionaries(
    {},
    optional={"does": TEXT, "quote": TEXT, "frontstage": st.lists(TEXT, max_size=3), "gains": st.lists(TEXT)},
)


@given(st.lists(STEPS, min_size=1, max_size=4))
def test_no_translation_is_ever_lost(versions: list[dict[str, Any]]) -> None:
    """Over any edits each translation that was made is an entry or obsolete, and the file is read as it was written."""
    known, ever = catalog(trip(), upper), set()
    for step in versions:
        entries = placed_entries(trip(**step), "fr")
        known = from_text(written_catalog(updated(known, entries)))
        known = known.with_entries(
            tuple(
                each if each.translation else replace(each, translation=upper(each.text))
                for each in known.entries
            ),
            known.obsolete,
        )
        ever |= {each.translation for each in known.entries}
        assert {each.key for each in known.entries} == {each.key for each in entries}
        assert written_catalog(updated(known, entries)) == written_catalog(known)

    assert ever <= {each.translation for each in (*known.entries, *known.obsolete)}


def test_coverage_tells_the_stale_the_untranslated_and_the_unknown_apart() -> None:
    known = catalog(trip(does="Looks up", quote="So"), upper)
    now = trip(does="Walks away", expects="A seat")

    covered = coverage(known, current_entries(now, "fr"))

    assert [(new.text, old.text) for new, old in covered.stale] == [("Walks away", "Looks up")]
    assert [each.text for each in covered.untranslated] == ["A seat"]
    assert [each.text for each in covered.unknown] == ["So"]
    assert (covered.missing, covered.total) == (2, 6)
