"""Writers of reports: only they escape, and only they know where links lead."""
