"""What people do with versions of the plan: freeze, approve, mark, delete, publish."""

from django.contrib import messages
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView, TemplateView, View

from bic.reports.making import NothingToRetry
from bic.spoken import listed_within
from implementation.comparison import compare
from implementation.edition import living, missing_in
from implementation.forms.version import ApprovalForm, FreezeForm, PublishForm
from implementation.frozen import PlanMoves, whole
from implementation.models import PlanVersion
from implementation.services import version as services
from implementation.views.version import OfVersion, OneEdition, OnVersions

MOVES = gettext_lazy("Others are changing the plan at this moment. Wait a little and try again.")


class VersionCreate(OnVersions, FormView):
    """Freeze the plan as it stands, for approval."""

    permission_required = "implementation.add_planversion"
    template_name = "implementation/planversion_create.html"
    form_class = FreezeForm

    def get_context_data(self, **kwargs):
        last = PlanVersion.objects.filter(plan=self.plan).order_by("-number").first()
        context = super().get_context_data(**kwargs) | {
            "last": last, "cancel_url": self.address("planversion_list"),
        }  # fmt: skip
        if last:
            context["comparison"] = compare(
                last.facts, whole(self.plan), with_names=self.shows_names
            )
        return context

    def form_valid(self, form):
        try:
            made = services.freeze(self.plan, note=form.cleaned_data["note"], by=self.request.user)
        except services.VersionWaits as error:
            messages.info(
                self.request,
                _("This version waits for approval. Approve or delete it before the next one."),
            )
            return self.to("planversion_detail", error.args[0].pk)
        except services.PlanEmpty:
            form.add_error(None, _("There is no action in the plan yet. Add one first."))
            return self.form_invalid(form)
        except PlanMoves:
            form.add_error(None, MOVES)
            return self.form_invalid(form)
        told = _("Frozen. It does not change any more; the plan goes on.")
        return self.to("planversion_detail", made.pk, told=told)


class ActOnVersion(OfVersion):
    """An act on a version; it leads back to its page."""

    def back(self, told=""):
        """To the page of the version."""
        return self.to("planversion_detail", self.version.pk, told=told)

    def settled(self):
        """For who comes too late."""
        messages.info(self.request, _("Somebody approved this version already."))
        return self.back()

    def get_context_data(self, **kwargs):
        cancel = self.address("planversion_detail", self.version.pk)
        return super().get_context_data(**kwargs) | {"cancel_url": cancel}


class VersionApprove(ActOnVersion, FormView):
    """Write down who approved a version, and when."""

    permission_required = "implementation.approve_planversion"
    template_name = "implementation/planversion_approve.html"
    form_class = ApprovalForm

    def get_initial(self):
        first = not PlanVersion.objects.filter(plan=self.plan, is_baseline=True).exists()
        return {"is_baseline": first}

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"program": self.request.program}

    def form_valid(self, form):
        said = form.cleaned_data
        try:
            services.approve(
                self.version,
                approver=said["approver"],
                on=said["approved_on"],
                is_baseline=said["is_baseline"],
                by=self.request.user,
            )
        except services.Settled:
            return self.settled()
        return self.back(_("Approved. It can be published now."))


class VersionBaseline(ActOnVersion, View):
    """Compare the plan with this version from now on."""

    permission_required = "implementation.mark_planversion"
    http_method_names = ("post",)

    def post(self, _request, **_kwargs):
        services.make_baseline(self.version)
        return self.back(_("The plan is compared with this version now."))


class VersionDelete(ActOnVersion, TemplateView):
    """Asks once more, then deletes a version that nobody approved."""

    permission_required = "implementation.delete_planversion"
    template_name = "implementation/planversion_delete.html"

    def post(self, _request, **_kwargs):
        try:
            services.discard(self.version)
        except services.Settled:
            return self.settled()
        return self.to("planversion_list", told=_("Deleted. The history keeps it."))


class VersionPublish(ActOnVersion, FormView):
    """Says what is missing in each language, then publishes in those that are chosen."""

    permission_required = "implementation.publish_planversion"
    template_name = "implementation/planversion_publish.html"
    form_class = PublishForm

    def get_form_kwargs(self):
        now = living(whole(self.plan))
        languages = self.request.program.languages
        facts = self.version.facts
        self.missing = {code: missing_in(facts, code, now) for code in languages}
        return super().get_form_kwargs() | {"missing": self.missing}

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        return context | {"states": list(self.missing.items())}

    def form_valid(self, form):
        languages = form.cleaned_data["languages"]
        try:
            made = services.publish(self.version, languages, by=self.request.user)
        except PlanMoves:
            form.add_error(None, MOVES)
            return self.form_invalid(form)
        if not made:
            return self.back(_("Everything was published already as it is now."))
        names = listed_within(one.language for one in made)
        return self.back(
            _("Published in %(languages)s. Everybody can read it now.") % {"languages": names}
        )


class EditionRetry(OneEdition, View):
    """Have a failed file made again."""

    permission_required = "implementation.retry_planversion"
    http_method_names = ("post",)

    def post(self, request, **_kwargs):
        edition = self.edition
        # Nobody gets here without the right to the version.
        self.version  # noqa: B018
        try:
            services.files.retry(edition=edition)
        except NothingToRetry:
            messages.info(request, _("The file is there, or being made."))
        return self.back()
