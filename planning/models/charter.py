"""The charter: what the program offers and wants, and how it chooses communities."""

from collections.abc import Sequence

from django.core.validators import MaxValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from bic.approval import by_somebody, stays, stays_with
from bic.persons import person, somebody
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import ProgramModel
from bic.tenancy.scoping import tenant_manager
from bic.translated import Translated

HEAVIEST = 100


class Kind(models.TextChoices):
    """The sections of a charter, in the order in which they are read."""

    SERVICE = "service", _("Service")
    OUTCOME = "outcome", _("Outcome")
    CRITERION = "criterion", _("Criterion")
    STAGE = "stage", _("Stage")


LETTERS = {Kind.SERVICE: "S", Kind.OUTCOME: "O", Kind.CRITERION: "C", Kind.STAGE: "T"}


class CharterVersionQuerySet(models.QuerySet):
    """Versions by state, and what pages load of them."""

    def approved(self):
        """Those that a director approved; the newest of them is in force."""
        return self.filter(state=CharterVersion.State.APPROVED)

    def in_force(self):
        """The newest approved version alone, or nothing. What later phases build on."""
        return self.approved().order_by("-number")[:1]

    def draft(self):
        """The one version that may still change, or nothing."""
        return self.filter(state=CharterVersion.State.DRAFT)

    def for_list(self):
        """All that a list of versions shows, in one query; without the long text."""
        return (
            self.select_related("created_by", "approved_by")
            .defer("purpose")
            .order_by("-number")
            .fetch_mode(LIST_FETCH)
        )

    def for_detail(self):
        """One version with the people who began and approved it."""
        return self.select_related("program", "created_by", "approved_by", "based_on")


@track()
class CharterVersion(ProgramModel):
    """One version of the program's charter.

    A draft changes until a director approves it. From then on PostgreSQL refuses to change
    or delete it (trigger `charter_approved_stays`), and the next change is a new draft.
    """

    class State(models.TextChoices):
        DRAFT = "draft", _("Draft")
        APPROVED = "approved", _("Approved")

    number = models.PositiveSmallIntegerField(_("version"), editable=False)
    state = models.CharField(
        _("state"), max_length=10, choices=State, default=State.DRAFT, editable=False
    )
    purpose = models.TextField(_("purpose"), max_length=20_000, blank=True)
    based_on = models.ForeignKey(
        "self", models.PROTECT, null=True, editable=False, related_name="+"
    )
    created_by = somebody(editable=False, verbose_name=_("begun by"))
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)
    approved_by = person(verbose_name=_("approved by"))
    approved_at = models.DateTimeField(_("approved on"), null=True, editable=False)
    approval_note = models.TextField(_("note"), max_length=2000, blank=True)

    objects = tenant_manager(CharterVersionQuerySet)

    class Meta:
        verbose_name = _("version of the charter")
        verbose_name_plural = _("versions of the charter")
        constraints = [
            models.UniqueConstraint(fields=["program", "number"], name="charter_each_number_once"),
            models.UniqueConstraint(
                fields=["program"],
                condition=models.Q(state="draft"),
                name="charter_one_draft_at_a_time",
            ),
            by_somebody(
                "approved",
                name="charter_approved_by_somebody",
                before={"state": "draft"},
                after={"state": "approved"},
            ),
        ]
        triggers = [stays("charter_approved_stays", state="approved")]

    def __str__(self):
        return str(_("Charter, version %(number)s") % {"number": self.number})

    @property
    def is_draft(self):
        """Whether it may still change."""
        return self.state == self.State.DRAFT


class CharterEntryQuerySet(models.QuerySet):
    """Entries by kind: what other apps point to."""

    def outcomes(self):
        """Desired outcomes of any version, as indicators point to them."""
        return self.filter(kind=Kind.OUTCOME)

    def criteria(self):
        """Criteria of any version, as the scores of applications point to them."""
        return self.filter(kind=Kind.CRITERION)


