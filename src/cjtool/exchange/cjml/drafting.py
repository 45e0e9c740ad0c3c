"""CJML's journeys ─► drafts: end users are personas, service providers teams, and points are steps of the customer."""

import math
import re
from datetime import timedelta
from typing import Any

from cjtool.exchange.cjml import phrases as says
from cjtool.exchange.cjml.event_log import moment
from cjtool.exchange.cjml.notation import (
    CHANNELS,
    COMPANY,
    CUSTOMER,
    DEVICES,
    EXPERIENCE,
    PARTNER,
    RATINGS,
    CjmlActor,
    CjmlJourney,
    CjmlPoint,
)
from cjtool.exchange.cjml.phasing import PhaseOrder
from cjtool.exchange.declaration import ImportOptions
from cjtool.exchange.draft import Draft, Part
from cjtool.exchange.loss import at_line
from cjtool.exchange.scales import rescaled
from cjtool.model import Duration
from cjtool.spelling import slug
from cjtool.spelling.folding import bare
from cjtool.spelling.identifier import is_id

_FILLED_IN = frozenset({"sending", "receiving"})
"""Labels that a writer puts where there is none."""
_COUNTED = re.compile(r"[a-z]{0,2}-?\d+")
"""Ids that only count: `T1`, `TP-2`, `7`."""
_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)


