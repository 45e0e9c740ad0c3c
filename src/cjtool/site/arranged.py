"""Reports as pages show them: pictures are in the page itself, and the menu leads to other pages."""

from collections.abc import Iterator
from dataclasses import replace

from cjtool.report.blocks import Block, Heading, Report, TextBlock
from cjtool.report.index_short import IN_SHORT
from cjtool.report.inline import Illustration, Jump, Series, Target


def journey_arranged(report: Report) -> Report:
    """A journey's: its pictures once, where the first of them is; what decides before all else; no links to files, and none back to the index."""
    blocks = (block for block in report.blocks if not _leads_away(block))
    return replace(report, blocks=tuple(_decided(_once(blocks), report.decision)))


def _decided(blocks: Iterator[Block], decision: Block) -> Iterator[Block]:
    """Blocks with what those who decide have to know below the summary, before the facts and the picture."""
    listed = list(blocks)
    title = next((place for place, block in enumerate(listed) if isinstance(block, Heading)), 0)
    yield from (*listed[: title + 2], decision, *listed[title + 2 :])


def index_arranged(report: Report) -> Report:
    """A project's: its picture after what matters most, before all tables."""
    blocks = [block for block in report.blocks if not _leads_away(block)]
    headings = [place for place, block in enumerate(blocks) if isinstance(block, Heading) and block.level > 1]
    in_short = [place for place in headings if _is_in_short(blocks[place])]
    below = [place for place in headings if not in_short or place > in_short[0]]
    place = below[0] if below else len(blocks)
    picture = TextBlock(Illustration(report.title, Target("picture")))
    return replace(report, blocks=(*blocks[:place], picture, *blocks[place:]))


def _is_in_short(block: Block) -> bool:
    return isinstance(block, Heading) and block.place == IN_SHORT


def _leads_away(block: Block) -> bool:
    """Whether a line holds links to pictures and the index, and nothing else."""
    match block:
        case TextBlock(Series(parts)) if parts:
            return all(_is_away(part) for part in parts)
        case TextBlock(text):
            return _is_away(text)
        case _:
            return False


def _is_away(text: object) -> bool:
    return isinstance(text, Jump) and text.page is not None and text.page.kind in {"picture", "index"}


def _once(blocks: Iterator[Block]) -> Iterator[Block]:
    """Blocks without a further picture: the first stands for all."""
    shown = False
    for block in blocks:
        if isinstance(block, TextBlock) and isinstance(block.text, Illustration):
            if shown:
                continue
            shown = True
        yield block
