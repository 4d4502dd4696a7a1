"""Documents leave with all their versions."""

from bic.dossier.parts import goes_with

goes_with("documents.DocumentVersion", "document")
