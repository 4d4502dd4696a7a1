"""What proves the steps of implementation, each in a module of its own."""
