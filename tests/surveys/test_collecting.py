"""Collecting: links, posters, cards, invitations, quotas, and forms on paper."""

import re

import pytest
from django.db import ProgrammingError, transaction
from django.test import Client

from bic.notices.models import HeldMail
from bic.reports.models import Printout
from bic.surveys.definition import form_of
from bic.surveys.models import Batch, Code, Invitee, Quota, Response, SecondEntry
from bic.surveys.posters import drawn
from bic.surveys.services import collection
from bic.tenancy import scope
from tests.factories import MembershipFactory
from tests.queries import queries_of
from tests.surveys.answering import answered
from tests.surveys.making import QUESTIONS, make_survey

pytestmark = pytest.mark.django_db


@pytest.fixture
def client(researcher):
    found = Client(headers={"accept-language": "en"})
    found.force_login(researcher, backend="django.contrib.auth.backends.ModelBackend")
    return found


@pytest.fixture
def base(survey):
    return f"/alder-ridge/surveys/{survey.pk}/collection/"


def say(survey, count, **answers):
    """`count` people answer alike."""
    with scope(survey.program):
        version = survey.versions.get()
        form = form_of(version, "en")
        for number in range(count):
            collection.keep(
                survey, form, answers, day=version.published_at.date(),
                language="es" if number % 2 else "en",
            )  # fmt: skip


def rows_of(survey, model, **filters):
    with scope(survey.program):
        return list(model.objects.filter(survey=survey, **filters).order_by("pk"))


def test_the_page_tells_who_answered_in_which_language(client, base, survey):
    say(survey, 30, area="north")

    page = client.get(base).text

    assert "So far, of those who answered." in page
    assert page.count('<td class="n">15</td>') == 2
    assert "/open/alder-ridge/surveys/life-in-our-town/?mode=kiosk" in page


def test_a_coordinator_is_not_told_of_few_people(program, base, survey):
    say(survey, 12, area="north")
    other = Client(headers={"accept-language": "en"})
    user = MembershipFactory(program=program, role="coordinator").user
    other.force_login(user, backend="django.contrib.auth.backends.ModelBackend")

    page = other.get(base).text

    assert '<td class="n">6</td>' not in page


def test_the_page_costs_the_same_for_any_number(client, base, survey):
    say(survey, 2, area="north")
    few = len(queries_of(client, base))
    say(survey, 30, area="south")

    assert len(queries_of(client, base)) == few <= 16


def test_a_poster_is_made_for_each_open_language(client, base, survey):
    assert client.post(f"{base}poster/", {"language": "es"}).status_code == 302
    refused = client.post(f"{base}poster/", {"language": "xx"}, follow=True)
    assert "Choose a language in which the survey is open." in refused.text


def test_a_poster_leads_to_the_survey_in_its_language(client, base, survey):
    client.post(f"{base}poster/", {"language": "es"})

    with scope(survey.program):
        facts = Printout.objects.get().facts
    there = f"{facts['address']}?language=es"
    assert (facts["lang"], facts["begin"]) == ("es", "Estoy de acuerdo, empezar")
    assert facts["address"].endswith("/open/alder-ridge/surveys/life-in-our-town/")
    assert (facts["path"], facts["size"]) == drawn(there)


def test_cards_are_shown_once_and_their_codes_kept_as_fingerprints(client, base, survey):
    client.post(f"{base}code/", {"on": "1"})
    page = client.post(f"{base}cards/", {"count": "12"})

    codes = re.findall(r"[A-Z2-9]{4}-[A-Z2-9]{4}", page.text)
    assert len(set(codes)) == 12
    stored = {row.seal for row in rows_of(survey, Code)}
    assert len(stored) == 12
    assert not any(code.replace("-", "") in seal for code in codes for seal in stored)
    assert "no-store" in page.headers["Cache-Control"]


def test_a_card_speaks_the_languages_of_its_survey(client, base, survey):
    client.post(f"{base}code/", {"on": "1"})
    page = client.post(f"{base}cards/", {"count": "1"}).text

    for language, words in (("en", "The code on your card"), ("es", "El código de su tarjeta")):
        assert f'<span lang="{language}" dir="auto">{words}</span>' in page


