"""Who may do what in coming together, each noun's table in a module of its own."""
