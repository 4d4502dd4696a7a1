"""Pages about people, one module per matter."""
