"""What the scripts of pages write, in the languages of the page."""

from collections.abc import Iterable

from cjtool.i18n.table import Words
from cjtool.site import assets

_SCRIPTED = (
    "search",
    "find-journey",
    "hits",
    "most-hits",
    "no-hits",
    "more-to-come",
    "still-loading",
    "filter",
    "rows",
    "csv",
    "close",
    "copy",
    "copied",
    "written-in",
    "steps-shown",
    "channel",
    "owner",
    "persona",
    "feeling",
    "any",
    "lowest",
    "negative",
    "positive",
    "steps-matching",
    "reset",
    "choose",
    "lanes",
    "lanes-hidden",
    "curves",
    "only-before",
    "mostly-before",
    "both-curves",
    "mostly-after",
    "only-after",
)


def words_for_script(words: Words, root: str = "", texts: str = "", others: Iterable[Words] = ()) -> str:
    """What the script writes, in the languages of other parts of the page too, the way to the index, and to what is searched."""
    apart = {other.tag: _scripted(other) for other in others if other.tag != words.tag}
    said = {"root": root, "texts": texts, "others": apart, **_scripted(words)}
    return f'<script type="application/json" id="words">{assets.as_script(said)}</script>'


def _scripted(words: Words) -> dict[str, str]:
    return {key: words.site(key) for key in _SCRIPTED}
