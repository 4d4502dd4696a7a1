"""Agreements: begun from the record, written, sent out, amended."""

from datetime import date
from functools import partial

import pytest
from django.db import DatabaseError, transaction

from communities.moa import draft as reading
from communities.moa import record
from communities.moa.holds import holds
from communities.models import (
    Agreement,
    AgreementClause,
    Answer,
    Application,
    Clause,
    Party,
    QuestionSet,
    Round,
)
from communities.services import agreements, drafting, versions
from tests.communities.agreements import (
    PEOPLE,
    add_money,
    fill_in,
    fresh,
    party_of,
    sign,
    signed_agreement,
    world_with,
    write_draft,
)
from tests.kept import kept, part

pytestmark = pytest.mark.usefixtures("open_scope")


kept_world = kept(partial(world_with, "draft", write_draft))
program, larkspur, priya, draft = map(part, ("program", "larkspur", "priya", "draft"))


def words_of(agreement):
    return [hold.words for hold in holds(reading.load(fresh(agreement))) if hold.blocks]


def test_a_draft_begins_with_the_parties_and_clauses_that_fit(larkspur, priya):
    write_draft(larkspur, priya)
    agreement = agreements.begin(larkspur, by=priya)

    parties = Party.objects.filter(agreement=agreement).order_by("position")
    keys = set(AgreementClause.objects.filter(agreement=agreement).values_list("key", flat=True))

    assert [party.name for party in parties] == ["Piedmont Program", "Town of Larkspur"]
    assert agreement.title == "Memorandum of agreement, Larkspur"
    assert {"parties", "term", "data", "research"} <= keys
    assert not {"money", "preaudit", "partner_duties", "amends"} & keys


def test_a_draft_in_spanish_has_spanish_clauses(larkspur, priya, draft):
    agreement = agreements.begin(larkspur, by=priya, language="es")

    clause = AgreementClause.objects.get(agreement=agreement, key="parties")
    said = reading.load(fresh(agreement)).values

    assert clause.title == "Partes"
    assert said["communication_languages"].startswith("Inglés")


def test_money_brings_its_clauses_and_goes_with_them(draft):
    add_money(draft)
    loaded = reading.load(fresh(draft))
    keys = {clause.key for clause in loaded.clauses}

    assert {"money", "preaudit"} <= keys
    assert loaded.values["total_amount"] == "$9,500"
    assert loaded.values["payment_schedule"] == (
        "- Town of Larkspur pays Piedmont Program $9,500 by Jan 15, 2027: after the kickoff"
    )

    drafting.remove_part(loaded.tranches[0])

    left = set(AgreementClause.objects.filter(agreement=draft).values_list("key", flat=True))
    assert not {"money", "preaudit"} & left


def test_a_rewritten_clause_is_not_dropped_and_a_removed_one_stays_away(draft):
    add_money(draft)
    clauses = AgreementClause.objects.filter(agreement=draft).select_related("agreement")
    money = clauses.get(key="money")
    money.text = "We pay {total_amount}."
    drafting.save_clause(money)
    drafting.remove_part(clauses.get(key="general"))
    drafting.remove_part(reading.load(fresh(draft)).tranches[0])

    left = set(AgreementClause.objects.filter(agreement=draft).values_list("key", flat=True))

    assert "money" in left
    assert "general" not in left


def test_unresolved_fields_are_named_and_block(draft, priya):
    drafting.save_details(draft, {"goals": " "})
    drafting.save(fresh(draft), liaison_name="")

    assert words_of(draft) == ["Fill in: Goals", "Fill in: Liaison"]
    with pytest.raises(versions.NotReady):
        versions.send_out(draft, by=priya)


def test_a_broken_clause_is_named(draft):
    clause = AgreementClause.objects.filter(agreement=draft).order_by("position").first()
    AgreementClause.objects.filter(pk=clause.pk).update(text="See {nobody_knows}.")

    assert words_of(draft) == [
        "1. Parties: There is no field “nobody_knows”. Choose one from the list."
    ]


def test_money_of_the_local_government_needs_resolution_and_preaudit(draft):
    agreement = add_money(draft)

    missing = words_of(agreement)
    assert missing[:2] == [
        "Fill in: Number of the preaudit certificate",
        "Fill in: Finance officer",
    ]
    assert any(words.startswith("Record the resolution") for words in missing)
    assert any(words.startswith("The local government pays") for words in missing)

    drafting.save(
        agreement,
        resolution_number="2026-14",
        resolution_on=date(2026, 5, 4),
        preaudit_number="P-7",
        finance_officer="Ana Ruiz",
    )
    assert words_of(agreement) == []


def test_without_money_a_missing_resolution_only_warns(draft):
    found = holds(reading.load(draft))

    assert [hold.blocks for hold in found] == [False, False]
    assert found[0].words.startswith("Record the resolution")
    assert "have your counsel review them" in found[1].words


def test_a_confirmed_clause_is_not_warned_of(draft, priya):
    before = reading.load(draft).unconfirmed
    Clause.objects.filter(key="term").update(confirmed_by=priya, confirmed_at="2026-01-01T00:00Z")

    assert reading.load(draft).unconfirmed == before - 1


