"""Forms that are saved while they are written: what the server answers to `static/js/autosave.js`.

The page puts `data-autosave="/address/"` on a form, or on a fieldset that is saved alone, and
`components/saved.html` into it, where "Saved" and the time appear. A text that stands among
others is all of this at once: `components/autosaved_text.html`.
"""

from collections.abc import Sequence
from typing import Any

from django.core.exceptions import NON_FIELD_ERRORS
from django.forms import BaseForm
from django.http import HttpResponse

VERSION, STATE = "X-Form-Version", "X-Form-State"


def saved(version: object = "", state: str = "") -> HttpResponse:
    """It is stored; `version` is what the page sends along with the next change.

    `state` is what the saved thing is now, where the page has a word for it (`data-state`).
    """
    told = {VERSION: str(version), STATE: state}
    return HttpResponse(status=204, headers={name: text for name, text in told.items() if text})


def refused(words: str = "") -> HttpResponse:
    """It cannot be stored as it is, for the reason in `words`."""
    return HttpResponse(words, status=422)


def disagreed(page: str = "", version: object = "") -> HttpResponse:
    """Somebody was faster; `page` shows both texts, where there is room to choose between them."""
    return HttpResponse(page, status=409, headers={VERSION: str(version)} if version else None)


class AutosaveMixin:
    """Put before the view of a form with `StaleGuardMixin`, whose `save(form)` writes it."""

    http_method_names: Sequence[str] = ("post",)

    def form_valid(self, form: Any) -> HttpResponse:
        self.save(form)  # type: ignore[attr-defined]
        form.instance.refresh_from_db()
        return saved(form.fingerprint())

    def form_invalid(self, form: BaseForm) -> HttpResponse:
        return disagreed() if form.has_error(NON_FIELD_ERRORS, "stale") else refused()

    def too_late(self) -> HttpResponse:
        """The answer when what is written is no draft any more."""
        return disagreed()
