"""Days of background research that remind somebody, each noun's in a module of its own."""
