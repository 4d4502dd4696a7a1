"""Lessons: of a community, of all, one, and what becomes of it."""

from django.contrib import messages
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _
from django.views.generic import CreateView, DeleteView, DetailView, FormView, UpdateView, View

from bic.blueprint import step
from bic.spoken import name_of
from bic.ui.history import HistoryView
from bic.ui.tables import Listing
from bic.ui.views import ProgramPermissionMixin, RowDeleteMixin, RowFormMixin, WalledObjectMixin
from evaluations.filters.lesson import LessonFilter, LessonLogFilter
from evaluations.forms.lesson import LessonForm, SettleForm, TellForm
from evaluations.models import Lesson
from evaluations.services import lesson as services
from evaluations.tables.lesson import TAGS, LessonLogTable, LessonTable


class LessonLog(ProgramPermissionMixin, View):
    """The lessons of every community: what the next round should know."""

    permission_required = "evaluations.list_lesson"

    def get(self, request):
        rows = Lesson.objects.filter(program=request.program).for_list()
        return Listing(request, rows, LessonLogTable, LessonLogFilter).response()


class LessonList(ProgramPermissionMixin, View):
    """The lessons of the community."""

    permission_required = "evaluations.list_lesson"

    def get(self, request):
        rows = Lesson.objects.filter(community=request.community).for_list()
        return Listing(request, rows, LessonTable, LessonFilter).response()


class LessonFormMixin(RowFormMixin):
    """What adding and changing a lesson share."""

    form_class = LessonForm
    submit, saved = _("Save lesson"), _("Lesson saved.")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"community": self.request.community}


class LessonCreate(LessonFormMixin, ProgramPermissionMixin, CreateView):
    """Write down what was learned."""

    permission_required = "evaluations.add_lesson"
    heading = _("Add a lesson")

    def save(self, form):
        form.instance.created_by = self.request.user
        return form.save()


class OneLesson(WalledObjectMixin):
    """The lesson in the address; no partner's scope has it."""

    permission_to_look = "evaluations.list_lesson"

    def get_queryset(self):
        rows = Lesson.objects.filter(community=self.request.community)
        return rows.select_related(
            "program", "community", "wave", "round__program", "settled_by", "created_by"
        )


class LessonDetail(OneLesson, DetailView):
    """One lesson, and what became of it."""

    permission_required = "evaluations.view_lesson"

    def get_context_data(self, **kwargs):
        lesson, user = self.object, self.request.user
        return super().get_context_data(**kwargs) | {
            "tag": TAGS[lesson.state],
            "at_step": step(lesson.step) if lesson.step else None,
            "may_change": user.has_perm("evaluations.change_lesson", lesson),
            "told_missing": [
                name_of(code) for code in lesson.told.missing(self.request.program.languages)
            ],
            "may_tell": user.has_perm("evaluations.tell_lesson", lesson),
            "may_settle": user.has_perm("evaluations.settle_lesson", lesson),
            "may_reopen": user.has_perm("evaluations.reopen_lesson", lesson),
            "may_see_call": lesson.round
            and user.has_perm("communities.view_round", self.request.program),
        }


class LessonUpdate(LessonFormMixin, OneLesson, UpdateView):
    """Change a lesson about which nobody has decided."""

    permission_required = "evaluations.change_lesson"
    heading = _("Change the lesson")


class LessonTell(LessonFormMixin, OneLesson, UpdateView):
    """Write for everybody what a lesson says, for the report of its wave."""

    permission_required = "evaluations.tell_lesson"
    form_class = TellForm
    submit, saved = _("Save the words"), _("Saved. It stands in the report once that is assembled.")
    heading = _("What the report may say of it")


class LessonSettle(OneLesson, FormView):
    """Decide what becomes of a lesson."""

    permission_required = "evaluations.settle_lesson"
    form_class = SettleForm
    template_name = "evaluations/lesson_settle.html"

    def dispatch(self, request, *args, **kwargs):
        self.lesson = self.own_object()
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "lesson": self.lesson,
            "heading": _("What becomes of the lesson"),
            "submit": _("Save the decision"),
            "cancel_url": self.lesson.get_absolute_url(),
        }

    def form_valid(self, form):
        said = form.cleaned_data
        try:
            services.settle(
                self.lesson, state=said["state"], answer=said["answer"], call=said["round"],
                by=self.request.user,
            )  # fmt: skip
        except services.SettledAlready:
            messages.info(self.request, _("Somebody else was faster. Look at the page again."))
        else:
            messages.success(self.request, _("Decision saved."))
        return redirect(self.lesson.get_absolute_url())


class LessonReopen(OneLesson, View):
    """Let a lesson wait for a decision again."""

    permission_required = "evaluations.reopen_lesson"
    http_method_names = ("post",)

    def post(self, request, **_kwargs):
        lesson = services.reopen(self.own_object())
        messages.success(request, _("The lesson waits for a decision again."))
        return redirect(lesson.get_absolute_url())


class LessonDelete(OneLesson, RowDeleteMixin, DeleteView):
    """Take out a lesson that was written by mistake."""

    permission_required = "evaluations.delete_lesson"
    heading = _("Delete the lesson?")


class LessonHistory(OneLesson, HistoryView):
    """Who changed what about a lesson."""

    permission_required = "evaluations.view_lesson"
