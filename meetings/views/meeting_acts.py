"""What happens to a meeting: announced, canceled, held, closed, printed."""

from django.core.exceptions import PermissionDenied
from django.shortcuts import redirect
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView, TemplateView, View

from bic.reports.printing import print_out
from meetings.duties import duties_of, leftovers
from meetings.forms.meeting import CancelForm, FormalityForm, HeldForm
from meetings.models import Checkin, Formality
from meetings.printouts.meeting import printed
from meetings.services import meeting as services
from meetings.views.of_meeting import OfMeeting


class MeetingAnnounce(OfMeeting, View):
    """Let others see a meeting."""

    http_method_names = ("post",)
    permission_required = "meetings.publish_meeting"

    def post(self, request, **_kwargs):
        services.announce(self.meeting, by=request.user)
        return self.back(_("Announced."))


class ActForm(OfMeeting, FormView):
    """A form about the meeting in the address."""

    template_name = "components/form_page.html"
    heading = submit = ""

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": self.heading, "submit": self.submit,
            "cancel_url": self.address(f"meeting_{self.tab}", self.meeting.pk),
        }  # fmt: skip


class MeetingCancel(ActForm):
    """Call a meeting off, with a reason that people read."""

    permission_required = "meetings.cancel_meeting"
    form_class = CancelForm
    heading = gettext_lazy("Cancel this meeting")
    submit = gettext_lazy("Cancel meeting")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"meeting": self.meeting}

    def form_valid(self, form):
        services.cancel(self.meeting, reason=form.cleaned_data["reason"])
        return self.back(_("Canceled. Its page says why."))


class MeetingHeld(ActForm):
    """Say that a meeting took place, and how many came."""

    permission_required = "meetings.close_meeting"
    tab = "afterwards"
    form_class = HeldForm
    heading = gettext_lazy("How many people came?")
    submit = gettext_lazy("Save")

    def get_initial(self):
        counted = Checkin.objects.filter(meeting=self.meeting).values_list("people", flat=True)
        return {"people_count": self.meeting.people_count or counted.first() or None}

    def form_valid(self, form):
        try:
            services.say_held(self.meeting, people_count=form.cleaned_data["people_count"])
        except services.NotOver:
            form.add_error(None, _("It has not begun yet."))
            return self.form_invalid(form)
        return self.back(_("Saved."))


class MeetingClose(OfMeeting, View):
    """Close a meeting for good."""

    http_method_names = ("post",)
    permission_required = "meetings.close_meeting"
    tab = "afterwards"

    def post(self, request, **_kwargs):
        try:
            services.close(self.meeting, by=request.user)
        except services.NotHeld:
            return self.refuse(_("Say first that it was held, or cancel it."))
        return self.back(_("Closed. What was written down stays as it is."), "meeting_detail")


class MeetingAfterwards(OfMeeting, TemplateView):
    """What is left to do after a meeting, until it is closed."""

    permission_required = "meetings.view_restricted_meeting"
    tab = "afterwards"
    template_name = "meetings/meeting_afterwards.html"

    def get_context_data(self, **kwargs):
        meeting, user = self.meeting, self.request.user
        return super().get_context_data(**kwargs) | {
            "left": leftovers(meeting),
            "may_close": user.has_perm("meetings.close_meeting", meeting),
        }


class MeetingPrint(OfMeeting, View):
    """Have the report of a meeting printed."""

    http_method_names = ("post",)
    permission_required = "meetings.view_meeting"

    def post(self, request, **_kwargs):
        meeting = self.meeting
        made = print_out(
            request.program, by=request.user, community=request.community,
            title=_("Report: %(title)s") % {"title": meeting.title},
            template="meetings/print/meeting.html", facts=printed(meeting),
            permission="meetings.list_meeting",
            back_url=self.address("meeting_detail", meeting.pk),
        )  # fmt: skip
        return redirect("reports:printout", request.program.slug, made.pk)


class MeetingFormality(OfMeeting, FormView):
    """What the law asks of the meeting of a public body, and how far it is done."""

    permission_required = "meetings.view_meeting"
    tab = "formality"
    form_class = FormalityForm
    template_name = "meetings/meeting_formality.html"

    @cached_property
    def formality(self):
        """What is known, or nothing yet."""
        known = Formality.objects.filter(meeting=self.meeting).select_related("confirmed_by")
        return known.first() or self.placed(Formality, meeting=self.meeting)

    @property
    def may_change(self):
        """Whether this person looks after it."""
        return self.request.user.has_perm("meetings.change_formality", self.formality)

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {
            "program": self.request.program, "instance": self.formality,
        }  # fmt: skip

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "formality": self.formality,
            "duties": duties_of(self.meeting, self.formality),
            "may_change": self.may_change,
        }

    def post(self, request, *args, **kwargs):
        if not self.may_change:
            raise PermissionDenied
        return super().post(request, *args, **kwargs)

    def form_valid(self, form):
        services.confirm_formality(form.instance, by=self.request.user)
        return self.back(_("Saved."))
