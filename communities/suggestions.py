"""Criteria of readiness to start from, in our own words; programs change them."""

from dataclasses import dataclass

from django.utils.translation import gettext_noop as _

from communities.models.readiness import Dimension, Subject


@dataclass(frozen=True)
class Suggestion:
    """A criterion with the meaning of its five levels, 0 to 4."""

    subject: Subject
    dimension: Dimension
    title: str
    levels: tuple[str, str, str, str, str]


SUGGESTED = (
    Suggestion(
        Subject.SPONSOR,
        Dimension.LEADERSHIP,
        _("The manager has pledged support in writing"),
        (
            _("Nobody has asked the manager."),
            _("The manager has heard of it and waits."),
            _("The manager agrees in talks, nothing is written."),
            _("A letter of the manager says what is pledged."),
            _("The written pledge names staff, hours and money."),
        ),
    ),
    Suggestion(
        Subject.SPONSOR,
        Dimension.LEADERSHIP,
        _("An elected official stands up for the work"),
        (
            _("No elected official knows of it."),
            _("Some know of it, none speaks for it."),
            _("One supports it when asked."),
            _("One speaks for it in public."),
            _("Several speak for it, also against objections."),
        ),
    ),
    Suggestion(
        Subject.SPONSOR,
        Dimension.RESOURCES,
        _("A liaison has protected hours"),
        (
            _("Nobody is named."),
            _("Somebody does it beside everything else."),
            _("A liaison is named, hours are not agreed."),
            _("Hours are agreed with the supervisor."),
            _("Hours stand in the job description, with a deputy."),
        ),
    ),
    Suggestion(
        Subject.SPONSOR,
        Dimension.EFFORTS,
        _("All key departments take part"),
        (
            _("No department is named."),
            _("One department is willing."),
            _("A few are named, important ones are missing."),
            _("All key departments have named somebody."),
            _("All have named somebody who may decide."),
        ),
    ),
    Suggestion(
        Subject.SPONSOR,
        Dimension.CLIMATE,
        _("The police are willing to attend"),
        (
            _("They refuse or were not asked."),
            _("They have doubts."),
            _("They would send somebody now and then."),
            _("A named officer will attend."),
            _("The chief supports it and the officer is known and trusted."),
        ),
    ),
    Suggestion(
        Subject.SPONSOR,
        Dimension.RESOURCES,
        _("The work has a line in the budget"),
        (
            _("There is no money, and none is planned."),
            _("Money is talked about."),
            _("Small sums come out of other lines."),
            _("A line is planned for the next budget."),
            _("A line is adopted for the years of the partnership."),
        ),
    ),
    Suggestion(
        Subject.SPONSOR,
        Dimension.EFFORTS,
        _("There is a record of working with residents"),
        (
            _("Residents were not asked about anything yet."),
            _("Residents were informed, not asked."),
            _("Residents were asked once or twice."),
            _("Residents helped to plan, and it shows in results."),
            _("Newcomers helped to plan, and it shows in results."),
        ),
    ),
    Suggestion(
        Subject.SPONSOR,
        Dimension.RESOURCES,
        _("Services work in the languages spoken there"),
        (
            _("Everything is in English only."),
            _("Some staff help out when they can."),
            _("Interpreters are called for some services."),
            _("There is a plan for languages, partly in use."),
            _("The plan for languages is in use in every department."),
        ),
    ),
    Suggestion(
        Subject.SPONSOR,
        Dimension.KNOWN_ISSUE,
        _("Data of people who take part can be protected"),
        (
            _("Nobody has thought about it."),
            _("Lists of names lie open or are public records."),
            _("Staff know the risk, rules are missing."),
            _("It is agreed what is not collected at all."),
            _("Written rules, training and a lawyer's look at them."),
        ),
    ),
    Suggestion(
        Subject.SPONSOR,
        Dimension.KNOWN_EFFORTS,
        _("The work would go on after an election"),
        (
            _("It hangs on one person."),
            _("It hangs on the present majority."),
            _("Staff would go on, without a mandate."),
            _("A resolution or a plan carries it."),
            _("A resolution, a budget line and partners carry it."),
        ),
    ),
    Suggestion(
        Subject.COMMUNITY,
        Dimension.LEADERSHIP,
        _("A group that newcomers trust is there"),
        (
            _("No such group is known."),
            _("There are single helpers, no group."),
            _("A group exists, with little time or trust."),
            _("A trusted group wants to take part."),
            _("Several trusted groups want to take part, one of them led by immigrants."),
        ),
    ),
    Suggestion(
        Subject.COMMUNITY,
        Dimension.LEADERSHIP,
        _("Leaders come from more than one nationality"),
        (
            _("No leader is known."),
            _("One leader is known."),
            _("Several leaders of one nationality."),
            _("Leaders of two or more nationalities."),
            _("Leaders of all larger groups, women and young people among them."),
        ),
    ),
    Suggestion(
        Subject.COMMUNITY,
        Dimension.RESOURCES,
        _("There are safe places to meet"),
        (
            _("No place feels safe."),
            _("Only private homes feel safe."),
            _("One place, hard to reach or to book."),
            _("A safe place that can be reached."),
            _("Several safe places in several neighborhoods."),
        ),
    ),
    Suggestion(
        Subject.COMMUNITY,
        Dimension.RESOURCES,
        _("There are interpreters for each main language"),
        (
            _("For no language."),
            _("Family members help out."),
            _("For the largest language."),
            _("For most of the main languages."),
            _("For every main language, trained and paid."),
        ),
    ),
    Suggestion(
        Subject.COMMUNITY,
        Dimension.CLIMATE,
        _("Newcomers and the police get along"),
        (
            _("Open distrust."),
            _("People avoid the police."),
            _("Single contacts, much caution."),
            _("People call for help and are heard."),
            _("Regular talks that both sides trust."),
        ),
    ),
    Suggestion(
        Subject.COMMUNITY,
        Dimension.CLIMATE,
        _("People can take part without fear"),
        (
            _("Fear keeps most people at home."),
            _("Many would not come to a public meeting."),
            _("Some come when friends invite them."),
            _("Most come to places they trust."),
            _("People speak up in public."),
        ),
    ),
    Suggestion(
        Subject.COMMUNITY,
        Dimension.EFFORTS,
        _("Other planning leaves room for this"),
        (
            _("Another process takes all attention, or works against it."),
            _("Other processes want the same people."),
            _("Other processes run, nobody has compared dates."),
            _("Dates and people are coordinated."),
            _("Other plans wait for its results and use them."),
        ),
    ),
)
