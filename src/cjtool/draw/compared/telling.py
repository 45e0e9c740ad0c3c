"""A comparison told in sentences, for those who do not see its picture."""

from collections.abc import Iterator

from cjtool.diff.comparison import Pair
from cjtool.draw import prose
from cjtool.draw.compared.header import mean
from cjtool.draw.compared.setting import Setting
from cjtool.model import Stage, Step


def story(setting: Setting) -> str:
    """The mean emotion before and after, then each stage and step that came, went, moved or changed."""
    was, now = mean(setting.before.journey), mean(setting.after.journey)
    known = (
        ()
        if was is None and now is None
        else (_sentence(setting, setting.words.mean, _change(setting, was, now)),)
    )
    pairs: list[Pair[Stage] | Pair[Step]] = []
    for each in setting.comparison.stages:
        pairs += [each.stage, *each.steps]
    told = (_pair(setting, pair) for pair in pairs if pair.verdict != "kept")
    return " ".join((*known, *told))


def _pair(setting: Setting, pair: Pair[Stage] | Pair[Step]) -> str:
    name = f"{setting.number(pair.node)} {pair.node.name}"
    return _sentence(setting, name, "; ".join(_parts(setting, pair)))


def _parts(setting: Setting, pair: Pair[Stage] | Pair[Step]) -> Iterator[str]:
    """What became of it, and of what is felt there."""
    words = setting.words
    if pair.before is None or pair.after is None:
        yield words.verdicts[pair.verdict]
        return
    if pair.moved:
        yield words.verdicts["moved"]
    if pair.changes:
        yield words.verdicts["changed"]
    if isinstance(pair.before, Step) and isinstance(pair.after, Step):
        was, now = pair.before.emotion, pair.after.emotion
        if was != now:
            yield f"{setting.after.words.key_name('emotion')} {_change(setting, was, now)}"


def _change(setting: Setting, was: float | None, now: float | None) -> str:
    return f"{setting.emotion(was)} → {setting.emotion(now)}"


def _sentence(setting: Setting, name: str, told: str) -> str:
    return prose.stopped(
        setting.after.words.prose("step").format(step=name[:1].upper() + name[1:], feeling=told)
    )
