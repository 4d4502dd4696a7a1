"""The demo's agreements: one signed and sealed, one that waits, one that is being written.

Mill Fork's was signed by three parties, one of them on paper; Three Pines waits for the
county; Port Ellery's draft still lacks some fields.
"""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from dateutil.relativedelta import relativedelta
from django.core.files.base import ContentFile
from django.utils import timezone

from bic.days import today_in
from bic.documents import intake
from bic.documents.onepage import one_page
from bic.story import BY_SLUG, MILL_FORK, THREE_PINES
from communities.moa.fields import DETAILS, FIELDS
from communities.models import Agreement, Clause, Obligation, Party, Signature, Tranche
from communities.services import agreements, asking, drafting, obligations, signing, versions

Kind, Rule = Party.Kind, Obligation.Rule
AUTHORITY = "Resolution of the governing body"
DETAILS_OF_ALL = {
    "goals": "- newcomers know whom to ask and are heard\n- residents of all origins meet",
    "university_services": "- a facilitator\n- a profile of the community\n- the evaluation",
    "named_staff": "Priya Venkataraman and Jonah Castellanos",
    "departments": "administration, library, parks and police",
    "interpretation_share": "half of the cost, up to $3,000 a year",
    "pledges": "- Town: a room with a kitchen for every meeting\n- Library: a shelf in Spanish",
    "partner_duties": "- invites residents in their languages\n- hosts two meetings a year",
    "partner_payment": "$4,000 a year for its hours",
    "fund_source": "the general fund of the town",
    "ethics_review": "protocol 24-0193, exempt",
    "clerk": "the town clerk",
}


def load(demo: Any) -> None:
    """Confirm some clauses, then add the three agreements."""
    confirmed = Clause.objects.filter(key__in=["parties", "term", "data", "changes"])
    confirmed.update(confirmed_at=timezone.now(), confirmed_by=demo.people["amara"])
    # Signed in the order in which it lies back: the day of the step is that of the last signature.
    with demo.ago(MILL_FORK.days["I3"]):
        _signed(demo)
    _waiting(demo)
    _draft(demo)


def _begin(demo: Any, town: str, starts_on: date, **facts: Any) -> Agreement:
    agreement = agreements.begin(demo.communities[town], by=demo.people["priya"])
    agreement = drafting.save(
        agreement,
        starts_on=starts_on,
        planning_ends_on=starts_on + relativedelta(months=18),
        ends_on=starts_on + relativedelta(years=3, days=-1),
        **facts,
    )
    return drafting.save_details(agreement, _details(agreement))


def _details(agreement: Agreement) -> dict[str, str]:
    """Every field that is typed by hand: the demo's own words, else the suggested ones."""
    suggested = {
        name: field.suggest(agreement)
        for name, field in FIELDS.items()
        if field.place == DETAILS and field.suggest and name not in DETAILS_OF_ALL
    }
    champion = f"Mayor {BY_SLUG[agreement.community.slug].mayor}"
    return DETAILS_OF_ALL | suggested | {"elected_champion": champion}


def _add_party(agreement: Agreement, kind: str, name: str, address: str = "") -> None:
    drafting.save_part(Party(agreement=agreement, kind=kind, name=name, address=address))


def _party(agreement: Agreement, kind: str) -> Party:
    return Party.objects.filter(agreement=agreement, kind=kind).order_by("pk")[0]


def _add_signer(agreement: Agreement, party: Party, name: str, title: str, email: str) -> None:
    count = Signature.objects.filter(agreement=agreement).count()
    drafting.save_part(
        Signature(
            agreement=agreement, party=party, name=name, title=title, email=email, order=count + 1
        )
    )


def _pay(agreement: Agreement, amount: str, due_on: date, condition: str) -> None:
    drafting.save_part(
        Tranche(
            agreement=agreement,
            payer=_party(agreement, Kind.LOCAL_GOVERNMENT),
            payee=_party(agreement, Kind.UNIVERSITY),
            due_on=due_on,
            amount=Decimal(amount),
            condition=condition,
        )
    )


def _sign(agreement: Agreement, name: str, by: Any = None) -> None:
    signature = Signature.objects.select_related("agreement").get(agreement=agreement, name=name)
    record: Any = Agreement.objects.for_detail().get(pk=agreement.pk).record
    signing.sign(
        signature,
        seen=record.sha256,
        typed_name=name,
        typed_title=signature.title,
        authority=AUTHORITY,
        by=by,
    )


