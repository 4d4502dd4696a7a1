"""Applications: what a town and its partner answer, and who of them may type."""

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from bic.documents.filetypes import label_of
from bic.documents.storage import holds_file
from bic.persons import person, somebody
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.scoping import tenant_manager
from communities.models.rounds import QuestionSet, Round


class ApplicationQuerySet(models.QuerySet):
    """Applications by status, and what pages load."""

    def sent(self):
        """Those that were submitted and not taken back."""
        return self.exclude(status__in=[Application.Status.DRAFT, Application.Status.WITHDRAWN])

    def for_list(self):
        """All that the list of applications shows, in one query."""
        return (
            self.select_related("community", "round")
            .order_by(models.F("submitted_at").desc(nulls_last=True), "-pk")
            .fetch_mode(LIST_FETCH)
        )

    def held(self):
        """Locked until the transaction ends, with its call and who may write it."""
        return (
            self.select_for_update(of=("self",))
            .select_related("round")
            .prefetch_related("co_applicants")
        )

    def for_detail(self):
        """One application with all that its page names."""
        return self.select_related(
            "program", "community__program", "round__program", "question_set",
            "submitted_by", "keyed_in_by", "withdrawn_by",
        ).prefetch_related(
            models.Prefetch("co_applicants", CoApplicant.objects.select_related("user"))
        )  # fmt: skip


@track()
class Application(CommunityModel):
    """One community's application in one round.

    `question_set` is the version of the form that it answers; a draft moves to a newer one,
    what was submitted keeps its own. `keyed_in_by` typed a paper application.
    """

    class Status(models.TextChoices):
        DRAFT = "draft", _("Being written")
        SUBMITTED = "submitted", _("Submitted")
        UNDER_REVIEW = "under_review", _("Under review")
        DECIDED = "decided", _("Decided")
        WITHDRAWN = "withdrawn", _("Withdrawn")

    round = models.ForeignKey(Round, models.PROTECT, related_name="applications", editable=False)
    question_set = models.ForeignKey(QuestionSet, models.PROTECT, related_name="+", editable=False)
    status = models.CharField(
        _("status"), max_length=12, choices=Status, default=Status.DRAFT, editable=False
    )
    language = models.CharField(_("language"), max_length=12, default="en", editable=False)
    created_at = models.DateTimeField(auto_now_add=True)
    submitted_at = models.DateTimeField(_("submitted"), null=True, editable=False)
    submitted_by = person(verbose_name=_("submitted by"))
    keyed_in_by = person(verbose_name=_("typed from paper by"))
    received_on = models.DateField(_("arrived on paper"), null=True, editable=False)
    withdrawn_at = models.DateTimeField(_("withdrawn"), null=True, editable=False)
    withdrawn_by = person(verbose_name=_("withdrawn by"))

    objects = tenant_manager(ApplicationQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("application")
        verbose_name_plural = _("applications")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "round", "community"],
                condition=~models.Q(status="withdrawn"),
                name="application_one_per_round",
                violation_error_message=_("This community has an application in this round."),
            ),
            models.CheckConstraint(
                condition=models.Q(status__in=["draft", "withdrawn"])
                | models.Q(submitted_at__isnull=False),
                name="application_submitted_at_a_time",
            ),
            models.CheckConstraint(
                condition=models.Q(status="withdrawn", withdrawn_at__isnull=False)
                | (~models.Q(status="withdrawn") & models.Q(withdrawn_at=None)),
                name="application_withdrawn_at_a_time",
            ),
            models.CheckConstraint(
                condition=models.Q(keyed_in_by=None, received_on=None)
                | models.Q(keyed_in_by__isnull=False, received_on__isnull=False),
                name="application_on_paper_arrived_some_day",
            ),
        ]
        indexes = [
            models.Index(fields=["program", "round", "status"], name="application_by_status"),
            models.Index(fields=["program", "community"], name="application_of_community"),
        ]

    def __str__(self):
        return f"{self.community}, {self.round}"

    def get_absolute_url(self):
        return reverse("communities:application_detail", args=self.address)

    @property
    def address(self):
        """What stands in the addresses of its pages."""
        return [self.program.slug, self.community.slug, self.pk]

    @property
    def is_draft(self):
        """Whether its answers may still change."""
        return self.status == self.Status.DRAFT

    @property
    def is_on_paper(self):
        """Whether staff type it from paper."""
        return self.keyed_in_by_id is not None

    @property
    def can_be_withdrawn(self):
        """Whether its town may still take it back."""
        return self.status in (self.Status.DRAFT, self.Status.SUBMITTED, self.Status.UNDER_REVIEW)

    def right_of(self, user_id):
        """What one co-applicant may do, "" for nobody of them. Needs `for_detail()`."""
        return next((one.right for one in self.co_applicants.all() if one.user_id == user_id), "")


