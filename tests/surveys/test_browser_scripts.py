"""A survey in the scripts of those who answer: light enough for a poor signal, and each drawn."""

import gzip

import pytest

from bic.surveys.demo import karen
from bic.surveys.models import Item
from bic.surveys.services import collection, instrument
from bic.tenancy import scope
from tests.factories import MembershipFactory, ProgramFactory
from tests.surveys.browsing import look
from tests.surveys.making import make_survey, translate

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
BASE = "/open/alder-ridge/surveys/life-in-our-town/"
CONSENT = {
    "es": "Le preguntamos cómo es la vida aquí.",
    "ar": "نسألكم كيف هي الحياة هنا.",
    "kar": karen.CONSENT,
    "my": "ဤနေရာတွင် ဘဝအကြောင်း မေးပါသည်။",
    "vi": "Chúng tôi hỏi về cuộc sống ở đây.",
    "zh": "我们想了解这里的生活。",
}
MOST = 60_000
# What is sent as it is; all else a server compresses.
PACKED = ".woff2"


@pytest.fixture
def survey(live_app):
    """Open in seven languages, each with a consent in its own script."""
    program = ProgramFactory(slug="alder-ridge", name="Alder Ridge Program")
    by = MembershipFactory(program=program, role="researcher").user
    survey = make_survey(program, by=by, languages=("en", *CONSENT), opened=False)
    with scope(program):
        for language in CONSENT:
            translate(survey, language, by=by)
        consent = Item.objects.get(version__survey=survey, key="_consent")
        said = [
            instrument.put_words(consent, language, {"label": label}, by=by)
            for language, label in CONSENT.items()
        ]
        instrument.put_stage(said, "approved", by=by)
        instrument.publish(survey, by=by)
        survey.refresh_from_db()
        for language in CONSENT:
            instrument.open_language(survey, language, by=by)
        collection.open_survey(survey, by=by)
    return survey


def first_load(page, language):
    """What a browser with nothing kept fetches for the first page, in bytes on the way."""
    came = []
    page.on("requestfinished", lambda request: came.append(request))
    page.goto(f"{BASE}?language={language}")
    page.wait_for_load_state("networkidle")
    bodies = ((one.url, one.response().body()) for one in came)
    return {
        url: len(body) if url.endswith(PACKED) else len(gzip.compress(body)) for url, body in bodies
    }


def test_the_first_load_is_light_in_every_script(open_page, axe, survey):
    for language in ("en", *CONSENT):
        page = open_page("phone")
        load = first_load(page, language)

        assert sum(load.values()) < MOST, (language, load)
        look(page, axe)


@pytest.mark.parametrize("language", ["kar", "my"])
def test_letters_that_few_devices_have_come_with_the_page(open_page, survey, language):
    page = open_page("phone")
    page.goto(f"{BASE}?language={language}")
    page.evaluate("document.fonts.ready")
    tools = page.context.new_cdp_session(page)
    tools.send("DOM.enable")
    tools.send("CSS.enable")
    root = tools.send("DOM.getDocument")["root"]["nodeId"]
    found = tools.send("DOM.querySelector", {"nodeId": root, "selector": "#main p.sv-lead"})
    fonts = tools.send("CSS.getPlatformFontsForNode", {"nodeId": found["nodeId"]})["fonts"]

    most = max(fonts, key=lambda one: one["glyphCount"])
    assert most["familyName"] == "Noto Sans Myanmar"
