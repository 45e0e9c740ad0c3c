"""A stage that is a part of the organisation."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, Mention, rule
from cjtool.message import Says
from cjtool.model import Journey
from cjtool.project import Workspace
from cjtool.query import definitions
from cjtool.spelling import fold
from cjtool.vocabulary import phases_in
from cjtool.vocabulary.departments import is_department

_TEAM = Says(
    en="stage {stage} is named after a team, not after what the customer does",
    nl="fase {stage} is genoemd naar een team, niet naar wat de klant doet",
    fr="l’étape {stage} porte le nom d’une équipe, et non de ce que fait le client",
    de="die Phase {stage} heißt nach einem Team, nicht nach dem, was der Kunde tut",
)
_DEPARTMENT = Says(
    en="stage {stage} is named after a department, not after what the customer does",
    nl="fase {stage} is genoemd naar een afdeling, niet naar wat de klant doet",
    fr="l’étape {stage} porte le nom d’un service, et non de ce que fait le client",
    de="die Phase {stage} heißt nach einer Abteilung, nicht nach dem, was der Kunde tut",
)
_HERE = Says(
    en="the team of this name",
    nl="het team met deze naam",
    fr="l’équipe de ce nom",
    de="das Team dieses Namens",
)


@rule(Lens.JOURNEY, Severity.WARNING)
def stage_is_department(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """A stage is named after a team or a department.

    The customer does not see who sits where, and should not have to. A good service is agnostic of
    organisational structures, is one of Lou Downe's principles (*Good services*, 2020,
    https://good.services/goodservicesbook), and the articles behind cjtool ask to
    work across departments without silos. A map whose columns are departments shows each of them its own part,
    and nobody the way from one to the other.

    ## Not reported

    - A word that is also a phase, such as "Service" or "Levering", also where a team is called so.
    - "Finance": arranging the money may be what the customer does.
    - Departments in the middle of a name, such as "Praten met de verkoop".
    - The stage's `owner`: that is where the department belongs.

    ## How to mend

    Name the stage after what the customer does or asks there, such as "Choose and sign" in place of "Sales", and
    write the department under `owner`. Two departments that serve one question of the customer are one stage.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: Ik krijg zonnepanelen
    define:
      teams:
        planning: {name: Werkvoorbereiding}
    stages:
      - name: Sales & Marketing         # <- stage-is-department
        phase: orientation
        steps:
          - name: Vraagt een offerte aan
            channel: website
      - name: Werkvoorbereiding         # <- stage-is-department
        phase: onboarding
        steps:
          - name: Krijgt een datum
            channel: phone
            initiator: company
      - name: Service
        steps:
          - name: Belt over de omvormer
            channel: phone
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: Ik krijg zonnepanelen
    define:
      teams:
        planning: {name: Werkvoorbereiding}
    stages:
      - name: Uitzoeken wat het oplevert
        phase: orientation
        steps:
          - name: Vraagt een offerte aan
            channel: website
      - name: Wachten op de monteurs
        phase: onboarding
        owner: planning
        steps:
          - name: Krijgt een datum
            channel: phone
            initiator: company
    ```
    """
    teams = {fold(team.name): team for team in definitions(journey, workspace).teams.values()}
    for stage in journey.stages:
        team = teams.get(fold(stage.name))
        if team is not None and not phases_in(stage.name):
            related = (Mention(team, _HERE(), "name"),)
            message = _TEAM(stage=stage.name)
            yield Finding(stage, message, field="name", related=related)
        elif is_department(stage.name):
            message = _DEPARTMENT(stage=stage.name)
            yield Finding(stage, message, field="name")
