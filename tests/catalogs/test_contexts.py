"""Contexts of a catalog change, and no other character of it does."""

from cjtool.catalogs.contexts import with_contexts

CATALOG = """\
# by Ann
#: eat.yaml:3
#, fuzzy
msgctxt "eat/order#does"
msgid "Orders: msgctxt \\"eat/order#does\\""
msgstr "Commande"

msgctxt ""
"eat/"
"order"
msgid "Order"
msgstr ""

#~ msgctxt "eat/order#old \\"so\\""
#~ msgid "Gone"
#~ msgstr "Parti"
"""


def test_contexts_on_one_line_on_several_and_of_obsolete_entries_change() -> None:
    moved = {
        "eat/order#does": 'eat/ask#"does"',
        "eat/order": "eat/ask",
        'eat/order#old "so"': "eat/ask#old",
        "eat": "never met",
    }
    text, count = with_contexts(CATALOG, moved)

    assert count == 3
    assert text == (
        CATALOG.replace('msgctxt "eat/order#does"', 'msgctxt "eat/ask#\\"does\\""', 1)
        .replace('msgctxt ""\n"eat/"\n"order"', 'msgctxt "eat/ask"')
        .replace('#~ msgctxt "eat/order#old \\"so\\""', '#~ msgctxt "eat/ask#old"')
    )


def test_without_a_change_not_a_character_is_another() -> None:
    text = CATALOG.replace("\n", "\r\n")

    assert with_contexts(text, {"eat": "drink"}) == (text, 0)
