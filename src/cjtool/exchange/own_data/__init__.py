"""cjtool's own keys as plain data: models made into data, and data of anyone made into what the models take."""
