"""Journeys as slides: valid, whole, editable, heard, and the same bytes every time."""

import os
import subprocess
import sys
from collections import Counter
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.draw.journeys import JOURNEYS, PLAIN, workspace
from tests.exchange.office import pictures
from tests.exchange.slide_fonts import installed
from tests.exchange.slideshow import (
    differing,
    faults,
    found,
    leaves,
    notes,
    opened,
    paragraphs,
    parts,
    said,
    slides,
    violations,
    written,
)

from cjtool.app.exporting import ExportRequest, planned_export
from cjtool.app.exporting import exported as written_files
from cjtool.draw.asked import Asked
from cjtool.draw.views import draw
from cjtool.exchange.catalogue import exporter
from cjtool.exchange.declaration import Exported, ExportOptions
from cjtool.exchange.loss import is_loss
from cjtool.exchange.slides.notes import shortened
from cjtool.model import Journey
from cjtool.project import Workspace, read
from cjtool.render.drawings import in_pixels as pictures_drawn
from cjtool.request import RequestError
from cjtool.scene import Group, Image, Scene, text

ROOT = Path(__file__).parents[2]
DAY = date(2026, 6, 1)
LOOKED_AT = (("warmtepomp", "warmtepomp"), ("hip-replacement", "new-hip"))
"""A Dutch and an English journey of the gallery, each in its project."""
BOTH = [(project, name, view) for project, name in LOOKED_AT for view in ("deck", "map")]


@cache
def of_gallery(project: str, name: str) -> tuple[Workspace, Journey]:
    (space,) = read([ROOT / "journeys" / project], DAY).workspaces
    return space, next(each for each in space.journeys if each.id == name)


def exported(pair: tuple[Workspace, Journey], variant: str = "deck", **asked: Any) -> Exported:
    return exporter("pptx").write([pair], ExportOptions(variant, today=DAY, **asked))


@cache
def slides_of(project: str, name: str, variant: str) -> bytes:
    (file,) = exported(of_gallery(project, name), variant).files
    assert file.ending == "pptx"
    return file.data


def scenes_of(project: str, name: str, variant: str) -> tuple[Scene, ...]:
    space, journey = of_gallery(project, name)
    return draw(variant, journey, space, Asked())


@pytest.mark.parametrize(("project", "name", "view"), BOTH)
def test_each_text_of_a_picture_is_one_whole_paragraph_of_its_slide(
    project: str, name: str, view: str
) -> None:
    shown = [Counter(paragraphs(slide)) for slide in slides(slides_of(project, name, view))]

    assert shown == [Counter(said(scene)) for scene in scenes_of(project, name, view)]


@pytest.mark.parametrize(("project", "name", "view"), BOTH)
def test_no_text_is_broken_by_hand_or_drawn_as_a_picture(project: str, name: str, view: str) -> None:
    for slide, scene in zip(
        slides(slides_of(project, name, view)), scenes_of(project, name, view), strict=True
    ):
        images = [each for each in leaves(scene.shapes) if isinstance(each, Image)]
        assert not found(slide, ".//a:br")
        assert len(found(slide, ".//p:pic")) == len(images)


@pytest.mark.parametrize(("project", "name", "view"), BOTH)
def test_what_the_groups_of_a_picture_say_is_their_alternative_text(
    project: str, name: str, view: str
) -> None:
    for slide, scene in zip(
        slides(slides_of(project, name, view)), scenes_of(project, name, view), strict=True
    ):
        titled = [each for each in leaves(scene.shapes) if isinstance(each, Group | Image) and each.title]
        told = Counter(found(slide, ".//p:grpSp/p:nvGrpSpPr/p:cNvPr/@descr | .//p:pic//p:cNvPr/@descr"))
        assert told == Counter(text.clean(each.title) for each in titled)


@pytest.mark.parametrize(("project", "name", "view"), BOTH)
def test_a_shape_without_words_is_heard_with_its_group_or_marked_as_decoration(
    project: str, name: str, view: str
) -> None:
    for slide in slides(slides_of(project, name, view)):
        mute = found(
            slide,
            ".//*[self::p:sp[not(p:txBody)] or self::p:cxnSp or self::p:pic]"
            "[not(ancestor::p:grpSp/p:nvGrpSpPr/p:cNvPr/@descr)]/*[1]/p:cNvPr[not(@descr)]",
        )
        assert all("decorative" in {str(each.tag).rpartition("}")[2] for each in one.iter()} for one in mute)


