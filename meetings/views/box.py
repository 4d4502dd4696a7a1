"""What staff put into the box: paper cards, counted hands, the roll; and concerns."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, render
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.generic import FormView, TemplateView, View

from bic.surveys.posters import drawn
from meetings.counting import Count, Unfit
from meetings.forms.ballot import boxes, hint_of, read, told, trouble
from meetings.forms.vote import AnswerForm, CodesForm, ConcernForm, SheetForm
from meetings.models import Concern, Sheet, Vote
from meetings.pagewords import words_in
from meetings.services import ballot as services
from meetings.services.vote import NotOpen
from meetings.views.of_vote import OfVote
from meetings.views.vote import room_path
from meetings.votetelling import value_words

LONGEST_NAME = 120


class Typed(OfVote, TemplateView):
    """A ballot that somebody else fills in: on paper before, or spoken aloud now."""

    permission_required = "meetings.run_vote"

    def dispatch(self, request, *args, **kwargs):
        if self.vote and not self.round.is_open:
            return self.refuse()
        return super().dispatch(request, *args, **kwargs)

    @property
    def words(self):
        """The words of ballots in the language of the page."""
        return words_in(self.vote.program_id, translation.get_language() or "en")

    def draw(self, status=200, data=None, wrong=None, error=""):
        """The ballot, with what was typed."""
        language = translation.get_language() or "en"
        options = tuple((one.number, one.title) for one in self.round.of_it)
        context = self.get_context_data() | {
            "boxes": boxes(
                self.rule, options, self.words, language, legend=self.vote.legend, data=data,
                wrong=wrong,
            ),
            "method": self.rule.method,
            "words": self.words,
            "hint": hint_of(self.rule, self.words),
            "parts": [(one.number, told(one.title, language), False) for one in self.parts],
            "typed": data or {},
            "error": trouble(self.rule, wrong, self.words) if wrong else error,
        }  # fmt: skip
        return render(self.request, self.template_name, context, status=status)

    def get(self, request, *args, **kwargs):
        return self.draw()

    def filled(self, data):
        """The ballot as it was typed."""
        return read(self.rule, data, tuple(one.number for one in self.parts))


class VoteCard(Typed):
    """Type paper cards in, one after the other."""

    template_name = "meetings/vote_card.html"

    def post(self, request, **_kwargs):
        data, filled = request.POST, self.filled(request.POST)
        card = data.get("card", "").strip()[:20]
        if filled.wrong or not card:
            error = "" if filled.wrong else _("Write the code or the number of the card.")
            return self.draw(data=data, wrong=filled.wrong, error=error)
        try:
            services.type_card(self.round, self.rule, filled.answers, card=card, part=filled.part)
        except services.UsedAlready:
            return self.draw(data=data, error=_("This card was counted already."))
        except services.WrongCode:
            return self.draw(data=data, error=_("No card of this meeting has this code."))
        except (NotOpen, services.ByNameOnly):
            return self.refuse()
        messages.success(request, _("Card %(card)s is in.") % {"card": card})
        return self.to("vote_card", self.vote.pk)


class VoteRoll(Typed):
    """Write down how each member of a public body votes."""

    template_name = "meetings/vote_roll.html"

    def post(self, request, **_kwargs):
        data, filled = request.POST, self.filled(request.POST)
        name = data.get("name", "").strip()[:LONGEST_NAME]
        if not self.vote.is_by_name:
            return self.refuse(_("This vote is secret; it has no roll."))
        if filled.wrong or not name:
            error = "" if filled.wrong else _("Write the name of the member.")
            return self.draw(data=data, wrong=filled.wrong, error=error)
        try:
            services.enter_roll(self.round, self.rule, name, filled.answers, by=request.user)
        except NotOpen:
            return self.refuse()
        messages.success(request, _("The vote of %(name)s is written down.") % {"name": name})
        return self.to("vote_roll", self.vote.pk)


class VoteHands(OfVote, FormView):
    """Enter counted hands, or paper that was counted at once."""

    permission_required = "meetings.run_vote"
    form_class = SheetForm
    template_name = "meetings/vote_hands.html"

    def dispatch(self, request, *args, **kwargs):
        if self.vote and not (self.round.is_open and self.rule.takes_hands):
            return self.refuse()
        return super().dispatch(request, *args, **kwargs)

    def get_form_kwargs(self):
        options = [(one.number, one.title) for one in self.round.of_it]
        own = {"rule": self.rule, "options": options, "words": value_words(self.rule)}
        return super().get_form_kwargs() | own

    def form_valid(self, form):
        said = form.cleaned_data
        sheet = Sheet(channel=said["channel"], label=said["label"])
        counted = Count(said["people"], form.given())
        try:
            services.enter_sheet(self.round, self.rule, sheet, counted, by=self.request.user)
        except Unfit as error:
            form.add_error("people", self._because(error))
            return self.form_invalid(form)
        except services.UsedAlready:
            form.add_error("label", _("This was entered already."))
            return self.form_invalid(form)
        except (NotOpen, services.ByNameOnly):
            return self.refuse()
        return self.back(_("Entered. It counts with all the others."))

    def _because(self, error):
        if error.because == "too_many":
            return _("So many dots are more than these people have.")
        if error.because == "too_many_on_one":
            return _("One option has more dots than these people can put on it.")
        return _("These are more answers than people.")


class VoteHandsRemove(OfVote, View):
    """Take counted hands out again, before the round is counted."""

    permission_required = "meetings.run_vote"
    http_method_names = ("post",)

    def post(self, request, sheet, **_kwargs):
        found = get_object_or_404(Sheet, round__vote=self.vote, pk=sheet)
        try:
            services.remove_sheet(found)
        except NotOpen:
            return self.refuse()
        return self.back(_("Taken out."))


class VoteCards(OfVote, FormView):
    """Print cards with codes for everybody at the meeting. They are shown once."""

    permission_required = "meetings.run_vote"
    form_class = CodesForm
    template_name = "meetings/vote_cards.html"

    def dispatch(self, request, *args, **kwargs):
        if self.vote.entry != Vote.Entry.CARD:
            return self.refuse(_("This vote needs no cards: it has one code for the room."))
        return super().dispatch(request, *args, **kwargs)

    def form_valid(self, form):
        codes = services.make_codes(self.vote.meeting, form.cleaned_data["how_many"])
        url = self.request.build_absolute_uri(room_path(self.vote))
        path, size = drawn(url)
        context = self.get_context_data(form=form) | {
            "codes": codes, "path": path, "size": size, "address": url.partition("://")[2],
        }  # fmt: skip
        return self.render_to_response(context)


class VoteHear(OfVote, FormView):
    """Write down a concern that somebody said aloud."""

    permission_required = "meetings.hear_vote"
    form_class = ConcernForm
    template_name = "meetings/vote_hear.html"

    def get_form_kwargs(self):
        options = [(one.number, one.title) for one in self.round.of_it]
        return super().get_form_kwargs() | {"options": options}

    def form_valid(self, form):
        said = form.cleaned_data
        language = translation.get_language() or "en"
        services.hear(self.round, said["option"], said["text"], language=language)
        return self.back(_("Written down."))


class VoteAnswer(OfVote, FormView):
    """Say what was answered to a concern."""

    permission_required = "meetings.hear_vote"
    form_class = AnswerForm
    template_name = "meetings/vote_answer.html"

    def concern(self):
        """The concern in the address."""
        rows = Concern.objects.filter(round__vote=self.vote)
        return get_object_or_404(rows, pk=self.kwargs["concern"])

    def get_initial(self):
        return {"answer": self.concern().answer}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"concern": self.concern()}

    def form_valid(self, form):
        services.answer(self.concern(), form.cleaned_data["answer"], by=self.request.user)
        return self.back(_("Answered."))
