"""Codes: where they are found, who sees whose, what they count, merging and splitting."""

from datetime import date

import pytest

from bic.tenancy import scope
from research.codes import codebook, compared, saturation, spoken_of
from research.models import Code, Coding
from research.services import coding, record
from tests.research import studies as make

QUERIES_OF_LIST = 12


def test_codes_stay_on_their_words_when_a_statement_is_corrected(larkspur, people, inside):
    kept = make.make_record(make.open_study(larkspur, by=people["researcher"]))
    said = make.make_statement(kept, "The bus is late")
    code = make.make_code(larkspur)
    bus = make.code_it(said, code, by=people["researcher"], starts=4, ends=7)
    late = make.code_it(said, code, by=people["researcher"], starts=11, ends=15)

    said.text = "Today the bus never came"
    record.save_statement(said)

    bus.refresh_from_db()
    late.refresh_from_db()
    assert said.text[bus.starts : bus.ends] == "bus"
    assert (late.starts, late.ends) == (0, len(said.text))


@pytest.mark.parametrize(("starts", "ends"), [(3, 3), (5, 2), (0, 999), (3, 4)])
def test_a_code_needs_words(larkspur, people, inside, starts, ends):
    kept = make.make_record(make.open_study(larkspur, by=people["researcher"]))
    said = make.make_statement(kept, "The bus")

    with pytest.raises(coding.NoWords):
        make.code_it(
            said, make.make_code(larkspur), by=people["researcher"], starts=starts, ends=ends
        )


@pytest.fixture
def coded(larkspur, people, inside):
    """A record of four statements; its first coder found two codes and has finished."""
    first, second = people["researcher"], people["director"]
    kept = make.make_record(make.open_study(larkspur, by=first))
    said = [make.make_statement(kept, f"Statement {number}") for number in range(4)]
    codes = [make.make_code(larkspur, name) for name in ("Buses", "Rent")]
    coding.ask_second(kept, coder=second, due_on=date(2026, 7, 1), by=first)
    make.code_it(said[0], codes[0], by=first)
    make.code_it(said[1], codes[1], by=first)
    coding.finish(kept, by=first)
    return kept, said, codes


def test_a_second_coder_sees_nothing_of_the_first_until_both_have_finished(as_, at, coded, people):
    kept, said, codes = coded
    second = people["director"]

    blind = as_("director").get(at("record_coding", kept.pk)).content.decode()
    by_code = as_("director").get(at("code_detail", codes[0].pk)).content.decode()
    make.code_it(said[0], codes[0], by=second)
    hidden = as_("researcher").get(at("record_coding", kept.pk)).context["statements"]
    coding.finish(kept, by=second)
    open_now = as_("researcher").get(at("record_coding", kept.pk)).context["statements"]

    assert "No words have it yet." in by_code
    assert people["researcher"].display_name not in blind
    assert [len(one.others) for one in hidden] == [0, 0, 0, 0]
    assert [len(one.others) for one in open_now] == [1, 0, 0, 0]


def test_agreement_is_what_both_found_before_they_knew(coded, larkspur, people):
    kept, said, codes = coded
    make.code_it(said[0], codes[0], by=people["director"])
    coding.finish(kept, by=people["director"])
    with pytest.raises(coding.AlreadyFinished):
        make.code_it(said[1], codes[1], by=people["director"])
    Coding.objects.filter(coder=people["researcher"], code=codes[1]).delete()

    (one,) = compared(larkspur)

    # Of 8 decisions 7 are equal; by chance 1/4 * 1/8 + 3/4 * 7/8 would be.
    by_chance = 2 / 8 * 1 / 8 + 6 / 8 * 7 / 8
    assert (one.first, one.second, one.agreement.texts) == (
        people["researcher"], people["director"], 4,
    )  # fmt: skip
    assert one.agreement.percent == 87.5
    assert one.agreement.kappa == pytest.approx((7 / 8 - by_chance) / (1 - by_chance))


