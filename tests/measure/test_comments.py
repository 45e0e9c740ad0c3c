"""What customers wrote: topics in the project's own words, no false matches, and quotes as they stand."""

import csv
import io
import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cjtool.app.commenting import comments
from cjtool.app.measuring import MeasureRequest
from cjtool.formats.measures import render
from cjtool.i18n.translated import LANGUAGES
from cjtool.measure.comments.reading import shortened_quote
from cjtool.measure.comments.stems import stem
from cjtool.measure.comments.told import CommentsTold, OtherComments
from cjtool.measure.comments.topics import topics_of
from cjtool.project import load, read
from cjtool.request import RequestError
from cjtool.source import Source
from cjtool.spelling.folding import fold
from cjtool.vocabulary.verb_forms import VERB_FORMS, infinitive

CONFIG = """
cjtool: project/v1
language: {language}
touchpoints: {{desk: {{name: "{touchpoint}"}}}}
measure:
  least: 1
  sources: [{{file: answers.csv, metric: nps, columns: {{step: step, score: score, respondent: who, comment: said}}}}]
"""
JOURNEY = """
cjtool: journey/v1
title: I buy a lamp
id: lamp
stages:
  - name: Buy
    steps:
      - {{name: "{step}", id: pays, touchpoint: desk, pains: ["{pain}"]}}
"""
ENGLISH = {
    "language": "en", "touchpoint": "The service desk", "step": "Pays the invoice", "pain": "Has to wait long for an answer",
}  # fmt: skip
WORDS = {
    "en": ENGLISH,
    "nl": {"language": "nl", "touchpoint": "De servicebalie", "step": "Betaalt de factuur", "pain": "Moet lang wachten op een antwoord"},
    "fr": {"language": "fr", "touchpoint": "Le guichet", "step": "Paie la facture", "pain": "Doit attendre longtemps une réponse"},
    "de": {"language": "de", "touchpoint": "Der Serviceschalter", "step": "Bezahlt die Rechnung", "pain": "Muss lange auf eine Antwort warten"},
}  # fmt: skip


def spoken_of(sentence: str, words: dict[str, str] = ENGLISH) -> set[str]:
    """The kinds of topics that a sentence speaks of."""
    sources = [
        Source(Path("cjtool.yaml"), CONFIG.format(**words)), Source(Path("lamp.yaml"), JOURNEY.format(**words))
    ]  # fmt: skip
    workspace = load(Path(), sources, date(2026, 6, 30))
    [journey] = workspace.journeys
    return {topic.kind for topic in topics_of(journey, workspace).of(sentence)}


@pytest.mark.parametrize(
    ("language", "sentence", "kinds"),
    [
        ("en", "I waited so long for their answers!", {"pain"}),
        ("en", "Waiting for an answer took far too long, then I paid the invoices", {"pain", "step"}),
        ("en", "Waiting so long for answers is not of this time!", {"pain"}),
        ("en", "Nice people at your SERVICE desk", {"touchpoint"}),
        ("nl", "Ik heb heel lang gewacht op antwoord", {"pain"}),
        ("nl", "Aan de servicebalie was het lang wachten op antwoorden", {"pain", "touchpoint"}),
        ("fr", "J’ai attendu longtemps la réponse", {"pain"}),
        ("fr", "Au guichet, j'attends longtemps les réponses", {"pain", "touchpoint"}),
        ("de", "Ich habe lange auf Antworten gewartet", {"pain"}),
        ("de", "Am Serviceschalter wartete ich lange auf Antwort", {"pain", "touchpoint"}),
    ],
)
def test_topics_are_found_in_any_form_of_their_words(language: str, sentence: str, kinds: set[str]) -> None:
    assert spoken_of(sentence, WORDS[language]) == kinds


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "I did not have to wait long for an answer"), ("en", "A long answer, and a good one"),
        ("en", "The waiter at our table was friendly for a long evening"), ("en", "The desk lamp is lovely"), ("en", "Great service"),
        ("en", "I paid in cash"), ("en", ""), ("en", "!!! 12 ???"),
        ("nl", "Ik hoefde niet lang te wachten op antwoord"), ("nl", "Een lang antwoord"), ("nl", "Dat wachtwoord is te lang"),
        ("fr", "Je n’ai pas attendu longtemps la réponse"), ("fr", "Une réponse, enfin"),
        ("de", "Ich musste nicht lange auf eine Antwort warten"), ("de", "Eine lange Antwort"), ("de", "Die Wartung dauerte lange"),
    ],
)  # fmt: skip
def test_what_only_looks_alike_or_is_denied_is_no_match(language: str, sentence: str) -> None:
    assert spoken_of(sentence, WORDS[language]) == set()


