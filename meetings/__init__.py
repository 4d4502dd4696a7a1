"""Phase 4: people come together, propose, decide and recommend."""
