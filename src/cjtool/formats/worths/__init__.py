"""What journeys are worth, written for people and for programs: one module per format, imported on use."""
