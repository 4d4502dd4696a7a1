"""The pages of the charter, through the front door."""

import io
import json
from datetime import date

import pytest
from django.utils import timezone
from pypdf import PdfReader

from bic.blueprint import State
from bic.blueprint.evidence import gather_program
from bic.reports import pdf
from bic.reports.models import Printout
from bic.reports.sections import Period, assemble
from bic.tenancy import scope
from planning.models import CharterItem, CharterVersion
from planning.models.charter import Kind
from planning.services import charter as services
from tests.planning.test_charter_services import approve

pytestmark = pytest.mark.django_db
BASE = "/piedmont/planning/charter/"
DRAFT = f"{BASE}draft/"
TODAY = date(2026, 5, 1)


@pytest.fixture
def director(client_as):
    return client_as("director")


@pytest.fixture
def draft(program, coordinator):
    coordinator.post(f"{DRAFT}begin/")
    coordinator.post(f"{DRAFT}suggest/")
    with scope(program):
        return CharterVersion.objects.draft().get()


@pytest.fixture
def approved(program, draft):
    with scope(program):
        return approve(draft)


def item(program, title):
    with scope(program):
        return CharterItem.objects.select_related("version", "entry").get(
            title=title, version__state="draft"
        )


def text(response):
    return response.content.decode()


def test_a_program_begins_without_charter_and_loads_suggestions_by_hand(program, coordinator):
    assert "No charter yet" in text(coordinator.get(BASE))

    coordinator.post(f"{DRAFT}begin/")
    assert "Start from suggestions?" in text(coordinator.get(DRAFT))
    coordinator.post(f"{DRAFT}suggest/")

    page = text(coordinator.get(DRAFT))
    assert "Leadership commitment" in page
    assert "Weight 3, 17% of all" in page
    assert "Start from suggestions?" not in page
    with scope(program):
        assert CharterItem.objects.count() == 24


def test_suggestions_come_in_the_language_of_who_loads_them(program, coordinator):
    coordinator.post(f"{DRAFT}begin/")
    coordinator.post(f"{DRAFT}suggest/", headers={"accept-language": "es"})

    with scope(program):
        title = CharterItem.objects.get(kind=Kind.SERVICE, entry__number=1).title
    assert title in ("Facilitación", "Facilitation")


def test_a_director_reads_what_changed_and_approves(program, approved, coordinator, director):
    coordinator.post(f"{DRAFT}begin/")
    one = item(program, "Leadership commitment")
    answer = coordinator.post(
        f"{DRAFT}criterion/{one.pk}/", {"title": one.title, "text": one.text, "weight": 4}
    )
    assert answer["Location"] == f"{DRAFT}#part-criterion"

    page = director.get(f"{DRAFT}approve/")
    assert "weight 3 to 4" in text(page)
    seen = page.context["form"]["seen"].value()
    answer = director.post(f"{DRAFT}approve/", {"note": "Board, May 4", "seen": seen}, follow=True)

    assert "Version 2 is in force." in text(answer)
    assert "Board, May 4" in text(answer)
    with scope(program):
        evidence = gather_program(program)["P2"]
    assert (evidence.state, evidence.headline) == (State.DONE, "Version 2 approved")
    assert evidence.when == timezone.localdate(timezone=program.tzinfo)
    assert "weight 3 to 4" in text(coordinator.get(f"{BASE}versions/2/"))


def test_a_coordinator_does_not_approve_and_an_observer_does_not_change(
    draft, coordinator, client_as
):
    assert coordinator.get(f"{DRAFT}approve/").status_code == 403
    observer = client_as("observer")
    assert observer.get(BASE).status_code == 200
    assert observer.get(DRAFT).status_code == 403
    assert observer.post(f"{DRAFT}suggest/").status_code == 403


def test_partners_see_nothing_of_it(draft, client_as, larkspur):
    partner = client_as("lead", community=larkspur)
    for path in (BASE, DRAFT, f"{BASE}versions/", f"{BASE}compare/", f"{BASE}versions/1/"):
        assert partner.get(path).status_code == 403


def test_an_empty_charter_is_refused_with_what_is_missing(coordinator, director):
    coordinator.post(f"{DRAFT}begin/")

    page = text(director.get(f"{DRAFT}approve/"))
    assert "It cannot be approved yet" in page
    assert "Add at least one outcome." in page
    answer = director.post(f"{DRAFT}approve/", {"note": "x", "seen": "0"})
    assert answer.status_code == 200
    assert "Somebody changed the draft" in text(answer)


