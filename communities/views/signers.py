"""What staff do about signers: remind, correct and ask them again, record paper; their history."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.utils.decorators import method_decorator
from django.utils.translation import gettext_lazy as _
from django.views.generic import FormView, View

from bic.documents.uploads import receives_upload
from bic.ui.history import HistoryView, changes_in
from communities.forms.signing import CorrectForm, PaperForm
from communities.models import Signature
from communities.services import asking
from communities.services import signing as services
from communities.views.agreements import OneAgreement


class OneSigner(OneAgreement):
    """The signer in the address."""

    permission_required = "communities.tend_agreement"

    def get_signature(self):
        """The signature, with its agreement."""
        agreement = self.get_object()
        rows = Signature.objects.filter(agreement=agreement).select_related("party")
        found = get_object_or_404(rows, pk=self.kwargs["part"])
        found.agreement = agreement
        return found


class Remind(OneSigner, View):
    """Mail the link once more."""

    http_method_names = ["post"]

    def post(self, request, **_kwargs):
        signature = self.get_signature()
        try:
            asking.remind(signature)
        except asking.NotTheirTurn:
            messages.warning(request, _("It is not their turn to sign now."))
        else:
            messages.success(request, _("Reminder sent to %(name)s.") % {"name": signature.name})
        return redirect(self.page())


class AskAgain(OneSigner, View):
    """Ask somebody once more who has declined."""

    http_method_names = ["post"]

    def post(self, request, **_kwargs):
        signature = self.get_signature()
        try:
            services.ask_again(signature)
        except services.CannotSign:
            messages.warning(request, _("This signature does not wait for an answer."))
        else:
            messages.success(request, _("%(name)s is asked again.") % {"name": signature.name})
        return redirect(self.page())


class OneWaiting(OneSigner, FormView):
    """A form about a signer who has not answered; `too_late_words` are for one who has."""

    template_name = "communities/moa/form.html"
    too_late_words = ""

    def dispatch(self, request, *args, **kwargs):
        try:
            return super().dispatch(request, *args, **kwargs)
        except (services.CannotSign, asking.NotTheirTurn):
            messages.warning(request, self.too_late_words)
            return redirect(self.page())

    def get_form_kwargs(self):
        self.signature = self.get_signature()
        if not self.signature.is_waited_for:
            raise services.CannotSign(self.signature)
        # Read now: a form that is not valid leaves what was typed in the signature.
        self.who = {"name": self.signature.name, "party": self.signature.party.name}
        return super().get_form_kwargs()


class Correct(OneWaiting):
    """Put right the name, address or language of somebody who was asked."""

    form_class = CorrectForm
    too_late_words = _("This signature does not wait for an answer.")

    def get_form_kwargs(self):
        # The base finds the signature.
        return super().get_form_kwargs() | {"instance": self.signature}

    def get_context_data(self, **kwargs):
        # The form comes first: with it comes the signature.
        context = super().get_context_data(**kwargs)
        return context | {
            "heading": _("Correct a signer"),
            "lead": _(
                "%(name)s, for %(party)s. If they were asked already, the link they have stops "
                "working and a new one is mailed to them. The text stays as it is."
            )
            % self.who,
            "cancel_url": self.page(),
        }

    def form_valid(self, form):
        found = services.correct(self.signature, **form.facts)
        messages.success(self.request, _("%(name)s is corrected.") % {"name": found.name})
        return redirect(self.page())


class SignersHistory(OneAgreement, HistoryView):
    """Who changed the signers of an agreement, and what came of each."""

    permission_required = "communities.view_history_agreement"

    def back_url(self):
        return self.page()

    def name_of(self, found):
        return _("the signers of %(agreement)s") % {"agreement": found.title}

    def changes(self, found, page):
        events = Signature.pgh_event_model.objects.filter(agreement_id=found.pk)
        return changes_in(
            Signature, events, page, leave_out=("agreement", "community"), named_by=("name",)
        )


@method_decorator(receives_upload, name="dispatch")
class RecordPaper(OneWaiting):
    """Record a signature that was given on paper."""

    form_class = PaperForm
    too_late_words = _("It is not their turn to sign now.")

    def get_form_kwargs(self):
        options = super().get_form_kwargs()
        initial = {"typed_name": self.signature.name, "typed_title": self.signature.title}
        more = {"agreement": self.signature.agreement, "by_staff": True, "initial": initial}
        return options | more | {"upload_error": self.request.upload_error}

    def get_context_data(self, **kwargs):
        # The form comes first: with it comes the signature.
        context = super().get_context_data(**kwargs)
        return context | {
            "heading": _("Record a signature on paper"),
            "lead": _("%(name)s, for %(party)s") % self.who,
            "submit": _("Record the signature"),
            "cancel_url": self.page(),
        }

    def form_valid(self, form):
        services.sign_on_paper(self.signature, by=self.request.user, **form.facts)
        messages.success(self.request, _("Signature recorded."))
        return redirect(self.page())
