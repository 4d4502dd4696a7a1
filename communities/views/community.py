"""The list of communities, adding and changing one, its status and its history."""

from copy import copy

from django.contrib import messages
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.generic import CreateView, FormView, UpdateView, View

from bic.ui.history import HistoryView
from bic.ui.tables import Listing
from bic.ui.views import ProgramPermissionMixin
from communities.filters.community import CommunityFilter
from communities.forms.community import CommunityForm, CountiesForm, StatusForm, places_of
from communities.models import County
from communities.services import community as services
from communities.tables.community import CommunityTable


class CommunityList(ProgramPermissionMixin, View):
    """The communities of the program; a partner sees their own."""

    permission_required = "communities.view_community"

    def get(self, request):
        queryset = request.program.communities.for_list()
        listing = Listing(request, queryset, CommunityTable, CommunityFilter)
        return listing.response("communities/community_list.html")


class CommunityCreate(ProgramPermissionMixin, CreateView):
    """Add a municipality or a county."""

    permission_required = "communities.add_community"
    form_class = CommunityForm
    template_name = "communities/community_form.html"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"program": self.request.program}

    def form_valid(self, form):
        try:
            community = services.add_community(self.request.program, **form.fields_for_service())
        except services.AlreadyInProgram:
            form.refuse_duplicate()
            return self.form_invalid(form)
        messages.success(
            self.request, _("%(name)s is in the program now.") % {"name": community.name}
        )
        return redirect(community)


class CommunityUpdate(ProgramPermissionMixin, UpdateView):
    """Change what is known about a community."""

    permission_required = "communities.change_community"
    form_class = CommunityForm
    template_name = "communities/community_form.html"

    def get_object(self, queryset=None):
        # A copy, so that the frame of the page shows what is stored and not what was typed.
        return copy(self.request.community)

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"program": self.request.program}

    def form_valid(self, form):
        try:
            community = services.save_community(form.instance)
        except services.AlreadyInProgram:
            form.refuse_duplicate()
            return self.form_invalid(form)
        messages.success(self.request, _("Community saved."))
        return redirect(community)


class CommunityStatus(ProgramPermissionMixin, FormView):
    """Move a community along its life cycle."""

    permission_required = "communities.change_community"
    form_class = StatusForm
    template_name = "communities/community_status.html"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"community": self.request.community}

    def form_valid(self, form):
        status = form.cleaned_data["status"]
        try:
            community = services.change_status(self.request.community, status)
        except services.NotAllowedNow:
            messages.warning(
                self.request, _("Somebody else changed the status meanwhile. Look again.")
            )
            return redirect("communities:status", *self.slugs())
        messages.success(
            self.request,
            _("%(name)s is now: %(status)s.")
            % {"name": community.name, "status": community.get_status_display()},
        )
        return redirect(community)

    def slugs(self):
        """Address parts of this community."""
        return self.request.program.slug, self.request.community.slug


class CommunityHistory(ProgramPermissionMixin, HistoryView):
    """Who changed what about a community."""

    permission_required = "communities.view_community"

    def get_object(self):
        return self.request.community


class Counties(ProgramPermissionMixin, View):
    """Counties and learned places of a state, for the form's fields."""

    permission_required = "communities.add_community"

    def get(self, request):
        form = CountiesForm(request.GET)
        state = form.cleaned_data["state"] if form.is_valid() else ""
        context = {
            "counties": County.objects.filter(state=state).order_by("name"),
            "places": places_of(request.program, state),
        }
        return render(request, "communities/counties.html", context)
