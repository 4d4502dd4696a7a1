"""Frozen profiles of a community."""

from django.contrib import messages
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.views.generic import FormView, ListView, TemplateView, View

from bic.blueprint import step
from bic.days import today_in
from bic.reports.printing import print_out
from bic.ui.views import ObjectPermissionMixin, ProgramPermissionMixin
from research import frozen
from research.forms.profile import FreezeForm
from research.models import ProfileVersion
from research.page import cards_of
from research.printouts.profile import of_version
from research.services import profile as services

SOURCE = ("program", "community", "frozen_by")


class ProfileVersionList(ProgramPermissionMixin, ListView):
    """The frozen profiles, newest first."""

    permission_required = "research.view_profileversion"
    template_name = "research/profile_version_list.html"
    context_object_name = "versions"

    def get_queryset(self):
        return ProfileVersion.objects.filter(community=self.request.community).for_list()

    def get_context_data(self, **kwargs):
        may_freeze = self.request.user.has_perm(
            "research.add_profileversion", self.request.community
        )
        return super().get_context_data(**kwargs) | {"may_freeze": may_freeze, "step": step("R2")}


class ProfileVersionCreate(ProgramPermissionMixin, FormView):
    """Freeze the profile as it stands."""

    permission_required = "research.add_profileversion"
    form_class = FreezeForm
    template_name = "research/profile_version_form.html"

    def get_initial(self):
        today = date_format(today_in(self.request.program))
        return {"title": _("Profile of %(day)s") % {"day": today}}

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"program": self.request.program}

    def form_valid(self, form):
        try:
            version = services.freeze(
                self.request.community, by=self.request.user,
                title=form.cleaned_data["title"], note=form.cleaned_data["note"],
            )  # fmt: skip
        except services.NothingToFreeze:
            form.add_error(None, _("There are no figures yet. Load a Census file first."))
            return self.form_invalid(form)
        messages.success(self.request, _("Frozen. Later Census files do not change this version."))
        return redirect(
            "research:profile_version_detail",
            self.request.program.slug,
            self.request.community.slug,
            version.pk,
        )


class OneVersion(ObjectPermissionMixin):
    """The frozen profile in the address."""

    permission_required = "research.view_profileversion"

    def get_queryset(self):
        versions = ProfileVersion.objects.filter(community=self.request.community)
        return versions.select_related(*SOURCE)


class ProfileVersionDetail(OneVersion, TemplateView):
    """A profile as it was frozen, from what was stored then."""

    template_name = "research/profile_version_detail.html"

    def get_context_data(self, **kwargs):
        version = self.own_object()
        day = timezone.localdate(version.frozen_at, timezone=self.request.program.tzinfo)
        return super().get_context_data(**kwargs) | {
            "cards": cards_of(frozen.told(version), self.request.community.name),
            "version": version,
            "frozen_on": day,
            "counts": frozen.counts(version),
            "step": step("R2"),
            "rail_step": "R2",
        }


class ProfileVersionPrint(OneVersion, View):
    """Have a frozen profile made into a PDF in the reader's language."""

    http_method_names = ["post"]

    def post(self, request, **_kwargs):
        version = self.own_object()
        slugs = [request.program.slug, request.community.slug]
        printout = print_out(
            request.program,
            by=request.user,
            title=f"{version.title}, {request.community.name}",
            template="research/print/profile.html",
            facts=of_version(version),
            permission="research.view_profileversion",
            back_url=reverse("research:profile_version_detail", args=[*slugs, version.pk]),
            community=request.community,
        )
        return redirect("reports:printout", request.program.slug, printout.pk)
