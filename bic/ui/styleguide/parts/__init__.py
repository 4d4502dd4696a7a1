"""Our own parts of pages; each module registers some."""

from bic.ui.styleguide.parts import acts, forms, frame, lists, marks, messages

__all__ = ["acts", "forms", "frame", "lists", "marks", "messages"]
