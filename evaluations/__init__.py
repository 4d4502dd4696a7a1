"""The evaluation that runs beside all phases: what shall be learned, how, and who is told."""
