"""Faults made on purpose while people work: `make drill`."""
