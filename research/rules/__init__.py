"""Who may do what in background research, each noun's table in a module of its own."""
