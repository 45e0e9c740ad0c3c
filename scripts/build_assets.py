# /// script
# requires-python = ">=3.11"
# dependencies = ["fonttools==4.68.0", "brotli==1.2.1"]
# ///
"""Builds src/cjtool/scene/assets, and the search of pages, from pinned npm packages; its results are committed.

With `pipx run scripts/build_assets.py` and npm. The same inputs give the same bytes; `--check` writes nothing, and
fails where they differ from those that are committed.
"""

import hashlib
import io
import json
import math
import re
import subprocess
import sys
import tarfile
import tempfile
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any

from fontTools.pens.boundsPen import BoundsPen
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

ROOT = Path(__file__).parent.parent
ASSETS = ROOT / "src/cjtool/scene/assets"
SEARCH = ROOT / "templates/pages/assets/search"

FONT_PACKAGE = "@expo-google-fonts/source-sans-3@0.4.1"
ICON_PACKAGE = "@tabler/icons@3.51.0"
SEARCH_PACKAGE = "minisearch@7.2.0"
MINIFIER = "terser@5.44.1"
SHA256 = {
    FONT_PACKAGE: "eb41834f563921e19b18b40bc924b97110983aef800d9cb67b9186f546311828",
    ICON_PACKAGE: "b30108713d3fa60aee862c2a133225da8e0f309be0708fe2925763ff810c766c",
    SEARCH_PACKAGE: "cb3b8126a3ea65d6b387787294f0792b0ea4a40b70f8f37688066a5638e0218a",
}

FAMILY = "CJ Sans"
VERSION = "Version 1.000; subset of Source Sans 3, 3.052"
KEPT_NAMES = {0, 13, 14}
EPOCH = 3786912000  # 2024-01-01 in seconds since 1904, so that no build has a time of its own

FACES = {
    "regular": ("400Regular/SourceSans3_400Regular.ttf", "Regular", 400),
    "bold": ("600SemiBold/SourceSans3_600SemiBold.ttf", "Bold", 700),
    "italic": ("400Regular_Italic/SourceSans3_400Regular_Italic.ttf", "Italic", 400),
}
FS_SELECTION = {"Regular": 1 << 6, "Bold": 1 << 5, "Italic": 1 << 0}
MAC_STYLE = {"Regular": 0, "Bold": 1 << 0, "Italic": 1 << 1}
USE_TYPO_METRICS = 1 << 7

RANGES = [(0x20, 0x7E), (0xA0, 0xAC), (0xAE, 0x17F), (0x218, 0x21B), (0x1E80, 0x1E85), (0x1EF2, 0x1EF3)]
CHARACTERS = "".join(chr(code) for first, last in RANGES for code in range(first, last + 1)) + (
    "ẞ\u2007\u2010\u2011\u2012\u2013\u2014\u2015\u202f"
    "‘’‚“”„†‡•…‰′″‹›⁄€№™←↑→↓↔−∞≈≠≤≥✓✗⁰⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉⅓⅔⅛⅜⅝⅞●○■□▲▼◆"
)
"""The Latin subset. What the font itself lacks is left out silently."""
COMMON = "".join(map(chr, range(0x20, 0x7F))) + "\u00a0·−→€±×≈–—…‘’“”„°" + "éèêëàâäçîïôöùûüßÉ"
"""What most pictures have: ASCII, the marks that cjtool writes, and the letters of Dutch, French and German texts."""
WESTERN = COMMON + "".join(map(chr, range(0xC0, 0x100))) + "œŒ£§«»‹›•←↑↓≤≥○●△✓✗"
"""What most reports have: all letters of Western Europe, and the signs that reports write."""
WIDER = (
    CHARACTERS
    + "△ʻʼ"
    + "".join(
        chr(code)
        for code in (*range(0x370, 0x460), 0x490, 0x491)
        if unicodedata.is_normalized("NFC", chr(code))
    )
)
"""With Greek and Cyrillic, and the apostrophe that is a letter, for the maps that need them, and what reports write of promises; texts are composed before they are drawn."""
STAR, EMPTY = 0x2605, 0x2205
"""Signs of reports that Source Sans lacks: a star is drawn around its ●, and the empty set is its Ø."""

