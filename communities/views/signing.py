"""Signing: by private link without an account, or signed in; both ways show the same pages."""

from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.utils.translation import gettext_lazy as _
from django.views.generic import FormView, View

from bic.documents.uploads import receives_upload
from bic.links.views import LinkMixin
from bic.reports.published_views import download
from communities.forms.signing import DeclineForm, HandOnForm, PaperForm, SignForm
from communities.moa import certificate, record
from communities.models import Agreement, AgreementFile, Signature
from communities.services import asking
from communities.services import signing as services
from communities.views.agreements import OneAgreement


class SigningPage(FormView):
    """Base of the pages of a signer. `way` finds the signature and addresses."""

    act = ""
    thanks = ""
    heading = ""

    def dispatch(self, request, *args, **kwargs):
        try:
            return super().dispatch(request, *args, **kwargs)
        except asking.NotTheirTurn:
            return self.told("turn")
        except services.TextChanged:
            return self.told("changed")
        except services.AlreadySigned:
            return self.told("done")
        except services.NotOut:
            return self.told("not_out")

    def told(self, situation, status=409):
        """A plain page that says where the signature stands."""
        context = {"situation": situation, "frame": self.frame, "back": self.back()}
        return render(self.request, "communities/signing/told.html", context, status=status)

    def get_form_kwargs(self):
        self.signature = self.get_signature()
        self.agreement = self.signature.agreement
        if self.agreement.state != Agreement.State.OUT:
            raise services.NotOut(self.agreement)
        if self.signature.state != Signature.State.WAITING:
            raise services.AlreadySigned(self.signature)
        return super().get_form_kwargs()

    def get_context_data(self, **kwargs):
        # The form comes first: with it comes the signature.
        context = super().get_context_data(**kwargs)
        said = self.agreement.record.content
        acts = ("sign", "decline", "hand_on", "paper")
        return context | {
            "agreement": self.agreement,
            "signature": self.signature,
            "sections": record.sections_of(said),
            "payments": certificate.payment_lines(said, self.agreement.program.currency),
            "uploaded": said.get("file"),
            "urls": {act: self.url(act) for act in acts},
            "frame": self.frame,
            "heading": self.heading,
            "back": self.url("sign"),
        }

    def form_valid(self, form):
        self.save(form)
        return self.told(self.thanks, status=200)

    @staticmethod
    def find(**which):
        """The signature with what its pages show. 404 when there is none."""
        rows = Signature.objects.select_related(
            "party", "agreement__program", "agreement__community", "agreement__record",
            "agreement__sent_by", "agreement__owner",
        )  # fmt: skip
        return get_object_or_404(rows, **which)


class ByLink(LinkMixin):
    """The signer of a private link."""

    purpose = asking.PURPOSE
    frame = "communities/signing/public.html"

    def get_signature(self):
        """The signature that the link is for."""
        return self.find(pk=self.link.subject_pk)

    def url(self, act):
        """Address of another page of the same link."""
        name = "read" if act == "sign" else act
        return reverse(f"communities:signing_{name}", args=[self.kwargs["token"]])

    def back(self):
        """Where a plain page leads: nowhere."""
        return ""

    def by(self):
        """Nobody signed in."""


class SignedIn(OneAgreement):
    """A person of the program whose address is that of a signer."""

    permission_required = "communities.sign_agreement"
    frame = "communities/signing/app.html"

    def get_signature(self):
        """The signature that waits for them."""
        agreement = self.get_object()
        waiting = Signature.objects.filter(
            agreement=agreement, email__iexact=self.request.user.email
        )
        found = waiting.waiting().in_order().first()
        if found is None:
            raise PermissionDenied
        found = self.find(pk=found.pk)
        found.agreement = agreement
        return found

    def url(self, act):
        """Address of another page about the same agreement."""
        return self.page(f"agreement_{act}")

    def back(self):
        """To the agreement."""
        return self.page()

    def by(self):
        """Who is signed in."""
        return self.request.user


class Sign(SigningPage):
    """Read the text and sign it."""

    form_class = SignForm
    template_name = "communities/signing/sign.html"
    thanks = "signed"

    def get_form_kwargs(self):
        kwargs = super().get_form_kwargs()
        signature = self.signature
        if signature not in asking.whose_turn(self.agreement, asking.all_of(self.agreement)):
            raise asking.NotTheirTurn(signature)
        initial = {
            "typed_title": signature.title,
            "seen": self.agreement.record.sha256,
        }
        more = {"consent": services.consent_text(), "name": signature.name, "initial": initial}
        return kwargs | more

    def save(self, form):
        services.sign(self.signature, by=self.by(), **form.facts)


class Decline(SigningPage):
    """Refuse, with a reason."""

    form_class = DeclineForm
    template_name = "communities/signing/form.html"
    heading = _("Decline to sign")
    thanks = "declined"

    def save(self, form):
        services.decline(self.signature, reason=form.cleaned_data["reason"])


class HandOn(SigningPage):
    """Let somebody else sign who has the authority."""

    form_class = HandOnForm
    template_name = "communities/signing/form.html"
    heading = _("Let somebody else sign")
    thanks = "handed_on"

    def get_form_kwargs(self):
        kwargs = super().get_form_kwargs()
        return kwargs | {"signature": self.signature}

    def save(self, form):
        services.hand_on(self.signature, **form.cleaned_data)


class Paper(SigningPage):
    """Upload the page that was signed with a pen."""

    form_class = PaperForm
    template_name = "communities/signing/form.html"
    heading = _("Sign on paper")
    thanks = "signed"

    def get_form_kwargs(self):
        kwargs = super().get_form_kwargs()
        initial = {"typed_name": self.signature.name, "typed_title": self.signature.title}
        more = {"agreement": self.agreement, "upload_error": self.request.upload_error}
        return kwargs | more | {"initial": initial}

    def save(self, form):
        services.sign_on_paper(self.signature, by=self.by(), **form.facts)


class LinkSign(ByLink, Sign):
    """By private link."""


class LinkDecline(ByLink, Decline):
    """By private link."""


class LinkHandOn(ByLink, HandOn):
    """By private link."""


@method_decorator(receives_upload, name="dispatch")
class LinkPaper(ByLink, Paper):
    """By private link."""


class OwnSign(SignedIn, Sign):
    """Signed in."""


class OwnDecline(SignedIn, Decline):
    """Signed in."""


class OwnHandOn(SignedIn, HandOn):
    """Signed in."""


@method_decorator(receives_upload, name="dispatch")
class OwnPaper(SignedIn, Paper):
    """Signed in."""


class LinkCopy(LinkMixin, View):
    """The finished file for a signer."""

    purpose = asking.COPY

    def get(self, request, token):
        file = get_object_or_404(
            AgreementFile.objects.select_related("document__current"),
            agreement__signatures=self.link.subject_pk,
            document__isnull=False,
        )
        version = file.document.current
        return download(version.storage_key, version.original_name)
