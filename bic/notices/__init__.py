"""Reminders, mail, the in-app inbox."""
