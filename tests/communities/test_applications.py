"""Writing, sending and withdrawing an application, through the front door."""

import pytest

from bic.tenancy import scope
from communities.models import Answer, Application
from tests.communities import calling
from tests.factories import UserFactory
from tests.queries import queries_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def call(program):
    return calling.make_call(program)


@pytest.fixture
def ana():
    return UserFactory(name="Ana Ruiz", email="ana@example.org")


@pytest.fixture
def application(call, orange, ana):
    return calling.begin(call, orange, user=ana)


@pytest.fixture
def client(ana):
    return calling.client_of(ana)


def page(application, name=""):
    return f"/piedmont/communities/port-ellery/applications/{application.pk}/{name}"


def save(client, application, key, value, seen=0):
    data = {f"answer-{key}": value, f"answer-{key}-seen": seen}
    return client.post(page(application, f"answers/{key}/"), data, headers={"HX-Request": "true"})


def state_of(application):
    with scope(application.program_id):
        return Application.objects.get(pk=application.pk)


# --- Writing -------------------------------------------------------------------


def test_an_applicant_lands_on_the_application_and_sees_nothing_else(client, application):
    home = client.get("/", follow=True)

    assert home.redirect_chain[-1][0] == page(application, "write/")
    assert "Why does your community want to take part?" in home.text
    assert "5 answers" not in home.text
    assert "0 of 4 answers" in home.text
    for other in (
        "/piedmont/",
        "/piedmont/communities/",
        "/piedmont/communities/port-ellery/",
        "/piedmont/communities/port-ellery/documents/",
        "/piedmont/applications/",
        "/piedmont/rounds/",
        "/piedmont/search/?q=a",
    ):
        assert client.get(other).status_code == 403, other
        assert f'href="{other}"' not in home.text


def test_the_questions_are_in_the_language_of_the_reader(client, application):
    spanish = client.get(page(application, "write/"), headers={"accept-language": "es"})

    assert "¿Por qué quiere participar su comunidad?" in spanish.text


def test_one_answer_is_saved_while_it_is_written(client, application):
    response = save(client, application, "motivation", "First words")

    assert response.status_code == 204
    assert response.headers["X-Form-Version"] == "1"
    assert calling.value_of(application, "motivation") == "First words"
    assert save(client, application, "motivation", "More", 1).headers["X-Form-Version"] == "2"


def test_the_button_saves_everything_without_scripts(client, application):
    data = {
        "answer-motivation": "Because.\r\nAnd more.",
        "answer-liaison_name": "Ana",
        "answer-liaison_phone": "919 555 0100",
    }

    response = client.post(page(application, "write/"), data, follow=True)

    assert "Saved." in response.text
    assert calling.value_of(application, "motivation") == "Because.\nAnd more."
    assert calling.value_of(application, "liaison") == {"name": "Ana", "phone": "919 555 0100"}
    assert "Liaison: Ana" in response.text


def test_two_people_in_different_fields_lose_nothing(call, client, application):
    other = calling.client_of(calling.join(application, UserFactory(), "edit"))
    client.get(page(application, "write/"))
    other.get(page(application, "write/"))

    save(client, application, "motivation", "Ours")
    save(other, application, "assets", "Theirs")

    assert calling.value_of(application, "motivation") == "Ours"
    assert calling.value_of(application, "assets") == "Theirs"


def test_the_same_field_shows_both_versions(client, application):
    other = calling.join(application, UserFactory(name="Ben Okafor"), "edit")
    save(calling.client_of(other), application, "motivation", "What Ben wrote")

    response = save(client, application, "motivation", "What Ana wrote", 0)

    assert response.status_code == 409
    assert "Ben Okafor saved this answer" in response.text
    assert "What Ben wrote" in response.text
    assert response.headers["X-Form-Version"] == "1"
    assert calling.value_of(application, "motivation") == "What Ben wrote"
    # Having seen it, Ana decides.
    assert save(client, application, "motivation", "What Ana wrote", 1).status_code == 204


def test_both_versions_stand_on_the_page_without_scripts_and_the_others_are_saved(
    client, application
):
    other = calling.join(application, UserFactory(name="Ben Okafor"), "edit")
    save(calling.client_of(other), application, "motivation", "What Ben wrote")
    data = {
        "answer-motivation": "What Ana wrote",
        "answer-motivation-seen": "0",
        "answer-assets": "A library",
        "answer-assets-seen": "0",
    }

    response = client.post(page(application, "write/"), data)

    assert "What Ben wrote" in response.text
    assert "What Ana wrote" in response.text
    assert calling.value_of(application, "assets") == "A library"
    again = data | {"answer-motivation-seen": "1", "answer-assets-seen": "1"}
    client.post(page(application, "write/"), again)
    assert calling.value_of(application, "motivation") == "What Ana wrote"


