"""The steps of a review of journeys in a pipeline of GitHub or GitLab. It needs Python alone; cjtool is run, not imported."""