@track()
class CoApplicant(CommunityModel):
    """Somebody of the town or its community partner who works on an application."""

    class Right(models.TextChoices):
        VIEW = "view", _("May read")
        COMMENT = "comment", _("May comment")
        EDIT = "edit", _("May write")

    application = models.ForeignKey(
        Application, models.CASCADE, related_name="co_applicants", editable=False
    )
    user = somebody(editable=False)
    right = models.CharField(_("right"), max_length=8, choices=Right, default=Right.EDIT)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("co-applicant")
        verbose_name_plural = _("co-applicants")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "application", "user"], name="co_applicant_each_person_once"
            )
        ]
        indexes = [models.Index(fields=["program", "user"], name="co_applicant_by_person")]

    def __str__(self):
        return str(self.get_right_display())


@track()
class Answer(CommunityModel):
    """The answer to one question, by its key. Each is saved alone, so that two people lose nothing.

    `revision` counts its saves; whoever saves over a revision that they did not see is told.
    """

    application = models.ForeignKey(
        Application, models.CASCADE, related_name="answers", editable=False
    )
    key = models.SlugField(max_length=40, editable=False)
    value = models.JSONField(_("answer"), default=None, null=True)
    revision = models.PositiveIntegerField(default=0, editable=False)
    updated_at = models.DateTimeField(auto_now=True)
    updated_by = person()

    class Meta:
        verbose_name = _("answer")
        verbose_name_plural = _("answers")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "application", "key"], name="answer_one_per_question"
            )
        ]

    def __str__(self):
        return self.key


@holds_file("storage_key")
@track()
class AnswerFile(CommunityModel):
    """A file that answers a question. The answer names the newest; older ones are kept."""

    application = models.ForeignKey(
        Application, models.CASCADE, related_name="files", editable=False
    )
    key = models.SlugField(max_length=40, editable=False)
    original_name = models.CharField(_("file name"), max_length=255, editable=False)
    content_type = models.CharField(max_length=100, editable=False)
    size = models.PositiveBigIntegerField(editable=False)
    sha256 = models.CharField(max_length=64, editable=False)
    storage_key = models.CharField(max_length=100, editable=False)
    scanned_at = models.DateTimeField(null=True, editable=False)
    created_at = models.DateTimeField(_("added"), auto_now_add=True)
    created_by = person(verbose_name=_("added by"))

    class Meta:
        verbose_name = _("file of an answer")
        verbose_name_plural = _("files of answers")
        indexes = [
            models.Index(fields=["program", "application", "key"], name="answer_file_of_question")
        ]

    def __str__(self):
        return self.original_name

    @property
    def format(self):
        """What kind of file it is, in a word: "PDF"."""
        return label_of(self.content_type)


@track()
class AnswerComment(CommunityModel):
    """What one co-applicant tells the others about an answer. Staff and reviewers see none."""

    application = models.ForeignKey(
        Application, models.CASCADE, related_name="comments", editable=False
    )
    key = models.SlugField(max_length=40, editable=False)
    text = models.TextField(_("comment"), max_length=2000)
    author = somebody(editable=False)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("comment on an answer")
        verbose_name_plural = _("comments on answers")
        indexes = [models.Index(fields=["program", "application", "id"], name="answer_comments")]

    def __str__(self):
        return self.text[:80]