def test_a_pain_that_denies_is_met_where_the_sentence_denies_too() -> None:
    words = ENGLISH | {"pain": "Nobody answers the phone"}

    assert spoken_of("They never answered my phone call", words) == {"pain"}
    assert spoken_of("They answered the phone at once", words) == set()


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("en", "wait waits waited waiting"), ("en", "answer answers answered"), ("en", "delivery deliveries"), ("nl", "wachten wachtte gewacht wacht"),
        ("nl", "antwoord antwoorden"), ("fr", "facture factures"), ("fr", "attendre attends attendait"), ("de", "warten wartete gewartet wartet"),
        ("de", "rechnung rechnungen"),
        ("nl", "komen kom komt kwam kwamen gekomen"), ("nl", "staan sta staat stond stonden gestaan"), ("nl", "bellen bel belt belde gebeld"),
        ("nl", "ontbreken ontbreekt ontbrak ontbraken ontbroken"), ("nl", "terugbellen terugbelt teruggebeld"), ("nl", "betalen betaalt betaald betaalde"),
        ("nl", "verhuizen verhuist verhuisde"), ("nl", "prijs prijzen"), ("en", "break breaks broke broken breaking"), ("en", "pay pays paid paying"),
        ("en", "understand understood understands"), ("de", "kommen kommt kam kamen gekommen"), ("de", "anrufen anruft anrief angerufen anzurufen"),
        ("de", "versprechen verspricht versprach versprochen"), ("fr", "venir vient venait venu venus viendra"), ("fr", "comprendre comprend compris"),
        ("fr", "produit produits"), ("fr", "recevoir recoit recu recues"),
    ],
)  # fmt: skip
def test_forms_of_a_word_have_one_stem(language: str, forms: str) -> None:
    assert len({stem(form, language) for form in forms.split()}) == 1


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [("en", "wait", "waiter"), ("en", "port", "portal"), ("nl", "wachten", "wachtwoord"), ("fr", "point", "pointure"), ("de", "warten", "wartung"),
     ("nl", "week", "wijken"), ("nl", "vroeg", "vragen"), ("nl", "uitvoeren", "uitvaren"), ("en", "under", "undergo")],
)  # fmt: skip
def test_words_that_only_begin_alike_have_two(language: str, one: str, other: str) -> None:
    assert stem(one, language) != stem(other, language)


def test_words_that_are_written_alike_in_another_tense_are_found_by_their_verb() -> None:
    words = WORDS["nl"] | {"pain": "De monteur komt te laat"}

    assert spoken_of("Monteur kwam te laat", words) == {"pain"}
    assert spoken_of("De monteur kwam niet te laat", words) == set()


def test_every_form_of_a_verb_leads_to_one_infinitive_that_is_its_own() -> None:
    for language, table in VERB_FORMS.items():
        for form, verb in table.items():
            assert form == fold(form)
            assert infinitive(form, language) == verb == infinitive(verb, language)


def told(
    folder: Path, rows: list[tuple[str, str]], config: str | None = None, journey: str | None = None
) -> CommentsTold:
    """The comments of some customers at the step."""
    with (folder / "answers.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(
            [("step", "score", "who", "said"), *(("pays", 3, who, said) for who, said in rows)]
        )
    (folder / "cjtool.yaml").write_text(config or CONFIG.format(**ENGLISH), encoding="utf-8")
    (folder / "lamp.yaml").write_text(journey or JOURNEY.format(**ENGLISH), encoding="utf-8")
    [found] = comments(read([folder], date(2026, 6, 30)).workspaces, MeasureRequest())
    return found


LONG = "I waited long for an answer"


def test_topics_are_counted_once_a_comment_with_sentences_as_they_stand(tmp_path: Path) -> None:
    rows = [
        ("a", f"Hello.  {LONG}! {LONG} again."),
        ("b", f"{LONG}\nMail me: ann@example.org"),
        ("c", "Lovely lamp"),
        ("c", "Lovely lamp"),
    ]

    [place] = told(tmp_path, rows).places

    assert (place.at, place.count, place.other) == (
        "lamp/buy/pays",
        3,
        OtherComments(1, ("Lovely lamp",), ()),
    )
    assert [(each.topic.kind, each.count, each.quotes) for each in place.topics] == [
        ("pain", 2, (f"{LONG}!", LONG))
    ]


