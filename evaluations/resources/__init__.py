"""Files of evaluation, each noun's in a module of its own."""
