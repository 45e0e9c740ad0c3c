"""Pages of projects on this machine alone, made anew while their files change; needs the extra `serve`."""
