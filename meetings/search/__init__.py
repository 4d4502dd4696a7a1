"""What the search finds in coming together, each noun's in a module of its own."""
