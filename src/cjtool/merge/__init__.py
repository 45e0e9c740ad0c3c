"""Three versions of a file made one, part by part."""
