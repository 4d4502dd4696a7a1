"""What views share over Django's generic ones: two permission mixins, and two of forms.

The pages of a noun are named alike: `venue_list`, `venue_create`, `venue_detail`,
`venue_update`, `venue_history`, `venue_delete`. So each of them finds the others (`sibling`).
"""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404, redirect
from django.urls import Resolver404, resolve, reverse
from django.utils.translation import gettext_lazy as _

# Pages of a noun that are about no record.
OF_ALL = frozenset({"list", "create"})


def sibling(request, page, **of):
    """Address of another page of the noun whose page was asked for.

    On "communities:venue_detail" the page "update" is "communities:venue_update", of the same
    record unless `of` says of which.
    """
    match = request.resolver_match
    noun = match.url_name[: match.url_name.rfind("_") + 1]
    places = {"program": request.program, "community": request.community}
    named = match.kwargs | {name: one.slug for name, one in places.items() if one} | of
    if page in OF_ALL:
        named.pop("pk", None)
    return reverse(f"{match.namespace}:{noun}{page}", kwargs=named)


def access(level):
    """Decorator: a function view open to "public" or to anyone "signed_in"."""

    def mark(view):
        view.access = level
        return view

    return mark


class ProgramPermissionMixin:
    """For lists and creation: the permission is asked of the community, else of the program."""

    permission_required: str

    def dispatch(self, request, *args, **kwargs):
        if not request.user.has_perm(
            self.permission_required, request.community or request.program
        ):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)


def may_open(request, path):
    """Whether whoever asks may open a page of the program, or of the community asked for.

    A link to what somebody else has written down leads where its reader may go, or is none.
    What a page asks of one record only the record can say, so such a page counts as open.
    """
    try:
        match = resolve(path)
    except Resolver404:
        return False
    view = getattr(match.func, "view_class", object)
    if not issubclass(view, ProgramPermissionMixin):
        return True
    place = request.community if "community" in match.kwargs else None
    return request.user.has_perm(view.permission_required, place or request.program)


class ObjectPermissionMixin:
    """For one object: it cannot be had without the right to it."""

    permission_required: str

    def get_object(self, queryset=None):
        return self.permitted(super().get_object(queryset))

    def own_object(self):
        """The object in the address, for views that are not Django's about one object."""
        return self.permitted(get_object_or_404(self.get_queryset(), pk=self.kwargs["pk"]))

    def permitted(self, found):
        """`found`, or `PermissionDenied`. For views that find their object themselves."""
        if not self.request.user.has_perm(self.permission_required, found):
            raise PermissionDenied
        return found


class WalledObjectMixin(ObjectPermissionMixin):
    """For one object that no partner's scope has (`is_for_staff`).

    Who may not look for such objects at all is refused before one is looked for: the wall
    would make it "not found", which is what strangers are told.
    """

    # Asked of the program.
    permission_to_look: str

    def setup(self, request, *args, **kwargs):
        super().setup(request, *args, **kwargs)
        if not request.user.has_perm(self.permission_to_look, request.program):
            raise PermissionDenied


class RowFormMixin:
    """For the form of one row of the program (`OfProgram`), before Create- or UpdateView.

    Saved, it leads to the page of the row. A noun with side effects overrides `save`.
    """

    template_name: Any = "components/form_page.html"
    heading: Any = ""
    submit: Any = _("Save")
    saved: Any = _("Saved.")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"program": self.request.program}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": self.heading,
            "submit": self.submit,
            "cancel_url": sibling(self.request, "detail" if self.object else "list"),
        }

    def form_valid(self, form):
        self.object = self.save(form)
        messages.success(self.request, self.saved)
        return redirect(sibling(self.request, "detail", pk=self.object.pk))

    def save(self, form):
        """The saved row."""
        return form.save()


class RowDeleteMixin:
    """Asks once more before a row goes, before DeleteView; then it leads to the list."""

    template_name: Any = "ui/delete.html"
    heading: Any = ""
    warning: Any = _("Delete it only if it was entered by mistake.")
    deleted: Any = _("Deleted. The history keeps it.")

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": self.heading,
            "warning": self.warning,
            "cancel_url": sibling(self.request, "detail"),
        }

    def form_valid(self, form):
        self.object.delete()
        messages.success(self.request, self.deleted)
        return redirect(sibling(self.request, "list"))
