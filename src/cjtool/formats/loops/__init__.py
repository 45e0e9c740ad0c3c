"""The closed loop, written for those who call customers back: one module per format, imported on use."""
