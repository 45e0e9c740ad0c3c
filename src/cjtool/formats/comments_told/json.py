"""For programs: what comments speak of, by step."""

from collections.abc import Sequence

from cjtool.formats.dumping import dump
from cjtool.formats.left_out_rows import left_out_record
from cjtool.measure.comments.told import CommentsTold, PlaceComments


def render(projects: Sequence[CommentsTold]) -> str:
    """Quotes stand so in the data, but for personal data, which are masked."""
    return dump(
        {
            "version": 1,
            "comments": [
                {"project": each.workspace.name, **_place(place)}
                for each in projects
                for place in each.places
            ],
            "hidden": sum(each.hidden for each in projects),
            "left_out": [
                {"project": each.workspace.name, **left_out_record(out)}
                for each in projects
                for out in each.left_out
            ],
        }
    )


def _place(place: PlaceComments) -> dict[str, object]:
    return {
        "at": place.at,
        "count": place.count,
        "other": place.other.count,
        "other_quotes": list(place.other.quotes),
        "other_words": [{"word": word, "count": count} for word, count in place.other.words],
        "topics": [
            {
                "kind": told.topic.kind,
                "id": told.topic.id or None,
                "text": told.topic.text,
                "count": told.count,
                "quotes": list(told.quotes),
            }
            for told in place.topics
        ],
    }
