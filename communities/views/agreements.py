"""Agreements: lists, the page of one, and its road from draft to signed, void or amended."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.generic import FormView, TemplateView, View

from bic.ui.history import HistoryView
from bic.ui.tables import Listing
from bic.ui.views import ObjectPermissionMixin, ProgramPermissionMixin
from communities.filters.agreements import AgreementFilter
from communities.forms.agreements import BeginForm, VoidForm
from communities.moa import page
from communities.models import Agreement
from communities.services import agreements as services
from communities.services import drafting, versions
from communities.tables.agreements import AgreementTable

TOO_LATE = _("Somebody else moved this agreement on meanwhile. Look again.")


class AgreementList(ProgramPermissionMixin, View):
    """The agreements of every community."""

    permission_required = "communities.list_agreement"

    def get(self, request):
        rows = Agreement.objects.filter(program=request.program)
        rows = rows.readable_by(request.user, request.program).for_list()
        listing = Listing(request, rows, AgreementTable, AgreementFilter)
        return listing.response("communities/moa/agreement_list.html")


class CommunityAgreements(ProgramPermissionMixin, TemplateView):
    """The agreements of one community: what is in force, and what is being prepared."""

    permission_required = "communities.browse_agreement"
    template_name = "communities/moa/community.html"

    def get_context_data(self, **kwargs):
        community = self.request.community
        rows = Agreement.objects.filter(community=community)
        found = rows.readable_by(self.request.user, community).for_list()
        return super().get_context_data(agreements=found, **kwargs)


class AgreementBegin(ProgramPermissionMixin, FormView):
    """Begin an agreement of the community in the address."""

    permission_required = "communities.add_agreement"
    form_class = BeginForm
    template_name = "communities/moa/form.html"
    initial = {"language": "en"}  # noqa: RUF012  (Django's name for it)

    def get_context_data(self, **kwargs):
        slugs = self.request.program.slug, self.request.community.slug
        return super().get_context_data(
            heading=_("Begin an agreement"),
            submit=_("Begin the draft"),
            cancel_url=reverse("communities:community_agreements", args=slugs),
            **kwargs,
        )

    def form_valid(self, form):
        agreement = services.begin(
            self.request.community, by=self.request.user, language=form.cleaned_data["language"]
        )
        messages.success(self.request, _("Here is the draft. See what is still missing."))
        return redirect(agreement)


class OneAgreement(ObjectPermissionMixin):
    """The agreement in the address."""

    permission_required = "communities.view_agreement"

    def get_object(self):
        rows = Agreement.objects.filter(community=self.request.community).for_detail()
        found = get_object_or_404(rows, pk=self.kwargs["agreement"])
        # That of the request knows its program, that of the agreement its state.
        self.request.community.state = found.community.state
        found.community = self.request.community
        return self.permitted(found)

    def page(self, name="agreement_detail", *args):
        """Address of a page of this agreement."""
        slugs = self.request.program.slug, self.request.community.slug
        return reverse(f"communities:{name}", args=[*slugs, self.kwargs["agreement"], *args])

    def too_late(self):
        """The answer to who acts on what has moved on."""
        messages.warning(self.request, TOO_LATE)
        return redirect(self.page())


class AgreementDetail(OneAgreement, TemplateView):
    """What an agreement says, who signs it, what it lacks, and what can be done."""

    template_name = "communities/moa/agreement.html"

    def get_context_data(self, **kwargs):
        agreement = self.get_object()
        found = page.of(agreement, self.request.user, self.request.GET.get("text", ""))
        return super().get_context_data(**kwargs) | found


class AgreementHistory(OneAgreement, HistoryView):
    """Who changed an agreement, when and from where."""

    permission_required = "communities.view_history_agreement"
    leave_out = ("details", "left_out")

    def back_url(self):
        return self.page()


class Act(OneAgreement, View):
    """Base of the buttons of an agreement: one service, one message."""

    http_method_names = ["post"]
    done = ""

    def act(self, agreement):
        """Do it; the agreement to show then."""
        raise NotImplementedError

    def post(self, request, **_kwargs):
        try:
            found = self.act(self.get_object())
        except drafting.NotADraft:
            return self.too_late()
        messages.success(request, self.done)
        return redirect(found)


class SendOut(Act):
    """Ask for the signatures."""

    permission_required = "communities.change_agreement"
    done = _("Sent out for signature.")

    def act(self, agreement):
        return versions.send_out(agreement, by=self.request.user)

    def post(self, request, **kwargs):
        try:
            return super().post(request, **kwargs)
        except versions.NotReady:
            messages.warning(request, _("It cannot be sent out yet. See what is missing."))
            return redirect(f"{self.page()}#missing")


class TakeBack(Act):
    """Make a draft again of what nobody has signed yet."""

    permission_required = "communities.retract_agreement"
    done = _("It is a draft again. Whoever was asked to sign was told.")

    def act(self, agreement):
        return versions.take_back(agreement, by=self.request.user)

    def post(self, request, **kwargs):
        try:
            return super().post(request, **kwargs)
        except versions.Frozen:
            messages.warning(
                request, _("Somebody has signed already. Void it and begin again instead.")
            )
            return redirect(self.page())


class Void(OneAgreement, FormView):
    """Give an agreement up, with a reason."""

    permission_required = "communities.void_agreement"
    form_class = VoidForm
    template_name = "communities/moa/form.html"

    def get_form_kwargs(self):
        self.agreement = self.get_object()
        return super().get_form_kwargs()

    def get_context_data(self, **kwargs):
        return super().get_context_data(
            heading=_("Void this agreement"),
            lead=_("It stays readable, and nothing it says holds any more. You can begin again."),
            submit=_("Void it"),
            cancel_url=self.page(),
            **kwargs,
        )

    def form_valid(self, form):
        try:
            services.void(self.agreement, by=self.request.user, reason=form.cleaned_data["reason"])
        except drafting.NotADraft:
            return self.too_late()
        messages.success(self.request, _("The agreement is void."))
        return redirect(self.page())


class BeginAgain(Act):
    """A new draft out of a void agreement."""

    permission_required = "communities.reopen_agreement"
    done = _("Here is a new draft with the same text.")

    def act(self, agreement):
        return services.begin_again(agreement, by=self.request.user)


class Amend(Act):
    """The next amendment to a signed agreement."""

    permission_required = "communities.amend_agreement"
    done = _("Here is the draft of the amendment. Add the clauses that change.")

    def act(self, agreement):
        return services.amend(agreement, by=self.request.user)
