"""What a card of a journey tells, in words."""

from dataclasses import dataclass
from functools import cached_property

from cjtool.draw import facts, measured_words
from cjtool.draw.grid import Subject
from cjtool.draw.persona_cards import MOST, cast
from cjtool.draw.whose import noted
from cjtool.i18n.numbers import number, percent
from cjtool.model import Step
from cjtool.query.effective import answerable
from cjtool.query.summing_up import Moment, highlights, open_pains


@dataclass(frozen=True)
class Gist:
    """A journey in short."""

    subject: Subject

    @property
    def future(self) -> bool:
        """Whether it is how things are to be."""
        return self.subject.journey.state == "future"

    @property
    def kind(self) -> str:
        """State and level; the status where it is not in use; whose journey it is, and whose feelings are told where they differ."""
        journey, words = self.subject.journey, self.subject.words
        status = words.statuses[journey.status] if journey.status in {"draft", "archived"} else ""
        names = [self.subject.definitions.personas[id].name for id in cast(journey)]
        shown = " + ".join((*names[:MOST], *((f"{len(names) - MOST}",) if len(names) > MOST else ())))
        told = (words.states[journey.state], words.levels[journey.level], status, shown, noted(self.subject))
        return " · ".join(filter(None, told))

    @cached_property
    def low(self) -> Moment | None:
        """The worst moment that can be helped."""
        found = highlights(self.subject.journey)
        return found.worst if found else None

    @property
    def worst(self) -> str:
        """The worst moment by number and name, with what is felt there and how many come to it where most do not; nothing where no feeling is known."""
        if self.low is None:
            return ""
        words, step, share = self.subject.words, self.low.step, self.low.share
        value = number(self.low.emotion, words.language, sign=True)
        few = "" if share is None else percent(round(share * 100, 1), words.language)
        side = words.story("side-way").format(share=few) if few else ""
        return f"{self.subject.numbers[step.id]} {step.name} ({', '.join(filter(None, (value, side)))})"

    @property
    def low_owner(self) -> str:
        """Who answers for the worst moment; that nobody does."""
        return "" if self.low is None else self.owner_of(self.low.step)

    def owner_of(self, step: Step) -> str:
        """Who answers for a step; that nobody does."""
        id = answerable(step, self.subject.journey, self.subject.workspace)
        return facts.team(id, self.subject) or self.subject.words.story("nobody")

    @property
    def kept(self) -> str:
        """Who keeps the journey as a whole, told apart from who answers for a step."""
        if self.subject.journey.owner is None:
            return self.owner
        return self.subject.words.portfolio("kept").format(team=self.owner)

    @property
    def owner(self) -> str:
        """Who keeps the journey; that nobody does."""
        return facts.team(self.subject.journey.owner, self.subject) or self.subject.words.story("nobody")

    @cached_property
    def high_pains(self) -> int:
        """How many pains of high severity are open."""
        return sum(pain.severity == "high" for pain, _ in open_pains(self.subject.journey))

    @property
    def pains(self) -> str:
        """That number in words."""
        return self.subject.words.portfolio("high-pains").format(n=self.high_pains)

    @property
    def prose(self) -> str:
        """All of it in sentences, for those who do not see the card."""
        words = self.subject.words
        title = self.subject.journey.title.rstrip(".")
        worst = f"{words.story('low')}: {self.worst} – {self.low_owner}"
        low = worst if self.worst else words.portfolio("no-feeling")
        answered = (
            f"{words.story(key)}: {measured_words.of_moment(self.subject, moment)}"
            for key, moment in self.subject.answered_moments
        )
        return f"{title} ({self.kind}). {'; '.join((low, *answered, self.kept, self.pains))}"
