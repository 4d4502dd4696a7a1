"""What communities take from spreadsheets, each noun's in a module of its own."""

from communities.imports import community, contacts, organizations

__all__ = ["community", "contacts", "organizations"]
