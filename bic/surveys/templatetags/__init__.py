"""Tags of the pages of surveys."""