def _sign_on_paper(demo: Any, agreement: Agreement, name: str) -> None:
    signature = Signature.objects.select_related("agreement").get(agreement=agreement, name=name)
    page = ContentFile(one_page([agreement.title, name]), "signed-page.pdf")
    signing.sign_on_paper(
        signature,
        upload=intake.check(page),
        signed_on=today_in(demo.program),
        typed_name=name,
        typed_title=signature.title,
        authority="Bylaws, section 4",
        by=demo.people["priya"],
    )


def _signed(demo: Any) -> None:
    starts_on = demo.day(MILL_FORK.days["I3"])
    agreement = _begin(
        demo, "mill-fork", starts_on, liaison_name="Dana Huxley",
        liaison_title="assistant town manager", resolution_number=f"{starts_on.year}-17",
        resolution_on=starts_on - timedelta(days=20), preaudit_number="PA-2211",
        finance_officer="Walter Nkemelu",
    )  # fmt: skip
    _add_party(agreement, Kind.COMMUNITY_PARTNER, "Welcome House Mill Fork")
    _pay(agreement, "9500", starts_on + relativedelta(months=2), "after the kickoff meeting")
    _pay(agreement, "9500", starts_on + relativedelta(months=14), "after the first report")
    people = (
        (Kind.UNIVERSITY, "Simone Hale", "vice provost", "simone@example.org"),
        (Kind.LOCAL_GOVERNMENT, "Dana Huxley", "assistant town manager", "dana@example.org"),
        (Kind.COMMUNITY_PARTNER, "Grace Adeyemi", "program manager", "grace@example.org"),
    )
    for kind, name, title, email in people:
        _add_signer(agreement, _party(agreement, kind), name, title, email)
    _owe(demo, agreement)
    versions.send_out(agreement, by=demo.people["priya"])
    _sign(agreement, "Simone Hale")
    _sign(agreement, "Dana Huxley", demo.people["dana"])
    _sign_on_paper(demo, agreement, "Grace Adeyemi")


def _owe(demo: Any, agreement: Agreement) -> None:
    starts_on: Any = agreement.starts_on
    rows: tuple[dict[str, Any], ...] = (
        {"title": "Name the steering committee", "rule": Rule.AFTER, "amount": 3},
        {"title": "Report to the council", "rule": Rule.YEARLY,
         "due_on": demo.day(30), "kind": Kind.UNIVERSITY},
        {"title": "Set aside money for interpretation", "rule": Rule.DATE,
         "due_on": demo.today + timedelta(days=12), "kind": Kind.LOCAL_GOVERNMENT},
    )  # fmt: skip
    for row in rows:
        kind = row.pop("kind", None)
        one = obligations.save(
            Obligation(
                program=agreement.program,
                community=agreement.community,
                agreement=agreement,
                party=_party(agreement, kind) if kind else None,
                owner=demo.people["priya"],
                **row,
            )
        )
        if one.rule == Rule.AFTER:
            obligations.fulfil(
                one,
                by=demo.people["priya"],
                done_on=starts_on + relativedelta(months=3),
                note="Minutes of the council, item 7",
            )


def _waiting(demo: Any) -> None:
    starts_on = demo.today.replace(day=1) + relativedelta(months=1)
    agreement = _begin(
        demo, "three-pines", starts_on, liaison_name="Lena Hofstra", liaison_title="town planner",
        resolution_number=f"{demo.day(40).year}-31", resolution_on=demo.day(40),
        order=Agreement.Order.ORDERED, sign_by=demo.today + timedelta(days=6),
    )  # fmt: skip
    town = _party(agreement, Kind.LOCAL_GOVERNMENT)
    _add_party(agreement, Kind.LOCAL_GOVERNMENT, "Piney County")
    county = Party.objects.get(agreement=agreement, name="Piney County")
    _add_signer(
        agreement, _party(agreement, Kind.UNIVERSITY), "Simone Hale", "vice provost",
        "simone@example.org",
    )  # fmt: skip
    _add_signer(agreement, town, THREE_PINES.mayor, "mayor", "joan@example.org")
    _add_signer(agreement, county, "R. Pell", "county manager", "pell@example.org")
    versions.send_out(agreement, by=demo.people["priya"])
    _sign(agreement, "Simone Hale")
    _sign(agreement, THREE_PINES.mayor)
    waits = Signature.objects.select_related("agreement").get(agreement=agreement, name="R. Pell")
    asking.remind(waits)


def _draft(demo: Any) -> None:
    starts_on = demo.today.replace(day=1) + relativedelta(months=3)
    agreement = _begin(demo, "port-ellery", starts_on)
    drafting.save_details(agreement, {"elected_champion": "", "departments": ""})
    _pay(agreement, "6000", starts_on + relativedelta(months=1), "")
    clause = agreement.clauses.get(key="reporting")
    clause.text = clause.text.replace("after one year", "after one year and after two years")
    drafting.save_clause(clause)
