"""Backups of a whole installation: its database and its private files, of one moment."""
