"""Filters of planning's lists, each noun's in a module of its own."""
