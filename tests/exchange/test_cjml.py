"""CJML: what goes out has the form of cjml.no, what comes in keeps what CJML says, and harmful or broken XML is refused."""

import contextlib
import io
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import xmlschema
import yaml
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from tests.draw.journeys import JOURNEYS, workspace
from tests.exchange.goldens import golden as held

import cjtool
from cjtool.app.importing import known_in
from cjtool.exchange.declaration import ExportOptions, Given, Imported, ImportOptions
from cjtool.exchange.draft import clean
from cjtool.exchange.draft_text import written
from cjtool.exchange.exports.cjml import EXPORTER
from cjtool.exchange.imports.cjml import IMPORTER
from cjtool.exchange.known import KnownThings
from cjtool.model import Journey, Step
from cjtool.project import Workspace, load
from cjtool.query import channel, is_contact, owner
from cjtool.request import RequestError
from cjtool.source import Source

ROOT = Path(__file__).parents[2]
GOLDEN = ROOT / "tests/golden/exchange"
PROJECTS = sorted(path.parent for path in (ROOT / "journeys").glob("*/cjtool.yaml"))
TODAY = date(2026, 1, 1)


@cache
def schema() -> xmlschema.XMLSchema:
    return xmlschema.XMLSchema(str(Path(__file__).parent / "cjml.xsd"))


def out(project: Workspace, journey: Journey) -> bytes:
    [file] = EXPORTER.write([(project, journey)], ExportOptions()).files
    return file.data


def read(data: str | bytes, known: KnownThings | None = None) -> Imported:
    raw = data.encode() if isinstance(data, str) else data
    return IMPORTER.read(Given("journey.xml", raw), ImportOptions(known or known_in(None)))


def texts(found: Imported) -> list[str]:
    return [written(draft.data()) for draft in found.drafts]


def made(data: str | bytes) -> dict[str, Any]:
    [text] = texts(read(data))
    assert cjtool.loads(text).problems == ()
    journey: dict[str, Any] = yaml.safe_load(text)
    return journey


def losses(found: Imported, *, noted: bool = False) -> list[tuple[str, str, str]]:
    each = [loss for draft in found.drafts for loss in draft.losses if noted or loss.kind != "noted"]
    return [(loss.kind, loss.spot.name, loss.message.text()) for loss in each]


def document(points: str, *, actors: str = "", kind: str = "actual", more: str = "") -> str:
    actors = actors or (
        '<endUser actorID="mia"><actorName>Mia</actorName></endUser>'
        '<serviceProvider actorID="shop"><companyName>The shop</companyName></serviceProvider>'
    )
    return (
        f'<CJML version="2.0"><{kind}Journey><journeyID>AJ7</journeyID>{more}<actors>{actors}</actors>\n'
        f"<touchpoints>\n{points}</touchpoints></{kind}Journey></CJML>"
    )


def point(
    initiator: str,
    receiver: str,
    own: str = "Asks",
    other: str = "Hears",
    *,
    kind: str = "actual",
    more: str = "",
) -> str:
    return (
        f"<{kind}CommunicationPoint><touchpointID>TP1</touchpointID>"
        f'<initiator><refersTo actorIDref="{initiator}"/><initiatorLabel>{own}</initiatorLabel></initiator>'
        f'<receiver><refersTo actorIDref="{receiver}"/><receiverLabel>{other}</receiverLabel></receiver>'
        f"{more}</{kind}CommunicationPoint>\n"
    )  # fmt: skip


def test_an_export_has_the_form_of_the_facts_and_the_same_bytes_each_time() -> None:
    for project in map(cjtool.load, PROJECTS):
        for journey in project.journeys:
            data = out(project, journey)
            schema().validate(io.BytesIO(data))
            assert out(project, journey) == data


def test_the_golden_export_is_as_it_was() -> None:
    project = cjtool.load(ROOT / "journeys/vivan-los-tacos", today=TODAY)
    journey = next(each for each in project.journeys if each.id == "complaint")
    made = out(project, journey)

    assert held(GOLDEN / "complaint.cjml.xml", made) == made


