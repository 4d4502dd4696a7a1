"""Every form with days, and somebody who mistypes the year."""

from django.db import transaction
from lxml import html

from bic.people.access import THIRD_PARTY
from bic.people.models import Role
from bic.people.rules import Actor
from tests.access.addresses import every_address
from tests.plugins.program import BACKEND

DAYS = "input[@type='date' or @type='datetime-local']"
ASKS_FOR_DAYS = f"//form[.//{DAYS}] | //form[@id = //{DAYS}/@form]"
FAR = ("0001-01-01", "9999-12-31")
REFUSED = "Choose a day between the years 1900 and 2200."


def pages_with_days(client, world):
    """Address and form of every page on which a director, or whoever has a link, writes days."""
    for address in every_address():
        if address.name in THIRD_PARTY:
            continue
        url = address.url(world.own)
        with transaction.atomic():
            response = client.get(url)
            transaction.set_rollback(True)
        if response.status_code == 200 and b'type="date' in response.getvalue():
            for form in html.fromstring(response.content).xpath(ASKS_FOR_DAYS):
                yield url, form


def filled(form, day):
    """What a browser sends, with `day` in every field of days."""
    values = dict(form.form_values())
    for field in form.getroottree().xpath(f"//{DAYS}"):
        if field.get("form", form.get("id")) == form.get("id"):
            values[field.get("name")] = f"{day}T09:00" if "time" in field.get("type") else day
    return values


def test_a_day_far_away_is_refused_at_its_field_wherever_one_is_asked_for(client, world):
    client.force_login(world.people[Actor(Role.DIRECTOR)], backend=BACKEND)
    client.raise_request_exception = False
    tried, broken = set(), []
    for url, form in pages_with_days(client, world):
        ask = client.post if form.get("method") == "post" else client.get
        for day in FAR:
            with transaction.atomic():
                response = ask(form.get("action") or url, filled(form, day))
                transaction.set_rollback(True)
            tried.add(url)
            if response.status_code >= 500 or REFUSED not in response.content.decode():
                broken.append((url, day, response.status_code))

    assert broken == []
    assert len(tried) > 60
