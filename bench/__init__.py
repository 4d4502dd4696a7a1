"""Measures the product beside the smallest programs that could do the same work."""
