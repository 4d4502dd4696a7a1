"""Columns of files, each noun's in a module of its own."""
