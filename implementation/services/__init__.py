"""What changes more than one row of implementation, each noun's verbs in a module of its own."""
