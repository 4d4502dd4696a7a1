"""Who may do what in identifying communities, each noun's table in a module of its own."""
