"""`init`, `new`, `render`, `report`, `build`: files that are made, and files that are left alone."""

import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest
from tests.cli.conftest import REPOSITORY, Run

STARTERS = ("retail", "service", "subscription", "citizen", "patient", "b2b", "blank")


def faults(out: str) -> list[str]:
    """The lines of an output that are no facts about the client."""
    return [line for line in out.splitlines() if not line.endswith("(fact)")]


@pytest.mark.slow
@pytest.mark.parametrize("starter", STARTERS)
@pytest.mark.parametrize("language", ["en", "nl"])
def test_init_makes_a_project_that_lints_and_builds(
    cjtool: Run, tmp_path: Path, starter: str, language: str
) -> None:
    made = cjtool(f"init work --starter {starter} --language {language}")

    assert made.code == 0
    assert f"  cjtool show work {' ' * 16}" in made.err
    assert (tmp_path / "work/.cjtool/schemas/journey.schema.json").is_file()
    assert faults(cjtool("lint work").out) == []
    assert cjtool("build work").code == 0


def test_init_says_what_to_do_next_in_the_language_asked(cjtool: Run) -> None:
    here = cjtool("init --language nl --starter blank")
    there = cjtool("init 'new client' --starter blank")

    assert here.err.splitlines()[1:] == [
        "verder: maak van journeys/eerste-klantreis.yaml je eigen klantreis, en bekijk die met",
        "  cjtool show   tekent haar hier in de terminal, met haar lijn",
        "  cjtool lint   zegt wat er beter kan, en op welke regel",
        "  cjtool build  maakt kaarten en rapporten; begin bij build/index.html",
    ]
    assert there.err.splitlines()[-1] == (
        "  cjtool build 'new client' -o 'new client/build'  makes maps and reports; start at new client/build/index.html"
    )


@pytest.mark.parametrize(("language", "id"), [("en", "first-journey"), ("nl", "eerste-klantreis")])
def test_a_blank_project_holds_nothing_of_an_invented_company(
    cjtool: Run, tmp_path: Path, language: str, id: str
) -> None:
    cjtool(f"init --starter blank --language {language}")

    sources = sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.yaml"))
    assert sources == ["cjtool.yaml", f"journeys/{id}.yaml"]
    assert cjtool("list").out.splitlines()[1].split()[0] == id
    assert cjtool("new persona first --name 'Ann, 40'").code == 0
    assert cjtool("validate").code == 0


@pytest.mark.parametrize("output", ["", "-o build-june", "-o reports"])
def test_git_ignores_what_is_built_beside_a_new_project(cjtool: Run, tmp_path: Path, output: str) -> None:
    cjtool("init")
    cjtool("build " + output)
    git = ("git", "-c", "core.excludesFile=/dev/null", "-C", str(tmp_path))
    subprocess.run([*git, "init", "-q"], check=True)

    status = subprocess.run([*git, "status", "--short", "-uall"], check=True, capture_output=True, text=True)

    listed = [line.removeprefix("?? ") for line in status.stdout.splitlines()]
    assert "cjtool.yaml" in listed
    assert [path for path in listed if path.startswith(("build", "report"))] == []


