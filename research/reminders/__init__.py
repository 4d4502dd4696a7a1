"""Days of background research, each noun's in a module of its own."""
