"""A title that speaks of the company."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.rule import Finding, Lens, Mention, rule
from cjtool.message import Says
from cjtool.model import Journey
from cjtool.project import Workspace
from cjtool.spelling import fold
from cjtool.vocabulary.departments import department_in, map_in, process_in, speaks_as_customer, system_in

_IS_NAME = Says(
    en="the title is the project's name, {name}, not the customer's task",
    nl="de titel is de naam van het project, {name}, niet de klanttaak",
)
_BEGINS_WITH_NAME = Says(
    en="the title begins with the project's name, {name}, not the customer's task",
    nl="de titel begint met de naam van het project, {name}, niet met de klanttaak",
)
_NAMES = Says(
    en="the title names a {kind}, {word}, not the customer's task",
    nl="de titel noemt een {kind}, {word}, niet de klanttaak",
)
_PROJECT = Says(
    en="the project's name",
    nl="de naam van het project",
)
_PROCESS = Says(
    en="process",
    nl="proces",
)
_DEPARTMENT = Says(
    en="department",
    nl="afdeling",
)
_SYSTEM = Says(
    en="system",
    nl="systeem",
)
_MAP = Says(
    en="kind of map",
    nl="soort kaart",
)

_KINDS = (
    (_PROCESS, process_in),
    (_DEPARTMENT, department_in),
    (_SYSTEM, system_in),
    (_MAP, map_in),
)


@rule(Lens.JOURNEY, Severity.WARNING)
def title_not_customer_task(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """A title names the company, a department, a system, a process or the map in place of the customer's task.

    Customers do not go through a process; they buy a house, report damage, stop a subscription. That is how the
    articles behind cjtool define a journey: a task that the customer has to do. "Good services are verbs, bad
    services are nouns", writes Lou Downe of the UK government: a name from inside has to be learnt before it
    can be used (https://designnotes.blog.gov.uk/2015/06/22/good-services-are-verbs-2/).

    ## Not reported

    - Titles in which the customer speaks, such as "Ik kies een CRM" or "We redesign our order process": the
      company's words are then the customer's own.
    - Projects without a `name`; a name in the middle of a title; words that only look like one of these, such
      as "success" or "cash flow", and products for a department, such as "HR software".

    ## How to mend

    Write the sentence that the customer would say: "I", "ik" or "ich", and a verb. Not "Claims process", but
    "I report water damage".

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: Aanvraagproces hypotheek     # <- title-not-customer-task
    stages:
      - name: Aanvragen
        steps:
          - name: Stuurt de loonstrook op
            channel: portal
    ```

    ## Bad: the company comes first

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    name: Pulse Gym
    ```

    ```yaml title=join.yaml
    cjtool: journey/v1
    title: Pulse Gym membership         # <- title-not-customer-task
    stages:
      - name: Join
        phase: purchase
    ```

    ```yaml title=desk.yaml
    cjtool: journey/v1
    title: Sales onboarding             # <- title-not-customer-task
    stages:
      - name: Start
        phase: onboarding
    ```

    ## Bad: it says what the map is, not what it is of

    ```yaml
    cjtool: journey/v1
    title: Klantreis leverancier        # <- title-not-customer-task
    stages:
      - name: Aanmelden
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: Ik koop mijn eerste huis
    stages:
      - name: De hypotheek aanvragen
        steps:
          - name: Stuurt de loonstrook op
            channel: portal
    ```

    ## Good: the company's word is the customer's task

    ```yaml
    cjtool: journey/v1
    title: Wij kiezen een CRM voor onze afdeling
    stages:
      - name: Vergelijken
        steps:
          - name: Bekijkt drie demo's
            channel: video-call
    ```
    """
    name = workspace.project.name
    if name is not None and _begins_with(journey.title, name):
        says = _IS_NAME if len(journey.title) == len(name) else _BEGINS_WITH_NAME
        related = (Mention(workspace.project, _PROJECT(), "name"),)
        yield Finding(journey, says(name=name), field="title", related=related)
    elif not speaks_as_customer(journey.title):
        for kind, named_in in _KINDS:
            if word := named_in(journey.title):
                message = _NAMES(kind=kind(), word=word)
                yield Finding(journey, message, field="title")
                return


def _begins_with(title: str, name: str) -> bool:
    """Whether a name stands at the start of a title as words of its own."""
    title, name = fold(title), fold(name)
    return title.startswith(name) and not title[len(name) : len(name) + 1].isalnum()
