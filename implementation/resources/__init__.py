"""Files of implementation, each noun's in a module of its own."""