def told(step: Step, journey: Journey, project: Workspace) -> dict[str, Any]:
    """What CJML carries of a step."""
    meets = is_contact(step) or step.initiator != "customer"
    partner = step.initiator == "partner"
    rated = journey.state == "current" and step.emotion is not None
    return {
        "name": clean(step.name),
        "id": step.id,
        "initiator": step.initiator,
        "channel": channel(step, project) if meets else None,
        "owner": owner(step, project) if meets and not partner else None,
        "frontstage": clean("; ".join(step.frontstage)) if meets else "",
        "emotion": int(step.emotion + 2.5) - 2 if rated and step.emotion is not None else None,
        "feels": clean(step.feels or "") if journey.state == "current" else "",
    }


def again(journey: Journey, project: Workspace) -> None:
    data = out(project, journey)
    schema().validate(io.BytesIO(data))
    found = read(data, known_in(project))
    [text] = texts(found)
    sources = [file.source for file in project.files if file.root is not journey]
    back = load(project.root, [*sources, Source(Path(f"{journey.id}.yaml"), text)], TODAY)
    assert [problem.message for problem in back.problems] == []
    [same] = [each for each in back.journeys if each.id == journey.id]
    assert (same.id, same.title, same.summary, same.state) == (
        journey.id, clean(journey.title), clean(journey.summary or "") or None, journey.state,
    )  # fmt: skip
    assert [(stage.id, stage.name, stage.goal) for stage in same.stages] == [
        (stage.id, clean(stage.name), clean(stage.goal or "") or None) for stage in journey.stages
    ]
    for now, before in zip(same.all_steps, journey.all_steps, strict=True):
        expected = told(before, journey, project)
        is_the_same = {**told(now, same, back), "owner": now.owner}
        assert {key: value for key, value in is_the_same.items() if key != "owner"} == {
            key: value for key, value in expected.items() if key != "owner"
        }
        assert now.owner == expected["owner"]


@pytest.mark.slow
def test_every_journey_of_the_gallery_keeps_what_cjml_carries() -> None:
    for project in map(cjtool.load, PROJECTS):
        for journey in project.journeys:
            again(journey, project)


@settings(
    max_examples=10, deadline=None, suppress_health_check=[HealthCheck.data_too_large, HealthCheck.too_slow]
)
@given(JOURNEYS)
def test_any_journey_keeps_what_cjml_carries(data: dict[str, Any]) -> None:
    assume("undefined" not in str(data))  # programs write it for nothing, and it is told to be read so
    again(*workspace(data))


def test_an_actor_that_is_not_declared_is_found_by_its_name() -> None:
    actors = '<endUser actorID="mia"/><serviceProvider actorID="Company A"><companyName>Bookshop</companyName></serviceProvider>'
    found = read(document(point("mia", "Bookshop"), actors=actors))
    [text] = texts(found)
    [step] = yaml.safe_load(text)["stages"][0]["steps"]

    assert (step["name"], step["owner"], step["frontstage"]) == ("Asks", "bookshop", ["Hears"])
    assert losses(found) == [
        ("guessed", "line 3", "there is no actor with the id `Bookshop`; the one with that name was used")
    ]


@pytest.mark.parametrize(
    ("starts", "meets", "said", "key"),
    [
        ("mia", "nobody", "there is no actor `nobody`; it was taken for a company", "owner"),
        ("nobody", "shop", "there is no actor `nobody`; it was taken for the customer", "initiator"),
    ],
)
def test_an_actor_that_nobody_declares_is_what_the_other_side_leaves(
    starts: str, meets: str, said: str, key: str
) -> None:
    found = read(document(point(starts, meets)))

    assert [message for _, _, message in losses(found)] == [said]
    [step] = yaml.safe_load(texts(found)[0])["stages"][0]["steps"]
    assert step["name"] == "Asks"
    assert step.get(key) in {"nobody", None}


