"""A journey as pages for a meeting, 16:9: cover, personas, the journey, a page for each stage, backlog, what is not known."""
