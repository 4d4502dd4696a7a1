"""Actions of the plan, with their status."""

from django.utils.translation import gettext_lazy as _

from bic.api.declared import TEXT, Field, Resource, columns, offer
from implementation.models import Action

offer(
    Resource(
        "actions",
        _("actions of the plan"),
        rows=lambda reader: Action.objects.filter(program=reader.program).for_list(),
        list_permission="implementation.view_plan",
        permission="implementation.view_action",
        fields=(
            Field("code", TEXT, _("code in the plan"), is_always_there=True),
            *columns(Action, "title", "kind", "status", "reason", "status_on", "starts_on"),
            *columns(Action, "due_on", "is_public"),
            Field("topic", TEXT, _("topic"), lambda row, _reader: row.objective.topic.title,
                  is_always_there=True),
            Field("objective", TEXT, _("objective"), lambda row, _reader: row.objective.title,
                  is_always_there=True),
            Field("lead", TEXT, _("lead organization"),
                  lambda row, _reader: row.lead and row.lead.name),
            *columns(Action, "spent", permission="implementation.view_money_action"),
        ),
        page=lambda row, reader: reader.path("implementation:action_detail", row),
    )
)  # fmt: skip
