"""Scenes as slides of PowerPoint (ECMA-376): native shapes, whole texts, notes; the parts of a file, and the file."""