def test_a_director_is_told_when_the_draft_changed_while_they_read(program, draft, director):
    seen = director.get(f"{DRAFT}approve/").context["form"]["seen"].value()
    with scope(program):
        services.save_item(item(program, "Need"), weight=9)

    answer = director.post(f"{DRAFT}approve/", {"note": "Board", "seen": seen})
    assert "Somebody changed the draft while you read it." in text(answer)
    assert "Board" in text(answer)

    again = answer.context["form"]["seen"].value()
    assert director.post(f"{DRAFT}approve/", {"note": "Board", "seen": again}).status_code == 302


@pytest.mark.parametrize(
    ("kind", "typed", "field", "words"),
    [
        ("criterion", {"title": "A", "weight": "-1"}, "weight", "from 0 to 100"),
        ("criterion", {"title": "A", "weight": "101"}, "weight", "from 0 to 100"),
        ("criterion", {"title": "A", "weight": "much"}, "weight", "whole number"),
        ("criterion", {"title": "A"}, "weight", "Fill in"),
        ("stage", {"title": "A"}, "starts_on", "Fill in"),
        (
            "stage",
            {"title": "A", "starts_on": "2027-01-20", "ends_on": "2027-01-12"},
            "ends_on",
            "must not be before the first day",
        ),
        ("service", {"title": "A", "text": "x" * 1_000_000}, "text", "at most 8000"),
        ("service", {"title": ""}, "title", "Fill in"),
        ("outcome", {"title": "x" * 161}, "title", "at most 160"),
    ],
)
def test_bad_input_is_told_at_its_field_and_kept(draft, coordinator, kind, typed, field, words):
    answer = coordinator.post(f"{DRAFT}{kind}/add/", typed)

    assert answer.status_code == 200
    assert words in str(answer.context["form"].errors[field])
    for name, value in typed.items():
        assert answer.context["form"][name].value() == value


def test_two_who_edit_the_same_item_are_shown_both_versions(program, draft, coordinator):
    one = item(program, "Need")
    path = f"{DRAFT}criterion/{one.pk}/"
    form = coordinator.get(path).context["form"]
    with scope(program):
        services.save_item(one, text="What somebody else wrote.")

    typed = {"title": "Need", "text": "What I wrote.", "weight": 2}
    answer = coordinator.post(path, typed | {"form_version": form.fingerprint()})

    assert "Somebody else saved this while you were typing." in text(answer)
    assert "What somebody else wrote." in text(answer)
    assert "What I wrote." in text(answer)
    assert (
        coordinator.post(
            f"{path}autosave/", typed | {"form_version": form.fingerprint()}
        ).status_code
        == 409
    )


@pytest.mark.parametrize("happens", ["removed", "approved"])
def test_what_was_typed_is_kept_when_the_item_is_gone(program, draft, coordinator, happens):
    one = item(program, "Need")
    with scope(program):
        services.remove_item(one) if happens == "removed" else approve(draft)

    path = f"{DRAFT}criterion/{one.pk}/"
    typed = {"title": "Need", "text": "Long thoughts.", "weight": 2}
    answer = coordinator.post(path, typed)

    assert answer.status_code == 409
    assert "Long thoughts." in text(answer)
    assert "save it to add it to the draft" in text(answer)
    assert coordinator.post(f"{path}autosave/", typed).status_code == 409


def test_long_texts_are_saved_while_they_are_written(program, draft, coordinator):
    page = coordinator.get(DRAFT)
    version = page.context["purpose_form"].fingerprint()
    path = f"{DRAFT}purpose/autosave/"

    first = coordinator.post(path, {"purpose": "To belong.", "form_version": version})
    assert first.status_code == 204
    second = coordinator.post(
        path, {"purpose": "To belong here.", "form_version": first["X-Form-Version"]}
    )
    assert second.status_code == 204
    stale = coordinator.post(path, {"purpose": "Mine.", "form_version": version})
    assert stale.status_code == 409
    assert coordinator.post(path, {"purpose": "x" * 20_001}).status_code == 422
    with scope(program):
        assert CharterVersion.objects.draft().get().purpose == "To belong here."


def test_items_are_ordered_by_buttons_with_and_without_javascript(program, draft, coordinator):
    one = item(program, "Participatory assessment")
    path = f"{DRAFT}service/{one.pk}/move/up/"

    assert coordinator.post(path)["Location"] == f"{DRAFT}#part-service"
    part = coordinator.post(path.replace("/up/", "/down/"), headers={"HX-Request": "true"})

    assert "Participatory assessment is now 2 of 6." in text(part)
    assert "<html" not in text(part)
    assert "Leadership commitment" not in text(part)


def test_an_item_is_removed_after_asking(program, draft, coordinator):
    one = item(program, "Need")
    path = f"{DRAFT}criterion/{one.pk}/remove/"

    assert "no other part will ever be called C5" in text(coordinator.get(path))
    coordinator.post(path)

    with scope(program):
        assert not CharterItem.objects.filter(pk=one.pk).exists()
    assert coordinator.get(path).status_code == 302


