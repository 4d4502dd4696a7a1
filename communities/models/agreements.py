"""Agreements (MOA) of a community, their versions, and the amendments to them."""

import pgtrigger
from django.apps import apps
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from bic.approval import stays
from bic.documents.models import DocumentVersion
from bic.persons import in_charge, person
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.scoping import tenant_manager
from bic.versions import named

# What may still change once somebody has signed; everything else is what was signed.
MAY_CHANGE = (
    "state", "signed_at", "voided_at", "voided_by_id", "void_reason", "owner_id", "sign_by",
    "updated_at",
)  # fmt: skip
FREEZE = f"""
    IF OLD.frozen_at IS NOT NULL AND (
        NEW.state = 'draft'
        OR (to_jsonb(OLD) - ARRAY{list(MAY_CHANGE)}) <> (to_jsonb(NEW) - ARRAY{list(MAY_CHANGE)})
    ) THEN
        RAISE EXCEPTION 'Somebody has signed this agreement; its text does not change any more.';
    END IF;
    RETURN NEW;
"""


class AgreementQuerySet(models.QuerySet):
    """Agreements by state, and what pages load."""

    def originals(self):
        """Without amendments."""
        return self.filter(original=None)

    def open_to_partners(self):
        """Those that are no drafts: what partners and observers may read."""
        return self.exclude(state=Agreement.State.DRAFT).exclude(
            state=Agreement.State.VOID, sent_at=None
        )

    def readable_by(self, user, where):
        """Those that `user` may read in `where`: the same answer as `view_agreement`."""
        if user.has_perm("communities.view_draft_agreement", where):
            return self.all()
        return self.open_to_partners()

    def with_counts(self):
        """With `parties_count` and `parties_signed`: parties all of whose signers have signed."""
        party = apps.get_model("communities", "Party").objects.order_by()
        parties = party.filter(agreement=models.OuterRef("pk"))
        asked = apps.get_model("communities", "Signature").objects.needed().order_by()
        asked = asked.filter(party=models.OuterRef("pk"))
        signed = parties.filter(
            models.Exists(asked.filter(state="signed")),
            ~models.Exists(asked.exclude(state="signed")),
        )
        return self.annotate(
            parties_count=_count(parties),
            parties_signed=_count(signed),
        )

    def for_list(self):
        """All that lists show, in one query, newest first."""
        return (
            self.select_related("community", "owner", "original")
            .defer("details")
            .with_counts()
            .order_by("-created_at", "-pk")
            .fetch_mode(LIST_FETCH)
        )

    def for_detail(self):
        """One agreement with everything that its page says of it."""
        return self.select_related(
            "program", "community__state", "owner", "original", "record", "sent_by", "voided_by"
        )


def _count(rows):
    counted = rows.order_by().values("agreement").annotate(n=models.Count("pk")).values("n")
    return Coalesce(models.Subquery(counted), 0, output_field=models.IntegerField())


