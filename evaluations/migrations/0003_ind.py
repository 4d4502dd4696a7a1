import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

import bic.tenancy.operations


class Migration(migrations.Migration):
    dependencies = [
        ("communities", "0006_fill_given"),
        ("evaluations", "0002_waves"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
        ("surveys", "0004_at_least_one"),
        ("tenancy", "0001_initial"),
    ]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name="indicator",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="indicator",
            name="update_update",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="indicator",
            name="delete_delete",
        ),
        bic.tenancy.operations.Together(
            operations=[
                migrations.AddField(
                    model_name="indicator",
                    name="question",
                    field=models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="question of the evaluation plan"
                    ),
                ),
                migrations.AddField(
                    model_name="indicatorevent",
                    name="question",
                    field=models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="question of the evaluation plan"
                    ),
                ),
                migrations.AddConstraint(
                    model_name="indicator",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("source", "census"), _negated=True),
                            ("level", "context"),
                            _connector="OR",
                        ),
                        name="indicator_census_is_context",
                        violation_error_message="Figures of the Census are context, never an effect.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="indicator",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("level", "context"), _negated=True),
                            models.Q(("target_year1", None), ("target_year3", None)),
                            _connector="OR",
                        ),
                        name="indicator_context_has_no_target",
                        violation_error_message="Context has no targets: nobody's work moves it.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="reading",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("part", None),
                            ("whole", None),
                            ("part__lte", models.F("whole")),
                            _connector="OR",
                        ),
                        name="reading_part_of_its_whole",
                        violation_error_message="The part cannot be more than the whole.",
                    ),
                ),
            ],
        ),
        bic.tenancy.operations.AddTriggers(
            triggers=[
                (
                    "indicator",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "evaluations_indicatorevent" ("baseline", "baseline_on", "census", "community_id", "created_at", "created_by_id", "definition", "direction", "every_months", "groups", "id", "item", "level", "measure", "name", "owner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "question", "retired_at", "retired_by_id", "source", "suggested", "survey_id", "target_year1", "target_year3", "unit", "values") VALUES (NEW."baseline", NEW."baseline_on", NEW."census", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."definition", NEW."direction", NEW."every_months", NEW."groups", NEW."id", NEW."item", NEW."level", NEW."measure", NEW."name", NEW."owner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."question", NEW."retired_at", NEW."retired_by_id", NEW."source", NEW."suggested", NEW."survey_id", NEW."target_year1", NEW."target_year3", NEW."unit", NEW."values"); RETURN NULL;',
                            hash="db47f4d3bd2ae64bf4718225e0752da175a66a72",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ac1c4",
                            table="evaluations_indicator",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "indicator",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "evaluations_indicatorevent" ("baseline", "baseline_on", "census", "community_id", "created_at", "created_by_id", "definition", "direction", "every_months", "groups", "id", "item", "level", "measure", "name", "owner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "question", "retired_at", "retired_by_id", "source", "suggested", "survey_id", "target_year1", "target_year3", "unit", "values") VALUES (NEW."baseline", NEW."baseline_on", NEW."census", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."definition", NEW."direction", NEW."every_months", NEW."groups", NEW."id", NEW."item", NEW."level", NEW."measure", NEW."name", NEW."owner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."question", NEW."retired_at", NEW."retired_by_id", NEW."source", NEW."suggested", NEW."survey_id", NEW."target_year1", NEW."target_year3", NEW."unit", NEW."values"); RETURN NULL;',
                            hash="8426b7d3d954a271bb6cecdb426d507b8aa49971",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_0eed9",
                            table="evaluations_indicator",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "indicator",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "evaluations_indicatorevent" ("baseline", "baseline_on", "census", "community_id", "created_at", "created_by_id", "definition", "direction", "every_months", "groups", "id", "item", "level", "measure", "name", "owner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "question", "retired_at", "retired_by_id", "source", "suggested", "survey_id", "target_year1", "target_year3", "unit", "values") VALUES (OLD."baseline", OLD."baseline_on", OLD."census", OLD."community_id", OLD."created_at", OLD."created_by_id", OLD."definition", OLD."direction", OLD."every_months", OLD."groups", OLD."id", OLD."item", OLD."level", OLD."measure", OLD."name", OLD."owner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."question", OLD."retired_at", OLD."retired_by_id", OLD."source", OLD."suggested", OLD."survey_id", OLD."target_year1", OLD."target_year3", OLD."unit", OLD."values"); RETURN NULL;',
                            hash="0a9dfc00e636bbdb73b8ec5fb68c958c1ece05a1",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_32aef",
                            table="evaluations_indicator",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
