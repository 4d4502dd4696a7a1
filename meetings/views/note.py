"""Notes of a meeting: what was said at each item, in its language."""

from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import CreateView, UpdateView, View

from meetings.forms.agenda import NoteForm
from meetings.models import Note
from meetings.services import afterwards as services
from meetings.views.agenda import PartForm
from meetings.views.of_meeting import OfMeeting


class NoteSaved(PartForm):
    """What the forms of a note share."""

    permission_required = "meetings.write_notes_meeting"
    form_class = NoteForm
    template_name = "meetings/note_form.html"
    submit = gettext_lazy("Save note")

    def form_valid(self, form):
        services.save_note(form.instance, by=self.request.user)
        return self.back(_("Note saved."))


class NoteCreate(NoteSaved, CreateView):
    """Write down what was said; an item in the address is chosen already."""

    heading = gettext_lazy("Add a note")

    def get_initial(self):
        item = self.request.GET.get("item", "")
        return {"item": item} if item.isdecimal() and len(item) < 12 else {}

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"instance": self.new(Note)}


class OfNote(OfMeeting):
    """A page about the note in the address."""

    permission_required = "meetings.write_notes_meeting"

    def get_object(self, queryset=None):
        """The note, which knows its meeting."""
        note = get_object_or_404(self.meeting.notes, pk=self.kwargs["note"])
        note.meeting, note.program, note.community = (
            self.meeting, self.meeting.program, self.meeting.community,
        )  # fmt: skip
        return note


class NoteUpdate(OfNote, NoteSaved, UpdateView):
    """Change a note, or translate it."""

    heading = gettext_lazy("Change note")


class NoteRemove(OfNote, View):
    """Take a note away."""

    http_method_names = ("post",)

    def post(self, request, **_kwargs):
        services.remove_note(self.get_object())
        return self.back(_("Note removed. The history keeps it."))
