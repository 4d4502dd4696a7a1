"""Forms of a page, and three ways to fill one in badly."""

from dataclasses import dataclass
from urllib.parse import urljoin

from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils.datastructures import MultiValueDict

WAYS = NOTHING, NONSENSE, TAMPERED = "nothing", "nonsense", "tampered"
# Letters, marks, a control character and one that turns the direction of writing.
TEXT = "¿Ñandú 🦙 <b>&amp; \u202e\x0b" + "łong " * 400
FILE = b"\x00\x01 nonsense \xff" * 50
UNKNOWN = "-99999999999999999999"
BY_TYPE = {
    "number": "-99999999999999999999",
    "range": "1e999",
    "date": "2026-02-31",
    "datetime-local": "2026-02-31T25:61",
    "time": "25:99",
    "month": "2026-13",
    "email": "not an address",
    "url": "javascript:alert(1)",
    "tel": "☎" * 500,
    "color": "red",
}
CHOSEN = {"checkbox", "radio", "select"}
# What is typed into these is not put back: it is no text, or a secret.
NOT_PUT_BACK = {"file", "password", *CHOSEN, *(BY_TYPE.keys() - {"email", "url", "tel"})}


def type_of(field):
    """The type of an input, else which element it is."""
    return (field.get("type") or "text") if field.tag == "input" else field.tag


@dataclass
class Submission:
    """One button of one form; `by_script` where a script sends it."""

    action: str
    method: str
    inputs: list
    button: tuple[str, str] | None = None
    is_part: bool = False
    by_script: bool = False

    @property
    def hidden(self):
        """What the page wrote into the form, and the button that is pressed."""
        found = [
            (one.get("name"), one.get("value") or "")
            for one in self.inputs
            if type_of(one) == "hidden" and one.get("name") != "csrfmiddlewaretoken"
        ]
        return found + ([self.button] if self.button else [])

    @property
    def visible(self):
        """What people fill in."""
        return [one for one in self.inputs if type_of(one) != "hidden"]

    @property
    def names(self):
        """Which fields it has, rows of a list taken together."""
        return frozenset(one.get("name").rsplit("-", 1)[-1] for one in self.inputs)

    @property
    def ways(self):
        """The ways in which it can be filled in."""
        yield NOTHING
        if self.visible:
            yield NONSENSE
        if self.hidden:
            yield TAMPERED

    def filled(self, way):
        """Values of all fields, by name."""
        values = MultiValueDict()
        for name, value in self.hidden:
            values.appendlist(name, value if way != TAMPERED else "//elsewhere.example/\0")
        for one in self.visible:
            name, type_ = one.get("name"), type_of(one)
            if way == NOTHING:
                if type_ not in {"file", "checkbox", "radio"} and one.get("multiple") is None:
                    values.appendlist(name, "")
            elif type_ == "file":
                values.appendlist(name, SimpleUploadedFile("nön🦙.pdf", FILE, "application/pdf"))
            elif type_ in CHOSEN:
                if name not in values:
                    values.appendlist(name, UNKNOWN)
            else:
                text = TEXT if way == NONSENSE else f"{TEXT[:20]}\0"
                values.appendlist(name, BY_TYPE.get(type_, text))
        return values


def _fields(document, form):
    """Every field and button that belongs to a form."""
    inside = form.xpath(".//input | .//textarea | .//select | .//button")
    found = [one for one in inside if one.get("form") in (None, form.get("id"))]
    if form.get("id"):
        outside = document.xpath("//*[@form=$id]", id=form.get("id"))
        found += [one for one in outside if one not in found]
    return [one for one in found if one.get("disabled") is None]


def _is_button(field):
    return (field.tag == "button" and (field.get("type") or "submit") == "submit") or (
        field.tag == "input" and field.get("type") in {"submit", "image"}
    )


def _of_form(url, document, form):
    """The submissions of a form: one for each of its buttons, and one by its script."""
    fields = _fields(document, form)
    inputs = [one for one in fields if one.get("name") and not _is_button(one)]
    method, action = form.get("method", "get").lower(), form.get("action") or url
    is_part = False
    if written := form.get("hx-post"):
        method, action, is_part = "post", written, True
    shown = [one for one in fields if _is_button(one) and one.get("hidden") is None]
    for one in shown:
        pressed = (one.get("name"), one.get("value") or "") if one.get("name") else None
        yield Submission(
            urljoin(url, one.get("formaction") or action),
            (one.get("formmethod") or method).lower(),
            inputs,
            pressed,
            is_part,
        )
    if not shown and any(type_of(one) != "hidden" for one in inputs):
        yield Submission(urljoin(url, action), method, inputs, None, is_part)
    if to := form.get("data-autosave"):
        yield Submission(urljoin(url, to), "post", inputs, by_script=True)


def submissions(url, document):
    """Everything that can be sent from a page."""
    for form in document.xpath("//form"):
        yield from _of_form(url, document, form)
    for one in document.xpath("//*[@hx-post and not(self::form)]"):
        yield Submission(urljoin(url, one.get("hx-post")), "post", [], is_part=True)
