"""Assets of a community out of a spreadsheet, or out of a map file of points."""

from decimal import Decimal, InvalidOperation

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from bic.days import today_in
from bic.imports import Choice, Column, Day, Flag, ListOf, Target, Text, Wrong, target
from bic.words import folded
from communities.imports.organizations import Website
from communities.models import Contact
from planning.imports.team import Language
from research.forms.asset import NEVER_OF_PERSONS, STEP, names_of
from research.models import Asset
from research.services.asset import keep_consent, keep_verified

Category = Asset.Category
# A point of these is that of a public place unless the file says otherwise.
OPEN_TO_ALL = (Category.INSTITUTIONS, Category.PLACES)


class Degrees(Column):
    """Degrees as maps give them, kept to about a meter."""

    def __init__(self, *args, most, **kwargs):
        super().__init__(*args, **kwargs)
        self.most = most

    def reader(self, cells, target):
        def read(cell, _values):
            try:
                degrees = Decimal(str(cell).replace(",", "."))
            except InvalidOperation:
                degrees = Decimal("NaN")
            if not degrees.is_finite() or abs(degrees) > self.most:
                raise Wrong(
                    _("“%(text)s” is not between -%(most)s and %(most)s degrees.")
                    % {"text": str(cell)[:40], "most": self.most}
                )
            return degrees.quantize(STEP)

        return read


