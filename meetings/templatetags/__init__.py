"""What templates of coming together share."""
