"""Ideas, committees and proposals of the demo: from a sentence at a meal to an outcome.

All of it is invented, and says so.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.utils import timezone

from bic.people.models import Membership
from bic.translated import Translated
from meetings.models import (
    Criterion,
    Feasibility,
    Group,
    GroupSeat,
    Idea,
    Meeting,
    Proposal,
    ProposalNews,
    ProposalSupport,
)
from meetings.services import feasibility, groups, ideas, proposals, voices
from research.models import Theme

Verdict = Feasibility.Verdict
INVENTED = "(invented)"


@dataclass(frozen=True)
class Told:
    """An idea: its language, its words, their English, who told it, and before how many days.

    What was told at a meal was told at the last one before that.
    """

    language: str
    text: str
    english: str
    said_by: str
    days: int
    channel: str = "meeting"


IDEAS = (
    Told("es", "Mi mamá pagó una multa de agua que no debía, porque nadie en la ventanilla le "
         "entendió.", "My mother paid a water fine she did not owe, because nobody at the counter "
         "understood her.", "Lucía B.", 140),
    Told("es", "Que en el ayuntamiento haya intérprete por teléfono.",
         "An interpreter by phone at town hall.", "", 140, "paper"),
    Told("en", "A phone interpreter at the town hall, for everybody who comes to the counter", "",
         "Samira H.", 112),
    Told("ar", "ممر مشاة آمن أمام المدرسة في شارع أوك",
         "A safe crossing in front of the school on Oak Street", "Yusuf A.", 112),
    Told("en", "English in the evening, with somebody who looks after the children", "",
         "Samira H.", 140),
    Told("en", "A welcome desk at the library, where one can ask anything", "", "", 168),
    Told("en", "Help for those who want to open a small business", "", "Nguyễn Minh Châu", 112),
    Told("en", "A health fair in two languages", "", "Grace A.", 84),
    Told("en", "Help with the written driving test, in Karen", "", "Htoo Paw Wah", 84, "helper"),
    Told("es", "Una liga de fútbol para los que acaban de llegar",
         "A soccer league for those who have just come", "Tomás Q.", 168, "phone"),
    Told("es", "Un autobús que pase cuando sale el turno de la noche",
         "A bus that runs when the night shift ends", "", 12, "online"),
)  # fmt: skip
# Name, charge, people by key with their role, seats in all.
GROUPS = (
    ("Access committee", "How residents reach town services in a language they understand.",
     (("grace", "chair"), ("dana", "member"), ("lucia", "member")), 5),
    ("Streets committee", "Safe ways on foot, by bicycle and by bus.",
     (("dana", "chair"), ("henrik", "member")), 4),
    ("Learning committee", "Language, school and courses for adults.",
     (("lucia", "chair"), ("grace", "member"), ("henrik", "member")), 5),
    ("Work and health committee", "Work, small business, and care.",
     (("henrik", "chair"), ("grace", "member")), 3),
)  # fmt: skip


@dataclass(frozen=True)
class Planned:
    """A proposal: its words, its ideas by place, its committee, how far it is."""

    title: str
    spanish: str
    summary: str
    ideas: tuple[int, ...]
    committee: int
    # Days from today to the report.
    due: int
    verdict: str = ""
    outcome: str = ""
    reason: str = ""
    supporters: int = 0
    theme: str = ""


PROPOSALS = (
    Planned("A language line for town services", "Una línea de idiomas para los servicios",
            "Anyone who calls or visits town hall can speak through an interpreter by phone, at no "
            "charge.", (0, 1, 2), 0, -40, Verdict.NOW, Proposal.State.ADOPTED,
            "It reaches the most people for the least money, and staff can start without a vote "
            "of council.", 27, "Town communication"),
    Planned("Safe crossings on Oak Street", "Cruces seguros en la calle Oak",
            "Children cross to school on marked and lit crossings.", (3,), 1, -6, "", "", "", 22,
            "Getting around"),
    Planned("Evening English with childcare", "Inglés por la noche con cuidado de niños",
            "Parents of small children can take a course.", (4,), 2, -40, Verdict.HELP,
            Proposal.State.ADOPTED, "The college offers the course, Welcome House the childcare.",
            19),
    Planned("A welcome desk at the library", "Una mesa de bienvenida en la biblioteca",
            "One place where newcomers can ask anything.", (5,), 0, -20, Verdict.NOW, "", "", 16),
    Planned("Small-business coaching", "Asesoría para pequeños negocios",
            "Somebody explains permits, taxes and loans.", (6,), 3, -20, Verdict.PARTNER, "", "",
            11),
    Planned("A bilingual health fair", "Una feria de salud bilingüe",
            "Checks and advice in two languages, once a year.", (7,), 3, 21, "", "", "", 9,
            "Health care"),
    Planned("Driving-test help in Karen", "Ayuda con el examen de manejo en karen",
            "Volunteers practice the questions with those who read Karen.", (8,), 1, 21, "", "",
            "", 8),
    Planned("A newcomers’ soccer league", "Una liga de fútbol para recién llegados",
            "A season in summer, on the fields of the town.", (9,), 2, -40, Verdict.LATER,
            Proposal.State.PARKED, "All fields are booked this year. We ask again in January.", 5),
)  # fmt: skip
# What is proposed, in Spanish, by the title there.
SUMMARIES = {
    "Una línea de idiomas para los servicios": (
        "Quien llama o va al ayuntamiento puede hablar con ayuda de un intérprete por teléfono, "
        "sin costo."
    ),
    "Cruces seguros en la calle Oak": (
        "Las niñas y los niños cruzan hacia la escuela por pasos marcados y con luz."
    ),
    "Inglés por la noche con cuidado de niños": (
        "Quienes tienen hijos pequeños pueden tomar un curso."
    ),
    "Una mesa de bienvenida en la biblioteca": (
        "Un lugar donde las personas recién llegadas pueden preguntar cualquier cosa."
    ),
    "Asesoría para pequeños negocios": "Alguien explica permisos, impuestos y préstamos.",
    "Una feria de salud bilingüe": "Revisiones y consejos en dos idiomas, una vez al año.",
    "Ayuda con el examen de manejo en karen": (
        "Personas voluntarias practican las preguntas con quienes leen karen."
    ),
    "Una liga de fútbol para recién llegados": (
        "Una temporada en verano, en los campos del municipio."
    ),
}
LINE = (
    (Criterion.AUTHORITY, "The town manager may decide it. No vote of council is needed.", 5),
    (Criterion.COST, "$8,400 a year, and $600 for signs.", 4),
    (Criterion.TIME, "Ten weeks: contract, training for 40 staff, signs at 12 desks.", 4),
    (Criterion.RISK, "Few interpreters after 6 pm. Old desk phones have no speaker.", 3),
    (Criterion.BENEFIT, "About 3,900 residents who speak English less than very well.", 5),
    (Criterion.SAFETY, "Calls are not recorded, and nobody is asked for a name.", 5),
)  # fmt: skip
ENGLISH = (
    (Criterion.AUTHORITY, "The college decides alone which courses it gives.", 5),
    (Criterion.COST, "The course costs the town nothing; childcare is $6,200 a year.", 3),
    (Criterion.TIME, "It can begin with the next term.", 4),
    (Criterion.PARTNERS, "Welcome House has a licensed room and two carers.", 4),
    (Criterion.BENEFIT, "About 40 parents in each term.", 4),
)
DESK = (
    (Criterion.AUTHORITY, "The library director may decide it.", 5),
    (Criterion.COST, "$900 for a desk, signs and printing.", 5),
    (Criterion.TIME, "Six weeks, with volunteers trained.", 5),
    (Criterion.CAPACITY, "Two volunteers for each of twelve hours a week.", 3),
    (Criterion.BENEFIT, "The library counts 300 visits a day.", 4),
)
COACHING = (
    (Criterion.AUTHORITY, "No permission is needed.", 5),
    (Criterion.COST, "$3,000 a year for a coach, two evenings a month.", 3),
    (Criterion.PARTNERS, "It needs somebody who knows permits and loans. Nobody was asked yet.", 2),
    (Criterion.BENEFIT, "Eleven people asked for it at one meal.", 3),
)
SOCCER = (
    (Criterion.AUTHORITY, "The recreation department lends the fields.", 4),
    (Criterion.COST, "$2,400 for goals, balls and insurance.", 3),
    (Criterion.TIME, "All fields are booked until October; requests open in January.", 1),
    (Criterion.RISK, "Without insurance no field is lent.", 2),
)
# What the committees found, by the place of the proposal.
POINTS = {0: LINE, 2: ENGLISH, 3: DESK, 4: COACHING, 7: SOCCER}


def load(demo: Any) -> None:
    """Add them to Mill Fork."""
    town = demo.communities["mill-fork"]
    told = _ideas(demo, town)
    committees = [_group(demo, town, *one) for one in GROUPS]
    for planned in PROPOSALS:
        _proposal(demo, town, planned, told, committees[planned.committee])


def _ideas(demo: Any, town: Any) -> list[Idea]:
    by = demo.people["priya"]
    meals = list(Meeting.objects.filter(community=town, kind="large").order_by("starts_at", "pk"))
    found = []
    for one in IDEAS:
        text = Translated.of(one.text, one.language)
        if one.english:
            text = text.put("en", one.english)
        day = demo.day(one.days)
        is_online = one.channel == "online"
        meal = next((meal for meal in reversed(meals) if meal.starts_at.date() <= day), None)
        if meal and not is_online:
            day = timezone.localdate(meal.starts_at, demo.program.tzinfo)
        way = ideas.Way("phone", "555-0142 (invented)", "es") if one.channel == "phone" else None
        idea = ideas.give(
            town, text=text, channel=one.channel, by=None if is_online else by, told_on=day,
            said_by=one.said_by, meeting=None if is_online else meal, way=way,
        )  # fmt: skip
        # The newest waits to be checked.
        found.append(idea if is_online else ideas.check(idea, by=by))
    return found


def _group(demo: Any, town: Any, name: str, charge: str, people: Any, seats: int) -> Group:
    group = Group(
        program=demo.program, community=town, name=name, term_months=24,
        charge=Translated.of(f"{charge} {INVENTED}"), meets="Every second Tuesday at 6 pm",
        formed_on=demo.today - timedelta(days=110),
    )  # fmt: skip
    groups.create(group, seats=seats, by=demo.people["priya"])
    parts = {one.user_id: one for one in Membership.objects.taking_part().filter(community=town)}
    rows = list(GroupSeat.objects.filter(group=group).order_by("number"))
    for seat, (key, role) in zip(rows, people, strict=False):
        seat.membership = parts[demo.people[key].pk]
        seat.role, seat.partner_kind = role, seat.membership.partner_kind
        seat.since = group.formed_on
        seat.until = groups.end_of_term(group, group.formed_on)
        seat.save()
    return group


def _proposal(demo: Any, town: Any, planned: Planned, told: list[Idea], committee: Group) -> None:
    by = demo.people["priya"]
    proposal = Proposal(
        program=demo.program, community=town,
        title=Translated.of(planned.title).put("es", planned.spanish),
        summary=Translated.of(f"{planned.summary} {INVENTED}").put(
            "es", f"{SUMMARIES[planned.spanish]} (inventado)"
        ),
        need=Translated.of("Heard at meals, in groups and at the counter. (invented)").put(
            "es", "Se oyó en las comidas, en los grupos y en la ventanilla. (inventado)"
        ),
        lead="Town of Mill Fork", partners="Welcome House Mill Fork", cost="10k", time="short",
        approval="manager", proposed_by=told[planned.ideas[0]].said_by, steward=by,
    )  # fmt: skip
    themes = Theme.objects.filter(community=town).shared()
    matching = [one for one in themes if planned.theme and str(one.title) == planned.theme]
    proposals.save(
        proposal, from_ideas=[told[place] for place in planned.ideas], from_themes=matching, by=by
    )
    proposals.propose(proposal, by=by)
    proposals.publish(proposal, by=by)
    due = demo.today + timedelta(days=planned.due)
    proposal = proposals.send(proposal, committee, report_on=due, by=by)
    if planned.verdict:
        _report(demo, proposal, planned)
    _supported(proposal, planned)
    if planned.outcome:
        proposals.decided(proposal, planned.outcome, planned.reason, by, _last_meal(demo, town))
    _dated(demo, proposal)


def _last_meal(demo: Any, town: Any) -> date:
    """The day of the newest meal that was held: there the group decided."""
    meals = Meeting.objects.filter(community=town, kind="large", status=Meeting.Status.HELD)
    return timezone.localdate(meals.latest("starts_at").starts_at, demo.program.tzinfo)


def _supported(proposal: Proposal, planned: Planned) -> None:
    ProposalSupport.objects.bulk_create(
        ProposalSupport(
            program_id=proposal.program_id, community_id=proposal.community_id, proposal=proposal,
            seal=voices.seal_of(proposal, str(number)),
        )
        for number in range(planned.supporters)
    )  # fmt: skip


def _report(demo: Any, proposal: Proposal, planned: Planned) -> None:
    by = demo.people["grace"]
    report = feasibility.begin(proposal, by=by)
    report.verdict = planned.verdict
    report.agreed_count = report.member_count
    report.recommendation = Translated.of(f"As the findings say. {INVENTED}")
    points = POINTS[PROPOSALS.index(planned)]
    findings = {one: (Translated.of(text), score) for one, text, score in points}
    feasibility.keep(report, findings)
    feasibility.hand_in(report, by=by)


def _dated(demo: Any, proposal: Proposal) -> None:
    """Let what happened lie in the past."""
    days = {"proposed": 120, "sent": 100, "reported": 47}
    for kind, ago in days.items():
        ProposalNews.objects.filter(proposal=proposal, kind=kind).update(
            happened_on=demo.today - timedelta(days=ago)
        )
