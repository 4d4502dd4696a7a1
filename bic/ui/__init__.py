"""The web side that every app shares."""
