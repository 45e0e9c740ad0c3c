"""Setting a top-level key of a file."""

from cjtool.document import places
from cjtool.source import Source


def set_key(source: Source, key: str, value: str, after: str) -> str:
    """The text with a top-level key set to a scalar, already quoted as YAML.

    A key that is there has its value replaced; a new one stands on the line below the key `after`.
    """
    found = places(source)
    if found.has((key,)):
        span = found.value((key,)).span
        name = found.key((key,)).span
        if span.start == name.start:  # nothing stands there yet: the value goes behind the colon
            colon = source.text.index(":", name.end) + 1
            return f"{source.text[:colon]} {value}{source.text[colon:]}"
        return source.text[: span.start] + value + source.text[span.end :]
    end = found.value((after,)).span.end
    line = source.text.find("\n", end)
    at = len(source.text) if line < 0 else line + 1
    end_of_line = "\r\n" if "\r\n" in source.text else "\n"
    break_before = "" if source.text[:at].endswith("\n") else end_of_line
    return f"{source.text[:at]}{break_before}{key}: {value}{end_of_line}{source.text[at:]}"
