"""What stays of a meeting: notes, materials, photos, costs, and what the law asks of a body."""

from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from bic.approval import by_somebody
from bic.documents.models import Document
from bic.documents.storage import holds_file
from bic.money import ZERO, MoneyField
from bic.persons import person
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.translated import TranslatedField
from meetings.models.meeting import AgendaItem, Meeting, while_open
from planning.models import BudgetLine, Expense


@track()
class Note(CommunityModel):
    """What was said about an item at one table, in its language, with its translations.

    Counts and thoughts, never who said it.
    """

    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="notes", editable=False)
    item = models.ForeignKey(
        AgendaItem, models.CASCADE, null=True, blank=True, related_name="notes",
        verbose_name=_("item of the agenda"),
    )  # fmt: skip
    table = models.CharField(_("table or group"), max_length=80, blank=True)
    text = TranslatedField(_("what was said"))
    written_by = person(verbose_name=_("written by"))
    written_at = models.DateTimeField(_("written"), auto_now=True)

    class Meta:
        verbose_name = _("note of a meeting")
        verbose_name_plural = _("notes of meetings")
        ordering = ["pk"]
        triggers = [while_open("note_stays_with_its_meeting")]
        indexes = [models.Index(fields=["program", "meeting"], name="note_by_meeting")]

    def __str__(self):
        return str(self.text)[:80]


@track()
class Material(CommunityModel):
    """A file that people get before or at a meeting, in one language.

    Public where `is_public`, as soon as the meeting is; else it is for members.
    """

    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="materials", editable=False)
    document = models.ForeignKey(
        Document, models.PROTECT, related_name="+", verbose_name=_("document")
    )
    language = models.CharField(_("language"), max_length=12)
    is_public = models.BooleanField(_("everybody may have it"), default=False)
    created_by = person(verbose_name=_("added by"))
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("material")
        verbose_name_plural = _("materials")
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["program", "meeting", "document"],
                name="material_each_document_once",
                violation_error_message=_("This document is a material already."),
            )
        ]
        indexes = [models.Index(fields=["program", "meeting"], name="material_by_meeting")]

    def __str__(self):
        return str(self.document_id)


@holds_file("storage_key")
@track(exclude=["storage_key"])
class Photo(CommunityModel):
    """A photo of a meeting, kept because everybody on it agreed or nobody can be recognized.

    It is no document, because it goes for good when somebody takes their consent back. It is
    stored without what a phone writes into it, such as the place (`meetings.pictures`).
    """

    class Consent(models.TextChoices):
        AGREED = "agreed", _("Everybody who can be recognized agreed")
        NOBODY = "nobody", _("Nobody can be recognized")

    class Use(models.TextChoices):
        INTERNAL = "internal", _("Only among us")
        REPORTS = "reports", _("In reports too")
        PUBLIC = "public", pgettext_lazy("photo", "Everywhere")

    content_type = "image/jpeg"

    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="photos", editable=False)
    shows = TranslatedField(_("what it shows"))
    consent = models.CharField(_("consent"), max_length=10, choices=Consent)
    how = models.CharField(_("how they were asked"), max_length=200, blank=True)
    use = models.CharField(
        _("where it may be used"), max_length=10, choices=Use, default=Use.INTERNAL
    )
    width = models.PositiveSmallIntegerField(editable=False)
    height = models.PositiveSmallIntegerField(editable=False)
    storage_key = models.CharField(max_length=100, editable=False)
    created_by = person(verbose_name=_("added by"))
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("photo")
        verbose_name_plural = _("photos")
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(consent="nobody") | ~Q(how=""),
                name="photo_says_how_people_agreed",
                violation_error_message=_("Say how they were asked."),
            ),
        ]
        indexes = [models.Index(fields=["program", "meeting"], name="photo_by_meeting")]

    def __str__(self):
        return str(self.shows)

    @property
    def original_name(self):
        """Name of the file that a browser gets."""
        return f"photo-{self.pk}.jpg"


@track()
class Cost(CommunityModel):
    """What something for a meeting costs: planned, and spent as an expense of the budget.

    What was spent stands in `planning.Expense` alone; a cost leads to it.
    """

    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="costs", editable=False)
    what = models.CharField(_("for what"), max_length=160)
    planned = MoneyField(_("planned"), default=ZERO, validators=[MinValueValidator(0)])
    line = models.ForeignKey(
        BudgetLine, models.PROTECT, null=True, blank=True, related_name="+",
        verbose_name=_("budget line"),
    )  # fmt: skip
    expense = models.OneToOneField(
        Expense, models.SET_NULL, null=True, editable=False, related_name="+",
        verbose_name=_("expense"),
    )  # fmt: skip
    created_by = person(verbose_name=_("added by"))
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("cost of a meeting")
        verbose_name_plural = _("costs of meetings")
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(condition=Q(planned__gte=0), name="cost_not_below_zero"),
        ]
        indexes = [models.Index(fields=["program", "meeting"], name="cost_by_meeting")]

    def __str__(self):
        return self.what


@track()
class Formality(CommunityModel):
    """What open-meetings law asks of a public body: notice, quorum, minutes.

    Source: N.C.G.S. 143-318.9 to 318.18. It changes after the meeting is closed too, because
    a body approves its minutes at the next meeting.
    """

    class Session(models.TextChoices):
        REGULAR = "regular", _("Regular, on the schedule")
        SPECIAL = "special", _("Special")
        EMERGENCY = "emergency", _("Emergency")

    # Hours before the start by which notice is given; a regular meeting a week, as
    # universities do.
    NOTICE_HOURS = {Session.REGULAR: 7 * 24, Session.SPECIAL: 48, Session.EMERGENCY: 0}

    meeting = models.OneToOneField(
        Meeting, models.CASCADE, related_name="formality", editable=False
    )
    session = models.CharField(
        _("kind of meeting"), max_length=10, choices=Session, default=Session.SPECIAL
    )
    notice_at = models.DateTimeField(_("notice was given"), null=True, blank=True)
    notice_where = models.CharField(_("where"), max_length=300, blank=True)
    member_count = models.PositiveSmallIntegerField(
        _("members, without vacant seats"), null=True, blank=True
    )
    quorum = models.PositiveSmallIntegerField(
        _("quorum"), null=True, blank=True,
        help_text=_("Left empty, it is more than half of the members."),
    )  # fmt: skip
    present_count = models.PositiveSmallIntegerField(_("members present"), null=True, blank=True)
    minutes_approved_on = models.DateField(_("minutes approved on"), null=True, blank=True)
    confirmed_by = person(verbose_name=_("confirmed by"))
    confirmed_at = models.DateTimeField(null=True, editable=False)

    class Meta:
        verbose_name = _("formality of a meeting")
        verbose_name_plural = _("formalities of meetings")
        constraints = [
            by_somebody("confirmed", name="formality_confirmed_by_somebody"),
            models.CheckConstraint(
                condition=Q(present_count=None)
                | Q(member_count=None)
                | Q(present_count__lte=models.F("member_count")),
                name="formality_present_are_members",
                violation_error_message=_("More members are present than there are."),
            ),
        ]

    def __str__(self):
        return self.get_session_display()
