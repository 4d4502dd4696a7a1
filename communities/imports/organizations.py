"""Organizations of the directory out of a spreadsheet."""

from collections import defaultdict

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from bic.imports import Choice, ListOf, Reference, Target, Text, Wrong, target
from communities.duplicates import Organizations
from communities.models import Organization, OrganizationCommunity
from planning.imports.team import Language

Kind = Organization.Kind


def communities_column():
    """The communities of a record, by name."""
    return ListOf(
        Reference(
            "communities",
            gettext_lazy("Communities"),
            aliases=("community", "town", "towns", "comunidad", "comunidades"),
            to=lambda target: target.program.communities.order_by("name"),
            names=("name", "slug"),
        ),
        attribute="community_keys",
    )


def links_of(model, owner, other):
    """The keys that each record is linked to, sorted; one query."""
    found = defaultdict(list)
    for key, linked in model.objects.order_by(other).values_list(owner, other):
        found[key].append(linked)
    return found


def write_links(model, program, owner, other, wanted):
    """Give each record the links it should have; `wanted` maps its key to theirs."""
    has = links_of(model, owner, other)
    gone = [(key, one) for key, ones in wanted.items() for one in has[key] if one not in ones]
    for key, one in gone:
        model.objects.filter(**{owner: key, other: one}).delete()
    model.objects.bulk_create(
        model(program=program, **{owner: key, other: one})
        for key, ones in wanted.items()
        for one in ones
        if one not in has[key]
    )


class Website(Text):
    """An address on the web; "www.example.org" is one too."""

    def reader(self, cells, target):
        read_text, check = super().reader(cells, target), URLValidator(schemes=["http", "https"])

        def read(cell, values):
            text = read_text(cell, values)
            text = text if "://" in text else f"https://{text}"
            try:
                check(text)
            except ValidationError:
                raise Wrong(
                    _("“%(text)s” is not an address on the web.") % {"text": text[:40]}
                ) from None
            return text

        return read


class LinkedTarget(Target):
    """A target whose lists of other records stand in link tables.

    `links` maps the attribute of a column to the link table and its two columns.
    """

    links = {}  # noqa: RUF012 - replaced by those who derive, never changed

    def existing(self, rows):
        records = list(self.records())
        for attribute, link in self.links.items():
            found = links_of(*link)
            for record in records:
                setattr(record, attribute, found[record.pk])
        return records

    def records(self):
        """All records that a row may mean."""
        return self.model.objects.all()

    def sort_lists(self, rows):
        """Compare lists as sets: a file may name the same in another order."""
        names = [name for name, column in self.by_name.items() if column.attribute in self.links]
        for row in rows:
            for name in names:
                if name in row.values:
                    row.values[name] = sorted(row.values[name])

    def make(self, row):
        record = self.model(**self.place)
        for name, value in row.values.items():
            setattr(record, self.by_name[name].attribute, value)
        return record

    def write(self, plan):
        records = {id(row): self.make(row) for row in plan.new}
        self.model.objects.bulk_create(records.values())
        for row in plan.changed:
            records[id(row)] = self.change(row)
        fields = {column.attribute for column in self.columns} - {*self.links}
        self.model.objects.bulk_update(
            [records[id(row)] for row in plan.changed],
            sorted(fields | {*self.also}),
            batch_size=500,
        )
        for name, column in self.by_name.items():
            if column.attribute in self.links and name in plan.mapping:
                model, owner, other = self.links[column.attribute]
                wanted = {records[id(r)].pk: r.values[name] for r in (*plan.new, *plan.changed)}
                write_links(model, self.program, owner, other, wanted)

    # Fields that `change` sets besides the columns.
    also: tuple[str, ...] = ()


@target
class OrganizationImport(LinkedTarget):
    """Organizations, told apart by name; what looks like another one is pointed out."""

    key = "communities.organization"
    label = gettext_lazy("organizations")
    model = Organization
    permission = "communities.import_organization"
    list_url = "communities:organization_list"
    natural_key = ("name",)
    links = {  # noqa: RUF012
        "community_keys": (OrganizationCommunity, "organization_id", "community_id")
    }
    columns = (
        Text(
            "name",
            gettext_lazy("Organization"),
            aliases=("name", "agency", "nombre"),
            required=True,
            max_length=160,
        ),
        Choice(
            "kind",
            gettext_lazy("Kind"),
            choices=Kind,
            blank=Kind.OTHER,
            aliases=("type", "tipo"),
            other_names={
                "municipality": Kind.GOVERNMENT, "county": Kind.GOVERNMENT,
                "town": Kind.GOVERNMENT, "government": Kind.GOVERNMENT, "service": Kind.SERVICE,
                "advocacy": Kind.ADVOCACY, "church": Kind.FAITH, "faith": Kind.FAITH,
                "school": Kind.SCHOOL, "clinic": Kind.CLINIC, "hospital": Kind.CLINIC,
            },
            hint=gettext_lazy("Empty is other."),
        ),
        communities_column(),
        Website("website", gettext_lazy("Website"), aliases=("web", "url"), max_length=300),
        Text("address", gettext_lazy("Address"), max_length=300),
        ListOf(Language("languages", gettext_lazy("Languages served"), aliases=("languages",))),
        Text("note", gettext_lazy("Note"), aliases=("notes",), max_length=2000),
    )  # fmt: skip

    def check(self, rows):
        self.sort_lists(rows)
        known = Organizations()
        for row in rows:
            if row.record is None:
                similar = known.like(row.values["name"], row.values.get("website", ""))
                for one in similar:
                    row.notes.append(_("Looks like: %(name)s") % {"name": one.name})
                known.add(self.make(row))
