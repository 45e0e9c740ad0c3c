"""Opportunities and open pains as issues of other tools: what is to be done, and the rows of tables that each tool reads."""
