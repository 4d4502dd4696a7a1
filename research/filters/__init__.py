"""Filters of lists, each noun's in a module of its own."""