@pytest.mark.slow
@pytest.mark.parametrize(("project", "name", "view"), BOTH)
def test_slides_are_valid_and_a_library_of_others_opens_them(project: str, name: str, view: str) -> None:
    data = slides_of(project, name, view)

    assert faults(data) == []
    titles = [slide.shapes.title.text_frame.text for slide in opened(data).slides]
    scenes = scenes_of(project, name, view)
    assert all(
        text.clean(title) in text.clean(scene.title) for title, scene in zip(titles, scenes, strict=True)
    )


def test_the_outline_of_a_deck_is_that_of_its_pages() -> None:
    deck = opened(slides_of("hip-replacement", "new-hip", "deck"))

    assert [slide.shapes.title.text_frame.text for slide in deck.slides][:5] == [
        "I get a new hip", "Personas", "I get a new hip", "1 Walking hurts", "2 Find out what is possible",
    ]  # fmt: skip


@pytest.mark.parametrize("view", ["deck", "map"])
def test_a_slide_has_the_size_of_its_picture(view: str) -> None:
    deck = opened(slides_of("warmtepomp", "warmtepomp", view))

    (scene, *_) = scenes_of("warmtepomp", "warmtepomp", view)
    assert (deck.slide_width, deck.slide_height) == (round(scene.width * 12700), round(scene.height * 12700))


@pytest.mark.no_cover
@pytest.mark.parametrize("view", ["summary", "blueprint", "flow"])
@pytest.mark.parametrize("theme", ["dark", "print-bw"])
def test_other_views_and_themes_are_valid_slides(view: str, theme: str) -> None:
    (file,) = exported(of_gallery("warmtepomp", "warmtepomp"), view, theme=theme).files

    assert faults(file.data) == []


@pytest.mark.parametrize(
    ("language", "tag", "sources"),
    [("en", "en-GB", "Sources:"), ("fr", "fr-FR", "Sources :"), ("de", "de-DE", "Quellen:")],
)
def test_texts_and_notes_have_the_language_that_was_asked_for(language: str, tag: str, sources: str) -> None:
    (file,) = exported(of_gallery("warmtepomp", "warmtepomp"), language=language).files

    assert {lang for slide in slides(file.data) for lang in found(slide, ".//a:rPr/@lang")} == {tag}
    assert sources.rstrip(" :") in notes(file.data)[3]


def test_the_notes_of_a_stage_name_the_sources_of_its_steps_and_no_others() -> None:
    at_home = notes(slides_of("warmtepomp", "warmtepomp", "deck"))[5]

    assert at_home.splitlines()[0] == "Bronnen:"
    assert "CRM, van aanvraag tot akkoord – Soort: data-analyse · Steekproef (n): 2.318" in at_home.replace(
        "\u00a0", " "
    )
    assert "Storingsregistratie" not in at_home


def test_the_notes_of_the_map_tell_it_in_words() -> None:
    (told,) = notes(slides_of("hip-replacement", "new-hip", "map"))

    assert "Stage 1: Walking hurts." in told
    assert "Sources:" in told


def test_texts_that_have_no_room_are_told_and_stand_whole_in_the_notes() -> None:
    pair = of_gallery("private-lease", "kiezen-en-bestellen")

    made = exported(pair)

    drawn = draw("deck", pair[1], pair[0], Asked())
    hidden = {(f"slide {number}", each) for number, scene in enumerate(drawn, 1) for each in shortened(scene)}
    (file,) = made.files
    assert {(loss.spot.name, loss.value) for loss in made.losses if loss.kind == "changed"} == hidden != set()
    told = notes(file.data)
    for spot, whole in hidden:
        assert text.clean(whole) in told[int(spot.removeprefix("slide ")) - 1]


def test_what_a_picture_does_not_show_is_told_with_the_picture() -> None:
    pair = of_gallery("warmtepomp", "warmtepomp")

    of_deck, of_map = (
        {loss.what for loss in exported(pair, view).losses if loss.kind == "left-out"}
        for view in ("deck", "map")
    )

    assert {"thinks", "backstage", "wait"} <= of_deck
    assert of_map.isdisjoint({"thinks", "backstage", "wait", "pains", "emotion"})
    assert not any(each.endswith("sources") for each in of_deck | of_map)
    assert "phase" in of_map - of_deck


