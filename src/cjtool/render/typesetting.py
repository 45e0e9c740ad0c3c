"""A source in typst's language ─► PDF: from given fonts alone, without a word of when or where."""

from collections.abc import Iterable, Mapping

from cjtool.render import extra
from cjtool.render.glyphs import fonts
from cjtool.scene.typeface import Typeface

with extra():
    import typst


def to_pdf(
    source: str,
    inputs: Mapping[str, str],
    typefaces: Iterable[Typeface],
    *,
    folder: str | None = None,
    system: bool = False,
    standard: bool = True,
) -> bytes:
    """The document, tagged; `system` adds this machine's fonts. It keeps to PDF/UA-1 if `standard`, or raises TypstError."""
    typesetter = typst.Compiler(
        source.encode(),
        root=folder,
        font_paths=fonts(*typefaces, system=system),
        ignore_system_fonts=True,
        sys_inputs=dict(inputs),
    )
    made = typesetter.compile(format="pdf", pdf_standards=["ua-1"] if standard else [])
    assert isinstance(made, bytes)
    return made


def to_standard_pdf(
    source: str, inputs: Mapping[str, str], typefaces: tuple[Typeface, ...], *, system: bool
) -> bytes:
    """The document; not to the standard where that cannot be."""
    try:
        return to_pdf(source, inputs, typefaces, system=system)
    except typst.TypstError:
        return to_pdf(source, inputs, typefaces, system=system, standard=False)
