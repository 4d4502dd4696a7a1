"""The public page of a community: what of it is shown, and who follows it by email."""

from typing import Any

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from bic.approval import by_somebody
from bic.documents.models import DocumentVersion
from bic.persons import person
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel, ProgramModel
from bic.tenancy.scoping import tenant_manager
from bic.translated import TranslatedField


@track()
class PublicPage(CommunityModel):
    """What anybody may read of a community: nothing before `opened_at`, then `parts` alone.

    `parts` are names of `bic.public_parts`; a director switches each of them on.
    """

    intro = TranslatedField(
        _("what stands first"), blank=True,
        help_text=_("Two or three sentences in plain words: what this is about, and for whom."),
    )  # fmt: skip
    parts = ArrayField(
        models.CharField(max_length=20), verbose_name=_("what is shown"), default=list, blank=True
    )
    takes_followers = models.BooleanField(
        _("people may follow it by email"), default=True,
        help_text=_("They give an address and no name. Nobody here can read the addresses."),
    )  # fmt: skip
    opened_by = person(verbose_name=_("opened by"))
    opened_at = models.DateTimeField(_("opened on"), null=True, editable=False)
    # The day of the last email to those who follow it.
    told_on = models.DateField(null=True, editable=False)

    # The pulse of the program when the page was found (`bic.tenancy.pulse`).
    beat: Any = None

    objects = tenant_manager(models.QuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("public page")
        verbose_name_plural = _("public pages")
        constraints = [
            models.UniqueConstraint(fields=["program", "community"], name="public_page_one"),
            by_somebody("opened", name="public_page_opened_by_somebody"),
        ]

    def __str__(self):
        return str(self._meta.verbose_name)

    @property
    def is_open(self):
        """Whether anybody may read it."""
        return self.opened_at is not None


@track()
class PublicDocument(CommunityModel):
    """One version of a document that anybody may read.

    A newer version is not public until somebody says so here.
    """

    version = models.ForeignKey(
        DocumentVersion, models.PROTECT, related_name="+", verbose_name=_("document")
    )
    title = TranslatedField(
        _("title for the public"),
        help_text=_("What it is, in plain words. Name nobody who has not agreed."),
    )
    language = models.CharField(_("language of the document"), max_length=12, default="en")
    shown_by = person(verbose_name=_("shown by"))
    shown_at = models.DateTimeField(auto_now_add=True)

    objects = tenant_manager(models.QuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("public document")
        verbose_name_plural = _("public documents")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "community", "version"],
                name="public_document_once",
                violation_error_message=_("This document is on the public page already."),
            ),
        ]

    def __str__(self):
        return str(self.title)


class Follower(ProgramModel):
    """An address to which the news of a public page go, for that alone; no name.

    It is stored once whoever reads its mail has confirmed it, has no history, is in no
    partner's scope, stands on no page, and is deleted when they stop it.
    """

    community = models.ForeignKey(
        "communities.Community", models.PROTECT, related_name="+", editable=False
    )
    email = models.EmailField(editable=False)
    language = models.CharField(_("language"), max_length=12, default="en", editable=False)
    confirmed_on = models.DateField(_("follows since"), editable=False)

    objects = tenant_manager()

    is_for_staff = True

    class Meta:
        verbose_name = pgettext_lazy("public page", "follower")
        verbose_name_plural = pgettext_lazy("public page", "followers")
        constraints = [
            models.UniqueConstraint(fields=["program", "community", "email"], name="follower_once"),
        ]

    def __str__(self):
        return str(self._meta.verbose_name)


class PublicNews(CommunityModel):
    """That something on a public page is known: it was told, or was there before anybody looked.

    `key` is the part's own, such as "meetings-7". What has a row is never told a second time.
    """

    key = models.CharField(max_length=60)
    known_at = models.DateTimeField(auto_now_add=True)

    objects = tenant_manager(models.QuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("news of a public page")
        verbose_name_plural = _("news of public pages")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "community", "key"], name="public_news_once"
            ),
        ]

    def __str__(self):
        return self.key