def test_versions_are_listed_filtered_and_exported(approved, coordinator):
    coordinator.post(f"{DRAFT}begin/")

    page = coordinator.get(f"{BASE}versions/")
    assert "2 versions" in text(page)
    assert "1 version" in text(coordinator.get(f"{BASE}versions/?state=approved"))
    file = b"".join(coordinator.get(f"{BASE}versions/?export=csv")).decode()
    assert "Board, May 4" in file


def test_two_versions_are_compared_and_nonsense_is_told(program, approved, coordinator):
    coordinator.post(f"{DRAFT}begin/")
    with scope(program):
        services.save_item(item(program, "Need"), text="Other words.")

    assert "Criterion “Need” reworded" in text(coordinator.get(f"{BASE}compare/"))
    assert "Both say the same." in text(coordinator.get(f"{BASE}compare/?old=1&new=1"))
    assert coordinator.get(f"{BASE}compare/?old=7&new=x").status_code == 200


def test_a_version_is_printed_in_the_language_of_the_reader(program, approved, client_as):
    observer = client_as("observer")
    answer = observer.post(f"{BASE}versions/1/print/")
    with scope(program):
        printout = Printout.objects.get()
    assert answer["Location"] == f"/piedmont/printouts/{printout.pk}/"
    assert "waits for a worker" in text(observer.get(answer["Location"]))

    again = observer.post(f"{BASE}versions/1/print/")
    assert again["Location"] == answer["Location"]
    printout.language = "es"
    rendered = pdf.render_printout(printout)
    reader = PdfReader(io.BytesIO(rendered.content))
    words = "\n".join(page.extract_text() for page in reader.pages)
    assert "Leadership commitment" in words
    assert "1 de" in words
    assert reader.trailer["/Root"]["/Lang"] == "es"


def test_the_paper_keeps_to_pdf_ua(approved, program, coordinator, verapdf, tmp_path):
    coordinator.post(f"{BASE}versions/1/print/")
    with scope(program):
        rendered = pdf.render_printout(Printout.objects.get())
    path = tmp_path / "charter.pdf"
    path.write_bytes(rendered.content)

    keeps, broken_rules = verapdf(path)

    assert keeps, broken_rules


def test_nobody_else_fetches_a_printout(program, approved, client_as, director):
    observer = client_as("observer")
    page = observer.post(f"{BASE}versions/1/print/")["Location"]

    assert observer.get(page).status_code == 200
    for path in (page, f"{page}file/", f"{page}download/"):
        assert director.get(path).status_code == 403


def test_reports_tell_services_and_outcomes_of_the_version_in_force(program, approved, larkspur):
    with scope(program):
        found = [
            one for one in assemble(larkspur, Period(TODAY, TODAY), "en") if one.key == "charter"
        ]
    assert found[0].data["outcomes"][1] == ["O2", "Newcomers take part in public life"]
    assert json.dumps(found[0].data)


def test_a_draft_alone_is_in_progress_and_is_not_reported(program, draft, larkspur):
    with scope(program):
        evidence = gather_program(program)["P2"]
        keys = [one.key for one in assemble(larkspur, Period(TODAY, TODAY), "en")]
    assert evidence.state == State.IN_PROGRESS
    assert evidence.headline == "Version 1 drafted, not approved yet"
    assert "charter" not in keys


def test_the_search_finds_what_is_in_force_for_staff(program, approved, client_as, larkspur):
    path = "/piedmont/search/?q=leadership"
    assert "</mark> commitment" in text(client_as("observer").get(path))
    assert "</mark> commitment" not in text(client_as("lead", community=larkspur).get(path))


def test_the_history_tells_who_changed_what(program, draft, coordinator):
    one = item(program, "Need")
    coordinator.post(f"{DRAFT}criterion/{one.pk}/", {"title": "Need", "text": "New.", "weight": 7})

    assert "New." in text(coordinator.get(f"{DRAFT}criterion/{one.pk}/history/"))
    assert "Who changed" in text(coordinator.get(f"{BASE}versions/1/history/"))


@pytest.mark.parametrize("path", [BASE, DRAFT, f"{BASE}versions/1/", f"{BASE}compare/"])
def test_pages_cost_the_same_for_many_items(
    program, draft, coordinator, django_assert_max_num_queries, path
):
    def cost():
        with django_assert_max_num_queries(60) as found:
            assert coordinator.get(path).status_code == 200
        return len(found)

    few = cost()
    with scope(program):
        for number in range(40):
            services.add_item(draft, Kind.OUTCOME, title=f"Outcome {number}")

    assert cost() == few
    assert few <= 20
