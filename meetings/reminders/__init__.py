"""Which days of coming together remind whom, each noun's in a module of its own."""
