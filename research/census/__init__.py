"""Reads tables of the American Community Survey as files. Knows no database and no request."""
