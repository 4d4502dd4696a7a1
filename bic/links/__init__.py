"""Private links: a page for whoever holds the link, without an account."""
