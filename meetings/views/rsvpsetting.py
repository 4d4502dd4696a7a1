"""How a meeting asks for replies: its settings, its own questions, its helpers."""

from django.shortcuts import get_object_or_404
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.views.generic import FormView, TemplateView, View

from meetings.forms.rsvp import HelperForm, RsvpQuestionForm, RsvpSettingForm
from meetings.models import Helper, RsvpQuestion, RsvpSetting
from meetings.services import rsvp as services
from meetings.views.of_replies import OfReplies


class SettingForm(OfReplies, FormView):
    """A form about how a meeting asks for replies."""

    template_name = "meetings/setting_form.html"
    heading = ""

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {
            "program": self.request.program,
            "instance": self.row,
        }

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"heading": self.heading, "row": self.row}

    def form_valid(self, form):
        self.save(form)
        return self.back(_("Saved."))

    def save(self, form):
        """Save the row."""
        form.save()

    def new(self, model):
        """A new row of the meeting."""
        return self.placed(model, meeting=self.meeting)


class RsvpSettingUpdate(SettingForm):
    """From when, until when, how many, and what is asked."""

    permission_required = "meetings.change_rsvpsetting"
    form_class = RsvpSettingForm

    @cached_property
    def row(self):
        """The settings, new ones where the meeting has none."""
        return self.setting or self.new(RsvpSetting)

    @property
    def heading(self):
        """What the page is about."""
        return _("RSVPs: settings")

    def save(self, form):
        """Save; where there are more places, those who wait come up."""
        services.set_up(form.instance)


class RsvpQuestionCreate(SettingForm):
    """Ask something of one's own."""

    permission_required = "meetings.add_rsvpquestion"
    form_class = RsvpQuestionForm

    @cached_property
    def row(self):
        """A question behind the others."""
        row = self.new(RsvpQuestion)
        row.position = RsvpQuestion.objects.filter(meeting=self.meeting).count()
        return row

    @property
    def heading(self):
        """What the page is about."""
        return _("Add a question")


class RsvpQuestionUpdate(SettingForm):
    """Change a question of one's own."""

    permission_required = "meetings.change_rsvpquestion"
    form_class = RsvpQuestionForm

    @cached_property
    def row(self):
        """The question in the address."""
        rows = RsvpQuestion.objects.filter(meeting=self.meeting)
        return get_object_or_404(rows, pk=self.kwargs["pk"])

    @property
    def heading(self):
        """What the page is about."""
        return _("Change question")


class RsvpQuestionDelete(OfReplies, TemplateView):
    """Ask it no more; what was answered is no longer shown."""

    permission_required = "meetings.delete_rsvpquestion"
    template_name = "ui/delete.html"

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": _("Delete question"),
            "warning": _("Answers that people gave to it are no longer shown."),
        }

    def post(self, request, *args, **kwargs):
        rows = RsvpQuestion.objects.filter(meeting=self.meeting)
        get_object_or_404(rows, pk=kwargs["pk"]).delete()
        return self.back(_("Question deleted."))


class HelperCreate(SettingForm):
    """Let a partner read the names of this meeting's replies."""

    permission_required = "meetings.add_helper"
    form_class = HelperForm

    @cached_property
    def row(self):
        """A new helper."""
        row = self.new(Helper)
        row.added_by = self.request.user
        return row

    @property
    def heading(self):
        """What the page is about."""
        return _("Add a helper")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"community": self.request.community}


class HelperDelete(OfReplies, View):
    """They read no names any more."""

    permission_required = "meetings.delete_helper"
    http_method_names = ("post",)

    def post(self, request, meeting, pk):
        get_object_or_404(Helper.objects.filter(meeting=self.meeting), pk=pk).delete()
        return self.back(_("They no longer see the names."))
