"""What of coming together stands on the public page of a community."""
