"""Which findings are new and which are mended, where journeys, stages and steps have other ids or files now."""

import re
from collections import Counter
from collections.abc import Iterator

from cjtool.app.versions import Versions
from cjtool.diagnostic import Diagnostic
from cjtool.diff.alike import same_journeys
from cjtool.diff.comparison import Version, compare

FindingsTold = tuple[Diagnostic, ...]
_Key = tuple[str, str, str]


def apart(new: FindingsTold, mended: FindingsTold, versions: Versions) -> tuple[FindingsTold, FindingsTold]:
    """Both without what says the same at the same place of a journey, stage or step that is called otherwise now.

    What goes with its journey is not mended.
    """
    if not mended:
        return new, mended
    places = dict(_places(versions))
    ids = {journey.id for journey in versions.before.journeys}
    stood = [(each.rule, _now(each.at, places), each.subject) for each in mended]
    there = Counter((each.rule, each.at, each.subject) for each in new)
    gone = [
        each
        for each, key in zip(mended, stood, strict=True)
        if not _taken(there, key) and (_journey(each.at) not in ids or _journey(each.at) in places)
    ]
    left = Counter(stood)
    return tuple(each for each in new if not _taken(left, (each.rule, each.at, each.subject))), tuple(gone)


def _taken(counted: Counter[_Key], key: _Key) -> bool:
    """Whether there is one more of a key; it is used up."""
    counted[key] -= 1
    return counted[key] >= 0


def _places(versions: Versions) -> Iterator[tuple[str, str]]:
    """The logical place of each journey, stage and step of before, with the one that it has now."""
    for was, now in same_journeys(versions.before, versions.after):
        yield was.id, now.id
        compared = compare(Version(was, versions.before), Version(now, versions.after))
        for each in compared.stages:
            one, other = each.stage.before, each.stage.after
            if one is not None and other is not None:
                yield f"{was.id}/{one.id}", f"{now.id}/{other.id}"
        homes = {step: stage for journey in (was, now) for stage in journey.stages for step in stage.steps}
        for pair in compared.steps:
            if pair.before is not None and pair.after is not None:
                before, after = homes[pair.before], homes[pair.after]
                yield f"{was.id}/{before.id}/{pair.before.id}", f"{now.id}/{after.id}/{pair.after.id}"


def _journey(at: str) -> str:
    return re.split("[/#]", at, maxsplit=1)[0]


def _now(at: str, places: dict[str, str]) -> str:
    """A place of before as it is called now."""
    place, mark, field = at.partition("#")
    return places.get(place, place) + mark + field
