"""What of coming together is printed, as plain words."""
