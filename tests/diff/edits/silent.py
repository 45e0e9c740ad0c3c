"""Edits that change nothing for a customer: order of keys, quotes, indents, comments, blank lines, ends of lines."""

import random
import re

from tests.diff.edits.claims import Made, edit
from tests.diff.edits.draft import Draft, pick
from tests.diff.edits.yaml_text import UnfitError, held, mappings, scalars
from yaml.nodes import MappingNode, ScalarNode, SequenceNode


@edit("keys in another order")
def reordered(rng: random.Random, draft: Draft) -> Made:
    """Two keys of a step that change places."""
    step = pick(
        rng, draft.steps, lambda step: len(step.node.value) > 2 and isinstance(step.node, MappingNode)
    )
    page = draft.page(step)
    (one, held_one), (other, held_other) = sorted(
        rng.sample(step.node.value[1:], 2), key=lambda pair: int(pair[0].start_mark.index)
    )
    if isinstance(step.node, MappingNode) and step.node.flow_style:
        first = (one.start_mark.index, held_one.end_mark.index)
        second = (other.start_mark.index, held_other.end_mark.index)
    else:
        first, second = (
            (page.starts[lines[0]], page.starts[lines[1]])
            for lines in (page.entry(one, held_one), page.entry(other, held_other))
        )
    text = page.text
    now = (
        text[: first[0]]
        + text[slice(*second)]
        + text[first[1] : second[0]]
        + text[slice(*first)]
        + text[second[1] :]
    )
    about = f"the keys {one.value!r} and {other.value!r} of {step.id!r} the other way round"
    return Made(about, draft.texts, draft.texts | {step.path: now})


@edit("other quotes")
def quotes(rng: random.Random, draft: Draft) -> Made:
    """The same text between quotes."""
    path = pick(rng, sorted(draft.texts))
    texts = [
        node
        for key, node in scalars(draft.pages[path].root)
        if key in {"name", "does", "goal", "text", "title"}
    ]
    node = pick(rng, texts, lambda node: node.style in {None, "'"} and "\n" not in node.value)
    written = node.value.replace("\\", "\\\\").replace('"', '\\"')
    page = draft.pages[path]
    start, end = node.start_mark.index, node.end_mark.index
    now = f'{page.text[:start]}"{written}"{page.text[end:]}'
    return Made(f"{node.value!r} in double quotes", draft.texts, draft.texts | {path: now})


@edit("other indent")
def indent(rng: random.Random, draft: Draft) -> Made:
    """Twice the blanks before each line."""
    path = pick(rng, sorted(draft.texts), lambda path: not _has_blocks(draft.texts[path]))
    now = re.sub(r"^( +)", lambda match: match[1] * 2, draft.texts[path], flags=re.MULTILINE)
    now = re.sub(r"^( *)- (?=[^\s{\['\"#])", r"\1-   ", now, flags=re.MULTILINE)
    return Made(f"twice the indent in {path}", draft.texts, draft.texts | {path: now})


def _has_blocks(text: str) -> bool:
    """Whether a text has scalars in which blanks at the start of a line count."""
    return re.search(r": [|>]", text) is not None


@edit("comments and blank lines")
def comments(rng: random.Random, draft: Draft) -> Made:
    """A comment more, with a blank line, and all comments of a line of their own gone."""
    path = pick(rng, sorted(draft.texts))
    lines = draft.pages[path].lines
    kept = [line for line in lines if not line.lstrip().startswith("#")] if rng.random() < 0.5 else lines
    text = "# TODO: ask the desk\n\n" + "".join(kept) + "\n# the end\n"
    return Made(f"other comments in {path}", draft.texts, draft.texts | {path: text})


@edit("other ends of lines")
def ends(rng: random.Random, draft: Draft) -> Made:
    """CRLF in all files, or in one; a mark of the order of bytes."""
    paths = sorted(draft.texts) if rng.random() < 0.5 else [pick(rng, sorted(draft.texts))]
    mark = rng.choice(["", "\ufeff"])
    now = {path: mark + draft.texts[path].replace("\n", "\r\n") for path in paths}
    return Made(f"CRLF in {', '.join(paths)}", draft.texts, draft.texts | now)


@edit("a list of one")
def list_of_one(rng: random.Random, draft: Draft) -> Made:
    """One value as a list, or a list of one as a value."""
    path = pick(rng, sorted(draft.texts))
    page = draft.pages[path]
    found = [
        node
        for each in mappings(page.root)
        for key in ("persona", "channel", "phase", "sources", "systems", "gains", "backstage", "tone")
        if (node := held(each, key)) is not None
    ]
    node = pick(
        rng,
        found,
        lambda node: (
            isinstance(node, ScalarNode)
            or (isinstance(node, SequenceNode) and node.flow_style and len(node.value) == 1)
        ),
    )
    start, end, written = node.start_mark.index, node.end_mark.index, page.written(node)
    if isinstance(node, ScalarNode) and ("," in written or ":" in written) and written[0] not in "'\"":
        raise UnfitError
    now = f"[{written}]" if isinstance(node, ScalarNode) else written[1:-1].strip()
    return Made(
        f"{written} written as {now}",
        draft.texts,
        draft.texts | {path: page.text[:start] + now + page.text[end:]},
    )
