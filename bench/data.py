"""The generated programs that are measured; needs Django set up with the product's settings."""

from datetime import timedelta
from importlib import import_module

import pgtrigger
from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.db import connection
from django.utils import timezone

from bench.programs import BIG, FEW, MANY, TOWNS
from bic.blueprint.models import StepRecord
from bic.documents.models import Document
from bic.people.models import Membership, User
from bic.tenancy import scope
from bic.tenancy.models import Program
from communities.models import Community, State
from planning.models import Member, Skill, SkillLevel

HISTORY = (
    "documents.Document:insert_insert",
    "documents.Document:update_update",
    "documents.DocumentVersion:insert_insert",
)
BACKEND = "allauth.account.auth_backends.AuthenticationBackend"

DOCUMENTS = """
    INSERT INTO documents_document (program_id, community_id, title, kind, step, note, seen_by,
        signer_kind, signer_name, signer_organization, created_by_id, created_at, changed_at)
    SELECT {program}, {community}, 'Letter ' || n || ' of Larkspur Neighbors',
        CASE WHEN n = 1 THEN 'moa' WHEN n <= 12 THEN 'letter_of_support' ELSE 'other' END,
        'I3', '', 'members', '', '', '', {user}, now() - n * interval '1 minute',
        now() - n * interval '1 minute'
    FROM generate_series(1, {count}) AS n
"""
VERSIONS = """
    INSERT INTO documents_documentversion (program_id, community_id, document_id, number,
        original_name, content_type, size, sha256, storage_key, comment, uploaded_by_id,
        uploaded_at)
    SELECT program_id, community_id, id, 1, 'letter.pdf', 'application/pdf', 20000,
        md5(id::text) || md5(id::text), 'bench/' || id, '', created_by_id, created_at
    FROM documents_document WHERE community_id = {community}
"""
CURRENT = """
    UPDATE documents_document SET current_id = version.id
    FROM documents_documentversion AS version
    WHERE version.document_id = documents_document.id
        AND documents_document.community_id = {community}
"""


def _documents(community: Community, user: User, count: int, *, with_files: bool) -> None:
    """Documents, with their files where their pages are measured; history is left out."""
    values = {
        "program": community.program_id,
        "community": community.pk,
        "user": user.pk,
        "count": count,
    }
    statements = (DOCUMENTS, VERSIONS, CURRENT) if with_files else (DOCUMENTS,)
    with pgtrigger.ignore(*HISTORY), connection.cursor() as cursor:
        for statement in statements:
            # Whole numbers only; pgtrigger adds parameters of its own to the statement.
            cursor.execute(statement.format(**values))


def grow(program: Program, total: int) -> str:
    """Statements that give the one community of a program `total` documents in all.

    They are for a superuser, who can leave triggers out: with them, the words of a million
    titles would take minutes.
    """
    with scope(program):
        values = {
            "program": program.pk,
            "community": program.communities.get().pk,
            "user": User.objects.get().pk,
            "count": total - Document.objects.count(),
        }
    filling = DOCUMENTS.format(**values)
    return f"SET session_replication_role = replica; {filling}; ANALYZE documents_document"


def _program(slug: str, user: User, documents: list[int]) -> None:
    """A program with a community for each number, holding that many documents."""
    program = Program.objects.create(name=slug.title(), slug=slug, require_staff_mfa=False)
    state = State.objects.get(fips="37")
    county = state.counties.order_by("geoid").first()
    today = timezone.localdate()
    with scope(program):
        Membership.objects.create(program=program, user=user, role="director")
        for number, count in enumerate(documents):
            community = Community.objects.create(
                program=program, name=f"Town {number:03}", slug=f"town-{number:03}", state=state,
                county=county, status="active", cohort="Cohort 1", facilitator=user,
                partner_since=today,
            )  # fmt: skip
            StepRecord.objects.bulk_create(
                StepRecord(
                    program=program, community=community, code=code, owner=user,
                    planned_on=today + timedelta(days=number - 20 + index),
                )
                for index, code in enumerate(("R1", "R2", "C1", "C2"))
            )  # fmt: skip
            if count:
                _documents(community, user, count, with_files=slug != BIG)


def _team(slug: str, people: int, skills: int) -> None:
    """People on a team with a level in two of three skills, as the matrix shows them."""
    program = Program.objects.get(slug=slug)
    with scope(program):
        team = Member.objects.bulk_create(
            Member(program=program, name=f"Helper {number:02} of the Program")
            for number in range(people)
        )
        names = Skill.objects.bulk_create(
            Skill(program=program, name=f"Skill of the kind {number}", position=number)
            for number in range(skills)
        )
        SkillLevel.objects.bulk_create(
            SkillLevel(program=program, member=one, skill=skill, level=SkillLevel.Level.values[at])
            for row, one in enumerate(team)
            for column, skill in enumerate(names)
            if (at := (row + column) % 3) < 2
        )


def make() -> str:
    """Fill an empty database; the cookie of a director of every program."""
    user = User.objects.create_user("bench@example.org", name="Bench Director")
    _program(FEW, user, [100])
    _program(MANY, user, [10_000, 100, 2_000, *[0] * 97])
    _program(BIG, user, [200_000])
    _program(TOWNS, user, [0] * 200)
    _team(FEW, 60, 12)
    let_plan()
    return cookie_of(user)


def let_plan() -> None:
    """Tell the planner of new rows now; an installation is told within its minute."""
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


def cookie_of(user: User) -> str:
    """A session cookie."""
    session = import_module(settings.SESSION_ENGINE).SessionStore()
    session[SESSION_KEY] = str(user.pk)
    session[BACKEND_SESSION_KEY] = BACKEND
    session[HASH_SESSION_KEY] = user.get_session_auth_hash()
    session.create()
    return f"{settings.SESSION_COOKIE_NAME}={session.session_key}"