def test_the_font_is_named_and_told() -> None:
    noted = [
        loss for loss in exported(of_gallery("paspoort", "paspoort-aanvragen")).losses if not is_loss(loss)
    ]

    (told,) = (loss.message.text() for loss in noted)
    assert told.startswith("the slides are set in Calibri")


def test_several_views_are_files_of_their_own() -> None:
    made = exported(of_gallery("warmtepomp", "warmtepomp"), view="map,flow")

    assert [(file.part, file.ending) for file in made.files] == [("map", "pptx"), ("flow", "pptx")]


@pytest.mark.parametrize(("asked", "near"), [({"view": "mapp"}, "map"), ({"theme": "drak"}, "dark")])
def test_a_view_or_theme_that_there_is_not_is_refused_with_the_nearest(
    asked: dict[str, str], near: str
) -> None:
    with pytest.raises(RequestError) as refused:
        exported(of_gallery("warmtepomp", "warmtepomp"), **asked)

    assert f"`{near}`" in f"{refused.value}"


def test_the_colours_of_the_brand_are_those_of_the_theme() -> None:
    theme = parts(slides_of("hip-replacement", "new-hip", "deck"))["ppt/theme/theme1.xml"].decode()
    space, _ = of_gallery("hip-replacement", "new-hip")

    assert space.project.brand.colors.primary
    assert f'<a:accent1><a:srgbClr val="{space.project.brand.colors.primary[1:].upper()}"/>' in theme


def test_without_what_draws_logos_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "resvg_py", None)
    pictures_drawn.cache_clear()
    plan = planned_export(ExportRequest("pptx", today=DAY))

    with pytest.raises(RequestError, match=r"journey-as-code\[office\]"):
        written_files(plan, [of_gallery("warmtepomp", "warmtepomp")])
    assert written_files(plan, [of_gallery("hip-replacement", "new-hip")]).files


def letters(written: str) -> str:
    """A text without what stands between its words or ends lines, as what has no room is known by its lines alone."""
    return "".join(written.replace("-", "").split())


@settings(max_examples=10)
@given(JOURNEYS, st.sampled_from(["deck", "map", "summary"]))
def test_any_journey_makes_valid_slides_that_say_all_its_pictures_say(
    data: dict[str, Any], view: str
) -> None:
    journey, space = workspace(data, PLAIN)

    (file,) = exported((space, journey), view).files

    shown = [Counter(map(letters, paragraphs(slide))) for slide in slides(file.data)]
    assert violations(file.data) == []
    assert shown == [Counter(map(letters, said(scene))) for scene in draw(view, journey, space, Asked())]


@pytest.mark.slow
def test_the_same_journey_gives_the_same_bytes_in_another_process_and_place() -> None:
    program = (
        "from tests.exchange.test_pptx import slides_of; import hashlib;"
        "print(hashlib.sha256(slides_of('warmtepomp', 'warmtepomp', 'deck')).hexdigest())"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", program],
            cwd=ROOT, env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": "C"},
            capture_output=True, text=True, check=True,
        ).stdout
        for seed, zone in (("1", "UTC"), ("2", "Pacific/Auckland"))
    }  # fmt: skip

    assert len(digests) == 1
    held = parts(slides_of("warmtepomp", "warmtepomp", "deck"))
    assert b"1980-01-01" in held["docProps/core.xml"]
    assert b"creator" not in held["docProps/core.xml"]


@pytest.mark.slow
def test_libreoffice_shows_what_our_own_pictures_show(tmp_path: Path) -> None:
    shares = {}
    for project, name, view in (BOTH[0], BOTH[-1]):
        path = written(slides_of(project, name, view), tmp_path, f"{name}-{view}")
        with installed():
            shown = pictures(path, tmp_path)
        for number, (scene, image) in enumerate(zip(scenes_of(project, name, view), shown, strict=True), 1):
            shares[f"{name} {view} {number}"] = differing(scene, image)

    assert {slide: share for slide, share in shares.items() if share > 0.02} == {}
