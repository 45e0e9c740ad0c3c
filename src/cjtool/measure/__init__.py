"""What customers answered ─► figures with honest intervals: counted where the answers are, judged here, the same for every engine."""
