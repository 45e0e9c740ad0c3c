"""The history of a journey as a picture: a curve and figures for each point."""
