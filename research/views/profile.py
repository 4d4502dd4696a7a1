"""The profile of a community as it stands today, and what it shows."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.generic import FormView, TemplateView, View

from bic.blueprint import step
from bic.privacy import threshold_of
from bic.reports.printing import print_out
from bic.ui.history import HistoryView
from bic.ui.views import ObjectPermissionMixin, ProgramPermissionMixin
from research.counts import in_words, tables_of
from research.forms.profile import IndicatorsForm
from research.indicators import geo_id_of
from research.models import LocalCount, ProfileChoice, ProfileVersion
from research.page import page_of
from research.printouts.profile import printed
from research.rules_in_force import rules_of
from research.services import profile as services


def counts_today(community, threshold):
    """Its local counts in words, small ones hidden unless there is no threshold."""
    return in_words(tables_of(LocalCount.objects.filter(community=community), threshold))


class Profile(ProgramPermissionMixin, TemplateView):
    """Who lives in a community, as far as the Census and local sources know."""

    permission_required = "research.view_profile"
    template_name = "research/profile.html"

    def get_context_data(self, **kwargs):
        community, user = self.request.community, self.request.user
        page = page_of(community)
        sees_all = user.has_perm("research.view_localcount", community)
        versions = ProfileVersion.objects.filter(community=community)
        return super().get_context_data(**kwargs) | {
            "cards": page.cards,
            "blocks": page.blocks,
            "headlines": page.headlines,
            "missing": page.missing,
            "rail_step": "R2",
            "step": step("R2"),
            "geo_id": geo_id_of(community),
            "counts": counts_today(
                community, None if sees_all else threshold_of(self.request.program)
            ),
            "sees_counts": sees_all,
            "newest": versions.for_list().first(),
            "may_load": user.has_perm("research.add_censusfile", self.request.program),
            "may_choose": user.has_perm("research.change_profilechoice", community),
            "may_freeze": user.has_perm("research.add_profileversion", community),
            "may_compare": user.has_perm("research.compare_profile", self.request.program),
        }


class ProfilePrint(ProgramPermissionMixin, View):
    """Have the profile of today made into a PDF in the reader's language."""

    permission_required = "research.print_profile"
    http_method_names = ["post"]

    def post(self, request, **_kwargs):
        community = request.community
        printout = print_out(
            request.program,
            by=request.user,
            title=_("Who lives in %(name)s") % {"name": community.name},
            template="research/print/profile.html",
            facts=printed(
                community,
                page_of(community).blocks,
                counts_today(community, threshold_of(request.program)),
            ),
            permission="research.print_profile",
            back_url=reverse("research:profile", args=[request.program.slug, community.slug]),
            community=community,
        )
        return redirect("reports:printout", request.program.slug, printout.pk)


class ProfileChoose(ProgramPermissionMixin, FormView):
    """Choose the indicators of the profile and their order."""

    permission_required = "research.change_profilechoice"
    form_class = IndicatorsForm
    template_name = "research/profile_choose.html"

    def get_form_kwargs(self):
        community = self.request.community
        choice = ProfileChoice.objects.filter(community=community).first()
        self.choice = choice
        return super().get_form_kwargs() | {
            "program": self.request.program,
            "instance": choice or ProfileChoice(community=community),
            "shown": rules_of(community).names,
        }

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"has_history": self.choice is not None}

    def form_valid(self, form):
        services.choose_indicators(
            self.request.community,
            form.chosen,
            people=form.cleaned_data["translate_from_people"],
            share=form.cleaned_data["translate_from_share"],
        )
        messages.success(self.request, _("The profile shows what you chose."))
        return redirect("research:profile", self.request.program.slug, self.request.community.slug)


class ProfileHistory(ObjectPermissionMixin, HistoryView):
    """Who chose other indicators, and when."""

    permission_required = "research.view_history_profilechoice"

    def get_object(self, queryset=None):
        return self.permitted(get_object_or_404(ProfileChoice, community=self.request.community))