# Our name=Tabler's; one name where they agree.
CHANNELS = """
advertisement=speakerphone app=device-mobile chat=message-circle chatbot=message-chatbot
comparison-site=scale counter=desk delivery=truck-delivery email=mail event=calendar-event forum=messages
home-visit=home invoice=file-invoice kiosk=device-desktop letter=mailbox meeting=users-group
messaging=message-dots newsletter=news package payment=credit-card phone portal=login
review-site=message-star search sms=device-mobile-message social-media=share store=building-store
video-call=video webinar=presentation website=world word-of-mouth=ear physical=map-pin digital=device-laptop
human=user alone=user-off
"""
LANES = """
touchpoints=hand-finger actions=run emotion=heart thoughts=quote pains-gains=alert-triangle
opportunities=bulb metrics=chart-bar promises=shield-check frontstage=headset
interaction-line=arrows-horizontal visibility-line=eye-off backstage=settings systems=server owner=user
sources=books
"""
SIGNS = """
user users mood-happy mood-smile mood-neutral=mood-empty mood-sad mood-angry star wait=clock
feedback=message-circle-question expects=eye devices tone=message-2 plus minus check x pain=circle-minus
gain=circle-plus smartphone=device-mobile tablet=device-tablet desktop=device-desktop watch=device-watch tv=device-tv arrow-right arrow-left arrow-up arrow-down loop=arrow-back-up scissors note changed=pencil
"""
GENERIC = """
ambulance bed bell bike bolt book building bus calendar camera car cash certificate clock coin=coins coin-dollar=coin coin-euro
coin-pound coin-rupee coin-yen coin-yuan file-text
flag flame forms gift headset heart home key leaf link lock mail map map-pin pill plane plug printer qrcode
receipt recycle route school shopping-cart signature snowflake stethoscope sun ticket tools train truck wifi
"""
ICONS = {
    ours: theirs or ours
    for ours, _, theirs in (pair.partition("=") for pair in f"{CHANNELS} {LANES} {SIGNS} {GENERIC}".split())
}

Members = Mapping[str, bytes]
Point = tuple[float, float]
Kerning = dict[tuple[str, str], int]


