"""Where answers are counted: one module an engine, each with the same answer to the same question."""
