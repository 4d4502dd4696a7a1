"""What themes, proposals and decisions led to in plans."""
