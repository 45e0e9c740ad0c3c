"""What can be done with projects: requests in, values out; no terminal."""
