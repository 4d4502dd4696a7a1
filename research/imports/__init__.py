"""Rows of background research out of files, each noun's in a module of its own."""
