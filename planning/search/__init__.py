"""Planning among the results of the search, each noun's in a module of its own."""
