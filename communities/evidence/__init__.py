"""What proves the steps of identifying communities, each step's in a module of its own."""
