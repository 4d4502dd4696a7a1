"""Packets: what stands in one, how its pages are laid out, and how files are joined to them."""
