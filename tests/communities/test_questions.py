"""Questions of a call: without code, in versions, conditional on earlier answers."""

import pytest
from django.db import ProgrammingError, transaction

from bic.tenancy import scope
from bic.translated import Translated
from communities import completeness
from communities.models import Application, Question
from communities.questions import asked, choices_of
from communities.services import applications
from communities.services import questions as services
from tests.communities import calling
from tests.factories import UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def call(program):
    return calling.make_call(program)


@pytest.fixture
def staff(client_as):
    return client_as("coordinator")


@pytest.fixture
def base(call):
    return f"/piedmont/rounds/{call.slug}/questions/"


def choice(label="Do you have interpreters?", lines="Yes\nNo", **more):
    return {
        "kind": "choice",
        "label_original": "en",
        "label_en": label,
        "choices_original": "en",
        "choices_en": lines,
    } | more


def keys(call):
    with scope(call.program_id):
        return [one.key for one in services.questions_of(services.current_set(call))]


def question(call, key):
    with scope(call.program_id):
        form = services.current_set(call)
        return next(one for one in services.questions_of(form) if one.key == key)


def test_staff_add_a_choice_in_two_languages(call, staff, base):
    staff.post(
        f"{base}add/",
        choice(choices_es="Sí\nNo", choices_es_ok="1", label_es="¿Tienen intérpretes?"),
    )

    found = question(call, "do-you-have-interpreters")
    assert found.position == 5
    assert [(key, str(words)) for key, words in choices_of(found)] == [("c1", "Yes"), ("c2", "No")]
    assert choices_of(found)[0][1].in_language("es") == ("Sí", "es")


def test_a_choice_that_keeps_its_words_keeps_its_key(call, staff, base):
    staff.post(f"{base}add/", choice())
    staff.post(f"{base}do-you-have-interpreters/edit/", choice(lines="No\nSometimes\nYes"))

    found = [key for key, _words in choices_of(question(call, "do-you-have-interpreters"))]
    assert found == ["c2", "c3", "c1"]


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        (choice(lines="Yes"), "choices"),
        (choice(lines="Yes\nYes"), "choices"),
        (choice(choices_es="Sí"), "choices"),
        (choice(label=""), "label"),
        (choice(kind="picture"), "kind"),
    ],
)
def test_what_cannot_be_asked_is_said_at_its_field(call, staff, base, typed, field):
    assert field in staff.post(f"{base}add/", typed).context["form"].errors


def test_a_question_depends_on_an_earlier_answer(call, staff, base, orange):
    staff.post(f"{base}add/", choice())
    staff.post(
        f"{base}add/",
        {
            "kind": "text",
            "label_original": "en",
            "label_en": "How many?",
            "is_required": "on",
            "condition": ["do-you-have-interpreters:c1"],
        },
    )
    ana = UserFactory()
    application = calling.begin(call, orange, user=ana)
    with scope(call.program_id):
        form = services.questions_of(services.current_set(call))
    assert [one.key for one in asked(form, {})][-1] == "do-you-have-interpreters"
    assert asked(form, {"do-you-have-interpreters": "c1"})[-1].key == "how-many"

    calling.fill(application, ana)
    with scope(call.program_id):
        assert not completeness.blocking(completeness.check(completeness.load(application)))
    calling.fill(application, ana, **{"do-you-have-interpreters": "c1"})
    with scope(call.program_id):
        (missing,) = completeness.blocking(completeness.check(completeness.load(application)))
    assert missing.details == ("How many?",)
    # What others wait for is not removed, nor put behind them.
    removed = staff.post(f"{base}do-you-have-interpreters/remove/", follow=True)
    moved = staff.post(f"{base}how-many/move/up/", follow=True)
    assert "is asked only for an answer to this one" in removed.text
    assert "is asked only for an answer to this one" in moved.text


def test_before_the_first_application_questions_change_in_place(call, staff, base):
    staff.post(f"{base}assets/move/up/")
    staff.post(f"{base}hopes/remove/")

    assert keys(call) == ["assets", "motivation", "commitment", "liaison"]
    with scope(call.program_id):
        assert services.current_set(call).number == 1


def test_what_was_sent_keeps_its_form_and_drafts_move_along_with_their_answers(
    call, staff, base, orange
):
    ana, ben = UserFactory(), UserFactory()
    sent, draft = calling.begin(call, orange, user=ana), calling.begin(call, orange, "Elm", ben)
    calling.fill(sent, ana)
    calling.fill(draft, ben, motivation="Kept")
    with scope(call.program_id):
        applications.submit(sent, by=ana)

    staff.post(f"{base}hopes/remove/")
    staff.post(f"{base}add/", choice())

    with scope(call.program_id):
        versions = {
            one.pk: one.question_set.number
            for one in Application.objects.select_related("question_set")
        }
    assert versions == {sent.pk: 1, draft.pk: 2}
    assert calling.value_of(draft, "motivation") == "Kept"
    page = f"/piedmont/communities/port-ellery/applications/{sent.pk}/"
    assert "What do you hope to reach?" in staff.get(page).text
    assert (
        "What do you hope"
        not in calling.client_of(ben)
        .get(f"/piedmont/communities/elm/applications/{draft.pk}/write/")
        .text
    )


def test_the_form_of_a_sent_application_cannot_change_at_all(call, orange):
    ana = UserFactory()
    application = calling.begin(call, orange, user=ana)
    calling.fill(application, ana)
    with scope(call.program_id):
        applications.submit(application, by=ana)
        with pytest.raises(ProgrammingError, match="this version"), transaction.atomic():
            Question.objects.filter(key="hopes").update(label=Translated.of("Another").stored())


def test_an_old_answer_never_answers_another_question(call, staff, base, orange):
    ana = UserFactory()
    calling.fill(calling.begin(call, orange, user=ana), ana, hopes="More leaders")
    staff.post(f"{base}hopes/remove/")

    staff.post(f"{base}add/", choice(label="Hopes"))

    assert "hopes-2" in keys(call)
    assert "hopes" not in keys(call)


def test_who_comes_too_late_is_led_to_the_list(staff, base):
    gone = staff.get(f"{base}nothing/edit/", follow=True)

    assert "Somebody removed this question meanwhile." in gone.text
