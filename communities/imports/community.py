"""Communities out of a spreadsheet."""

from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from bic.days import today_in
from bic.imports import Choice, Reference, Target, Text, target
from communities.models import Community, County, State
from communities.services import community as services

Kind, Status = Community.Kind, Community.Status
NOT_IN_LIFE_CYCLE = gettext_lazy(
    "%(before)s is not followed by %(after)s. Write one of: %(names)s."
)


def names_of_county(county):
    """ "Orange", "Orange County" and "37135"."""
    return county.name, services.full_name(county), county.geoid


@target
class CommunityImport(Target):
    """Municipalities and counties, told apart by name and state."""

    key = "communities.community"
    label = gettext_lazy("communities")
    model = Community
    permission = "communities.import_community"
    list_url = "communities:list"
    natural_key = ("name", "state")
    columns = (
        Text(
            "name",
            gettext_lazy("Community"),
            aliases=("name", "municipality", "town", "city", "nombre", "municipio"),
            required=True,
            max_length=120,
        ),
        Choice(
            "kind",
            gettext_lazy("Kind"),
            choices=Kind,
            blank=Kind.MUNICIPALITY,
            aliases=("type", "clase"),
            other_names=dict.fromkeys(
                ("town", "city", "village", "ciudad", "pueblo", "villa"), Kind.MUNICIPALITY
            ),
            hint=gettext_lazy("Municipality or county; empty is a municipality."),
        ),
        Reference(
            "state",
            gettext_lazy("State"),
            aliases=("st", "province"),
            to=lambda _target: State.objects.all(),
            names=("name", "abbreviation", "fips"),
            required=True,
        ),
        Reference(
            "county",
            gettext_lazy("County"),
            to=lambda _target: County.objects.all(),
            names=names_of_county,
            within="state",
            parent="state_id",
            hint=gettext_lazy("Needed for counties; a county of the state."),
        ),
        Choice(
            "status",
            gettext_lazy("Status"),
            choices=Status,
            blank=Status.PROSPECT,
            aliases=("stage", "etapa"),
            hint=gettext_lazy("Empty is a prospect."),
        ),
        Text("cohort", gettext_lazy("Cohort"), aliases=("group", "grupo"), max_length=60),
    )

    @cached_property
    def states(self):
        """The states by code, for short names."""
        return State.objects.in_bulk()

    def check(self, rows):
        codes = dict(self.program.communities.exclude(geoid="").values_list("geoid", "pk"))
        for row in rows:
            self._check_county(row, codes)
            if row.record and "status" in row.values:
                self._check_status(row, row.record.status, row.values["status"])

    def _check_county(self, row, codes):
        """A county needs its code, which no other community of the program may have."""
        kind, county = (self._of(row, name) for name in ("kind", "county"))
        if kind != Kind.COUNTY:
            return
        blamed = "county" if "county" in row.values else "name"
        if not county:
            row.wrong(blamed, _("Name the county."))
        elif codes.setdefault(county, self._owner(row)) != self._owner(row):
            row.wrong(blamed, _("This county is in the program already."))

    def _of(self, row, name):
        """What a community would have in a column, whether or not the file has it."""
        column = self.by_name[name]
        stored = getattr(row.record, column.attribute) if row.record else column.blank
        return row.values.get(name, stored)

    @staticmethod
    def _owner(row):
        """Who holds a Census code: a community, or a row that becomes one."""
        return row.record.pk if row.record else row

    def _check_status(self, row, before, after):
        following = services.TRANSITIONS[before]
        if after not in (before, *following):
            names = ", ".join(str(Status(one).label) for one in (before, *following))
            said = {"before": Status(before).label, "after": Status(after).label, "names": names}
            row.wrong("status", NOT_IN_LIFE_CYCLE % said)

    def make(self, row):
        community = super().make(row)
        community.state = self.states[community.state_id]
        return community

    def write(self, plan):
        services.add_communities(self.program, map(self.make, plan.new))
        self.update(plan, "geoid", "partner_since")

    def change(self, row):
        community, today = super().change(row), self.today
        if community.kind == Kind.COUNTY:
            community.geoid = community.county_id or ""
        if "status" in row.changes and community.status == Status.ACTIVE:
            community.partner_since = community.partner_since or today
        return community

    @cached_property
    def today(self):
        """The program's day."""
        return today_in(self.program)
