"""What the wall in PostgreSQL keeps of surveys from a partner's scope, whatever a page asks."""

import pytest
from django.db import ProgrammingError, connection, transaction
from django.utils import timezone

from bic.surveys.models import Batch, Quota, Quote, Reason, SecondEntry
from bic.surveys.services import coding, paper
from bic.tenancy import scope
from tests.surveys.answering import DAY, answered

pytestmark = pytest.mark.django_db


def raw(model, column="id"):
    with connection.cursor() as cursor:
        cursor.execute(f'SELECT {column} FROM "{model._meta.db_table}"')  # noqa: S608
        return [value for (value,) in cursor.fetchall()]


@pytest.fixture
def quotes(survey, researcher):
    """One quote of each level that is approved, and a public one that is not."""
    [response] = answered(survey, 1, {"wish": "A bus."})
    with scope(survey.program):
        for level in ("internal", "partners", "public"):
            quote = coding.choose_quote(response, "wish", text=level, level=level, by=researcher)
            coding.approve_quote(quote, by=researcher)
        coding.choose_quote(response, "wish", text="waits", level="public", by=researcher)


@pytest.mark.usefixtures("quotes")
def test_a_partners_scope_has_quotes_that_partners_may_read_and_their_history(survey, community):
    with scope(survey.program, [community]):
        assert sorted(raw(Quote, "text")) == ["partners", "public"]
        assert [one.text for one in Quote.objects.order_by("pk")] == ["partners", "public"]
        assert sorted(raw(Quote.pgh_event_model, "text")) == ["partners", "public"]
    with scope(survey.program):
        assert len(raw(Quote)) == 4


@pytest.mark.usefixtures("quotes")
def test_a_partner_can_neither_approve_nor_hide_words(survey, community):
    with scope(survey.program, [community]):
        assert Quote.objects.filter(text="waits").update(approved_at=timezone.now()) == 0
        with pytest.raises(ProgrammingError, match="row-level security"), transaction.atomic():
            Quote.objects.filter(text="public").update(level="internal")


def test_rows_of_a_community_that_are_for_staff_are_in_no_partners_scope(
    survey, community, researcher
):
    [response] = answered(survey, 1, {"area": "north"})
    with scope(survey.program):
        values = {"program": survey.program, "community": community}
        batch = paper.begin_batch(
            survey, by=researcher, language="en", collected_on=DAY, expected=2
        )
        SecondEntry.objects.create(**values, response=response, typed_by=researcher)
        Quota.objects.create(**values, survey=survey, language="es", wanted=5)
        item = batch.version.items.get(key="area")
        Reason.objects.create(**values, item=item, topic="birth", given_by=researcher)
        rows = {model: raw(model) for model in (Batch, SecondEntry, Quota, Reason)}
    assert all(rows.values())

    with scope(survey.program, [community]):
        assert {model: raw(model) for model in rows} == {model: [] for model in rows}
