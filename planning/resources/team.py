"""Columns of planning's lists in files."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from import_export.fields import Field
from import_export.resources import Resource

from bic.spoken import language_names
from bic.ui.export import Choice
from planning.models import Member, Skill, SkillLevel


class LevelField(Field):
    """A column for one skill, with levels in words."""

    def __init__(self, skill: Skill) -> None:
        super().__init__(column_name=skill.label)
        self.skill_id = skill.pk
        self.words = {value: str(label) for value, label in SkillLevel.Level.choices}

    def get_value(self, instance: Any, **_options: Any) -> str:
        levels = (one.level for one in instance.levels_now if one.skill_id == self.skill_id)
        return self.words.get(next(levels, ""), "")


class MemberResource(Resource):
    """What may be taken along of the people on the team; can be imported again unchanged.

    Needs `for_list()`, and the scope of the program: each skill has a column of its own.
    """

    name = Field("name", _("Name"))
    kind = Choice("kind", _("Kind"), Member.Kind)
    role = Field("role", _("Role"))
    organization = Field("organization", _("Organization"))
    email = Field("email", _("Email address"))
    languages = Field(column_name=_("Languages"))
    joined_on = Field("joined_on", _("Joined on"))
    left_on = Field("left_on", _("Last day"))
    note = Field("note", _("Note"))

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        for skill in Skill.objects.order_by("position", "name", "pk"):
            self.fields[f"skill_{skill.pk}"] = LevelField(skill)

    def dehydrate_languages(self, member: Any) -> str:
        """Names of languages, by which an import knows them again."""
        names = language_names(member.languages)
        return "; ".join(names[code] for code in member.languages)
