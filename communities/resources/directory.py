"""Columns of the directory in files; both can be imported again unchanged."""

from django.utils.translation import gettext_lazy as _
from import_export.fields import Field
from import_export.resources import Resource

from bic.spoken import language_names
from bic.ui.export import Choice, Computed
from communities.models import Contact, Organization


def names_in_one_cell(names: list[str] | None) -> str:
    """Several names in a cell, as an import takes them apart."""
    return "; ".join(names or ())


def languages_in_one_cell(codes: list[str]) -> str:
    """Names of languages, by which an import knows them again."""
    names = language_names(codes)
    return "; ".join(names[code] for code in codes)


class OrganizationResource(Resource):
    """Every column of an organization. Needs `for_list()`."""

    name = Field("name", _("Organization"))
    kind = Choice("kind", _("Kind"), Organization.Kind)
    communities = Computed(("community_names",), _("Communities"), names_in_one_cell)
    website = Field("website", _("Website"))
    address = Field("address", _("Address"))
    languages = Computed(("languages",), _("Languages served"), languages_in_one_cell)
    note = Field("note", _("Note"))


class ContactResource(Resource):
    """Every column of a contact that may be taken along, by who may. Needs `for_list()`."""

    name = Field("name", _("Name"))
    kind = Choice("kind", _("Kind"), Contact.Kind)
    title = Field("title", _("Position"))
    organizations = Computed(("organization_names",), _("Organizations"), names_in_one_cell)
    communities = Computed(("community_names",), _("Communities"), names_in_one_cell)
    email = Field("email", _("Email address"))
    phone = Field("phone", _("Phone"))
    channel = Choice("channel", _("Best way to reach them"), Contact.Channel)
    language = Computed(
        ("language",), _("Language to use"), lambda code: languages_in_one_cell([code] * bool(code))
    )
    consent_on = Field("consent_on", _("Agreed on"))
    consent_by = Choice("consent_by", _("How they agreed"), Contact.ConsentBy)
    note = Field("note", _("Note"))
