"""The lists of mail that did not arrive, and of mail that waits to be released."""

from django.utils.translation import gettext_lazy as _
from django_tables2 import Column

from bic.ui.tables import Table, ngettext_lazy


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


class BatchTable(Table):
    """What was prepared, by whom, and how much of it left."""

    title = Column(verbose_name=_("What"))
    created_at = Column(verbose_name=_("Prepared"))
    held = Column(verbose_name=_("To be released"), attrs={"th": {"class": "n"}})
    released = Column(verbose_name=_("Released"), attrs={"th": {"class": "n"}})
    discarded = Column(verbose_name=_("Discarded"), attrs={"th": {"class": "n"}})

    rows_template = "notices/batch_rows.html"
    empty_template = "notices/batch_empty.html"
    caption = _("Outbox")
    counted = ngettext_lazy("%(count)d batch", "%(count)d batches", "count")

    class Meta:
        order_by = "-created_at"


class HeldMailTable(Table):
    """To whom, about what, and what became of it."""

    chosen = Column(verbose_name=_("Choose"), empty_values=(), orderable=False)
    name = Column(verbose_name=_("To"), order_by=("name", "email"))
    subject = Column(verbose_name=_("About"))
    language = Column(verbose_name=_("Language"))
    state = Column(verbose_name=_("State"))

    rows_template = "notices/held_rows.html"
    caption = _("Prepared emails")
    counted = ngettext_lazy("%(count)d email", "%(count)d emails", "count")
    choices = ("language",)

    class Meta:
        order_by = "name"
