"""Gives responses of before a random key too, and says of them what was told already."""

import pgtrigger
from django.db import connection, migrations

from bic.tenancy import scope
from bic.tenancy.operations import RunAhead

# As results told them until now: whole where the survey is closed, else the first full steps.
TELL = """
    UPDATE surveys_response SET is_told = true FROM (
        SELECT response.id, survey.closed_at IS NOT NULL AS is_closed,
            GREATEST(program.suppression_threshold, 5) AS step,
            row_number() OVER (PARTITION BY survey.id ORDER BY response.id) AS place,
            count(*) OVER (PARTITION BY survey.id) AS came
        FROM surveys_response response
        JOIN surveys_survey survey ON survey.id = response.survey_id
        JOIN tenancy_program program ON program.id = response.program_id
    ) AS known
    WHERE known.id = surveys_response.id
        AND (is_closed OR place <= step * (came / step - 1))
"""
# Keys that were counted up are shorter than random ones.
DRAW = """
    CREATE TEMPORARY TABLE surveys_drawn AS SELECT id AS old, 100000000000000 + mod(
        ('x' || left(md5(gen_random_uuid()::text), 15))::bit(60)::bigint, 900000000000000) AS new
    FROM surveys_response WHERE id < 100000000000000
"""
# What refers to responses follows them, its history too.
REFER = ("secondentry", "coding", "quote", "codingevent", "quoteevent")
SILENT = (
    "surveys.Coding:update_update", "surveys.Quote:update_update",
    "surveys.CodingEvent:append_only", "surveys.QuoteEvent:append_only",
)  # fmt: skip


def draw_keys(apps, schema_editor):
    for program in apps.get_model("tenancy", "Program").objects.values_list("pk", flat=True):
        with scope(program), connection.cursor() as cursor, pgtrigger.ignore(*SILENT):
            cursor.execute(TELL)
            cursor.execute(DRAW)
            cursor.execute("UPDATE surveys_response SET id = new FROM surveys_drawn WHERE id = old")
            for table in REFER:
                cursor.execute(
                    f"UPDATE surveys_{table} SET response_id = new"  # noqa: S608  (our own names)
                    " FROM surveys_drawn WHERE response_id = old"
                )
            cursor.execute("DROP TABLE surveys_drawn")


class Migration(migrations.Migration):
    dependencies = [("surveys", "0002_random_keys"), ("tenancy", "0001_initial")]
    operations = [RunAhead(draw_keys, migrations.RunPython.noop, elidable=True)]
