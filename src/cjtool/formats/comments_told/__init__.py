"""What customers wrote, by what they speak of: one module per format, imported on use."""
