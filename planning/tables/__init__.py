"""Lists of planning, each noun's in a module of its own."""
