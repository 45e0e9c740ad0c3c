"""A journey as slides that people edit in PowerPoint, Keynote, Google Slides or LibreOffice Impress.

`--as deck`, which is what you get by default, makes the slides for a meeting, 16:9: a cover, the personas, the journey on one
screen, a slide for each stage, all opportunities, and what else is written. `--as map` makes one slide of the map, in the map's own size, and
`summary`, `blueprint` and `flow` do the same for those pictures. `--theme` gives other colours, `--language` the texts of a translation.

```sh
cjtool export pptx journeys/warmtepomp -o warmtepomp.pptx
cjtool export pptx journeys/warmtepomp --as map -o warmtepomp-map.pptx
```

- Nothing on a slide is a picture of text. Boxes, circles and lines are shapes, curves and icons are freeforms, and each text is one text box
  with the whole of it as a paragraph, which breaks anew where the box gets another width. What belongs together is a group with a name.
- Each slide has a title, for the outline and for those who listen to slides; groups and pictures have their alternative text, and what is
  there for the eye alone is marked as decoration. Texts have their language, for the spelling checker.
- The notes of a slide tell in words what a picture shows, give texts in full that the slide has no room for, and name the sources that what it
  shows rests on.
- The colours of the project are those of the theme, so that a change of the theme changes all slides.
- Slides are set in the font of the brand, by the name under which it is installed; they do not hold it, and where it is not installed, PowerPoint takes
  another. Without a font of the brand they are in Calibri, which programs for slides have, or a twin of it: its letters are about as wide as those of
  our pictures. Boxes have room for letters that are some percent wider; a font that is much wider breaks lines elsewhere, so that texts may
  touch one another. Another font for the whole file is chosen once, in the theme (*Design*, *Variants*, *Fonts*).
- Words that the picture breaks have a soft hyphen where it does. Programs that know none break such a word where the line is full.
- A slide is at most 56 inches wide and high, as PowerPoint has it; a larger map is drawn smaller, and that is told.
- Drawings (SVG), such as a logo, become pixels, 288 to the inch. That alone needs the extra.
- The same journey gives the same file: nothing in it says when, where or by which version it was made, and there is no author.

Slides are an end product: what you change in them does not come back to the journey. Keep the journey's file for that.

The file is Open XML as ECMA-376 and ISO/IEC 29500 describe it, and is written without a library for it; its parts were held against the schemas of the
standard. Slides of the gallery were opened in LibreOffice, and what it shows compared with our own pictures.
"""

from collections.abc import Iterator

from cjtool.draw import theme
from cjtool.draw.asked import Asked
from cjtool.draw.branding import project_font
from cjtool.draw.page import subject
from cjtool.exchange.carried import uncarried
from cjtool.exchange.declaration import Exported, ExportedFile, Exporter, ExportOptions, Pairs
from cjtool.exchange.diagrams.chosen import scenes, views_of
from cjtool.exchange.diagrams.shown import shown_in
from cjtool.exchange.loss import Loss, Origin
from cjtool.exchange.slides import phrases as says
from cjtool.exchange.slides.notes import notes_of, shortened
from cjtool.exchange.slides.presentation import Slide, SlideShow, scale_of, slide_file
from cjtool.exchange.slides.theme_part import font_name
from cjtool.message import Plain
from cjtool.model import Journey
from cjtool.project import Workspace
from cjtool.scene import Scene

_VARIANTS = ("deck", "map", "summary", "blueprint", "flow")
_TAGS = {"en": "en-GB", "nl": "nl-NL", "fr": "fr-FR", "de": "de-DE"}
"""What programs call the languages of texts."""
_NOTED = ("Journey.sources", "Step.sources", "Pain.sources", "Gain.sources", "Reading.source")
"""Keys that the notes tell, whatever the picture shows."""


def _write(pairs: Pairs, options: ExportOptions) -> Exported:
    [(workspace, journey)] = pairs
    views = (options.variant,) if options.view is None else views_of(options.view, journey)
    made = [(view, scenes((view,), journey, workspace, options)) for view in views]
    files = tuple(
        ExportedFile(_file(drawn, journey, workspace, options), "pptx", view if len(views) > 1 else "")
        for view, drawn in made
    )
    return Exported(files, tuple(_losses(made, journey, workspace)))


def _file(drawn: tuple[Scene, ...], journey: Journey, workspace: Workspace, options: ExportOptions) -> bytes:
    look = next(known for known in theme.THEMES if known == options.theme)
    told = subject(journey, workspace, Asked(language=options.language, theme=look), ())
    slides = tuple(Slide(scene, notes_of(scene, told)) for scene in drawn)
    language = _TAGS[told.words.language]
    return slide_file(SlideShow(slides, journey.title, language, told.palette, project_font(workspace)))


def _losses(
    made: list[tuple[str, tuple[Scene, ...]]], journey: Journey, workspace: Workspace
) -> Iterator[Loss]:
    """Keys that the pictures do not show, texts that have no room on them, and what becomes of sizes and font."""
    views = tuple(view for view, _ in made)
    yield from uncarried(journey, _carries(views), f"pptx --as {'/'.join(views)}")
    for view, drawn in made:
        for number, scene in enumerate(drawn, 1):
            for text in shortened(scene):
                yield Loss("changed", "text", says.SHORTENED(), Origin(f"slide {number}"), text)
        if (share := scale_of(drawn)) < 1:
            yield Loss("changed", "size", says.SCALED(share=Plain(f"{share:.0%}")), Origin(view))
    font = project_font(workspace)
    says_font = says.BRAND_FONT if font.name else says.STAND_IN
    yield Loss("noted", "font", says_font(font=Plain(font_name(font))))


def _carries(views: tuple[str, ...]) -> dict[str, str]:
    """How the slides of some views hold a key."""
    return {**dict.fromkeys(_NOTED, "named in the notes"), **shown_in(views)}


EXPORTER = Exporter(
    title="PowerPoint: slides to edit",
    of="journey",
    write=_write,
    carries=_carries(_VARIANTS),
    variants=_VARIANTS,
    extra="office",
)
