"""What journeys were at points of their history, in figures."""
