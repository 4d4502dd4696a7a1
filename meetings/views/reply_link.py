"""The private page of a reply: what it says, changing it, canceling it."""

from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.views import View
from django.views.decorators.csrf import csrf_exempt

from bic.links.views import LinkMixin
from meetings.entrance import setting_of
from meetings.forms.reply import ReplyForm
from meetings.forms.replysections import sections_of
from meetings.models import Meeting, Rsvp, RsvpQuestion
from meetings.questionnaire import survey_of
from meetings.services import rsvp as services
from meetings.views.public_frame import PublicPage


@method_decorator(csrf_exempt, name="dispatch")
class OfReply(LinkMixin, PublicPage, View):
    """For whoever holds the link of a reply. Needs no more than the token in the address."""

    purpose = services.PURPOSE

    def _enter(self, request, token):
        link = super()._enter(request, token)
        self.rsvp = services.of_link(link)
        self.meeting = self.rsvp.meeting
        self.meeting.program, self.meeting.community = link.program, link.community
        self.setting = setting_of(self.meeting)
        self.fallback_language = self.rsvp.page_language
        return link

    def link_address(self, name):
        """Another private page of this reply."""
        path = reverse(f"meetings:{name}", args=[self.kwargs["token"]])
        return f"{path}?language={self.language}"

    @property
    def may_change(self):
        """Whether it can still be changed."""
        return services.state_of(self.meeting, self.setting, timezone.now()) == "open"

    @property
    def may_cancel(self):
        """Whether it can still be canceled: until the meeting begins."""
        state = services.state_of(self.meeting, self.setting, timezone.now())
        return state not in ("canceled", "over") and self.rsvp.status != Rsvp.Status.CANCELED


class RsvpLink(OfReply):
    """What somebody replied, and what became of it."""

    def get(self, request, token):
        rsvp = self.rsvp
        why = ""
        if self.meeting.status == Meeting.Status.CANCELED:
            why = self.words["canceled"]
        return self.page(
            "mine",
            rsvp=rsvp,
            says=why or self._says(),
            more="" if why else self._more(),
            code=services.code_of(rsvp),
            told=self.say("told", email=rsvp.email) if rsvp.email else "",
            may_change=self.may_change,
            may_cancel=self.may_cancel,
            change_url=self.link_address("rsvp_link_change"),
            cancel_url=self.link_address("rsvp_link_cancel"),
            questions_url=self._questions_url(),
            calendar_url=self.address("rsvp_calendar") if self.meeting.is_public else "",
        )

    def _questions_url(self):
        """Where a few more questions are asked of whoever comes; "" where none are."""
        if self.rsvp.status == Rsvp.Status.CANCELED or not self.meeting.is_public:
            return ""
        return self.address("rsvp_questions") if survey_of(self.setting) else ""

    def _says(self):
        if self.rsvp.status == Rsvp.Status.CANCELED:
            return self.words["not_coming"]
        if self.rsvp.status == Rsvp.Status.WAITING:
            return self.words["waiting"]
        return self.words["promoted" if self.rsvp.promoted_at else "going"]

    def _more(self):
        if self.rsvp.status == Rsvp.Status.WAITING:
            return self.say("waiting_more", number=services.place_in_line(self.rsvp))
        return ""


class RsvpLinkChange(OfReply):
    """Change the party or what it needs."""

    def get(self, request, token):
        if not self.may_change:
            return self.message("closed")
        return self._draw(self._form())

    def post(self, request, token):
        if not self.may_change:
            return self.message("closed")
        if request.POST.get("move_to") in self.spoken:
            self.language = request.POST["move_to"]
            form = self._form(request.POST)
            form.full_clean()
            form.errors.clear()
            return self._draw(form)
        form = self._form(request.POST)
        if not form.is_valid():
            return self._draw(form)
        try:
            services.change(self.rsvp, form.party)
        except services.Full as error:
            form.no_room(error.left)
            return self._draw(form)
        except services.Closed:
            return self.message("closed")
        return redirect(self.link_address("rsvp_link"))

    def _form(self, data=None):
        questions = RsvpQuestion.objects.filter(meeting=self.meeting)
        return ReplyForm(
            data, meeting=self.meeting, setting=self.setting, questions=questions,
            words=self.words, language=self.language, rsvp=self.rsvp,
        )  # fmt: skip

    def _draw(self, form):
        return self.page(
            "reply",
            form=form,
            sections=list(sections_of(form, self.setting.keep_days)),
            form_url=self.link_address("rsvp_link_change"),
            back_url=self.link_address("rsvp_link"),
            button=self.words["save"],
        )


class RsvpLinkCancel(OfReply):
    """We are not coming: the places go to those who wait."""

    def get(self, request, token):
        return redirect(self.link_address("rsvp_link"))

    def post(self, request, token):
        if self.may_cancel:
            services.cancel(self.rsvp)
        return redirect(self.link_address("rsvp_link"))
