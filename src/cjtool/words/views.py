"""What a report calls the pictures beside its map, in each language."""

VIEWS = {
    "en": {"blueprint": "service blueprint", "flow": "who goes where", "compare": "what changes"},
    "nl": {"blueprint": "service blueprint", "flow": "wie waarheen gaat", "compare": "wat er verandert"},
    "fr": {"blueprint": "service blueprint", "flow": "qui va où", "compare": "ce qui change"},
    "de": {"blueprint": "Service Blueprint", "flow": "wer wohin geht", "compare": "was sich ändert"},
}
"""The words by language, and by view."""
