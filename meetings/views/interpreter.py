"""The roster of interpreters."""

from django.utils.translation import gettext_lazy
from django.views.generic import CreateView, DetailView, UpdateView, View

from bic.spoken import language_names
from bic.ui.history import HistoryView
from bic.ui.tables import Listing
from bic.ui.views import ProgramPermissionMixin, RowFormMixin, WalledObjectMixin
from meetings.filters.interpreter import InterpreterFilter
from meetings.forms.logistics import InterpreterForm
from meetings.models import Interpreter
from meetings.models.interpreter import Mode
from meetings.tables.interpreter import InterpreterTable


class InterpreterList(ProgramPermissionMixin, View):
    """The roster of the program."""

    permission_required = "meetings.view_interpreter"

    def get(self, request):
        rows = Interpreter.objects.for_list()
        return Listing(request, rows, InterpreterTable, InterpreterFilter).response()


class InterpreterSaved(RowFormMixin):
    """What the forms of an interpreter have in common."""

    form_class = InterpreterForm
    submit, saved = gettext_lazy("Save interpreter"), gettext_lazy("Interpreter saved.")


class InterpreterCreate(InterpreterSaved, ProgramPermissionMixin, CreateView):
    """Put somebody on the roster."""

    permission_required = "meetings.add_interpreter"
    heading = gettext_lazy("Add an interpreter")

    def save(self, form):
        form.instance.created_by = self.request.user
        return form.save()


class OneInterpreter(WalledObjectMixin):
    """The interpreter in the address."""

    permission_to_look = "meetings.view_interpreter"
    queryset = Interpreter.objects.none()

    def get_queryset(self):
        return Interpreter.objects.select_related("program", "created_by")


class InterpreterDetail(OneInterpreter, DetailView):
    """One interpreter: languages, how to reach them, and where they worked."""

    permission_required = "meetings.view_interpreter"
    template_name = "meetings/interpreter_detail.html"

    def get_context_data(self, **kwargs):
        one = self.object
        bookings = one.bookings.select_related("meeting", "community").order_by(
            "-meeting__starts_at", "-pk"
        )[:50]
        names = language_names({*one.languages, *(booking.language for booking in bookings)})
        for booking in bookings:
            booking.language_words = names[booking.language]
        return super().get_context_data(**kwargs) | {
            "bookings": bookings,
            "languages": [names[code] for code in one.languages],
            "modes": [Mode(mode).label for mode in one.modes],
        }


class InterpreterUpdate(InterpreterSaved, OneInterpreter, UpdateView):
    """Change somebody on the roster, or say that they cannot be booked any more."""

    permission_required = "meetings.change_interpreter"
    heading = gettext_lazy("Change interpreter")


class InterpreterHistory(OneInterpreter, HistoryView):
    """Who changed what about an interpreter."""

    permission_required = "meetings.view_history_interpreter"
