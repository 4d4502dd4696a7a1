"""What the parts of the charter say in other languages."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from bic.persons import person
from bic.tenancy.history import track
from bic.tenancy.models import ProgramModel
from bic.tenancy.scoping import tenant_manager
from bic.translated import TranslatedField
from planning.models.charter import CharterItem


@track()
class CharterWords(ProgramModel):
    """Title and description of one part of the charter in its languages.

    The part of an approved version stays as it is, its translations do not. The next version
    begins with those of the one before; where it is worded anew, they are drafts again.
    """

    item = models.OneToOneField(CharterItem, models.CASCADE, related_name="words", editable=False)
    title = TranslatedField(_("title"))
    text = TranslatedField(_("description"), blank=True)
    updated_by = person(verbose_name=_("translated by"))
    updated_at = models.DateTimeField(auto_now=True)

    objects = tenant_manager()

    class Meta:
        verbose_name = _("translation of the charter")
        verbose_name_plural = _("translations of the charter")

    def __str__(self):
        return str(self.title)
