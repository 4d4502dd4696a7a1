"""Days of identifying communities that remind somebody, each noun's in a module of its own."""
