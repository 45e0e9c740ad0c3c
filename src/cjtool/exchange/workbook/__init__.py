"""The workshop workbook: a book that a group fills in, and that is merged when it comes back."""
