"""Evaluation questions, and the rows of a plan that say how each will be answered."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.scoping import tenant_manager
from bic.translated import Translated
from evaluations.models.logic import LogicItem
from evaluations.models.plan import Plan, stays_with_plan


class QuestionQuerySet(models.QuerySet):
    """Questions of a plan."""

    def in_order(self):
        """As they are read, process first, with the outcome each asks about."""
        return (
            self.select_related("about").order_by("-kind", "position", "pk").fetch_mode(LIST_FETCH)
        )


@track()
class Question(CommunityModel):
    """What an evaluation shall find out: about how it went, or about what became of it."""

    class Kind(models.TextChoices):
        PROCESS = "process", _("Process")
        OUTCOME = "outcome", _("Outcome")

    # Put there by `evaluations.wording.put_words` for whoever reads it.
    said: Translated

    plan = models.ForeignKey(Plan, models.CASCADE, related_name="questions", editable=False)
    number = models.PositiveSmallIntegerField(_("number"), editable=False)
    position = models.PositiveSmallIntegerField(_("order"), default=0, editable=False)
    kind = models.CharField(_("kind"), max_length=8, choices=Kind)
    text = models.CharField(_("question"), max_length=300)
    about = models.ForeignKey(
        LogicItem, models.SET_NULL, null=True, blank=True, related_name="questions",
        verbose_name=_("part of the logic model"),
    )  # fmt: skip

    objects = tenant_manager(QuestionQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("evaluation question")
        verbose_name_plural = _("evaluation questions")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "plan", "number"], name="evaluation_question_number"
            ),
        ]
        triggers = [stays_with_plan("evaluation_question_stays_with_plan")]

    def __str__(self):
        return f"{self.code} {self.text}"

    @property
    def code(self):
        """The name it has in every version: "Q3"."""
        return f"Q{self.number}"


class PlanRowQuerySet(models.QuerySet):
    """Rows of a plan."""

    def in_order(self):
        """As they are read below their questions: in the order in which they came."""
        return self.order_by("pk").fetch_mode(LIST_FETCH)


@track()
class PlanRow(CommunityModel):
    """How a question will be answered: by which indicator, from where, when and by whom.

    `suggested` is the key of the suggested indicator it was picked from, "" for one of their
    own; what stands in the row are its words.
    """

    # Put there by `evaluations.wording.put_words` for whoever reads it.
    said: Translated

    plan = models.ForeignKey(Plan, models.CASCADE, related_name="rows", editable=False)
    question = models.ForeignKey(
        Question, models.CASCADE, related_name="rows", editable=False, verbose_name=_("question")
    )
    suggested = models.CharField(_("suggested indicator"), max_length=24, blank=True)
    indicator = models.CharField(_("indicator"), max_length=200)
    source = models.CharField(_("source"), max_length=300)
    method = models.CharField(_("method"), max_length=300)
    timing = models.CharField(_("when and how often"), max_length=200)
    analysis = models.CharField(_("analysis"), max_length=500)
    told = models.CharField(_("who is told what, and when"), max_length=300)
    done_by = models.CharField(_("who does it"), max_length=160)

    objects = tenant_manager(PlanRowQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("row of an evaluation plan")
        verbose_name_plural = _("rows of evaluation plans")
        indexes = [models.Index(fields=["program", "plan"], name="plan_row_by_plan")]
        triggers = [stays_with_plan("plan_row_stays_with_plan")]

    def __str__(self):
        return self.indicator
