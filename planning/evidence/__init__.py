"""What proves the steps of planning, each noun's in a module of its own."""
