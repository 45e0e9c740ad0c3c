"""What is asked to stand beside projects: nothing, the figures of files, or those that are made now."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from cjtool.app import measured_phrases as says
from cjtool.app.notices import Notice
from cjtool.project import Workspace
from cjtool.request import RequestError


@dataclass(frozen=True)
class MeasuredSide:
    """The figures of files, or those that are made `now`; nothing where neither is asked. Without `logs` no event log is read.

    Raises RequestError where both are.
    """

    files: tuple[Path, ...] = ()
    now: bool = False
    logs: bool = True

    def __post_init__(self) -> None:
        if self.files and self.now:
            raise RequestError(says.ONE_OF_BOTH, says.LEAVE_ONE)

    @property
    def asked(self) -> bool:
        """Whether anything is to stand beside."""
        return bool(self.files) or self.now

    def beside(self, workspaces: Sequence[Workspace]) -> tuple[tuple[Workspace, ...], tuple[Notice, ...]]:
        """Projects with figures, and what of these was left out.

        Raises RequestError for a file that cannot be read, holds no figures or none of these projects, for two that tell
        the same, and as `measure` does.
        """
        if not self.asked:
            return tuple(workspaces), ()
        from cjtool.app import measured_beside  # lint, which is asked most, measures nothing

        if self.now:
            return measured_beside.made_now(workspaces, logs=self.logs), ()
        return measured_beside.from_files(self.files, workspaces)
