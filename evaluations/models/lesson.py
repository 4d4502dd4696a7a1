"""Lessons: what the next round of the program should know."""

from django.db import models
from django.db.models import Q, Value
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from bic.approval import by_somebody
from bic.persons import person
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.scoping import tenant_manager
from bic.translated import Translated, TranslatedField
from communities.models import Round
from evaluations.models.wave import Wave


class LessonQuerySet(models.QuerySet):
    """Lessons by what became of them, and what pages load."""

    def open(self):
        """Those about which nobody has decided."""
        return self.filter(state=Lesson.State.OPEN)

    def for_call(self, call):
        """What who writes a call should know: what is undecided, and what goes into this one.

        Lessons that were taken up for no certain call are meant for the next, so a call that is
        not published has them too, and so has one that is not begun (None).
        """
        wanted = Q(state=Lesson.State.OPEN)
        if call:
            wanted |= Q(state=Lesson.State.TAKEN, round=call)
        if call is None or call.published_at is None:
            wanted |= Q(state=Lesson.State.TAKEN, round=None)
        return self.filter(wanted)

    def told_of(self, wave):
        """Those of which the report of a wave says something, the earliest first."""
        rows = self.filter(wave=wave).exclude(told__texts={})
        return rows.order_by("created_at", "pk")

    def for_list(self):
        """All that lists show, in one query, the newest first."""
        return (
            self.select_related("community", "round")
            .order_by("-created_at", "-pk")
            .fetch_mode(LIST_FETCH)
        )


@track()
class Lesson(CommunityModel):
    """What was learned in a community, and what should be done differently.

    Staff write frankly about what went wrong, so partners do not read it. `told` is what they
    write of it for everybody; it stands in the report of its wave.
    """

    class State(models.TextChoices):
        OPEN = "open", pgettext_lazy("lesson", "To be decided")
        TAKEN = "taken", pgettext_lazy("lesson", "Taken into the next round")
        LEFT = "left", pgettext_lazy("lesson", "Left alone")

    wave = models.ForeignKey(
        Wave, models.PROTECT, null=True, blank=True, related_name="lessons", verbose_name=_("wave")
    )
    title = TranslatedField(_("lesson"))
    text = TranslatedField(_("what happened, and what to do next time"), blank=True)
    told = TranslatedField(
        _("what the report may say of it"), blank=True,
        db_default=Value(Translated().stored(), models.JSONField()),
    )  # fmt: skip
    step = models.CharField(_("step of the Blueprint"), max_length=2, blank=True)
    state = models.CharField(
        _("state"), max_length=6, choices=State, default=State.OPEN, editable=False
    )
    answer = models.TextField(_("what the program does about it"), max_length=2000, blank=True)
    round = models.ForeignKey(
        Round, models.PROTECT, null=True, blank=True, related_name="+",
        verbose_name=_("goes into the call"),
    )  # fmt: skip
    settled_by = person(verbose_name=_("settled by"))
    settled_at = models.DateTimeField(_("settled on"), null=True, editable=False)
    created_by = person(verbose_name=_("added by"))
    created_at = models.DateTimeField(auto_now_add=True)

    objects = tenant_manager(LessonQuerySet, program="program", community="community")

    is_for_staff = True

    class Meta:
        verbose_name = _("lesson")
        verbose_name_plural = _("lessons")
        constraints = [
            by_somebody("settled", name="lesson_settled_by_somebody"),
            models.CheckConstraint(
                condition=Q(state="open", settled_at=None, answer="")
                | (~Q(state="open") & Q(settled_at__isnull=False) & ~Q(answer="")),
                name="lesson_settled_with_an_answer",
            ),
            models.CheckConstraint(
                condition=Q(round=None) | Q(state="taken"), name="lesson_of_a_call_is_taken"
            ),
        ]
        indexes = [
            models.Index(fields=["program", "community", "-created_at"], name="lesson_by_place"),
            models.Index(fields=["program", "state"], name="lesson_by_state"),
        ]

    def __str__(self):
        return str(self.title)

    def get_absolute_url(self):
        return reverse(
            "evaluations:lesson_detail", args=[self.program.slug, self.community.slug, self.pk]
        )

    @property
    def is_open(self):
        """Whether nobody has decided what becomes of it."""
        return self.state == Lesson.State.OPEN
