"""States and counties with their Census codes, shipped with the product."""
