"""Memoranda of agreement: their clauses, what they say, what they lack, what is signed."""
