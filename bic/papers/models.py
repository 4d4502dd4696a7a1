"""What the four models of a paper have alike: versions, parts, editions and their files."""

import pgtrigger
from django.db import models
from django.utils.translation import gettext_lazy as _

from bic.persons import person, somebody
from bic.reports.models import MadePdf, ProgressReport
from bic.spoken import name_of
from bic.tenancy.models import CommunityModel
from bic.translated import TranslatedField

# They stand first in every paper, and always.
TITLE, SUMMARY = FIRST = ("title", "summary")
FACTS_STAY = """\
IF EXISTS (
    SELECT 1 FROM %(table)s
    WHERE id = OLD.report_id AND published_at IS NOT NULL
) THEN
    RAISE EXCEPTION 'The report of this part is published.';
END IF;
RETURN NEW;
"""


def facts_stay(name, table):
    """Trigger: facts, order and what is left out stay once the paper of a part is published.

    `table` is that of the papers.
    """
    return pgtrigger.Trigger(
        name=name,
        when=pgtrigger.Before,
        operation=pgtrigger.Update,
        condition=pgtrigger.Q(old__facts__df=pgtrigger.F("new__facts"))
        | pgtrigger.Q(old__position__df=pgtrigger.F("new__position"))
        | pgtrigger.Q(old__is_left_out__df=pgtrigger.F("new__is_left_out")),
        func=FACTS_STAY % {"table": table},
    )


def first_are_never_left_out(name):
    """Constraint of parts: title and summary are in every paper."""
    return models.CheckConstraint(
        condition=models.Q(is_left_out=False) | ~models.Q(key__in=list(FIRST)), name=name
    )


class PaperQuerySet(models.QuerySet):
    """Papers by state, and what pages load."""

    def published(self):
        """Those of which there is an edition."""
        return self.filter(published_at__isnull=False)

    def drafts(self):
        """Those of which there is none yet."""
        return self.filter(published_at__isnull=True)

    def for_list(self):
        """All that the list of versions shows of themselves, in one query, the newest first."""
        return self.select_related("created_by", "published_by").order_by("-number")

    def for_detail(self):
        """One version with the names on its page."""
        return self.select_related("program", "community", "created_by", "published_by")


class Paper(CommunityModel):
    """One version of a paper.

    Its parts hold the facts and what people wrote. The first edition publishes it: from then
    on facts, order and published words stay, and only translations are still written, each
    published as an edition of its own. A correction is the next version.
    """

    number = models.PositiveSmallIntegerField(_("version"), editable=False)
    page_size = models.CharField(
        _("paper"),
        max_length=8,
        choices=ProgressReport.PageSize,
        default=ProgressReport.PageSize.LETTER,
    )
    created_by = somebody(editable=False)
    created_at = models.DateTimeField(auto_now_add=True)
    published_by = person()
    published_at = models.DateTimeField(null=True, editable=False)

    class Meta:
        abstract = True

    @property
    def is_draft(self):
        """Whether everything in it may still change."""
        return self.published_at is None


class PartQuerySet(models.QuerySet):
    """Parts of a paper."""

    def in_order(self):
        """As they are read."""
        return self.order_by("position", "pk")


class PaperPart(CommunityModel):
    """A part of a paper: what the data say, and what people wrote.

    The model that derives from it has `report`, its paper, and `key` with choices, among them
    "title" and "summary". `facts` are plain JSON in words of each language of the product, as
    they were when the part was assembled.
    """

    position = models.PositiveSmallIntegerField(_("order"), editable=False)
    is_left_out = models.BooleanField(_("left out"), default=False, editable=False)
    facts = models.JSONField(default=dict, editable=False)
    assembled_at = models.DateTimeField(null=True, editable=False)
    text = TranslatedField(_("text"), blank=True)
    updated_by = person()
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        abstract = True

    def __str__(self):
        return str(self.get_key_display())

    @property
    def stands_first(self):
        """Whether it is title or summary, which neither move nor are left out."""
        return self.key in FIRST


class EditionQuerySet(models.QuerySet):
    """Editions, and what pages load of them."""

    def for_list(self):
        """What stands beside a version; the facts stay where they are."""
        return self.select_related("published_by", "file").defer("facts").order_by("published_at")


class PaperEdition(CommunityModel):
    """A paper as it was published in one language; nothing in it moves again.

    The model that derives from it has `report`, its paper. `facts` are all that is printed, in
    words of its language.
    """

    language = models.CharField(_("language"), max_length=12, editable=False)
    title = models.CharField(_("title"), max_length=160, editable=False)
    facts = models.JSONField(editable=False)
    published_by = somebody(verbose_name=_("published by"), editable=False)
    published_at = models.DateTimeField(_("published on"), auto_now_add=True)

    class Meta:
        abstract = True

    def __str__(self):
        return self.title

    @property
    def language_name(self):
        """Its language in the language of the page."""
        return name_of(self.language)


class PaperFile(MadePdf, CommunityModel):
    """The PDF of an edition and how far its rendering is.

    The model that derives from it has `edition`, to which it is `file`.
    """

    class Meta:
        abstract = True

    def __str__(self):
        return f"{self.edition_id}: {self.state}"