def test_what_the_company_starts_is_named_by_what_the_customer_gets() -> None:
    [step] = made(document(point("shop", "mia", "Sends it", "Gets it", more="<channel><channelName>selfServiceMachine</channelName></channel>")))["stages"][0]["steps"]  # fmt: skip

    assert step == {
        "name": "Gets it", "channel": "kiosk", "initiator": "company", "owner": "shop", "frontstage": ["Sends it"],
    }  # fmt: skip


def test_what_companies_do_among_themselves_is_backstage() -> None:
    actors = '<endUser actorID="mia"/><serviceProvider actorID="shop"/><serviceProvider actorID="bank"/>'
    alone = '<actualAction><initiator><refersTo actorIDref="shop"/><initiatorLabel>Packs</initiatorLabel></initiator></actualAction>'
    found = read(
        document(alone + point("mia", "shop") + point("shop", "bank", "Asks", "Answers"), actors=actors)
    )
    [step] = yaml.safe_load(texts(found)[0])["stages"][0]["steps"]

    assert step["backstage"] == ["shop: Packs", "shop → bank: Asks; Answers"]
    assert [kind for kind, _, _ in losses(found)] == ["changed", "changed"]


def test_experience_times_and_comments_are_kept() -> None:
    felt = (
        "<comment>Was away</comment><timestamps><timeCompleted>{time}</timeCompleted></timestamps><touchpointExperience>"
        "<experienceDescription>Relieved</experienceDescription><experienceRating>{rating}</experienceRating></touchpointExperience>"
    )
    first = point("mia", "shop", more=felt.format(time="2026-03-01T09:00", rating="Very satisfied"))
    second = point("shop", "mia", more=felt.format(time="2026-03-04T10:00:00", rating="2"))
    found = read(document(first + second))
    asks, hears = yaml.safe_load(texts(found)[0])["stages"][0]["steps"]

    assert (asks["emotion"], asks["feels"], hears["emotion"], hears["wait"]) == (2, "Relieved", -1, "3 days")
    assert asks["meta"] == {
        "cjml": {"comment": "Was away", "timestamps": {"timeCompleted": "2026-03-01T09:00"}}
    }
    assert [message for _, _, message in losses(found)] == [
        "`3 days` passed since what came before; it was taken for a wait"
    ]


@pytest.mark.parametrize("rating", ["good", "NaN", "inf", "-Infinity"])
def test_a_rating_that_is_no_number_is_no_feeling(rating: str) -> None:
    more = f"<touchpointExperience><experienceRating>{rating}</experienceRating></touchpointExperience>"
    found = read(document(point("mia", "shop", more=more)))

    assert "emotion" not in found.drafts[0].data()["stages"][0]["steps"][0]
    assert [(kind, message) for kind, _, message in losses(found)] == [
        ("left-out", f"`{rating}` is not a rating from 1 to 5")
    ]


def test_what_was_kept_of_cjml_goes_back_to_its_place() -> None:
    more = "<compliance>failing</compliance><comment>Was away</comment><timestamps><timeStarted>9:00</timeStarted></timestamps>"
    [text] = texts(
        read(document(point("mia", "shop", more=more), more="<journeyStatus>completed</journeyStatus>"))
    )
    project = cjtool.loads(text)
    data = out(project, project.journeys[0])

    schema().validate(io.BytesIO(data))
    for part in (
        "<compliance>failing<",
        "<comment>Was away<",
        "<timeStarted>9:00<",
        "<journeyStatus>completed<",
    ):
        assert part in data.decode()


