"""Draws journeys: measured text, plain geometry, and the outputs that show it."""
