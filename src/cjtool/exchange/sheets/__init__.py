"""Journeys as rows of texts in columns of keys: what stands in a cell, and what a cell means."""
