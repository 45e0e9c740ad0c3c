"""Reports: what the journeys of a project tell, laid out for people."""

from cjtool.report.pages import journey_report, project_index

__all__ = ["journey_report", "project_index"]
