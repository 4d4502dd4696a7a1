"""To whom without an account a report of a wave was sent, without their addresses."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from bic.persons import person
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.scoping import tenant_manager
from evaluations.models.report import EvaluationEdition, EvaluationReport


@track()
class ReportReader(CommunityModel):
    """That a version was sent to an address, which is not kept.

    `seal` is made of the address with a key of the installation: it knows the address again when
    it is typed once more, and nobody reads the address out of it.
    """

    report = models.ForeignKey(
        EvaluationReport, models.PROTECT, related_name="readers", editable=False
    )
    edition = models.ForeignKey(EvaluationEdition, models.PROTECT, related_name="+", editable=False)
    seal = models.CharField(max_length=64, editable=False)
    sent_by = person(verbose_name=_("sent by"))
    sent_at = models.DateTimeField(auto_now_add=True)

    objects = tenant_manager(program="program", community="community")

    is_for_staff = True

    class Meta:
        verbose_name = _("reader of an evaluation report")
        verbose_name_plural = _("readers of evaluation reports")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "report", "seal"], name="report_reader_each_address_once"
            )
        ]

    def __str__(self):
        return f"{self.edition_id}: {self.sent_at:%Y-%m-%d}"
