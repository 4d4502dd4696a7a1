"""The list of mail that did not arrive."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy
from django_tables2 import Column

from bic.ui.tables import Table


class UndeliveredTable(Table):
    """To whom, about what, since when, how often tried, and why."""

    email = Column(verbose_name=_("To"), order_by=("recipient__name", "recipient__email", "email"))
    subject = Column(verbose_name=_("About"))
    created_at = Column(verbose_name=_("Since"))
    attempts = Column(verbose_name=_("Tries"), attrs={"th": {"class": "n"}})
    last_error = Column(verbose_name=_("What is wrong"))
    acts = Column(verbose_name=_("Actions"), empty_values=(), orderable=False)

    rows_template = "notices/undelivered_rows.html"
    empty_template = "notices/undelivered_empty.html"
    caption = _("Mail that did not arrive")
    counted = ngettext_lazy("%(count)d email", "%(count)d emails", "count")

    class Meta:
        order_by = "-created_at"
