"""What proves the steps of background research, each step's in a module of its own."""
