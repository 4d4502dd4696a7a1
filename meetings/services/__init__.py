"""What changes more than one row of coming together, each noun's verbs in a module of its own."""
