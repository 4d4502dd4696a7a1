"""Pages of papers. An app derives one class from each, with its permission and its frame."""
