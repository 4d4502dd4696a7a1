"""Agreements."""

from django.utils.translation import gettext_lazy as _

from bic.api.declared import YES_OR_NO, Field, Resource, columns, offer
from communities.models import Agreement

offer(
    Resource(
        "agreements",
        _("agreements"),
        rows=lambda reader: (
            Agreement.objects.filter(program=reader.program)
            .readable_by(reader.user, reader.program)
            .for_list()
        ),
        list_permission="communities.browse_agreement",
        permission="communities.view_agreement",
        fields=(
            *columns(
                Agreement, "number", "title", "state", "starts_on", "planning_ends_on", "ends_on",
                "sign_by", "sent_at", "signed_at", "voided_at",
            ),
            Field("is_amendment", YES_OR_NO, _("amendment"), is_always_there=True),
        ),
        page=lambda row, reader: reader.path("communities:agreement_detail", row),
    )
)  # fmt: skip
