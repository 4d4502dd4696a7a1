"""What proves the steps of evaluation, each step's in a module of its own."""
