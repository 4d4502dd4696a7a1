"""Reading for tools, and the pages of tokens and webhooks."""
