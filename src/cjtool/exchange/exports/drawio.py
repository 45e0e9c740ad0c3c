"""The pictures of a journey as a diagram for draw.io: every box, line and text is there to edit.

Open the file in draw.io (on the web, as a program, in Confluence or Jira) or with its extension in VS Code. Each view is a page:
the map, the service blueprint where the journey tells what happens behind the scenes, the flow where ways part, and
the summary. `--view map,deck` picks others, of `map`, `summary`, `deck`, `blueprint`, `flow`, `canvas` and `cards`; `--theme`
gives other colours, `--language` the texts of a translation.

```sh
cjtool export drawio journeys/warmtepomp -o warmtepomp.drawio
```

- Lanes are layers, which can be hidden; stages, steps and what belongs together are groups, which move as one.
- A text of several lines is one text, and breaks anew where its box gets another width. Icons are small pictures.
- Those who point at a group read what it shows. What leads somewhere in the picture leads there too.
- Sizes are those of the picture on paper: draw.io counts in hundredths of an inch.
- A diagram holds no font. Texts are in Helvetica, which every browser has or has a twin of, at nine tenths of their size, as
  its letters are wider than those of the map.
- Every cell has an id that is made of its place in the journey, so that two exports can be compared, and a `place` in its
  data (*Edit data*). The file is plain XML, not compressed, and has no dates: the same journey gives the same bytes.

A diagram is a picture. What you change in it does not come back to the journey; keep the journey's file for that.

The form is that of draw.io's own files, `mxfile`: its [reference of the XML](https://www.drawio.com/doc/faq/drawio-style-reference.html)
and its [schema](https://www.drawio.com/assets/mxfile.xsd). Exports of the gallery were drawn by draw.io's own viewer and compared with our pictures.
"""

from cjtool.exchange.carried import uncarried
from cjtool.exchange.declaration import Exported, ExportedFile, Exporter, ExportOptions, Pairs
from cjtool.exchange.diagrams import phrases as says
from cjtool.exchange.diagrams.chosen import scenes, views_of
from cjtool.exchange.diagrams.drawing import file_of
from cjtool.exchange.diagrams.shown import VIEWS, shown_in
from cjtool.exchange.diagrams.texts import FAMILY
from cjtool.exchange.loss import Loss
from cjtool.message import Plain

_NAME = "draw.io"


def _write(pairs: Pairs, options: ExportOptions) -> Exported:
    [(workspace, journey)] = pairs
    views = views_of(options.view, journey)
    drawn = scenes(views, journey, workspace, options)
    font = Loss("noted", "font", says.OTHER_FONT(font=Plain(FAMILY)))
    losses = (*uncarried(journey, shown_in(views), _NAME), font)
    return Exported((ExportedFile(file_of(drawn), "drawio"),), losses)


EXPORTER = Exporter(
    title="draw.io diagram", of="journey", write=_write, carries=shown_in(VIEWS), also=(".xml",)
)
