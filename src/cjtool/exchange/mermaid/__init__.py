"""Mermaid's `journey` diagrams, read for what their author meant, and what is written for Mermaid."""
