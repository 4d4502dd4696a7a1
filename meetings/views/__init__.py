"""Pages of coming together, each noun's in a module of its own."""
