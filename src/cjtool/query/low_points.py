"""The lowest point of a journey as it is, that work on it ought to touch."""

from cjtool.model import Journey, Stage, Step

_FEWEST = 3
_LOW = -1.0


def lowest_of_all(journey: Journey) -> tuple[tuple[Step, Stage], ...]:
    """The steps at which customers feel lowest, with their stages, of those whose low is not `unavoidable`.

    None in a journey that is wished for, where less than three steps have a feeling, or where none is at −1 or below.
    """
    places = [(step, stage) for stage in journey.stages for step in stage.steps if step.emotion is not None]
    if journey.state == "future" or len(places) < _FEWEST:
        return ()
    felt = [(step.emotion or 0.0, step, stage) for step, stage in places if not step.unavoidable]
    low = min((emotion for emotion, _, _ in felt), default=0.0)
    return () if low > _LOW else tuple((step, stage) for emotion, step, stage in felt if emotion == low)
