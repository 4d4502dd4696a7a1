"""The merge fields of agreements: what each is called, and where people fill it in."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

from planning.models import CharterItem
from planning.wording import put_words

# Pages on which fields are filled in.
PARTIES, SETTINGS, DETAILS, MONEY, AUTHORITY, PROGRAM, COMMUNITY = (
    "parties", "settings", "details", "money", "authority", "program", "community",
)  # fmt: skip
PLACES = {
    PARTIES: _("Parties"),
    SETTINGS: _("Term and liaison"),
    DETAILS: _("Details"),
    MONEY: _("Payments"),
    AUTHORITY: _("Authority"),
    PROGRAM: _("Program"),
    COMMUNITY: _("Community"),
}
Suggest = Callable[[Any], str]


@dataclass(frozen=True)
class Field:
    """One merge field. `suggest` offers words for one that is typed by hand."""

    name: str
    label: Any
    place: str
    is_long: bool = False
    suggest: Suggest | None = None


def words(text: Any) -> Suggest:
    """The same words for every agreement."""
    return lambda _agreement: str(text)


def _listed(kind: str) -> Suggest:
    def suggest(agreement: Any) -> str:
        items = CharterItem.objects.in_force().filter(kind=kind).in_order()
        return "\n".join(f"- {one.said}" for one in put_words(items, agreement.program.languages))

    return suggest


def _facilitator(agreement: Any) -> str:
    facilitator = agreement.community.facilitator
    return facilitator.display_name if facilitator else ""


def _pledges(agreement: Any) -> str:
    from communities.moa.pledged import pledges_of  # noqa: PLC0415  (it reads what another noun keeps)

    return "\n".join(f"- {pledge}" for pledge in pledges_of(agreement.community))


def _typed(name: str, label: Any, suggest: Any = "", *, is_long: bool = False) -> Field:
    offered = suggest if callable(suggest) else words(suggest)
    return Field(name, label, DETAILS, is_long, offered)


_LIST = (
    Field("parties", _("All parties"), PARTIES, is_long=True),
    Field("university_unit", _("University"), PARTIES),
    Field("local_government", _("Local government"), PARTIES),
    Field("community_partner", _("Community partner"), PARTIES),
    Field("program_name", _("Name of the program"), PROGRAM),
    Field("suppression_threshold", _("Smallest number of people shown"), PROGRAM),
    Field("community_name", _("Name of the community"), COMMUNITY),
    Field("cohort_label", _("Cohort"), COMMUNITY),
    Field("governing_state", _("State whose law applies"), COMMUNITY),
    Field("start_date", _("First day"), SETTINGS),
    Field("planning_end_date", _("Day by which planning is finished"), SETTINGS),
    Field("end_date", _("Last day"), SETTINGS),
    Field("liaison_name", _("Liaison"), SETTINGS),
    Field("liaison_title", _("Position of the liaison"), SETTINGS),
    Field("communication_languages", _("Languages of the work"), SETTINGS),
    Field("total_amount", _("Sum of all payments"), MONEY),
    Field("payment_schedule", _("Payments with day, amount and condition"), MONEY, is_long=True),
    Field("authority_text", _("By which authority it is signed"), AUTHORITY, is_long=True),
    Field("resolution_number", _("Number of the resolution"), AUTHORITY),
    Field("resolution_date", _("Day of the resolution"), AUTHORITY),
    Field("preaudit_number", _("Number of the preaudit certificate"), AUTHORITY),
    Field("finance_officer", _("Finance officer"), AUTHORITY),
    Field("prohibited_fields", _("What is never asked"), PROGRAM, is_long=True),
    Field("amendment_number", _("Number of the amendment"), SETTINGS),
    Field("original_title", _("Title of the original agreement"), SETTINGS),
    Field("original_date", _("Day on which the original was signed"), SETTINGS),
    _typed("goals", _("Goals"), _listed("outcome"), is_long=True),
    _typed("extension_rule", _("How it is extended"),
           _("The partners may extend it in writing before it ends.")),
    _typed("meeting_frequency", _("How often the partners meet"), _("once a month")),
    _typed("joint_decision_rule", _("How they decide together"),
           _("They decide by agreement; when they cannot agree, each partner has one vote."),
           is_long=True),
    _typed("university_services", _("What the university provides"), _listed("service"),
           is_long=True),
    _typed("named_staff", _("Staff of the university"), _facilitator),
    _typed("facilitator_hours", _("Hours of the university"), _("10 hours a week")),
    _typed("liaison_hours", _("Hours of the liaison"), _("6 hours a week")),
    _typed("departments", _("Departments that take part")),
    _typed("elected_champion", _("Elected official who speaks for it")),
    _typed("meeting_space", _("Rooms"), _("a room for every meeting")),
    _typed("interpretation_share", _("Part in the cost of interpretation")),
    _typed("pledges", _("What was pledged"), _pledges, is_long=True),
    _typed("partner_duties", _("What the community partner does"), is_long=True),
    _typed("partner_payment", _("How the community partner is paid")),
    _typed("committee_size", _("Members of the steering committee"), _("8 to 15")),
    _typed("committee_share", _("Members born abroad"), _("At least half")),
    _typed("committee_appointment", _("How members are chosen"),
           _("The partners name them together."), is_long=True),
    _typed("deliverables", _("Results with owner and date"),
           _("- a profile of the community, by the university\n"
             "- an action plan, by the steering committee\n"
             "- a report on what changed, by the university"), is_long=True),
    _typed("allowable_costs", _("What the money may be used for"),
           _("meals, child care, interpretation and materials")),
    _typed("unspent_rule", _("What happens to money that is left"),
           _("What is not spent when the agreement ends goes back to whoever paid it."),
           is_long=True),
    _typed("fund_source", _("Where the money comes from")),
    _typed("preaudit_text", _("Preaudit statement"),
           _("The finance officer has checked before signing that money is set aside for this "
             "year's payments, as state law requires."), is_long=True),
    _typed("ethics_review", _("Ethics review"), _("to be applied for by the university")),
    _typed("data_custodian", _("Who keeps the answers"), _("the university")),
    _typed("data_retention", _("How long records are kept"),
           _("three years after the agreement ends")),
    _typed("legal_request_rule", _("What happens when somebody demands records"),
           _("A partner who is asked for records by law tells the others first, where the law "
             "lets it."), is_long=True),
    _typed("review_days", _("Time to read a draft"), _("30 days")),
    _typed("accessibility_level", _("Level of accessibility"), _("WCAG 2.2, level AA")),
    _typed("report_frequency", _("How often progress is reported"), _("twice a year")),
    _typed("notice_days", _("Notice before ending"), _("60 days")),
    _typed("clerk", _("Clerk who attests")),
)  # fmt: skip
FIELDS = {field.name: field for field in _LIST}
# What no partner may ask for; a constant, because no program may choose otherwise.
PROHIBITED = (
    _("immigration status, or anything that stands for it"),
    _("numbers of passports, visas, licenses or social security"),
    _("lists of people by the country they come from"),
)
