"""A whole program as one file, and back: nothing is lost, and every key is new; ADR 35."""
