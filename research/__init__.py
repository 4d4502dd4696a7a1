"""Phase 3: what is known about a community."""
