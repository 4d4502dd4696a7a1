"""Input for the team: people, hours, work, the catalogue of skills and the matrix."""

import re

from django import forms
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _
from django_scopes.forms import SafeModelChoiceField

from bic.people.models import Membership, User
from bic.spoken import language_choices
from bic.ui.forms import HoursInput, StaleGuardMixin
from planning.models import Assignment, Availability, Member, Skill, SkillLevel
from planning.models.team import HOURS_OF_A_WEEK

CELL = re.compile(r"c(\d{1,15})-(\d{1,15})")


class MemberForm(StaleGuardMixin, forms.ModelForm):
    """One person on the team of `program`; the accounts offered are those of its people."""

    languages = forms.MultipleChoiceField(
        label=_("Languages they speak"),
        required=False,
        widget=forms.CheckboxSelectMultiple(attrs={"class": "bic-optgrid"}),
    )

    class Meta:
        model = Member
        fields = [
            "name",
            "kind",
            "role",
            "organization",
            "email",
            "user",
            "languages",
            "joined_on",
            "note",
        ]
        widgets = {
            "kind": forms.RadioSelect,
            "joined_on": forms.DateInput,
            "note": forms.Textarea(attrs={"rows": 3}),
        }
        help_texts = {
            "kind": _("An outside expert is asked for advice and needs no account."),
            "role": _("What they do for the program, for example: facilitator."),
            "email": _("Only the program's staff see it."),
            "user": _("If they sign in here. Outside experts need none."),
            "note": _("Only the program's staff see it."),
        }

    def __init__(self, *args, program, **kwargs):
        super().__init__(*args, **kwargs)
        self.instance.program = program
        here = Membership.objects.taking_part().values("user")
        own = User.objects.filter(pk=self.instance.user_id)
        taken = Member.objects.exclude(pk=self.instance.pk).exclude(user=None).values("user")
        free = User.objects.filter(pk__in=here).exclude(pk__in=taken)
        self.fields["user"].queryset = (free | own).order_by("name", "email")
        self.fields["user"].empty_label = _("No account")
        self.fields["languages"].choices = language_choices(self.instance.languages)

    def clean_name(self):
        return " ".join(self.cleaned_data["name"].split())

    def clean_joined_on(self):
        joined_on, left_on = self.cleaned_data["joined_on"], self.instance.left_on
        if joined_on and left_on and joined_on > left_on:
            raise forms.ValidationError(
                _("Their last day was %(day)s. Write an earlier day.")
                % {"day": date_format(left_on)}
            )
        return joined_on


class PeriodForm(forms.ModelForm):
    """A row of a member that holds from a day on; fits into their time on the team."""

    def __init__(self, *args, member, **kwargs):
        super().__init__(*args, **kwargs)
        self.instance.program, self.instance.member = member.program, member

    def clean(self):
        cleaned = super().clean()
        starts_on, ends_on = cleaned.get("starts_on"), cleaned.get("ends_on")
        left_on = self.instance.member.left_on
        if starts_on and ends_on and ends_on < starts_on:
            self.add_error("ends_on", _("The last day is before the first."))
        elif left_on and starts_on and (ends_on is None or ends_on > left_on):
            self.add_error(
                "ends_on",
                _("Their last day on the team was %(day)s. Write that day or an earlier one.")
                % {"day": date_format(left_on)},
            )
        return cleaned


PERIOD_WIDGETS = {
    "starts_on": forms.DateInput,
    "ends_on": forms.DateInput,
    "hours_per_week": HoursInput(
        attrs={"class": "usa-input--sm", "min": 0, "max": HOURS_OF_A_WEEK, "step": "0.1"}
    ),
}
PERIOD_HELP = {"ends_on": _("The last day; empty while no end is known.")}