def test_the_second_coder_is_somebody_else(coded, people):
    kept, _said, _codes = coded

    with pytest.raises(coding.SameCoder):
        coding.ask_second(
            kept, coder=people["researcher"], due_on=date(2026, 7, 1), by=people["director"]
        )


def test_a_code_counts_sources_not_mentions(larkspur, people, inside):
    by = people["researcher"]
    opened = make.open_study(larkspur, by=by)
    services = make.make_code(larkspur, "Services")
    bills = make.make_code(larkspur, "Bills", parent=services)
    days = (date(2026, 6, 1), date(2026, 6, 2))
    first, second = [make.make_record(opened, held_on=day) for day in days]
    for _number in range(3):
        make.code_it(make.make_statement(first), bills, by=by)
    make.code_it(make.make_statement(second), bills, by=by)
    make.code_it(make.make_statement(second), services, by=by)

    (line,) = codebook(larkspur)
    rows = saturation(larkspur)

    assert (line.sources, line.with_parts, line.parts[0].sources) == (1, 2, 2)
    assert line.parts[0].mentions == 4
    assert [(one.record, one.codes, one.known) for one in rows] == [
        (first, ["Bills"], 1), (second, ["Services"], 2),
    ]  # fmt: skip


def test_themes_get_statements_sources_and_shared_quotes_of_a_code(
    program, larkspur, people, inside
):
    by = people["researcher"]
    kept = make.make_record(make.open_study(larkspur, by=by))
    said, other = make.make_statement(kept), make.make_statement(kept, "Otra cosa")
    services = make.make_code(larkspur, "Services")
    bills = make.make_code(larkspur, "Bills", parent=services)
    make.code_it(said, bills, by=by)
    quote = make.make_quote(said, by=by)
    make.make_quote(other, by=by)
    record.clear(kept, by=by)
    record.approve(quote, by=by)

    with scope(program, [larkspur]):
        found = spoken_of([services])[services.pk]

    assert (found.statements, found.sources, found.quotes) == ([said], 1, [quote])


def test_merged_codes_keep_their_history(larkspur, people, inside):
    by = people["researcher"]
    kept = make.make_record(make.open_study(larkspur, by=by))
    said = make.make_statement(kept)
    bus, transit = make.make_code(larkspur, "Bus", letter="b"), make.make_code(larkspur, "Transit")
    make.code_it(said, bus, by=by)
    make.code_it(said, transit, by=by)
    make.code_it(said, bus, by=by, starts=0, ends=2)

    coding.merge(bus, into=transit)

    bus.refresh_from_db()
    assert (bus.merged_into, bus.letter) == (transit, "")
    assert sorted(Coding.objects.values_list("code", "starts")) == [
        (transit.pk, 0), (transit.pk, 0),
    ]  # fmt: skip
    assert Coding.pgh_event_model.objects.filter(code=bus).count() == 3
    with pytest.raises(coding.SameCode):
        coding.merge(transit, into=transit)


def test_a_code_is_split_by_the_words_that_go_to_the_new_one(as_, at, larkspur, people, inside):
    by = people["researcher"]
    kept = make.make_record(make.open_study(larkspur, by=by))
    code = make.make_code(larkspur, "Services")
    stays, goes = [make.code_it(make.make_statement(kept), code, by=by) for _number in range(2)]
    client = as_("researcher")

    nothing = client.post(at("code_split", code.pk), {"name": "Bills"})
    client.post(at("code_split", code.pk), {"name": "Bills", "words": [goes.pk]})

    new = Code.objects.get(name="Bills")
    goes.refresh_from_db()
    stays.refresh_from_db()
    assert "Choose the words" in nothing.content.decode()
    assert (goes.code, stays.code, new.created_by) == (new, code, by)


