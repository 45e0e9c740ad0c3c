"""The pages of formats: one for each, which says all that is carried and all that is not."""

import re

import pytest

from cjtool.build.shape import models
from cjtool.docs.exchange_pages import MODELS, format_index, format_page, format_pages, left_out
from cjtool.exchange.catalogue import EXPORTS, IMPORTS, exporter, importer
from cjtool.model.node import keys_in_order

ALL = sorted({*IMPORTS, *EXPORTS})
KEYS = {
    f"{model.__name__}.{key}" for model in models() for key in (*keys_in_order(model), *model.model_fields)
}


@pytest.mark.parametrize("name", EXPORTS)
def test_a_format_carries_only_keys_that_there_are(name: str) -> None:
    assert set(exporter(name).carries) <= KEYS


@pytest.mark.parametrize("name", EXPORTS)
def test_every_key_of_what_a_format_carries_is_carried_or_told_as_left_out(name: str) -> None:
    page, carries = format_page(name), exporter(name).carries
    lost = left_out(carries)

    for model in MODELS:
        kept = {key.split(".")[1] for key in carries if key.startswith(f"{model.__name__}.")}
        told = set(lost.get(model.__name__, ()))
        assert not kept & told
        if model.__name__ in lost:
            assert kept | told >= set(keys_in_order(model)) - {"cjtool", "id", "stages", "steps", "meta"}
            assert f"| `{model.__name__}` |" in page


@pytest.mark.parametrize("name", ALL)
def test_a_page_has_the_words_of_its_module_and_how_to_run_it(name: str) -> None:
    page = format_page(name)

    assert (f"\ncjtool import {name} FILE\n" in page) is (name in IMPORTS)
    assert (f"\ncjtool export {name} [PATHS]\n" in page) is (name in EXPORTS)
    assert page.startswith("# ")
    if name in IMPORTS:
        assert all(how in page for how in importer(name).holds.values())


@pytest.mark.parametrize("name", ALL)
def test_tables_have_as_many_cells_in_every_row(name: str) -> None:
    for table in re.findall(r"(?:^\|.*\n)+", format_page(name), re.MULTILINE):
        assert len({len(re.findall(r"(?<!\\)\|", row)) for row in table.splitlines()}) == 1


def test_the_index_leads_to_every_page() -> None:
    linked = set(re.findall(r"\]\((\w+)\.md\)", format_index()))

    assert linked == set(ALL)
    assert {f"docs/exchange/{name}.md" for name in ALL} <= format_pages().keys()


def test_a_format_that_carries_stages_whole_loses_nothing_in_them() -> None:
    assert left_out({"Journey.stages": "as they are"}).keys() == {"Journey"}
    assert "pains" in left_out({"Journey.title": "the title"})["Step"]
    assert "Pain" not in left_out({"Journey.title": "the title"})
    assert "share" in left_out({"Pain.text": "a cell"})["Pain"]
