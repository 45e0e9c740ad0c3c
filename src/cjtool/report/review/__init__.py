"""What changed between two versions, for those who review it."""
