"""The pages on which surveys are begun and their questions written, through the front door."""

import re

import pytest
from django.urls import reverse

from bic.blueprint.collecting import collect_early
from bic.surveys.models import Item, Survey, Version
from bic.surveys.services import instrument, items
from bic.tenancy import scope
from tests.queries import queries_of
from tests.surveys.making import make_survey

pytestmark = pytest.mark.django_db


def at(survey, name, *more):
    return reverse(f"surveys:survey_{name}", args=[survey.program.slug, survey.pk, *more])


@pytest.fixture
def researcher(member):
    return member("researcher").user


@pytest.fixture
def client(signed_in, researcher):
    return signed_in(researcher)


@pytest.fixture
def draft(program, larkspur, researcher):
    return make_survey(
        program, by=researcher, community=larkspur, opened=False, languages=("en", "es", "ar")
    )


@pytest.fixture
def opened(program, larkspur, researcher):
    return make_survey(program, by=researcher, community=larkspur, languages=("en", "es"))


def keys(survey):
    with scope(survey.program):
        version = Version.objects.filter(survey=survey).latest("number")
        rows = Item.objects.filter(version=version).order_by("position")
        return [one for one in rows.values_list("key", flat=True) if not one.startswith("_")]


def item_of(survey, key):
    with scope(survey.program):
        return Item.objects.get(version__survey=survey, version__published_at=None, key=key)


def test_a_survey_is_begun_with_its_languages(client, program, larkspur):
    address = reverse("surveys:survey_create", args=[program.slug])
    assert "The whole program" in client.get(address).content.decode()

    response = client.post(
        address,
        {"title": "Life here", "purpose": "needs", "community": larkspur.pk, "original": "en",
         "languages": ["es", "ar"], "irb_status": "exempt", "irb_expires_on": "2030-01-01"},
        follow=True,
    )  # fmt: skip

    assert "Write the first question" in response.content.decode()
    with scope(program):
        survey = Survey.objects.get()
    assert (survey.title, survey.languages) == ("Life here", ["en", "es", "ar"])


def test_a_survey_cannot_end_before_it_was_decided(client, program):
    response = client.post(
        reverse("surveys:survey_create", args=[program.slug]),
        {"title": "Life here", "purpose": "needs", "original": "en", "irb_status": "approved",
         "irb_decided_on": "2030-02-01", "irb_expires_on": "2030-01-01"},
    )  # fmt: skip
    assert "It ends before it was decided" in response.content.decode()


def test_a_language_that_people_read_stays(client, opened):
    response = client.post(
        at(opened, "update"),
        {"title": "Life", "purpose": "needs", "languages": [], "irb_status": "exempt"},
    )
    assert "Respondents can choose Spanish already" in response.content.decode()


@pytest.mark.parametrize("count", [1, 4])
def test_the_list_costs_the_same_for_any_length(client, program, larkspur, researcher, count):
    for number in range(count):
        make_survey(
            program, by=researcher, community=larkspur, questions=(), opened=False,
            title=f"Survey {number}",
        )  # fmt: skip
    assert len(queries_of(client, reverse("surveys:survey_list", args=[program.slug]))) == 9


@pytest.mark.parametrize("count", [1, 20])
def test_the_questions_cost_the_same_for_any_number(client, draft, researcher, count):
    with scope(draft.program):
        for number in range(count):
            items.add(draft, by=researcher, kind="text", label=f"Question {number}")
    assert len(queries_of(client, at(draft, "items"))) <= 14
    assert len(queries_of(client, at(draft, "words_desk", "es"))) <= 14


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("?state=open", ["Open one"]),
        ("?state=draft", ["Draft one"]),
        ("?state=closed", []),
        ("?state=nonsense", ["Draft one", "Open one"]),
        ("?community=whole", []),
        ("?q=open", ["Open one"]),
    ],
)
def test_the_list_is_filtered(client, program, larkspur, researcher, query, titles):
    make_survey(program, by=researcher, community=larkspur, title="Open one")
    make_survey(program, by=researcher, community=larkspur, title="Draft one", opened=False)
    page = client.get(reverse("surveys:survey_list", args=[program.slug]) + query).content.decode()
    assert [name for name in ("Draft one", "Open one") if name in page] == titles


