"""Organizations of the directory: list, page, form, history, merging."""

from django.contrib import messages
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.generic import CreateView, DetailView, FormView, UpdateView, View

from bic.spoken import language_names
from bic.ui.history import HistoryView
from bic.ui.tables import Listing
from bic.ui.views import ProgramPermissionMixin, RowFormMixin, WalledObjectMixin
from communities.duplicates import Organizations
from communities.filters.directory import OrganizationFilter
from communities.forms.directory import MergeForm, OrganizationForm, SimilarForm
from communities.models import Contact, Interaction, Organization
from communities.services import directory as services
from communities.tables.directory import OrganizationTable

# Entries of the log that a page of the directory shows; the log has them all.
SHOWN = 20


def log_url(program, **chosen):
    """Where a call is logged; `chosen` is what its form begins with."""
    return reverse("communities:interaction_create", args=[program.slug], query=chosen)


class OrganizationList(ProgramPermissionMixin, View):
    """The organizations of the directory."""

    permission_required = "communities.view_organization"

    def get(self, request):
        rows = Organization.objects.for_list()
        listing = Listing(request, rows, OrganizationTable, OrganizationFilter)
        return listing.response()


class OrganizationSaved(RowFormMixin):
    """What the forms of an organization have in common."""

    form_class = OrganizationForm
    template_name = "communities/organization_form.html"
    submit, saved = _("Save organization"), _("Organization saved.")

    def save(self, form):
        return services.save_organization(form.instance, form.cleaned_data["communities"])


class OrganizationCreate(OrganizationSaved, ProgramPermissionMixin, CreateView):
    """Add an organization."""

    permission_required = "communities.add_organization"
    heading = _("Add an organization")


class Similar(ProgramPermissionMixin, FormView):
    """Records that look like the one being typed; a part of a page that calls them `noun`."""

    form_class = SimilarForm
    http_method_names = ("post",)
    noun = ""

    def like(self, said):
        """The records that look like what is `said`."""
        raise NotImplementedError

    def form_valid(self, form):
        return self.answer(self.like(form.cleaned_data))

    def form_invalid(self, form):
        return self.answer([])

    def answer(self, similar):
        """The part of the page."""
        return render(self.request, "communities/similar.html", {self.noun: similar})


class OrganizationSimilar(Similar):
    """Organizations that look like the one being typed."""

    permission_required = "communities.add_organization"
    noun = "organizations"

    def like(self, said):
        return Organizations().like(said["name"], said["website"])


class OneOrganization(WalledObjectMixin):
    """The organization in the address."""

    permission_to_look = "communities.view_organization"

    def get_queryset(self):
        return Organization.objects.select_related("program")


class OrganizationDetail(OneOrganization, DetailView):
    """What is known about an organization; whom one reaches there, for those who may see it."""

    permission_required = "communities.view_organization"

    def get_context_data(self, **kwargs):
        found, user, program = self.object, self.request.user, self.request.program
        may_see_contacts = user.has_perm("communities.view_contact", program)
        names = language_names(found.languages)
        context = super().get_context_data(**kwargs) | {
            "communities": found.communities.order_by("name"),
            "languages": [names[code] for code in found.languages],
            "may_change": user.has_perm("communities.change_organization", found),
            "may_see_contacts": may_see_contacts,
        }
        if may_see_contacts:
            log = Interaction.objects.for_list().filter(organization=found)
            context |= {
                "contacts": Contact.objects.listed().filter(organizations=found).order_by("name"),
                "log_url": log_url(program, organization=found.pk),
                "log": log.prefetch_related("follow_ups__owner")[:SHOWN],
                "may_log": user.has_perm("communities.add_interaction", program),
            }
        return context


class OrganizationUpdate(OrganizationSaved, OneOrganization, UpdateView):
    """Change what is known about an organization."""

    permission_required = "communities.change_organization"
    heading = _("Change organization")


class OrganizationHistory(OneOrganization, HistoryView):
    """Who changed what about an organization."""

    permission_required = "communities.view_organization"


class OrganizationMerge(OneOrganization, FormView):
    """Say which other record is the same organization."""

    permission_required = "communities.merge_organization"
    form_class = MergeForm
    template_name = "communities/merge.html"

    def dispatch(self, request, *args, **kwargs):
        self.kept = self.own_object()
        return super().dispatch(request, *args, **kwargs)

    def get_form_kwargs(self):
        others = Organization.objects.exclude(pk=self.kept.pk).order_by("name", "pk")
        return super().get_form_kwargs() | {"others": others}

    def get_initial(self):
        similar = Organizations().like(self.kept.name, self.kept.website, but=self.kept.pk)
        return {"gone": similar[0].pk} if similar else {}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "kept": self.kept,
            "back": "communities:organization_detail",
        }

    def form_valid(self, form):
        services.merge_organizations(self.kept, form.cleaned_data["gone"])
        messages.success(self.request, _("Merged. The log and the contacts are here now."))
        return redirect("communities:organization_detail", self.request.program.slug, self.kept.pk)
