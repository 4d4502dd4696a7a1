"""Who may do what in evaluation, each noun's table in a module of its own."""
