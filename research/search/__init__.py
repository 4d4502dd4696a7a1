"""What of background research can be found, each noun's in a module of its own."""
