"""Pages of review and selection, through the front door."""

import pytest

from bic.tenancy import scope
from communities.models import Application, Decision, Finalist, Override, Review, Rubric, SiteVisit
from communities.services import review as services
from tests.communities.reviews import (
    make_application,
    make_review,
    make_reviewer,
    make_round,
    scores_of,
)
from tests.plugins.program import BACKEND
from tests.queries import queries_of

pytestmark = pytest.mark.django_db
BASE = "/piedmont/reviews/"
DESK = "/piedmont/rounds/spring/reviews/"


def text(response):
    return response.content.decode()


@pytest.fixture
def amara(program):
    return make_reviewer(program, "director", "Amara Whitfield")


@pytest.fixture
def jonah(program):
    return make_reviewer(program, "researcher", "Jonah Castellanos")


@pytest.fixture
def beth(program):
    return make_reviewer(program, "observer", "Beth Lindqvist")


@pytest.fixture
def as_(client):
    def sign_in(user):
        client.force_login(user, backend=BACKEND)
        return client

    return sign_in


@pytest.fixture
def spring(program, amara):
    made = make_round(program)
    with scope(program):
        services.begin(made, by=amara, due_on="2026-05-01")
    return made


@pytest.fixture
def ellery(spring):
    return make_application(spring, "Port Ellery")


@pytest.fixture
def review(program, ellery, jonah, amara):
    with scope(program):
        return make_review(ellery, jonah, by=amara)


def typed(review, values, reason="Because."):
    """What the form of the scores sends."""
    data = {"comment": "Good.", "recommendation": "accept"}
    for key, given in scores_of(review, values, reason).items():
        data |= {f"score_{key}": given.value, f"reason_{key}": given.reason}
    return data


def test_a_conflict_is_declared_before_anything_is_read(as_, review, jonah):
    page = text(as_(jonah).get(f"{BASE}{review.pk}/"))

    assert "Do you have a conflict of interest?" in page
    assert "wants everybody to belong" not in page

    client = as_(jonah)
    asked = text(client.post(f"{BASE}{review.pk}/", {"then": "submit"}))
    assert "wants everybody to belong" not in asked
    client.post(f"{BASE}{review.pk}/declare/", {"answer": "none"})
    page = text(client.get(f"{BASE}{review.pk}/"))
    assert "Port Ellery wants everybody to belong." in page
    assert "Leadership commitment" in page


def test_a_conflict_hides_the_application_everywhere(program, as_, review, jonah, amara):
    client = as_(jonah)
    assert "Say in a few words" in text(
        client.post(f"{BASE}{review.pk}/declare/", {"answer": "conflict"})
    )
    client.post(f"{BASE}{review.pk}/declare/", {"answer": "conflict", "reason": "My sister."})
    with scope(program):
        Finalist.objects.create(
            community=review.community, application=review.application, chosen_by=amara
        )

    for path in (BASE, DESK, f"{DESK}?by=criteria", f"{DESK}compare/", f"{DESK}decisions/"):
        assert "Port Ellery" not in text(client.get(path)).split("messages")[-1], path
    for path in (f"{BASE}{review.pk}/", f"{BASE}applications/{review.application_id}/"):
        assert client.get(path).status_code == 404
    page = text(as_(amara).get(f"{BASE}applications/{review.application_id}/"))
    assert "Stepped out:" in page
    assert "My sister." in page


def test_scores_are_saved_in_part_and_handed_in_whole(program, as_, review, jonah):
    client = as_(jonah)
    page = f"{BASE}{review.pk}/"
    client.post(f"{page}declare/", {"answer": "none"})
    with scope(program):
        data = typed(review, 3)
        first = next(iter(scores_of(review, 3)))
    part = data | {f"reason_{first}": ""}

    assert client.post(page, part | {"then": ""}).status_code == 302
    refused = client.post(page, part | {"then": "submit"})
    assert refused.status_code == 422
    assert "Give a reason: Leadership commitment" in text(refused)
    assert client.post(f"{page}autosave/", data).status_code == 204
    client.post(page, data | {"then": "submit"})

    shown = text(client.get(page))
    assert "Your review is in" in shown
    assert "Weighted mean 3.00, median 3.00, of 1 reviewer." in shown
    assert client.post(f"{page}autosave/", data).status_code == 409


def test_save_and_next_leads_through_what_is_left(program, as_, spring, review, jonah, amara):
    with scope(program):
        other = make_review(make_application(spring, "Quarry Hill"), jonah, by=amara)
        services.declare(review)
        data = typed(review, 2)

    response = as_(jonah).post(f"{BASE}{review.pk}/", data | {"then": "next"})

    assert response.headers["Location"] == f"{BASE}{other.pk}/"


