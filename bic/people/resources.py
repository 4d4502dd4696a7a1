"""Columns of people in files."""

from django.utils.translation import gettext_lazy as _
from import_export.fields import Field
from import_export.resources import Resource

from bic.ui.export import Person


class MembershipResource(Resource):
    """Who takes part. Needs `for_list()`."""

    name = Person("user", _("Name"))
    email = Field("user__email", _("Email address"))
    part = Field("part", _("Part"))
    community = Field("community__name", _("Community"))
    organization = Field("organization", _("Organization"))
    title = Field("title", _("Position"))
    since = Field("created_at", _("Since"))
