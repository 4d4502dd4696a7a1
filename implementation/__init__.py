"""Phase 5: the plan and its progress."""
