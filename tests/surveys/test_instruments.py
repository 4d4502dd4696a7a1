"""Instruments: written, checked, published, frozen, carried on."""

import pytest
from django.db import DatabaseError, transaction

from bic.blueprint.collecting import NoApprovedPlan, collect_early
from bic.surveys.definition import form_of, published_form
from bic.surveys.models import Item, Version, Wording
from bic.surveys.services import collection, instrument, items
from bic.tenancy import scope
from tests.factories import CommunityFactory, MembershipFactory, ProgramFactory
from tests.surveys.making import make_survey, translate

pytestmark = pytest.mark.django_db


@pytest.fixture
def program():
    return ProgramFactory()


@pytest.fixture
def researcher(program):
    return MembershipFactory(program=program, role="researcher").user


@pytest.fixture
def draft(program, researcher):
    """A survey that is not published; its scope is open."""
    survey = make_survey(
        program, by=researcher, community=CommunityFactory(program=program), opened=False
    )
    with scope(program):
        yield survey


def newest(survey):
    return Version.objects.filter(survey=survey).latest("number")


def test_a_published_version_is_frozen(draft, researcher):
    version = instrument.publish(draft, by=researcher)

    assert version.languages == ["en"]
    with pytest.raises(DatabaseError), transaction.atomic():
        Item.objects.filter(version=version).update(is_required=True)
    with pytest.raises(DatabaseError), transaction.atomic():
        Wording.objects.filter(item__version=version).update(label="Changed")
    with pytest.raises(instrument.Published):
        items.add(draft, by=researcher, kind="text", label="One more?")


def test_a_draft_says_what_hinders_it(draft, researcher):
    items.add(draft, by=researcher, kind="one", key="pet", label="Do you have a pet?")
    items.add(draft, by=researcher, kind="text", key="a", label="A", shown_when="${b} = 'x'")
    items.add(draft, by=researcher, kind="text", key="b", label="B", shown_when="${a} = 'x'")
    items.add(draft, by=researcher, kind="text", key="c", label="C", shown_when="${nope} = (1")

    with pytest.raises(instrument.NotReady) as error:
        instrument.publish(draft, by=researcher)

    assert [(one.key, one.text) for one in error.value.problems] == [
        ("pet", "It needs at least two choices."),
        ("c", "“${nope} = (1” cannot be read. Look at its brackets, quotation marks and names."),
        ("a", "These wait for each other: a → b → a."),
    ]


@pytest.mark.parametrize(
    ("label", "topic"),
    [
        ("What is your immigration status?", "status"),
        ("¿Cuál es su estatus migratorio?", "status"),
        ("Do you have a visa?", "visa"),
        ("Your Social Security number", "number"),
        ("¿Tiene usted pasaporte?", "number"),
    ],
)
def test_a_dangerous_question_needs_the_reason_of_a_researcher(draft, researcher, label, topic):
    item = items.add(draft, by=researcher, kind="text", key="danger", label=label)
    with pytest.raises(instrument.Dangerous) as error:
        instrument.publish(draft, by=researcher)
    assert [one.name for one in error.value.topics["danger"]] == [topic]

    instrument.give_reason(
        item, topic, "We ask whether help is known, of nobody's own.", by=researcher
    )

    assert instrument.publish(draft, by=researcher).number == 1


def test_birthplace_is_dangerous_beside_an_address(draft, researcher):
    items.add(draft, by=researcher, kind="text", key="born", label="Where were you born?")
    items.add(draft, by=researcher, kind="text", key="home", label="Your street address")

    with pytest.raises(instrument.Dangerous) as error:
        instrument.publish(draft, by=researcher)

    assert [one.name for one in error.value.topics["born"]] == ["together"]


def test_a_language_opens_only_when_every_item_is_approved(draft, researcher):
    translate(draft, "es", by=researcher, stage="reviewed")
    instrument.publish(draft, by=researcher)
    with pytest.raises(instrument.LanguageNotReady):
        instrument.open_language(draft, "es", by=researcher)

    instrument.put_stage(
        Wording.objects.filter(language="es").select_related("item__version"), "approved",
        by=researcher,
    )  # fmt: skip
    version = instrument.open_language(draft, "es", by=researcher)

    assert version.languages == ["en", "es"]
    assert "es" in published_form(version, "en").languages


def test_new_words_of_the_original_make_translations_drafts_again(draft, researcher):
    translate(draft, "es", by=researcher)
    item = Item.objects.get(version__survey=draft, key="area")

    instrument.put_words(item, "en", {"label": "In which part of town do you live?"}, by=researcher)

    assert item.wordings.get(language="es").stage == "draft"


def test_the_next_version_keeps_keys_and_marks_what_was_reworded(draft, researcher):
    first = instrument.publish(draft, by=researcher)
    second = instrument.next_draft(draft, by=researcher)
    item = Item.objects.get(version=second, key="welcome")
    instrument.put_words(item, "en", {"label": "I feel at home here."}, by=researcher)

    instrument.publish(draft, by=researcher)

    before, after = form_of(first, "en"), form_of(newest(draft), "en")
    assert list(before.questions) == list(after.questions)
    assert [one.key for one in after.questions.values() if one.is_reworded] == ["welcome"]
    assert after.consent_number == 1


def test_a_later_wave_asks_the_same_items(draft, researcher):
    instrument.publish(draft, by=researcher)

    wave = instrument.next_wave(draft, by=researcher, title="Year 3", purpose="outcome")

    assert wave.earlier == draft
    assert list(form_of(newest(wave), "en").questions) == list(
        form_of(newest(draft), "en").questions
    )


def test_an_item_moves_with_what_it_holds(draft, researcher):
    group = items.add(draft, by=researcher, kind="group", key="home", label="Home")
    items.add(draft, by=researcher, kind="text", key="street", label="Noise?", parent=group)

    assert items.move(group, -3) == 3

    keys = [one.key for one in Item.objects.filter(version=newest(draft)).order_by("position")]
    assert keys == ["_page", "_consent", "area", "welcome", "home", "street", "languages",
                    "household", "wish"]  # fmt: skip


def test_a_needs_assessment_waits_for_the_evaluation_plan(program, researcher):
    community = CommunityFactory(program=program)
    survey = make_survey(program, by=researcher, community=community, opened=False)
    with scope(program):
        instrument.publish(survey, by=researcher)
        with pytest.raises(NoApprovedPlan):
            collection.open_survey(survey, by=researcher)
        collect_early(community, reason="The fair is on Saturday.", by=researcher)
        opened = collection.open_survey(survey, by=researcher)

    assert opened.is_open


def test_a_feedback_card_waits_for_no_plan(program, researcher):
    community = CommunityFactory(program=program)
    survey = make_survey(
        program, by=researcher, community=community, opened=False, purpose="feedback"
    )
    with scope(program):
        instrument.publish(survey, by=researcher)

        assert collection.open_survey(survey, by=researcher).is_open


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("After the meal", "after-the-meal"),
        ("What do newcomers of Mill Fork need most?", "what-do-newcomers-of-mill-fork"),
        ("What newcomers of Mill Fork want most", "what-newcomers-of-mill-fork-want"),
        ("Willkommenskulturfragebogenauswertung", "willkommenskulturfragebogenauswer"[:32]),
        ("كيف الحياة هنا", "survey"),
    ],
)
def test_an_address_ends_with_a_whole_word(program, researcher, title, slug):
    with scope(program):
        assert instrument.begin(program, by=researcher, title=title).door.slug == slug
