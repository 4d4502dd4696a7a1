"""What coming together puts on paper, each noun's in a module of its own."""
