"""What tools may read of the plan."""
