"""Communities, and the spine of each."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from bic.api.declared import DAY, LIST, TEXT, WHOLE, Field, Resource, columns, offer
from bic.blueprint.evidence import LABELS
from bic.blueprint.spines import spines
from communities.models import Community


def _with_spines(rows, reader):
    found = spines(reader.program, rows)
    for row in rows:
        row.spine = found[row.pk]


STEP = (
    Field("code", TEXT, _("code in the Blueprint"), lambda one, _reader: one.step.code,
          is_always_there=True),
    Field("name", TEXT, _("name"), lambda one, _reader: one.step.name, is_always_there=True),
    Field("phase", WHOLE, _("phase, 1 to 5"), lambda one, _reader: one.step.phase_number,
          is_always_there=True),
    Field("state", TEXT, _("state"), choices=tuple((one.value, LABELS[one]) for one in LABELS),
          read=lambda one, _reader: one.state.value, is_always_there=True),
    Field("evidence", TEXT, _("what proves it"), lambda one, _reader: one.headline),
    Field("evidence_on", DAY, _("day of the evidence"), lambda one, _reader: one.when),
    Field("due_on", DAY, _("due on"), lambda one, _reader: one.plan and one.plan.due_on),
    Field("days_late", WHOLE, _("days late"), is_always_there=True),
)  # fmt: skip

offer(
    Resource(
        "communities",
        _("communities"),
        rows=lambda reader: Community.objects.filter(program=reader.program).for_list(),
        list_permission="communities.view_community",
        permission="communities.view_community",
        key="slug",
        community="pk",
        fields=(
            *columns(
                Community, "name", "kind", "status", "cohort", "languages", "geoid",
                "partner_since",
            ),
            Field("state", TEXT, _("state"), lambda row, _reader: row.state.abbreviation,
                  is_always_there=True),
            Field("phase", WHOLE, _("phase, 1 to 5"),
                  lambda row, _reader: row.spine.current.phase.number, is_always_there=True),
        ),
        further=(
            Field("steps", LIST, _("steps of the Blueprint"),
                  lambda row, _reader: row.spine.steps, parts=STEP),
        ),
        prepare=_with_spines,
        page=lambda row, reader: reverse(
            "blueprint:workspace", args=[reader.program.slug, row.slug]
        ),
    )
)  # fmt: skip