@pytest.mark.parametrize("count", ["", "0", "-3", "401", "many"])
def test_a_wrong_number_of_cards_makes_none(client, base, survey, count):
    client.post(f"{base}code/", {"on": "1"})

    page = client.post(f"{base}cards/", {"count": count}, follow=True)

    assert "a number from 1 to 400" in page.text
    assert rows_of(survey, Code) == []


def test_people_are_invited_and_reminded_alike(client, base, survey):
    people = "ana@example.org\nBo Lind <bo@example.org>\nANA@example.org"
    client.post(f"{base}invite/", {"people": people, "language": "es"})
    client.post(f"{base}remind/")

    assert [one.email for one in rows_of(survey, Invitee)] == ["ana@example.org", "bo@example.org"]
    with scope(survey.program):
        mails = list(HeldMail.objects.order_by("pk"))
    assert [mail.email for mail in mails] == ["ana@example.org", "bo@example.org"] * 2
    assert len({mail.url for mail in mails}) == 1
    assert {mail.language for mail in mails} == {"es"}
    assert "on the list already" in client.post(
        f"{base}invite/", {"people": "ana@example.org", "language": "en"}
    ).text  # fmt: skip


def test_a_line_without_an_address_is_told_by_its_number(client, base, survey):
    page = client.post(f"{base}invite/", {"people": "a@example.org\nBo Lind", "language": "en"})

    assert "Line 2: “Bo Lind” has no email address." in page.text
    assert rows_of(survey, Invitee) == []


def test_a_closed_survey_invites_nobody(client, base, survey, researcher):
    with scope(survey.program):
        collection.close_survey(survey, by=researcher)

    page = client.post(f"{base}invite/", {"people": "a@example.org", "language": "en"})

    assert "The survey is not open" in page.text


def test_a_quota_shows_how_much_of_it_is_in(client, base, survey):
    say(survey, 20, area="north")
    client.post(f"{base}quotas/add/", {"of": "area:north", "wanted": "20"})
    client.post(f"{base}quotas/add/", {"of": "language:es", "wanted": "40"})

    page = client.get(base).text

    assert "20 of 20" in page
    assert "10 of 40" in page
    assert page.count("Reached") == 1
    again = client.post(f"{base}quotas/add/", {"of": "area:north", "wanted": "5"})
    assert "There is a quota of them already." in again.text
    quota = rows_of(survey, Quota)[0]
    client.post(f"{base}quotas/{quota.pk}/delete/")
    assert len(rows_of(survey, Quota)) == 1


@pytest.mark.parametrize(
    "data", [{"of": "area:west", "wanted": "5"}, {"of": "wish:x", "wanted": "5"},
             {"of": "", "wanted": "5"}, {"of": "area:north", "wanted": "0"}],
)  # fmt: skip
def test_a_quota_of_nobody_is_refused(client, base, survey, data):
    assert client.post(f"{base}quotas/add/", data).status_code == 200
    assert rows_of(survey, Quota) == []


@pytest.fixture
def batch(client, base, survey):
    data = {"language": "es", "collected_on": "2026-11-02", "expected": "2"}
    client.post(f"{base}batches/add/", data)
    return rows_of(survey, Batch)[0]


def receipt_of(page):
    return re.search(r'name="receipt" value="([^"]+)"', page.text)[1]


def type_in(client, base, batch, **answers):
    address = f"{base}batches/{batch.pk}/enter/"
    return client.post(address, {"receipt": receipt_of(client.get(address)), **answers})


def test_a_batch_is_typed_in_counted_and_closed(client, base, survey, batch):
    one = f"{base}batches/{batch.pk}/"
    type_in(client, base, batch, area="north", household="3")
    early = client.post(f"{one}close/", follow=True).text
    assert "1 forms are in, and 2 were counted" in early
    type_in(client, base, batch, welcome="4", wish="Left out, since it was hidden.")
    client.post(f"{one}close/")

    found = sorted(rows_of(survey, Response), key=lambda row: row.paper_number)
    assert [(r.mode, r.paper_number, str(r.day), r.language) for r in found] == [
        ("paper", 1, "2026-11-02", "es"), ("paper", 2, "2026-11-02", "es"),
    ]  # fmt: skip
    assert [r.answers for r in found] == [{"area": "north", "household": 3}, {"welcome": "4"}]
    assert rows_of(survey, Batch)[0].closed_at is not None
    type_in(client, base, batch, area="south")
    assert len(rows_of(survey, Response)) == 2


