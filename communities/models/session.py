"""Information sessions: for whom, when and where, how many came, what they asked."""

from django.contrib.postgres.expressions import ArraySubquery
from django.db import models
from django.db.models import F, OuterRef, Q
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from bic.persons import in_charge
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import ProgramModel
from bic.tenancy.scoping import tenant_manager
from communities.models.directory import languages_field


class SessionQuerySet(models.QuerySet):
    """Sessions, and what pages load of them."""

    def held(self):
        """Those that took place."""
        return self.filter(status=Session.Status.HELD)

    def for_list(self):
        """All that the list shows, names of communities included, in one query."""
        places = SessionCommunity.objects.filter(session=OuterRef("pk"))
        return (
            self.annotate(
                community_names=ArraySubquery(
                    places.order_by("community__name").values("community__name")
                )
            )
            .defer("note")
            .order_by("-on", "-pk")
            .fetch_mode(LIST_FETCH)
        )


@track()
class Session(ProgramModel):
    """One information session. Of those who came, only the number is kept, never a name."""

    class Audience(models.TextChoices):
        LEADERS = "leaders", _("Immigrant leaders")
        SERVICES = "services", _("Service groups")
        GOVERNMENT = "government", _("Government leaders")
        PUBLIC = "public", pgettext_lazy("audience", "Public")

    class Status(models.TextChoices):
        PLANNED = "planned", pgettext_lazy("session", "Planned")
        HELD = "held", pgettext_lazy("session", "Held")
        CANCELED = "canceled", pgettext_lazy("session", "Canceled")

    class Interest(models.TextChoices):
        LITTLE = "little", _("Little interest")
        SOME = "some", _("Some interest")
        STRONG = "strong", _("Strong interest")
        APPLY = "apply", _("They want to apply")

    audience = models.CharField(_("for whom"), max_length=12, choices=Audience)
    on = models.DateField(_("day"))
    starts_at = models.TimeField(_("starts at"), null=True, blank=True)
    ends_at = models.TimeField(_("ends at"), null=True, blank=True)
    place = models.CharField(_("place"), max_length=200, blank=True)
    communities = models.ManyToManyField(
        "communities.Community",
        through="SessionCommunity",
        related_name="+",
        verbose_name=_("communities"),
    )
    languages = languages_field(_("languages spoken"))
    interpreted = languages_field(_("interpreted into"))
    status = models.CharField(_("status"), max_length=10, choices=Status, default=Status.PLANNED)
    people_count = models.PositiveSmallIntegerField(
        _("how many people came"), null=True, blank=True
    )
    interest = models.CharField(_("interest"), max_length=10, choices=Interest, blank=True)
    note = models.TextField(_("what was said"), max_length=4000, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    objects = tenant_manager(SessionQuerySet)

    class Meta:
        verbose_name = _("information session")
        verbose_name_plural = _("information sessions")
        constraints = [
            models.CheckConstraint(
                condition=Q(status="held", people_count__isnull=False)
                | ~Q(status="held") & Q(people_count=None),
                name="session_people_counted_when_held",
                violation_error_message=_("Say how many people came if, and only if, it was held."),
            ),
            models.CheckConstraint(
                condition=Q(starts_at=None) & Q(ends_at=None)
                | Q(starts_at__isnull=False, ends_at=None)
                | Q(ends_at__gt=F("starts_at")),
                name="session_ends_after_start",
                violation_error_message=_("It ends before it starts."),
            ),
        ]
        indexes = [models.Index(fields=["program", "-on", "-id"], name="session_by_day")]

    def __str__(self):
        return f"{self.get_audience_display()}, {date_format(self.on)}"


class SessionCommunity(ProgramModel):
    """A community that a session was about."""

    session = models.ForeignKey(Session, models.CASCADE, related_name="places")
    community = models.ForeignKey("communities.Community", models.PROTECT, related_name="+")

    community_column = "community_id"

    class Meta:
        verbose_name = _("community of a session")
        verbose_name_plural = _("communities of sessions")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "session", "community"], name="session_community_once"
            )
        ]
        indexes = [models.Index(fields=["program", "community"], name="session_by_community")]

    def __str__(self):
        return f"{self.session_id} {self.community_id}"


class SessionQuestionQuerySet(models.QuerySet):
    """Questions by whether they are answered."""

    def open(self):
        """Those that wait for an answer."""
        return self.filter(answer="")


@track()
class SessionQuestion(ProgramModel):
    """A question that was asked, without who asked it; the answer, or who owes it by when."""

    session = models.ForeignKey(Session, models.CASCADE, related_name="questions", editable=False)
    question = models.CharField(_("question"), max_length=500)
    answer = models.TextField(_("answer"), max_length=2000, blank=True)
    owner = in_charge(
        verbose_name=_("who answers"),
    )
    due_on = models.DateField(_("answer by"), null=True, blank=True)

    objects = tenant_manager(SessionQuestionQuerySet)

    class Meta:
        verbose_name = _("question of a session")
        verbose_name_plural = _("questions of sessions")
        constraints = [
            models.CheckConstraint(
                condition=Q(owner=None, due_on=None) | Q(owner__isnull=False, due_on__isnull=False),
                name="session_question_owner_with_day",
                violation_error_message=_("Say who answers and by when, or neither."),
            ),
        ]
        indexes = [models.Index(fields=["program", "session"], name="question_by_session")]

    def __str__(self):
        return self.question
