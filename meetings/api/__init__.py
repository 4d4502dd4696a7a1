"""What tools may read of meetings and what was decided there."""
