"""Filters of lists of surveys."""
