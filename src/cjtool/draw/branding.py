"""The font that a project's pictures are set in: its brand's, if it has one."""

from collections.abc import Iterator
from contextlib import contextmanager

from cjtool.message import Plain, Says
from cjtool.project import Workspace
from cjtool.request import RequestError
from cjtool.scene.assets import Face
from cjtool.scene.lettering.admitting import BOLD_FROM, heaviest
from cjtool.scene.typeface import SHIPPED, Typeface

_NEEDS = Says(
    en="`brand.font` needs {package}, which is not installed",
    nl="`brand.font` heeft {package} nodig, en dat is niet geïnstalleerd",
    fr="`brand.font` a besoin de {package}, qui n’est pas installé",
    de="`brand.font` braucht {package}, das nicht installiert ist",
)
_INSTALL = Says(
    en="pip install 'journey-as-code[fonts]'",
    nl="pip install 'journey-as-code[fonts]'",
    fr="pip install 'journey-as-code[fonts]'",
    de="pip install 'journey-as-code[fonts]'",
)()
_AT = Says(en="{place}: {what}", nl="{place}: {what}", fr="{place} : {what}", de="{place}: {what}")


def project_font(workspace: Workspace) -> Typeface:
    """The project's font. RequestError without what reads fonts, and for a file that is broken after all."""
    files = workspace.font_files
    if "regular" not in files:
        return SHIPPED
    given: dict[Face, bytes | None] = {face: file.data for face, file in files.items()}
    if "bold" not in given and heaviest(files["regular"].data) >= BOLD_FROM:
        given["bold"] = files["regular"].data
    with _refused():
        from cjtool.scene.lettering import measuring
    try:
        return measuring.brand_typeface(files["regular"].data, given.get("bold"), given.get("italic"))
    except measuring.UnfitFaceError as error:
        file = files.get(error.face, files["regular"])
        place = Plain(f"{file.span.path.as_posix()}:{file.span.line}:{file.span.column}")
        raise RequestError(_AT(place=place, what=error.about(file.name)), error.hint) from error


@contextmanager
def _refused() -> Iterator[None]:
    try:
        yield
    except ModuleNotFoundError as error:
        raise RequestError(_NEEDS(package=(error.name or "fontTools").partition(".")[0]), _INSTALL) from error
