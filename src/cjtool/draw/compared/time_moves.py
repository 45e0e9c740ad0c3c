"""The lead time of both versions, where it differs, as a figure in the head."""

from cjtool.draw.compared.metric_moves import MOVE_ROOM, Move
from cjtool.draw.compared.setting import Setting
from cjtool.draw.elapsed_time import time_taken
from cjtool.i18n import locale
from cjtool.i18n.table import Words
from cjtool.query import LeadTime, faster, lead_times
from cjtool.scene import typeset
from cjtool.scene.typeset import NOTE, Style

_STYLES = tuple(Style(size, size * 1.2, "bold") for size in (20, 17, 14, 12, 10))


def lead_move(setting: Setting) -> Move | None:
    """From what one version takes to what the other takes; nothing where either tells no time, or both the same.

    Where both have no room, the later one stands alone, and the earlier one below it.
    """
    words = setting.after.words
    was, now = lead_times(setting.before.journey).whole, lead_times(setting.after.journey).whole
    if was is None or now is None or (was.total, was.rounded) == (now.total, now.rounded):
        return None
    name = typeset.wrap(words.report.lead_time, MOVE_ROOM, NOTE)
    value, what = _both(was, now, words), list(_what(setting, was, now))
    style = next((each for each in _STYLES if typeset.width(value, each) <= MOVE_ROOM), None)
    if style is None:
        value, what = time_taken(now, words), [f"{setting.words.was} {time_taken(was, words)}", *what]
        style = next((each for each in _STYLES if typeset.width(value, each) <= MOVE_ROOM), _STYLES[-1])
    return Move(name, value, style, tuple(what))


def _both(was: LeadTime, now: LeadTime, words: Words) -> str:
    """`6–16 → 3 weeks`; both with their units where these differ."""
    if was.total.unit != now.total.unit or now.rounded != was.rounded:
        return f"{time_taken(was, words)} → {time_taken(now, words)}"
    about = "≈\u00a0" if was.rounded else ""
    before = locale.span(was.total.low, was.total.high, words.language)
    return f"{about}{before} → {time_taken(now, words).removeprefix(about)}"


def _what(setting: Setting, was: LeadTime, now: LeadTime) -> list[str]:
    """Whether it became shorter or longer, and how many of the steps tell a time where not all do."""
    said = {"shorter": setting.words.shorter, "longer": setting.words.longer, None: ""}[faster(was, now)]
    before, after = f"{was.told}/{was.asked}", f"{now.told}/{now.asked}"
    partial = was.partial or now.partial
    told = setting.words.stated.format(before=before, after=after) if partial else ""
    return list(filter(None, (said, told)))
