"""Input for actions, for the decisions they come from, and for their way to a council."""

from typing import Any, ClassVar

from django import forms
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from django_scopes.forms import SafeModelChoiceField, SafeModelMultipleChoiceField

from bic.people.models import Membership
from bic.translated import TranslatedInput
from implementation.forms.plan import LONGEST_TEXT, SpokenForm, with_code
from implementation.models import Action, Objective, Partner
from meetings.models import Decision, DecisionBody, Proposal, Submission
from planning.models import BudgetLine
from research.models import Theme

# Said where there would be nothing to choose from.
NONE_YET = {
    "themes": _("The assessment has no themes yet."),
    "partners": _("The plan has no partners yet."),
}


class ActionForm(SpokenForm):
    """One action: what, who leads it, by when, who must allow it, and what it comes from."""

    themes = SafeModelMultipleChoiceField(
        label=_("Themes that it answers"), queryset=Theme.objects.none(), required=False,
        widget=forms.CheckboxSelectMultiple,
    )  # fmt: skip
    partners = SafeModelMultipleChoiceField(
        label=_("Partners that help"), queryset=Partner.objects.none(), required=False,
        widget=forms.CheckboxSelectMultiple,
    )  # fmt: skip

    class Meta:
        model = Action
        fields = [
            "title", "text", "objective", "kind", "lead", "owner", "helper", "backup", "starts_on",
            "due_on", "approval", "body", "approved_on", "decision", "proposal", "indicator",
            "baseline", "target", "cost", "spent", "line", "equity", "standard", "is_public",
        ]  # fmt: skip
        field_classes = dict.fromkeys(
            ["objective", "lead", "owner", "backup", "body", "decision", "proposal", "line"],
            SafeModelChoiceField,
        )
        labels = {"objective": pgettext_lazy("plan", "Objective")}  # noqa: RUF012 - as below
        help_texts = {  # noqa: RUF012 - Django reads it once
            "owner": _("One person answers for it, also where several organizations help."),
            "helper": _("A first name or a role is enough; nobody is reminded."),
            "backup": _("Who goes on when the lead is away."),
            "body": _("Only for what a council or board must approve; it stands on its list."),
            "indicator": _("What will show that it worked."),
            "is_public": _("Others see it on the public page of the plan, once there is one."),
        }

    shown_when: ClassVar = {
        "body": ("approval", [Action.Approval.BOARD]),
        "approved_on": ("approval", [one for one in Action.Approval if one != "none"]),
    }
    field_order = (
        *("title", "text", "objective", "kind", "lead", "partners", "owner", "helper", "backup"),
        *("starts_on", "due_on", "approval", "body", "approved_on", "decision", "proposal"),
        "themes",
    )

    def __init__(self, *args: Any, user: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        own: dict[str, Any] = self.fields
        for name in ("indicator", "equity"):
            own[name].widget, own[name].max_length = TranslatedInput(rows=2), LONGEST_TEXT
            own[name].widget.languages = own["title"].widget.languages
        self._offer(user)
        for name in ("owner", "backup", "lead"):
            own[name].empty_label = _("Nobody yet")
        own["objective"].empty_label = None
        if through := self.instance.approved_through:
            own["approved_on"].disabled = True
            own["approved_on"].help_text = _(
                "It is the outcome of submission %(number)s, and is corrected there."
            ) % {"number": through.number}
        if self.instance.pk:
            self.initial["themes"] = list(self.instance.answers.values_list("theme", flat=True))
            self.initial["partners"] = list(self.instance.helping.values_list("partner", flat=True))

    def _offer(self, user: Any) -> None:
        """Rows of this community alone."""
        own: dict[str, Any] = self.fields
        community = self.instance.community
        place = {"community": community}
        people = Membership.objects.taking_part().around(community).people()
        own["owner"].queryset = own["backup"].queryset = people
        own["objective"].queryset = (
            Objective.objects.filter(**place)
            .select_related("topic")
            .order_by("topic__position", "position")
        )
        own["objective"].label_from_instance = with_code
        own["lead"].queryset = own["partners"].queryset = Partner.objects.filter(**place).order_by(
            "name"
        )
        own["body"].queryset = DecisionBody.objects.filter(**place).active().order_by("name")
        own["decision"].queryset = Decision.objects.filter(
            **place, outcome=Decision.Outcome.ADOPTED
        ).order_by("number")
        own["proposal"].queryset = (
            Proposal.objects.filter(**place)
            .exclude(state__in=[Proposal.State.DRAFT, Proposal.State.COMBINED])
            .order_by("number")
        )
        own["themes"].queryset = Theme.objects.filter(**place).in_order()
        for name, told in NONE_YET.items():
            if not own[name].queryset.exists():
                own[name].help_text = told
        lines = BudgetLine.objects.open_to(user, community).filter(**place)
        own["line"].queryset = lines.order_by("title")

    def _get_validation_exclusions(self) -> set[str]:
        return super()._get_validation_exclusions() - {"status", "becomes", "reason"}

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        approval = cleaned.get("approval")
        if approval != Action.Approval.BOARD:
            told = _("Say above that a council or board must approve it, or choose none.")
            self._without("body", told, cleaned)
        if approval == Action.Approval.NONE:
            self._without("approved_on", _("Say above who approved it."), cleaned)
        owner = cleaned.get("owner")
        if owner and owner == cleaned.get("backup"):
            self.add_error("backup", _("Choose somebody else than the lead person."))
        return cleaned

    def _without(self, name: str, told: Any, cleaned: dict[str, Any]) -> None:
        """Refuse what does not go with the approval; what stood there before goes with it."""
        if cleaned.get(name) and name in self.changed_data:
            self.add_error(name, told)
        else:
            cleaned[name] = None

    def clean_approved_on(self) -> Any:
        """A day that has come."""
        return self.clean_past("approved_on")


class AdoptForm(forms.Form):
    """Under which objective each decision goes into the plan, or not now."""

    def __init__(self, *args: Any, decisions: Any, community: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.decisions = {f"decision_{one.pk}": one for one in decisions}
        objectives = Objective.objects.filter(community=community).select_related("topic")
        self.objectives = {
            str(one.pk): one for one in objectives.order_by("topic__position", "position")
        }
        offered = [
            ("", _("Not now")),
            *((key, with_code(one)) for key, one in self.objectives.items()),
        ]
        for name, decision in self.decisions.items():
            self.fields[name] = forms.ChoiceField(
                label=f"{decision.number}. {decision.title}", choices=offered, required=False,
                help_text=_("Decided on %(day)s") % {"day": date_format(decision.decided_on)},
            )  # fmt: skip

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if not self.errors and not any(cleaned.values()):
            raise forms.ValidationError(_("Choose an objective for at least one decision."))
        return cleaned

    @property
    def chosen(self) -> list[tuple[Decision, Objective]]:
        """Each decision that goes into the plan, with its objective."""
        return [
            (decision, self.objectives[key])
            for name, decision in self.decisions.items()
            if (key := self.cleaned_data[name])
        ]


class CouncilForm(forms.Form):
    """Which actions go to a body together, and what for."""

    actions = SafeModelMultipleChoiceField(
        label=_("Actions"), queryset=Action.objects.none(), widget=forms.CheckboxSelectMultiple,
        error_messages={"required": _("Choose at least one action.")},
    )  # fmt: skip
    body = SafeModelChoiceField(
        label=_("Body"), queryset=DecisionBody.objects.none(),
        error_messages={"required": _("Choose the body that they go to.")},
    )  # fmt: skip
    kind = forms.ChoiceField(
        label=_("What for"), choices=Submission.Kind, initial=Submission.Kind.DECISION
    )

    def __init__(self, *args: Any, actions: Any, community: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        own: dict[str, Any] = self.fields
        own["actions"].queryset = actions
        own["actions"].label_from_instance = with_code
        bodies = DecisionBody.objects.filter(community=community).active()
        own["body"].queryset = bodies.order_by("name")

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        body = cleaned.get("body")
        elsewhere = [
            one for one in cleaned.get("actions", ()) if body and one.body_id not in (None, body.pk)
        ]
        if elsewhere:
            codes = ", ".join(one.code for one in elsewhere)
            self.add_error("actions", _("These go to another body: %(codes)s.") % {"codes": codes})
        return cleaned
