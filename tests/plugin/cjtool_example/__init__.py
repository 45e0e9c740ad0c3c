"""What an example of a company asks of its journeys beside cjtool's rules."""
