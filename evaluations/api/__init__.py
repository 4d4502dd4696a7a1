"""What tools may read of evaluation."""
