"""The page of a meeting that anybody may read, and the form of a reply without an account."""

from functools import cached_property

from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.views import View
from django.views.decorators.csrf import csrf_exempt

from bic.limits import visitor_of
from bic.links import services as links
from bic.spoken import direction_of, own_name
from meetings.calendars import MIME, of_meeting
from meetings.entrance import enter, setting_of
from meetings.forms.reply import ReplyForm
from meetings.forms.replysections import sections_of
from meetings.models import RsvpQuestion
from meetings.models.rsvp import random_receipt
from meetings.services import rsvp as services
from meetings.views.public_frame import CODES, CODES_OF_MEETING, PublicPage
from meetings.when import day_in

COOKIE = "bic_reply"
# As long as somebody may look what they replied.
KEPT_SECONDS = 60 * 86_400


@method_decorator(csrf_exempt, name="dispatch")
class Public(PublicPage, View):
    """A page of one public meeting, in the scope of its community."""

    access = "public"
    enter = staticmethod(enter)

    def setup(self, request, *args, **kwargs):
        super().setup(request, *args, **kwargs)
        self.meeting, self.setting = request.meeting, setting_of(request.meeting)

    @cached_property
    def state(self):
        """Whether it takes replies, and why not."""
        return services.state_of(self.meeting, self.setting, timezone.now())

    @cached_property
    def my_url(self):
        """The private page of the reply that this device sent last, "" for none."""
        token = self.request.COOKIES.get(COOKIE, "")
        try:
            link = links.checked(links.read(token, services.PURPOSE), services.PURPOSE)
        except (links.LinkUnknown, links.LinkUnusable):
            return ""
        return f"{links.path_of(link)}?language={self.language}"

    def closed(self, state):
        """The page that says why no replies are taken."""
        if state == "not_yet":
            day = day_in(self.setting.opens_at, self.meeting.program.tzinfo, self.language)
            return self.message("not_yet", day=day)
        return self.message(state if state in ("canceled", "over") else "closed")


class RsvpFront(Public):
    """When and where, in every language; the way to reply."""

    def get(self, request, *args, **kwargs):
        meeting = self.meeting
        is_full = self.state == "open" and (self.setting.left == 0 or self.setting.waiting)
        full = "full" if is_full and self.setting.has_waitlist else "full_more" if is_full else ""
        return self.page(
            "front",
            purpose=self.told(meeting.purpose),
            facts=self._facts(),
            tongues=self._tongues(),
            state=self.state,
            why=self._why(),
            full=self.words[full] if full else "",
            may_reply=self.state == "open" and full != "full_more",
            asks=self.setting is not None,
            reply_url=self.address("rsvp_reply"),
            code_url=self.address("rsvp_code"),
            calendar_url=self.address("rsvp_calendar"),
            my_url=self.my_url,
        )

    def _facts(self):
        named = (("getting_in", self.meeting.access), ("getting_there", self.meeting.transport))
        return [(self.words[name], self.told(text)) for name, text in named if text]

    def _tongues(self):
        named = (("spoken", self.meeting.languages), ("interpreted", self.meeting.interpreted))
        return [
            (self.words[name], [(code, own_name(code), direction_of(code)) for code in codes])
            for name, codes in named
            if codes
        ]

    def _why(self):
        if self.state == "not_yet":
            zone = self.meeting.program.tzinfo
            return self.say("not_yet", day=day_in(self.setting.opens_at, zone, self.language))
        return self.words[self.state] if self.state in ("canceled", "over", "closed") else ""


class RsvpReply(Public):
    """The form of a reply."""

    def get(self, request, *args, **kwargs):
        if self.state != "open":
            return self.closed(self.state)
        return self._draw(self._form(), random_receipt())

    def post(self, request, *args, **kwargs):
        receipt = request.POST.get("receipt", "")[:32] or random_receipt()
        if "move_to" in request.POST:
            return self._in_another_language(receipt)
        if self.state != "open":
            return self.closed(self.state)
        form = self._form(request.POST)
        if not form.is_valid():
            return self._draw(form, receipt)
        if not self.lets_in():
            return self.message("busy", 429)
        try:
            rsvp = services.reply(
                self.meeting, form.party, receipt=receipt, page_language=self.language
            )
        except services.Full as error:
            form.no_room(error.left)
            return self._draw(form, receipt)
        except services.Closed as error:
            return self.closed(error.state)
        return self._to_reply(rsvp)

    def _in_another_language(self, receipt):
        """What was typed, in the language that the reader changed to."""
        wanted = self.request.POST["move_to"]
        if wanted in self.spoken:
            self.language = wanted
        form = self._form(self.request.POST)
        form.full_clean()
        form.errors.clear()
        return self._draw(form, receipt)

    def _form(self, data=None):
        questions = RsvpQuestion.objects.filter(meeting=self.meeting)
        return ReplyForm(
            data, meeting=self.meeting, setting=self.setting, questions=questions,
            words=self.words, language=self.language,
        )  # fmt: skip

    def _draw(self, form, receipt):
        return self.page(
            "reply",
            form=form,
            sections=list(sections_of(form, self.setting.keep_days)),
            receipt=receipt,
            form_url=self.address("rsvp_reply"),
            button=self.words["send"],
            my_url=self.my_url if not form.is_bound else "",
        )

    def _to_reply(self, rsvp):
        link = services.link_of(rsvp)
        path = links.path_of(link)
        response = redirect(f"{path}?language={self.language}")
        response.set_cookie(
            COOKIE, path.rstrip("/").rsplit("/", 1)[-1], max_age=KEPT_SECONDS,
            path=self.address("rsvp_front").partition("?")[0], httponly=True,
            secure=self.request.is_secure(), samesite="Lax",
        )  # fmt: skip
        return response


class RsvpCode(Public):
    """From the short code of a reply to its private page."""

    def get(self, request, *args, **kwargs):
        return self._draw()

    def post(self, request, *args, **kwargs):
        visitor = visitor_of(request)
        if CODES.is_spent(visitor) or CODES_OF_MEETING.is_spent(self.meeting.pk):
            return self.message("busy", 429)
        typed = request.POST.get("code", "")
        link = services.link_by_code(self.meeting, typed)
        if link is None or not link.is_open:
            CODES.spend(visitor)
            CODES_OF_MEETING.spend(self.meeting.pk)
            return self._draw(error=self.words["wrong_code"], typed=typed)
        return redirect(f"{links.path_of(link)}?language={self.language}")

    def _draw(self, **wrong):
        return self.page("code", code_url=self.address("rsvp_code"), **wrong)


class RsvpForget(Public):
    """Nothing on the device leads to the reply any more; it still counts."""

    def get(self, request, *args, **kwargs):
        return redirect(self.address("rsvp_front"))

    def post(self, request, *args, **kwargs):
        response = self.message("forgotten")
        path = self.address("rsvp_front").partition("?")[0]
        response.delete_cookie(COOKIE, path=path, samesite="Lax")
        return response


class RsvpCalendar(Public):
    """The meeting as a file for calendars; the same UID for ever, so that changes arrive."""

    def get(self, request, *args, **kwargs):
        file = of_meeting(self.meeting, self.language)
        headers = {"Content-Disposition": 'attachment; filename="meeting.ics"'}
        return HttpResponse(file, content_type=MIME, headers=headers)
