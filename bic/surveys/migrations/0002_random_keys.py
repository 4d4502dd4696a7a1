import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import bic.surveys.models.collection
import bic.tenancy.operations


class Migration(migrations.Migration):
    dependencies = [
        ("communities", "0006_fill_given"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
        ("surveys", "0001_initial"),
        ("tenancy", "0001_initial"),
    ]

    operations = [
        bic.tenancy.operations.Together(
            operations=[
                migrations.RemoveIndex(
                    model_name="response",
                    name="response_of_survey",
                ),
                migrations.AddField(
                    model_name="response",
                    name="is_told",
                    field=models.BooleanField(default=False, editable=False),
                ),
                migrations.AlterField(
                    model_name="response",
                    name="id",
                    field=models.BigIntegerField(
                        default=bic.surveys.models.collection.random_key,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                migrations.AddIndex(
                    model_name="response",
                    index=models.Index(
                        fields=["program", "survey", "-day", "id"], name="response_in_order"
                    ),
                ),
                migrations.AddIndex(
                    model_name="response",
                    index=models.Index(
                        condition=models.Q(("is_told", False)),
                        fields=["program", "survey", "id"],
                        name="response_not_told",
                    ),
                ),
            ],
        ),
        bic.tenancy.operations.AddTriggers(
            triggers=[
                (
                    "response",
                    pgtrigger.compiler.Trigger(
                        name="response_told_in_steps",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE place record; step integer; waiting integer;",
                            func="\n    FOR place IN SELECT DISTINCT program_id, survey_id FROM fresh LOOP\n        SELECT GREATEST(suppression_threshold, 5) INTO step\n        FROM tenancy_program WHERE id = place.program_id;\n        FOR round IN 1..2 LOOP\n            SELECT count(*) INTO waiting FROM surveys_response\n            WHERE program_id = place.program_id AND survey_id = place.survey_id AND NOT is_told;\n            EXIT WHEN waiting < 2 * step;\n            PERFORM pg_advisory_xact_lock(7042, hashint8(place.survey_id));\n            CONTINUE WHEN round = 1;\n            UPDATE surveys_response SET is_told = true WHERE id IN (\n                SELECT id FROM surveys_response\n                WHERE program_id = place.program_id AND survey_id = place.survey_id AND NOT is_told\n                ORDER BY id LIMIT step * (waiting / step - 1));\n        END LOOP;\n    END LOOP;\n    RETURN NULL;\n",
                            hash="184628385d1b717364eee043522ce4eabec186b6",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_response_told_in_steps_d67e0",
                            referencing="REFERENCING NEW TABLE AS fresh ",
                            table="surveys_response",
                            when="AFTER",
                        ),
                    ),
                )
            ],
        ),
    ]
