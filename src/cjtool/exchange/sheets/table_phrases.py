"""What is said of journeys that are written as one table, in every language."""

from cjtool.message import Says

MADE_HARMLESS = Says(
    en="a spreadsheet would calculate this, so an apostrophe stands before it",
    nl="een rekenblad zou dit uitrekenen; daarom staat er een apostrof voor",
    fr="un tableur calculerait ceci ; une apostrophe le précède donc",
    de="eine Tabellenkalkulation würde das ausrechnen; deshalb steht ein Apostroph davor",
)()