def fetch(package: str, wanted: Iterable[str]) -> Members:
    """The wanted files of an npm package, whose tarball must have the pinned SHA-256."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["npm", "pack", "--silent", package], cwd=folder, check=True, capture_output=True)
        data = next(Path(folder).glob("*.tgz")).read_bytes()
    if (found := hashlib.sha256(data).hexdigest()) != SHA256[package]:
        sys.exit(f"{package} has SHA-256 {found}, expected {SHA256[package]}")
    with tarfile.open(fileobj=io.BytesIO(data)) as archive:
        files = {file.name.removeprefix("package/"): file for file in archive if file.isfile()}
        return {name: archive.extractfile(files[name]).read() for name in wanted}  # type: ignore[union-attr]


def subset(data: bytes, style: str, weight: int, characters: str) -> TTFont:
    """The face with some characters and kerning only, unhinted, under our name."""
    font = TTFont(io.BytesIO(data), recalcTimestamp=False, lazy=False)
    options = Options(hinting=False, notdef_outline=True, layout_features=["kern"], name_IDs=list(KEPT_NAMES))
    options.drop_tables += ["STAT", "BASE", "GSUB"]
    subsetter = Subsetter(options)
    subsetter.populate(text=characters)
    subsetter.subset(font)
    rename(font, style)
    font["OS/2"].usWeightClass = weight
    font["OS/2"].fsSelection = FS_SELECTION[style] | USE_TYPO_METRICS
    font["head"].macStyle = MAC_STYLE[style]
    font["head"].created = font["head"].modified = EPOCH
    return font


def with_signs(font: TTFont) -> TTFont:
    """The face with the signs that it lacks."""
    characters = font.getBestCmap()
    disc, pen = characters[ord("●")], TTGlyphPen(None)
    box = font["glyf"][disc]
    x, y = (box.xMin + box.xMax) / 2, (box.yMin + box.yMax) / 2
    reach = (box.xMax - box.xMin) / 2 * 1.5
    turns = [math.radians(90 - 36 * corner) for corner in range(10)]
    corners = [
        (
            round(x + reach * (1, 0.4)[at % 2] * math.cos(turn)),
            round(y + reach * (1, 0.4)[at % 2] * math.sin(turn)),
        )
        for at, turn in enumerate(turns)
    ]
    pen.moveTo(corners[0])
    for corner in corners[1:]:
        pen.lineTo(corner)
    pen.closePath()
    star = pen.glyph()
    font.setGlyphOrder([*font.getGlyphOrder(), "star"])
    font["glyf"]["star"] = star
    star.recalcBounds(font["glyf"])
    font["hmtx"]["star"] = (font["hmtx"][disc][0], star.xMin)
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap |= {STAR: "star", EMPTY: characters[ord("Ø")]}
    return font


def rename(font: TTFont, style: str) -> None:
    """The name `Source` is reserved; copyright and licence stay."""
    full = FAMILY if style == "Regular" else f"{FAMILY} {style}"
    postscript = f"{FAMILY.replace(' ', '')}-{style}"
    names = {1: FAMILY, 2: style, 3: f"1.000;cjtool;{postscript}", 4: full, 5: VERSION, 6: postscript}
    for number, text in names.items():
        font["name"].setName(text, number, 3, 1, 0x409)


def save(font: TTFont, flavor: str | None) -> bytes:
    font.flavor = flavor
    buffer = io.BytesIO()
    font.save(buffer, reorderTables=True)
    return buffer.getvalue()


def kerning(font: TTFont) -> Kerning:
    """Every pair of characters that the kern feature moves, in font units."""
    characters = font.getBestCmap()
    glyphs = {glyph: chr(code) for code, glyph in reversed(characters.items())}
    table = font["GPOS"].table
    lookups = sorted({i for f in table.FeatureList.FeatureRecord for i in f.Feature.LookupListIndex})
    pairs: Kerning = {}
    for lookup in (table.LookupList.Lookup[index] for index in lookups):
        subtables = [getattr(s, "ExtSubTable", s) for s in lookup.SubTable]
        for left in glyphs:
            for right, value in _row(subtables, left, glyphs).items():
                pairs[left, right] = pairs.get((left, right), 0) + value
    return _by_character(pairs, characters)


def _row(subtables: list[Any], left: str, glyphs: Mapping[str, str]) -> dict[str, int]:
    """What one lookup does after `left`: the first subtable that knows the pair decides."""
    row: dict[str, int] = {}
    for table in (t for t in subtables if left in t.Coverage.glyphs):
        if table.Format == 1:
            for pair in table.PairSet[table.Coverage.glyphs.index(left)].PairValueRecord:
                row.setdefault(pair.SecondGlyph, _advance(pair.Value1))
            continue
        classes = table.Class1Record[table.ClassDef1.classDefs.get(left, 0)].Class2Record
        for right in glyphs:
            row.setdefault(right, _advance(classes[table.ClassDef2.classDefs.get(right, 0)].Value1))
    return row


def _advance(value: Any) -> int:
    return getattr(value, "XAdvance", 0) if value else 0


def _by_character(pairs: Kerning, characters: Mapping[int, str]) -> Kerning:
    rows: dict[str, dict[str, int]] = {}
    for (left, right), value in pairs.items():
        if value:
            rows.setdefault(left, {})[right] = value
    return {
        (chr(a), chr(b)): rows[left][right]
        for a, left in characters.items()
        if left in rows
        for b, right in characters.items()
        if right in rows[left]
    }


def classes(pairs: Kerning) -> dict[str, Any]:
    """The pairs as classes of characters that kern alike: `left`, `right` and the values between them."""
    lefts = sorted({a for a, _ in pairs})
    rights = sorted({b for _, b in pairs})
    rows = _alike({a: tuple(pairs.get((a, b), 0) for b in rights) for a in lefts})
    columns = _alike({b: tuple(pairs.get((a, b), 0) for a in lefts) for b in rights})
    values = [[pairs.get((a[0], b[0]), 0) for b in columns] for a in rows]
    return {"left": rows, "right": columns, "values": values}


def _alike(rows: Mapping[str, tuple[int, ...]]) -> list[str]:
    groups: dict[tuple[int, ...], str] = {}
    for character, row in rows.items():
        groups[row] = groups.get(row, "") + character
    return list(groups.values())


def widths(font: TTFont) -> dict[str, Any]:
    """Advances in thousandths of an em, and how far the letters of Latin-1 reach above and below."""
    assert font["head"].unitsPerEm == 1000
    glyphs, characters = font.getGlyphSet(), font.getBestCmap()
    pen = BoundsPen(glyphs)
    for code in (c for c in characters if c <= 0xFF):
        glyphs[characters[code]].draw(pen)
    os2 = font["OS/2"]
    return {
        "ascent": round(pen.bounds[3]),
        "descent": -round(pen.bounds[1]),
        "cap_height": os2.sCapHeight,
        "x_height": os2.sxHeight,
        "advances": {chr(c): font["hmtx"][g][0] for c, g in sorted(characters.items())},
    }


def outlines(font: TTFont) -> dict[str, str]:
    """Path data per character with y downwards, in thousandths of an em; blanks are left out."""
    glyphs = font.getGlyphSet()
    result = {}
    for code, glyph in sorted(font.getBestCmap().items()):
        pen = DecomposingRecordingPen(glyphs)
        glyphs[glyph].draw(TransformPen(pen, (1, 0, 0, -1, 0, 0)))
        if pen.value:
            result[chr(code)] = path_data(pen.value)
    return result


def path_data(segments: Iterable[tuple[str, tuple[Point, ...]]]) -> str:
    """Short path data, relative; points that TrueType implies become `t`, which implies their control."""
    written, at, begin = "", (0.0, 0.0), (0.0, 0.0)
    for command, points in segments:
        if command == "closePath":
            written, at = written + "z", begin
            continue
        if command == "moveTo":
            begin = points[0]
        for letter, *ends in _steps(command, points):
            numbers = [f"{end[axis] - at[axis]:g}" for end in ends for axis in (0, 1)]
            written += letter + " ".join(numbers).replace(" -", "-")
            at = ends[-1]
    return "M" + written[1:]


def _steps(command: str, points: tuple[Point, ...]) -> Iterator[tuple[str, *tuple[Point, ...]]]:
    if command != "qCurveTo":
        yield {"moveTo": "m", "lineTo": "l"}[command], points[0]
        return
    *controls, end = points
    middles = [((a[0] + b[0]) / 2, (a[1] + b[1]) / 2) for a, b in pairwise(controls)]
    first, *others = [*middles, end]
    yield "q", controls[0], first
    yield from (("t", other) for other in others)


def icons(nodes: Mapping[str, list[tuple[str, dict[str, str]]]]) -> dict[str, str]:
    """Path data on a square of 24, by our names."""
    return {ours: " ".join(_path(*node) for node in nodes[theirs]) for ours, theirs in sorted(ICONS.items())}


def _path(element: str, attributes: Mapping[str, str]) -> str:
    """Path data of one element; a leading `m` becomes `M`, or joining paths would shift it."""
    assert element == "path", element
    return re.sub(r"^m", "M", attributes["d"].strip())


Files = dict[str, bytes]


def minified(script: bytes) -> bytes:
    """A script in few bytes."""
    command = ["npx", "--yes", MINIFIER, "--compress", "--mangle", "--comments", "false"]
    return subprocess.run(command, input=script, check=True, capture_output=True).stdout.strip() + b"\n"


def write(folder: Path, files: Files) -> None:
    folder.mkdir(exist_ok=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)


def check(folder: Path, files: Files) -> None:
    """Fail unless each file is committed just so, and nothing else lies there but modules."""
    there = {path.name for path in folder.iterdir() if path.is_file() and path.suffix != ".py"}
    wrong = [
        name
        for name, content in files.items()
        if name not in there or (folder / name).read_bytes() != content
    ]
    wrong += sorted(there - files.keys())
    if wrong:
        sys.exit(f"not what the script makes of its sources: {', '.join(wrong)}")
    print(f"{len(files)} files of {folder.name} are what the script makes of {', '.join(SHA256)}")


def packed(table: Mapping[str, object]) -> bytes:
    """JSON with a line per entry."""
    lines = (json.dumps({k: v}, ensure_ascii=False, separators=(",", ":"))[1:-1] for k, v in table.items())
    return ("{" + ",\n".join(lines) + "}\n").encode()


def built() -> Files:
    """Every file by its name."""
    files: Files = {}
    package = fetch(FONT_PACKAGE, ["LICENSE_FONT", *(file for file, _, _ in FACES.values())])
    tables: dict[str, dict[str, Any]] = {"widths": {}, "kerning": {}}
    for face, (file, style, weight) in FACES.items():
        font = with_signs(subset(package[file], style, weight, WIDER))
        tables["widths"][face] = widths(font)
        latin = subset(package[file], style, weight, CHARACTERS)
        tables["kerning"][face] = classes(
            kerning(latin)
        )  # of the others it is small, and would be read for every map
        files[f"outlines-{face}.json"] = packed(outlines(font))
        files[f"CJSans-{style}.ttf"] = save(font, None)
        files[f"CJSans-{style}-wide.woff2"] = save(font, "woff2")
        files[f"CJSans-{style}.woff2"] = save(latin, "woff2")
        files[f"CJSans-{style}-common.woff2"] = save(subset(package[file], style, weight, COMMON), "woff2")
        western = with_signs(subset(package[file], style, weight, WESTERN))
        files[f"CJSans-{style}-western.woff2"] = save(western, "woff2")
    files["ranges.json"] = packed({"common": COMMON, "western": f"{WESTERN}{chr(STAR)}{chr(EMPTY)}"})
    for name, table in tables.items():
        files[f"{name}.json"] = packed(table)
    files["OFL.txt"] = package["LICENSE_FONT"]
    package = fetch(ICON_PACKAGE, ["LICENSE", "tabler-nodes-outline.json"])
    files["icons.json"] = packed(icons(json.loads(package["tabler-nodes-outline.json"])))
    files["tabler-icons-LICENSE.txt"] = package["LICENSE"]
    return files


def search() -> Files:
    """MiniSearch, which pages look texts up with, and its licence."""
    package = fetch(SEARCH_PACKAGE, ["LICENSE.txt", "dist/umd/index.js"])
    return {
        "minisearch.js": minified(package["dist/umd/index.js"]),
        "minisearch-LICENSE.txt": package["LICENSE.txt"],
    }


def main() -> None:
    deed = check if sys.argv[1:] == ["--check"] else write
    deed(ASSETS, built())
    deed(SEARCH, search())


if __name__ == "__main__":
    main()
