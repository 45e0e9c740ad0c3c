"""The page of a house rule, as `explain` shows it."""

from pathlib import Path
from textwrap import indent

from cjtool.message import Message, Plain, Says
from cjtool.model import HouseRule

_PAGE = Says(
    en="{words}\n\n## Found\n\nFor each {subject} where this is true:\n\n{condition}\n\n"
    "A house rule, written in {file}, line {line}.{kept}",
    nl="{words}\n\n## Found\n\nBij elke {key} waarvoor dit waar is:\n\n{condition}\n\n"
    "Een huisregel, geschreven in {file}, regel {line}.{kept}",
    fr="{words}\n\n## Found\n\nPour chaque {key} où ceci est vrai :\n\n{condition}\n\n"
    "Une règle maison, écrite dans {file}, ligne {line}.{kept}",
    de="{words}\n\n## Found\n\nBei {key}, wenn das wahr ist:\n\n{condition}\n\n"
    "Eine Hausregel, geschrieben in {file}, Zeile {line}.{kept}",
)
_KEPT = Says(
    en=" Drafts are left alone.",
    nl=" Concepten worden overgeslagen.",
    fr=" Les brouillons sont laissés de côté.",
    de=" Entwürfe bleiben außen vor.",
)()


def page(rule: HouseRule, path: Path, line: int) -> Message:
    """What it says, why, its condition, and where it is written; user text stands in it as it is."""
    written = [" ".join(text.split()) for text in (rule.message, rule.reason or "")]
    return _PAGE(
        words=Plain("\n\n".join(filter(None, written))),
        subject=Plain(rule.subject),
        key=rule.subject,
        condition=Plain(indent(rule.when, "    ")),
        file=path.as_posix(),
        line=line,
        kept=_KEPT if rule.completeness else Plain(""),
    )