def test_praise_speaks_of_a_gain_and_a_complaint_about_it_does_not(tmp_path: Path) -> None:
    journey = JOURNEY.format(**ENGLISH).replace("pains:", 'gains: ["The staff is friendly"], pains:')

    [place] = told(
        tmp_path, [("a", "Such friendly staff"), ("b", "Staff was not friendly")], journey=journey
    ).places

    assert [(each.topic.kind, each.topic.id, each.count) for each in place.topics] == [("gain", "", 1)]
    assert place.other.quotes == ("Staff was not friendly",)


def test_comments_of_no_known_topic_are_quoted_with_the_words_that_they_share(tmp_path: Path) -> None:
    rows = [
        ("a", "Scratches on the  lid, mail ann@example.org"),
        ("b", "A scratch: the lid is scratched. Call +31 6 12345678"),
        ("c", "The LID was dirty; I mailed and called ann@example.org"),
        ("d", "Dirty"),
        ("e", LONG),
    ]

    found = told(tmp_path, rows)
    [place] = found.places

    assert place.other == OtherComments(
        4,
        (
            "Scratches on the lid, mail [e-mail]",
            "A scratch: the lid is scratched. Call [phone]",
            "The LID was dirty; I mailed and called [e-mail]",
        ),
        (("lid", 3), ("call", 2), ("dirty", 2), ("mail", 2), ("scratch", 2)),
    )
    lines = [*csv.reader(io.StringIO(render("csv", [found], of="comments_told").removeprefix("\ufeff")))]
    assert [line[3:6] for line in lines[2:4]] == [["", "", "4"], ["word", "lid", "3"]]
    record = json.loads(render("json", [found], of="comments_told"))["comments"][0]
    assert (record["other"], record["other_words"][0]) == (4, {"word": "lid", "count": 3})
    assert record["other_quotes"] == list(place.other.quotes)
    assert "“The LID was dirty" in render("text", [found], of="comments_told")


def test_words_in_common_stand_as_people_write_them(tmp_path: Path) -> None:
    rows = [("a", "Lüftung defekt"), ("b", "Die Lüftung pfeift"), ("c", "Lüftungen ohne Ende")]

    [place] = told(tmp_path, rows, CONFIG.format(**WORDS["de"])).places

    assert place.other.words == (("lüftung", 3),)


def test_quotes_are_masked(tmp_path: Path) -> None:
    [place] = told(tmp_path, [("a", f"{LONG} at ann@example.org, call +31 6 12345678")]).places

    assert place.topics[0].quotes == (f"{LONG} at [e-mail], call [phone]",)


@settings(max_examples=80, deadline=None)
@given(st.text(st.sampled_from("ab é.!\n"), max_size=400))
def test_a_quote_is_a_part_of_what_was_written(text: str) -> None:
    quote = shortened_quote(text)

    assert quote.removesuffix(" …") in text
    assert len(quote) <= 162


def test_places_with_few_comments_are_counted_and_not_shown(tmp_path: Path) -> None:
    found = told(
        tmp_path, [("a", LONG)] * 1 + [("b", LONG)], CONFIG.format(**ENGLISH).replace("least: 1", "least: 3")
    )

    assert (found.places, found.hidden) == ((), 2)
    assert LONG not in render("text", [found], of="comments_told")


def test_a_step_that_is_not_there_is_left_out_and_told(tmp_path: Path) -> None:
    told(tmp_path, [])
    (tmp_path / "answers.csv").write_text(
        "step,score,who,said\nnowhere,3,a,Hm\npays,3,b,\n", encoding="utf-8"
    )

    [found] = comments(read([tmp_path], date(2026, 6, 30)).workspaces, MeasureRequest())

    assert [(out.reason.text(), out.rows, out.example) for out in found.left_out] == [
        ("no such step in this journey; `steps` of the source says which is meant", 1, "nowhere")
    ]


def test_a_project_without_a_column_of_comments_is_told_how_to_name_one(tmp_path: Path) -> None:
    with pytest.raises(RequestError) as raised:
        told(tmp_path, [], CONFIG.format(**ENGLISH).replace(", comment: said", ""))

    assert "columns: {comment: …}" in str(raised.value)


