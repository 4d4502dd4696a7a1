"""Records of interviews and groups: the list, writing one down, its page, the check."""

from django.contrib import messages
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import CreateView, DeleteView, DetailView, FormView, UpdateView, View

from bic.days import today_in
from bic.spoken import name_of
from bic.ui.history import HistoryView
from bic.ui.tables import Listing
from bic.ui.views import ProgramPermissionMixin, RowDeleteMixin
from research.filters.study import RecordFilter
from research.forms.record import AudioForm, ClearForm, RecordForm
from research.models import Quote, Record
from research.models.study import About
from research.revealing import count, pieces
from research.services import record as services
from research.studying import group_name
from research.tables.study import RecordTable
from research.views.of_study import ON_STUDIES, OneRecord, is_custodian
from research.views.study import OfStudy


class RecordList(ProgramPermissionMixin, View):
    """The records that somebody may read: custodians all, partners those that they collected."""

    permission_required = "research.list_record"

    def get(self, request):
        rows = Record.objects.filter(community=request.community).for_list()
        if not is_custodian(request.user, request.community):
            rows = rows.filter(collected_by=request.user)
        return Listing(request, rows, RecordTable, RecordFilter).response(context=ON_STUDIES)


class RecordSaved:
    """What the forms of a record have in common."""

    form_class = RecordForm
    template_name = "research/record_form.html"

    def form_valid(self, form):
        try:
            record = services.save_record(form.instance)
        except services.StudyNotOpen:
            form.add_error(
                None, _("This study does not collect data now. Open it, then add the record.")
            )
            return self.form_invalid(form)
        messages.success(self.request, _("Record saved."))
        return self.to("record_detail", record.pk)


class RecordCreate(RecordSaved, OfStudy, CreateView):
    """Write down an interview or a group of a study that collects data."""

    permission_required = "research.add_record"
    model = Record
    heading, submit = gettext_lazy("Add a record"), gettext_lazy("Save record")


class RecordUpdate(RecordSaved, OneRecord, UpdateView):
    """Change what is known about an interview or a group."""

    permission_required = "research.change_record"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"program": self.request.program}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": _("Change record"), "submit": _("Save record"),
            "cancel_url": self.address("record_detail", self.object.pk),
        }  # fmt: skip


class RecordDetail(OneRecord, DetailView):
    """One interview or group: counts, statements and quotes."""

    permission_required = "research.view_record"

    def get_context_data(self, **kwargs):
        record, user = self.object, self.request.user
        statements = list(record.statements.order_by("position", "pk"))
        asked = record.guide.questions if record.guide else []
        sees_all = is_custodian(user, record)
        if sees_all:
            quotes = Quote.objects.filter(statement__record=record)
            quotes = quotes.select_related("approved_by").order_by("pk")
            for one in statements:
                one.chosen = [quote for quote in quotes if quote.statement_id == one.pk]
        for one in statements:
            known = one.question and one.question <= len(asked)
            one.asked = asked[one.question - 1] if known else ""
        second = getattr(record, "second", None)
        return super().get_context_data(**kwargs) | {
            "statements": statements,
            "language": name_of(record.language),
            "heads": heads_in_words(record),
            "second": second,
            "sees_all": sees_all,
            "may_change": user.has_perm("research.change_record", record),
            "may_delete": user.has_perm("research.delete_record", record),
            "audio_form": AudioForm(today=today_in(self.request.program), held_on=record.held_on)
            if record.keeps_audio and sees_all
            else None,
        }


def heads_in_words(record):
    """What people were counted by, and [group, how many] of each."""
    return [
        (About(about).label, [(group_name(about, group), n) for group, n in groups.items()])
        for about, groups in record.heads.items()
    ]


class RecordHistory(OneRecord, HistoryView):
    """Who changed what about a record."""

    permission_required = "research.view_history_record"


class RecordDelete(OneRecord, RowDeleteMixin, DeleteView):
    """Delete a record that was entered by mistake."""

    permission_required = "research.delete_record"
    heading = gettext_lazy("Delete this record?")
    warning = gettext_lazy("What was said and its codes go with it.")

    def form_valid(self, form):
        if Quote.objects.filter(statement__record=self.object).exists():
            messages.error(self.request, _("Words of it are quoted, so it stays."))
            return self.to("record_detail", self.object.pk)
        return super().form_valid(form)


class RecordCheck(OneRecord, FormView):
    """Look for what tells who spoke, and say that nothing does."""

    permission_required = "research.clear_record"
    form_class = ClearForm
    template_name = "research/record_check.html"

    def dispatch(self, request, *args, **kwargs):
        self.record = self.own_object()
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs):
        statements = list(self.record.statements.order_by("position", "pk"))
        texts = [text for one in statements for text in (one.text, one.translation)]
        for one in statements:
            one.pieces, one.translated = pieces(one.text), pieces(one.translation)
        about = [self.record.place, self.record.note]
        return super().get_context_data(**kwargs) | {
            "record": self.record,
            "statements": statements,
            "about": [pieces(text) for text in about if text],
            "marked": count([*texts, *about]),
        }

    def form_valid(self, form):
        try:
            services.clear(self.record, by=self.request.user)
        except services.NothingSaid:
            messages.error(self.request, _("There is nothing to check yet. Add what was said."))
        else:
            messages.success(self.request, _("Checked. Its quotes can be approved now."))
        return self.to("record_detail", self.record.pk)


class RecordReopen(OneRecord, View):
    """Let a record be changed again; its quotes are shared no more."""

    http_method_names = ("post",)
    permission_required = "research.clear_record"

    def post(self, request, **_kwargs):
        record = services.reopen(self.own_object())
        messages.success(request, _("Open again. Nothing of it is shared until it was checked."))
        return self.to("record_detail", record.pk)


class RecordAudio(OneRecord, FormView):
    """Note that the audio was deleted."""

    permission_required = "research.clear_record"
    form_class = AudioForm
    template_name = "components/form_page.html"

    def dispatch(self, request, *args, **kwargs):
        self.record = self.own_object()
        return super().dispatch(request, *args, **kwargs)

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {
            "today": today_in(self.request.program), "held_on": self.record.held_on,
        }  # fmt: skip

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": _("The audio was deleted"), "submit": _("Save"),
            "cancel_url": self.address("record_detail", self.record.pk),
        }  # fmt: skip

    def form_valid(self, form):
        if self.record.has_audio:
            self.record.audio_deleted_on = form.cleaned_data["deleted_on"]
            self.record.save(update_fields=["audio_deleted_on"])
            messages.success(self.request, _("Noted. There is no audio any more."))
        return self.to("record_detail", self.record.pk)
