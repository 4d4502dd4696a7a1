"""The log of briefings, and the promises that are open."""

from django.contrib import messages
from django.utils.translation import gettext_lazy as _
from django.views.generic import CreateView, DeleteView, DetailView, FormView, UpdateView, View

from bic.days import today_in
from bic.ui.history import HistoryView
from bic.ui.tables import Listing
from bic.ui.views import ObjectPermissionMixin, ProgramPermissionMixin, RowDeleteMixin, RowFormMixin
from meetings.briefed import standing
from meetings.filters.submission import BriefingFilter, PromiseFilter
from meetings.forms.decisionbody import BriefingForm, CloseForm, PromiseForm
from meetings.models import Briefing, DecisionBody, Promise
from meetings.services import submission as services
from meetings.tables.decisionbody import BriefingTable, PromiseTable
from meetings.views.of_submission import AtStep


class Placed(AtStep):
    """A form of a row of the community; what the address names is chosen already."""

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"community": self.request.community}

    def get_initial(self):
        given = super().get_initial()
        for name in ("body", "submission"):
            key = self.request.GET.get(name, "")
            if key.isdecimal() and len(key) < 18:
                given[name] = int(key)
        return given


class BriefingList(ProgramPermissionMixin, View):
    """Whether each body was kept informed, and every time that one was told."""

    permission_required = "meetings.list_briefing"

    def get(self, request, **_kwargs):
        rows = Briefing.objects.filter(community=request.community).for_list()
        today = today_in(request.program)
        bodies = DecisionBody.objects.filter(community=request.community).kept_informed()
        told = [(one, standing(one, today)) for one in bodies.for_list()]
        context = AtStep.extra_context | {"told": told}
        return Listing(request, rows, BriefingTable, BriefingFilter).response(
            "meetings/briefing_list.html", context
        )


class BriefingSaved(Placed, RowFormMixin):
    """What the forms of a briefing have in common."""

    form_class = BriefingForm
    submit, saved = _("Save briefing"), _("Briefing saved.")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"user": self.request.user}


class BriefingCreate(BriefingSaved, ProgramPermissionMixin, CreateView):
    """Write down that a body was told how things stand."""

    permission_required = "meetings.add_briefing"
    heading = _("Log a briefing")

    def get_initial(self):
        return super().get_initial() | {"told_by": self.request.user.pk}

    def save(self, form):
        form.instance.created_by = self.request.user
        return form.save()


class OneBriefing(AtStep, ObjectPermissionMixin):
    """The briefing in the address."""

    def get_queryset(self):
        rows = Briefing.objects.filter(community=self.request.community)
        return rows.select_related(
            "program", "community", "body", "told_by", "submission", "document"
        )


class BriefingDetail(OneBriefing, DetailView):
    """One time that a body was told."""

    permission_required = "meetings.view_briefing"

    def get_context_data(self, **kwargs):
        document = self.object.document
        may_open = document and self.request.user.has_perm("documents.view_document", document)
        return super().get_context_data(**kwargs) | {"document": document if may_open else None}


class BriefingUpdate(BriefingSaved, OneBriefing, UpdateView):
    """Correct an entry of the log."""

    permission_required = "meetings.change_briefing"
    heading = _("Change briefing")


class BriefingHistory(OneBriefing, HistoryView):
    """Who changed what about an entry of the log."""

    permission_required = "meetings.view_history_briefing"


class BriefingDelete(OneBriefing, RowDeleteMixin, DeleteView):
    """Delete an entry that was made by mistake."""

    permission_required = "meetings.delete_briefing"
    heading = _("Delete this briefing?")


class PromiseList(ProgramPermissionMixin, View):
    """What was promised, what is open first."""

    permission_required = "meetings.list_promise"

    def get(self, request, **_kwargs):
        rows = Promise.objects.filter(community=request.community).for_list()
        return Listing(request, rows, PromiseTable, PromiseFilter).response(
            context=AtStep.extra_context
        )


class PromiseSaved(Placed, RowFormMixin):
    """What the forms of a promise have in common."""

    form_class = PromiseForm
    submit, saved = _("Save promise"), _("Promise saved.")


class PromiseCreate(PromiseSaved, ProgramPermissionMixin, CreateView):
    """Write down what was promised."""

    permission_required = "meetings.add_promise"
    heading = _("Add a promise")

    def save(self, form):
        form.instance.created_by = self.request.user
        return form.save()


class OnePromise(AtStep, ObjectPermissionMixin):
    """The promise in the address. Partners find none of a draft."""

    def get_queryset(self):
        rows = Promise.objects.filter(community=self.request.community)
        return rows.select_related(
            "program", "community", "body", "owner", "submission", "closed_by"
        )


class PromiseDetail(OnePromise, DetailView):
    """A promise, and what became of it."""

    permission_required = "meetings.view_promise"

    def get_context_data(self, **kwargs):
        may_close = self.request.user.has_perm("meetings.complete_promise", self.object)
        late = self.object.is_late(today_in(self.request.program))
        return super().get_context_data(**kwargs) | {"may_close": may_close, "is_late": late}


class PromiseUpdate(PromiseSaved, OnePromise, UpdateView):
    """Change an open promise."""

    permission_required = "meetings.change_promise"
    heading = _("Change promise")


class PromiseHistory(OnePromise, HistoryView):
    """Who changed what about a promise."""

    permission_required = "meetings.view_history_promise"


class PromiseDelete(OnePromise, RowDeleteMixin, DeleteView):
    """Delete a promise that was entered by mistake."""

    permission_required = "meetings.delete_promise"
    heading = _("Delete this promise?")


class PromiseClose(OnePromise, FormView):
    """Say what became of a promise."""

    permission_required = "meetings.complete_promise"
    form_class = CloseForm
    template_name = "components/form_page.html"

    def dispatch(self, request, *args, **kwargs):
        self.promise = self.own_object()
        return super().dispatch(request, *args, **kwargs)

    def get_initial(self):
        return {"outcome": Promise.Outcome.KEPT}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": self.promise.what,
            "submit": _("Save"),
            "cancel_url": self.address("promise_detail", self.promise.pk),
        }

    def form_valid(self, form):
        said = form.cleaned_data
        try:
            services.close(
                self.promise, outcome=said["outcome"], note=said["note"], by=self.request.user
            )
        except services.NotPossible:
            messages.info(self.request, _("Somebody was faster. This is how it stands now."))
        else:
            messages.success(self.request, _("Saved."))
        return self.to("promise_detail", self.promise.pk)
