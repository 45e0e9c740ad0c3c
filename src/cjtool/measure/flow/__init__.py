"""What happened to customers, laid beside what a journey says: conformance, real shares, waiting times, drop-off."""
