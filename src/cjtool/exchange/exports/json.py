"""cjtool's own data as JSON: a journey as its file has it, for programs that read no YAML.

What stands in the YAML file stands in the JSON file under the same keys, comments aside; `cjtool import json` reads it.
"""

from cjtool.document import parse
from cjtool.exchange.declaration import Exported, ExportedFile, Exporter, ExportOptions, Pairs
from cjtool.formats.dumping import dump
from cjtool.model import Journey, keys_by_name


def _write(pairs: Pairs, options: ExportOptions) -> Exported:
    del options
    [(workspace, journey)] = pairs
    data = parse(workspace.file_of(journey).source).data
    assert isinstance(data, dict)
    whole = {"cjtool": data["cjtool"], "id": journey.id, **data}
    return Exported((ExportedFile(dump(whole).encode(), "json"),))


EXPORTER = Exporter(
    title="cjtool's own JSON",
    of="journey",
    write=_write,
    carries={f"Journey.{key}": "as it is" for key in keys_by_name(Journey).values()},
)
