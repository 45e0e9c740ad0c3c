"""Drawings that several lanes share."""
