"""Who takes part, as what, and what that lets them do."""
