"""Customer journeys as code: a language, a linter, maps and reports."""

__version__ = "0.1.0"