class Drafting:
    """Makes the draft of one journey; `title` is what one without a title or an id is called."""

    def __init__(self, journey: CjmlJourney, options: ImportOptions, title: str) -> None:
        self.journey = journey
        self.options = options
        self.draft = Draft(options.title or journey.title or journey.id or title, options.known)
        self.draft.losses += journey.losses
        self._personas: dict[str, str] = {}
        self._before: list[str] = []
        """What happened backstage before the customer's first step."""
        self._step: Part | None = None
        self._last: CjmlPoint | None = None

    def made(self) -> Draft:
        """The draft, with all that the journey says."""
        id = slug(self.journey.id)
        customers = [
            actor for actor in self.journey.actors.values() if actor.is_customer and actor.id != CUSTOMER
        ]
        self.draft.keys = {
            **({"id": id} if id else {}),
            "summary": self.journey.summary,
            "state": "future" if self.journey.planned else "",
            "persona": list(dict.fromkeys(map(self._persona, customers))),
            "meta": {"cjml": self.journey.rest} if self.journey.rest else None,
        }
        order = PhaseOrder(self.journey, self.draft)
        for point in self.journey.points:
            order.enter(point)
            self._add(point)
            self._last = point
        order.finish()
        if self._before:
            self.draft.step(self.draft.title, backstage=self._before)
        elif not self.draft.stages:
            self.draft.stage(self.draft.title)
        return self.draft

    def _persona(self, actor: CjmlActor) -> str:
        if actor.id not in self._personas:
            self._personas[actor.id] = self._reference("personas", actor)
        return self._personas[actor.id]

    def _reference(self, section: str, actor: CjmlActor) -> str:
        known = actor.id in getattr(self.draft.known.library, section)
        counted = _COUNTED.fullmatch(actor.id.lower())
        return self.draft.reference(section, actor.name, actor.id if known or not counted else "")

    def _add(self, point: CjmlPoint) -> None:
        starts, meets = self._actor(point.initiator, point), self._actor(point.receiver, point)
        labels = [_label(point.initiator_label), _label(point.receiver_label)]
        if starts is None:
            if meets is None or meets.is_customer:
                self.draft.lost("guessed", "initiator", says.NO_INITIATOR, at_line(point.line))
            self._customer_acts(point, None, meets, labels)
        elif starts.is_customer:
            self._customer_acts(point, starts, meets, labels)
        elif meets is not None and meets.is_customer:
            self._customer_is_met(point, starts, meets, labels)
        else:
            self._backstage(point, starts, meets, labels)

    def _customer_acts(
        self, point: CjmlPoint, who: CjmlActor | None, whom: CjmlActor | None, labels: list[str]
    ) -> None:
        own, other = labels if labels[0] else (labels[1], "")
        provider = whom if whom is not None and not whom.is_customer else None
        self._made_step(point, own, other, who, provider, {})

    def _customer_is_met(self, point: CjmlPoint, who: CjmlActor, whom: CjmlActor, labels: list[str]) -> None:
        own, other = (labels[1], labels[0]) if labels[1] else (labels[0], "")
        starts = {"initiator": "partner" if who.id == PARTNER else "company"}
        self._made_step(point, own, other, whom, who, {**starts, **self._waited(point)})

    def _made_step(
        self,
        point: CjmlPoint,
        name: str,
        seen: str,
        who: CjmlActor | None,
        provider: CjmlActor | None,
        keys: dict[str, Any],
    ) -> None:
        named = name or point.channel or point.id or self.draft.title
        id = point.id.lower()
        if is_id(id) and not _COUNTED.fullmatch(id) and id != slug(named):
            keys["id"] = id
        if (
            who is not None
            and who.id != CUSTOMER
            and self._persona(who) != next(iter(self._personas.values()))
        ):
            keys["persona"] = [self._persona(who)]
        if provider is not None and provider.id not in {COMPANY, PARTNER}:
            keys["owner"] = self._reference("teams", provider)
        backstage, self._before = self._before, []
        self._step = self.draft.step(
            named,
            **keys,
            **self._channel(point),
            **self._felt(point),
            frontstage=[seen],
            backstage=backstage,
            meta=self._rest(point),
        )

    def _backstage(self, point: CjmlPoint, who: CjmlActor, whom: CjmlActor | None, labels: list[str]) -> None:
        """What companies do among themselves is part of the step before; before any, of the first."""
        names = who.name if whom is None else f"{who.name} → {whom.name}"
        told = f"{names}: {'; '.join(filter(None, labels))}".removesuffix(": ")
        step = self._step
        message = says.BEHIND_THE_SCENES(step=step["name"] if step else self.draft.title)
        self.draft.lost("changed", "touchpoints", message, at_line(point.line), told)
        (self._before if step is None else step["backstage"]).append(told)

    def _actor(self, id: str, point: CjmlPoint) -> CjmlActor | None:
        """The actor with an id; one that there is not by its name, else as what the other side leaves it to be."""
        actors = self.journey.actors
        if not id or id in actors:
            return actors.get(id)
        by_name = next((actor for actor in actors.values() if bare(actor.name) == bare(id)), None)
        if by_name is not None:
            message = says.BY_NAME(id=id)
        else:
            other = actors.get(point.receiver if id == point.initiator else point.initiator)
            customer = other is not None and not other.is_customer
            by_name = CjmlActor(id, id, is_customer=customer)
            message = (says.NO_ACTOR_CUSTOMER if customer else says.NO_ACTOR)(id=id)
        self.draft.lost("guessed", "actorIDref", message, at_line(point.line), id)
        actors[id] = by_name
        return by_name

    def _channel(self, point: CjmlPoint) -> dict[str, Any]:
        if not point.channel:
            return {}
        word = bare(point.channel)
        name = (
            CHANNELS.get(word, point.channel)
            if self.draft.known.id_of("channels", point.channel) is None
            else ""
        )
        return {
            "channel": self.draft.reference("channels", name or point.channel),
            "devices": [DEVICES[word]] if word in DEVICES else [],
        }

    def _felt(self, point: CjmlPoint) -> dict[str, Any]:
        found: dict[str, Any] = {"feels": point.experience}
        if self.journey.planned and (point.experience or point.rating):
            self.draft.lost("noted", "touchpointExperience", says.PLANNED_FEELING, at_line(point.line))
        if not point.rating:
            return found
        score = _score(point.rating)
        if score is None:
            message = says.NO_RATING(value=point.rating)
            self.draft.lost("left-out", "experienceRating", message, at_line(point.line), point.rating)
        else:
            found["emotion"], loss = rescaled(score, self.options.scale or EXPERIENCE, at_line(point.line))
            self.draft.losses.append(loss)
        return found

    def _waited(self, point: CjmlPoint) -> dict[str, Any]:
        """How long the customer waited for what comes now, by the clock; from an hour on."""
        before, now = (moment(self._last) if self._last else None), moment(point)
        if before is None or now is None or now - before < _HOUR:
            return {}
        days = (now - before) >= _DAY
        number = min(round((now - before) / (_DAY if days else _HOUR)), 999_999)
        length = Duration(number, number, "days" if days else "hours")
        self.draft.lost("guessed", "wait", says.WAITED(length=length), at_line(point.line), str(length))
        return {"wait": str(length)}

    def _rest(self, point: CjmlPoint) -> Part | None:
        rest: Part = {**point.rest, **({"timestamps": point.times} if point.times else {})}
        return {"cjml": rest} if rest else None


def _score(rating: str) -> float | None:
    """A rating as a number, by its word or as it is written; None for what is neither."""
    try:
        found = float(RATINGS.get(bare(rating), rating.replace(",", ".")))
    except ValueError:
        return None
    return found if math.isfinite(found) else None


def _label(text: str) -> str:
    return "" if text.lower() in _FILLED_IN else text
