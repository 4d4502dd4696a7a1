"""The Content-Security-Policy stays strict, whatever a page is tempted to ask for."""

import pytest
from django.urls import reverse

pytestmark = pytest.mark.django_db


@pytest.fixture
def policy(client):
    told = client.get(reverse("account_login")).headers["Content-Security-Policy"]
    parts = (part.split() for part in told.split(";"))
    return {name: values for name, *values in parts}


@pytest.mark.parametrize(
    "name", ["script-src", "style-src", "font-src", "connect-src", "form-action", "manifest-src"]
)
def test_pages_use_what_comes_from_here_alone(policy, name):
    assert policy[name] == ["'self'"]


@pytest.mark.parametrize("name", ["default-src", "frame-ancestors", "base-uri"])
def test_what_no_page_needs_is_closed(policy, name):
    assert policy[name] == ["'none'"]


def test_nothing_runs_inline_or_is_evaluated(policy):
    assert not [value for values in policy.values() for value in values if "unsafe" in value]
