"""Ideas: what people would do, in their own words and language, and what became of each."""

from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from bic.approval import by_somebody
from bic.persons import person
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel, ProgramModel
from bic.tenancy.rls import ALL_COMMUNITIES, READER
from bic.tenancy.scoping import tenant_manager
from bic.translated import TranslatedField
from meetings.models.meeting import Meeting
from research.models import Theme

LONGEST_IDEA = 2000


class IdeaQuerySet(models.QuerySet):
    """Ideas by state, and what pages load of them."""

    def checked(self):
        """Those that everybody may read."""
        return self.exclude(checked_at=None)

    def waiting(self):
        """Those of which nothing has become yet."""
        return self.filter(state=Idea.State.OPEN)

    def for_list(self):
        """All that the list of a community shows, in one query, the newest first."""
        return self.select_related("meeting", "theme").order_by("-number").fetch_mode(LIST_FETCH)

    def for_detail(self):
        """One idea with the names on its page."""
        return self.select_related(
            "program", "community", "meeting", "theme", "created_by", "checked_by",
            "translated_by", "settled_by",
        )  # fmt: skip


@track()
class Idea(CommunityModel):
    """One idea as somebody told it. Its words stay, whatever becomes of it.

    `text.original` is the language it was told in. Until somebody has looked that nothing in it
    tells about papers or puts anybody in danger (`checked_at`), only the staff and whoever
    wrote it down read it. Voices are not kept, only the words.
    """

    class Channel(models.TextChoices):
        ONLINE = "online", _("On the public page")
        MEETING = "meeting", _("In a meeting")
        PAPER = "paper", _("On paper")
        PHONE = "phone", _("By phone")
        VOICE = "voice", _("By voice message")
        HELPER = "helper", _("Through a helper")

    class State(models.TextChoices):
        OPEN = "open", pgettext_lazy("idea", "Not taken up yet")
        COMBINED = "combined", pgettext_lazy("idea", "Combined with others")
        DIVIDED = "divided", pgettext_lazy("idea", "Divided into several")
        PROPOSED = "proposed", pgettext_lazy("idea", "Became a proposal")
        ASIDE = "aside", pgettext_lazy("idea", "Set aside")

    number = models.PositiveIntegerField(_("number"), editable=False)
    text = TranslatedField(_("idea"))
    said_by = models.CharField(
        _("name to be shown"), max_length=120, blank=True,
        help_text=_("Leave it open to stay anonymous. A first name is enough."),
    )  # fmt: skip
    channel = models.CharField(
        _("how it came"), max_length=8, choices=Channel, default=Channel.MEETING
    )
    meeting = models.ForeignKey(
        Meeting, models.PROTECT, null=True, blank=True, related_name="ideas",
        verbose_name=_("meeting"),
    )  # fmt: skip
    theme = models.ForeignKey(
        Theme, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("theme")
    )
    told_on = models.DateField(_("told on"))
    state = models.CharField(
        _("state"), max_length=8, choices=State, default=State.OPEN, editable=False
    )
    reason = TranslatedField(_("why it was set aside"), blank=True, editable=False)
    because = models.ManyToManyField(
        "self", through="IdeaLink", through_fields=("idea", "source"), symmetrical=False,
        related_name="+", blank=True, verbose_name=_("because of"),
    )  # fmt: skip
    created_by = person(verbose_name=_("written down by"))
    created_at = models.DateTimeField(auto_now_add=True)
    translated_by = person(verbose_name=_("translated by"))
    checked_by = person(verbose_name=_("checked by"))
    checked_at = models.DateTimeField(_("checked on"), null=True, editable=False)
    settled_by = person(verbose_name=_("settled by"))
    settled_at = models.DateTimeField(_("settled on"), null=True, editable=False)

    objects = tenant_manager(IdeaQuerySet, program="program", community="community")

    readable_only_if = f"{ALL_COMMUNITIES} OR checked_at IS NOT NULL OR created_by_id = {READER}"

    class Meta:
        verbose_name = _("idea")
        verbose_name_plural = _("ideas")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "community", "number"], name="idea_number_once"
            ),
            by_somebody("checked", name="idea_checked_by_somebody"),
            by_somebody(
                "settled", name="idea_settled_by_somebody", before={"state": "open"},
                after={"state__in": ["combined", "divided", "proposed", "aside"]},
            ),
        ]  # fmt: skip

    def __str__(self):
        return str(self.text)

    def get_absolute_url(self):
        return reverse(
            "meetings:idea_detail", args=[self.program.slug, self.community.slug, self.pk]
        )

    @property
    def is_checked(self):
        """Whether everybody may read it."""
        return self.checked_at is not None

    @property
    def is_open(self):
        """Whether nothing has become of it yet."""
        return self.state == Idea.State.OPEN


class IdeaLink(CommunityModel):
    """An idea that there is because of another one, out of several or a part of one."""

    idea = models.ForeignKey(Idea, models.CASCADE, related_name="sources", editable=False)
    source = models.ForeignKey(Idea, models.CASCADE, related_name="results", editable=False)

    class Meta:
        verbose_name = _("link between ideas")
        verbose_name_plural = _("links between ideas")
        constraints = [
            models.UniqueConstraint(fields=["program", "idea", "source"], name="idea_link_once"),
            models.CheckConstraint(condition=~Q(idea=models.F("source")), name="idea_link_of_two"),
        ]
        indexes = [models.Index(fields=["program", "source"], name="idea_link_back")]

    def __str__(self):
        return f"{self.idea_id} {self.source_id}"


class IdeaContactQuerySet(models.QuerySet):
    """Ways to authors by whether there is something to tell them."""

    def waiting(self):
        """Those whom somebody has to call, text or have told: mail goes by itself."""
        return self.filter(owed_at__isnull=False).exclude(way=IdeaContact.Way.EMAIL)


class IdeaContact(ProgramModel):
    """How whoever gave an idea wants to hear what became of it; for that alone.

    It stands apart from the idea, has no history, is in no partner's scope, and goes when the
    author has heard the end or the set time is over.
    """

    class Way(models.TextChoices):
        EMAIL = "email", _("By email")
        TEXT = "text", _("By text message")
        PHONE = "phone", _("By phone call")
        LEADER = "leader", _("Through a community leader")

    community = models.ForeignKey(
        "communities.Community", models.PROTECT, related_name="+", editable=False
    )
    idea = models.OneToOneField(Idea, models.CASCADE, related_name="contact", editable=False)
    way = models.CharField(_("how to tell"), max_length=6, choices=Way)
    reached_at = models.CharField(_("address, number or leader"), max_length=200)
    language = models.CharField(_("language"), max_length=12, default="en")
    owed_at = models.DateTimeField(_("to be told since"), null=True, editable=False)
    told_at = models.DateTimeField(_("told on"), null=True, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)

    objects = tenant_manager(IdeaContactQuerySet)

    is_for_staff = True

    class Meta:
        verbose_name = _("way to an author")
        verbose_name_plural = _("ways to authors")
        indexes = [
            models.Index(fields=["program", "community", "owed_at"], name="idea_contact_waiting")
        ]

    def __str__(self):
        return self.get_way_display()
