"""Customer journeys as code: a language, a linter, maps and reports.

From Python: `load` or `loads` a project, `lint_project`, `diff_projects`, `draw_journey`, `report_journey`,
`import_journeys`, `export_journeys`, `reckon_worth`. They are imported when they are first used, so that `import cjtool` stays as fast as a version number.
"""

TYPE_CHECKING = (
    False  # type checkers take it for true; importing it would cost more than the rest of this module
)
if TYPE_CHECKING:
    from cjtool.app.exporting import ExportResult
    from cjtool.app.importing import ImportResult
    from cjtool.app.live import LiveWorkspace
    from cjtool.diagnostic import Diagnostic, Severity
    from cjtool.diff.change import Change
    from cjtool.draw.asked import Asked
    from cjtool.exchange.loss import Loss
    from cjtool.library import (
        diff_projects,
        draw_journey,
        export_journeys,
        import_journeys,
        lint_project,
        load,
        loads,
        reckon_worth,
        report_journey,
        report_project,
        write_findings,
        write_svg,
    )
    from cjtool.lint import Outcome
    from cjtool.measure.worth.valued import ProjectWorth
    from cjtool.model import Journey
    from cjtool.project import Workspace
    from cjtool.request import RequestError
    from cjtool.scene import Scene

__version__ = "0.1.0"

__all__ = [
    "Asked",
    "Change",
    "Diagnostic",
    "ExportResult",
    "ImportResult",
    "Journey",
    "LiveWorkspace",
    "Loss",
    "Outcome",
    "ProjectWorth",
    "RequestError",
    "Scene",
    "Severity",
    "Workspace",
    "__version__",
    "diff_projects",
    "draw_journey",
    "export_journeys",
    "import_journeys",
    "lint_project",
    "load",
    "loads",
    "reckon_worth",
    "report_journey",
    "report_project",
    "translate_project",
    "write_findings",
    "write_svg",
]

_HOMES = {
    "Asked": "draw.asked",
    "Change": "diff.change",
    "Diagnostic": "diagnostic",
    "ExportResult": "app.exporting",
    "ImportResult": "app.importing",
    "Journey": "model",
    "LiveWorkspace": "app.live",
    "Loss": "exchange.loss",
    "Outcome": "lint",
    "ProjectWorth": "measure.worth.valued",
    "RequestError": "request",
    "Scene": "scene",
    "Severity": "diagnostic",
    "Workspace": "project",
}
"""The modules of the public names that are not `library`'s."""


def __getattr__(name: str) -> object:
    """A public name, imported on its first use (PEP 562)."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(f"{__name__}.{_HOMES.get(name, 'library')}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
