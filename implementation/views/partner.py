"""Partners of the plan: who carries it out, and who reports for them."""

from django.contrib import messages
from django.db.models import ProtectedError
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import CreateView, DeleteView, DetailView, FormView, UpdateView, View

from bic.ui.history import HistoryView
from bic.ui.tables import Listing
from bic.ui.views import ProgramPermissionMixin, RowDeleteMixin, RowFormMixin
from implementation.filters.partner import PartnerFilter
from implementation.forms.partner import PartnerForm, PartnerPersonForm
from implementation.models import Action, Partner, PartnerPerson, Task
from implementation.tables.partner import PartnerTable
from implementation.views.of_plan import InPlan, OfPlan, OnePart


class PartnerList(OfPlan, View):
    """Who carries out the plan."""

    permission_required = "implementation.list_partner"
    tab = "partner_list"

    def get(self, request, **_kwargs):
        rows = Partner.objects.filter(community=request.community).for_list()
        return Listing(request, rows, PartnerTable, PartnerFilter).response(
            context=self.extra_context | self.frame()
        )


class PartnerSaved(InPlan, RowFormMixin):
    """What the forms of a partner share."""

    form_class = PartnerForm
    submit, saved = gettext_lazy("Save partner"), gettext_lazy("Partner saved.")


class PartnerCreate(PartnerSaved, ProgramPermissionMixin, CreateView):
    """Add a partner."""

    permission_required = "implementation.add_partner"
    heading = gettext_lazy("Add a partner")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"instance": self.placed(Partner)}


class OnePartner(OnePart):
    """The partner in the address."""

    model = Partner


class PartnerDetail(OnePartner, DetailView):
    """One partner: what it leads, helps with and does, and who reports for it."""

    permission_required = "implementation.view_partner"

    def get_context_data(self, **kwargs):
        partner, user = self.object, self.request.user
        actions = Action.objects.for_list()
        return super().get_context_data(**kwargs) | {
            "leads": actions.filter(lead=partner),
            "helps": actions.filter(partners=partner),
            "tasks": Task.objects.for_list().filter(partner=partner).open().order_by("due_on"),
            "people": partner.people.select_related("user").order_by("user__name"),
            "may_change": user.has_perm("implementation.change_partner", partner),
        }


class PartnerUpdate(OnePartner, PartnerSaved, UpdateView):
    """Change a partner."""

    permission_required = "implementation.change_partner"
    heading = gettext_lazy("Change partner")


class PartnerHistory(OnePartner, HistoryView):
    """Who changed what about a partner."""

    permission_required = "implementation.view_history_partner"

    def back_url(self):
        return self.object.get_absolute_url()


class PartnerDelete(OnePartner, RowDeleteMixin, DeleteView):
    """Delete a partner that nothing names."""

    permission_required = "implementation.delete_partner"
    heading = gettext_lazy("Delete this partner?")

    def form_valid(self, form):
        try:
            return super().form_valid(form)
        except ProtectedError:
            told = _("It leads actions or has tasks, so it stays. Give them to somebody else.")
            messages.error(self.request, told)
            return self.to("partner_detail", self.object.pk)


class PartnerpersonCreate(OnePartner, FormView):
    """Let somebody report for a partner."""

    permission_required = "implementation.change_partner"
    form_class = PartnerPersonForm
    template_name = "components/form_page.html"

    def get_form_kwargs(self):
        self.partner = self.own_object()
        return super().get_form_kwargs() | {"partner": self.partner}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": _("Who reports for %(name)s?") % {"name": self.partner},
            "submit": _("Save"), "cancel_url": self.partner.get_absolute_url(),
        }  # fmt: skip

    def form_valid(self, form):
        PartnerPerson.objects.get_or_create(
            partner=self.partner, user=form.cleaned_data["user"],
            defaults={"program": self.request.program, "community": self.request.community},
        )  # fmt: skip
        return self.to("partner_detail", self.partner.pk, told=_("Saved."))


class PartnerpersonDelete(OnePartner, View):
    """Somebody no longer reports for a partner."""

    http_method_names = ("post",)
    permission_required = "implementation.change_partner"

    def post(self, _request, **kwargs):
        partner = self.own_object()
        get_object_or_404(partner.people, pk=kwargs["person"]).delete()
        return self.to("partner_detail", partner.pk, told=_("They no longer report for it."))
