"""Pages on which phones vote: the code of the room, the ballot, and that it is in.

No account, no script needed, one cookie: a random number that says this phone was here. Nothing
that could be forged in somebody's name stands behind it, so the pages have no CSRF token.
"""

import secrets
from functools import cached_property

from django.core import signing
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.views import View
from django.views.decorators.csrf import csrf_exempt

from bic.flood import Flood
from bic.limits import Limit, visitor_of
from bic.surveys.services.collection import plain
from bic.tenancy import scope
from meetings.forms.ballot import boxes, hint_of, read, told, trouble
from meetings.models import Stub, Vote
from meetings.polling import VOTES, asked, enter
from meetings.services import ballot as services
from meetings.views.spoken_page import SpokenPage

COOKIE = "bic_ballot"
KEPT_SECONDS = 2 * 86_400
DEVICES = signing.Signer(salt="meetings.device")
# A large room behind one address votes within minutes; a program does so within seconds.
VOTING = Flood("vote", from_one_address=500, of_all=3000)
WRONG_CODES = Limit("vote-code", 60, 600)


class PhonePage(SpokenPage):
    """What pages for phones have in common, in the reader's language."""

    leaves_no_history = True
    referrers = "no-referrer"

    def page(self, template, status=200, **context):
        """Draw a page."""
        return self.draw(template, status, **({"place": self.request.program.name} | context))


@method_decorator(csrf_exempt, name="dispatch")
class BallotRoom(PhonePage, View):
    """Where whoever cannot scan types the code that is on the screen."""

    def get(self, request, *args, **kwargs):
        return self.page("ballot_room")

    def post(self, request, *args, **kwargs):
        code = plain(request.POST.get("room", ""))[:8]
        if WRONG_CODES.is_spent(visitor_of(request)):
            return self.page("ballot_room", 429, error=self.words["vote_busy_long"])
        with scope(request.program):
            is_known = bool(code) and bool(VOTES.rows(code))
        if not is_known:
            WRONG_CODES.spend(visitor_of(request))
            error = self.words["vote_wrong_room"]
            return self.page("ballot_room", error=error, typed=request.POST.get("room", ""))
        return redirect(self.address("ballot_front", code))


@method_decorator(csrf_exempt, name="dispatch")
class BallotFront(PhonePage, View):
    """The ballot of the round that is open."""

    enter = staticmethod(enter)

    @cached_property
    def asked(self):
        """What is asked."""
        return asked(self.request.round)

    @cached_property
    def spoken(self):
        return self.asked.words if self.request.round else super().spoken

    @cached_property
    def device(self):
        """The random number of this phone; "" where it keeps none, or one that is not ours."""
        try:
            return DEVICES.unsign(self.request.COOKIES.get(COOKIE, ""))
        except signing.BadSignature:
            return ""

    def get(self, request, *args, **kwargs):
        if refused := self._refused():
            return refused
        if self.device and not self._asks_card:
            seal = services.seal_of("stub", request.round.pk, self.device)
            if Stub.objects.filter(round=request.round, seal=seal).exists():
                return self._thanks()
        return self._keep(self._draw())

    def post(self, request, *args, **kwargs):
        if refused := self._refused():
            return refused
        data, found = request.POST, self.asked
        if data.get("move_to") in self.spoken:
            self.language = data["move_to"]
            return self._keep(self._draw(data))
        filled = read(found.rule, data, tuple(number for number, _title in found.parts))
        if filled.wrong:
            return self._keep(self._draw(data, wrong=filled.wrong))
        if not self._asks_card and not self.device:
            return self._keep(self._draw(data, error=self.words["vote_cookie"]))
        if not VOTING.lets_in(request, request.round.pk, data.get("pass", "")):
            return self._wait(data)
        if self._asks_card and WRONG_CODES.is_spent(visitor_of(request)):
            return self._message("vote_busy", "vote_busy_long", 429)
        return self._answer(self._cast(filled), data)

    @property
    def _asks_card(self):
        return self.request.round.vote.entry == Vote.Entry.CARD

    def _refused(self):
        """The page that says why nobody can vote here now, if so."""
        round = self.request.round
        if round is None:
            return self._message("vote_wait")
        if round.vote.is_by_name:
            return self._message("vote_by_name")
        if not round.takes_phones:
            late = self.request.method == "POST"
            return self._message("vote_closed", "vote_closed_more" if late else "", 410)
        return None

    def _cast(self, filled):
        round = self.request.round
        card = (round.vote.meeting_id, self.request.POST.get("card", ""))
        return services.cast(
            round.pk, filled.answers, part=filled.part, concerns=filled.concerns,
            language=self.language,
            **({"card": card} if self._asks_card else {"device": self.device}),
        )  # fmt: skip

    def _answer(self, outcome, data):
        if outcome == "wrong_code":
            WRONG_CODES.spend(visitor_of(self.request))
            return self._draw(data, card_error=self.words["vote_wrong_card"])
        if outcome == "closed":
            return self._message("vote_closed", "vote_closed_more", 410)
        return redirect(self.address("ballot_thanks", self.kwargs["code"]))

    def _keep(self, response):
        """Let the phone be known again, where it votes without a card."""
        if not self._asks_card and not self.device:
            response.set_cookie(
                COOKIE, DEVICES.sign(secrets.token_urlsafe(16)), max_age=KEPT_SECONDS,
                path=reverse("meetings:ballot_room", args=[self.request.program.slug]),
                httponly=True, secure=self.request.is_secure(), samesite="Lax",
            )  # fmt: skip
        return response

    def _draw(self, data=None, *, wrong=None, error="", card_error=""):
        found, language = self.asked, self.language
        return self.page(
            "ballot",
            place=found.place,
            question=told(found.question, language),
            change=told(found.change, language),
            method=found.rule.method,
            hint=hint_of(found.rule, self.words),
            boxes=boxes(
                found.rule,
                found.options,
                self.words,
                language,
                legend=found.legend,
                data=data,
                wrong=wrong,
            ),
            parts=[
                (
                    number,
                    told(title, language),
                    data is not None and data.get("part") == str(number),
                )
                for number, title in found.parts
            ],
            error=trouble(found.rule, wrong, self.words) if wrong else error,
            card_error=card_error,
            asks_card=self._asks_card,
            card=data.get("card", "") if data else self.request.GET.get("card", "")[:20],
            form_url=self.address("ballot_front", self.kwargs["code"]),
        )

    def _wait(self, data):
        waits = VOTING.issue(self.request, self.request.round.pk)
        if waits is None:
            return self._message("vote_busy", "vote_busy_long", 429)
        typed = [(name, text) for name, text in data.items() if name not in ("pass", "move_to")]
        return self._message("vote_busy", "vote_busy_more", 429, waits=waits, typed=typed)

    def _thanks(self):
        return redirect(self.address("ballot_thanks", self.kwargs["code"]))

    def _message(self, title, more="", status=200, **context):
        return self.page(
            "ballot_message", status,
            title=self.words[title],
            more=self.words[more] if more else "",
            form_url=self.address("ballot_front", self.kwargs["code"]),
            **context,
        )  # fmt: skip


class BallotThanks(PhonePage, View):
    """It is in."""

    def get(self, request, *args, code, **kwargs):
        return self.page(
            "ballot_message",
            title=self.words["vote_in"],
            more=self.words["vote_in_more"],
            form_url=self.address("ballot_front", code),
        )
