"""What a journey is worth in a year, and what mending its pains would bring: ranges of many years that could be."""
