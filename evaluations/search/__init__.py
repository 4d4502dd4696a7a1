"""What the search finds in evaluation, each noun's in a module of its own."""
