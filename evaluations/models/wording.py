"""What questions and indicators of evaluation plans say in other languages."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from bic.persons import person
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.scoping import tenant_manager
from bic.translated import TranslatedField


@track()
class PlanWords(CommunityModel):
    """One text of a community's plan in its languages.

    It belongs to the words, not to a version: an approved plan stays as it is, translations
    follow it, and every version that says the same has them. Who rewords a question begins anew.
    """

    of = models.CharField(_("text of the plan"), max_length=300, editable=False)
    text = TranslatedField(_("in other languages"), blank=True)
    updated_by = person(verbose_name=_("translated by"))
    updated_at = models.DateTimeField(auto_now=True)

    objects = tenant_manager(program="program", community="community")

    class Meta:
        verbose_name = _("translation of an evaluation plan")
        verbose_name_plural = _("translations of evaluation plans")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "community", "of"], name="plan_words_each_text_once"
            )
        ]

    def __str__(self):
        return self.of