def test_phases_are_stages_in_the_order_of_their_points() -> None:
    phases = "".join(
        f'<journeyPhase phaseID=" {id}"><phaseName> {id} </phaseName><phaseDescription/></journeyPhase>'
        for id in ("Use", "Buy", "Rest")
    )
    belongs = '<belongsTo phaseIDref=" {}"></belongsTo>'
    points = "".join(point("mia", "shop", more=belongs.format(phase)) for phase in ("Buy", "Use", "Buy"))
    found = made(document(points, more=f"<journeyPhases>{phases}</journeyPhases>"))

    assert [stage["name"] for stage in found["stages"]] == ["Buy", "Use", "Buy", "Rest"]


def test_planned_and_actual_journeys_of_one_document_share_actors() -> None:
    plan = '<plannedJourney><journeyID>PJ1</journeyID><actors><endUser actorID="u1"><actorName>Mia</actorName></endUser><serviceProvider actorID="shop"/></actors><touchpoints>' + point("u1", "shop", kind="planned") + "</touchpoints></plannedJourney>"  # fmt: skip
    actual = '<actualJourney><journeyID>AJ1</journeyID><plannedReference>PJ1</plannedReference><actors><endUser actorIDref="u1"/><serviceProvider actorIDref="shop"/></actors><touchpoints>' + point("u1", "shop") + "</touchpoints></actualJourney>"  # fmt: skip
    planned, real = map(yaml.safe_load, texts(read(f'<CJML version="2.0">{plan}{actual}</CJML>')))

    assert (planned["state"], real.get("state")) == ("future", None)
    assert planned["define"]["personas"] == real["define"]["personas"] == {"mia": {"name": "Mia"}}


def test_the_flat_form_with_a_word_for_nothing_is_read() -> None:
    flat = """<cjml>
    undefined<actor id='249155'><actorName>Bob</actorName><actorRole>customer</actorRole></actor>
    <actor id='2'><actorName>Bank</actorName><actorRole>service-provider</actorRole></actor>
    undefined<touchpoint id='9' type="communication"><time>10:00</time><initiator>2</initiator>
    <initiatorDescription>Writes</initiatorDescription><receiver>249155</receiver>
    <receiverDescription>Reads it</receiverDescription><channel>email</channel></touchpoint>
    <touchpoint id='10' type="action"><time></time><initiator>249155</initiator><initiatorDescription>Waits</initiatorDescription></touchpoint>
    </cjml>"""  # fmt: skip
    found = read(flat)
    [text] = texts(found)
    first, second = yaml.safe_load(text)["stages"][0]["steps"]

    assert (first["name"], first["initiator"], first["channel"], first["owner"]) == (
        "Reads it",
        "company",
        "email",
        "bank",
    )
    assert second == {"name": "Waits"}
    assert ("left-out", "line 1", "there is text where only elements belong") in losses(found)


@pytest.mark.parametrize("receiver", ["receiverID", "receiversID"])
def test_an_event_log_is_read_whatever_its_keys_are_called(receiver: str) -> None:
    def event(time: str, starts: str, meets: str, label: str) -> str:
        keys = {"Id": "1", "initiatorID": starts, receiver: meets, "initiatorsLabel": label, "channel": "internetViaPC", "EventType": "X", "timeCompleted": time}  # fmt: skip
        return "<event>" + "".join(f'<string key="{key}" value="{value}"/>' for key, value in keys.items()) + "</event>"  # fmt: skip

    head = '<string key="journey" value="1"/><string key="enduser" value="u9"/><string key="LogID" value="D1"/><boolean key="isPlanned" value="false"/>'
    events = event("2023-01-05 20:06:35.467", "Shop", "u9", "Writes") + event("2023-01-04 20:06:35.467", "u9", "Shop", "Asks")  # fmt: skip
    found = read(f"<log><extension/><trace>{head}{events}</trace></log>")
    [text] = texts(found)
    journey = yaml.safe_load(text)

    assert [step["name"] for step in journey["stages"][0]["steps"]] == ["Asks", "Writes"]
    assert journey["stages"][0]["steps"][1]["wait"] == "1 day"
    assert journey["stages"][0]["steps"][0]["channel"] == "website"
    assert journey["meta"] == {"cjml": {"LogID": "D1"}}