def test_partners_see_the_survey_of_their_community_and_not_its_questions(
    client_as, opened, larkspur, oakhaven
):
    ours, others = client_as("lead", larkspur), client_as("lead", oakhaven)
    page = ours.get(at(opened, "detail")).content.decode()
    assert "Open since" in page
    assert "Questions</a>" not in page
    assert ours.get(at(opened, "items")).status_code == 403
    assert others.get(at(opened, "detail")).status_code == 404


def test_a_survey_is_published_opened_closed_and_opened_again(client, draft):
    assert "Publish version 1" in client.get(at(draft, "detail")).content.decode()
    assert "stays as it is" in client.get(at(draft, "publish")).content.decode()

    client.post(at(draft, "publish"))
    assert "Open the survey" in client.get(at(draft, "detail")).content.decode()
    refused = client.post(at(draft, "open"), follow=True).content.decode()
    assert "The evaluation plan of this community is not approved yet." in refused
    with scope(draft.program):
        collect_early(draft.community, reason="The fair is soon.", by=draft.created_by)
    client.post(at(draft, "open"))
    client.post(at(draft, "close"))
    assert "Closed since" in client.get(at(draft, "detail")).content.decode()
    client.post(at(draft, "open"))

    assert "Translate into" in client.get(at(draft, "detail")).content.decode()
    response = client.post(at(draft, "next_version"), follow=True)
    assert "Here is version 2" in response.content.decode()


def test_the_next_wave_asks_the_same(client, opened):
    client.post(at(opened, "next_wave"), {"title": "Year 3", "purpose": "outcome"})
    with scope(opened.program):
        wave = Survey.objects.get(earlier=opened)
    assert keys(wave) == keys(opened)


def test_publishing_says_what_is_missing(client, draft, researcher):
    with scope(draft.program):
        items.add(draft, by=researcher, kind="text", key="visa", label="Do you have a visa?")
        items.add(draft, by=researcher, kind="one", key="pet", label="A pet?")
    page = client.get(at(draft, "publish")).content.decode()
    assert "It needs at least two choices." in page
    assert "It asks for a kind of visa." in page
    response = client.post(at(draft, "publish"), follow=True)
    assert "It cannot be published yet" in response.content.decode()


def test_an_expired_review_stops_the_survey(client, draft):
    client.post(at(draft, "publish"))
    with scope(draft.program):
        Survey.objects.update(irb_expires_on="2020-01-01")
    response = client.post(at(draft, "open"), follow=True)
    assert "The IRB approval has ended" in response.content.decode()


def test_a_draft_without_use_can_be_deleted(client, draft, opened):
    assert client.post(at(opened, "delete")).status_code == 403
    client.post(at(draft, "delete"))
    with scope(draft.program):
        assert not Survey.objects.filter(pk=draft.pk).exists()


def test_a_published_survey_that_was_never_open_stays(client, draft):
    client.post(at(draft, "publish"))
    response = client.post(at(draft, "delete"), follow=True)
    assert "so it stays" in response.content.decode()


def choice_data(**more):
    return {"label": "How do you get to work?", "choice_lines": "Bus\ncar | By car\nOn foot",
            "may_decline": "on"} | more  # fmt: skip


