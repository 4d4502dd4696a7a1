"""What proves the steps of coming together, each step's in a module of its own."""
