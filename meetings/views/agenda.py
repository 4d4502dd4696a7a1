"""The agenda of a meeting: its items in their order, and which one runs."""

from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import CreateView, TemplateView, UpdateView, View

from meetings.forms.agenda import ItemForm
from meetings.models import AgendaItem
from meetings.running import running
from meetings.services import agenda as services
from meetings.views.of_meeting import OfMeeting
from research.views.theme import place_after


class MeetingAgenda(OfMeeting, TemplateView):
    """The items in their order, to be changed and moved."""

    permission_required = "meetings.change_meeting"
    tab = "agenda"
    template_name = "meetings/meeting_agenda.html"

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | agenda_facts(self.meeting)


def agenda_facts(meeting):
    """What the list of items shows."""
    return {
        "meeting": meeting,
        "running": running(meeting, meeting.agenda.all(), timezone.now()),
    }


class PartForm(OfMeeting):
    """The form of something that hangs onto a meeting."""

    template_name = "components/form_page.html"
    heading = submit = ""

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"program": self.request.program}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": self.heading, "submit": self.submit,
            "cancel_url": self.address(f"meeting_{self.tab}", self.meeting.pk),
        }  # fmt: skip

    def new(self, model, **fields):
        """A new row that hangs onto the meeting."""
        return self.placed(model, meeting=self.meeting, **fields)


class ItemCreate(PartForm, CreateView):
    """Add an item at the end."""

    permission_required = "meetings.change_meeting"
    tab = "agenda"
    form_class = ItemForm
    heading, submit = gettext_lazy("Add an item"), gettext_lazy("Save item")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"instance": self.new(AgendaItem)}

    def form_valid(self, form):
        services.save_item(form.instance)
        return self.back(_("Item added."))


class OfItem(OfMeeting):
    """A page about the item in the address, for who may change its meeting."""

    permission_required = "meetings.change_meeting"
    tab = "agenda"

    def get_object(self, queryset=None):
        """The item, which knows its meeting."""
        item = get_object_or_404(self.meeting.agenda, pk=self.kwargs["item"])
        item.meeting, item.program, item.community = (
            self.meeting, self.meeting.program, self.meeting.community,
        )  # fmt: skip
        return item


class ItemUpdate(OfItem, PartForm, UpdateView):
    """Change an item."""

    form_class = ItemForm
    heading, submit = gettext_lazy("Change item"), gettext_lazy("Save item")

    def form_valid(self, form):
        services.save_item(form.instance)
        return self.back(_("Item saved."))


class ItemMove(OfItem, View):
    """Move an item up or down, or to a place; htmx gets the list alone."""

    http_method_names = ("post",)

    def post(self, request, **kwargs):
        item = self.get_object()
        place = place_after(kwargs["way"], item.position, request.POST)
        items = services.move_item(item, place)
        if not request.htmx:
            return self.back(_("Moved."))
        facts = agenda_facts(self.meeting) | {"moved": item, "place": items.index(item) + 1}
        return render(request, "meetings/agenda_items.html", facts)


class ItemRemove(OfItem, View):
    """Take an item off the agenda."""

    http_method_names = ("post",)

    def post(self, request, **_kwargs):
        services.remove_item(self.get_object())
        return self.back(_("Item removed. The history keeps it."))


class ItemBegin(OfItem, View):
    """Say that an item begins now."""

    http_method_names = ("post",)
    permission_required = "meetings.write_notes_meeting"
    tab = "detail"

    def post(self, request, **_kwargs):
        item = services.begin_item(self.get_object())
        return self.back(_("Now: %(title)s") % {"title": item.title})
