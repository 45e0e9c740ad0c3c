"""The folder of a project's own templates, which has to lie in the project."""

from pathlib import Path

from cjtool.build import Built
from cjtool.files import Files
from cjtool.image.unfit import UnfitError
from cjtool.model import Project
from cjtool.project import file_phrases as says
from cjtool.project.enclosure import enclosed_path
from cjtool.project.report import ProblemReport

_MISSING = UnfitError(says.NO_FOLDER, says.EJECT_OR_MAKE)


def check_templates(root: Path, built: list[Built], files: Files, report: ProblemReport) -> None:
    """Report a folder that lies elsewhere, or that there is not, where it is named."""
    for file in built:
        if isinstance(file.root, Project) and file.root.templates is not None:
            name = file.root.templates
            try:
                problem = None if files.is_folder(enclosed_path(root, name, files)) else _MISSING
            except UnfitError as error:
                problem = error
            if problem:
                report.value("schema", file, ("templates",), problem.about(name), problem.hint)
