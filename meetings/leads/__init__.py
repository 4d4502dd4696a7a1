"""What themes led to in coming together: it stands on their pages."""
