"""Progress reports, charts, PDF."""
