"""What pages of ideas, proposals and groups share: the community in the address."""

from typing import Any

from django.contrib import messages
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from bic.blueprint import step
from bic.ui.views import RowFormMixin
from meetings.refusals import Refused


class InPlace:
    """A page of a step of coming together in the community of the address."""

    step_code = "C2"

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "step": step(self.step_code),
            "rail_step": self.step_code,
        }

    def address(self, name, *parts):
        """Address of another page of coming together in this community."""
        slugs = self.request.program.slug, self.request.community.slug
        return reverse(f"meetings:{name}", args=[*slugs, *parts])

    def to(self, name, *parts):
        """Redirect to another page of coming together in this community."""
        return redirect(self.address(name, *parts))


class PlaceFormMixin(InPlace, RowFormMixin):
    """The form of a row of the community in the address."""

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"community": self.request.community}


class ActFormMixin:
    """A form about one object, such as why something is decided, on a page of its own.

    A view says `heading` and `submit`, does the act in `act`, and leads back to `back`.
    """

    template_name = "meetings/act_form.html"
    heading: Any = ""
    submit: Any = _("Save")
    done: Any = _("Saved.")
    # What stands above the form.
    note: Any = ""
    # Whether the form asks of which community it is, as one with translated texts does.
    is_of_community = True

    def dispatch(self, request, *args, **kwargs):
        self.subject = self.own_object()
        return super().dispatch(request, *args, **kwargs)

    def get_form_kwargs(self):
        place = {"community": self.request.community} if self.is_of_community else {}
        return super().get_form_kwargs() | place

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": self.heading,
            "submit": self.submit,
            "note": self.note,
            "subject": self.subject,
            "cancel_url": self.subject.get_absolute_url(),
        }

    def form_valid(self, form):
        try:
            found = self.act(form.cleaned_data) or self.subject
        except Refused as error:
            form.add_error(None, self.wrong(error))
            return self.form_invalid(form)
        messages.success(self.request, self.done)
        return redirect(found.get_absolute_url())

    def wrong(self, _error):
        """What to say where the act is refused, because it came too late."""
        return _("Somebody else was faster. Look at the page again.")
