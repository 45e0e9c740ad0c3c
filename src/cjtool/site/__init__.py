"""A project as pages for people who have neither git nor an editor: HTML that opens by double click."""
