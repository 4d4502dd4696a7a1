"""`make screens`: pictures of the demo in every language, on a phone and on a desk."""