def test_elements_that_nobody_knows_are_told_with_their_line() -> None:
    found = read(document(point("mia", "shop", more="\n<mood>low</mood>"), more="<colour>blue</colour>"))

    assert losses(found) == [
        ("left-out", "line 1", "`colour` is not a CJML element that is known here"),
        ("left-out", "line 4", "`mood` is not a CJML element that is known here"),
    ]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ("", "journey.xml: line 1, column 1 is not well-formed XML; it is empty, or ends before"),
        ("<cjml>\n<actors><actor id=0 name=Bob/><actors></cjml>", "journey.xml: line 2, column 19 is not well-formed XML; a character is not allowed here; values of attributes stand in quotes"),
        ("<CJML><a></b></CJML>", "an element is closed that is not the last one opened"),
        ("<CJML><a>", "ends before all elements are closed"),
        ("<html/>", "`journey.xml` is not CJML: it is a `html`; CJML begins with"),
        ('<?xml version="1.0" encoding="nonsense"?><CJML/>', "is not well-formed XML"),
        ('<!DOCTYPE CJML SYSTEM "http://example.org/x.dtd"><CJML/>', "has a `<!DOCTYPE …>`, which may lead to other files"),
        ('<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><CJML>&b;</CJML>', "has a `<!DOCTYPE …>`"),
        ('<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><CJML>&a;</CJML>', "take that line away"),
    ],
)  # fmt: skip
def test_broken_or_harmful_xml_is_refused_with_its_place(data: str, said: str) -> None:
    with pytest.raises(RequestError) as refused:
        read(data)
    assert said in str(refused.value)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_any_script_in_any_encoding_is_read(encoding: str) -> None:
    text = document(point("mia", "shop", "我打电话", "أسأل 😀")).replace("\n", "\r\n")
    [step] = made(text.encode(encoding))["stages"][0]["steps"]

    assert (step["name"], step["frontstage"]) == ("我打电话", ["أسأل 😀"])


def test_text_of_users_stays_text() -> None:
    name = "<b>&amp; ]]> \"quoted\" '::error::' & <!-- x -->"
    project = cjtool.loads(yaml.safe_dump({"cjtool": "journey/v1", "title": name, "stages": [{"name": name, "steps": [name]}]}))  # fmt: skip
    data = out(project, project.journeys[0])

    schema().validate(io.BytesIO(data))
    [text] = texts(read(data))
    assert yaml.safe_load(text)["stages"][0]["steps"][0]["name"] == name


ELEMENTS = st.recursive(
    st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs"), exclude_characters="<&"), max_size=5),
    lambda inner: st.builds(
        lambda name, value, parts: f'<{name} actorID="{value}" actorIDref="{value}" key="{value}" value="{value}">{"".join(parts)}</{name}>',
        st.sampled_from(["actualJourney", "plannedJourney", "actors", "endUser", "touchpoints", "actualAction", "initiator", "receiver", "refersTo", "trace", "event", "string", "channel", "channelName", "touchpointExperience", "experienceRating", "timestamps", "timeCompleted", "journeyPhases", "journeyPhase"]),
        st.sampled_from(["a", "enduser", "timestamp", "receiverID"]),
        st.lists(inner, max_size=4),
    ),
    max_leaves=15,
)  # fmt: skip


@settings(max_examples=120, deadline=None)
@given(st.sampled_from(["CJML", "log", "cjml"]), st.lists(ELEMENTS, max_size=4))
def test_any_document_makes_valid_journeys(root: str, parts: list[str]) -> None:
    for text in texts(read(f"<{root}>{''.join(parts)}</{root}>")):
        assert [problem.message for problem in cjtool.loads(text).problems] == []


@settings(max_examples=80, deadline=None)
@given(st.binary(max_size=80))
def test_no_bytes_make_a_traceback(data: bytes) -> None:
    with contextlib.suppress(RequestError):
        assert isinstance(read(data), Imported)
