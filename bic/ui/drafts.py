"""What was typed and could not be saved: kept for its own person, shown once, soon forgotten.

Every form that is worth it carries a ticket: signed words that say to whom the form was
shown, on which page, and which of its fields may be kept. Without a ticket nothing is
kept. See ADR 13.
"""

import time
from dataclasses import dataclass
from typing import Any

from django import forms
from django.core import signing
from django.http import HttpRequest, QueryDict

TICKET_FIELD = "draft"
SALT = "bic.ui.drafts"
SESSION_KEY = "bic_draft"
TICKET_SECONDS = 7 * 24 * 3600
KEEP_SECONDS = 3600
# All or nothing: half of a text would look like the whole.
MOST_CHARACTERS = 100_000


@dataclass(frozen=True)
class Draft:
    """What a form's page has to know: whether text was put back, and whether to say so."""

    ticket: str
    is_back: bool = False
    is_quiet: bool = False


def draft_of(request: HttpRequest, form: forms.BaseForm, form_id: str) -> Draft:
    """The ticket of a form that is drawn now, after putting back what was kept for it."""
    ticket = _issue(request, form, form_id)
    kept = _take(request, form, form_id)
    if kept is None:
        return Draft(ticket)
    _put_back(form, kept["typed"])
    return Draft(ticket, is_back=True, is_quiet=kept["quiet"])


def keep(request: HttpRequest, *, quiet: bool = False) -> str:
    """Keep what this request posts until its form's page is opened; the page, or "".

    `quiet` spares the page the message: somebody who only changed the language knows.
    Somebody else's form is not kept, nor what is too long.
    """
    ticket = _read(request)
    if ticket is None:
        return ""
    person = _person(request)
    if person is not None and person != ticket["person"]:
        return ""
    typed = {name: request.POST.getlist(name) for name in ticket["names"]}
    typed = {name: values for name, values in typed.items() if values}
    if sum(len(text) for values in typed.values() for text in values) <= MOST_CHARACTERS:
        request.session[SESSION_KEY] = {
            "person": ticket["person"],
            "page": ticket["page"],
            "form": ticket["form"],
            "until": int(time.time()) + KEEP_SECONDS,
            "quiet": quiet,
            "typed": typed,
        }
        if person is None:
            request.session.set_expiry(KEEP_SECONDS)
    return ticket["page"]


def is_waiting(request: HttpRequest) -> bool:
    """Whether this session keeps something, so that the sign-in page can say so."""
    return SESSION_KEY in getattr(request, "session", {})


def signed_in(request: HttpRequest, user: Any) -> None:
    """Forget what somebody else typed on this device, and let the session last as usual."""
    request.session.set_expiry(None)
    kept = request.session.get(SESSION_KEY)
    if kept and kept["person"] != user.pk:
        del request.session[SESSION_KEY]


def may_be_kept(field: forms.Field) -> bool:
    """Not files, secrets, codes, nor what the page itself wrote into the form."""
    widget = field.widget
    return not (
        widget.is_hidden
        or field.disabled
        or isinstance(widget, forms.PasswordInput | forms.FileInput)
        or widget.attrs.get("autocomplete") == "one-time-code"
    )


def _issue(request: HttpRequest, form: forms.BaseForm, form_id: str) -> str:
    kept = [(form.add_prefix(n), f.widget) for n, f in form.fields.items() if may_be_kept(f)]
    # Some widgets are made of several inputs and know their names.
    names = [one for name, widget in kept for one in getattr(widget, "names", lambda n: [n])(name)]
    ticket = {
        "person": _person(request),
        "page": request.get_full_path(),
        "form": form_id,
        "names": names,
    }
    return signing.dumps(ticket, salt=SALT, compress=True)


def _read(request: HttpRequest) -> dict[str, Any] | None:
    try:
        return signing.loads(request.POST.get(TICKET_FIELD, ""), salt=SALT, max_age=TICKET_SECONDS)
    except signing.BadSignature:
        return None


def _take(request: HttpRequest, form: forms.BaseForm, form_id: str) -> dict[str, Any] | None:
    kept = request.session.get(SESSION_KEY) if hasattr(request, "session") else None
    if kept is None or request.method != "GET" or form.is_bound:
        return None
    person = _person(request)
    if time.time() > kept["until"] or person not in (None, kept["person"]):
        del request.session[SESSION_KEY]
        return None
    here = (person, request.get_full_path(), form_id)
    if here != (kept["person"], kept["page"], kept["form"]):
        return None
    del request.session[SESSION_KEY]
    return kept


def _put_back(form: forms.BaseForm, typed: dict[str, list[str]]) -> None:
    """Show typed values as they were sent, without checking them."""
    form.is_put_back = True  # type: ignore[attr-defined]
    data = QueryDict(mutable=True)
    for name, values in typed.items():
        data.setlist(name, values)
    for name, field in form.fields.items():
        if may_be_kept(field):
            shown: Any = form[name]
            shown.initial = field.widget.value_from_datadict(data, data, shown.html_name)


def _person(request: HttpRequest) -> Any:
    user = getattr(request, "user", None)
    return user.pk if user and user.is_authenticated else None
