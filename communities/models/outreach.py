"""The log of outreach: who was talked with about what, and what has to happen next."""

from django.db import models
from django.db.models import Q
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from bic.persons import somebody
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import ProgramModel
from bic.tenancy.scoping import tenant_manager
from communities.models.directory import Contact, Organization
from communities.models.session import Session


class InteractionQuerySet(models.QuerySet):
    """The log, and what pages load of it."""

    def for_list(self):
        """All that the log shows, newest first, in one query."""
        return (
            self.select_related("contact", "organization", "community", "logged_by")
            .order_by("-on", "-pk")
            .fetch_mode(LIST_FETCH)
        )

    def requests(self):
        """Requests for applications that went to a manager."""
        return self.filter(about=Interaction.About.REQUEST, contact__kind=Contact.Kind.MANAGER)


@track()
class Interaction(ProgramModel):
    """One call, visit, mail, meeting or message with a contact or an organization."""

    class Kind(models.TextChoices):
        CALL = "call", _("Phone call")
        VISIT = "visit", _("Visit")
        MAIL = "mail", _("Mail")
        MEETING = "meeting", _("Meeting")
        MESSAGE = "message", _("Message")

    class About(models.TextChoices):
        INTRODUCTION = "introduction", _("First contact")
        SESSION = "session", _("Information session")
        REQUEST = "request", _("Request for applications")
        OTHER = "other", _("Something else")

    kind = models.CharField(_("kind"), max_length=10, choices=Kind, default=Kind.CALL)
    about = models.CharField(_("about"), max_length=12, choices=About, default=About.INTRODUCTION)
    on = models.DateField(_("day"))
    contact = models.ForeignKey(
        Contact,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="interactions",
        verbose_name=_("with whom"),
    )
    organization = models.ForeignKey(
        Organization,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="interactions",
        verbose_name=_("organization"),
    )
    community = models.ForeignKey(
        "communities.Community",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("community"),
    )
    said = models.TextField(_("what was said"), max_length=4000, blank=True)
    logged_by = somebody(editable=False, verbose_name=_("logged by"))
    created_at = models.DateTimeField(auto_now_add=True)

    objects = tenant_manager(InteractionQuerySet)

    is_for_staff = True

    class Meta:
        verbose_name = _("entry of the log")
        verbose_name_plural = _("entries of the log")
        constraints = [
            models.CheckConstraint(
                condition=Q(contact__isnull=False) | Q(organization__isnull=False),
                name="interaction_with_somebody",
                violation_error_message=_("Choose a contact or an organization."),
            )
        ]
        indexes = [
            models.Index(fields=["program", "-on", "-id"], name="interaction_by_day"),
            models.Index(fields=["program", "contact", "-on"], name="interaction_by_contact"),
            models.Index(
                fields=["program", "organization", "-on"], name="interaction_by_organization"
            ),
            models.Index(fields=["program", "community", "about"], name="interaction_by_place"),
        ]

    def __str__(self):
        return f"{self.get_kind_display()}, {date_format(self.on)}"


class FollowUpQuerySet(models.QuerySet):
    """Next steps by state, and what pages load of them."""

    def open(self):
        """Not done yet."""
        return self.filter(done_on=None)

    def for_list(self):
        """All that the list shows, in one query."""
        return (
            self.select_related(
                "owner", "interaction__contact", "interaction__organization", "session"
            )
            .order_by("due_on", "pk")
            .fetch_mode(LIST_FETCH)
        )


@track()
class FollowUp(ProgramModel):
    """What somebody does next, by a day, after an entry of the log or after a session."""

    interaction = models.ForeignKey(
        Interaction,
        models.CASCADE,
        null=True,
        blank=True,
        editable=False,
        related_name="follow_ups",
    )
    session = models.ForeignKey(
        Session, models.CASCADE, null=True, blank=True, editable=False, related_name="follow_ups"
    )
    what = models.CharField(_("next step"), max_length=300)
    owner = somebody(verbose_name=_("owner"))
    due_on = models.DateField(_("due on"))
    done_on = models.DateField(_("done on"), null=True, blank=True, editable=False)

    objects = tenant_manager(FollowUpQuerySet)

    is_for_staff = True

    class Meta:
        verbose_name = _("next step")
        verbose_name_plural = _("next steps")
        constraints = [
            models.CheckConstraint(
                condition=Q(interaction=None, session__isnull=False)
                | Q(interaction__isnull=False, session=None),
                name="follow_up_of_one_thing",
            )
        ]
        indexes = [
            models.Index(fields=["program", "owner", "due_on"], name="follow_up_by_owner"),
            models.Index(fields=["program", "interaction"], name="follow_up_by_interaction"),
            models.Index(fields=["program", "session"], name="follow_up_by_session"),
        ]

    def __str__(self):
        return self.what

    def is_late(self, today):
        """Whether it should have been done before `today`."""
        return self.done_on is None and self.due_on < today
