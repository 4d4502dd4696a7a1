"""The questions of a call: adding, changing, ordering and removing them."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView, TemplateView, View

from communities.forms.question import QuestionForm
from communities.models import Application
from communities.services import questions as services
from communities.views.round import RoundMixin

LEANED = gettext_lazy(
    "“%(question)s” is asked only for an answer to this one. Change that question first."
)


class QuestionList(RoundMixin, TemplateView):
    """The form of a call, question by question."""

    permission_required = "communities.view_round"
    template_name = "communities/question_list.html"

    def get_context_data(self, **kwargs):
        form = services.current_set(self.get_call())
        sent = Application.objects.filter(question_set=form, submitted_at__isnull=False)
        return super().get_context_data(**kwargs) | {
            "question_set": form,
            "questions": services.questions_of(form),
            "is_frozen": sent.exists(),
        }


class QuestionMixin(RoundMixin):
    """A question of the newest version of the form; who comes too late is led to the list."""

    def dispatch(self, request, *args, **kwargs):
        try:
            return super().dispatch(request, *args, **kwargs)
        except services.QuestionGone:
            messages.info(request, _("Somebody removed this question meanwhile."))
            return self.to_list()

    def get_questions(self):
        """All questions of the form, and the one in the address. Raises `QuestionGone`."""
        questions = services.questions_of(services.current_set(self.get_call()))
        for question in questions:
            if question.key == self.kwargs["key"]:
                return questions, question
        raise services.QuestionGone(self.kwargs["key"])

    def to_list(self):
        """To the form of the call."""
        call = self.get_call()
        return redirect("communities:question_list", self.request.program.slug, call.slug)

    def refuse(self, error):
        """Say which question leans on this one, and go back to the list."""
        messages.warning(self.request, LEANED % {"question": error.args[0]})
        return self.to_list()


class QuestionCreate(QuestionMixin, FormView):
    """Ask one more question."""

    form_class = QuestionForm
    template_name = "communities/question_form.html"

    def get_form_kwargs(self):
        call = self.get_call()
        earlier = services.questions_of(services.current_set(call))
        return super().get_form_kwargs() | {"call": call, "earlier": earlier}

    def form_valid(self, form):
        services.add(self.get_call(), **form.facts)
        messages.success(self.request, _("Question added."))
        return self.to_list()


class QuestionUpdate(QuestionMixin, FormView):
    """Change a question."""

    form_class = QuestionForm
    template_name = "communities/question_form.html"

    def get_form_kwargs(self):
        questions, question = self.get_questions()
        earlier = questions[: questions.index(question)]
        return super().get_form_kwargs() | {
            "call": self.get_call(),
            "earlier": earlier,
            "instance": question,
        }

    def form_valid(self, form):
        try:
            services.save(self.get_call(), self.kwargs["key"], **form.facts)
        except services.Leaned as error:
            form.add_error("choices", LEANED % {"question": error.args[0]})
            return self.form_invalid(form)
        messages.success(self.request, _("Question saved."))
        return self.to_list()


class QuestionRemove(QuestionMixin, TemplateView):
    """Asks once more, then asks the question no longer."""

    template_name = "communities/question_remove.html"

    def get_context_data(self, **kwargs):
        _questions, question = self.get_questions()
        return super().get_context_data(**kwargs) | {"question": question}

    def post(self, request, **_kwargs):
        try:
            services.remove(self.get_call(), self.kwargs["key"])
        except services.Leaned as error:
            return self.refuse(error)
        messages.success(request, _("Question removed."))
        return self.to_list()


class QuestionMove(QuestionMixin, View):
    """Exchange a question with the one above or below."""

    http_method_names = ["post"]

    def post(self, request, **kwargs):
        if kwargs["way"] not in ("up", "down"):
            raise Http404
        try:
            services.move(self.get_call(), kwargs["key"], up=kwargs["way"] == "up")
        except services.Leaned as error:
            return self.refuse(error)
        return self.to_list()