@target
class AssetImport(Target):
    """Assets, told apart by name and address; what looks like another one is pointed out."""

    key = "research.asset"
    label = gettext_lazy("assets")
    model = Asset
    permission = "research.import_asset"
    list_url = "research:asset_list"
    natural_key = ("name",)
    of_community = True
    advice = gettext_lazy(
        "One row for each asset. A GeoJSON file of points works too. Private persons need the "
        "day on which they agreed, and have no address."
    )
    columns = (
        Text(
            "name",
            gettext_lazy("Asset"),
            aliases=("name", "organization", "agency", "nonprofit name", "nombre", "recurso"),
            required=True,
            max_length=160,
        ),
        Choice(
            "category",
            gettext_lazy("Category"),
            choices=Category,
            blank=Category.INSTITUTIONS,
            aliases=("asset type", "categoria"),
            other_names={
                "resident": Category.RESIDENTS, "person": Category.RESIDENTS,
                "association": Category.ASSOCIATIONS, "group": Category.ASSOCIATIONS,
                "institution": Category.INSTITUTIONS, "school": Category.INSTITUTIONS,
                "library": Category.INSTITUTIONS, "clinic": Category.INSTITUTIONS,
                "place": Category.PLACES, "physical": Category.PLACES,
                "natural": Category.PLACES, "nature": Category.PLACES,
                "natural assets": Category.PLACES, "park": Category.PLACES,
                "economy": Category.EXCHANGE, "economic": Category.EXCHANGE,
                "business": Category.EXCHANGE, "story": Category.STORIES,
                "culture": Category.STORIES,
            },
            hint=gettext_lazy("Empty is institutions."),
        ),
        Flag("is_person", gettext_lazy("Private person"), aliases=("person", "individual")),
        ListOf(Language("languages", gettext_lazy("Languages"), aliases=("language", "idiomas"))),
        Text(
            "serves",
            gettext_lazy("Communities served"),
            aliases=("serves", "population served"),
            max_length=300,
        ),
        Text(
            "offers",
            gettext_lazy("What it can offer"),
            aliases=("offers", "services", "core program offerings", "description"),
            max_length=2000,
        ),
        Text(
            "address",
            gettext_lazy("Address"),
            aliases=("street", "street address", "location", "direccion"),
            max_length=300,
        ),
        Flag("is_public_place", gettext_lazy("Public place"), aliases=("public place",)),
        Degrees("latitude", gettext_lazy("Latitude"), aliases=("lat", "y"), most=90),
        Degrees(
            "longitude", gettext_lazy("Longitude"), aliases=("lon", "lng", "long", "x"), most=180
        ),
        Website(
            "website", gettext_lazy("Website"), aliases=("web", "url", "link"), max_length=300
        ),
        Text(
            "phone",
            gettext_lazy("Phone"),
            aliases=("telephone", "tel", "public phone number", "contact information phone number"),
            max_length=60,
        ),
        Text("contact", gettext_lazy("Contact"), aliases=("contact person",), max_length=200),
        Day("consent_on", gettext_lazy("Agreed on"), aliases=("consent", "consent on")),
        Choice(
            "consent_by",
            gettext_lazy("How they agreed"),
            choices=Contact.ConsentBy,
            aliases=("consent by",),
        ),
        Text(
            "named_by",
            gettext_lazy("Who named it"),
            aliases=("named by", "source"),
            hint=gettext_lazy("A role is enough."),
            max_length=120,
        ),
        Day("verified_on", gettext_lazy("Verified on"), aliases=("verified",)),
        Flag("is_public", gettext_lazy("Public"), aliases=("public",)),
    )  # fmt: skip

    def prepare(self):
        # Numbers of rows whose point says that they are public places.
        self.open_places = set()

    def existing(self, rows):
        return Asset.objects.filter(**self.place).listed()

    def key_of(self, row):
        return folded(row.values["name"]), folded(row.values.get("address", ""))

    def key_of_record(self, record, mapped):
        # A file without addresses means assets by their names.
        return folded(record.name), folded(record.address) if "address" in mapped else ""

    def check(self, rows):
        known, today = names_of(self.community), today_in(self.program)
        for row in rows:
            said = {name: self._said(row, name) for name in self.by_name}
            self._check_place(row, said)
            self._check_person(row, said)
            for name in ("consent_on", "verified_on"):
                if said[name] and said[name] > today:
                    row.wrong(name, _("This day has not come yet."))
            if row.record is None and not said["is_person"]:
                for one in known.like(said["name"], said["website"]):
                    row.notes.append(_("Looks like: %(name)s") % {"name": one.name})
                known.add(self.make(row))

    def _said(self, row, name):
        """What a row will say in a column, whether its file has the column or not."""
        if name in row.values:
            return row.values[name]
        return getattr(row.record, name, self.by_name[name].blank)

    def _check_place(self, row, said):
        """A point is whole, and that of a public place."""
        has = [said[name] is not None for name in ("latitude", "longitude")]
        if any(has) and not all(has):
            missing = "longitude" if has[0] else "latitude"
            row.wrong(
                missing if missing in row.values else "name",
                _("A point needs both, latitude and longitude."),
            )
        if not any(has) or said["is_public_place"] or said["is_person"]:
            return
        if "is_public_place" not in row.values and said["category"] in OPEN_TO_ALL:
            self.open_places.add(row.number)
            return
        row.wrong(
            "is_public_place" if "is_public_place" in row.values else "latitude",
            _("Only a public place has a point. Say yes under “Public place”, or leave it out."),
        )

    def _check_person(self, row, said):
        """Who is named has agreed; a private person has no place and is never public."""
        if said["category"] == Category.RESIDENTS and not said["is_person"]:
            row.wrong(
                "is_person" if "is_person" in row.values else "category",
                _("Residents are private persons. Say yes under “Private person”."),
            )
        if said["is_person"]:
            for name in (*NEVER_OF_PERSONS, "is_public_place", "is_public"):
                if said[name] not in (None, "", False):
                    row.wrong(
                        name if name in row.values else "is_person",
                        _("Leave this empty for a private person."),
                    )
        if (said["is_person"] or said["contact"]) and not (
            said["consent_on"] and said["consent_by"]
        ):
            row.wrong(
                "consent_on" if "consent_on" in row.values else "name",
                _("Nobody is named here unless they agreed. Say when, and how."),
            )

    def make(self, row):
        return self._told(super().make(row), row)

    def change(self, row):
        return self._told(super().change(row), row)

    def _told(self, asset, row):
        """The asset with what follows from its columns."""
        if asset.pk is None:
            asset.created_by = self.by
        if row.number in self.open_places:
            asset.is_public_place = True
        if "verified_on" in row.changes:
            asset.verified_by = None
        keep_consent(asset, self.by)
        keep_verified(asset, self.by)
        return asset

    def update(self, plan, *also):
        super().update(
            plan,
            "is_public_place", "consent_on", "consent_by", "consent_recorded_by", "verified_by",
            *also,
        )  # fmt: skip
