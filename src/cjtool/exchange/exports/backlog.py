"""Opportunities and open pains of a project as a table that a backlog takes: Jira, GitHub, Azure Boards or Linear.

```sh
cjtool export backlog journeys/warmtepomp -o backlog/              # for Jira
cjtool export backlog journeys/warmtepomp --as linear -o backlog/  # or github, azure
```

One row is one opportunity, in the order of reports: what is worth most first, what is done or rejected last. One that is told in a journey as it is
and as it is to be is one row. Below them stand pains of journeys as they are that no opportunity addresses and that nobody accepted, as
work to look at. Texts are in the project's language, or that of `--language`.

The description tells the journey and the step, the pains with their severity, share, drop-off and cost, the place in the project's order, impact, effort, value,
cost, return and payback, the metric and the objectives that it serves, owner, date and state. All of it is counted as reports count it.

- **Priority** is the third of the order in which an opportunity stands: high, medium, low; of a pain, its severity.
- **Assignee** is the e-mail address of the owning team (Jira, Linear) or its GitHub account, `@name` in `handle`; a team of
  GitHub's is nobody that an issue can be assigned to. Azure Boards takes nobody with new rows.
- **Type** is `Task`, which all kinds of projects of Jira and of Azure Boards have.
- **Labels** are `cjtool`, `opportunity` or `pain`, and the id of the journey.

## The key of a row

Every row has a key that is the same in every export, whatever its title becomes: `journey/opportunity`, `journey/pain/id`. It stands in
the description's last line; in Jira in the column `External Issue ID` and as a label too, in Azure Boards as a tag. None of the
four tools finds a row by a key of somebody else's. To bring an export up to date, look the tool's own number up by the key (in Jira with the label, in
Azure Boards with the tag), and put it into a column `Issue Key` (Jira) or `ID` (Azure Boards) before you import again: both
then change the issue rather than add one.

## How each tool takes it

| `--as` | where | rows at once | columns |
|---|---|---|---|
| `jira` | *Settings, System, External system import, CSV*; the date format is `yyyy-MM-dd` | 1,500; without administration 250 | `Summary`, `Issue Type`, `Status`, `Resolution`, `Priority`, `Assignee`, `Due Date`, `Labels`, `External Issue ID`, `Description` |
| `github` | nothing of GitHub's own: `githubCsvTools FILE.csv` of github-csv-tools | any | `title`, `labels`, `assignee`, `state`, `body` |
| `azure` | *Boards, Queries, Import Work Items* | 1,000 | `Work Item Type`, `Title`, `Priority`, `Tags`, `Description` |
| `linear` | `npx @linear/import`, *Linear (CSV)* | any | `Title`, `Status`, `Priority`, `Assignee`, `Labels`, `Description` |

More rows than a tool takes at once are in several files, `.jira-1.csv`, `.jira-2.csv`.
Titles that a spreadsheet would take for a formula, as they begin with `=`, `+`, `-` or `@`, get an apostrophe, which Linear takes away again, and are told.

Sources: Atlassian, [Import data from a CSV file](https://support.atlassian.com/jira-cloud-administration/docs/import-data-from-a-csv-file/); Microsoft,
[Import work items in bulk](https://learn.microsoft.com/en-us/azure/devops/boards/queries/import-work-items-from-csv); Linear,
[Import issues](https://linear.app/docs/import-issues) and its [importer](https://github.com/linear/linear/tree/master/packages/import);
[github-csv-tools](https://github.com/gavinr/github-csv-tools). All read in 2026.
"""

from collections.abc import Iterator

from cjtool.exchange.backlogs import phrases as says
from cjtool.exchange.backlogs.issues import Issue, to_do
from cjtool.exchange.backlogs.tables import Tables
from cjtool.exchange.backlogs.tools import TOOLS
from cjtool.exchange.carried import uncarried
from cjtool.exchange.declaration import Exported, Exporter, ExportOptions, Pairs
from cjtool.exchange.loss import Loss, Origin
from cjtool.project import opportunities, pains
from cjtool.query import common_language
from cjtool.query.speech import spoken
from cjtool.report.improvements import Work
from cjtool.report.voice import Voice
from cjtool.request import RequestError

_DESCRIBED = "in the description"
_ROW = "a row of its own, where nothing is done about it; else in the description of what addresses it"
_CARRIES = {
    "Journey.title": _DESCRIBED,
    "Journey.opportunities": "a row each",
    "Stage.name": _DESCRIBED,
    "Stage.pains": _ROW,
    "Stage.opportunities": "a row each",
    "Step.name": _DESCRIBED,
    "Step.pains": _ROW,
    "Step.opportunities": "a row each",
    "Pain.text": "the title of its row; else in the description of what addresses it",
    "Pain.severity": "the priority of its row; in the description",
    "Pain.share": _DESCRIBED,
    "Pain.drop_off": _DESCRIBED,
    "Pain.cost": _DESCRIBED,
    "Pain.accepted": "no row, as nobody is to work on it",
    "Opportunity.title": "the title",
    "Opportunity.addresses": _DESCRIBED,
    "Opportunity.effect": _DESCRIBED,
    "Opportunity.impact": "in the description; counts for the priority",
    "Opportunity.effort": "in the description; counts for the priority",
    "Opportunity.value": "in the description, with return and payback; counts for the priority",
    "Opportunity.cost": "in the description, with return and payback; counts for the priority",
    "Opportunity.metric": _DESCRIBED,
    "Opportunity.objectives": _DESCRIBED,
    "Opportunity.owner": "the assignee, where the tool knows it; in the description",
    "Opportunity.due": "the due date (Jira); in the description",
    "Opportunity.status": "the state (Jira, GitHub, Linear); in the description",
}


def _write(pairs: Pairs, options: ExportOptions) -> Exported:
    workspace, tool = pairs[0][0], TOOLS[options.variant]
    language = options.language or common_language(workspace)
    words = spoken(workspace.project, language)
    found = to_do(pairs, words)
    if not found:
        raise RequestError(says.NOTHING(name=", ".join(journey.id for _, journey in pairs)))
    tables = Tables(tool, options.variant, Voice(words, workspace.project.currency, options.today))
    files = tables.files(found)
    lost = [loss for _, journey in pairs for loss in uncarried(journey, _CARRIES, tool.name)]
    return Exported(files, (*tables.losses, *_without_row(pairs, found), *lost))


def _without_row(pairs: Pairs, found: tuple[Issue, ...]) -> Iterator[Loss]:
    """What is no row: what another version of the journey tells, and pains that are accepted."""
    rows = {id(issue.opportunity) for issue in found}
    told = {
        id(pain) for issue in found if isinstance(issue.told, Work) for pain in issue.told.ranked.addresses
    }
    told |= {id(issue.told) for issue in found}
    for _, journey in pairs:
        for opportunity, _ in opportunities(journey):
            if id(opportunity) not in rows:
                yield Loss(
                    "noted",
                    "opportunities",
                    says.NOT_COUNTED,
                    Origin(f"{journey.id}/{opportunity.id}"),
                    opportunity.title,
                )
        for pain, _ in pains(journey):
            if id(pain) not in told:
                why = says.ACCEPTED if pain.accepted else says.NOT_COUNTED
                yield Loss("noted", "pains", why, Origin(f"{journey.id}/pain/{pain.id}"), pain.text)


EXPORTER = Exporter(
    title="Backlog: Jira, GitHub, Azure Boards, Linear",
    of="project",
    write=_write,
    carries=_CARRIES,
    variants=tuple(TOOLS),
)
