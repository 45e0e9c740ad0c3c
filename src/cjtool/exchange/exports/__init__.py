"""What is made of journeys: a module for each format, each with one value, `EXPORTER`."""