def test_an_item_is_added_and_changed(client, draft):
    address = at(draft, "item_create")
    assert "What do you want to add?" in client.get(address).content.decode()

    client.post(f"{address}?kind=one", choice_data(when_choice="area north", when_how="is_not"))
    item = item_of(draft, "how_do_you_get_to_work")
    assert [one["value"] for one in item.choices] == ["bus", "car", "on_foot"]
    assert item.shown_when == "${area} != 'north'"

    page = client.get(at(draft, "item_update", item.pk)).content.decode()
    assert "bus | Bus" in page
    lines = "On foot\nBus | By bus\nBus | x"
    wrong = client.post(at(draft, "item_update", item.pk), choice_data(choice_lines=lines))
    assert "stands there twice" in wrong.content.decode()
    client.post(
        at(draft, "item_update", item.pk), choice_data(choice_lines="On foot\nbus | By bus")
    )
    item = item_of(draft, "how_do_you_get_to_work")
    assert [one["value"] for one in item.choices] == ["on_foot", "bus"]
    assert item.shown_when == ""


@pytest.mark.parametrize(
    ("field", "text", "told"),
    [
        ("shown_when", "${nobody} = 1", "There is no item nobody."),
        ("shown_when", "${area} = (", "cannot be read"),
        ("constraint", "fly(.)", "There is no function fly."),
        ("key", "area", "Another item has this name already."),
        ("key", "1st place", "Begin with a letter"),
        ("choice_lines", "one", "Write at least two choices."),
        ("choice_lines", "a b | one\nc | two", "is no value"),
        ("choice_lines", "_declined | one\nc | two", "is no value"),
        ("label", "", "Fill in: Wording"),
    ],
)
def test_what_is_wrong_is_said_at_its_field(client, draft, field, text, told):
    response = client.post(f"{at(draft, 'item_create')}?kind=one", choice_data(**{field: text}))
    assert response.status_code == 200
    assert told in response.content.decode().replace("&#x27;", "'")


def test_an_expression_that_says_more_stays_as_it_was_written(client, draft):
    item = item_of(draft, "wish")
    page = client.get(at(draft, "item_update", item.pk)).content.decode()
    assert "${welcome} &lt; 4" in page
    data = {"label": "What else?", "shown_when": "${welcome} < 4", "when_how": "is"}
    client.post(at(draft, "item_update", item.pk), data)
    assert item_of(draft, "wish").shown_when == "${welcome} < 4"


def test_two_who_write_the_same_item_are_told(client, draft, researcher):
    item = item_of(draft, "wish")
    form = client.get(at(draft, "item_update", item.pk)).context["form"]
    seen = form["form_version"].value()
    with scope(draft.program):
        instrument.put_words(item, "en", {"label": "Somebody's words"}, by=researcher)
    data = {"label": "My words", "form_version": seen}
    response = client.post(at(draft, "item_update", item.pk), data)
    assert "Somebody else saved this" in response.content.decode()
    assert "Somebody&#x27;s words" in response.content.decode()


@pytest.mark.parametrize(
    "kind",
    [
        "one",
        "many",
        "yes_no",
        "scale",
        "ranking",
        "number",
        "text",
        "long_text",
        "date",
        "group",
        "matrix",
        "note",
        "calculated",
    ],
)
def test_every_kind_can_be_added(client, draft, kind):
    address = f"{at(draft, 'item_create')}?kind={kind}"
    form = client.get(address).context["form"]
    data = {name: form[name].value() for name in form.fields if form[name].value() is not None}
    data |= {"label": f"Item {kind}", "calculation": "1 + 1"}
    if kind in ("one", "many", "ranking"):
        data["choice_lines"] = "A\nB"
    response = client.post(address, {k: v for k, v in data.items() if v is not False})
    assert response.status_code == 302, response.context["form"].errors
    assert item_of(draft, f"item_{kind}").kind == kind


def test_the_consent_text_is_an_item(client, draft):
    item = item_of(draft, "_consent")
    assert "Consent text" in client.get(at(draft, "item_update", item.pk)).content.decode()
    client.post(at(draft, "item_update", item.pk), {"label": "You may stop at any time."})
    with scope(draft.program):
        assert item.wordings.get(language="en").label == "You may stop at any time."