def test_programs_read_topics_and_no_formula(tmp_path: Path) -> None:
    found = told(tmp_path, [("a", f"=1+1 {LONG}")])

    rows = list(
        csv.DictReader(io.StringIO(render("csv", [found], of="comments_told").removeprefix("\ufeff")))
    )
    document = json.loads(render("json", [found], of="comments_told"))

    assert rows[0]["quote"] == f"'=1+1 {LONG}"
    assert document["comments"][0]["topics"][0] == {
        "kind": "pain", "id": "has-to-wait-long-for-an-answer", "text": ENGLISH["pain"], "count": 1, "quotes": [f"=1+1 {LONG}"]
    }  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_people_read_topics_in_their_language(language: str, tmp_path: Path) -> None:
    text = render("text", [told(tmp_path, [("a", LONG)])], language, of="comments_told")

    assert f"“{LONG}”" in text


def test_dates_of_comments_are_read_as_figures_read_them(tmp_path: Path) -> None:
    config = CONFIG.format(**ENGLISH).replace("score: score", "score: score, time: at")
    (tmp_path / "cjtool.yaml").write_text(config, encoding="utf-8")
    (tmp_path / "lamp.yaml").write_text(JOURNEY.format(**ENGLISH), encoding="utf-8")
    rows = ["03/04/2026", "25/04/2026", ""]
    lines = [f"Pays the invoice,3,{at},a{number},Hm\n" for number, at in enumerate(rows)]
    (tmp_path / "answers.csv").write_text("step,score,at,who,said\n" + "".join(lines), encoding="utf-8")

    def heard(start: date | None) -> tuple[int, list[tuple[str, int]]]:
        [found] = comments(read([tmp_path], date(2026, 6, 30)).workspaces, MeasureRequest(start))
        count = found.hidden + sum(place.count for place in found.places)
        return count, [(out.reason.text(), out.rows) for out in found.left_out]

    assert heard(None) == (3, [])
    assert heard(date(2026, 4, 1)) == (2, [("it has no date, and a period is asked for", 1)])
    assert heard(date(2026, 4, 4)) == (
        1,
        [("it has no date, and a period is asked for", 1), ("outside the period", 1)],
    )


def test_of_several_journeys_the_whole_one_is_told_by_its_title(tmp_path: Path) -> None:
    config = CONFIG.format(**ENGLISH).replace(
        "columns: {step: step", "journey: lamp, without_step: whole-journey, columns: {step: step"
    )
    alone = told(tmp_path, [("a", LONG)], config)
    other = (
        JOURNEY.format(**ENGLISH).replace("I buy a lamp", "I bring it back").replace("id: lamp", "id: back")
    )
    (tmp_path / "answers.csv").write_text("step,score,who,said\n,3,a,Hm\n", encoding="utf-8")
    [one] = comments(read([tmp_path], date(2026, 6, 30)).workspaces, MeasureRequest())
    (tmp_path / "back.yaml").write_text(other, encoding="utf-8")
    [two] = comments(read([tmp_path], date(2026, 6, 30)).workspaces, MeasureRequest())

    shown = [render("text", [found], of="comments_told").splitlines()[0] for found in (alone, one, two)]
    assert shown == ["Pays the invoice", "Whole journey", "I buy a lamp"]


SECOND = "{{file: {file}, metric: ease, columns: {{step: step, score: who, comment: {comment}}}{more}}}"


@pytest.mark.parametrize(
    ("file", "comment", "more", "count"),
    [
        ("answers.csv", "said", "", 2), ('"*.csv"', "said", "", 3), ('"answers.*"', "said", "", 2), ("answers.csv", "who", "", 4),
        ("answers.csv", "said", ", filter: {who: [a]}", 2), ("other.csv", "said", "", 3),
    ],
)  # fmt: skip
def test_a_comment_beside_two_scores_counts_once(
    file: str, comment: str, more: str, count: int, tmp_path: Path
) -> None:
    config = CONFIG.format(**ENGLISH).replace(
        "measure:", "metrics: {ease: {name: Ease, kind: ces}}\nmeasure:"
    )
    second = SECOND.format(file=file, comment=comment, more=more)
    config = config.replace("said}}]", f"said}}}}, {second}]")
    (tmp_path / "other.csv").write_text("step,score,who,said\npays,3,z,Fine\n", encoding="utf-8")

    [place] = told(tmp_path, [("a", LONG), ("b", "Hm")], config).places

    assert place.count == count
