"""Updates: what somebody reports of an action or a task."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from bic.approval import by_somebody
from bic.documents.models import Document
from bic.people.models import User
from bic.persons import person
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.rls import READER
from bic.tenancy.scoping import tenant_manager
from implementation.models.partner import Partner, PartnerPerson
from implementation.models.plan import Action
from implementation.models.status import Reason, Status
from implementation.models.task import Task


class Level(models.TextChoices):
    """Who reads it. The wall keeps what is internal from partners other than its own."""

    INTERNAL = "internal", pgettext_lazy("level", "Staff and the organization that wrote it")
    PARTNERS = "partners", pgettext_lazy("level", "All partners of the community")
    PUBLIC = "public", pgettext_lazy("level", "Everybody, on the public page")


# What partners have of rows with a level: all but the internal notes of others.
NOT_INTERNAL_TO_OTHERS = (
    f"level <> 'internal' OR created_by_id = {READER} OR partner_id IN "  # noqa: S608
    f"(SELECT partner_id FROM implementation_partnerperson WHERE user_id = {READER})"
)


class LeveledQuerySet(models.QuerySet):
    """Rows with a level by who reads them."""

    def open_to(self, user, where):
        """Those of a community that `user` may read, as the wall says it too."""
        rows = self.filter(community=where)
        if user.has_perm("implementation.view_internal_update", where):
            return rows
        return rows.not_internal_to(user)

    def not_internal_to(self, user):
        """Those that a partner may read: all but the internal notes of other organizations."""
        theirs = PartnerPerson.objects.filter(user=user).values("partner")
        return self.filter(
            ~Q(level=Level.INTERNAL) | Q(created_by=user) | Q(partner__in=theirs)
        )  # fmt: skip

    def public(self):
        """What everybody may read: cleared by the staff, about what is not kept private."""
        return self.filter(level=Level.PUBLIC, checked_at__isnull=False, action__is_public=True)

    def unchecked(self):
        """What is to be public and waits for somebody to look at it."""
        return self.filter(level=Level.PUBLIC, checked_at=None)


class UpdateQuerySet(LeveledQuerySet):
    """Updates by reader, and what pages load of them."""

    def for_list(self):
        """All that lists show, in one query, the newest day first."""
        return (
            self.select_related(
                "action__objective__topic", "task", "partner", "document", "created_by"
            )
            .order_by("-day", "-pk")
            .fetch_mode(LIST_FETCH)
        )


class Leveled(CommunityModel):
    """What is written about an action, or about one `task` of it, for some or for all to read.

    `partner` is the organization of whoever wrote it, whose people read what is internal. What
    is public waits until somebody of the staff has looked at it (`checked_at`).
    """

    action = models.ForeignKey(Action, models.CASCADE, related_name="%(class)ss", editable=False)
    task = models.ForeignKey(
        Task, models.CASCADE, null=True, related_name="%(class)ss", editable=False
    )
    level = models.CharField(
        _("who reads it"), max_length=10, choices=Level, default=Level.PARTNERS
    )
    partner = models.ForeignKey(
        Partner, models.SET_NULL, null=True, related_name="+", editable=False,
        verbose_name=_("organization"),
    )  # fmt: skip
    created_at = models.DateTimeField(auto_now_add=True)
    checked_by = person(verbose_name=_("checked by"))
    checked_at = models.DateTimeField(_("checked on"), null=True, editable=False)

    partners_have_if = NOT_INTERNAL_TO_OTHERS

    class Meta:
        abstract = True

    @property
    def item(self):
        """The task it is about, or the action."""
        return self.task or self.action

    @property
    def writer(self):
        """The name of whoever wrote it, in words where the program noted it by itself."""
        return self.created_by.display_name if self.created_by else _("Noted by the program itself")

    @property
    def waits(self):
        """Whether it is to be public and nobody has looked at it yet."""
        return self.level == Level.PUBLIC and self.checked_at is None


@track()
class Update(Leveled):
    """What was reported of an action, or of one `task` of it, on a day."""

    day = models.DateField(_("day"))
    status = models.CharField(_("status"), max_length=12, choices=Status)
    reason = models.CharField(_("reason"), max_length=10, choices=Reason, blank=True)
    note = models.TextField(_("what happened"), max_length=4000, blank=True)
    document = models.ForeignKey(
        Document, models.SET_NULL, null=True, editable=False, related_name="+",
        verbose_name=_("file that shows it"),
    )  # fmt: skip
    created_by = person(verbose_name=_("reported by"))

    objects = tenant_manager(UpdateQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("update")
        verbose_name_plural = _("updates")
        constraints = [by_somebody("checked", name="update_checked_by_somebody")]
        indexes = [
            models.Index(fields=["program", "community", "day"], name="update_by_day"),
            models.Index(fields=["program", "action", "day"], name="update_by_action"),
            models.Index(fields=["program", "task", "day"], name="update_by_task"),
        ]

    def __str__(self):
        return f"{self.day} {self.get_status_display()}"


class CommentQuerySet(LeveledQuerySet):
    """Comments by reader, and what pages load of them."""

    def for_list(self):
        """All that a conversation shows, in one query, the oldest first."""
        return (
            self.select_related("action", "task", "partner", "created_by")
            .prefetch_related("mentioned")
            .order_by("created_at", "pk")
            .fetch_mode(LIST_FETCH)
        )


@track()
class Comment(Leveled):
    """What somebody says about an action or a task; `mentioned` are told of it once."""

    text = models.TextField(_("comment"), max_length=4000)
    mentioned = models.ManyToManyField(
        User, through="Mention", related_name="+", verbose_name=_("mentioned")
    )
    created_by = person(verbose_name=_("written by"))

    objects = tenant_manager(CommentQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("comment")
        verbose_name_plural = _("comments")
        constraints = [by_somebody("checked", name="plan_comment_checked_by_somebody")]
        indexes = [
            models.Index(fields=["program", "action", "created_at"], name="plan_comment_by_action"),
            models.Index(fields=["program", "task"], name="plan_comment_by_task"),
        ]

    def __str__(self):
        return self.text[:80]


class Mention(CommunityModel):
    """Somebody whom a comment names with an @; only who reads the comment has the row."""

    comment = models.ForeignKey(Comment, models.CASCADE, related_name="mentions")
    user = models.ForeignKey(User, models.PROTECT, related_name="+")

    objects = tenant_manager(models.QuerySet, program="program", community="community")

    partners_have_if = "comment_id IN (SELECT id FROM implementation_comment)"

    class Meta:
        verbose_name = _("mention")
        verbose_name_plural = _("mentions")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "comment", "user"], name="plan_mention_once"
            ),
        ]

    def __str__(self):
        return f"{self.comment_id} {self.user_id}"
