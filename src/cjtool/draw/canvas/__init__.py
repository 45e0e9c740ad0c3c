"""Canvases: a journey's grid, empty, at true size for the wall of a workshop."""
