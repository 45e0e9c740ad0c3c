"""The words that cjtool itself writes, one table a language."""
