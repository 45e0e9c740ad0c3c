"""Seeded edits of projects, made in the text as an author makes them, each with what a comparison must call it."""
