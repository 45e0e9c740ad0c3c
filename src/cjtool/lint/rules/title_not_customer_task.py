"""A title that speaks of the company."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, Mention, rule
from cjtool.message import Says
from cjtool.model import Journey
from cjtool.project import Workspace
from cjtool.spelling import fold
from cjtool.vocabulary.departments import (
    activity_in,
    department_in,
    map_in,
    process_in,
    speaks_as_customer,
    system_in,
)

_IS_NAME = Says(
    en="the title is the project's name, {name}, not the customer's task",
    nl="de titel is de naam van het project, {name}, niet de klanttaak",
    fr="le titre est le nom du projet, {name}, et non la tâche du client",
    de="der Titel ist der Name des Projekts, {name}, nicht die Aufgabe des Kunden",
)
_BEGINS_WITH_NAME = Says(
    en="the title begins with the project's name, {name}, not the customer's task",
    nl="de titel begint met de naam van het project, {name}, niet met de klanttaak",
    fr="le titre commence par le nom du projet, {name}, et non par la tâche du client",
    de="der Titel beginnt mit dem Namen des Projekts, {name}, nicht mit der Aufgabe des Kunden",
)
_NAMES = Says(
    en="the title names {kind}, {word}, not the customer's task",
    nl="de titel noemt {kind}, {word}, niet de klanttaak",
    fr="le titre nomme {kind}, {word}, et non la tâche du client",
    de="der Titel nennt {kind}, {word}, nicht die Aufgabe des Kunden",
)
_PROJECT = Says(
    en="the project's name",
    nl="de naam van het project",
    fr="le nom du projet",
    de="der Name des Projekts",
)
_PROCESS = Says(
    en="a process",
    nl="een proces",
    fr="un processus",
    de="einen Prozess",
)
_DEPARTMENT = Says(
    en="a department",
    nl="een afdeling",
    fr="un service",
    de="eine Abteilung",
)
_SYSTEM = Says(
    en="a system",
    nl="een systeem",
    fr="un système",
    de="ein System",
)
_MAP = Says(
    en="a kind of map",
    nl="een soort kaart",
    fr="un type de carte",
    de="eine Art von Karte",
)

_ACTIVITY = Says(
    en="what the company does",
    nl="wat het bedrijf doet",
    fr="ce que fait l’entreprise",
    de="was das Unternehmen tut",
)

_KINDS = (
    (_PROCESS, process_in),
    (_ACTIVITY, activity_in),
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

    ## Bad: a noun for what the company does

    ```yaml
    cjtool: journey/v1
    title: Klachtafhandeling            # <- title-not-customer-task
    stages:
      - name: Melden
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
