"""What is done with a submission: handing in, outcome, withdrawing, attachments, questions."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.utils.translation import gettext_lazy as _
from django.views.generic import FormView, View

from meetings.forms.submission import AttachmentForm, OutcomeForm, QuestionForm
from meetings.models import Attachment, SubmissionQuestion
from meetings.services import submission as services
from meetings.views.of_submission import AtWork


class Act(AtWork, View):
    """A button on the page of a submission; afterwards one is there again."""

    http_method_names = ("post",)
    done = ""

    def post(self, request, **_kwargs):
        found = self.own_object()
        try:
            self.act(found)
        except services.NotPossible:
            messages.info(request, _("Somebody was faster. This is how it stands now."))
        except services.NothingToRead:
            messages.error(request, _("Write the memo first: it is what the body reads."))
        else:
            messages.success(request, self.done)
        return self.to("submission_detail", found.pk)


class SubmissionSubmit(Act):
    """Say that a draft was handed in."""

    permission_required = "meetings.submit_submission"
    done = _("Handed in. Partners of this community read it now.")

    def act(self, found):
        services.submit(found, by=self.request.user)


class SubmissionWithdraw(Act):
    """Take back what the body did not answer yet."""

    permission_required = "meetings.withdraw_submission"
    done = _("Withdrawn.")

    def act(self, found):
        services.withdraw(found, by=self.request.user)


class FormOfSubmission(AtWork, FormView):
    """A page with one form about a submission."""

    template_name = "components/form_page.html"
    heading, submit = "", _("Save")

    def dispatch(self, request, *args, **kwargs):
        self.submission = self.own_object()
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": self.heading,
            "submit": self.submit,
            "cancel_url": self.address("submission_detail", self.submission.pk),
        }

    def saved(self, words):
        """Back on the page of the submission, with a message."""
        messages.success(self.request, words)
        return self.to("submission_detail", self.submission.pk)


class SubmissionOutcome(FormOfSubmission):
    """Record what the body did, or correct it."""

    permission_required = "meetings.record_submission"
    form_class = OutcomeForm
    heading, submit = _("What came of it"), _("Save outcome")

    def get_initial(self):
        names = ("outcome", "outcome_on", "votes_for", "votes_against", "outcome_note")
        return {name: getattr(self.submission, name) for name in names}

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"submission": self.submission}

    def form_valid(self, form):
        said = form.cleaned_data
        try:
            services.record(
                self.submission,
                outcome=said["outcome"],
                on=said["outcome_on"],
                note=said["outcome_note"],
                votes=(said["votes_for"], said["votes_against"]),
                by=self.request.user,
            )
        except services.NotPossible:
            messages.info(self.request, _("Somebody was faster. This is how it stands now."))
            return self.to("submission_detail", self.submission.pk)
        return self.saved(_("Outcome saved. It stands in the log of briefings too."))


class AttachmentCreate(FormOfSubmission):
    """Attach a document of the community."""

    permission_required = "meetings.change_submission"
    form_class = AttachmentForm
    template_name = "meetings/attachment_form.html"
    heading, submit = _("Attach a document"), _("Attach it")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"submission": self.submission}

    def form_valid(self, form):
        services.attach(self.submission, form.cleaned_data["document"])
        return self.saved(_("Attached. The next packet has it."))


class OneAttachment(AtWork, View):
    """The attachment in the address."""

    permission_required = "meetings.change_submission"
    http_method_names = ("post",)

    def own_attachment(self):
        """The attachment, of a submission that may be changed."""
        return self.part_of(Attachment.objects.all(), self.own_object())


class AttachmentDelete(OneAttachment):
    """Leave a document out of the packets to come; the document itself stays."""

    def post(self, request, **_kwargs):
        attachment = self.own_attachment()
        attachment.delete()
        messages.success(request, _("Taken out of the packets to come."))
        return self.to("submission_detail", attachment.submission_id)


class AttachmentMove(OneAttachment):
    """Move an attachment up or down."""

    def post(self, request, **kwargs):
        if kwargs["way"] not in ("up", "down"):
            raise Http404
        attachment = self.own_attachment()
        services.move(attachment, -1 if kwargs["way"] == "up" else 1)
        messages.success(request, _("Moved."))
        return self.to("submission_detail", attachment.submission_id)


class QuestionCreate(FormOfSubmission):
    """Write down what the body asked."""

    permission_required = "meetings.change_submission"
    form_class = QuestionForm
    heading, submit = _("A question of the body"), _("Save question")

    def get_form_kwargs(self):
        row = SubmissionQuestion(submission=self.submission)
        return super().get_form_kwargs() | {"program": self.request.program, "instance": row}

    def form_valid(self, form):
        services.save_question(form.instance, by=self.request.user)
        return self.saved(_("Question saved."))


class QuestionUpdate(QuestionCreate):
    """Answer a question, or correct it."""

    heading = _("Question and answer")

    def dispatch(self, request, *args, **kwargs):
        rows = SubmissionQuestion.objects.all()
        self.question = self.part_of(rows, self.own_object())
        return super().dispatch(request, *args, **kwargs)

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"instance": self.question}


class QuestionDelete(AtWork, View):
    """Delete a question that was entered by mistake."""

    permission_required = "meetings.change_submission"
    http_method_names = ("post",)

    def post(self, request, **_kwargs):
        found = self.own_object()
        if not request.user.has_perm("meetings.delete_submissionquestion", found):
            raise PermissionDenied
        self.part_of(SubmissionQuestion.objects.all(), found).delete()
        messages.success(request, _("Deleted. The history keeps it."))
        return self.to("submission_detail", found.pk)
