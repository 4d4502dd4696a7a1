"""What custodians make of answers: codes of texts, quotes, and who took the answers away."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from bic.approval import by_somebody
from bic.persons import person
from bic.surveys.models.collection import Response
from bic.surveys.models.survey import Survey, of_community
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel, ProgramModel


@track()
class CodebookEntry(ProgramModel):
    """What a text can be about, as the coders of one question agreed."""

    is_for_staff = True

    survey = models.ForeignKey(Survey, models.CASCADE, related_name="codebook", editable=False)
    key = models.CharField(max_length=64, editable=False)
    name = models.CharField(_("code"), max_length=80)
    definition = models.TextField(_("when it applies"), max_length=2000, blank=True)
    created_by = person(verbose_name=_("added by"))

    class Meta:
        verbose_name = _("entry of the codebook")
        verbose_name_plural = _("entries of the codebook")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "survey", "key", "name"], name="codebook_each_name_once"
            )
        ]

    def __str__(self):
        return self.name


@track()
class Coding(ProgramModel):
    """One coder finds one code in one text. A second coder has rows of their own."""

    is_for_staff = True

    response = models.ForeignKey(Response, models.CASCADE, related_name="+", editable=False)
    key = models.CharField(max_length=64, editable=False)
    entry = models.ForeignKey(CodebookEntry, models.CASCADE, related_name="codings", editable=False)
    coder = person(verbose_name=_("coded by"))

    class Meta:
        verbose_name = _("code of a text")
        verbose_name_plural = _("codes of texts")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "response", "key", "entry", "coder"],
                name="coding_each_coder_once",
            )
        ]

    def __str__(self):
        return str(self.entry)


@track()
class Quote(CommunityModel):
    """Words out of an answer that may be shown, and to whom; approved before anybody reads them."""

    partners_have_if = "approved_at IS NOT NULL AND level <> 'internal'"

    class Level(models.TextChoices):
        INTERNAL = "internal", _("Custodians alone")
        PARTNERS = "partners", _("Everybody in the program who sees the results")
        PUBLIC = "public", _("The public")

    community = of_community(editable=False)
    survey = models.ForeignKey(Survey, models.CASCADE, related_name="quotes", editable=False)
    response = models.ForeignKey(Response, models.CASCADE, related_name="+", editable=False)
    key = models.CharField(max_length=64, editable=False)
    text = models.TextField(
        _("words"), max_length=1000, help_text=_("Leave out whatever could tell who said it.")
    )
    level = models.CharField(
        _("who may read it"), max_length=8, choices=Level, default=Level.INTERNAL
    )
    created_by = person(verbose_name=_("chosen by"))
    approved_by = person(verbose_name=_("approved by"))
    approved_at = models.DateTimeField(_("approved on"), null=True, editable=False)

    class Meta:
        verbose_name = _("quote")
        verbose_name_plural = _("quotes")
        constraints = [by_somebody("approved", name="quote_approved_by_somebody")]

    def __str__(self):
        return self.text


@track()
class Taking(ProgramModel):
    """Somebody took the answers away as a file, as they came in."""

    is_for_staff = True

    survey = models.ForeignKey(Survey, models.CASCADE, related_name="takings", editable=False)
    form = models.CharField(max_length=4, editable=False)
    people = models.PositiveIntegerField(editable=False)
    taken_by = person(verbose_name=_("taken by"))
    taken_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("file of answers")
        verbose_name_plural = _("files of answers")

    def __str__(self):
        return self.form
