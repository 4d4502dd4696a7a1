"""What templates of implementation share."""
