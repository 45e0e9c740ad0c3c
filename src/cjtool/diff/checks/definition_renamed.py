"""A definition with another name."""

from collections.abc import Mapping

from cjtool.diff.aside import with_reach
from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference, PartName
from cjtool.diff.level import Level
from cjtool.diff.meaning import other_id, renamed
from cjtool.message import Message, Says

_SAYS: Mapping[PartName, Says] = {
    "channel": Says(
        en="the channel {was} is called {now} now",
        nl="het kanaal {was} heet nu {now}",
        fr="le canal {was} s’appelle désormais {now}",
        de="der Kanal {was} heißt jetzt {now}",
    ),
    "team": Says(
        en="the team {was} is called {now} now",
        nl="het team {was} heet nu {now}",
        fr="l’équipe {was} s’appelle désormais {now}",
        de="das Team {was} heißt jetzt {now}",
    ),
    "metric": Says(
        en="the metric {was} is called {now} now",
        nl="de KPI {was} heet nu {now}",
        fr="l’indicateur {was} s’appelle désormais {now}",
        de="die Kennzahl {was} heißt jetzt {now}",
    ),
    "source": Says(
        en="the source {was} is called {now} now",
        nl="de bron {was} heet nu {now}",
        fr="la source {was} s’appelle désormais {now}",
        de="die Quelle {was} heißt jetzt {now}",
    ),
}


@check(Level.WORDING, "channel", "team", "metric", "source", "objective", happening="renamed")
def definition_renamed(change: Difference) -> Message | None:
    """A channel, team, metric, source or objective is called otherwise.

    It is the same by its id or by its name, a team or channel also where all that referred to it follows; and all that refers to it follows without being told. Whether a team or a metric only has a new name or is a new
    one, the file cannot tell. An objective is what its text says: other words for it are told as wording.

    ## Before

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    metrics:
      first-time: {name: Solved at the first call, unit: "%", better: higher}
    ```

    ```yaml
    cjtool: journey/v1
    title: I build a shed
    stages:
      - name: Ask
        steps:
          - name: Asks for a permit
            channel: phone
    ```

    ## After

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    metrics:
      first-time: {name: Answered at the first call, unit: "%", better: higher}   # <- definition-renamed
    ```
    """
    says = _SAYS.get(change.part)
    return with_reach(change, renamed(change, says) if says else other_id(change))