def test_others_scores_show_only_after_ones_own(program, as_, ellery, review, jonah, amara):
    with scope(program):
        make_review(ellery, amara, by=amara, values=[4] * 9, comment="Splendid.")
        services.declare(review)
        data = typed(review, 1)
    client, page = as_(jonah), f"{BASE}{review.pk}/"
    of_all = f"{BASE}applications/{ellery.pk}/"

    for path in (page, of_all, DESK, f"{DESK}?by=criteria", f"{DESK}?export=csv"):
        assert "4.0" not in text(client.get(path)).replace('viewBox="0', ""), path
    assert "Splendid." not in text(client.get(of_all))
    assert "Your own review comes first" in text(client.get(of_all))
    client.post(page, data | {"then": "submit"})

    shown = text(client.get(page))
    assert "Splendid." in shown
    assert "Differ by 3" in shown
    assert "Reviewers are far apart" in shown


def test_a_reviewer_reads_nobody_elses_review(program, as_, review, beth, ellery):
    client = as_(beth)

    assert client.get(f"{BASE}{review.pk}/").status_code == 403
    assert client.get(DESK).status_code == 403
    assert client.get(f"{BASE}applications/{ellery.pk}/").status_code == 403
    assert client.get(BASE).status_code == 200


def test_a_withdrawn_application_says_so_and_nothing_breaks(program, as_, ellery, review, jonah):
    with scope(program):
        services.declare(review)
        data = typed(review, 1)
        Application.objects.update(status="withdrawn", withdrawn_at="2026-04-01T12:00Z")
    client, page = as_(jonah), f"{BASE}{review.pk}/"

    shown = text(client.get(page))
    assert "The town took its application back." in shown
    assert "Save and next" not in shown
    answer = client.post(page, data | {"then": "submit"}, follow=True)
    assert "withdrawn or decided meanwhile" in text(answer)
    assert "Withdrawn" in text(client.get(DESK))
    assert "Withdrawn or decided" in text(client.get(BASE))


def test_a_review_is_begun_and_shared_out_evenly(program, as_, amara, jonah, beth):
    made = make_round(program)
    for name in ("Larkspur", "Oakhaven", "Mill Fork"):
        make_application(made, name)
    client = as_(amara)

    assert "Our suggestion: no charter is in force" in text(client.get(f"{DESK}begin/"))
    client.post(f"{DESK}begin/", {"due_on": "2026-05-01", "readable_days": 60})
    wanted = {"wanted": 2, "reviewers": [amara.pk, jonah.pk, beth.pk]}
    assert "6 new reviews" in text(client.post(f"{DESK}balance/", wanted))
    with scope(program):
        assert not Review.objects.exists()
    client.post(f"{DESK}balance/", wanted | {"assign": "1"})

    with scope(program):
        assert Rubric.objects.get().readable_days == 60
        rows = Review.objects.all()
        assert [rows.filter(reviewer=one).count() for one in (amara, jonah, beth)] == [2, 2, 2]
    assert "0 of 6 reviews are in." in text(client.get(DESK))
    too_few = text(client.post(f"{DESK}balance/", {"wanted": 3, "reviewers": [amara.pk]}))
    assert "Choose at least 3 reviewers." in too_few


def test_reviewers_are_assigned_by_hand_and_removed(program, as_, ellery, amara, beth):
    client = as_(amara)
    data = {"applications": [ellery.pk], "reviewers": [beth.pk]}

    client.post(f"{DESK}assign/", data)
    with scope(program):
        review = Review.objects.get()
    client.post(f"{BASE}{review.pk}/remove/")

    with scope(program):
        assert not Review.objects.exists()
    assert "Choose an answer" in text(client.post(f"{DESK}assign/", {}))


def test_a_visit_is_recorded_not_announced(program, as_, ellery, amara):
    client, url = as_(amara), f"{BASE}applications/{ellery.pk}/visits/add/"
    data = {"kind": "call", "participants": "The manager", "notes": "They are ready."}

    assert "Record it once" in text(client.post(url, data | {"held_on": "2199-01-01"}))
    client.post(url, data | {"held_on": "2026-03-01"})

    with scope(program):
        visit = SiteVisit.objects.get()
    client.post(f"{BASE}visits/{visit.pk}/", data | {"held_on": "2026-03-02", "notes": "Almost."})
    assert "Almost." in text(client.get(f"{BASE}applications/{ellery.pk}/"))
    assert "Almost." in text(client.get(f"{BASE}visits/{visit.pk}/history/"))


