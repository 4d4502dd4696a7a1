"""Rows of planning out of spreadsheets."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, override

from bic.imports import Choice, Column, Day, ListOf, Reference, Target, Text, Wrong, target
from bic.spoken import every_language, language_names
from bic.words import folded
from planning.models import Member, Skill, SkillLevel
from planning.models.team import SKILLS
from planning.services import team as services

Kind = Member.Kind


class Address(Text):
    """An email address."""

    def reader(self, cells, target):
        read_text = super().reader(cells, target)

        def read(cell, values):
            text = read_text(cell, values)
            try:
                validate_email(text)
            except ValidationError:
                raise Wrong(
                    _("“%(text)s” is not an email address.") % {"text": text[:40]}
                ) from None
            return text

        return read


class Language(Column):
    """A language, by its name in any language of the product or its code."""

    def reader(self, cells, target):
        known = {code: code for code in every_language()}
        for code, _name in settings.LANGUAGES:
            with override(code):
                known |= {folded(name): key for key, name in every_language().items()}

        def read(cell, _values):
            code = known.get(folded(str(cell)))
            if code is None:
                raise Wrong(
                    _("There is no language “%(text)s” here. Look at how it is spelled.")
                    % {"text": str(cell)[:40]}
                )
            return code

        return read

    def words(self, value, target):
        return language_names([value])[value]


@target
class MemberImport(Target):
    """People on the team, told apart by their names, with a column for each skill.

    A list in one column "Skills" adds what is listed at level able and takes nothing away.
    """

    key = "planning.member"
    label = gettext_lazy("people on the team")
    model = Member
    permission = "planning.import_member"
    list_url = "planning:team"
    natural_key = ("name",)
    advice = gettext_lazy(
        "One person a row. Skills have a column each, with Learning, Able or Expert in its "
        "cells, or stand together in one column “Skills”."
    )
    columns = (
        Text("name", gettext_lazy("Name"), aliases=("person",), required=True, max_length=150),
        Choice(
            "kind",
            gettext_lazy("Kind"),
            choices=Kind,
            blank=Kind.MEMBER,
            other_names={"member": Kind.MEMBER, "expert": Kind.EXPERT, "external": Kind.EXPERT},
            hint=gettext_lazy("Team member or outside expert; empty is a team member."),
        ),
        Text("role", gettext_lazy("Role"), aliases=("title", "position"), max_length=120),
        Text("organization", gettext_lazy("Organization"), aliases=("org",), max_length=200),
        Address(
            "email", gettext_lazy("Email address"), aliases=("e-mail", "e-mail address", "mail")
        ),
        ListOf(Language("languages", gettext_lazy("Languages"))),
        Day("joined_on", gettext_lazy("Joined on"), aliases=("start", "since")),
        Day("left_on", gettext_lazy("Last day"), aliases=("end", "left on")),
        Text("note", gettext_lazy("Note"), aliases=("notes",), max_length=2000),
        ListOf(
            Reference(
                "skills",
                gettext_lazy("Skills"),
                to=lambda _target: Skill.objects.order_by("position"),
                names=lambda skill: (skill.name, skill.label),
                attribute="covered",
                hint=gettext_lazy("Added at level able; nothing is taken away."),
            ),
            attribute="covered",
        ),
    )

    def __init__(self, program, community=None, by=None):
        super().__init__(program, community, by)
        self.columns = (*type(self).columns, *self.skill_columns.values())

    @cached_property
    def skill_columns(self):
        """The column of each skill by its key."""
        return {
            skill.pk: Choice(
                f"skill_{skill.pk}",
                SKILLS.get(skill.key, skill.name),
                aliases=(skill.name,),
                choices=SkillLevel.Level,
            )
            for skill in Skill.objects.order_by("position", "name", "pk")
        }

    def existing(self, rows):
        members = list(Member.objects.prefetch_related("levels"))
        for member in members:
            levels = {one.skill_id: one.level for one in member.levels.all()}
            for skill, column in self.skill_columns.items():
                setattr(member, column.attribute, levels.get(skill, ""))
            member.covered = covering(levels)
        return members

    def check(self, rows):
        for row in rows:
            first, last = (
                row.values.get(name, getattr(row.record, name, None))
                for name in ("joined_on", "left_on")
            )
            if first and last and last < first:
                blamed = "left_on" if "left_on" in row.values else "joined_on"
                row.wrong(blamed, _("The last day is before the first."))
            if "skills" in row.values:
                self._check_list(row)

    def _check_list(self, row):
        """A list means what is there already, and more."""
        listed = set(row.values["skills"])
        for skill in listed:
            level = row.values.get(self.skill_columns[skill].name)
            if level is not None and level not in SkillLevel.COVERING:
                row.wrong("skills", _("A skill in the list has another level in its own column."))
        before = row.record.covered if row.record else []
        row.values["skills"] = sorted({*before, *listed})

    def make(self, row):
        own = {
            column.attribute: row.values[column.name]
            for column in type(self).columns
            if column.name in row.values and column.name != "skills"
        }
        return Member(program=self.program, **own)

    def write(self, plan):
        fields = [column.name for column in type(self).columns if column.name != "skills"]
        members = {id(row): self.make(row) for row in plan.new}
        Member.objects.bulk_create(members.values())
        for row in plan.changed:
            members[id(row)] = row.record
            for name in {*row.changes} & {*fields}:
                setattr(row.record, name, row.values[name])
        changed = [row.record for row in plan.changed]
        Member.objects.bulk_update(changed, fields, batch_size=500)
        services.end_work({one.pk: one.left_on for one in members.values() if one.left_on})
        levels = {}
        for row in (*plan.new, *plan.changed):
            levels |= self._levels(row, members[id(row)])
        services.set_levels(self.program, levels)

    def _levels(self, row, member):
        """The levels that a row sets, by cell."""
        found = {
            (member.pk, skill): row.values[column.name]
            for skill, column in self.skill_columns.items()
            if column.name in row.values
        }
        has = row.record.covered if row.record else []
        added = set(row.values.get("skills", ())) - set(has)
        return {(member.pk, skill): SkillLevel.Level.ABLE for skill in added} | found


def covering(levels):
    """Skills that somebody with these levels covers, in the order of their keys."""
    return sorted(skill for skill, level in levels.items() if level in SkillLevel.COVERING)
