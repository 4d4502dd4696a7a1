"""What a signer sees behind the private link: read who asks, then write, upload or decline."""

from django.shortcuts import redirect, render
from django.utils.decorators import method_decorator
from django.utils.translation import gettext_lazy as _
from django.views.generic import FormView, TemplateView

from bic.days import today_in
from bic.documents.uploads import receives_upload
from bic.links.views import LinkMixin
from communities.forms.letters import DeclineForm, LetterUploadForm, WriteForm
from communities.models import LetterRequest
from communities.services import letter_files
from communities.services import letters as services
from communities.services.letter_mail import PURPOSE, until_of

APPLIES = _(
    "You work on this application yourself, or this device is signed in as somebody who does. "
    "A letter of support must come from somebody else. If that is you, open the link on your "
    "own device."
)
# Kept in the session of the device between the preview and the sending.
DRAFT = "letter_draft"
DRAFT_SECONDS = 3600


class Signing(LinkMixin):
    """A page of the link: it finds `self.letter`, and says what became of one that is answered."""

    purpose = PURPOSE

    def dispatch(self, request, *args, **kwargs):
        self.token = kwargs.get("token")
        return super().dispatch(request, *args, **kwargs)

    def setup_letter(self):
        """The letter, or the page that takes its place; None where the page goes on."""
        self.letter = services.of_link(self.link)
        if self.letter.state in (LetterRequest.State.RECEIVED, LetterRequest.State.DECLINED):
            context = {"letter": self.letter}
            return render(self.request, "communities/letter_link_done.html", context)
        if not self.letter.is_waiting or self.letter.application.status not in services.ACCEPTING:
            return self.trouble("closed", self.link)
        if self.letter.is_expired:
            self.link.expires_at = self.letter.open_until
            return self.trouble("expired", self.link)
        return None

    def get(self, request, *args, **kwargs):
        return self.setup_letter() or super().get(request, *args, **kwargs)

    def post(self, request, *args, **kwargs):
        return self.setup_letter() or super().post(request, *args, **kwargs)

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "letter": self.letter,
            "token": self.token,
            "until": until_of(self.letter),
        }

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"instance": self.letter}

    @property
    def signed_in(self):
        """Who is signed in on this device, if anybody."""
        return self.request.user if self.request.user.is_authenticated else None

    def done(self):
        """To the page that says thank you."""
        return redirect("communities:letter_link", self.token)

    def too_late(self):
        """The page that says what happened meanwhile."""
        return self.setup_letter() or self.trouble("closed", self.link)


class LetterLink(Signing, TemplateView):
    """Who asks for what, and the three roads."""

    template_name = "communities/letter_link.html"
    http_method_names = ["get", "head"]


class WriteLetter(Signing, FormView):
    """Write the letter, look at it, send it."""

    form_class = WriteForm
    template_name = "communities/letter_link_write.html"

    @property
    def draft_key(self):
        """Whose draft it is: of this link as it is now."""
        return f"{self.link.pk}-{self.link.serial}"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"today": today_in(self.request.program)}

    def get_initial(self):
        return super().get_initial() | self.draft()

    def draft(self):
        """What was typed on this device and not sent; else the name of the signer."""
        kept = self.request.session.get(DRAFT, {})
        if kept.get("of") == self.draft_key:
            return kept["typed"]
        return {"signed_name": self.letter.signer_name}

    def keep(self, form):
        """Keep what was typed on this device for an hour."""
        names = [name for name in form.fields if name in form.data]
        typed = {name: form[name].value() for name in names}
        typed["is_open_to_applicant"] = bool(form["is_open_to_applicant"].value())
        self.request.session[DRAFT] = {"of": self.draft_key, "typed": typed}
        if self.signed_in is None:
            self.request.session.set_expiry(DRAFT_SECONDS)

    def form_valid(self, form):
        if "send" not in self.request.POST:
            self.keep(form)
            if "change" in self.request.POST:
                return redirect("communities:letter_link_write", self.token)
            return self.preview(form)
        try:
            services.receive(self.letter, form.written(), by=self.signed_in)
        except services.SignerApplies:
            form.add_error(None, APPLIES)
            return self.form_invalid(form)
        except services.NotAllowedNow:
            return self.too_late()
        self.request.session.pop(DRAFT, None)
        return self.done()

    def preview(self, form):
        """The letter as it will be sent, with the form hidden in it."""
        for name, value in form.written().items():
            setattr(self.letter, name, value)
        context = self.get_context_data(form=form, facts=letter_files.facts_of(self.letter))
        return render(self.request, "communities/letter_link_preview.html", context)


@method_decorator(receives_upload, name="dispatch")
class UploadLetter(Signing, FormView):
    """Upload the letter as a file."""

    form_class = LetterUploadForm
    template_name = "communities/letter_link_upload.html"

    def get_initial(self):
        return super().get_initial() | {"signed_name": self.letter.signer_name}

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {
            "today": today_in(self.request.program),
            "upload_error": self.request.upload_error,
        }

    def form_valid(self, form):
        file = form.cleaned_data["file"]
        try:
            services.upload(self.letter, file, form.written(), by=self.signed_in)
        except services.SignerApplies:
            form.add_error(None, APPLIES)
            return self.form_invalid(form)
        except services.NotAllowedNow:
            return self.too_late()
        return self.done()


class DeclineLetter(Signing, FormView):
    """Say no, privately."""

    form_class = DeclineForm
    template_name = "communities/letter_link_decline.html"

    def form_valid(self, form):
        try:
            services.decline(self.letter, reason=form.cleaned_data["decline_reason"])
        except services.NotAllowedNow:
            return self.too_late()
        return self.done()
