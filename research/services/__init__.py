"""What people do in background research, each noun's verbs in a module of its own."""
