"""The replies tab of a meeting: counts, names, writing a reply down for somebody."""

from django.contrib import messages
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.generic import FormView, TemplateView, View

from bic.spoken import ours_for
from bic.surveys.posters import drawn
from bic.ui.history import HistoryView
from bic.ui.tables import Listing
from meetings.answers import answers_to
from meetings.filters.rsvp import RsvpFilter
from meetings.forms.reply import ReplyForm
from meetings.forms.replysections import sections_of
from meetings.models import Rsvp, RsvpQuestion
from meetings.models.rsvp import random_receipt
from meetings.pagewords import spoken_words, words_of_ours
from meetings.questionnaire import answers_to_it
from meetings.replies import told
from meetings.services import rsvp as services
from meetings.services.rsvp_mail import front_of
from meetings.tables.rsvp import RsvpTable
from meetings.views.of_replies import OfReplies, OneReply


class MeetingReplies(OfReplies, TemplateView):
    """How many come, what they need, and the way to reply. Never a name."""

    permission_required = "meetings.count_rsvp"
    template_name = "meetings/meeting_replies.html"

    def get_context_data(self, **kwargs):
        meeting, user = self.meeting, self.request.user
        may_list = user.has_perm("meetings.list_rsvp", meeting)
        is_exact = user.has_perm("meetings.view_exact_rsvp", meeting)
        may_change = user.has_perm("meetings.change_rsvpsetting", meeting)
        is_public = meeting.published_at is not None and meeting.is_public
        address = self.request.build_absolute_uri(front_of(meeting)) if is_public else ""
        afterwards = answers_to_it(self.setting)
        questions = list(RsvpQuestion.objects.filter(meeting=meeting)) if self.setting else []
        return super().get_context_data(**kwargs) | {
            "told": told(meeting, self.setting, is_exact=is_exact),
            "is_exact": is_exact,
            "state": services.state_of(meeting, self.setting, timezone.now()),
            "may_list": may_list,
            "may_add": self.setting and user.has_perm("meetings.add_rsvp", meeting),
            "may_change": may_change,
            "public_url": address,
            "qr": drawn(address) if address else None,
            "questions": questions,
            "afterwards": afterwards,
            "sees_survey": afterwards and user.has_perm("surveys.view_survey", afterwards.survey),
            "answers": answers_to(meeting, questions, is_exact=is_exact, with_texts=may_list),
            "helpers": meeting.known_helpers if may_change else (),
        }


class RsvpList(OfReplies, View):
    """Everybody who replied, with what was said, for those who may read names."""

    permission_required = "meetings.list_rsvp"

    def get(self, request, pk):
        rows = Rsvp.objects.filter(meeting=self.meeting).for_list()
        listing = Listing(request, rows, RsvpTable, RsvpFilter)
        context = self.extra_context | {
            "meeting": self.meeting,
            "may_add": self.setting and request.user.has_perm("meetings.add_rsvp", self.meeting),
        }
        return listing.response("meetings/rsvp_list.html", context)


class ReplyForms:
    """What the forms of a reply have in common for whoever writes it down."""

    form_class = ReplyForm
    template_name = "meetings/rsvp_form.html"
    rsvp = None

    @property
    def spoken(self):
        """The language of the page, whose words the form has."""
        code = (get_language() or "en").split("-")[0]
        return ours_for(code)

    def get_form_kwargs(self):
        kwargs = super().get_form_kwargs()
        del kwargs["initial"]
        return kwargs | {
            "meeting": self.meeting,
            "setting": self.setting,
            "questions": RsvpQuestion.objects.filter(meeting=self.meeting),
            "words": words_of_ours(self.spoken),
            "language": self.spoken,
            "rsvp": self.rsvp,
        }

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        sections = sections_of(context["form"], self.setting.keep_days)
        return context | {"sections": list(sections), "rsvp": self.rsvp}

    def form_valid(self, form):
        try:
            rsvp = self.save(form)
        except services.Full as error:
            form.no_room(error.left)
            return self.form_invalid(form)
        except services.Closed:
            form.add_error(None, _("This meeting takes no RSVPs any more."))
            return self.form_invalid(form)
        return self.to_list(self.saying(rsvp))

    def saying(self, rsvp):
        """What became of it, in a sentence."""
        if rsvp.status == Rsvp.Status.WAITING:
            return _("Saved. They are on the waitlist.")
        return _("Saved. They are coming.")


class RsvpCreate(ReplyForms, OfReplies, FormView):
    """Write a reply down for somebody who calls or has no phone."""

    permission_required = "meetings.add_rsvp"

    def dispatch(self, request, *args, **kwargs):
        if self.meeting and self.setting is None:
            return self.back()
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": _("Write an RSVP down"),
            "receipt": self.request.POST.get("receipt") or random_receipt(),
        }

    def save(self, form):
        """The new reply; the code to read out is told once."""
        spoken = spoken_words(self.meeting.program_id)
        language = form.party["language"]
        rsvp = services.reply(
            self.meeting, form.party, by=self.request.user,
            receipt=self.request.POST.get("receipt", "")[:32] or random_receipt(),
            page_language=language if language in spoken else "en",
        )  # fmt: skip
        told = _("Their code, to change or cancel: %(code)s") % {"code": services.code_of(rsvp)}
        messages.info(self.request, told)
        return rsvp


class RsvpUpdate(ReplyForms, OneReply, FormView):
    """Read one reply with what it needs, and correct it."""

    permission_required = "meetings.change_rsvp"

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": str(self.rsvp),
            "code": services.code_of(self.rsvp),
            "may_seat": self.rsvp.status == Rsvp.Status.WAITING
            and self.request.user.has_perm("meetings.seat_rsvp", self.meeting),
        }

    def save(self, form):
        """The changed reply."""
        return services.change(self.rsvp, form.party, by=self.request.user)


class RsvpCancel(OneReply, View):
    """They are not coming: the places go to those who wait."""

    permission_required = "meetings.change_rsvp"
    http_method_names = ("post",)

    def post(self, request, meeting, pk):
        services.cancel(self.rsvp)
        return self.to_list(_("Canceled. Free places went to those who wait."))


class RsvpSeat(OneReply, View):
    """Give somebody on the waitlist their places before others."""

    permission_required = "meetings.seat_rsvp"
    http_method_names = ("post",)

    def post(self, request, meeting, pk):
        try:
            services.seat(self.rsvp)
        except services.Full:
            messages.error(request, _("There are not enough places. Raise their number first."))
            return self.to("rsvp_update", self.meeting.pk, pk)
        return self.to_list(_("They have their places, and are told by email if they left one."))


class RsvpHistory(OneReply, HistoryView):
    """Who changed what in a reply. Names, contacts and texts are not in it."""

    permission_required = "meetings.view_history_rsvp"

    def get_object(self, queryset=None):
        return get_object_or_404(Rsvp.objects.select_related("program"), pk=self.rsvp.pk)
