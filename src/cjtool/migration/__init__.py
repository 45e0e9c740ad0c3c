"""From one version of the format to the next, as edits of text: what is written today stays readable tomorrow."""
