"""What who writes a call should know from evaluation, each noun's in a module of its own."""
