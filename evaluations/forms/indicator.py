"""Input for indicators: what each means, where it is read, and what it should become."""

from decimal import Decimal
from typing import Any

from django import forms
from django.utils.text import Truncator
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django_scopes.forms import SafeModelChoiceField

from bic.measures import all_measures, measure_of
from bic.people.models import Membership, User
from bic.surveys.definition import Question
from bic.surveys.models import Kind, Survey
from bic.surveys.results.questions import Instrument, instrument_of, instruments_of
from bic.translated import TranslatedInput, speak
from bic.ui.forms import ProgramForm, StaleGuardMixin
from evaluations.itemreading import AVERAGES, ITEMS
from evaluations.measuring import offered_census
from evaluations.models import Indicator, PlanRow
from evaluations.models import Question as PlanQuestion
from evaluations.models.plan import Plan
from evaluations.suggestions import BY_KEY, SUGGESTED
from research.forms.theme import languages_of
from research.indicators import INDICATORS
from research.indicators.values import Unit as CensusUnit

Source, Unit, Direction = Indicator.Source, Indicator.Unit, Indicator.Direction
VALUES = ("baseline", "target_year1", "target_year3")
SHORT = 90
# How an item is read, as it stands behind its key in the list of items.
SHARE, AVERAGE = "share", "average"
CENSUS_UNITS = {CensusUnit.PERCENT: Unit.PERCENT, CensusUnit.DOLLARS: Unit.MONEY}


