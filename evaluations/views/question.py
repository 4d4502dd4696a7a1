"""The questions of a draft and how they will be answered: adding, writing, removing."""

from django.contrib import messages
from django.http import Http404, HttpResponseRedirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView, TemplateView, View

from evaluations.forms.plan import PlanRowForm, QuestionForm
from evaluations.models import PlanRow, Question
from evaluations.services import question as services
from evaluations.services.plan import DraftGone
from evaluations.views.frame import OfDraft


class OnePart(OfDraft):
    """The question or row in the address, of the draft."""

    model = Question

    def get_part(self, key="pk"):
        """The part. Raises `DraftGone` when somebody removed it."""
        draft = self.get_draft()
        part = self.model.objects.filter(plan=draft, pk=self.kwargs[key]).first()
        if part is None:
            raise DraftGone
        part.plan = draft
        return part


class PartForm(OnePart, FormView):
    """A form of a part; saved, it leads to where the part stands in the draft."""

    template_name = "components/form_page.html"
    locks = True
    heading = submit = ""
    anchor = ""

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": self.heading, "submit": self.submit, "cancel_url": self.back(self.anchor),
        }  # fmt: skip


class QuestionCreate(PartForm):
    """Ask one more question."""

    form_class = QuestionForm
    heading, submit = gettext_lazy("Add a question"), gettext_lazy("Save question")
    anchor = "part-questions"

    def get_form_kwargs(self):
        self.draft = self.get_draft()
        kind = self.request.GET.get("kind", "")
        initial = {"kind": kind} if kind in Question.Kind else {}
        return super().get_form_kwargs() | {"plan": self.draft, "initial": initial}

    def form_valid(self, form):
        question = services.add_question(self.draft, form.save(commit=False))
        messages.success(self.request, _("%(code)s added.") % {"code": question.code})
        return HttpResponseRedirect(self.back(f"question-{question.pk}"))


class QuestionUpdate(PartForm):
    """Reword a question."""

    form_class = QuestionForm
    heading, submit = gettext_lazy("Edit question"), gettext_lazy("Save question")

    def get_form_kwargs(self):
        question = self.get_part()
        self.anchor = f"question-{question.pk}"
        return super().get_form_kwargs() | {"plan": question.plan, "instance": question}

    def form_valid(self, form):
        question = services.save(form.save(commit=False))
        messages.success(self.request, _("%(code)s saved.") % {"code": question.code})
        return HttpResponseRedirect(self.back(self.anchor))


class QuestionDelete(OnePart, TemplateView):
    """Asks once more, then takes a question with its rows out of the draft."""

    template_name = "evaluations/part_remove.html"

    def get_context_data(self, **kwargs):
        part = self.get_part()
        back = self.back(f"question-{part.pk}")
        return super().get_context_data(part=part, back_url=back, **kwargs)

    def post(self, request, **_kwargs):
        part = self.get_part()
        services.remove(part)
        messages.success(request, _("%(code)s removed from the draft.") % {"code": part.code})
        return HttpResponseRedirect(self.back("part-questions"))


class QuestionMove(OnePart, View):
    """Exchange a question with the one above or below it."""

    http_method_names = ("post",)

    def post(self, request, way, **_kwargs):
        if way not in ("up", "down"):
            raise Http404
        question = self.get_part()
        services.move_question(question, up=way == "up")
        messages.success(request, _("Moved."))
        return HttpResponseRedirect(self.back(f"question-{question.pk}"))


class RowCreate(PartForm):
    """Say one more way in which a question will be answered."""

    template_name = "evaluations/row_form.html"
    form_class = PlanRowForm
    heading, submit = gettext_lazy("How it will be answered"), gettext_lazy("Save row")

    def get_form_kwargs(self):
        self.question = self.get_part("question")
        self.anchor = f"question-{self.question.pk}"
        return super().get_form_kwargs()

    def get_context_data(self, **kwargs):
        # The form comes first: with it comes the question.
        context = super().get_context_data(**kwargs)
        return context | {"question": self.question}

    def form_valid(self, form):
        services.add_row(self.question, form.save(commit=False))
        messages.success(self.request, _("Added."))
        return HttpResponseRedirect(self.back(self.anchor))


class RowUpdate(PartForm):
    """Write a row anew."""

    model = PlanRow
    template_name = "evaluations/row_form.html"
    form_class = PlanRowForm
    heading, submit = gettext_lazy("How it will be answered"), gettext_lazy("Save row")

    def get_form_kwargs(self):
        self.row = self.get_part()
        self.anchor = f"question-{self.row.question_id}"
        return super().get_form_kwargs() | {"instance": self.row}

    def get_context_data(self, **kwargs):
        # The form comes first: with it comes the row.
        context = super().get_context_data(**kwargs)
        return context | {"question": self.row.question, "row": self.row}

    def form_valid(self, form):
        services.save(form.save(commit=False))
        messages.success(self.request, _("Saved."))
        return HttpResponseRedirect(self.back(self.anchor))


class RowDelete(QuestionDelete):
    """Asks once more, then takes a row out of the draft."""

    model = PlanRow

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        return context | {"back_url": self.back(f"question-{context['part'].question_id}")}

    def post(self, request, **_kwargs):
        row = self.get_part()
        services.remove(row)
        messages.success(request, _("Removed from the draft."))
        return HttpResponseRedirect(self.back(f"question-{row.question_id}"))
