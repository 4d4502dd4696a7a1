"""What people do with communities, each noun's verbs in a module of its own."""
