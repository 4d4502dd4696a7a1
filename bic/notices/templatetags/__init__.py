"""Template tags about notices."""
