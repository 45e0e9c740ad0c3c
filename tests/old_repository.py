"""Journeys as a team has them that never linted: some two hundred findings, always the same."""

from pathlib import Path

SETTINGS = """\
cjtool: project/v1
name: Harbour Water
tone: [clear, calm]

teams:
  desk: {name: Customer desk}
  billing: {name: Billing}
  field: {name: Fitters}

personas:
  household:
    name: Mia, 34
    needs: [A bill that can be checked]
    behaviours: [Pays by direct debit]

channels:
  e-mail: {name: E-mail, kind: digital}

touchpoints:
  customer-desk: {name: Customer desk, channel: phone, owner: desk}
  yearly-bill: {name: Yearly bill, channel: letter, owner: billing}
"""

_TASKS = (
    ("move-in", "I move into a house"),
    ("pay", "I pay my bill"),
    ("meter", "I read my meter"),
    ("leak", "I report a leak"),
    ("plan", "I ask for a payment plan"),
    ("bank", "I change my bank account"),
    ("complain", "I complain about a bill"),
    ("connect", "I order a new connection"),
    ("login", "I lost my login"),
    ("hard-water", "I ask about hard water"),
    ("fitter", "I get a visit from a fitter"),
    ("save", "I save water"),
    ("new-meter", "I get a new meter"),
    ("move-out", "I move out"),
    ("refund", "I get money back"),
    ("outage", "I have no water"),
    ("well", "I keep a well of my own"),
)
"""Ids, which are the files' names, and titles."""


def make(folder: Path) -> None:
    """Write the project into a folder: settings, and a journey for each task."""
    (folder / "journeys").mkdir()
    (folder / "cjtool.yaml").write_text(SETTINGS, "utf-8")
    for number, (id, title) in enumerate(_TASKS):
        (folder / "journeys" / f"{id}.yaml").write_text(_journey(number, title), "utf-8")


def _journey(number: int, title: str) -> str:
    """A journey in which something is missing, each time something else."""
    head = ["cjtool: journey/v1", f"title: {title}"]
    if number % 3 == 0:
        head.append("persona: household")
    if number % 4 == 0:
        head.append("goal: Clean water, and a bill I understand")
    stages = [_look_up(number), _arrange(number), _wait(number)]
    if number % 5 == 0:
        stages.append("  - name: Follow-up\n    phase: after-sales\n")
    return "\n".join([*head, "stages:"]) + "\n" + "".join(stages)


def _look_up(number: int) -> str:
    emotion = "emoton" if number == 6 else "emotion"
    return f"""\
  - name: Look it up
    phase: orientation
    steps:
      - name: Searches the website
        channel: website
        {emotion}: 0.5
      - name: Reads the bill
        touchpoint: yearly-bill
        channel: letter
"""


def _arrange(number: int) -> str:
    written = "e-mail" if number % 2 else "portal"
    return f"""\
  - name: Arrange it
    phase: purchase
    steps:
      - name: Calls the desk
        touchpoint: customer-desk
        owner: desk
        emotion: {-1.5 if number % 2 else -0.5}
      - name: Sends the form
        channel: {written}
        owner: billing
"""


def _wait(number: int) -> str:
    pains = "        pains: [Nobody says how long it takes]\n" if number % 4 == 1 else ""
    return f"""\
  - name: Wait for it
    phase: use
    steps:
      - name: Waits for an answer
        wait: {number + 2} days
        emotion: -1
{pains}      - name: Reads the answer
        channel: {"letter" if number % 3 else "e-mail"}
        initiator: company
"""
