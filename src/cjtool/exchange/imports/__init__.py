"""What journeys are made of: a module for each format, each with one value, `IMPORTER`."""
