"""A stage that only works for people who get along with one digital channel."""

from collections.abc import Iterator

from cjtool.diagnostic import FindingKind, Severity
from cjtool.lint.declaration import Finding, Lens, rule
from cjtool.message import Id, Says
from cjtool.model import Journey, Stage
from cjtool.project import Workspace
from cjtool.query import channels, definitions

_SAYS = Says(
    en="all {count} contacts of {stage} take place on {channel}, with no human or paper way",
    nl="alle {count} contacten van fase {stage} lopen via {channel}, zonder menselijk of papieren alternatief",
    fr="les {count} contacts de l’étape {stage} passent tous par {channel}, sans voie humaine ni papier",
    de="alle {count} Kontakte der Phase {stage} laufen über {channel}, ohne menschlichen oder papierenen Weg",
)


@rule(Lens.UX, Severity.INFO, kind=FindingKind.FACT)
def digital_only_stage(journey: Journey, workspace: Workspace, *, contacts: int = 3) -> Iterator[Finding]:
    """All contacts of a stage take place on one digital channel.

    Whoever cannot use that channel is stuck: no screen reader that works with it, no login, a dead phone, or
    simply a question that it does not answer. The GOV.UK Service Standard asks that nobody is left out, people
    with little digital skill included
    (https://www.gov.uk/service-manual/service-standard/point-5-make-sure-everyone-can-use-the-service), and
    that phone, paper and face to face stay easy to find
    (https://www.gov.uk/service-manual/service-standard/point-3-join-up-across-channels).

    ## Not reported

    - Stages with a step on a channel of kind `human` or `physical`, or one whose kind is not stated; a second
      channel of a step is enough: `channel: [portal, phone]`.
    - Stages with few contacts, and steps without contact.
    - What is digital by nature: a stage with `phase: use`, in which the product itself is used; searching, reading
      reviews, forums and social media, and other channels that are not the company's own; webinars.

    ## How to mend

    Show the other way if there is one: a number to call, a counter, a letter, as a second `channel` of the
    step or as a step of its own. If there is none, that is a pain.

    ## Options

    | option | default | meaning |
    |---|---|---|
    | `contacts` | `3` | how many contacts a stage has at least |

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: Ik meld waterschade
    stages:
      - name: Melden          # <- digital-only-stage
        phase: service
        steps:
          - name: Zoekt het formulier op
            channel: website
          - name: Vult 42 velden in
            channel: website
          - name: Stuurt foto's mee
            channel: website
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: Ik meld waterschade
    stages:
      - name: Melden
        phase: service
        steps:
          - name: Zoekt het formulier op
            channel: website
          - name: Vult twaalf velden in
            channel: [website, phone]
          - name: Stuurt foto's mee
            channel: website
    ```
    """
    for stage in journey.stages:
        only = _only_channel(stage, workspace, contacts) if len(stage.steps) >= contacts else None
        if only is not None:
            count, channel = only
            offered = _offered(stage, workspace)
            if all(_is_digital(each, journey, workspace) for each in offered) and not _by_nature(
                stage, only[1], journey, workspace
            ):
                message = _SAYS(count=count, stage=stage.name, channel=Id("channels", channel))
                yield Finding(stage, message, field="name")


def _only_channel(stage: Stage, workspace: Workspace, contacts: int) -> tuple[int, str] | None:
    """The number of contacts, and their main channel if there are enough and they share one."""
    main = [offered[0] for step in stage.steps if (offered := channels(step, workspace))]
    return (len(main), main[0]) if len(main) >= max(contacts, 1) and len(set(main)) == 1 else None


def _offered(stage: Stage, workspace: Workspace) -> set[str]:
    return {channel for step in stage.steps for channel in channels(step, workspace)}


def _is_digital(channel: str, journey: Journey, workspace: Workspace) -> bool:
    return definitions(journey, workspace).channels[channel].kind == "digital"


def _by_nature(stage: Stage, channel: str, journey: Journey, workspace: Workspace) -> bool:
    """Whether nobody would offer another way: the product itself, what others run, a webinar."""
    ownership = definitions(journey, workspace).channels[channel].ownership
    return stage.phase == ("use",) or channel == "webinar" or ownership in {"earned", "paid", "partner"}
