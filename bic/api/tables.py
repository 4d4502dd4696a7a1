"""Lists of tokens, of webhooks, and of what was sent to one."""

from django.utils.translation import gettext_lazy as _
from django_tables2 import Column

from bic.ui.tables import Add, Table, ngettext_lazy

WORDS = {
    "delivered": _("Delivered"),
    "given_up": _("Given up"),
    "waiting": _("Waiting"),
    "failing": _("Tried again"),
}


class TokenTable(Table):
    """A person's own tokens."""

    name = Column(verbose_name=_("What it is for"))
    created_at = Column(verbose_name=_("Made on"))
    expires_on = Column(verbose_name=_("Holds until"))
    last_used_on = Column(verbose_name=_("Last used on"))
    state = Column(verbose_name=_("State"), orderable=False)

    rows_template = "api/token_rows.html"
    lead = _(
        "With a token a tool of yours reads what you may see here, and no more. It writes nothing."
    )
    actions = "api/token_actions.html"
    add: Add | None = Add("api:token_create", "api.add_token", _("Make a token"))
    caption = _("Tokens for your tools")
    counted = ngettext_lazy("%(count)d token", "%(count)d tokens", "count")
    empty_title = _("No tokens yet")
    empty_text = _("Make one when a spreadsheet or a program of yours is to read from here.")
    shows_owner = False

    class Meta:
        order_by = "-created_at"


class ProgramTokenTable(TokenTable):
    """All tokens of a program, for directors."""

    owner = Column(verbose_name=_("Whose"), order_by=("user__name", "user__email"))

    lead = _("A token reads what its owner may see here. Revoke what nobody needs any more.")
    actions = ""
    add = None
    caption = _("Tokens of the program")
    empty_text = _("Nobody reads from here with a tool.")
    shows_owner = True

    class Meta:
        order_by = "-created_at"
        sequence = ("name", "owner", "...")


class HookTable(Table):
    """Addresses that hear of events."""

    url = Column(verbose_name=_("Address"))
    hears_of = Column(verbose_name=_("What it hears of"), orderable=False)
    waiting = Column(verbose_name=_("Waiting"), attrs={"th": {"class": "n"}})
    last_delivered_at = Column(verbose_name=_("Last delivered on"))

    rows_template = "api/hook_rows.html"
    lead = _(
        "When something is decided, signed or published, tools of the program are told at once."
    )
    actions = "api/hook_actions.html"
    add = Add("api:hook_create", "api.add_hook", _("Add a webhook"))
    caption = _("Webhooks")
    counted = ngettext_lazy("%(count)d webhook", "%(count)d webhooks", "count")
    empty_title = _("No webhooks yet")
    empty_text = _("Add the address of a tool that should hear of events.")

    class Meta:
        order_by = "url"


class DeliveryTable(Table):
    """What was sent to an address in the last month."""

    name = Column(verbose_name=_("Event"))
    community = Column(verbose_name=_("Community"), order_by=("community__name",))
    created_at = Column(verbose_name=_("Happened on"))
    state = Column(verbose_name=_("State"), orderable=False)
    attempts = Column(verbose_name=_("Tries"), attrs={"th": {"class": "n"}})
    last_error = Column(verbose_name=_("Last answer"), orderable=False)

    rows_template = "api/delivery_rows.html"
    caption = _("What was sent")
    counted = ngettext_lazy("%(count)d event", "%(count)d events", "count")
    empty_title = _("Nothing was sent yet")
    empty_text = _("Events of the last month stand here, with what the address answered.")

    def prepare(self, rows):
        super().prepare(rows)
        for row in rows:
            row.state_words = WORDS[row.state]

    class Meta:
        order_by = "-created_at"
