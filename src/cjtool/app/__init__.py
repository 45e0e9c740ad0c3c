"""What cjtool is asked to do: requests in, values out. Nothing here prints, exits, or knows a terminal."""
