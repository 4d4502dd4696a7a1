"""A charter to start from, in our own words; staff load it by hand and make it theirs."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

from planning.models.charter import Kind


@dataclass(frozen=True)
class Suggestion:
    """One item; `days` are the first and last day of a stage, counted from January 1."""

    kind: Kind
    title: Any
    text: Any
    weight: int | None = None
    days: tuple[int, int] | None = None


PURPOSE = _(
    "We work with towns, cities and counties so that people who came from other countries, and "
    "their neighbors, plan together how everybody can belong and take part. The university brings "
    "facilitation and research. The community owns the goals and carries them out."
)
SUGGESTED = (
    Suggestion(
        Kind.SERVICE,
        _("Facilitation"),
        _(
            "Our staff prepare and lead the meetings of the planning group and the large meetings, "
            "with methods that begin with what already works well."
        ),
    ),
    Suggestion(
        Kind.SERVICE,
        _("Participatory assessment"),
        _(
            "Together with residents we find out by surveys, interviews and group talks what "
            "newcomers bring, need and hope for."
        ),
    ),
    Suggestion(
        Kind.SERVICE,
        _("Population research"),
        _("A profile of the community from Census figures, and a map of what it can build on."),
    ),
    Suggestion(
        Kind.SERVICE,
        _("Good practice from elsewhere"),
        _("Examples of what other municipalities did, and people there to ask."),
    ),
    Suggestion(
        Kind.SERVICE,
        _("Coordination in several languages"),
        _("We keep staff, partners and residents informed in English and in Spanish."),
    ),
    Suggestion(
        Kind.SERVICE,
        _("Evaluation"),
        _("We measure with the community where it starts and what changed after 1 and 3 years."),
    ),
    Suggestion(
        Kind.OUTCOME,
        _("Local government and newcomers know and trust each other"),
        _("People from other countries meet the staff and the elected officials of their town."),
    ),
    Suggestion(
        Kind.OUTCOME,
        _("Newcomers take part in public life"),
        _("They serve on boards and committees, speak at hearings and help to decide."),
    ),
    Suggestion(
        Kind.OUTCOME,
        _("Public services reach everybody"),
        _("Information and services can be understood and used whatever language one speaks."),
    ),
    Suggestion(
        Kind.OUTCOME,
        _("A plan made together is carried out"),
        _("The plan names people and days, is adopted where decisions are made, and is reported."),
    ),
    Suggestion(
        Kind.CRITERION,
        _("Leadership commitment"),
        _("The manager and elected officials promise staff time and stay with the work."),
        weight=3,
    ),
    Suggestion(
        Kind.CRITERION,
        _("Support of immigrant leaders"),
        _("Leaders of immigrant communities ask for the partnership themselves."),
        weight=3,
    ),
    Suggestion(
        Kind.CRITERION,
        _("Partner organization in the community"),
        _("A local organization that newcomers trust takes part from the start."),
        weight=2,
    ),
    Suggestion(
        Kind.CRITERION,
        _("Reach across departments"),
        _("Several departments, among them police and schools where possible, send staff."),
        weight=2,
    ),
    Suggestion(
        Kind.CRITERION,
        _("Need"),
        _("Size, growth and diversity of the population that was born abroad."),
        weight=2,
    ),
    Suggestion(
        Kind.CRITERION,
        _("Assets"),
        _("What the community has already: groups, places, programs, people."),
        weight=1,
    ),
    Suggestion(
        Kind.CRITERION,
        _("Staffing can be done"),
        _("A liaison with protected hours is named, and the work fits beside other plans."),
        weight=2,
    ),
    Suggestion(
        Kind.CRITERION,
        _("Safety"),
        _("Residents can take part without risk; what could go wrong is known and talked about."),
        weight=2,
    ),
    Suggestion(
        Kind.CRITERION,
        _("Balance of the cohort"),
        _("Communities of different size and region, in the country and in cities."),
        weight=1,
    ),
    Suggestion(
        Kind.STAGE,
        _("Applications due"),
        _("Applications with their letters of support have arrived."),
        days=(29, 29),
    ),
    Suggestion(
        Kind.STAGE,
        _("Review of applications"),
        _("At least 2 reviewers score each application; conflicts of interest are named."),
        days=(31, 41),
    ),
    Suggestion(
        Kind.STAGE,
        _("Site visits"),
        _("A visit to, or a call with, every community that applied."),
        days=(38, 48),
    ),
    Suggestion(
        Kind.STAGE,
        _("Decision and letters"),
        _("Every community gets an answer; those not chosen get advice."),
        days=(53, 53),
    ),
    Suggestion(
        Kind.STAGE,
        _("Partnership begins"),
        _("Agreements are signed and the work begins."),
        days=(60, 89),
    ),
)
