"""Columns of assets in files; they can be imported again unchanged."""

from django.utils.translation import gettext_lazy as _
from import_export.fields import Field
from import_export.resources import Resource

from bic.spoken import language_names
from bic.ui.export import Choice, Computed
from communities.models import Contact
from research.models import Asset


def languages_in_one_cell(codes: list[str]) -> str:
    """Names of languages, by which an import knows them again."""
    names = language_names(codes)
    return "; ".join(names[code] for code in codes)


class AssetResource(Resource):
    """Every column of an asset that may be taken along, by who may. Needs `for_list()`."""

    name = Field("name", _("Asset"))
    category = Choice("category", _("Category"), Asset.Category)
    is_person = Field("is_person", _("Private person"))
    languages = Computed(("languages",), _("Languages"), languages_in_one_cell)
    serves = Field("serves", _("Communities served"))
    offers = Field("offers", _("What it can offer"))
    address = Field("address", _("Address"))
    is_public_place = Field("is_public_place", _("Public place"))
    latitude = Field("latitude", _("Latitude"))
    longitude = Field("longitude", _("Longitude"))
    website = Field("website", _("Website"))
    phone = Field("phone", _("Phone"))
    contact = Field("contact", _("Contact"))
    consent_on = Field("consent_on", _("Agreed on"))
    consent_by = Choice("consent_by", _("How they agreed"), Contact.ConsentBy)
    named_by = Field("named_by", _("Who named it"))
    verified_on = Field("verified_on", _("Verified on"))
    is_public = Field("is_public", _("Public"))
