"""Strategies: written in a community, published for all, found and copied by others."""

from datetime import date

import pytest
from django.urls import reverse

from bic.reports.sections import Period
from bic.tenancy import scope
from evaluations.models import Strategy
from evaluations.sections.strategy import shared_strategies
from evaluations.services import strategy as services
from tests.evaluations.furnish_strategy import make_strategy, share
from tests.factories import UserFactory
from tests.queries import queries_of

LIBRARY = reverse("evaluations:strategy_library", args=["piedmont"])
MOST_QUERIES = 16


def at(name, *args):
    return reverse(f"evaluations:{name}", args=["piedmont", *args])


def test_a_strategy_is_written_published_and_copied(client_as, program, larkspur, oakhaven):
    jonah, amara = client_as("researcher"), client_as("director")
    assert "No strategies yet" in jonah.get(at("strategy_list", "larkspur")).text
    wrong = jonah.post(at("strategy_create", "larkspur"), {"title_en": "Meals first"})
    assert "Fill in: What was done" in wrong.text
    said = {
        "title_en": "Meals first", "title_es": "Primero la comida", "title_es_ok": "on",
        "did_en": "A meal before each meeting.", "result_en": "Twice as many came.",
    }  # fmt: skip
    jonah.post(at("strategy_create", "larkspur"), said)
    with scope(program):
        strategy = Strategy.objects.get()
    page = at("strategy_detail", strategy.pk)
    assert "Not published" in jonah.get(page).text
    assert "Nothing is shared yet" in jonah.get(LIBRARY).text
    assert jonah.post(at("strategy_publish", strategy.pk)).status_code == 403

    amara.post(at("strategy_publish", strategy.pk))

    assert "Larkspur" in jonah.get(LIBRARY).text
    assert "Meals first" in jonah.get(LIBRARY, {"q": "comida"}).text
    assert "Meals first" not in jonah.get(LIBRARY, {"q": "choir"}).text
    assert jonah.get(at("strategy_update", strategy.pk)).status_code == 403
    offered = jonah.get(at("strategy_copy", strategy.pk)).text
    assert "Oakhaven" in offered
    jonah.post(at("strategy_copy", strategy.pk), {"community": oakhaven.pk})
    with scope(program):
        copied = Strategy.objects.get(community=oakhaven)
    assert (str(copied.did), str(copied.result)) == ("A meal before each meeting.", "")
    assert copied.title == strategy.title
    assert page in jonah.get(at("strategy_detail", copied.pk)).text
    assert "Oakhaven" in jonah.get(page).text

    amara.post(at("strategy_withdraw", strategy.pk))
    amara.post(at("strategy_delete", strategy.pk))
    assert "so it stays" in amara.get(page).text
    amara.post(at("strategy_delete", copied.pk))
    with scope(program):
        assert list(Strategy.objects.all()) == [strategy]


def test_partners_of_another_community_read_what_is_shared_and_no_more(
    client_as, program, larkspur, oakhaven
):
    with scope(program):
        host = UserFactory()
        shared = share(larkspur, host)
        kept = make_strategy(larkspur, host, "Not ready")
        copied = services.copy(shared, oakhaven, by=host)
    liaison = client_as("lead", oakhaven)

    library = liaison.get(LIBRARY).text
    page = liaison.get(at("strategy_detail", shared.pk)).text

    assert "Larkspur" in library
    assert "Not ready" not in library
    assert "A meal before each meeting." in page
    assert at("strategy_detail", copied.pk) not in page
    assert at("strategy_copy", shared.pk) not in page
    for hidden in (kept, copied):
        assert liaison.get(at("strategy_detail", hidden.pk)).status_code in (403, 404)
    assert "No strategies yet" in liaison.get(at("strategy_list", "oakhaven")).text
    with scope(program, communities=[oakhaven]):
        assert list(Strategy.objects.all()) == [shared]
        assert not Strategy.objects.filter(pk=shared.pk).update(place="Elsewhere")


def test_the_library_costs_the_same_for_many(client_as, program, larkspur, oakhaven):
    with scope(program):
        host = UserFactory()
        one = share(larkspur, host)
    amara = client_as("director")
    pages = (LIBRARY, at("strategy_list", "larkspur"), at("strategy_detail", one.pk))
    before = [len(queries_of(amara, page)) for page in pages]
    with scope(program):
        for number in range(6):
            share(larkspur if number % 2 else oakhaven, host, f"Strategy {number}")
            services.copy(one, oakhaven, by=host)

    assert [len(queries_of(amara, page)) for page in pages] == before
    assert max(before) <= MOST_QUERIES


def test_who_acts_second_is_refused(larkspur, oakhaven, open_scope):
    host = UserFactory()
    strategy = make_strategy(larkspur, host)
    with pytest.raises(services.NotPublished):
        services.copy(strategy, oakhaven, by=host)
    with pytest.raises(services.NotPublished):
        services.withdraw(strategy)
    services.publish(strategy, by=host)
    with pytest.raises(services.PublishedAlready):
        services.publish(strategy, by=host)
    with pytest.raises(services.PublishedAlready):
        services.remove(strategy)


def test_a_report_tells_what_was_shared_in_its_period(larkspur, open_scope):
    host = UserFactory()
    share(larkspur, host, whom="Families")
    make_strategy(larkspur, host, "Not ready")

    told = shared_strategies(larkspur, Period(date(2020, 1, 1), date(2999, 12, 31)))

    assert told.data == {"shared": [["Meals first", "Families"]]}
    assert shared_strategies(larkspur, Period(date(2020, 1, 1), date(2020, 2, 1))) is None
