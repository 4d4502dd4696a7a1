"""The letters of an application: the list, asking for one, reminding, reading, filing paper."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.utils.translation import gettext_lazy as _
from django.views.generic import CreateView, TemplateView, UpdateView, View

from bic.days import today_in
from bic.documents.downloads import Download
from bic.documents.uploads import receives_upload
from bic.links import services as links
from bic.ui.history import HistoryView
from bic.ui.tables import Listing
from bic.ui.views import ObjectPermissionMixin, ProgramPermissionMixin
from communities.conflicts import without_conflicts
from communities.filters.letters import LetterFilter
from communities.forms.letters import PaperForm, RequestForm
from communities.models import LetterRequest
from communities.services import letter_files
from communities.services import letters as services
from communities.services.letter_mail import until_of
from communities.tables.letters import LetterTable
from communities.views.of_application import OfApplication

ANSWERED = _("This letter was answered or taken back meanwhile. Look again.")
ENOUGH = _(
    "This person was written to lately, or several times already. Call them, or wait two days."
)


class AllLetters(ProgramPermissionMixin, View):
    """The letters of every application, to filter, sort and take along."""

    permission_required = "communities.list_all_letterrequest"

    def get(self, request):
        letters = without_conflicts(
            LetterRequest.objects.filter(program=request.program).for_list(),
            request.user,
            "application",
        )
        listing = Listing(request, letters, LetterTable, LetterFilter)
        return listing.response()


class Letters(ObjectPermissionMixin, OfApplication):
    """The letters of the application in the address."""

    permission_required = "communities.add_letterrequest"

    def back(self):
        """To the list of letters."""
        return redirect("communities:letter_list", *self.slugs())


class OfLetters(Letters):
    """A page whose permission is asked of the application."""

    def dispatch(self, request, *args, **kwargs):
        self.permitted(self.application)
        return super().dispatch(request, *args, **kwargs)

    def get_form_kwargs(self):
        instance = LetterRequest(
            program=self.request.program,
            community=self.request.community,
            application=self.application,
        )
        return super().get_form_kwargs() | {"instance": instance}


class LetterList(OfLetters, TemplateView):
    """Who was asked, who has written, and which of the two letters we hope for is missing."""

    permission_required = "communities.list_letterrequest"
    template_name = "communities/letter_list.html"

    def get_context_data(self, **kwargs):
        user, application = self.request.user, self.application
        letters = list(LetterRequest.objects.filter(application=application).for_list())
        for letter in letters:
            letter.application = application
            letter.may_read = user.has_perm("communities.read_letterrequest", letter)
        return super().get_context_data(**kwargs) | {
            "letters": letters,
            "standing": services.stand((one.state, one.signer_kind) for one in letters),
            "may_add": user.has_perm("communities.add_letterrequest", application),
            "may_see_address": user.has_perm("communities.view_address_letterrequest", application),
        }


class LetterCreate(OfLetters, CreateView):
    """Ask somebody for a letter."""

    form_class = RequestForm
    template_name = "communities/letter_form.html"

    def form_valid(self, form):
        try:
            letter = services.request(form.instance, by=self.request.user)
        except services.NotAsked as error:
            form.refuse(error)
            return self.form_invalid(form)
        except services.NotAllowedNow:
            messages.warning(self.request, _("The application takes no more letters."))
            return self.back()
        if letter.email:
            messages.success(
                self.request, _("%(name)s gets the link by email.") % {"name": letter.signer_name}
            )
            return self.back()
        messages.success(self.request, _("The link is made. Hand it over."))
        return redirect("communities:letter_detail", *self.slugs(), letter.pk)


@method_decorator(receives_upload, name="dispatch")
class LetterPaper(OfLetters, CreateView):
    """File a letter that came on paper."""

    form_class = PaperForm
    template_name = "communities/letter_paper.html"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {
            "today": today_in(self.request.program),
            "upload_error": self.request.upload_error,
        }

    def form_valid(self, form):
        file = form.cleaned_data["file"]
        try:
            services.add_paper(form.instance, file, by=self.request.user)
        except services.NotAllowedNow:
            messages.warning(self.request, _("The application takes no more letters."))
        else:
            messages.success(self.request, _("Letter filed."))
        return self.back()


class OneLetter(Letters):
    """The letter in the address, of this application."""

    def get_object(self, queryset=None):
        found = LetterRequest.objects.filter(application=self.application).for_detail()
        letter = get_object_or_404(found, pk=self.kwargs["pk"])
        letter.application = self.application
        return self.permitted(letter)


class LetterDetail(OneLetter, TemplateView):
    """One letter: who was asked and what came of it; the letter itself for who may read it."""

    permission_required = "communities.view_letterrequest"
    template_name = "communities/letter_detail.html"

    def get_context_data(self, **kwargs):
        user, letter = self.request.user, self.get_object()
        may_change = letter.is_waiting and user.has_perm("communities.change_letterrequest", letter)
        may_read = user.has_perm("communities.read_letterrequest", letter)
        is_handed_over = may_change and not letter.email and not letter.is_expired
        return super().get_context_data(**kwargs) | {
            "letter": letter,
            "may_change": may_change,
            "may_read": may_read,
            "facts": letter_files.facts_of(letter) if may_read and letter.reasons else None,
            "may_see_address": user.has_perm("communities.view_address_letterrequest", letter),
            "may_see_reason": user.has_perm("communities.view_reason_letterrequest", letter),
            "may_see_history": user.has_perm("communities.view_history_letterrequest", letter),
            # Whoever holds the link can sign: one that was mailed is shown to nobody else.
            "link": links.url_of(services.link_of(letter)) if is_handed_over else "",
            "until": until_of(letter),
        }


class LetterUpdate(OneLetter, UpdateView):
    """Correct who is asked, as long as nobody has answered."""

    permission_required = "communities.change_letterrequest"
    form_class = RequestForm
    template_name = "communities/letter_form.html"

    def dispatch(self, request, *args, **kwargs):
        if not self.get_object().is_waiting:
            messages.warning(request, ANSWERED)
            return self.back()
        return super().dispatch(request, *args, **kwargs)

    def form_valid(self, form):
        before = form.initial["email"]
        try:
            services.change(form.instance, by=self.request.user, email_before=before)
        except services.NotAsked as error:
            form.refuse(error)
            return self.form_invalid(form)
        except services.NotAllowedNow:
            messages.warning(self.request, ANSWERED)
        else:
            messages.success(self.request, _("Saved."))
        return self.back()


class LetterAct(OneLetter, View):
    """A button beside an open request."""

    permission_required = "communities.change_letterrequest"
    http_method_names = ["post"]
    done = ""

    def act(self, letter):
        """What the button does."""
        raise NotImplementedError

    def post(self, request, **_kwargs):
        try:
            letter = self.act(self.get_object())
        except services.NotAllowedNow:
            messages.warning(request, ANSWERED)
        except services.RemindedEnough:
            messages.warning(request, ENOUGH)
        else:
            messages.success(request, self.done % {"name": letter.signer_name})
            if letter.is_waiting and not letter.email:
                return redirect("communities:letter_detail", *self.slugs(), letter.pk)
        return self.back()


class LetterRemind(LetterAct):
    """Mail the link once more."""

    done = _("%(name)s is reminded by email.")

    def act(self, letter):
        return services.remind(letter)


class LetterResend(LetterAct):
    """Give out a new link; the old one dies."""

    done = _("There is a new link for %(name)s. The old one works no longer.")

    def act(self, letter):
        return services.resend(letter)


class LetterCancel(LetterAct):
    """Take a request back."""

    done = _("The request to %(name)s is taken back. Its link works no longer.")

    def act(self, letter):
        return services.cancel(letter)


class LetterFile(OneLetter, Download):
    """The file of a letter, for who may read it."""

    permission_required = "communities.read_letterrequest"

    def get(self, request, **_kwargs):
        file = self.get_object().file
        if file is None:
            raise Http404
        return self.serve(file)

    def page_of(self, version):
        """The page of the letter, where the file is offered."""
        return reverse("communities:letter_detail", args=[*self.slugs(), self.kwargs["pk"]])


class LetterHistory(OneLetter, HistoryView):
    """Who changed what about a letter; never what it says."""

    permission_required = "communities.view_history_letterrequest"