@track()
class Agreement(CommunityModel):
    """A memorandum of agreement, or (with `original`) amendment `number` to one.

    A draft is written, then sent out for signature with a `record`: the version that counts.
    The first signature freezes it: `sha256` is the hash of the record's canonical form, and
    PostgreSQL refuses every change of what was signed (trigger `agreement_stays_as_signed`).
    `details` holds the merge fields that people fill in by hand, `left_out` the keys of the
    library's clauses that somebody took out.
    """

    class State(models.TextChoices):
        DRAFT = "draft", _("Draft")
        OUT = "out", _("Waiting for signatures")
        SIGNED = "signed", _("Signed")
        VOID = "void", _("Void")

    class Order(models.TextChoices):
        PARALLEL = "parallel", _("All at once")
        ORDERED = "ordered", _("One after the other")

    original = models.ForeignKey(
        "self", models.PROTECT, null=True, editable=False, related_name="amendments"
    )
    number = models.PositiveSmallIntegerField(_("number"), default=0, editable=False)
    title = models.CharField(_("title"), max_length=200)
    state = models.CharField(
        _("state"), max_length=8, choices=State, default=State.DRAFT, editable=False
    )
    language = models.CharField(_("language of record"), max_length=12, default="en")
    languages = ArrayField(
        models.CharField(max_length=12), verbose_name=_("languages of the work"), default=list
    )
    starts_on = models.DateField(_("begins on"), null=True, blank=True)
    planning_ends_on = models.DateField(_("planning is finished by"), null=True, blank=True)
    ends_on = models.DateField(_("ends on"), null=True, blank=True)
    liaison_name = models.CharField(_("liaison"), max_length=150, blank=True)
    liaison_title = models.CharField(_("position of the liaison"), max_length=150, blank=True)
    has_research = models.BooleanField(_("people are asked for research"), default=True)
    left_out = ArrayField(models.SlugField(max_length=40), default=list, blank=True, editable=False)
    details = models.JSONField(_("details"), default=dict, editable=False)
    resolution_number = models.CharField(_("resolution"), max_length=60, blank=True)
    resolution_on = models.DateField(_("day of the resolution"), null=True, blank=True)
    preaudit_number = models.CharField(_("preaudit certificate"), max_length=60, blank=True)
    finance_officer = models.CharField(_("finance officer"), max_length=150, blank=True)
    order = models.CharField(
        _("order of signing"), max_length=8, choices=Order, default=Order.PARALLEL
    )
    sign_by = models.DateField(_("sign by"), null=True, blank=True)
    owner = in_charge(
        verbose_name=_("looked after by"),
    )
    record = models.ForeignKey(
        "communities.AgreementVersion",
        models.PROTECT,
        null=True,
        editable=False,
        related_name="+",
        verbose_name=_("text of record"),
    )
    sent_at = models.DateTimeField(_("sent out"), null=True, editable=False)
    sent_by = person(verbose_name=_("sent out by"))
    frozen_at = models.DateTimeField(_("frozen"), null=True, editable=False)
    sha256 = models.CharField(_("SHA-256 of the text"), max_length=64, blank=True, editable=False)
    signed_at = models.DateTimeField(_("signed by all"), null=True, editable=False)
    voided_at = models.DateTimeField(_("voided"), null=True, editable=False)
    voided_by = person(verbose_name=_("voided by"))
    void_reason = models.CharField(_("reason"), max_length=400, blank=True, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    objects = tenant_manager(AgreementQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("agreement")
        verbose_name_plural = _("agreements")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "original", "number"], name="amendment_each_number_once"
            ),
            models.CheckConstraint(
                condition=models.Q(original=None, number=0)
                | models.Q(original__isnull=False, number__gt=0),
                name="agreement_amendments_have_numbers",
            ),
            models.CheckConstraint(
                condition=models.Q(ends_on=None)
                | models.Q(starts_on=None)
                | models.Q(ends_on__gt=models.F("starts_on")),
                name="agreement_ends_after_it_begins",
                violation_error_message=_("The agreement must end after it begins."),
            ),
            models.CheckConstraint(
                condition=models.Q(frozen_at=None, sha256="")
                | (models.Q(frozen_at__isnull=False, record__isnull=False) & ~models.Q(sha256="")),
                name="agreement_frozen_with_its_hash",
            ),
            models.CheckConstraint(
                condition=~models.Q(state="out")
                | models.Q(record__isnull=False, sent_at__isnull=False, sent_by__isnull=False),
                name="agreement_out_with_its_record",
            ),
            models.CheckConstraint(
                condition=~models.Q(state="signed")
                | models.Q(signed_at__isnull=False, frozen_at__isnull=False),
                name="agreement_signed_at_a_time",
            ),
            models.CheckConstraint(
                condition=models.Q(state="void", voided_at__isnull=False, voided_by__isnull=False)
                | (~models.Q(state="void") & models.Q(voided_at=None, voided_by=None)),
                name="agreement_voided_by_somebody",
            ),
        ]
        indexes = [
            models.Index(fields=["program", "state", "ends_on"], name="agreement_by_state"),
            models.Index(fields=["program", "community"], name="agreement_of_community"),
        ]
        triggers = [
            pgtrigger.Trigger(
                name="agreement_stays_as_signed",
                when=pgtrigger.Before,
                operation=pgtrigger.Update,
                func=FREEZE,
            ),
            pgtrigger.Protect(name="agreement_is_kept", operation=pgtrigger.Delete),
        ]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse(
            "communities:agreement_detail", args=[self.program.slug, self.community.slug, self.pk]
        )

    @property
    def is_draft(self):
        """Whether it may still be written."""
        return self.state == self.State.DRAFT

    @property
    def is_amendment(self):
        """Whether it changes an agreement."""
        return self.original_id is not None


class Amendment(Agreement):
    """An amendment: an agreement that replaces or adds clauses of its `original`."""

    class Meta:
        proxy = True
        verbose_name = _("amendment")
        verbose_name_plural = _("amendments")


@track()
class AgreementVersion(CommunityModel):
    """One text of an agreement, never changed: assembled from its record, or uploaded.

    `content` is the canonical form (`communities.agreements.content`), `sha256` its hash. The
    Word file that an uploaded one was read from is kept in `file`.
    """

    class Origin(models.TextChoices):
        ASSEMBLED = "assembled", _("Made from the record")
        UPLOADED = "uploaded", _("Uploaded")

    agreement = models.ForeignKey(
        Agreement, models.PROTECT, related_name="versions", editable=False
    )
    number = models.PositiveSmallIntegerField(_("version"), editable=False)
    origin = models.CharField(max_length=10, choices=Origin, editable=False)
    content = models.JSONField(editable=False)
    sha256 = models.CharField(max_length=64, editable=False)
    file = models.ForeignKey(
        DocumentVersion, models.PROTECT, null=True, editable=False, related_name="+"
    )
    comment = models.CharField(_("what is new"), max_length=200, blank=True)
    created_by = person(verbose_name=_("made by"))
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("version of an agreement")
        verbose_name_plural = _("versions of an agreement")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "agreement", "number"], name="agreement_version_each_number_once"
            ),
        ]
        triggers = [stays("agreement_version_stays")]

    def __str__(self):
        return named(self.number)