class AvailabilityForm(PeriodForm):
    """Hours a week that somebody has from a day on."""

    class Meta:
        model = Availability
        fields = ["hours_per_week", "starts_on", "ends_on"]
        widgets = PERIOD_WIDGETS
        help_texts = PERIOD_HELP

    def refuse_overlap(self, other):
        """Say which period shares days with this one."""
        until = date_format(other.ends_on) if other.ends_on else _("an open end")
        self.add_error(
            "starts_on",
            _(
                "From %(first)s until %(last)s they have %(hours)s hours a week already. "
                "Change that period, or choose days outside it."
            )
            % {
                "first": date_format(other.starts_on),
                "last": until,
                "hours": f"{other.hours_per_week.normalize():f}",
            },
        )


class AssignmentForm(PeriodForm):
    """What somebody does in one community, or for the whole program."""

    class Meta:
        model = Assignment
        fields = ["community", "role", "hours_per_week", "starts_on", "ends_on"]
        field_classes = {"community": SafeModelChoiceField}
        widgets = PERIOD_WIDGETS
        help_texts = PERIOD_HELP | {
            "role": _("What they do there: one person may do different work in each community."),
        }

    def __init__(self, *args, member, **kwargs):
        super().__init__(*args, member=member, **kwargs)
        communities = member.program.communities
        self.fields["community"].queryset = communities.order_by("name")
        self.fields["community"].empty_label = _("The whole program")


class LeaveForm(forms.Form):
    """The last day of a member."""

    left_on = forms.DateField(label=_("Last day"), widget=forms.DateInput)

    def __init__(self, *args, member, **kwargs):
        super().__init__(*args, **kwargs)
        self.member = member

    def clean_left_on(self):
        left_on, joined_on = self.cleaned_data["left_on"], self.member.joined_on
        if joined_on and left_on < joined_on:
            raise forms.ValidationError(
                _("They joined on %(day)s. Write that day or a later one.")
                % {"day": date_format(joined_on)}
            )
        return left_on


class SkillForm(forms.ModelForm):
    """The name of a skill; a renamed one of the Blueprint's is the program's own."""

    class Meta:
        model = Skill
        fields = ["name"]

    def __init__(self, *args, program, **kwargs):
        super().__init__(*args, **kwargs)
        self.instance.program = program
        self.shown = self.instance.label if self.instance.pk else ""
        self.initial["name"] = self.shown

    def clean_name(self):
        name = " ".join(self.cleaned_data["name"].split())
        same = name.casefold()
        others = Skill.objects.exclude(pk=self.instance.pk)
        if any(same in (one.label.casefold(), one.name.casefold()) for one in others):
            raise forms.ValidationError(_("There is a skill with this name already."))
        if self.instance.key and name == self.shown:
            # The stored name is the English one, whatever language it was shown in.
            return self.instance.name
        self.instance.key = ""
        return name


class RemoveSkillForm(forms.Form):
    """Whether the levels that people have in a skill go with it."""

    with_levels = forms.BooleanField(label=_("Delete their levels too"), required=False)


class MoveForm(forms.Form):
    """Which way a skill moves in the catalogue."""

    by = forms.TypedChoiceField(choices=[("-1", "-1"), ("1", "1")], coerce=int)


class MatrixForm(forms.Form):
    """Levels by cell, as fields "c<member>-<skill>"; `seen` tells what the page showed.

    Only cells whose level differs from what was shown are changed, so that one page does not
    undo what another did. A script sends a single cell, without `seen`.
    """

    seen = forms.CharField(required=False, widget=forms.HiddenInput)

    def clean(self):
        cleaned = super().clean()
        shown = dict(
            one.rpartition("=")[::2] for one in (cleaned.get("seen") or "").split(",") if one
        )
        is_page = "seen" in self.data
        cleaned["levels"] = levels = {}
        for name in self.data:
            cell = CELL.fullmatch(name)
            if not cell:
                continue
            level = self.data[name]
            if level and level not in SkillLevel.Level.values:
                raise forms.ValidationError(_("Choose a level from the list."))
            if not is_page or shown.get(name, "") != level:
                levels[int(cell[1]), int(cell[2])] = level
        return cleaned
