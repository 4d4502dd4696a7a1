"""Writing an application: the page, the saving of one answer, files and comments."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views.generic import FormView, TemplateView, View

from bic.documents.downloads import Download
from bic.documents.uploads import receives_upload
from bic.ui.autosave import disagreed, refused, saved
from bic.ui.history import HistoryView
from bic.ui.long_texts import receives_long_text
from communities import answering, completeness
from communities.calls import timing
from communities.forms.answers import AnswerFileForm, AnswersForm, CommentForm
from communities.models import Answer, AnswerComment, AnswerFile, Application, Question
from communities.services import answers as services
from communities.views.application import ApplicationMixin

CHANGE = "communities.change_application"


def why_closed(error):
    """Why nothing was saved, in a sentence."""
    if isinstance(error, services.RoundClosed):
        return " ".join([_("Nothing more is saved."), *timing(error.args[0], timezone.now())])
    return _("This application was sent or withdrawn meanwhile, so its answers stay as they are.")


@method_decorator(receives_long_text, name="dispatch")
class ApplicationWrite(ApplicationMixin, TemplateView):
    """All questions on one page. Scripts save each answer; without them the button saves all."""

    permission_required = CHANGE
    template_name = "communities/application_write.html"

    def get_context_data(self, form=None, conflicts=None, **kwargs):
        application = self.get_application()
        sheet = completeness.load(application)
        form = form or AnswersForm(questions=sheet.questions, answers=sheet.answers)
        return super().get_context_data(**kwargs) | {
            "form": form,
            "parts": answering.parts(sheet, form, conflicts),
            "conflicts": conflicts,
            "items": completeness.check(sheet),
            "team": application.co_applicants.all(),
            "may_withdraw": self.may("withdraw"),
            "timing": timing(application.round, timezone.now()),
        }

    def post(self, request, **kwargs):
        application = self.get_application()
        sheet = completeness.load(application)
        form = AnswersForm(request.POST, questions=sheet.questions, answers=sheet.answers)
        form.is_valid()
        typed = {
            key: (form.value_of(key), form.seen(key))
            for key in form.cleaned_data
            if form.was_sent(key)
        }
        try:
            conflicts = services.save_all(application, typed, by=request.user)
        except (services.RoundClosed, services.NotDraft) as error:
            form.add_error(None, why_closed(error))
            return self.again(form, {}, status=409)
        if form.errors or conflicts:
            return self.again(form, conflicts)
        messages.success(request, _("Saved."))
        ahead = "application_submit" if "submit" in request.POST else "application_write"
        return redirect(self.page(ahead))

    def again(self, form, conflicts, status=200):
        """The page with what was typed; what could be saved is saved."""
        context = self.get_context_data(form=form, conflicts=conflicts)
        return render(self.request, self.template_name, context, status=status)


@method_decorator(receives_long_text, name="dispatch")
class AnswerSave(ApplicationMixin, View):
    """Saves one answer while it is written.

    204 with the new revision; 409 with both versions; 422 with what is wrong.
    """

    permission_required = CHANGE
    http_method_names = ["post"]

    def get_application(self):
        # A hundred people do this each second: nothing is loaded that only a page shows.
        rows = Application.objects.held().filter(community=self.request.community)
        return self.permitted(get_object_or_404(rows, pk=self.kwargs["pk"]))

    def post(self, request, key, **_kwargs):
        application = self.get_application()
        question = get_object_or_404(Question, question_set_id=application.question_set_id, key=key)
        if question.kind == Question.Kind.FILE:
            raise Http404
        form = AnswersForm(request.POST, questions=[question], answers={})
        if not form.is_valid():
            return refused(" ".join(form.errors[key]))
        try:
            answer = services.save_held(
                application, key, form.value_of(key), seen=form.seen(key), by=request.user
            )
        except services.Conflict as error:
            return self.both(question, error.answer)
        except (services.RoundClosed, services.NotDraft) as error:
            return refused(why_closed(error))
        return saved(answer.revision)

    def both(self, question, answer):
        """What somebody else saved, beside what stands in the box."""
        stored = Answer.objects.select_related("updated_by").get(pk=answer.pk)
        words = answering.words_of(question, stored.value)
        context = {"stored": stored, "words": words, "question": question}
        page = render_to_string("communities/answer_conflict.html", context, self.request)
        return disagreed(page, stored.revision)


class ApplicationCheck(ApplicationMixin, TemplateView):
    """What is there and what is missing; the page asks again after a save."""

    template_name = "communities/application_items.html"

    def get_context_data(self, **kwargs):
        sheet = completeness.load(self.get_application())
        return super().get_context_data(**kwargs) | {"items": completeness.check(sheet)}


class QuestionMixin(ApplicationMixin):
    """A question of the application's form."""

    def get_question(self):
        """The one in the address."""
        form = self.get_application().question_set_id
        return get_object_or_404(Question, question_set_id=form, key=self.kwargs["key"])

    def back(self):
        """To the question on the page of the application."""
        name = "application_write" if self.may("change") else "application_detail"
        return f"{self.page(name)}#question-{self.kwargs['key']}"

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "question": self.get_question(),
            "cancel_url": self.back(),
        }


@method_decorator(receives_upload, name="dispatch")
class AnswerFileCreate(QuestionMixin, FormView):
    """Answer a question with a file."""

    permission_required = CHANGE
    form_class = AnswerFileForm
    template_name = "communities/answer_file_form.html"

    def get_form_kwargs(self):
        if self.get_question().kind != Question.Kind.FILE:
            raise Http404
        error = getattr(self.request, "upload_error", None)
        return super().get_form_kwargs() | {"upload_error": error}

    def form_valid(self, form):
        try:
            services.add_file(
                self.get_application(),
                self.kwargs["key"],
                upload=form.cleaned_data["file"],
                by=self.request.user,
            )
        except (services.RoundClosed, services.NotDraft) as error:
            form.add_error("file", why_closed(error))
            return self.form_invalid(form)
        messages.success(self.request, _("File saved."))
        return redirect(self.back())


class AnswerFileDownload(ApplicationMixin, Download):
    """A file of an application."""

    permission_required = "communities.view_application"

    def get(self, request, pk, file):
        rows = AnswerFile.objects.filter(application=self.get_application())
        return self.serve(get_object_or_404(rows, pk=file))

    def page_of(self, version):
        return self.page()


class AnswerComments(QuestionMixin, FormView):
    """What co-applicants tell each other about an answer."""

    permission_required = "communities.comment_application"
    form_class = CommentForm
    template_name = "communities/answer_comments.html"

    def get_context_data(self, **kwargs):
        application, key = self.get_application(), self.kwargs["key"]
        rows = AnswerComment.objects.filter(application=application, key=key)
        answer = Answer.objects.filter(application=application, key=key).first()
        question = self.get_question()
        return super().get_context_data(**kwargs) | {
            "comments": rows.select_related("author").order_by("pk"),
            "words": answering.words_of(question, answer.value if answer else None),
        }

    def form_valid(self, form):
        services.comment(
            self.get_application(),
            self.get_question().key,
            form.cleaned_data["text"],
            by=self.request.user,
        )
        return redirect(self.request.path)


class AnswerHistory(QuestionMixin, HistoryView):
    """Every saved version of one answer, and who saved it: nothing is lost for good."""

    permission_required = "communities.view_application"
    leave_out = ("community", "application", "revision", "updated_by")

    def get_object(self):
        application, key = self.get_application(), self.kwargs["key"]
        return get_object_or_404(Answer, application=application, key=key)

    def name_of(self, found):
        return self.get_question()
