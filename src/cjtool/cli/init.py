"""`cjtool init`."""

import shlex
from pathlib import Path
from typing import Annotated

import typer

from cjtool.app.starting import STARTERS, Started, StartRequest, start
from cjtool.cli.inputs import say
from cjtool.i18n.translated import LANGUAGES
from cjtool.message import Figure, Plain, Says

EXAMPLES = ("init my-journeys", "init klantreizen --starter subscription --language nl")
MADE = Says(
    en="made {files} files in {folder}/; the journey is {journey}",
    nl="{files} bestanden gemaakt in {folder}/; de klantreis staat in {journey}",
    fr="{files} fichiers créés dans {folder}/ ; le parcours est dans {journey}",
    de="{files} Dateien in {folder}/ angelegt; die Customer Journey steht in {journey}",
)
EDIT = Says(
    en="next: change {journey} into your own, and look at it with",
    nl="verder: maak van {journey} je eigen klantreis, en bekijk die met",
    fr="ensuite : faites de {journey} votre propre parcours, puis regardez-le avec",
    de="weiter: machen Sie aus {journey} Ihre eigene Customer Journey, und sehen Sie sie an mit",
)
STEPS = {
    "show": Says(
        en="draws it here in the terminal, with its curve",
        nl="tekent haar hier in de terminal, met haar lijn",
        fr="le dessine ici dans le terminal, avec sa courbe",
        de="zeichnet sie hier im Terminal, mit ihrer Kurve",
    ),
    "lint": Says(
        en="says what could be better, and on which line",
        nl="zegt wat er beter kan, en op welke regel",
        fr="dit ce qui pourrait être mieux, et à quelle ligne",
        de="sagt, was besser sein könnte, und in welcher Zeile",
    ),
    "build": Says(
        en="makes maps and reports; start at {index}",
        nl="maakt kaarten en rapporten; begin bij {index}",
        fr="produit cartes et rapports ; commencez par {index}",
        de="erstellt Karten und Berichte; beginnen Sie bei {index}",
    ),
}


def run(
    directory: Annotated[str, typer.Argument(metavar="[DIR]", help="Where; default: here.")] = ".",
    starter: Annotated[
        str,
        typer.Option("--starter", help=f"{', '.join(STARTERS)} (a stub to fill in, without an example)."),
    ] = "retail",
    language: Annotated[str, typer.Option("--language", help=f"{', '.join(LANGUAGES)}.")] = "en",
) -> None:
    """Start a project: one complete journey, a library, settings, schemas for editors, a CI file."""
    folder = Path(directory)
    started = start(StartRequest(folder, starter, language))
    for line in following(directory, started, language):
        say(line)


def following(directory: str, started: Started, language: str) -> list[str]:
    """What was made, and what a person can do next, in a language; what is built stays where Git ignores it."""
    folder, journey = Path(directory), Plain(str(started.journey))
    where = "" if directory == "." else f" {shlex.quote(directory)}"
    built = folder / "build"
    out = f" -o {shlex.quote(str(built))}" if where else ""
    commands = {"show": f"show{where}", "lint": f"lint{where}", "build": f"build{where}{out}"}
    width = max(map(len, commands.values()))
    index = Plain(str(built / "index.html"))
    made = MADE(files=Figure(started.files, bare=True), folder=Plain(folder.resolve().name), journey=journey)
    steps = (
        f"  cjtool {command:{width}}  {(STEPS[verb](index=index) if verb == 'build' else STEPS[verb]()).text(language)}"
        for verb, command in commands.items()
    )
    return [made.text(language), EDIT(journey=journey).text(language), *steps]
