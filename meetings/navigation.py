"""Where coming together shows in the frame around a page."""
