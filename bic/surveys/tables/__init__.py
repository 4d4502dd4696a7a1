"""Tables of lists of surveys."""
