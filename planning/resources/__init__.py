"""Columns of planning in files, each noun's in a module of its own."""
