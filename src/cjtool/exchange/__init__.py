"""Journeys from other tools and to them: one module a format, and what each of them cannot hold, told."""
