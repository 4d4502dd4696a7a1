"""The codebook of a community, and what its codes were found in. Custodians' alone."""

from django.db import models
from django.db.models import F, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _

from bic.persons import person, somebody
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import ProgramModel
from bic.tenancy.scoping import tenant_manager
from research.models.record import Record, Statement, of_community


class CodeQuerySet(models.QuerySet):
    """Codes, and what pages load of them."""

    def in_use(self):
        """Those that may be given; what was merged into another may not."""
        return self.filter(retired_at=None)

    def for_list(self):
        """As the codebook shows them: each code, then its parts."""
        return (
            self.in_use()
            .select_related("parent")
            .alias(family=Coalesce("parent__name", "name"), is_part=Q(parent__isnull=False))
            .order_by("family", "is_part", "name", "pk")
            .fetch_mode(LIST_FETCH)
        )

    def with_sources(self):
        """With `source_count`, records that it was found in, and `mention_count`."""
        rows = Coding.objects.filter(code=OuterRef("pk")).counted().order_by().values("code")
        records = rows.annotate(n=models.Count("statement__record", distinct=True))
        mentions = rows.annotate(n=models.Count("pk"))
        zero = {"output_field": models.IntegerField()}
        return self.annotate(
            source_count=Coalesce(Subquery(records.values("n")), 0, **zero),
            mention_count=Coalesce(Subquery(mentions.values("n")), 0, **zero),
        )


@track()
class Code(ProgramModel):
    """What a statement can be about. A code may have a parent, and one letter of the keyboard.

    A code that was merged into another (`merged_into`) is kept and given no more.
    """

    community = of_community()
    parent = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="children",
        verbose_name=_("part of"),
    )  # fmt: skip
    name = models.CharField(_("code"), max_length=80)
    letter = models.CharField(_("key"), max_length=1, blank=True)
    definition = models.TextField(_("what it means"), max_length=2000, blank=True)
    when = models.TextField(_("when to use it"), max_length=2000, blank=True)
    when_not = models.TextField(_("when not to use it"), max_length=2000, blank=True)
    example = models.TextField(_("example"), max_length=1000, blank=True)
    created_by = person(verbose_name=_("added by"))
    created_at = models.DateTimeField(auto_now_add=True)
    retired_at = models.DateTimeField(_("merged on"), null=True, editable=False)
    merged_into = models.ForeignKey(
        "self", models.PROTECT, null=True, editable=False, related_name="merged",
        verbose_name=_("merged into"),
    )  # fmt: skip

    objects = tenant_manager(CodeQuerySet)

    is_for_staff = True

    class Meta:
        verbose_name = _("code")
        verbose_name_plural = _("codes")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "community", "name"],
                condition=Q(retired_at=None),
                name="code_each_name_once",
                violation_error_message=_("There is a code of this name already."),
            ),
            models.UniqueConstraint(
                fields=["program", "community", "letter"],
                condition=Q(retired_at=None) & ~Q(letter=""),
                name="code_each_letter_once",
                violation_error_message=_("Another code has this key already."),
            ),
            models.CheckConstraint(condition=~Q(parent=F("id")), name="code_is_not_its_own_parent"),
        ]

    def __str__(self):
        return self.name


class CodingQuerySet(models.QuerySet):
    """Codings by who may know of them."""

    def counted(self):
        """Those that count: a second coder's only once both coders have finished the record."""
        return self.filter(
            ~Q(
                statement__record__second__compared_at=None,
                statement__record__second__coder=F("coder"),
            )
            | Q(statement__record__second=None)
        )

    def seen_by(self, user):
        """Without those of others in records that a second coder still reads, who codes blind."""
        is_own = Q(coder=user)
        is_settled = Q(statement__record__second=None) | Q(
            statement__record__second__compared_at__isnull=False
        )
        return self.filter(is_own | is_settled)


@track()
class Coding(ProgramModel):
    """One coder finds one code in the characters `starts` to `ends` of a statement."""

    community = of_community()
    statement = models.ForeignKey(Statement, models.CASCADE, related_name="codings", editable=False)
    code = models.ForeignKey(Code, models.PROTECT, related_name="codings")
    coder = somebody(editable=False, verbose_name=_("coded by"))
    starts = models.PositiveIntegerField(editable=False)
    ends = models.PositiveIntegerField(editable=False)
    created_at = models.DateTimeField(auto_now_add=True)

    objects = tenant_manager(CodingQuerySet)

    is_for_staff = True

    class Meta:
        verbose_name = _("code of a statement")
        verbose_name_plural = _("codes of statements")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "statement", "code", "coder", "starts", "ends"],
                name="coding_each_range_once",
            ),
            models.CheckConstraint(condition=Q(ends__gt=F("starts")), name="coding_has_words"),
        ]
        indexes = [models.Index(fields=["program", "code"], name="coding_by_code")]

    def __str__(self):
        return f"{self.code_id} {self.starts}-{self.ends}"


@track()
class SecondReading(ProgramModel):
    """A second coder reads a record without seeing what the first one found.

    Once both have finished, `compared` keeps what each found in each statement, so that what
    they change afterwards, knowing of each other, does not make them agree:
    {"first": {"17": [3, 4]}, "second": {"17": [3]}}, by the keys of statements and codes.
    """

    community = of_community()
    record = models.OneToOneField(Record, models.CASCADE, related_name="second", editable=False)
    coder = somebody(verbose_name=_("second coder"))
    due_on = models.DateField(_("code it by"))
    asked_by = person(verbose_name=_("asked by"))
    created_at = models.DateTimeField(auto_now_add=True)
    done_at = models.DateTimeField(_("finished on"), null=True, editable=False)
    compared = models.JSONField(default=dict, editable=False)
    compared_at = models.DateTimeField(_("compared on"), null=True, editable=False)

    objects = tenant_manager()

    is_for_staff = True

    class Meta:
        verbose_name = _("second reading")
        verbose_name_plural = _("second readings")

    def __str__(self):
        return str(self.record_id)


@track()
class Recommendation(ProgramModel):
    """What people said is wrong, and what could be done about it."""

    community = of_community()
    code = models.ForeignKey(
        Code, models.PROTECT, null=True, blank=True, related_name="recommendations",
        verbose_name=_("code"),
    )  # fmt: skip
    issue = models.TextField(_("issue"), max_length=1000)
    recommendation = models.TextField(_("recommendation"), max_length=1000)
    created_by = person(verbose_name=_("added by"))
    created_at = models.DateTimeField(auto_now_add=True)

    objects = tenant_manager()

    is_for_staff = True

    class Meta:
        verbose_name = _("recommendation")
        verbose_name_plural = _("recommendations")

    def __str__(self):
        return self.recommendation
