"""The report of a journey and the index of a project, in Markdown."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from cjtool.diagnostic import Diagnostic
from cjtool.model import Journey
from cjtool.report import index_phrases, phrases
from cjtool.report.inline import Place
from cjtool.report.journey import facts
from cjtool.report.markdown import render
from cjtool.report.pictures import links
from cjtool.report.project import project_facts
from cjtool.report.voice import Voice
from cjtool.words.table import words
from cjtool.workspace import Workspace
from cjtool.workspace import language as language_of


def journey_report(
    journey: Journey,
    workspace: Workspace,
    *,
    diagnostics: Iterable[Diagnostic] = (),
    map_path: str = "map.svg",
    index_path: str = "",
    pictures: Iterable[str] = (),
    language: str | None = None,
) -> str:
    """A journey's report in Markdown, in its own language unless another is asked for.

    `diagnostics` may be those of the whole project. `map_path` and `index_path` are seen from the report;
    without one there is no picture, or no way back. Other journeys are linked as `build` lays them out: `../<id>/report.md`.
    `pictures` are the names of more pictures beside the report, such as `blueprint.svg`.
    """
    voice = _voice(workspace, language or language_of(journey, workspace))
    told = facts(journey, workspace, voice.words, diagnostics)
    context = {"f": told, "cells": phrases, "findings": told.findings, "map_path": map_path}
    context["pictures"] = links(pictures, voice.words.language)
    context["index"] = Place(f"← {workspace.name}", page=index_path) if index_path else None
    return render("journey.md.j2", _shared(workspace, voice) | context)


def project_index(
    workspace: Workspace,
    *,
    diagnostics: Iterable[Diagnostic] = (),
    map_path: str = "map.svg",
    pictures: Mapping[str, Iterable[str]] = MappingProxyType({}),
    language: str | None = None,
) -> str:
    """A project's index in Markdown, in the project's language unless another is asked for.

    Reports are linked as `build` lays them out: `<id>/report.md`, and beside it the map, unless `map_path` is empty.
    `pictures` are the names of more pictures beside a report, by the journey's id.
    """
    alone = len(workspace.journeys) == 1 and not workspace.name
    voice = _voice(
        workspace,
        language or (language_of(workspace.journeys[0], workspace) if alone else workspace.project.language),
    )
    told = project_facts(workspace, voice.words, diagnostics)
    context = {"f": told, "cells": index_phrases, "findings": told.elsewhere, "map_path": map_path}
    context["pictures"] = {
        id: links(names, voice.words.language, f"{id}/") for id, names in pictures.items() if names
    }
    return render("index.md.j2", _shared(workspace, voice) | context)


def _voice(workspace: Workspace, language: str) -> Voice:
    return Voice(words(language), workspace.project.currency, workspace.today)


def _shared(workspace: Workspace, voice: Voice) -> dict[str, object]:
    return {"voice": voice, "words": voice.words, "w": voice.w, "shared": phrases, "root": workspace.root}
