"""A tenant of 200,000 documents: row-level security must not cost the search its index."""

import json

import pytest
from django.db import connection

from bic.documents.models import Document
from bic.search import index, query
from bic.search.models import Word
from bic.search.sources import registry
from bic.tenancy import scope
from tests.factories import CommunityFactory

pytestmark = [pytest.mark.large, pytest.mark.django_db]
DOCUMENTS = 200_000
TABLES = (Document._meta.db_table, Word._meta.db_table)


@pytest.fixture
def crowded(program, director):
    """Ten communities with documents whose titles share some words and not others."""
    communities = CommunityFactory.create_batch(10, program=program)
    with scope(program), connection.cursor() as cursor:
        # Row by row the triggers do the same, only slower.
        cursor.execute(f"ALTER TABLE {TABLES[0]} DISABLE TRIGGER USER")
        cursor.execute(
            """
            INSERT INTO documents_document (program_id, community_id, title, kind, step, note,
                seen_by, signer_kind, signer_name, signer_organization, created_by_id,
                created_at, changed_at)
            SELECT %s, (%s::bigint[])[1 + n %% 10], concat('Letter ', md5(n::text), ' ',
                (ARRAY['Larkspur', 'Oakhaven', 'Mill'])[1 + n %% 3]), 'other', '', '', 'members',
                '', '', '', %s, now(), now()
            FROM generate_series(1, %s) AS n
            """,
            [program.pk, [c.pk for c in communities], director.pk, DOCUMENTS],
        )
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute(f"ALTER TABLE {TABLES[0]} ENABLE TRIGGER USER")
    index.refill(registry.get("documents"), program)
    with connection.cursor() as cursor:
        for table in TABLES:
            cursor.execute(f"ANALYZE {table}")
    return communities


def statement_of(user, program, text):
    """The statement of a search, with its values."""
    seen = []

    def keep(execute, sql, params, many, context):
        seen.append((sql, params))
        return execute(sql, params, many, context)

    words = query.words_of(text)
    with connection.execute_wrapper(keep):
        query.find(user, program, words)
    return seen[0]


def plan(sql, params):
    """Plan of a statement, and every step of it."""
    with connection.cursor() as cursor:
        cursor.execute(f"EXPLAIN (FORMAT JSON) {sql}", params)
        found = cursor.fetchone()[0]
    top = (json.loads(found) if isinstance(found, str) else found)[0]["Plan"]
    steps, waiting = [], [top]
    while waiting:
        step = waiting.pop()
        steps.append(step)
        waiting += step.get("Plans", [])
    return top, steps


def without_walls():
    """Let the owner of the tables, which is our own role, pass; undone with the test."""
    with connection.cursor() as cursor:
        for table in TABLES:
            cursor.execute(f"ALTER TABLE {table} NO FORCE ROW LEVEL SECURITY")


def test_a_search_costs_no_more_than_three_times_one_without_row_level_security(
    program, director, partner, crowded
):
    # One word of a third of all, the beginning of every one, one of a few, none.
    questions = ("larkspur", "le", "c4ca4238", "letter c4ca", "letter larkspur", "zebra")
    walled, open_ = {}, {}

    for costs in (walled, open_):
        for user, communities in ((director, None), (partner, crowded[:1])):
            for text in questions:
                with scope(program, communities):
                    top, steps = plan(*statement_of(user, program, text))
                costs[user.pk, text] = top["Total Cost"]
                read = {s["Relation Name"] for s in steps if s["Node Type"] == "Seq Scan"}
                assert read.isdisjoint(TABLES), (user, text)
        without_walls()

    assert {key for key in walled if walled[key] > 3 * open_[key]} == set()