def test_items_move_and_go_into_groups(client, draft, researcher):
    with scope(draft.program):
        group = items.add(draft, by=researcher, kind="group", key="home", label="Home")
    wish = item_of(draft, "wish")
    client.post(at(draft, "item_move", wish.pk, "up"))
    client.post(at(draft, "item_move", wish.pk, "to"), {"place": "1"})
    assert keys(draft)[0] == "wish"
    assert client.post(at(draft, "item_move", wish.pk, "to"), {"place": "x"}).status_code == 404

    client.post(at(draft, "item_update", wish.pk), {"label": "Wish?", "holder": group.pk})
    assert keys(draft)[-2:] == ["home", "wish"]
    part = client.post(
        at(draft, "item_move", group.pk, "up"), headers={"HX-Request": "true"}
    ).content.decode()
    assert "Home is now 4 of 5." in part
    response = client.post(
        at(draft, "item_update", group.pk), {"label": "Home", "holder": group.pk}
    )
    assert response.status_code == 200


def test_removing_says_what_depends_on_it(client, draft):
    welcome = item_of(draft, "welcome")
    page = client.get(at(draft, "item_remove", welcome.pk)).content.decode()
    assert "What do you wish for?" in page
    client.post(at(draft, "item_remove", welcome.pk))
    assert "welcome" not in keys(draft)
    assert "There is no item welcome." in client.get(at(draft, "items")).content.decode()
    gone = client.get(at(draft, "item_update", welcome.pk), follow=True)
    assert "Somebody removed this" in gone.content.decode()


def test_what_was_written_to_an_item_that_is_gone_is_given_back(client, draft):
    welcome = item_of(draft, "welcome")
    desk = [draft.program.slug, draft.pk, "es", welcome.pk]
    client.post(at(draft, "item_remove", welcome.pk))

    built = client.post(
        at(draft, "item_update", welcome.pk),
        {"label": "Do you feel at home?", "choice_lines": "Yes\nNo", "may_decline": "on"},
    )
    translated = client.post(
        reverse("surveys:survey_words_item", args=desk), {"label": "¿Se siente en casa?"}
    )

    assert built.status_code == translated.status_code == 409
    assert re.findall("<blockquote.*?>(.*?)</blockquote>", built.text) == [
        "Do you feel at home?", "Yes<br>No",
    ]  # fmt: skip
    assert "¿Se siente en casa?" in translated.text


def test_a_reason_is_for_researchers_and_directors(client, client_as, draft, researcher):
    with scope(draft.program):
        item = items.add(draft, by=researcher, kind="text", key="visa", label="Have a visa?")
    address = at(draft, "item_reason", item.pk, "visa")
    assert client_as("coordinator").get(address).status_code == 403
    assert "Could endanger people" in client.get(at(draft, "items")).content.decode()
    client.post(address, {"reason": "We ask for nobody's own."})
    page = client.get(at(draft, "items")).content.decode()
    assert "Could endanger people" not in page
    assert "We ask for nobody&#x27;s own." in page
    assert client.get(at(draft, "item_reason", item.pk, "nothing")).status_code == 404


def test_the_preview_reads_from_the_right_in_arabic(client, draft):
    page = client.get(at(draft, "preview") + "?language=ar").content.decode()
    assert 'lang="ar" dir="rtl"' in page
    assert "Not translated yet" in page
    assert client.get(at(draft, "preview") + "?language=xx").status_code == 200


def test_a_published_version_is_read_only(client, opened):
    page = client.get(at(opened, "items")).content.decode()
    assert "Begin the next version" in page
    assert "Move up" not in page
    response = client.post(f"{at(opened, 'item_create')}?kind=text", {"label": "x"}, follow=True)
    assert "The newest version is published" in response.content.decode()


def test_a_survey_is_found(client, opened, program):
    page = client.get(reverse("search:results", args=[program.slug]) + "?q=Life").content.decode()
    assert at(opened, "detail") in page
