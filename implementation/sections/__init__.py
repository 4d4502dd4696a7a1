"""What implementation puts into progress reports, each noun's in a module of its own."""
