import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

import bic.tenancy.operations


class Migration(migrations.Migration):
    dependencies = [
        ("communities", "0006_fill_given"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
        ("surveys", "0004_at_least_one"),
        ("tenancy", "0001_initial"),
    ]

    operations = [
        bic.tenancy.operations.Together(
            operations=[
                pgtrigger.migrations.RemoveTrigger(
                    model_name="survey",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="survey",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="survey",
                    name="delete_delete",
                ),
                migrations.AddField(
                    model_name="survey",
                    name="locked_at",
                    field=models.DateTimeField(editable=False, null=True, verbose_name="locked on"),
                ),
                migrations.AddField(
                    model_name="surveyevent",
                    name="locked_at",
                    field=models.DateTimeField(editable=False, null=True, verbose_name="locked on"),
                ),
                migrations.AddConstraint(
                    model_name="survey",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("locked_at", None), ("closed_at__isnull", False), _connector="OR"
                        ),
                        name="survey_locked_after_it_was_closed",
                    ),
                ),
            ],
        ),
        bic.tenancy.operations.AddTriggers(
            triggers=[
                (
                    "response",
                    pgtrigger.compiler.Trigger(
                        name="response_stays_with_survey",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n                    IF EXISTS (\n                        SELECT 1 FROM surveys_survey\n                        WHERE id = COALESCE(NEW.survey_id, OLD.survey_id)\n                            AND locked_at IS NOT NULL\n                    ) THEN\n                        RAISE EXCEPTION 'The survey of this response is locked.';\n                    END IF;\n                    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n                    RETURN NEW;\n                ",
                            hash="87ac38fc6d00c902071af6050385406cf10edfa2",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_response_stays_with_survey_65c5c",
                            table="surveys_response",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "survey",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "surveys_surveyevent" ("closed_at", "closed_by_id", "community_id", "created_at", "created_by_id", "earlier_id", "id", "irb_decided_on", "irb_expires_on", "irb_number", "irb_status", "languages", "locked_at", "needs_code", "opened_at", "opened_by_id", "original", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "purpose", "title", "updated_at") VALUES (NEW."closed_at", NEW."closed_by_id", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."earlier_id", NEW."id", NEW."irb_decided_on", NEW."irb_expires_on", NEW."irb_number", NEW."irb_status", NEW."languages", NEW."locked_at", NEW."needs_code", NEW."opened_at", NEW."opened_by_id", NEW."original", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."purpose", NEW."title", NEW."updated_at"); RETURN NULL;',
                            hash="8ef22a40606d3d2bc50fe0964cae16a7c11d0c45",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_472a1",
                            table="surveys_survey",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "survey",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "surveys_surveyevent" ("closed_at", "closed_by_id", "community_id", "created_at", "created_by_id", "earlier_id", "id", "irb_decided_on", "irb_expires_on", "irb_number", "irb_status", "languages", "locked_at", "needs_code", "opened_at", "opened_by_id", "original", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "purpose", "title", "updated_at") VALUES (NEW."closed_at", NEW."closed_by_id", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."earlier_id", NEW."id", NEW."irb_decided_on", NEW."irb_expires_on", NEW."irb_number", NEW."irb_status", NEW."languages", NEW."locked_at", NEW."needs_code", NEW."opened_at", NEW."opened_by_id", NEW."original", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."purpose", NEW."title", NEW."updated_at"); RETURN NULL;',
                            hash="50c238be59f6742dff124a8690e4163a07f1d4a6",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_7c6a9",
                            table="surveys_survey",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "survey",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "surveys_surveyevent" ("closed_at", "closed_by_id", "community_id", "created_at", "created_by_id", "earlier_id", "id", "irb_decided_on", "irb_expires_on", "irb_number", "irb_status", "languages", "locked_at", "needs_code", "opened_at", "opened_by_id", "original", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "purpose", "title", "updated_at") VALUES (OLD."closed_at", OLD."closed_by_id", OLD."community_id", OLD."created_at", OLD."created_by_id", OLD."earlier_id", OLD."id", OLD."irb_decided_on", OLD."irb_expires_on", OLD."irb_number", OLD."irb_status", OLD."languages", OLD."locked_at", OLD."needs_code", OLD."opened_at", OLD."opened_by_id", OLD."original", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."purpose", OLD."title", OLD."updated_at"); RETURN NULL;',
                            hash="931bba9ba33e1fd89400ce322b483b0625e158ce",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_0ba4d",
                            table="surveys_survey",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
