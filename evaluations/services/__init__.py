"""What changes more than one row of evaluation, each noun's verbs in a module of its own."""
