"""Lays journeys out as scenes: maps, flows, canvases, cards and comparisons; what writes a scene is `render`."""
