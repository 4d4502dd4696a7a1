"""The pages of XLSForms, walked as a researcher does."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from bic.surveys.models import FormFile, Item, Survey
from bic.surveys.services import instrument, items, xlsform
from bic.surveys.services.xlsform import Decisions
from bic.surveys.tasks import look_after_forms, read_form
from bic.surveys.xlsform.child import found_in
from bic.surveys.xlsform.found import FoundForm
from bic.surveys.xlsform.sheets import Stopped
from bic.tenancy import scope
from tests.factories import CommunityFactory, MembershipFactory, ProgramFactory
from tests.surveys.forms import bring_in, file_of, small, stored, workbook
from tests.surveys.making import make_survey, translate

pytestmark = pytest.mark.django_db

FORM = small(
    ("text", "job", "Your work?", ""),
    ("geopoint", "where", "Where?", ""),
    ("text", "why", "Why there?", "${where} != ''"),
    headings=("type", "name", "label::English (en)", "relevant"),
    settings={"form_title": "Work in town"},
)


@pytest.fixture
def program():
    return ProgramFactory(require_staff_mfa=False)


@pytest.fixture
def researcher(program):
    return MembershipFactory(program=program, role="researcher").user


@pytest.fixture
def visitor(client, researcher):
    client.force_login(researcher)
    return client


def address(name, program, *args):
    return reverse(f"surveys:survey_xlsform_{name}", args=[program.slug, *args])


def upload(visitor, program, data=FORM, name="form.xlsx"):
    file = SimpleUploadedFile(name, data)
    return visitor.post(address("upload", program), {"file": file})


@pytest.fixture
def ready(program, researcher):
    """A form that waits for a decision."""
    with scope(program):
        return file_of(program, found_in(FORM, "xlsx"), by=researcher)


def test_an_uploaded_form_waits_for_a_worker_and_is_read(visitor, program):
    response = upload(visitor, program)

    with scope(program):
        file = FormFile.objects.get()
    assert response.url == address("preview", program, file.pk)
    assert "every 2s" in visitor.get(response.url).content.decode()
    read_form(program_id=program.pk, file_id=file.pk)
    part = visitor.get(f"{response.url}?part=state", headers={"HX-Request": "true"})
    assert part.headers["HX-Refresh"] == "true"
    page = visitor.get(response.url).content.decode()
    assert "asks for a place on the map" in page
    assert "Its “relevant” asks for “where”, which is left out." in page
    assert 'value="Work in town"' in page


LONG = "A cell holds more than 32,767 characters."
RELEVANT = ("type", "name", "label::English (en)", "relevant")


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (small(("text", "a", "A", "${b} = 'x'"), ("text", "b", "B", "${a} = 'x'"),
               ("text", "c", "C", ""), headings=RELEVANT),
         "Its “relevant” goes in a circle: a → b → a."),
        (small(("text", "ok", "A"), ("text", "ok", "B")), "The name “ok” stands in row 2 already."),
        (small(("text", "a", "A", ""), ("text", "b", "B", "pulldata('f', ${a}) = 1"),
               headings=RELEVANT),
         "There is no function pulldata."),
        (workbook(Tabelle1=[("a",)], x=[("b",)]), "There is no sheet called “survey”"),
        (workbook(survey=[("type", "name"), *[("text", f"q{n}") for n in range(5000)]]),
         "This sheet has more than 3,000 rows."),
        (small(("text", "q", '=CONCAT("A", "B")'), ("text", "r", "R")), 
         "The formula under “label::English (en)” has no value in the file."),
    ],
    ids=["circle", "names", "function", "sheet", "rows", "formula"],
)  # fmt: skip
def test_what_is_wrong_in_a_form_is_told_and_nothing_is_saved(visitor, program, data, told):
    there = upload(visitor, program, data).url
    with scope(program):
        read_form(program_id=program.pk, file_id=FormFile.objects.get().pk)

    assert told in visitor.get(there).content.decode()
    with scope(program):
        assert not Survey.objects.exists()


@pytest.mark.parametrize("label", ["A\x00B", "A\x07B", "\x1b[31mA"])
def test_a_table_with_characters_that_nobody_typed_is_refused_at_its_field(visitor, program, label):
    data = f"survey,,,\n,type,name,label::English (en)\n,text,q,{label}\n".encode()

    page = upload(visitor, program, data, "form.csv")

    assert page.status_code == 200
    assert "bytes that are not text" in str(page.context["form"].errors["file"])


@pytest.mark.parametrize(
    ("label", "told"),
    [
        ("🚌 مرحبا \u202eשלום", "🚌 مرحبا \u202eשלום"),
        ("x" * 100_000, LONG),
        ("x" * 1_000_000, LONG),
    ],
    ids=["directions", "long", "megabyte"],
)
def test_whatever_a_label_says_is_read_or_told(visitor, program, label, told):
    data = f"survey,,,\n,type,name,label::English (en)\n,text,q,{label}\n".encode()
    there = upload(visitor, program, data, "form.csv").url
    with scope(program):
        read_form(program_id=program.pk, file_id=FormFile.objects.get().pk)

    assert told in visitor.get(there).content.decode()


def test_nothing_is_imported_before_somebody_agrees(visitor, program, ready):
    response = visitor.post(
        address("apply", program, ready.pk),
        {"title": "Work", "language-0": "en", "dependents": "leave"},
    )

    assert response.status_code == 200
    assert "Say first that you agree" in response.content.decode()
    with scope(program):
        assert not Survey.objects.exists()


@pytest.mark.parametrize(("dependents", "keys"), [("leave", ["job"]), ("keep", ["job", "why"])])
def test_what_depends_on_something_left_out_goes_or_comes_without_it(
    program, researcher, ready, dependents, keys
):
    with scope(program):
        survey = xlsform.apply(
            ready,
            Decisions({"English (en)": "en"}, "en", "Work", leave_dependents=dependents == "leave"),
            by=researcher,
        )
        rows = Item.objects.filter(version__survey=survey).order_by("position")

        assert [one.key for one in rows] == ["_page", "_consent", *keys]
        assert all(one.shown_when == "" for one in rows)


def test_an_import_makes_a_draft_whose_consent_is_unwritten(program, researcher, ready):
    with scope(program):
        survey = xlsform.apply(
            ready, Decisions({"English (en)": "en"}, "en", "Work"), by=researcher
        )

        assert (survey.title, survey.original, survey.languages) == ("Work", "en", ["en"])
        with pytest.raises(instrument.NotReady) as error:
            instrument.publish(survey, by=researcher)
        assert [one.text for one in error.value.problems] == ["The consent text is empty."]
        with pytest.raises(xlsform.NotReady):
            xlsform.apply(ready, Decisions({"English (en)": "en"}, "en", "Work"), by=researcher)


def test_a_form_fills_an_empty_draft_and_replaces_nothing(visitor, program, researcher):
    community = CommunityFactory(program=program)
    with scope(program):
        survey = instrument.begin(program, by=researcher, community=community, title="Mine")
    there = address("upload", program, survey.pk)

    first = visitor.post(there, {"file": SimpleUploadedFile("form.xlsx", FORM)})
    with scope(program):
        assert first.url == address("preview", program, FormFile.objects.get().pk)
        assert FormFile.objects.get().community == community
        items.add(survey, by=researcher, kind="text", label="By hand")
        with pytest.raises(xlsform.NotEmpty):
            xlsform.begin(program, None, by=researcher, survey=survey)


@pytest.mark.parametrize(
    ("name", "data", "sentence"),
    [
        ("form.docx", FORM, "Choose an XLSForm"),
        ("form.xlsx", b"garbage", "The name says"),
        ("form.xls", b"garbage", "Choose an XLSForm"),
        ("form.xls", FORM, "Choose an XLSForm"),
        ("form.xlsx", bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600), "older or locked Office"),
        ("form.csv", b"", "empty"),
    ],
)
def test_what_is_no_form_is_refused_at_once(visitor, program, name, data, sentence):
    response = upload(visitor, program, data, name)

    assert response.status_code == 200
    assert sentence in response.content.decode()


def test_a_form_that_cannot_be_imported_says_why(visitor, program, researcher):
    with scope(program):
        found = FoundForm(problems=[Stopped("no_survey_sheet", sheets="A, B").problem])
        file = file_of(program, found, by=researcher)

    page = visitor.get(address("preview", program, file.pk)).content.decode()
    posted = visitor.post(address("apply", program, file.pk), {"title": "X"})

    assert "There is no sheet called “survey”" in page
    assert posted.url == address("preview", program, file.pk)


def test_a_language_that_nobody_can_guess_is_asked_for(visitor, program, researcher):
    form = found_in(small(("text", "q", "X"), headings=("type", "name", "label::Oromiffa")), "xlsx")
    with scope(program):
        file = file_of(program, form, by=researcher)
    there = address("apply", program, file.pk)

    refused = visitor.post(there, {"title": "X", "language-0": ""})
    taken = visitor.post(there, {"title": "X", "language-0": "om"})

    assert list(refused.context["form"].errors) == ["language-0"]
    with scope(program):
        survey = Survey.objects.get()
    assert (taken.status_code, survey.original) == (302, "om")


def test_old_forms_are_forgotten_with_their_files(program, ready):
    with scope(program):
        FormFile.objects.update(created_at="2020-01-01T00:00:00Z")

    look_after_forms()

    with scope(program):
        assert not FormFile.objects.exists()


def test_an_export_is_read_as_what_it_was_made_of(visitor, program, researcher):
    survey = make_survey(program, by=researcher, opened=False, languages=("en", "es", "kar"))
    with scope(program):
        table = items.add(survey, by=researcher, kind="matrix", key="table", label="How well?")
        for key in ("a", "b"):
            items.add(
                survey, by=researcher, kind="scale", key=key, label=key, parent=table,
                direction="down", list_name="ab", choices=[{"value": "1"}, {"value": "2"}],
                words={"choices": {"1": "=1+1", "2": "Two"}}, may_decline=False,
            )  # fmt: skip
        items.add(survey, by=researcher, kind="note", key="n", label="“Thanks” & <b>")
        items.add(survey, by=researcher, kind="yes_no", key="y", label="Y", list_name="yes_no",
                  choices=items.YES_NO, words={"choices": {"yes": "Yes", "no": "No"}})  # fmt: skip
        for language in ("es", "kar"):
            translate(survey, language, by=researcher)
        # A list gets a name in the file, where it had none.
        for one in Item.objects.exclude(choices=[]).filter(list_name="").exclude(key="_page"):
            one.list_name = f"{one.key}_choices"
            one.save()
        before = stored(survey)
        out = visitor.get(address("export", program, survey.pk))
        found = found_in(out.content, "xlsx")
        after = stored(bring_in(program, found, by=researcher))

    assert found.problems[0].code == "consent"
    assert {one.effect for one in found.problems} == {"note"}
    assert out.headers["Content-Disposition"] == 'attachment; filename="life-in-our-town-v1.xlsx"'
    after["settings"].pop("xlsform")
    assert after == before


def test_the_preview_costs_the_same_for_any_length(
    visitor, program, researcher, django_assert_max_num_queries
):
    rows = [("text", f"q{n}", "Words") for n in range(400)]
    with scope(program):
        file = file_of(program, found_in(small(*rows), "xlsx"), by=researcher)

    with django_assert_max_num_queries(14):
        response = visitor.get(address("preview", program, file.pk))

    assert "The first 300 of 400 items" in response.content.decode()
