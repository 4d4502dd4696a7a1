"""Look and feel: template tags, form rendering, the shell around every page, error pages."""
