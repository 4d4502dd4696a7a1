"""Keys of responses do not tell what came before what; results of an open survey grow by steps."""

from datetime import timedelta
from importlib import import_module

import pytest

from bic.surveys.models import CodebookEntry, Coding, Quote, Response
from bic.surveys.models.collection import FIRST_KEY, LAST_KEY
from bic.surveys.services import coding, collection
from bic.tenancy import scope
from tests.surveys.answering import DAY, answered
from tests.surveys.test_results import at, close, numbers

pytestmark = pytest.mark.django_db
draw_keys = import_module("bic.surveys.migrations.0003_old_keys").draw_keys


def test_keys_are_drawn_and_not_counted(survey):
    keys = [one.pk for one in answered(survey, 12, {"area": "north"})]

    assert all(FIRST_KEY <= key <= LAST_KEY for key in keys)
    assert keys != sorted(keys)
    assert keys != sorted(keys, reverse=True)


def test_lists_and_files_are_in_the_order_of_days_and_then_of_keys(signed_in, survey, researcher):
    later = [one.pk for one in answered(survey, 3, {"wish": "A park."}, day=DAY + timedelta(1))]
    first = [one.pk for one in answered(survey, 3, {"wish": "A bus."})]
    custodian = signed_in(researcher)
    wanted = [*sorted(later), *sorted(first)]

    shown = custodian.get(at(survey, "answers")).context["listing"].page
    lines = custodian.post(at(survey, "answers_export", "csv")).getvalue().decode().splitlines()
    texts = custodian.get(at(survey, "texts", "wish")).context["texts"]

    assert [row.pk for row in shown] == wanted
    assert [int(line.split(",")[0]) for line in lines[1:]] == wanted
    assert [row["pk"] for row in texts] == wanted


def test_what_was_told_stays_when_a_survey_is_opened_again(partner, survey, researcher):
    answered(survey, 14, {"area": "north"})
    assert numbers(partner.get(at(survey)).text, "area")[0] == "0"
    close(survey, researcher)
    assert numbers(partner.get(at(survey)).text, "area")[0] == "14"
    with scope(survey.program):
        collection.open_survey(survey, by=researcher)

    answered(survey, 21, {"area": "north"})
    assert numbers(partner.get(at(survey)).text, "area")[0] == "14"
    answered(survey, 1, {"area": "north"})
    assert numbers(partner.get(at(survey)).text, "area")[0] == "25"


def test_steps_are_as_large_as_the_threshold_is_now(partner, survey):
    answered(survey, 22, {"area": "north"})
    survey.program.suppression_threshold = 20
    survey.program.save()

    answered(survey, 28, {"area": "north"})
    assert numbers(partner.get(at(survey)).text, "area")[0] == "*"
    answered(survey, 1, {"area": "north"})
    assert numbers(partner.get(at(survey)).text, "area")[0] == "31"


def test_responses_of_before_get_a_key_with_all_that_refers_to_them(survey, researcher):
    kept = answered(survey, 25, {"wish": "A bus."})
    with scope(survey.program):
        entry = coding.add_entry(survey, "wish", name="Transport", definition="", by=researcher)
        rows = Response.objects.filter(survey=survey)
        for number, one in enumerate(sorted(kept, key=lambda one: one.pk), 1):
            rows.filter(pk=one.pk).update(id=number, is_told=False)
        first = rows.get(pk=1)
        coding.code(survey, "wish", {1}, {(1, entry.pk)}, by=researcher)
        coding.choose_quote(first, "wish", text="A bus.", level="public", by=researcher)
        receipts = set(rows.filter(pk__lte=11).values_list("receipt", flat=True))

    draw_keys(import_module("django.apps").apps, None)

    with scope(survey.program):
        assert set(rows.filter(is_told=True).values_list("receipt", flat=True)) == receipts
        assert not rows.filter(pk__lt=FIRST_KEY).exists()
        first = rows.get(receipt=first.receipt)
        for model in (Coding, Quote, Coding.pgh_event_model, Quote.pgh_event_model):
            assert [one.response_id for one in model.objects.all()] == [first.pk]
        assert CodebookEntry.objects.count() == 1
