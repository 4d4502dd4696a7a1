"""Verbs of surveys: each one transaction, knowing no request."""
