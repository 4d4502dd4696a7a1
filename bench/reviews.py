"""A round under review: 250 applications, 6 reviewers for each, 9 criteria, all in."""

from typing import Any

import pgtrigger
from django.db import connection
from django.utils import timezone

from bench.data import let_plan
from bic.people.models import Membership, User
from bic.tenancy import scope
from bic.tenancy.models import Program
from communities.models import Application, Question, QuestionSet, Review, Round
from communities.services import review as services

APPLICATIONS, REVIEWERS, CRITERIA = 250, 6, 9
SLUG = "bench-round"
HISTORY = tuple(
    f"communities.{model}:insert_insert" for model in ("Community", "Application", "Answer")
) + (
    "communities.Review:insert_insert",
    "communities.Review:update_update",
    "communities.ReviewScore:insert_insert",
    "communities.ReviewScore:score_stays_with_review",
)
TOWNS = """
    INSERT INTO communities_community (program_id, name, slug, kind, state_id, geoid, status,
        cohort, languages, created_at, updated_at)
    SELECT {program}, 'Applicant ' || n, 'applicant-' || n, 'municipality', '37', '',
        'under_review', '', ARRAY['es'], now(), now()
    FROM generate_series(1, {applications}) AS n
"""
APPLYING = """
    INSERT INTO communities_application (program_id, community_id, round_id, question_set_id,
        status, language, created_at, submitted_at)
    SELECT {program}, id, {round}, {form}, 'under_review', 'en', now(), now()
    FROM communities_community WHERE program_id = {program} AND starts_with(slug, 'applicant-')
"""
ANSWERS = """
    INSERT INTO communities_answer (program_id, community_id, application_id, key, value,
        revision, updated_at)
    SELECT program_id, community_id, id, 'q' || n, to_jsonb(repeat('We want to belong. ', 60)),
        1, now()
    FROM communities_application, generate_series(1, 5) AS n WHERE round_id = {round}
"""
REVIEWS = """
    INSERT INTO communities_review (program_id, community_id, application_id, reviewer_id,
        assigned_by_id, assigned_at, conflict, conflict_reason, declared_at, recommendation,
        comment, mean, updated_at, submitted_at)
    SELECT {program}, one.community_id, one.id, person.user_id, {user}, now(), 'none', '', now(),
        'accept', '', 1 + mod(one.id * 7 + person.user_id, 3), now(), now()
    FROM communities_application one, people_membership person
    WHERE one.round_id = {round} AND person.program_id = {program} AND person.role = 'researcher'
"""
SCORES = """
    INSERT INTO communities_reviewscore (program_id, community_id, review_id, criterion_id, value,
        reason)
    SELECT one.program_id, one.community_id, one.id, criterion.id,
        mod(one.id + criterion.id * 3, 5), 'The letters and the answers show it plainly.'
    FROM communities_review one, communities_criterion criterion
    WHERE one.program_id = {program} AND criterion.program_id = {program}
"""
GIVEN = "UPDATE communities_review SET updated_at = updated_at WHERE program_id = {program}"


def fill(program: Program, director: User) -> int:
    """Give `program` the round, unless it has it; the key of a review of `director` to write."""
    with scope(program):
        if not Round.objects.filter(slug=SLUG).exists():
            _round(program, director)
        application = Application.objects.filter(round__slug=SLUG).order_by("pk").first()
        services.assign(application.round, [(application, director)], by=director)
        own = Review.objects.get(application=application, reviewer=director)
        if not own.conflict:
            services.declare(own)
        return own.pk


def _round(program: Program, director: User) -> None:
    made = Round.objects.create(
        program=program, slug=SLUG, title="Round", published_at=timezone.now()
    )
    form = QuestionSet.objects.create(program=program, round=made, number=1)
    Question.objects.bulk_create(
        Question(program=program, question_set=form, key=f"q{n}", position=n, label=f"Question {n}")
        for n in range(1, 6)
    )
    for number in range(REVIEWERS):
        user = User.objects.create_user(f"reviewer-{number}@example.org", name=f"Rita Vega{number}")
        Membership.objects.create(program=program, user=user, role="researcher")
    services.begin(made, by=director)
    values: dict[str, Any] = {
        "program": program.pk, "round": made.pk, "form": form.pk, "user": director.pk,
        "applications": APPLICATIONS,
    }  # fmt: skip
    with pgtrigger.ignore(*HISTORY), connection.cursor() as cursor:
        for statement in (TOWNS, APPLYING, ANSWERS, REVIEWS, SCORES, GIVEN):
            # Whole numbers only; pgtrigger adds parameters of its own to the statement.
            cursor.execute(statement.format(**values))
    let_plan()
