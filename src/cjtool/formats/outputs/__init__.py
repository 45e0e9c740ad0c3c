"""The formats of what a lint run found: one module each with its `render`; they import no other format."""