def test_a_paper_form_that_is_sent_twice_is_one_form(client, base, survey, batch):
    address = f"{base}batches/{batch.pk}/enter/"
    data = {"receipt": receipt_of(client.get(address)), "area": "north"}
    client.post(address, data)
    client.post(address, data)

    assert len(rows_of(survey, Response)) == 1


def test_a_wrong_answer_on_paper_is_told_at_its_field_and_nothing_is_lost(
    client, base, survey, batch
):
    page = type_in(client, base, batch, area="south", household="99")

    assert "household-error" in page.text
    assert re.search(r'value="south"\s+checked', page.text)
    assert rows_of(survey, Response) == []


def test_a_form_of_the_sample_is_typed_twice_and_corrected(client, base, survey, batch):
    one = f"{base}batches/{batch.pk}/"
    type_in(client, base, batch, area="north")
    client.post(f"{one}again/1/", {"area": "south", "household": "2"})
    page = client.get(one).text
    assert "They differ" in page
    assert "Where do you live?" in page
    assert "Say what was wrong" in client.post(f"{one}correct/1/", follow=True).text

    client.post(f"{one}correct/1/", {"reason": "Misread."})

    [first] = rows_of(survey, Response, set_aside_at__isnull=False)
    [second] = rows_of(survey, Response, set_aside_at=None)
    assert (first.set_aside_because, first.answers) == ("Misread.", {"area": "north"})
    assert (second.paper_number, second.answers) == (1, {"area": "south", "household": 2})
    with scope(survey.program):
        assert SecondEntry.objects.count() == 1


@pytest.mark.parametrize(
    "data",
    [{"language": "xx", "collected_on": "2026-11-02", "expected": "2"},
     {"language": "es", "collected_on": "2100-01-01", "expected": "2"},
     {"language": "es", "collected_on": "2026-11-02", "expected": "0"},
     {"language": "es", "collected_on": "", "expected": "99999999"}],
)  # fmt: skip
def test_a_batch_that_cannot_be_is_refused(client, base, survey, data):
    assert client.post(f"{base}batches/add/", data).status_code == 200
    assert rows_of(survey, Batch) == []


def test_forms_that_are_not_of_the_sample_are_not_typed_twice(client, base, survey, batch):
    type_in(client, base, batch, area="north")

    assert client.get(f"{base}batches/{batch.pk}/again/2/").status_code == 404


def test_paper_offers_every_choice_whatever_a_filter_says(client, program, community, researcher):
    street = {
        "kind": "one", "key": "street", "label": "Which street?", "choice_filter": "part = ${area}",
        "choices": [
            {"value": "elm", "columns": {"part": "north"}},
            {"value": "oak", "columns": {"part": "south"}},
        ],
        "words": {"choices": {"elm": "Elm Street", "oak": "Oak Street"}},
    }  # fmt: skip
    survey = make_survey(
        program, by=researcher, community=community, questions=(*QUESTIONS, street)
    )
    base = f"/alder-ridge/surveys/{survey.pk}/"
    client.post(
        f"{base}collection/batches/add/",
        {"language": "en", "collected_on": "2026-11-02", "expected": "2"},
    )
    [batch] = rows_of(survey, Batch)

    assert "Elm Street" in client.get(f"{base}collection/batches/{batch.pk}/enter/").text
    assert "Elm Street" in client.get(f"{base}questions/preview/").text


def test_answers_of_a_locked_survey_stay(client, base, program, survey, researcher, batch):
    with scope(program):
        collection.close_survey(survey, by=researcher)
        collection.lock_survey(survey)
        with pytest.raises(collection.Locked):
            collection.open_survey(survey, by=researcher)
        with pytest.raises(ProgrammingError, match="locked"), transaction.atomic():
            answered(survey, 1, {})
    address = f"{base}batches/{batch.pk}/enter/"
    receipt = receipt_of(client.get(address))
    typed = client.post(address, {"receipt": receipt, "area": "north"}, follow=True)
    assert "The survey is locked, so its answers stay." in typed.text
    page = client.get(base.removesuffix("collection/")).text
    assert "Open it again" not in page
