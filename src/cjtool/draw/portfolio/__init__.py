"""The parts of the sheet that shows a whole project."""