def test_init_overwrites_nothing(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("mine")
    refused = cjtool("init")
    (tmp_path / "README.md").unlink()
    (tmp_path / "cjtool.yaml").write_text("cjtool: project/v1\n")
    again = cjtool("init")

    assert (refused.code, again.code) == (2, 2)
    assert "`README.md` already" in refused.err
    assert "has a project already" in again.err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["cjtool.yaml"]


@pytest.mark.parametrize(
    "kind", ["persona", "channel", "touchpoint", "team", "promise", "objective", "metric", "source"]
)
@pytest.mark.parametrize("language", ["en", "nl"])
def test_new_adds_a_definition_and_keeps_the_rest(
    cjtool: Run, tmp_path: Path, kind: str, language: str
) -> None:
    cjtool(f"init --language {language}")
    before = {path: path.read_text("utf-8") for path in tmp_path.rglob("*.yaml")}

    made = cjtool(f"new {kind} extra-one --name 'One: more # \"x\"'")

    assert made.code == 0
    assert cjtool("validate").code == 0
    changed = [path for path in tmp_path.rglob("*.yaml") if before.get(path) != path.read_text("utf-8")]
    assert len(changed) == 1
    old = before.get(changed[0], "")
    assert all(line in changed[0].read_text("utf-8") for line in old.splitlines())
    assert cjtool(f"new {kind} extra-one").code == 2


def test_new_journey_is_a_draft_that_lints(cjtool: Run, tmp_path: Path) -> None:
    cjtool("init")

    made = cjtool("new journey return-a-parcel --name 'I send it back: again'")

    assert made.code == 0
    assert "I send it back: again" in cjtool("list --output json").out
    assert cjtool("lint").code == 0


def test_new_journey_from_another_is_its_future(cjtool: Run, tmp_path: Path) -> None:
    cjtool("init")
    (original,) = (tmp_path / "journeys").glob("*.yaml")

    made = cjtool(f"new journey better --from {original.stem}")

    copied = (tmp_path / "journeys/better.yaml").read_text("utf-8")
    assert made.code == 0
    assert f"based_on: {original.stem}\n" in copied
    assert "state: future\n" in copied
    assert cjtool("validate").code == 0


@pytest.mark.parametrize("id", ["Return", "a--b", "-a", "a_b", "x" * 65])
def test_new_refuses_what_is_no_id(cjtool: Run, id: str) -> None:
    cjtool("init")

    assert cjtool(f"new journey -- {id}").code == 2


@pytest.mark.slow
def test_render_goes_where_it_is_told(cjtool: Run, gallery: Path, tmp_path: Path) -> None:
    source = gallery / "warmtepomp"

    assert cjtool(f"render {source} --select warmtepomp -o one.svg").code == 0
    assert cjtool(f"render {source} -o maps/").code == 0
    printed = cjtool(f"render {source} --select warmtepomp -o -")
    assert cjtool(f"render {source} --select warmtepomp").code == 0

    one = (tmp_path / "one.svg").read_text("utf-8")
    assert ElementTree.fromstring(one).tag == "{http://www.w3.org/2000/svg}svg"
    assert printed.out == one == (tmp_path / "warmtepomp.map.svg").read_text("utf-8")
    assert sorted(path.name for path in (tmp_path / "maps").iterdir()) == [
        "warmtepomp-toekomst.map.svg",
        "warmtepomp.map.svg",
    ]


def test_two_journeys_do_not_go_to_one_place(cjtool: Run, gallery: Path) -> None:
    assert cjtool(f"render {gallery / 'warmtepomp'} -o one.svg").code == 2
    assert cjtool(f"render {gallery / 'warmtepomp'} -o -").code == 2


def test_render_speaks_another_language(cjtool: Run, gallery: Path) -> None:
    ran = cjtool(f"render {gallery / 'warmtepomp'} --select warmtepomp --language en -o -")

    assert 'xml:lang="en"' in ran.out
    assert ">Touchpoint<" in ran.out


@pytest.mark.parametrize("theme", ["light", "dark", "print-bw", "high-contrast"])
def test_render_has_themes(cjtool: Run, gallery: Path, theme: str) -> None:
    ran = cjtool(f"render {gallery / 'warmtepomp'} --select warmtepomp --theme {theme} -o -")

    page = next(line for line in ran.out.splitlines() if line.startswith("<rect"))
    assert ('fill="#FFFFFF"' in page) is (theme != "dark")
    assert ("#0E4D5C" in ran.out) is (
        theme in {"light", "dark", "high-contrast"}
    )  # the exact primary on large fills


def test_a_theme_or_font_that_there_is_not_is_a_wrong_request(cjtool: Run, gallery: Path) -> None:
    for wrong, hint in (
        ("--theme drak", "did you mean `dark`?"),
        ("--font outlin", "did you mean `outline`?"),
    ):
        ran = cjtool(f"render {gallery / 'warmtepomp'} --select warmtepomp {wrong} -o -")

        assert ran.code == 2
        assert hint in ran.err


def test_render_holds_fonts_as_told(cjtool: Run, gallery: Path) -> None:
    drawn = {
        font: cjtool(f"render {gallery / 'warmtepomp'} --select warmtepomp --font {font} -o -").out
        for font in ("embed", "system", "outline")
    }

    assert [font for font, out in drawn.items() if "@font-face" in out] == ["embed"]
    assert [font for font, out in drawn.items() if "<text" not in out] == ["outline"]


def test_greek_and_cyrillic_are_embedded_only_where_they_are_used(cjtool: Run, tmp_path: Path) -> None:
    sizes = {}
    for title in ("Latin", "Путешествие"):
        text = f"cjtool: journey/v1\nid: trip\ntitle: {title}\nstages: [{{name: S}}]\n"
        (tmp_path / "trip.yaml").write_text(text, "utf-8")
        ran = cjtool("render trip.yaml -o -")
        assert ran.err == ""
        sizes[title] = len(ran.out)

    assert 20_000 < sizes["Путешествие"] - sizes["Latin"] < 25_000


def test_texts_that_a_card_has_no_room_for_are_named(cjtool: Run, tmp_path: Path) -> None:
    step = f"{{name: Waits, does: {'word ' * 95}, quote: {'word ' * 80}, pains: Nobody calls}}"
    text = f"cjtool: journey/v1\nid: trip\ntitle: T\nstages: [{{name: S, steps: [{step}]}}]\n"
    (tmp_path / "trip.yaml").write_text(text, "utf-8")

    ran = cjtool("render trip.yaml --view cards --cards steps -o cards.svg")

    assert ran.code == 0
    assert "cjtool: `trip` has texts too long for their place, shown in part or left out: " in ran.err
    assert ran.err.endswith("`Nobody calls`\n")

    ran = cjtool("render trip.yaml --view cards --cards steps -o cards.svg --language de")
    assert "cjtool: `trip` hat Texte, die für ihren Platz zu lang sind" in ran.err


def test_a_text_that_is_begun_is_told_by_its_start(cjtool: Run, tmp_path: Path) -> None:
    text = f"cjtool: journey/v1\nid: trip\ntitle: T\nstages: [{{name: S, steps: [{{name: {'x' * 2000}}}]}}]\n"
    (tmp_path / "trip.yaml").write_text(text, "utf-8")

    ran = cjtool("render trip.yaml --view cards --cards steps -o cards.svg")

    assert ran.err.endswith(f"shown in part or left out: `{'x' * 60} …`\n")


def test_a_font_is_asked_for_in_svg_alone(cjtool: Run, gallery: Path) -> None:
    ran = cjtool(f"render {gallery / 'paspoort'} --font outline -o map.pdf")

    assert ran.code == 2
    assert ran.err == "cjtool: `--font outline` is for SVG, not PDF; leave it out, or name a .svg with -o\n"


def test_what_the_font_lacks_is_named(cjtool: Run, tmp_path: Path) -> None:
    text = "cjtool: journey/v1\nid: trip\ntitle: Well 😀\nstages: [{name: S}]\n"
    (tmp_path / "trip.yaml").write_text(text, "utf-8")

    for font in ("embed", "system", "outline"):
        ran = cjtool(f"render trip.yaml --font {font} -o -")

        assert "`trip` has characters that the map's font lacks" in ran.err
        assert "GRINNING FACE" in ran.err
        assert "😀" in ran.out


def test_a_future_journey_is_compared_with_the_one_it_is_based_on(
    cjtool: Run, gallery: Path, tmp_path: Path
) -> None:
    ran = cjtool(f"render {gallery} --view compare -o out/")

    assert ran.code == 0
    assert ran.err.splitlines()[0].startswith(
        "cjtool: passed over, based on no other journey: `choose-and-use`, "
    )
    assert "`warmtepomp`" not in ran.err
    names = {path.name.partition(".")[0] for path in (tmp_path / "out").iterdir()}
    assert names == {"get-fibre-to-be", "warmtepomp-toekomst"}


def test_where_nothing_can_be_compared_that_is_no_success(cjtool: Run, gallery: Path) -> None:
    ran = cjtool(f"render {gallery} --view compare --select warmtepomp")

    assert ran.code == 3
    assert ran.err.splitlines() == [
        "cjtool: passed over, based on no other journey: `warmtepomp` (`warmtepomp-toekomst` is based on it)",
        "cjtool: no journey is left to compare; a future journey names the current one with `based_on`",
    ]


@pytest.mark.parametrize(
    ("asked", "line"),
    [
        ("--view map", ""),
        (
            "--view blueprint",
            "has no `frontstage`, `backstage` or `systems`, which is what the view `blueprint` shows",
        ),
        ("--view flow", "has no steps, which is what the view `flow` shows"),
        (
            "--lanes stages,pains-gains,visibility-line,wait",
            "has nothing for the lanes `pains-gains`, `wait`",
        ),
    ],
)
def test_a_picture_that_a_journey_has_no_content_for_says_so(
    cjtool: Run, tmp_path: Path, asked: str, line: str
) -> None:
    (tmp_path / "a.yaml").write_text("cjtool: journey/v1\ntitle: T\nstages: [{name: S}]\n", "utf-8")

    ran = cjtool(f"render a.yaml {asked} -o a.svg")

    assert ran.code == 0
    assert ran.err.splitlines() == ["a.svg", *([f"cjtool: `a` {line}"] if line else [])]


@pytest.mark.parametrize(
    ("command", "hint"),
    [
        ("report a.yaml -o x.docx", "Pandoc makes it .docx: `pandoc report.md -o report.docx`"),
        ("report a.yaml -f docx", "Pandoc makes it .docx"),
        ("report a.yaml -o x.svg", "`cjtool render -o map.svg` draws the map"),
        (
            "report a.yaml -o x.xyz",
            "write `-o report.md`, `-o report.html` or `-o report.pdf`, or name a folder",
        ),
        ("render a.yaml -o x.md", "`cjtool report` writes Markdown"),
        ("render a.yaml -f docx", "`cjtool render` draws svg, pdf, png, dot"),
        ("build . -o x.zip", "write `cjtool build -o x`, and pack the folder"),
        ("build . -o x.pdf", "`cjtool render -o x.pdf` draws the map; or `cjtool build -o x`"),
        ("build . -o x.md", "`cjtool report -o x.md` writes a report; or `cjtool build -o x`"),
        (
            "build . -o x.html",
            "`cjtool report -o x.html` writes one page; or `cjtool build -o x --single-file`",
        ),
    ],
)
def test_a_command_that_does_not_make_a_format_names_what_does(
    cjtool: Run, tmp_path: Path, command: str, hint: str
) -> None:
    (tmp_path / "a.yaml").write_text("cjtool: journey/v1\ntitle: T\nstages: [{name: S}]\n", "utf-8")

    ran = cjtool(command)

    assert ran.code == 2
    assert hint in ran.err
    assert [path.name for path in tmp_path.iterdir()] == ["a.yaml"]


@pytest.mark.parametrize("folder", ["x.zip/", "build-1.2"])
def test_a_build_goes_to_a_folder_of_any_name_that_is_no_file(
    cjtool: Run, tmp_path: Path, folder: str
) -> None:
    (tmp_path / "a.yaml").write_text("cjtool: journey/v1\ntitle: T\nstages: [{name: S}]\n", "utf-8")

    assert cjtool(f"build . -o {folder}").code == 0
    assert (tmp_path / folder / "index.md").is_file()


def test_a_lane_named_twice_is_refused(cjtool: Run, gallery: Path, tmp_path: Path) -> None:
    asked = cjtool(f"render {gallery / 'paspoort'} --lanes wait,tone,wait")
    (tmp_path / "cjtool.yaml").write_text("cjtool: project/v1\nmap:\n  lanes: [wait, tone, wait]\n")
    (tmp_path / "a.yaml").write_text("cjtool: journey/v1\ntitle: x\nstages: [{name: A}]\n")
    set_ = cjtool("validate .")

    assert (asked.code, asked.err) == (2, "cjtool: lane `wait` is named twice; name each lane once\n")
    assert set_.code == 1
    assert "lane `wait` is named twice" in set_.out


def test_render_and_report_stop_at_a_file_that_is_not_valid(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("cjtool: journey/v1\ntitle: x\n")

    for verb in ("render", "report", "build", "show", "list"):
        ran = cjtool(f"{verb} a.yaml")
        assert ran.code == 1
        assert (
            "a.yaml:2:8: error schema: a journey needs `title` and `stages`; `stages` is missing" in ran.err
        )
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.yaml"]


@pytest.mark.slow
def test_build_twice_gives_the_same_bytes(cjtool: Run, gallery: Path, tmp_path: Path) -> None:
    for out in ("one", "two"):
        assert cjtool(f"build {gallery / 'vivan-los-tacos'} -o {out} --today 2026-11-22").code == 0

    files = sorted(
        path.relative_to(tmp_path / "one") for path in (tmp_path / "one").rglob("*") if path.is_file()
    )
    assert len(files) >= 3 * 6
    assert all(
        (tmp_path / "one" / file).read_bytes() == (tmp_path / "two" / file).read_bytes() for file in files
    )


@pytest.mark.slow
def test_every_picture_that_is_built_is_linked_from_its_report_and_from_the_index(
    cjtool: Run, gallery: Path, tmp_path: Path
) -> None:
    cjtool(f"build {gallery / 'warmtepomp'} -o out")

    pictures = [path.relative_to(tmp_path / "out") for path in (tmp_path / "out").rglob("*.svg")]
    index = (tmp_path / "out/index.md").read_text("utf-8")
    assert {path.name for path in pictures} >= {"map.svg", "blueprint.svg", "compare-1.svg"}
    for path in pictures:
        assert f"]({path.as_posix()})" in index
        if path.parent != Path():  # the project's own sheet is linked from the index alone
            assert f"]({path.name})" in (tmp_path / "out" / path.parent / "report.md").read_text("utf-8")


@pytest.mark.slow
def test_build_check_tells_what_differs(cjtool: Run, gallery: Path, tmp_path: Path) -> None:
    project = gallery / "warmtepomp"
    cjtool(f"build {project} -o out")

    fresh = cjtool(f"build {project} -o out --check")
    (tmp_path / "out/index.md").write_text("old")
    (tmp_path / "out/warmtepomp/map.svg").unlink()
    with (tmp_path / "out/.cjtool-build").open("a") as manifest:
        manifest.write("gone/map.svg\n")
    (tmp_path / "out/gone").mkdir()
    (tmp_path / "out/gone/map.svg").write_text("")
    (tmp_path / "out/mine").mkdir()
    (tmp_path / "out/mine/map.svg").write_text("")
    stale = cjtool(f"build {project} -o out --check")

    assert (fresh.code, faults(fresh.out)) == (0, [])
    assert stale.code == 1
    assert sorted(faults(stale.out)) == [
        "out/gone/map.svg: no longer made; delete it",
        "out/index.md: differs",
        "out/warmtepomp/map.svg: missing",
    ]


@pytest.mark.parametrize("verb", ["build", "report"])
def test_a_file_that_was_not_made_here_is_not_written_over(
    cjtool: Run, gallery: Path, tmp_path: Path, verb: str
) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out/index.md").write_text("my own notes")

    refused = cjtool(f"{verb} {gallery / 'warmtepomp'} -o out")

    assert (refused.code, faults(refused.out)) == (2, [])
    assert "`out/index.md` is there, and cjtool did not make it" in refused.err
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["index.md"]
    assert (tmp_path / "out/index.md").read_text() == "my own notes"


@pytest.mark.slow
def test_what_was_made_before_is_made_anew_whatever_it_became(
    cjtool: Run, gallery: Path, tmp_path: Path
) -> None:
    cjtool(f"build {gallery / 'warmtepomp'} -o out")
    (tmp_path / "out/index.md").write_text("changed by hand")

    assert "49 files, 1 changed\n" in cjtool(f"build {gallery / 'warmtepomp'} -o out").err


@pytest.mark.slow
def test_a_part_that_is_built_leaves_nothing_stale(cjtool: Run, gallery: Path, tmp_path: Path) -> None:
    cjtool(f"build {gallery / 'warmtepomp'} -o out")

    part = cjtool(f"build {gallery / 'warmtepomp'} -o out --select warmtepomp")

    assert part.err.splitlines() == [
        "out: 9 files, 0 changed",
        f"2 warnings in 4 files (2 facts about the client); `cjtool lint {gallery / 'warmtepomp'}` shows them",
    ]
    assert cjtool(f"build {gallery / 'warmtepomp'} -o out --check").code == 0


FINDINGS = """\
cjtool: journey/v1
title: I buy
language: nl
stages:
  - name: Kiezen
  - name: Kopen  # cjtool: ignore[empty-stage]: wordt nog onderzocht
"""


def test_reports_tell_of_findings_only_when_that_is_asked(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(FINDINGS, "utf-8")

    cjtool("build a.yaml -o client")
    asked = cjtool("build a.yaml -o team --findings")

    client, team = (
        {name: (tmp_path / folder / name).read_text("utf-8") for name in ("index.md", "a/report.md")}
        for folder in ("client", "team")
    )
    assert asked.code == 0
    assert not any("evinding" in text or "empty-stage" in text for text in client.values())
    assert "fase `Kiezen` heeft geen stappen" in team["a/report.md"]
    assert "`Kopen` heeft geen stappen" not in team["a/report.md"]
    assert "Niet vermeld: in de bestanden uitgezonderd: 1." in team["a/report.md"]
    assert "Bevindingen |" in team["index.md"]


def test_a_single_report_tells_of_findings_only_when_that_is_asked(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(FINDINGS, "utf-8")

    assert "empty-stage" not in cjtool("report a.yaml -o -").out
    assert "empty-stage" in cjtool("report a.yaml -o - --findings").out


def test_build_counts_what_was_found_and_says_how_to_see_it(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "my trip.yaml").write_text(FINDINGS, "utf-8")

    ran = cjtool("build 'my trip.yaml' -o out")

    listed = cjtool("lint 'my trip.yaml'").out
    warnings, infos = listed.count(": warning "), listed.count(": info ")
    assert (ran.code, ran.out) == (0, "")
    assert min(warnings, infos) > 1
    assert ran.err.splitlines() == [
        "out: 10 files, 10 changed",
        f"{warnings} warnings and {infos} infos in 1 file (1 waived); `cjtool lint 'my trip.yaml'` shows them",
    ]


def test_a_build_that_stops_shows_the_errors_alone(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "cjtool.yaml").write_text(
        "cjtool: project/v1\nlint:\n  rules: {empty-stage: error}\n", "utf-8"
    )
    (tmp_path / "a.yaml").write_text(FINDINGS, "utf-8")

    ran = cjtool("build -o out")

    assert ran.code == 1
    assert [line.split(":", 3)[3] for line in ran.out.splitlines()] == [
        " error empty-stage: stage `Kiezen` has no steps"
    ]
    assert not (tmp_path / "out").exists()


@pytest.mark.slow
def test_build_leaves_unchanged_files_alone(cjtool: Run, gallery: Path, tmp_path: Path) -> None:
    cjtool(f"build {gallery / 'warmtepomp'} -o out")
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "out").rglob("*.*")}

    again = cjtool(f"build {gallery / 'warmtepomp'} -o out")

    assert "49 files, 0 changed\n" in again.err
    assert {path: path.stat().st_mtime_ns for path in (tmp_path / "out").rglob("*.*")} == before


def test_projects_in_folders_of_one_name_keep_a_place_each(cjtool: Run, tmp_path: Path) -> None:
    for folder in ("a/p", "b/p-2", "c/P"):
        (tmp_path / folder).mkdir(parents=True)
        (tmp_path / folder / "cjtool.yaml").write_text("cjtool: project/v1\n")
        (tmp_path / folder / "j.yaml").write_text("cjtool: journey/v1\ntitle: T\nstages: [{name: S}]\n")

    assert cjtool("build . -o out").code == 0

    assert sorted(path.name for path in (tmp_path / "out").glob("[!.]*")) == ["P-3", "p", "p-2"]
    assert cjtool("build . -o out --check").code == 0


@pytest.mark.parametrize("name", ["' '", "\x1b[31m", "\x85", "\ufeff"])
def test_new_writes_nothing_that_is_not_valid(cjtool: Run, tmp_path: Path, name: str) -> None:
    cjtool("init")
    before = {path: path.read_bytes() for path in tmp_path.rglob("*.yaml")}

    made = cjtool(f"new team extra --name {name}")

    assert made.code == 2
    assert {path: path.read_bytes() for path in tmp_path.rglob("*.yaml")} == before


def test_results_are_not_written_over_sources(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("cjtool: journey/v1\ntitle: T\nstages: [{name: S}]\n")

    for command in ("render a.yaml -o a.yaml", "report a.yaml -o a.yaml", "lint a.yaml --output json=a.yaml"):
        assert cjtool(command).code == 2
    assert (tmp_path / "a.yaml").read_text().startswith("cjtool: journey/v1")


@pytest.mark.slow
def test_one_file_holds_a_project_and_is_called_after_it(cjtool: Run, gallery: Path, tmp_path: Path) -> None:
    first = cjtool(f"build {gallery / 'warmtepomp'} {gallery / 'paspoort'} -o out --single-file")

    names = sorted(path.name for path in (tmp_path / "out").iterdir() if path.suffix == ".html")
    assert "zonneveld-energie.html" in names
    assert len(names) == 2
    assert "out: 2 files, 2 changed\n" in first.err
    again = f"build {gallery / 'warmtepomp'} {gallery / 'paspoort'} -o out --single-file"
    assert "out: 2 files, 0 changed\n" in cjtool(again).err
    assert cjtool(f"{again} --check").code == 0
    (tmp_path / "out/zonneveld-energie.html").write_text("<p>")
    assert cjtool(f"{again} --check").out == "out/zonneveld-energie.html: differs\n"


@pytest.mark.slow
def test_a_project_on_paper_is_one_pdf(cjtool: Run, tmp_path: Path) -> None:
    asked = f"report {REPOSITORY / 'tests/report/everything'} -f pdf -o"

    ran = cjtool(f"{asked} out/")

    assert (ran.code, ran.err) == (0, "out: 1 file, 1 changed\n")
    made = (tmp_path / "out/everything.pdf").read_bytes()
    assert made.startswith(b"%PDF-")
    assert cjtool(f"{asked} out/").err == "out: 1 file, 0 changed\n"
    assert cjtool(f"{asked} x.pdf").err.startswith("x.pdf\n")
    assert (tmp_path / "x.pdf").read_bytes() == made
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        ".cjtool-build",
        "everything.pdf",
    ]


def test_characters_that_no_font_has_are_told(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "trip.yaml").write_text(
        "cjtool: journey/v1\ntitle: Trip\nstages: [{name: Go, steps: [{name: Goes, does: A\u0378B}]}]\n",
        "utf-8",
    )

    ran = cjtool("report trip.yaml -o trip.pdf")

    assert (ran.code, ran.err) == (
        0,
        "trip.pdf\ncjtool: `Trip` has characters that no font of this machine has, drawn as □: U+0378\n",
    )


@pytest.mark.parametrize("asked", ["-o x.html", "-f html -o x.html", "--single-file -o x.html"])
def test_a_page_of_what_was_picked(cjtool: Run, gallery: Path, tmp_path: Path, asked: str) -> None:
    ran = cjtool(f"report {gallery / 'warmtepomp'} --select warmtepomp {asked}")

    assert (ran.code, ran.err) == (0, "x.html\n")
    written = (tmp_path / "x.html").read_text("utf-8")
    assert written.count("<article") == 1
    assert written == cjtool(f"report {gallery / 'warmtepomp'} --select warmtepomp -f html -o -").out


@pytest.mark.slow
def test_pages_of_some_journeys_stay_linked_to_those_that_are_there(
    cjtool: Run, gallery: Path, tmp_path: Path
) -> None:
    alone = f"report {gallery / 'warmtepomp'} -f html --select warmtepomp -o"
    cjtool(f"{alone} alone")
    cjtool(f"report {gallery / 'warmtepomp'} -f html -o whole")
    page = tmp_path / "whole/warmtepomp/report.html"
    before = page.read_text("utf-8")

    cjtool(f"{alone} whole")

    assert page.read_text("utf-8") == before
    assert "../warmtepomp-toekomst/report.html" in before
    assert "warmtepomp-toekomst/" not in (tmp_path / "alone/warmtepomp/report.html").read_text("utf-8")


@pytest.mark.parametrize(
    ("asked", "hint"),
    [
        ("-f HTML", "there is no format `HTML`; write `-f html`"),
        ("-f md -o x.html", "`-f md` and `x.html` are two formats; leave `-f` out, or name `x.md`"),
        ("--single-file -o x.md", "`--single-file` is for pages, and Markdown is none; write `-f html`"),
        ("-f md --single-file", "`--single-file` is for pages, and Markdown is none; write `-f html`"),
    ],
)
def test_formats_that_do_not_go_together_are_refused(
    cjtool: Run, gallery: Path, asked: str, hint: str
) -> None:
    ran = cjtool(f"report {gallery / 'warmtepomp'} {asked}")

    assert (ran.code, ran.err) == (2, f"cjtool: {hint}\n")


def test_one_page_of_several_projects_is_refused(cjtool: Run, gallery: Path) -> None:
    ran = cjtool(f"report {gallery / 'warmtepomp'} {gallery / 'paspoort'} -o x.html")

    assert ran.code == 2
    assert "2 projects for one `x.html`; name the folder of one, or a folder for all with -o" in ran.err
