"""How often something may be done."""

import pytest
from django.core.cache import cache

from bic.limits import Limit, visitor_of

LIMIT = Limit("test", most=2, seconds=60)


@pytest.fixture(autouse=True)
def _nothing_is_counted():
    cache.clear()


def test_it_counts_each_one_apart():
    assert [LIMIT.spend("a") for _time in range(3)] == [True, True, False]
    assert LIMIT.is_spent("a")
    assert not LIMIT.is_spent("b")
    assert LIMIT.spend("b")


def test_asking_counts_nothing():
    assert not any(LIMIT.is_spent("a") for _time in range(5))


def test_without_the_cache_nothing_is_counted(settings):
    settings.CACHES = {"default": settings.CACHES["default"] | {"LOCATION": "redis://127.0.0.1:1"}}

    assert [LIMIT.spend("a") for _time in range(3)] == [True, True, True]
    assert not LIMIT.is_spent("a")


def test_without_the_cache_nothing_is_kept_and_nothing_breaks(settings):
    settings.CACHES = {"default": settings.CACHES["default"] | {"LOCATION": "redis://127.0.0.1:1"}}

    cache.set("a", 1)
    cache.set_many({"b": 2})
    assert cache.get("a", "nothing") == "nothing"
    assert cache.get_many(["a", "b"]) == {}
    assert not cache.delete("a")


def test_a_window_that_ends_meanwhile_begins_anew(monkeypatch):
    monkeypatch.setattr(cache, "add", lambda *_args: False)

    assert LIMIT.spend("nobody")


@pytest.mark.parametrize(
    ("address", "visitor"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::"),
        ("", "unknown"),
        ("nonsense", "unknown"),
    ],
)
def test_a_visitor_is_an_address_or_a_household(rf, address, visitor):
    assert visitor_of(rf.get("/", REMOTE_ADDR=address)) == visitor
