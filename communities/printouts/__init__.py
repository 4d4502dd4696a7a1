"""What paper shows of communities, each noun's in a module of its own."""
