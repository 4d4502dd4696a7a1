"""What people do in planning, each noun's verbs in a module of its own."""
