"""Tags of communities."""
