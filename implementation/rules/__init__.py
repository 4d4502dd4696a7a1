"""Who may do what in implementation, each noun's table in a module of its own."""
