"""`make screens`: pictures of the main pages of the demo, in every language, on a phone and a desk."""
