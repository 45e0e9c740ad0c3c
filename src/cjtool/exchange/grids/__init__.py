"""Tables as they are met in files of others: texts in rows and columns, each with its place."""
