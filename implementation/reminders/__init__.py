"""Which days of implementation remind whom, each noun's in a module of its own."""