def test_a_name_and_a_key_belong_to_one_code(as_, at, larkspur, inside):
    make.make_code(larkspur, "Bus", letter="b")

    response = as_("researcher").post(at("code_create"), {"name": " Bus ", "letter": "B"})

    assert response.context["form"].errors == {
        "name": ["There is a code of this name already."],
        "letter": ["Another code has this key already."],
    }


def test_a_statement_is_coded_by_form_without_scripts(as_, at, larkspur, people, inside):
    kept = make.make_record(make.open_study(larkspur, by=people["researcher"]))
    said, code = make.make_statement(kept), make.make_code(larkspur)

    response = as_("researcher").post(
        at("record_coding", kept.pk), {"statement": said.pk, "code": code.pk}
    )

    coded = Coding.objects.get()
    assert response.url == at("record_coding", kept.pk) + f"#s-{said.pk}"
    assert (coded.starts, coded.ends, coded.coder) == (0, len(said.text), people["researcher"])
    kept.refresh_from_db()
    assert (kept.coded_by, kept.coded_at) == (people["researcher"], None)


@pytest.mark.parametrize(
    "changed",
    [
        {"statement": "x"}, {"code": ""}, {"starts": "-1", "ends": "3"},
        {"starts": "5", "ends": "99999999"}, {"starts": "5", "ends": "5"},
    ],
)  # fmt: skip
def test_a_code_that_cannot_be_given_is_refused_on_the_page(
    as_, at, larkspur, people, inside, changed
):
    kept = make.make_record(make.open_study(larkspur, by=people["researcher"]))
    said, code = make.make_statement(kept), make.make_code(larkspur)

    response = as_("researcher").post(
        at("record_coding", kept.pk), {"statement": said.pk, "code": code.pk} | changed
    )

    assert response.context["form"].errors
    assert not Coding.objects.exists()


def test_words_of_another_record_are_not_coded(as_, at, larkspur, people, inside):
    opened = make.open_study(larkspur, by=people["researcher"])
    kept, other = make.make_record(opened), make.make_record(opened)
    said, code = make.make_statement(other), make.make_code(larkspur)

    as_("researcher").post(at("record_coding", kept.pk), {"statement": said.pk, "code": code.pk})

    assert not Coding.objects.exists()


def test_who_gave_a_code_takes_it_off(as_, at, larkspur, people, inside):
    kept = make.make_record(make.open_study(larkspur, by=people["researcher"]))
    given = make.code_it(
        make.make_statement(kept), make.make_code(larkspur), by=people["researcher"]
    )
    address = at("record_coding_remove", kept.pk, given.pk)

    as_("director").post(address)
    stays = Coding.objects.exists()
    as_("researcher").post(address)

    assert (stays, Coding.objects.exists()) == (True, False)


def test_what_a_second_coder_finds_counts_once_both_have_finished(coded, larkspur, people):
    kept, said, codes = coded
    make.code_it(said[2], codes[0], by=people["director"])

    before = [line.mentions for line in codebook(larkspur)]
    coding.finish(kept, by=people["director"])
    after = [line.mentions for line in codebook(larkspur)]

    assert (before, after) == ([1, 1], [2, 1])


@pytest.mark.parametrize("how_many", [1, 6])
def test_pages_of_a_record_cost_the_same_for_any_number_of_statements(
    as_, at, larkspur, people, inside, django_assert_max_num_queries, how_many
):
    by = people["researcher"]
    kept = make.make_record(make.open_study(larkspur, by=by))
    for number in range(how_many):
        said = make.make_statement(kept)
        make.code_it(said, make.make_code(larkspur, f"Code {number}"), by=by)
        make.make_quote(said, by=by)
    client = as_("researcher")
    client.get(at("record_detail", kept.pk))

    for page, most in (("record_detail", 12), ("record_coding", 13), ("record_check", 11)):
        with django_assert_max_num_queries(most):
            assert client.get(at(page, kept.pk)).status_code == 200
    with django_assert_max_num_queries(16):
        assert client.get(at("analysis")).status_code == 200
