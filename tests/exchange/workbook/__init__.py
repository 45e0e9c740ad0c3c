"""Workbooks of groups: given out, changed as people change them, and brought back."""