def test_a_decision_off_the_usual_way_needs_a_reason(program, as_, ellery, amara):
    client, url = as_(amara), f"{BASE}applications/{ellery.pk}/decide/"
    data = {"outcome": "accepted", "notes": "Welcome.", "internal_note": "Not yet told."}

    refused = text(client.post(url, data))
    assert "Fewer than two reviews are in" in refused
    client.post(url, data | {"reason": "The board agreed."})

    with scope(program):
        assert Override.objects.get().reason == "The board agreed."
        decision = Decision.objects.get()
    assert not decision.is_released
    page = text(client.get(f"{BASE}applications/{ellery.pk}/"))
    assert "pending: nobody outside knows" in page
    assert "The board agreed." in page
    client.post(f"{BASE}decisions/{decision.pk}/take-back/")
    with scope(program):
        assert not Decision.objects.exists()


def test_a_finalist_stands_in_the_comparison_with_how_many_scored(
    program, as_, ellery, amara, jonah
):
    with scope(program):
        make_review(ellery, amara, by=amara, values=[4] * 9)
        make_review(ellery, jonah, by=amara, values=[2] * 9)
    client = as_(amara)

    client.post(f"{BASE}applications/{ellery.pk}/finalist/", {"chosen": "yes"})

    page = text(client.get(f"{DESK}compare/"))
    assert "median 3.00, of 2 reviewers" in page
    assert "2 to 4, of 2" in page
    assert "Reviewers are far apart" in page
    client.post(f"{BASE}applications/{ellery.pk}/finalist/", {"chosen": "no"})
    assert "No finalists yet" in text(client.get(f"{DESK}compare/"))


def test_scores_are_exported_by_editors_without_what_they_may_not_see(
    program, as_, spring, ellery, amara, jonah
):
    other = make_application(spring, "Quarry Hill")
    with scope(program):
        make_review(ellery, jonah, by=amara, values=[4] * 9)
        make_review(other, jonah, by=amara, values=[2] * 9)
        own = make_review(other, amara, by=amara)
        services.declare(own, reason="My brother is the mayor.")

    assert as_(jonah).get(f"{DESK}scores/?export=csv").status_code == 403
    file = as_(amara).get(f"{DESK}scores/?export=csv").content.decode()
    assert file.count("Port Ellery") == 9
    assert "Quarry Hill" not in file
    assert as_(amara).get(f"{DESK}?export=xlsx").status_code == 200


def test_reopening_needs_a_reason_and_shows_it(program, as_, ellery, review, jonah, amara):
    with scope(program):
        services.declare(review)
        services.save(review, scores_of(review, 3))
        services.submit(review)
    client = as_(jonah)

    assert "Fill in: Reason" in text(client.post(f"{BASE}{review.pk}/reopen/", {}))
    client.post(f"{BASE}{review.pk}/reopen/", {"reason": "I misread it."})

    assert "Save and next" in text(client.get(f"{BASE}{review.pk}/"))
    page = text(as_(amara).get(f"{BASE}applications/{ellery.pk}/"))
    assert "I misread it." in page
    assert "mean before: 3.00" in page


@pytest.mark.parametrize(("path", "count"), [("", 14), ("?by=criteria", 14)])
def test_the_desk_costs_the_same_for_any_number(program, as_, spring, amara, jonah, path, count):
    client = as_(amara)
    counts = []
    for number in range(6):
        application = make_application(spring, f"Town {number}")
        with scope(program):
            make_review(application, jonah, by=amara, values=[number % 5] * 9)
        if number in (0, 5):
            counts.append(len(queries_of(client, f"{DESK}{path}")))

    assert counts == [count, count]


def test_the_review_page_and_the_list_cost_few_queries(program, as_, ellery, review, jonah, amara):
    with scope(program):
        services.declare(review)
    client = as_(jonah)

    counts = [len(queries_of(client, f"{BASE}{review.pk}/")), len(queries_of(client, BASE))]
    with scope(program):
        services.save(review, scores_of(review, 3))
        services.submit(review)
    counts.append(len(queries_of(as_(amara), f"{BASE}applications/{ellery.pk}/")))

    assert counts == [13, 10, 15]


def test_applicants_read_under_review_and_nothing_else(program, as_, client_as, ellery, amara):
    lead = client_as("lead", community=ellery.community)
    url = f"/piedmont/communities/{ellery.community.slug}/decision/"
    with scope(program):
        Decision.objects.create(
            community=ellery.community, application=ellery, outcome="declined",
            notes="Next time.", decided_by=amara,
        )  # fmt: skip

    page = text(lead.get(url))

    assert "Under review" in page
    assert "Next time." not in page
    assert lead.get(f"{BASE}applications/{ellery.pk}/").status_code in (403, 404)
