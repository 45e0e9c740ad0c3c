"""What event logs say of journeys, written for people and for programs: one module per format, imported on use."""
