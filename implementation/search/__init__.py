"""What the search finds in implementation, each noun's in a module of its own."""
