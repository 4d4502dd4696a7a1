"""Funders and the people the program talks with there."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext_lazy as _
from django.views.generic import CreateView, DetailView, UpdateView, View

from bic.ui.history import HistoryView
from bic.ui.tables import Listing
from bic.ui.views import ObjectPermissionMixin, ProgramPermissionMixin, RowFormMixin
from planning.filters.funding import FunderFilter
from planning.forms.funding import ContactForm, FunderForm
from planning.models import Funder, FunderContact
from planning.tables.funding import FunderTable


class Funders(ProgramPermissionMixin, View):
    """The funders of the program."""

    permission_required = "planning.view_funder"

    def get(self, request):
        funders = Funder.objects.filter(program=request.program).for_list()
        listing = Listing(request, funders, FunderTable, FunderFilter)
        return listing.response("planning/funding/funder_list.html")


class FunderCreate(ProgramPermissionMixin, RowFormMixin, CreateView):
    """Add a funder."""

    permission_required = "planning.add_funder"
    form_class = FunderForm
    heading, submit, saved = _("Add a funder"), _("Add funder"), _("Funder added.")


class OneFunder(ObjectPermissionMixin):
    """The funder in the address."""

    def get_queryset(self):
        return Funder.objects.filter(program=self.request.program)


class FunderDetail(OneFunder, DetailView):
    """What is known about a funder, whom to talk with, and its grants."""

    permission_required = "planning.view_funder"
    template_name = "planning/funding/funder.html"
    context_object_name = "funder"

    def get_context_data(self, **kwargs):
        funder = self.object
        return super().get_context_data(**kwargs) | {
            "contacts": funder.contacts.order_by("name", "pk"),
            "grants": funder.grants.order_by("-starts_on", "title", "pk"),
            "currency": self.request.program.currency,
            "may_change": self.request.user.has_perm("planning.change_funder", funder),
        }


class FunderUpdate(OneFunder, RowFormMixin, UpdateView):
    """Change what is known about a funder."""

    permission_required = "planning.change_funder"
    form_class = FunderForm
    heading, submit, saved = _("Change funder"), _("Save funder"), _("Funder saved.")


class FunderHistory(OneFunder, HistoryView):
    """Who changed what about a funder."""

    permission_required = "planning.view_funder"


class ContactCreate(OneFunder, CreateView):
    """Add somebody at a funder."""

    permission_required = "planning.change_funder"
    form_class = ContactForm
    template_name = "planning/funding/contact_form.html"

    def get_form_kwargs(self):
        funder = self.own_object()
        return super().get_form_kwargs() | {
            "program": self.request.program,
            "instance": FunderContact(program=funder.program, funder=funder),
        }

    def form_valid(self, form):
        contact = form.save()
        messages.success(self.request, _("Contact added."))
        return redirect(
            "planning:funding_funder_detail", self.request.program.slug, contact.funder_id
        )


class OneContact(ObjectPermissionMixin):
    """The contact in the address; who may change the funder may change it."""

    permission_required = "planning.change_funder"

    def get_queryset(self):
        return FunderContact.objects.filter(program=self.request.program).select_related("funder")


class ContactUpdate(OneContact, UpdateView):
    """Change what is known about a contact."""

    form_class = ContactForm
    template_name = "planning/funding/contact_form.html"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"program": self.request.program}

    def form_valid(self, form):
        contact = form.save()
        messages.success(self.request, _("Contact saved."))
        return redirect(
            "planning:funding_funder_detail", self.request.program.slug, contact.funder_id
        )


class ContactRemove(OneContact, View):
    """Take a contact out, for example who left the funder."""

    http_method_names = ["post"]

    def post(self, request, pk):
        contact = self.permitted(get_object_or_404(self.get_queryset(), pk=pk))
        funder_id = contact.funder_id
        contact.delete()
        messages.success(request, _("Contact removed."))
        return redirect("planning:funding_funder_detail", request.program.slug, funder_id)
