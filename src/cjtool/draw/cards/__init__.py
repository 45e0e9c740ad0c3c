"""Cards to cut out: steps, channels and personas, eight to an A4."""
