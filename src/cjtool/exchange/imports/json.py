"""cjtool's own data as JSON: a journey under the keys of the format.

Keys that the format does not have are left out, and told.
"""

import json
from typing import Any

from cjtool.exchange import phrases as says
from cjtool.exchange.declaration import Given, Imported, Importer, ImportOptions
from cjtool.exchange.draft import Draft
from cjtool.request import RequestError


def _read(given: Given, options: ImportOptions) -> Imported:
    try:
        data: Any = json.loads(given.data.decode("utf-8-sig"))
    except (UnicodeDecodeError, json.JSONDecodeError) as error:
        raise RequestError(says.NOT_JSON(name=given.name)) from error
    keys = {key: value for key, value in data.items() if key not in {"cjtool", "title", "stages"}}
    draft = Draft(options.title or data["title"], options.known, keys, list(data["stages"]))
    return Imported((draft,))


IMPORTER = Importer(
    title="cjtool's own JSON", endings=(".json",), read=_read, holds={"all keys": "as they are"}
)
