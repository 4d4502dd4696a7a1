"""The floors: stock Django doing the least that a page of its kind can do."""
