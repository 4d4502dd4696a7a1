import django.contrib.postgres.fields
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

import bic.tenancy.operations


class Migration(migrations.Migration):
    dependencies = [
        ("communities", "0004_identifying"),
    ]

    operations = [
        bic.tenancy.operations.Together(
            operations=[
                pgtrigger.migrations.RemoveTrigger(
                    model_name="review",
                    name="update_update",
                ),
                migrations.AddField(
                    model_name="review",
                    name="given",
                    field=django.contrib.postgres.fields.ArrayField(
                        base_field=models.PositiveSmallIntegerField(), editable=False, null=True
                    ),
                ),
            ],
        ),
        bic.tenancy.operations.AddTriggers(
            triggers=[
                (
                    "review",
                    pgtrigger.compiler.Trigger(
                        name="review_keeps_what_was_given",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n    NEW.given := CASE WHEN NEW.submitted_at IS NOT NULL THEN (\n        SELECT array_agg(score.value ORDER BY criterion.position, criterion.id)\n        FROM communities_reviewscore score\n        JOIN communities_criterion criterion ON criterion.id = score.criterion_id\n        WHERE score.review_id = NEW.id\n    ) END;\n    RETURN NEW;\n",
                            hash="a21dfa3c9c997e8fbec90071b99f2f44f0fec778",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_review_keeps_what_was_given_801a3",
                            table="communities_review",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "review",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."application_id" IS DISTINCT FROM (NEW."application_id") OR OLD."assigned_at" IS DISTINCT FROM (NEW."assigned_at") OR OLD."assigned_by_id" IS DISTINCT FROM (NEW."assigned_by_id") OR OLD."comment" IS DISTINCT FROM (NEW."comment") OR OLD."community_id" IS DISTINCT FROM (NEW."community_id") OR OLD."conflict" IS DISTINCT FROM (NEW."conflict") OR OLD."conflict_reason" IS DISTINCT FROM (NEW."conflict_reason") OR OLD."declared_at" IS DISTINCT FROM (NEW."declared_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."mean" IS DISTINCT FROM (NEW."mean") OR OLD."program_id" IS DISTINCT FROM (NEW."program_id") OR OLD."recommendation" IS DISTINCT FROM (NEW."recommendation") OR OLD."reviewer_id" IS DISTINCT FROM (NEW."reviewer_id") OR OLD."submitted_at" IS DISTINCT FROM (NEW."submitted_at") OR OLD."updated_at" IS DISTINCT FROM (NEW."updated_at"))',
                            func='INSERT INTO "communities_reviewevent" ("application_id", "assigned_at", "assigned_by_id", "comment", "community_id", "conflict", "conflict_reason", "declared_at", "id", "mean", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "recommendation", "reviewer_id", "submitted_at", "updated_at") VALUES (NEW."application_id", NEW."assigned_at", NEW."assigned_by_id", NEW."comment", NEW."community_id", NEW."conflict", NEW."conflict_reason", NEW."declared_at", NEW."id", NEW."mean", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."recommendation", NEW."reviewer_id", NEW."submitted_at", NEW."updated_at"); RETURN NULL;',
                            hash="ce40da7fc7ad0dbfdb17f32598aab1c74169bd12",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_856be",
                            table="communities_review",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