def test_the_same_words_again_are_no_conflict_and_no_change(client, application):
    save(client, application, "motivation", "Words")

    assert save(client, application, "motivation", "Words", 0).status_code == 204
    with scope(application.program_id):
        assert Answer.objects.get(key="motivation").revision == 1


def test_three_megabytes_are_refused_at_their_field_and_nothing_is_lost(client, application):
    paste = "a" * 3_000_000

    alone = client.post(
        page(application, "answers/motivation/"),
        f"answer-motivation={paste}",
        content_type="application/x-www-form-urlencoded",
        headers={"HX-Request": "true"},
    )
    whole = client.post(
        page(application, "write/"),
        f"answer-motivation={paste}&answer-assets=A+library",
        content_type="application/x-www-form-urlencoded",
    )

    assert alone.status_code == 422
    assert "20000" in alone.text
    assert whole.context["form"].errors.keys() == {"motivation"}
    assert paste in whole.text
    assert calling.value_of(application, "assets") == "A library"
    assert calling.value_of(application, "motivation") is None


def test_signed_out_while_typing_is_said_so_and_the_page_keeps_the_text(application):
    response = save(calling.Client(), application, "motivation", "Words")

    assert response.status_code == 401
    assert response.headers["HX-Trigger"] == "bic:signed-out"


def test_without_scripts_text_typed_into_an_ended_session_comes_back(client, application, ana):
    written = client.get(page(application, "write/"))
    ticket = written.text.partition('name="draft" value="')[2].partition('"')[0]
    browser = calling.Client()
    data = {"answer-motivation": "Half a page", "answer-liaison_name": "Ana", "draft": ticket}

    sent = browser.post(page(application, "write/"), data)
    browser.force_login(ana, backend=calling.BACKEND)
    back = browser.get(page(application, "write/"))

    assert sent.status_code == 302
    assert "Half a page" in back.text
    assert 'value="Ana"' in back.text


# --- Rights --------------------------------------------------------------------


@pytest.mark.parametrize(("right", "may_comment"), [("view", False), ("comment", True)])
def test_who_may_only_read_or_comment_does_not_write(application, right, may_comment):
    other = calling.client_of(calling.join(application, UserFactory(), right))

    assert other.get(page(application)).status_code == 200
    assert save(other, application, "motivation", "Mine").status_code == 403
    assert other.get(page(application, "submit/")).status_code == 403
    comment = other.post(page(application, "answers/motivation/comments/"), {"text": "Shorter?"})
    assert comment.status_code == (302 if may_comment else 403)


def test_comments_are_for_those_who_work_on_it(application, client, ana, client_as):
    client.post(page(application, "answers/motivation/comments/"), {"text": "Ask the mayor"})
    calling.fill(application, ana)
    client.post(page(application, "submit/"))

    assert "Ask the mayor" in client.get(page(application, "answers/motivation/comments/")).text
    staff = client_as("coordinator")
    assert staff.get(page(application, "answers/motivation/comments/")).status_code == 403
    assert "Ask the mayor" not in staff.get(page(application)).text


def test_staff_read_what_was_sent_and_no_draft(application, client, ana, client_as):
    staff, observer = client_as("researcher"), client_as("observer")
    calling.fill(application, ana)
    assert staff.get(page(application)).status_code == 403
    assert "Port Ellery" in staff.get("/piedmont/applications/").text

    client.post(page(application, "submit/"))

    assert "A library and a soccer league." in staff.get(page(application)).text
    assert observer.get(page(application)).status_code == 403
    seen = observer.get("/piedmont/applications/").text
    assert "Port Ellery" in seen
    assert [
        page(application) in text for text in (seen, staff.get("/piedmont/applications/").text)
    ] == [False, True]


def test_another_town_sees_nothing(call, application, orange):
    stranger = UserFactory()
    calling.begin(call, orange, "Oakhaven", user=stranger)

    assert calling.client_of(stranger).get(page(application)).status_code == 404


# --- What it costs ------------------------------------------------------------


def test_the_list_of_applications_costs_the_same_for_many(
    call, orange, client_as, django_assert_max_num_queries
):
    staff = client_as("coordinator")
    calling.begin(call, orange, "Town 0")
    staff.get("/piedmont/applications/")
    with django_assert_max_num_queries(12) as few:
        staff.get("/piedmont/applications/")
    for number in range(1, 8):
        calling.begin(call, orange, f"Town {number}")

    with django_assert_max_num_queries(len(few)):
        page_of_eight = staff.get("/piedmont/applications/")

    assert "Town 7" in page_of_eight.text


def test_the_page_of_an_application_stays_within_its_queries(application, client, ana):
    calling.fill(application, ana)

    assert len(queries_of(client, page(application, "write/"))) <= 15


def test_saving_an_answer_stays_within_its_queries(
    application, client, django_assert_max_num_queries
):
    save(client, application, "motivation", "First")

    with django_assert_max_num_queries(13):
        save(client, application, "motivation", "Second", 1)
