"""What of research leaves in the dossier of a community."""

from bic.dossier.parts import goes_with

goes_with("research.ThemeEvidence", "theme")
goes_with("research.EditionFile", "edition")
