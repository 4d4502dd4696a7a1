"""The ledger of pledges: of a community, of all; one pledge, whether it is kept, its history."""

from django.contrib import messages
from django.db.models import Prefetch
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.generic import CreateView, DetailView, FormView, TemplateView, UpdateView, View

from bic.blueprint.spines import today_in
from bic.ui.history import HistoryView
from bic.ui.tables import Listing
from bic.ui.views import ObjectPermissionMixin, ProgramPermissionMixin
from communities.conflicts import without_conflicts
from communities.filters.pledges import AllPledgesFilter, PledgeFilter
from communities.forms.pledges import CheckForm, PledgeForm
from communities.models import Pledge, PledgeCheck
from communities.services import pledges as services
from communities.tables.pledges import AllPledgesTable, PledgeTable


class PledgeList(ProgramPermissionMixin, View):
    """The ledger of a community, as far as this person may see it."""

    permission_required = "communities.list_pledge"

    def get(self, request):
        user, community = request.user, request.community
        pledges = without_conflicts(
            Pledge.objects.of(community).open_to(user, community).for_list(), user, "application"
        )
        listing = Listing(request, pledges, PledgeTable, PledgeFilter)
        context = {"may_add": user.has_perm("communities.add_pledge", community)}
        if not request.htmx:
            context["ledger"] = services.ledger(community, user, today_in(request.program))
        return listing.response("communities/pledge_list.html", context)


class AllPledges(ProgramPermissionMixin, View):
    """The pledges of every community, to filter, sort and take along."""

    permission_required = "communities.list_all_pledge"

    def get(self, request):
        pledges = without_conflicts(
            Pledge.objects.filter(program=request.program).in_force().for_list(),
            request.user,
            "application",
        )
        listing = Listing(request, pledges, AllPledgesTable, AllPledgesFilter)
        return listing.response("communities/pledge_all.html")


class PledgeFormMixin:
    """What adding and changing a pledge of the ledger share."""

    form_class = PledgeForm
    template_name = "communities/pledge_form.html"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"community": self.request.community}


class PledgeCreate(PledgeFormMixin, ProgramPermissionMixin, CreateView):
    """Put a pledge into the ledger: one that was made later, or in a letter on paper."""

    permission_required = "communities.add_pledge"

    def form_valid(self, form):
        pledge = services.add(form.instance, by=self.request.user)
        messages.success(self.request, _("Pledge added."))
        return redirect(
            "communities:pledge_detail",
            self.request.program.slug,
            self.request.community.slug,
            pledge.pk,
        )


class OnePledge(ObjectPermissionMixin):
    """The pledge in the address, in its community."""

    model = Pledge

    def get_queryset(self):
        found = without_conflicts(
            Pledge.objects.filter(community=self.request.community),
            self.request.user,
            "application",
        )
        return found.select_related(
            "program", "community", "letter", "application__round", "created_by"
        )

    def own_object(self):
        """The pledge for views that are not Django's about one object."""
        return self.permitted(get_object_or_404(self.get_queryset(), pk=self.kwargs["pk"]))

    def url(self, name="detail"):
        """Address of this pledge's page `name`."""
        slugs = self.request.program.slug, self.request.community.slug
        return reverse(f"communities:pledge_{name}", args=[*slugs, self.kwargs["pk"]])


class PledgeDetail(OnePledge, DetailView):
    """One pledge, and every look at whether it is kept."""

    permission_required = "communities.view_pledge"
    template_name = "communities/pledge_detail.html"

    def get_queryset(self):
        checks = PledgeCheck.objects.select_related("created_by").order_by("-checked_on", "-pk")
        return super().get_queryset().prefetch_related(Prefetch("checks", checks))

    def get_context_data(self, **kwargs):
        user, pledge = self.request.user, self.object
        return super().get_context_data(**kwargs) | {
            "late": pledge.is_late(today_in(self.request.program)),
            "may_check": user.has_perm("communities.check_pledge", pledge),
            "may_change": user.has_perm("communities.change_pledge", pledge),
            "may_delete": user.has_perm("communities.delete_pledge", pledge),
        }


class PledgeUpdate(PledgeFormMixin, OnePledge, UpdateView):
    """Change what is known about a pledge."""

    permission_required = "communities.change_pledge"

    def form_valid(self, form):
        form.save()
        messages.success(self.request, _("Pledge saved."))
        return redirect(self.url())


class PledgeCheckCreate(OnePledge, FormView):
    """Note whether a pledge was kept."""

    permission_required = "communities.check_pledge"
    form_class = CheckForm
    template_name = "communities/pledge_check.html"

    def dispatch(self, request, *args, **kwargs):
        self.pledge = self.own_object()
        return super().dispatch(request, *args, **kwargs)

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"today": today_in(self.request.program)}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"pledge": self.pledge}

    def form_valid(self, form):
        data = form.cleaned_data
        services.check(
            self.pledge,
            outcome=data["outcome"],
            on=data["checked_on"],
            note=data["note"],
            by=self.request.user,
        )
        messages.success(self.request, _("Noted. The ledger shows it."))
        return redirect(self.url())


class PledgeDelete(OnePledge, TemplateView):
    """Ask once more, then take a pledge out of the ledger."""

    permission_required = "communities.delete_pledge"
    template_name = "communities/pledge_delete.html"

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"pledge": self.own_object()}

    def post(self, request, pk):
        services.remove(self.own_object())
        messages.success(request, _("Pledge removed. The history keeps what it was."))
        return redirect("communities:pledge_list", request.program.slug, request.community.slug)


class PledgeHistory(OnePledge, HistoryView):
    """Who changed what about a pledge."""

    permission_required = "communities.view_pledge"
    leave_out = ("is_for_staff",)
