"""Whatever is posted to a survey, short way or whole: told at its field, and no error of ours."""

from datetime import date
from urllib.parse import urlencode

import pytest
from django.test import Client

from bic.surveys import entrance
from bic.surveys.models import Response, Sitting
from bic.surveys.services import collection
from bic.tenancy import scope
from tests.surveys.making import make_survey

pytestmark = pytest.mark.django_db
BASE = "/open/alder-ridge/surveys/life-in-our-town/"
FORM = "application/x-www-form-urlencoded"
TWO = {"choices": [{"value": "a"}, {"value": "b"}], "words": {"choices": {"a": "A", "b": "B"}}}
YES_NO = {"choices": [{"value": "yes"}, {"value": "no"}],
          "words": {"choices": {"yes": "Yes", "no": "No"}}}  # fmt: skip
QUESTIONS = (
    {"kind": "ranking", "key": "order", "label": "What comes first?", **TWO},
    {"kind": "number", "key": "many", "label": "How many?"},
    {"kind": "date", "key": "day", "label": "When?"},
    {"kind": "text", "key": "words", "label": "A few words?"},
    {"kind": "long_text", "key": "more", "label": "More?"},
    {"kind": "one", "key": "one", "label": "Which?", "has_other": True, **TWO},
    {"kind": "many", "key": "ticks", "label": "Which ones?", "has_other": True, **TWO},
    {"kind": "yes_no", "key": "yes", "label": "Is it so?", **YES_NO},
)
FIELDS = {
    "order": ("order.a", "order.b"), "many": ("many",),
    "day": ("day", "day.year", "day.month", "day.day"), "words": ("words",), "more": ("more",),
    "one": ("one", "one_other"), "ticks": ("ticks", "ticks_other"), "yes": ("yes",),
}  # fmt: skip
VALUES = (
    "", "\x00", "a\x00b", "\x1b[31m", "\ud800", "\uffff", "\u2028", "\u202e1", "1 \u0661 א a",
    "🚌" * 300, "0001" + "0" * 5000, "00019", "9" * 5000, "9" * 40_000, "1e400000", "1e-400000",
    "NaN", "sNaN", "-0", "\u0661", "\u00b2", "1,5", "1,000,5", "=1+1", "2026-02-30",
    "2026-W01-1", "9999-12-31", "_declined", "a" * 501, "a\u0301" * 600,
)  # fmt: skip


@pytest.fixture
def town(program, researcher):
    return make_survey(program, by=researcher, questions=QUESTIONS)


@pytest.fixture(params=["short", "whole"])
def post(request, town):
    """Post to a page of `town`, the short way or the whole one."""
    client = Client(headers={"accept-language": "en"})
    client.post(f"{BASE}?language=en", {"begin": "1"})

    def posted(key, data):
        if request.param == "whole":
            entrance.WAYS._known.clear()
        body = urlencode(data, errors="surrogatepass")
        return client.post(f"{BASE}q/{key}/", body, content_type=FORM)

    posted.client = client
    return posted


def kept(town):
    with scope(town.program):
        return Sitting.objects.get(survey=town).answers


@pytest.mark.parametrize("key", FIELDS)
def test_no_value_of_a_field_is_an_error_of_ours(post, key):
    for field in FIELDS[key]:
        for value in VALUES:
            chosen = {key: "other"} if field.endswith("_other") else {}

            answer = post(key, {**chosen, field: value})

            assert answer.status_code in (200, 302), (field, value[:20], len(value))


@pytest.mark.parametrize(
    ("key", "data", "told"),
    [
        ("one", {"one": "west"}, "choose one of the answers"),
        ("ticks", [("ticks", "a"), ("ticks", "west")], "choose one of the answers"),
        ("yes", {"yes": "perhaps"}, "choose one of the answers"),
        ("order", {"order.a": "1", "order.b": "1"}, "give each number once"),
        ("order", {"order.a": "0001" + "0" * 5000}, "give each number once"),
        ("order", {"order.a": "00019"}, "give each number once"),
        ("many", {"many": "=1+1"}, "write a number"),
        ("day", {"day": "2026-02-30"}, "a day that exists"),
        ("words", {"words": "a" * 501}, "at most 500 characters"),
        ("more", {"more": "a" * 1_000_000}, "at most 10000 characters"),
    ],
)
def test_what_does_not_fit_is_told_at_its_field_and_changes_nothing(town, post, key, data, told):
    post("words", {"words": "Before."})

    page = post(key, data)

    assert page.status_code == 200
    assert told in page.text
    assert f'id="{key}-error"' in page.text
    assert kept(town) == {"words": "Before."}


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        ("a\x00b\x07c\x1b", "abc"),
        ("Más buses 🚌 مرحبا שלום", "Más buses 🚌 مرحبا שלום"),
        ("\u202eabc\u202c", "\u202eabc\u202c"),
        ("=HYPERLINK(1)", "=HYPERLINK(1)"),
    ],
)
def test_both_ways_keep_a_text_without_control_characters(town, post, typed, left):
    post("words", {"words": typed})

    assert kept(town) == {"words": left}


def test_a_version_that_is_posted_is_no_version(town, post):
    forged = {"version": "999", "consent_number": "999", "survey": "1", "receipt": "x", "day": "1"}

    assert post("words", {"words": "Hello", **forged}).status_code == 302
    assert kept(town) == {"words": "Hello"}
    with scope(town.program):
        sitting = Sitting.objects.select_related("version").get(survey=town)
        assert sitting.version.survey_id == town.pk


@pytest.mark.parametrize("ending", ["closed", "expired"])
def test_what_is_typed_after_the_end_is_kept_on_its_page_and_never_sent(
    town, post, researcher, ending
):
    with scope(town.program):
        if ending == "closed":
            collection.close_survey(town, by=researcher)
        else:
            type(town).objects.filter(pk=town.pk).update(irb_expires_on=date(2020, 1, 1))

    assert post("words", {"words": "Late"}).status_code == 302
    assert kept(town) == {"words": "Late"}
    assert post.client.post(f"{BASE}send/").status_code == 410
    with scope(town.program):
        assert not Response.objects.exists()
