"""What of research leaves in the dossier of a community."""

from typing import Any

from bic.dossier.parts import goes_with
from research.findings import quotes


def lacks_what_was_withdrawn(file: Any) -> bool:
    """Whether a PDF has no quote that may not be read any more."""
    return file.without == quotes.withdrawn(file.edition.facts)


goes_with("research.ThemeEvidence", "theme")
goes_with("research.EditionFile", "edition", when=lacks_what_was_withdrawn)