class PickForm(forms.Form):
    """Which suggested indicators to take over."""

    picked = forms.MultipleChoiceField(
        label=_("Suggested indicators"), widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, *args: Any, known: set[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        levels = {level: str(level.label) for level in Indicator.Level}
        shown: Any = self.fields["picked"]
        shown.choices = [
            (one.key, f"{one.name} ({levels[Indicator.Level(one.level)]}; {one.source})")
            for one in SUGGESTED
            if one.key not in known
        ]


class IndicatorForm(ProgramForm):
    """An indicator in several languages, with its source, its baseline and its targets."""

    measure = forms.ChoiceField(label=_("What is counted"), required=False)
    asked = forms.ChoiceField(
        label=_("Item of a survey"), required=False,
        help_text=_("Later waves of the survey ask it by the same key, and are read the same."),
    )  # fmt: skip
    census = forms.ChoiceField(label=_("Indicator of the profile"), required=False)
    question = forms.TypedChoiceField(
        label=_("Question of the evaluation plan"), required=False, coerce=int, empty_value=None
    )

    class Meta:
        model = Indicator
        fields = [
            *("name", "definition", "level", "source", "measure", "census", "unit", "direction"),
            *("baseline", "baseline_on", "target_year1", "target_year3", "every_months"),
            *("question", "owner"),
        ]
        field_classes = {"owner": SafeModelChoiceField}  # noqa: RUF012 - Django reads it once
        widgets = {  # noqa: RUF012 - Django reads it once
            "level": forms.RadioSelect,
            "source": forms.RadioSelect,
            "direction": forms.RadioSelect,
        }
        help_texts = {  # noqa: RUF012 - Django reads it once
            "level": _(
                "Process: how it goes. Output: what was made. Outcome: what changed. Context: what "
                "nobody's work moves in three years, such as figures of the Census."
            ),
            "unit": _("Where the product reads it, its source says the unit."),
            "baseline": _("Leave it empty to take the reading of the baseline wave."),
            "every_months": _("Besides the waves. Whoever reads it is reminded."),
            "owner": _("They are reminded, and may enter readings."),
        }

    field_order = (
        *("name", "definition", "level", "source", "measure", "asked", "census", "unit"),
        *("direction", "baseline", "baseline_on", "target_year1", "target_year3", "every_months"),
        *("question", "owner"),
    )
    shown_when = {  # noqa: RUF012 - read, never changed
        "measure": ("source", [Source.MEASURE]),
        "asked": ("source", [Source.SURVEY]),
        "census": ("source", [Source.CENSUS]),
    }

    def __init__(self, *args: Any, community: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.instance.community = community
        for name, rows, longest in (("name", 1, 160), ("definition", 3, 1000)):
            box: Any = self.fields[name]
            box.max_length, box.widget = longest, TranslatedInput(rows=rows)
        speak(self, languages_of(community))
        owner: Any = self.fields["owner"]
        people = Membership.objects.in_force().around(community)
        owner.queryset = User.objects.filter(pk__in=people.values("user")).order_by("name", "pk")
        self._offer_sources(community)
        questions = PlanQuestion.objects.filter(plan__in=Plan.objects.in_force())
        found: Any = self.fields["question"]
        found.choices = [
            ("", _("None in particular")),
            *((one.number, str(one)) for one in questions.filter(community=community).in_order()),
        ]

    def _offer_sources(self, community: Any) -> None:
        nothing = ("", _("Choose one"))
        measure: Any = self.fields["measure"]
        measure.choices = [nothing, *((one.key, one.name) for one in all_measures())]
        census: Any = self.fields["census"]
        census.choices = [nothing, *((name, one.label) for name, one in offered_census().items())]
        surveys = list(
            Survey.objects.filter(community=community).exclude(opened_at=None).for_list()
        )
        instruments = instruments_of(surveys)
        self.surveys = {one.pk: one for one in surveys}
        asked: Any = self.fields["asked"]
        asked.choices = [
            nothing,
            *((one.title, _items_of(one, instruments[one.pk])) for one in surveys),
        ]
        self.units: dict[str, str] = {}
        for survey in surveys:
            self.units |= _units_of(survey, instruments[survey.pk])
        if self.instance.survey_id:
            of = AVERAGE if self.instance.is_average else SHARE
            self.initial["asked"] = f"{self.instance.survey_id}:{self.instance.item}:{of}"

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        self._clean_source(cleaned)
        self._clean_values(cleaned)
        return cleaned

    def _clean_source(self, cleaned: dict[str, Any]) -> None:
        wanted = {Source.MEASURE: "measure", Source.SURVEY: "asked", Source.CENSUS: "census"}
        source = cleaned.get("source")
        for of, name in wanted.items():
            if of != source:
                cleaned[name] = ""
            elif not cleaned.get(name) and name not in self.errors:
                self.add_error(name, _("Choose where it is read from."))
        if source == Source.SURVEY:
            cleaned["unit"] = self.units.get(cleaned.get("asked") or "", Unit.PERCENT)
        elif source == Source.MEASURE and (known := measure_of(cleaned.get("measure") or "")):
            cleaned["unit"] = known.unit
        elif source == Source.CENSUS and cleaned.get("census"):
            unit = INDICATORS[cleaned["census"]].formula.unit
            cleaned["unit"] = CENSUS_UNITS.get(unit, Unit.COUNT)
            if cleaned.get("level") not in (None, Indicator.Level.CONTEXT):
                self.add_error("level", _("Figures of the Census are context, never an effect."))

    def _clean_values(self, cleaned: dict[str, Any]) -> None:
        for name in VALUES:
            if (value := cleaned.get(name)) is not None and (flaw := flaw_of(value, cleaned)):
                self.add_error(name, flaw)
        way, baseline = cleaned.get("direction"), cleaned.get("baseline")
        for name in VALUES[1:]:
            target = cleaned.get(name)
            if target is None or name in self.errors:
                continue
            if cleaned.get("level") == Indicator.Level.CONTEXT:
                self.add_error(name, _("Context has no targets: nobody's work moves it."))
            elif way == Direction.NONE:
                self.add_error(name, _("Say first which way is better, or leave this empty."))
            elif baseline is not None and way and _is_worse(target, baseline, way):
                self.add_error(name, _("This is worse than the baseline. Look at the direction."))
        if cleaned.get("baseline_on") and baseline is None and "baseline" not in self.errors:
            self.add_error("baseline", _("Say what it was on that day."))

    def save(self, commit: bool = True) -> Indicator:
        """The indicator with its source; answers that counted go with another item."""
        survey, item, _of = [*self.cleaned_data["asked"].split(":"), "", ""][:3]
        one = self.instance
        if (str(one.survey_id or ""), one.item) != (survey, item) or one.is_average:
            one.values, one.groups = [], []
        one.survey, one.item = self.surveys.get(int(survey or 0)), item
        found: Indicator = super().save(commit)
        return found


def flaw_of(value: Decimal, cleaned: dict[str, Any]) -> Any:
    """What is wrong with a value of an indicator; "" if nothing is."""
    if value < 0:
        return _("Write a number that is not below zero.")
    if cleaned.get("unit") == Unit.PERCENT and value > 100:
        return _("A percent is at most 100.")
    return ""


def _is_worse(target: Decimal, baseline: Decimal, way: str) -> bool:
    return target < baseline if way == Direction.UP else target > baseline


def _items_of(survey: Survey, instrument: Instrument) -> list[tuple[str, str]]:
    """What can be read from a survey, by its place: shares of answers, and averages."""
    found = []
    for key, one in instrument.questions.items():
        label = Truncator(instrument.label(one)).chars(SHORT)
        if one.kind in ITEMS:
            found.append((f"{survey.pk}:{key}:{SHARE}", label))
        if one.kind in AVERAGES:
            words = gettext("%(item)s (average)") % {"item": label}
            found.append((f"{survey.pk}:{key}:{AVERAGE}", words))
    return found


def _units_of(survey: Survey, instrument: Instrument) -> dict[str, str]:
    """The units of averages, by the same places."""
    return {
        f"{survey.pk}:{key}:{AVERAGE}": AVERAGES[Kind(one.kind)]
        for key, one in instrument.questions.items()
        if one.kind in AVERAGES
    }


def initial_of(row: PlanRow | None) -> dict[str, Any]:
    """What the row of a plan says of the indicator that it is about."""
    if row is None:
        return {}
    known = BY_KEY.get(row.suggested)
    said = {"level": known.level, "unit": known.unit, "direction": known.direction} if known else {}
    return {"question": row.question.number, **said}


class AnswersForm(StaleGuardMixin, forms.ModelForm):
    """Which answers to the item count, and by which other items the result may be told."""

    values = forms.MultipleChoiceField(
        label=_("Answers that count"), widget=forms.CheckboxSelectMultiple
    )
    groups = forms.MultipleChoiceField(
        label=_("May be told by"), required=False, widget=forms.CheckboxSelectMultiple,
        help_text=_("Groups that are too small are never told."),
    )  # fmt: skip

    class Meta:
        model = Indicator
        fields = ["values", "groups"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        instrument = instrument_of(self.instance.survey)
        self.item: Question = instrument.questions[self.instance.item]
        self.words = instrument.label(self.item)
        values: Any = self.fields["values"]
        values.choices = [(one, instrument.choice(self.item, one)) for one in self.item.values]
        groups: Any = self.fields["groups"]
        groups.choices = [
            (key, Truncator(instrument.label(one)).chars(SHORT))
            for key, one in instrument.closed.items()
            if key != self.item.key
        ]
        if not groups.choices:
            del self.fields["groups"]

    def clean_values(self) -> list[str]:
        """Not all of them; one alone where people may give several answers."""
        values: list[str] = self.cleaned_data["values"]
        if len(values) == len(self.item.values):
            raise forms.ValidationError(_("If every answer counts, it is always 100%."))
        if self.item.kind == Kind.MANY and len(values) > 1:
            raise forms.ValidationError(
                _("People could give several answers here, so choose one alone.")
            )
        return values