def test_values_with_html_and_braces_are_text(draft):
    drafting.save_details(draft, {"goals": "<script>alert(1)</script> {end_date}"})

    said = record.content(reading.load(fresh(draft)))

    purpose = next(one for one in said["sections"] if one["key"] == "purpose")
    assert "<script>alert(1)</script> {end_date}" in purpose["text"]


def test_the_same_content_has_one_hash():
    assert record.fingerprint({"b": "n\u0303", "a": [1]}) == record.fingerprint(
        {"a": [1], "b": "\u00f1"}
    )


def test_sending_out_settles_the_text_and_taking_back_opens_it(draft, priya):
    agreement = versions.send_out(draft, by=priya)

    assert (agreement.state, agreement.record.number) == ("out", 1)
    with pytest.raises(drafting.NotADraft):
        drafting.save(agreement, liaison_name="Somebody else")

    back = versions.take_back(agreement, by=priya)
    assert (back.state, back.record) == ("draft", None)


def test_nothing_of_a_signed_agreement_changes_any_more(draft, priya):
    agreement = versions.send_out(draft, by=priya)
    sign(agreement, "Simone Hale")

    with pytest.raises(versions.Frozen):
        versions.take_back(agreement, by=priya)
    for change in (
        lambda: Agreement.objects.filter(pk=agreement.pk).update(title="Another"),
        lambda: Agreement.objects.filter(pk=agreement.pk).update(state="draft"),
        lambda: Party.objects.filter(agreement=agreement).update(name="Another"),
        lambda: AgreementClause.objects.filter(agreement=agreement).delete(),
        lambda: agreement.versions.update(sha256="0" * 64),
        lambda: agreement.signatures.filter(state="signed").update(typed_name="Another"),
        lambda: Agreement.objects.filter(pk=agreement.pk).delete(),
    ):
        with pytest.raises(DatabaseError), transaction.atomic():
            change()


def test_a_void_agreement_can_be_begun_again(draft, priya):
    agreement = versions.send_out(add_and_authorize(draft), by=priya)
    sign(agreement, "Simone Hale")

    void = agreements.void(agreement, by=priya, reason="Wrong town")
    new = fresh(agreements.begin_again(void, by=priya))

    assert (void.state, new.state, new.sha256) == ("void", "draft", "")
    assert [one.state for one in new.signatures.all()] == ["waiting"] * 3
    assert words_of(new) == []
    assert reading.load(new).tranches[0].payer.agreement_id == new.pk


def add_and_authorize(draft):
    return drafting.save(
        add_money(draft),
        resolution_number="2026-14",
        resolution_on=date(2026, 5, 4),
        preaudit_number="P-7",
        finance_officer="Ana Ruiz",
    )


def test_amendments_are_numbered_and_change_what_is_in_force(larkspur, priya):
    original = signed_agreement(larkspur, priya)
    amendment = agreements.amend(original, by=priya)
    amendment = add_and_authorize(fresh(amendment))
    drafting.save_clause(
        AgreementClause(
            agreement=amendment,
            title="Reports",
            text="They report every month.",
            replaces="reporting",
        )
    )
    fill_in(amendment)
    assert words_of(amendment) == []
    amendment = versions.send_out(fresh(amendment), by=priya)
    for _kind, name, _email in PEOPLE:
        sign(amendment, name)

    found = record.in_force(original, [fresh(amendment)])
    by_key = {section.key: section for section in found}

    assert amendment.title == "Amendment 1 to: Memorandum of agreement, Larkspur"
    assert fresh(amendment).record.content["original"] == original.sha256
    assert by_key["reporting"].text == "They report every month."
    assert by_key["reporting"].amendment == 1
    assert by_key["money-1"].title == "Money"
    assert by_key["term"].amendment == 0
    assert agreements.amend(original, by=priya).number == 2


def test_only_a_signed_agreement_is_amended(draft, priya):
    with pytest.raises(agreements.NotInForce):
        agreements.amend(draft, by=priya)


def test_parties_are_kept_while_something_points_to_them(draft):
    add_money(draft)
    party = party_of(draft, Party.Kind.UNIVERSITY)

    with pytest.raises(Exception, match="protected"):
        drafting.remove_part(party)


def test_the_liaison_comes_from_the_application(larkspur, priya, draft):
    call = Round.objects.create(program=larkspur.program, slug="call", title="Call")
    form = QuestionSet.objects.create(program=larkspur.program, round=call, number=1)
    application = Application.objects.create(
        program=larkspur.program,
        community=larkspur,
        round=call,
        question_set=form,
        status="submitted",
        submitted_at="2026-01-01T00:00Z",
    )
    told = {"name": "Lena Hofstra", "title": "Town planner"}
    Answer.objects.create(
        program=larkspur.program, community=larkspur, application=application, key="liaison",
        value=told,
    )  # fmt: skip

    agreement = agreements.begin(larkspur, by=priya)

    assert (agreement.liaison_name, agreement.liaison_title) == ("Lena Hofstra", "Town planner")
