import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
from django.db import migrations, models

import bic.tenancy.operations


class Migration(migrations.Migration):
    dependencies = [
        ("communities", "0006_fill_given"),
        ("evaluations", "0002_waves"),
        ("surveys", "0004_at_least_one"),
        ("tenancy", "0001_initial"),
    ]

    operations = [
        bic.tenancy.operations.Together(
            operations=[
                migrations.CreateModel(
                    name="WaveSurveyEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "community",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="communities.community",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="evaluations.wavesurvey",
                            ),
                        ),
                        (
                            "program",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="tenancy.program",
                            ),
                        ),
                        (
                            "survey",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="surveys.survey",
                                verbose_name="survey",
                            ),
                        ),
                        (
                            "wave",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="evaluations.wave",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                )
            ],
        ),
        bic.tenancy.operations.AddTriggers(
            triggers=[
                (
                    "changemark",
                    pgtrigger.compiler.Trigger(
                        name="change_mark_stays_with_wave",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n                    IF EXISTS (\n                        SELECT 1 FROM evaluations_wave\n                        WHERE id IN (NEW.wave_id, OLD.wave_id) AND locked_at IS NOT NULL\n                    ) THEN\n                        RAISE EXCEPTION 'The wave of this is locked.';\n                    END IF;\n                    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n                    RETURN NEW;\n                ",
                            hash="7c1bd05aa69de61c95f124c79798d82d2fa27d71",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_change_mark_stays_with_wave_5908d",
                            table="evaluations_changemark",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "reading",
                    pgtrigger.compiler.Trigger(
                        name="reading_stays_with_wave",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n                    IF EXISTS (\n                        SELECT 1 FROM evaluations_wave\n                        WHERE id IN (NEW.wave_id, OLD.wave_id) AND locked_at IS NOT NULL\n                    ) THEN\n                        RAISE EXCEPTION 'The wave of this is locked.';\n                    END IF;\n                    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n                    RETURN NEW;\n                ",
                            hash="f8c5bdae7cb8c6c7010797d788e2afbd0b2bdb67",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_reading_stays_with_wave_1afd1",
                            table="evaluations_reading",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "wave",
                    pgtrigger.compiler.Trigger(
                        name="wave_stays_locked",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."locked_at" IS NOT NULL)',
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="c3bb9cd4ccaefc8b27b653d60e45be7b8ac9a92c",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_wave_stays_locked_175c2",
                            table="evaluations_wave",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "wavesurvey",
                    pgtrigger.compiler.Trigger(
                        name="wave_survey_stays_with_wave",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n                    IF EXISTS (\n                        SELECT 1 FROM evaluations_wave\n                        WHERE id IN (NEW.wave_id, OLD.wave_id) AND locked_at IS NOT NULL\n                    ) THEN\n                        RAISE EXCEPTION 'The wave of this is locked.';\n                    END IF;\n                    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n                    RETURN NEW;\n                ",
                            hash="f8ca8e04fa5b2f4cd4b6858840f3c09b26954c0a",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_wave_survey_stays_with_wave_d8202",
                            table="evaluations_wavesurvey",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "wavesurvey",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "evaluations_wavesurveyevent" ("community_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "survey_id", "wave_id") VALUES (NEW."community_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."survey_id", NEW."wave_id"); RETURN NULL;',
                            hash="f801772ab8c947a29cda13fca03905c7017e3075",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_f96ff",
                            table="evaluations_wavesurvey",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "wavesurvey",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "evaluations_wavesurveyevent" ("community_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "survey_id", "wave_id") VALUES (NEW."community_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."survey_id", NEW."wave_id"); RETURN NULL;',
                            hash="0e3c78ebe81a21536543378ff5fd6185aac00764",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_803c8",
                            table="evaluations_wavesurvey",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "wavesurvey",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "evaluations_wavesurveyevent" ("community_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "survey_id", "wave_id") VALUES (OLD."community_id", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."survey_id", OLD."wave_id"); RETURN NULL;',
                            hash="a724a153d2e789d1a7d89ab13f0660609ce50570",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_e6117",
                            table="evaluations_wavesurvey",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "wavesurveyevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="39b94fe2fba8c5bf1d9e2a3f7460fb9a64026c26",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_585f1",
                            table="evaluations_wavesurveyevent",
                            when="BEFORE",
                        ),
                    ),
                ),
            ],
        ),
    ]
