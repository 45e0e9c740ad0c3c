"""Two versions of a journey on one picture: what lanes of it ask, and the lanes."""