class CharterEntry(ProgramModel):
    """What stays the same of a service, outcome, criterion or stage through all versions.

    Its number is given once and never again, so that "O3" means one outcome for ever.
    Indicators and rubrics point here; the words of a version are its `CharterItem`.
    """

    kind = models.CharField(_("kind"), max_length=10, choices=Kind, editable=False)
    number = models.PositiveSmallIntegerField(_("number"), editable=False)

    objects = tenant_manager(CharterEntryQuerySet)

    class Meta:
        verbose_name = _("entry of the charter")
        verbose_name_plural = _("entries of the charter")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "kind", "number"], name="charter_entry_each_number_once"
            )
        ]

    def __str__(self):
        return self.code

    @property
    def code(self):
        """What people call it: "O3"."""
        return f"{LETTERS[Kind(self.kind)]}{self.number}"


class CharterItemQuerySet(models.QuerySet):
    """Items of one version or of the one in force."""

    def in_force(self):
        """Items of the newest approved version; none before the first approval."""
        newest = CharterVersion.objects.approved().order_by("-number").values("pk")[:1]
        return self.filter(version=newest)

    def outcomes(self):
        """Desired outcomes in their order."""
        return self.filter(kind=Kind.OUTCOME).in_order()

    def criteria(self):
        """Criteria with their weights, in their order: the rubric by which calls select."""
        return self.filter(kind=Kind.CRITERION).in_order()

    def stages(self):
        """Stages of selection by their dates."""
        return self.filter(kind=Kind.STAGE).in_order()

    def in_order(self):
        """As they are read, with entries and translations; stages by dates, others by position."""
        return (
            self.select_related("entry", "words")
            .order_by("kind", "starts_on", "ends_on", "position", "pk")
            .fetch_mode(LIST_FETCH)
        )


@track()
class CharterItem(ProgramModel):
    """The words of an entry in one version, with the weight of a criterion or days of a stage.

    Frozen with its version (trigger `charter_item_stays_with_version`).
    """

    # Put there by `planning.wording.put_words` for whoever reads it.
    said: Translated
    told: Translated
    missing: Sequence[str]

    version = models.ForeignKey(
        CharterVersion, models.CASCADE, related_name="items", editable=False
    )
    entry = models.ForeignKey(CharterEntry, models.PROTECT, related_name="items", editable=False)
    kind = models.CharField(_("kind"), max_length=10, choices=Kind, editable=False)
    position = models.PositiveSmallIntegerField(_("order"), default=0, editable=False)
    title = models.CharField(_("title"), max_length=160)
    text = models.TextField(_("description"), max_length=8000, blank=True)
    weight = models.PositiveSmallIntegerField(
        _("weight"), null=True, blank=True, validators=[MaxValueValidator(HEAVIEST)]
    )
    starts_on = models.DateField(_("first day"), null=True, blank=True)
    ends_on = models.DateField(_("last day"), null=True, blank=True)
    updated_at = models.DateTimeField(auto_now=True)

    objects = tenant_manager(CharterItemQuerySet)

    class Meta:
        verbose_name = _("part of the charter")
        verbose_name_plural = _("parts of the charter")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "version", "entry"], name="charter_item_once_in_a_version"
            ),
            models.CheckConstraint(
                condition=models.Q(kind="criterion", weight__isnull=False, weight__lte=HEAVIEST)
                | (~models.Q(kind="criterion") & models.Q(weight=None)),
                name="charter_item_criteria_weigh",
            ),
            models.CheckConstraint(
                condition=models.Q(kind="stage", starts_on__isnull=False)
                | (~models.Q(kind="stage") & models.Q(starts_on=None, ends_on=None)),
                name="charter_item_stages_have_days",
            ),
            models.CheckConstraint(
                condition=models.Q(ends_on=None) | models.Q(ends_on__gte=models.F("starts_on")),
                name="charter_item_ends_after_start",
                violation_error_message=_("The last day must not be before the first day."),
            ),
        ]
        triggers = [
            stays_with(
                "charter_item_stays_with_version",
                "planning_charterversion",
                "id = COALESCE(NEW.version_id, OLD.version_id) AND state = 'approved'",
                because="The version of this part of the charter is approved.",
            )
        ]

    def __str__(self):
        return self.title

    @property
    def code(self):
        """The name it has in every version: "O3"."""
        return self.entry.code
