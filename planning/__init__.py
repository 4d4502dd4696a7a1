"""Phase 1: who runs the program, what it offers, when, and with which money."""
