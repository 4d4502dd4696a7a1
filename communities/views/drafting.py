"""Writing a draft of an agreement: facts, fields, and its parts, all by the same pages."""

from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.db.models import ProtectedError
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext_lazy as _
from django.views.generic import FormView, View

from communities.forms.agreements import (
    AgreementClauseForm,
    AuthorityForm,
    DetailsForm,
    PartyForm,
    SettingsForm,
    SignerForm,
    TrancheForm,
)
from communities.forms.obligations import ObligationForm
from communities.moa import draft as reading
from communities.models import AgreementClause, Obligation, Party, Signature, Tranche
from communities.services import drafting, obligations
from communities.views.agreements import OneAgreement
from communities.views.clauses import fields_by_place

CHANGE = "communities.change_agreement"


class DraftForm(OneAgreement, FormView):
    """Base of the pages about one side of a draft."""

    permission_required = CHANGE
    template_name = "communities/moa/form.html"
    heading = lead = ""

    def get_form_kwargs(self):
        self.agreement = self.get_object()
        return super().get_form_kwargs() | {"instance": self.agreement}

    def get_context_data(self, **kwargs):
        return super().get_context_data(
            heading=self.heading, lead=self.lead, cancel_url=self.page(), **kwargs
        )

    def save(self, form):
        """Store what was typed."""
        drafting.save(self.agreement, **form.facts)

    def form_valid(self, form):
        try:
            self.save(form)
        except drafting.NotADraft:
            return self.too_late()
        messages.success(self.request, _("Saved."))
        return redirect(self.page())


class Settings(DraftForm):
    """Term, liaison, languages and the order of signing."""

    form_class = SettingsForm
    heading = _("Term, liaison and signing")


class Authority(DraftForm):
    """Resolution and preaudit certificate."""

    form_class = AuthorityForm
    heading = _("Authority and preaudit")
    lead = _("Courts have voided agreements that pay money without these.")


class Details(DraftForm):
    """Fields of the clauses that are typed by hand."""

    form_class = DetailsForm
    heading = _("Details")
    lead = _("What the clauses of this agreement still need to know. Empty ones stay missing.")

    def get_form_kwargs(self):
        kwargs = super().get_form_kwargs()
        del kwargs["instance"]
        return kwargs | {"draft": reading.load(self.agreement)}

    def save(self, form):
        drafting.save_details(self.agreement, form.details)


@dataclass(frozen=True)
class Part:
    """One kind of rows of an agreement, and what its pages say."""

    model: Any
    form: Any
    add: Any
    edit: Any
    permission: str = CHANGE
    save: Any = drafting.save_part
    remove: Any = drafting.remove_part


def _remove_obligation(obligation):
    obligation.delete()


PARTS = {
    "parties": Part(Party, PartyForm, _("Add a party"), _("Edit party")),
    "payments": Part(Tranche, TrancheForm, _("Add a payment"), _("Edit payment")),
    "signers": Part(Signature, SignerForm, _("Add a signer"), _("Edit signer")),
    "clauses": Part(
        AgreementClause,
        AgreementClauseForm,
        _("Add a clause"),
        _("Edit clause"),
        save=drafting.save_clause,
    ),
}
OWED = {
    "obligations": Part(
        Obligation,
        ObligationForm,
        _("Add an obligation"),
        _("Edit obligation"),
        permission="communities.tend_agreement",
        save=obligations.save,
        remove=_remove_obligation,
    )
}


class PartMixin(OneAgreement):
    """A kind of rows of the agreement in the address."""

    permission_required = CHANGE
    parts = PARTS

    @property
    def noun(self):
        """What its rows are called in the address."""
        return self.kwargs["noun"]

    @property
    def part(self):
        """The kind of rows that the address names."""
        if self.noun not in self.parts:
            raise Http404
        return self.parts[self.noun]

    def row(self):
        """The row in the address."""
        agreement = self.get_object()
        rows = self.part.model.objects.filter(agreement=agreement)
        found = get_object_or_404(rows, pk=self.kwargs["part"])
        found.agreement = agreement
        return found

    def back(self):
        """To the part of the agreement's page that shows such rows."""
        return redirect(f"{self.page()}#{self.noun}")


class PartCreate(PartMixin, FormView):
    """Add a row."""

    template_name = "communities/moa/part_form.html"

    def get_form_class(self):
        return self.part.form

    def get_form_kwargs(self):
        self.agreement = self.get_object()
        instance = self.part.model(agreement=self.agreement, program=self.agreement.program)
        instance.community = self.agreement.community
        return super().get_form_kwargs() | {"instance": instance}

    def get_context_data(self, **kwargs):
        # The form comes first: with it comes the agreement.
        context = super().get_context_data(**kwargs)
        return context | {
            "heading": self.part.add,
            "agreement": self.agreement,
            "cancel_url": f"{self.page()}#{self.noun}",
            "places": fields_by_place() if self.noun == "clauses" else None,
        }

    def form_valid(self, form):
        try:
            self.part.save(form.instance)
        except drafting.NotADraft:
            return self.too_late()
        messages.success(self.request, _("Added."))
        return self.back()


class PartUpdate(PartMixin, FormView):
    """Change a row; the page also offers to remove it."""

    template_name = "communities/moa/part_form.html"

    def get_form_class(self):
        return self.part.form

    def get_form_kwargs(self):
        self.found = self.row()
        return super().get_form_kwargs() | {"instance": self.found}

    def get_context_data(self, **kwargs):
        # The form comes first: with it comes the row.
        context = super().get_context_data(**kwargs)
        noun, found = self.noun, self.found
        is_changed = noun == "clauses" and found.template_id and found.is_changed
        return context | {
            "heading": self.part.edit,
            "agreement": found.agreement,
            "cancel_url": f"{self.page()}#{noun}",
            "remove_url": self.remove_url(),
            "places": fields_by_place() if noun == "clauses" else None,
            "changed": found if is_changed else None,
        }

    def remove_url(self):
        """Where the row is taken out."""
        return self.page("part_remove", self.noun, self.found.pk)

    def form_valid(self, form):
        try:
            self.part.save(form.instance)
        except drafting.NotADraft:
            return self.too_late()
        messages.success(self.request, _("Saved."))
        return self.back()


class PartRemove(PartMixin, View):
    """Take a row out."""

    http_method_names = ["post"]

    def post(self, request, **_kwargs):
        try:
            self.part.remove(self.row())
        except drafting.NotADraft:
            return self.too_late()
        except ProtectedError:
            messages.warning(
                request, _("A signer, payment or obligation belongs to it. Remove that first.")
            )
        else:
            messages.success(request, _("Removed."))
        return self.back()


class OwedMixin:
    """The same pages for obligations, which may be written after the signatures too."""

    permission_required = "communities.tend_agreement"
    parts = OWED
    noun = "obligations"


class OwedCreate(OwedMixin, PartCreate):
    """Add an obligation."""


class OwedUpdate(OwedMixin, PartUpdate):
    """Change an obligation."""

    def remove_url(self):
        return self.page("owed_remove", self.found.pk)


class OwedRemove(OwedMixin, PartRemove):
    """Take an obligation out."""
