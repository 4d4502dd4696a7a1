"""Which days of evaluation remind whom, each noun's in a module of its own."""
