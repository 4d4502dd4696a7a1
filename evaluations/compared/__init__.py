"""The same questions asked again: what was said each time, and what may be said of the change."""
