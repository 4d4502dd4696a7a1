"""What tools may read of communities and their agreements."""
