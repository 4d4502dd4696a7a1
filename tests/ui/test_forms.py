"""Rendering of forms, and two people in one form."""

from decimal import Decimal
from urllib.parse import urlencode

import pytest
from django import forms
from django.http import QueryDict
from django.utils import translation

from bic.documents.models import Document
from bic.tenancy import scope
from bic.ui.forms import HoursInput, StaleGuardMixin
from communities.models import Community, Party
from tests.factories import CommunityFactory


class MeetingForm(forms.Form):
    name = forms.CharField(label="Name")
    place = forms.CharField(label="Place", required=False, help_text="Street and town")
    day = forms.DateField(label="Day")
    kinds = forms.MultipleChoiceField(
        label="Kinds", choices=[("a", "A"), ("b", "B")], widget=forms.CheckboxSelectMultiple
    )
    minutes = forms.FileField(label="Minutes", required=False)


class TownForm(StaleGuardMixin, forms.ModelForm):
    class Meta:
        model = Community
        fields = ("name", "kind", "cohort")


def test_a_field_has_label_hint_and_classes():
    html = MeetingForm().render()
    assert '<label class="usa-label" for="id_place">' in html
    assert 'aria-describedby="id_place_helptext"' in html
    assert 'class="usa-input"' in html
    assert "(optional)" in html
    assert '<fieldset class="usa-form-group' in html


def test_radio_buttons_that_must_be_chosen_among_offer_no_choice_that_is_none():
    class PartForm(forms.ModelForm):
        class Meta:
            model = Party
            fields = ("kind",)
            widgets = {"kind": forms.RadioSelect}

    assert "Select an option" not in PartForm().render()


def test_dates_use_the_native_picker():
    html = MeetingForm({"day": "2026-05-21"}).render()
    assert 'type="date"' in html
    assert 'value="2026-05-21"' in html


@pytest.mark.parametrize(
    ("hours", "written"),
    [(Decimal("24.0"), "24"), (Decimal("2.50"), "2.5"), (Decimal("10"), "10"), ("x", "x")],
)
def test_hours_have_no_empty_places(hours, written):
    assert f'value="{written}"' in HoursInput().render("hours", hours)


def test_errors_say_what_to_do_and_link_to_the_field():
    form = MeetingForm({"name": "", "day": "soon"})
    html = form.render()
    assert form.errors["name"] == ["Fill in: Name"]
    assert '<a href="#id_name">Fill in: Name</a>' in html
    assert '<a href="#id_kinds_0">Choose an answer: Kinds</a>' in html
    assert 'aria-describedby="id_name_error"' in html
    assert "Fix 3 things" in html


def test_a_message_of_the_form_itself_stays():
    class OwnWords(forms.Form):
        name = forms.CharField(error_messages={"required": "Who was there?"})

    assert OwnWords({}).errors["name"] == ["Who was there?"]


@pytest.mark.django_db
class TestStaleForm:
    @pytest.fixture
    def town(self):
        town = CommunityFactory(name="Mill Fork", cohort="2025")
        with scope(town.program):
            yield town

    def send(self, town, opened, **typed):
        values = {name: opened[name].value() for name in ("name", "kind", "cohort")}
        values |= {"form_version": opened["form_version"].value()} | typed
        return TownForm(QueryDict(urlencode(values)), instance=town)

    def test_an_untouched_record_is_saved(self, town):
        form = self.send(town, TownForm(instance=town), name="Millfork")
        assert form.is_valid()
        assert form.save().name == "Millfork"

    def test_both_versions_are_shown_and_nothing_is_lost(self, town):
        opened = TownForm(instance=Community.objects.get(pk=town.pk))
        Community.objects.filter(pk=town.pk).update(name="Mill Forks")
        stored = Community.objects.get(pk=town.pk)
        form = self.send(stored, opened, name="Millfork")
        assert not form.is_valid()
        assert [tuple(change) for change in form.conflict] == [("Name", "Mill Forks", "Millfork")]
        html = form.render()
        assert "Mill Forks" in html
        assert 'value="Millfork"' in html
        assert Community.objects.get(pk=town.pk).name == "Mill Forks"

    def test_saving_again_is_a_decision(self, town):
        opened = TownForm(instance=Community.objects.get(pk=town.pk))
        Community.objects.filter(pk=town.pk).update(cohort="2026")
        refused = self.send(Community.objects.get(pk=town.pk), opened, name="Millfork")
        assert not refused.is_valid()
        again = self.send(
            Community.objects.get(pk=town.pk),
            refused,
            name="Millfork",
            form_version=refused["form_version"].value(),
        )
        assert again.is_valid()

    def test_a_new_record_has_no_version(self):
        assert TownForm()["form_version"].value() == ""


def test_no_choice_yet_is_said_in_the_readers_language():
    class KindForm(forms.ModelForm):
        class Meta:
            model = Document
            fields = ("kind",)

    with translation.override("es"):
        assert "Elija una opción" in KindForm().render()
