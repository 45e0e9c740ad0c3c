"""Parts ─► the file that holds them (ECMA-376 part 2): what refers to what, what is of which kind, the zip.

Nothing in it says when, where or by which version it was made: the same parts give the same bytes.
"""

import io
import zipfile
from collections.abc import Iterable, Mapping, Sequence

from cjtool.exchange.slides.markup import HEAD, OFFICE, PACKAGE, written

DATED = "1980-01-01T00:00:00Z"
"""The first day that a zip can name, on which everything was made."""
_ZIPPED = (1980, 1, 1, 0, 0, 0)
_CORE = f"{PACKAGE}/relationships/metadata/core-properties"
_SLIDES = "application/vnd.openxmlformats-officedocument.presentationml"
_OFFICE = "application/vnd.openxmlformats-officedocument"
_KINDS = {
    "ppt/presentation.xml": f"{_SLIDES}.presentation.main+xml",
    "ppt/presProps.xml": f"{_SLIDES}.presProps+xml",
    "ppt/viewProps.xml": f"{_SLIDES}.viewProps+xml",
    "ppt/tableStyles.xml": f"{_SLIDES}.tableStyles+xml",
    "ppt/slideMasters/": f"{_SLIDES}.slideMaster+xml",
    "ppt/slideLayouts/": f"{_SLIDES}.slideLayout+xml",
    "ppt/slides/": f"{_SLIDES}.slide+xml",
    "ppt/notesMasters/": f"{_SLIDES}.notesMaster+xml",
    "ppt/notesSlides/": f"{_SLIDES}.notesSlide+xml",
    "ppt/theme/": f"{_OFFICE}.theme+xml",
    "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    "docProps/app.xml": f"{_OFFICE}.extended-properties+xml",
}
"""What the parts of a place are."""
_DEFAULTS = {
    "jpeg": "image/jpeg",
    "png": "image/png",
    "rels": "application/vnd.openxmlformats-package.relationships+xml",
    "xml": "application/xml",
}


def relations(given: Iterable[tuple[str, str]]) -> str:
    """What a part refers to: rId1 and on, each a kind and where it is; what leads out of the file is a `hyperlink`."""
    listed = "".join(_relation(number, *each) for number, each in enumerate(given, 1))
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{listed}</Relationships>'


def _relation(number: int, kind: str, target: str) -> str:
    outside = ' TargetMode="External"' if kind == "hyperlink" else ""
    return f'<Relationship Id="rId{number}" Type="{_kind(kind)}" Target="{written(target)}"{outside}/>'


def _kind(name: str) -> str:
    return _CORE if name == "core-properties" else f"{OFFICE}/{name}"


def packed(parts: Mapping[str, str | bytes]) -> bytes:
    """The zip of parts, by their names; first what tells of which kind they are."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        for name, part in {"[Content_Types].xml": _kinds(list(parts)), **parts}.items():
            entry = zipfile.ZipInfo(name, _ZIPPED)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            made.writestr(entry, part)
    return file.getvalue()


def _kinds(names: Sequence[str]) -> str:
    endings = {name.rpartition(".")[2] for name in names} | {"xml", "rels"}
    defaults = (
        f'<Default Extension="{ending}" ContentType="{kind}"/>'
        for ending, kind in _DEFAULTS.items()
        if ending in endings
    )
    own = (
        f'<Override PartName="/{name}" ContentType="{kind}"/>'
        for name in names
        for place, kind in _KINDS.items()
        if name.startswith(place) and name.endswith(".xml")
    )
    return f'{HEAD}<Types xmlns="{PACKAGE}/content-types">{"".join((*defaults, *own))}</Types>'
