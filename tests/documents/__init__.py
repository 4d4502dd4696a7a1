"""Private, versioned files."""
