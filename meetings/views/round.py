"""Running a vote: open, stop, count, ask again, and the screen in the room."""

from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.generic import FormView, TemplateView, View

from bic.spoken import direction_of, own_name
from bic.surveys.posters import drawn
from meetings.counting.rule import DOTS
from meetings.forms.vote import NextForm, OpenForm
from meetings.pagewords import spoken_words
from meetings.services import vote as services
from meetings.views.of_vote import OfVote
from meetings.views.vote import room_path, turnout
from meetings.votetelling import told


class VoteOpen(OfVote, FormView):
    """Let people vote."""

    permission_required = "meetings.run_vote"
    form_class = OpenForm
    template_name = "meetings/vote_open.html"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"instance": self.round}

    def get_context_data(self, **kwargs):
        cancel = self.address("vote_detail", self.vote.pk)
        return super().get_context_data(**kwargs) | {"cancel_url": cancel}

    def form_valid(self, form):
        said = form.cleaned_data
        try:
            services.open_round(
                self.round, expected=said["expected"], minutes=said["minutes"],
                by=self.request.user,
            )  # fmt: skip
        except services.NotOpen:
            return self.refuse(_("This round was counted. Prepare another one."))
        return self.back(_("Open. People can vote now."))


class VoteStop(OfVote, View):
    """Take no more votes from phones."""

    permission_required = "meetings.run_vote"
    http_method_names = ("post",)

    def post(self, request, **_kwargs):
        try:
            services.stop_round(self.round)
        except services.NotOpen:
            return self.refuse()
        return self.back(_("Phones are stopped. Enter what is on paper, then count."))


class VoteCount(OfVote, TemplateView):
    """Count a round for good, once somebody confirmed it."""

    permission_required = "meetings.run_vote"
    template_name = "meetings/vote_count.html"

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"turnout": turnout(self.round)}

    def get(self, request, *args, **kwargs):
        if not self.round.is_open:
            return self.refuse()
        return super().get(request, *args, **kwargs)

    def post(self, request, **_kwargs):
        try:
            services.close_round(self.round, by=request.user)
        except services.NotOpen:
            return self.refuse()
        return self.back(_("Counted. The result stays as it is."))


class VoteNext(OfVote, FormView):
    """Prepare another round."""

    permission_required = "meetings.run_vote"
    form_class = NextForm
    template_name = "meetings/vote_next.html"

    def get(self, request, *args, **kwargs):
        if self.round.closed_at is None:
            return self.refuse(_("Count this round first."))
        return super().get(request, *args, **kwargs)

    def get_form_kwargs(self):
        # Also what an earlier round dropped can come back.
        newest = {one.number: one for round in self.rounds for one in round.of_it}
        for one in newest.values():
            one.round.vote = self.vote
        return super().get_form_kwargs() | {"options": [newest[key] for key in sorted(newest)]}

    def get_initial(self):
        return {"options": [str(one.number) for one in self.round.of_it]}

    def get_context_data(self, **kwargs):
        cancel = self.address("vote_detail", self.vote.pk)
        return super().get_context_data(**kwargs) | {"cancel_url": cancel}

    def form_valid(self, form):
        said = form.cleaned_data
        try:
            services.next_round(
                self.vote, kind=said["kind"], options=form.drafts(), change=said["change"]
            )
        except services.StillOpen:
            return self.refuse(_("Count this round first."))
        return self.back(_("Prepared. Open it when people are ready."))


class VoteScreen(OfVote, View):
    """What the room sees: question, code and turnout; the result once it is counted.

    The page asks for its live part again and again; nobody sees how a vote stands before.
    """

    permission_required = "meetings.view_vote"

    def get(self, request, **_kwargs):
        found = self._live()
        if request.htmx:
            return render(request, "meetings/vote_screen_live.html", found)
        return render(request, "meetings/vote_screen.html", found | self._around())

    def _live(self):
        round = self.round
        votes = turnout(round) if round.is_open else None
        found = {"vote": self.vote, "round": round, "turnout": votes, "rows": round.of_it}
        if round.result:
            names = {str(one.number): one.title for one in self.parts}
            found["found"] = told(round, round.of_it, names)
        if votes and round.expected:
            found["percent"] = min(100, 100 * votes["all"] // round.expected)
        if round.takes_phones and round.ends_at:
            left = max(0, int((round.ends_at - timezone.now()).total_seconds()))
            found["left"] = f"{left // 60}:{left % 60:02}"
        found["second"] = self._second()
        return found

    def _second(self):
        """The other language of the screen: where the page is English, Spanish."""
        return "en" if (self.request.LANGUAGE_CODE or "en").startswith("es") else "es"

    def _around(self):
        url = self.request.build_absolute_uri(room_path(self.vote))
        path, size = drawn(url)
        codes = spoken_words(self.vote.program_id)
        base = url.partition("://")[2]
        return {
            "qr": path,
            "qr_size": size,
            "go": base[: base.rindex(f"{self.vote.room_code}/")],
            "languages": [(code, own_name(code), direction_of(code)) for code in codes],
            "is_dots": self.vote.method == DOTS,
        }
