import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

import bic.tenancy.operations
import bic.translated


class Migration(migrations.Migration):
    dependencies = [
        ("communities", "0006_fill_given"),
        ("evaluations", "0002_waves"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
        ("tenancy", "0001_initial"),
    ]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name="lesson",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="lesson",
            name="update_update",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="lesson",
            name="delete_delete",
        ),
        bic.tenancy.operations.Together(
            operations=[
                migrations.CreateModel(
                    name="Strategy",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "place",
                            models.CharField(editable=False, max_length=120, verbose_name="from"),
                        ),
                        (
                            "title",
                            bic.translated.TranslatedField(
                                default=bic.translated.Translated, verbose_name="strategy"
                            ),
                        ),
                        (
                            "did",
                            bic.translated.TranslatedField(
                                default=bic.translated.Translated, verbose_name="what was done"
                            ),
                        ),
                        (
                            "whom",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="for whom",
                            ),
                        ),
                        (
                            "result",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="what became of it",
                            ),
                        ),
                        (
                            "took",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="what it took",
                            ),
                        ),
                        (
                            "published_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="published on"
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "community",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="communities.community",
                            ),
                        ),
                        (
                            "copied_from",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="copies",
                                to="evaluations.strategy",
                            ),
                        ),
                        (
                            "created_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="added by",
                            ),
                        ),
                        (
                            "program",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="tenancy.program",
                            ),
                        ),
                        (
                            "published_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="published by",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "strategy",
                        "verbose_name_plural": "strategies",
                        "indexes": [
                            models.Index(
                                fields=["program", "community", "-created_at"],
                                name="strategy_by_place",
                            ),
                            models.Index(
                                condition=models.Q(("published_at__isnull", False)),
                                fields=["program", "-published_at"],
                                name="strategy_in_library",
                            ),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("published_at", None), ("published_by", None)),
                                    models.Q(
                                        ("published_at__isnull", False),
                                        ("published_by__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="strategy_published_by_somebody",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="StrategyEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "place",
                            models.CharField(editable=False, max_length=120, verbose_name="from"),
                        ),
                        (
                            "title",
                            bic.translated.TranslatedField(
                                default=bic.translated.Translated, verbose_name="strategy"
                            ),
                        ),
                        (
                            "did",
                            bic.translated.TranslatedField(
                                default=bic.translated.Translated, verbose_name="what was done"
                            ),
                        ),
                        (
                            "whom",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="for whom",
                            ),
                        ),
                        (
                            "result",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="what became of it",
                            ),
                        ),
                        (
                            "took",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="what it took",
                            ),
                        ),
                        (
                            "published_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="published on"
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
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
                            "copied_from",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="evaluations.strategy",
                            ),
                        ),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="added by",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="evaluations.strategy",
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
                            "published_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="published by",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.AddField(
                    model_name="lesson",
                    name="round",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="communities.round",
                        verbose_name="goes into the call",
                    ),
                ),
                migrations.AddField(
                    model_name="lessonevent",
                    name="round",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="communities.round",
                        verbose_name="goes into the call",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="lesson",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("settled_at", None), ("settled_by", None)),
                            models.Q(("settled_at__isnull", False), ("settled_by__isnull", False)),
                            _connector="OR",
                        ),
                        name="lesson_settled_by_somebody",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="lesson",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("answer", ""), ("settled_at", None), ("state", "open")),
                            models.Q(
                                models.Q(("state", "open"), _negated=True),
                                ("settled_at__isnull", False),
                                models.Q(("answer", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="lesson_settled_with_an_answer",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="lesson",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("round", None), ("state", "taken"), _connector="OR"),
                        name="lesson_of_a_call_is_taken",
                    ),
                ),
            ],
        ),
        bic.tenancy.operations.AddTriggers(
            triggers=[
                (
                    "lesson",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "evaluations_lessonevent" ("answer", "community_id", "created_at", "created_by_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "round_id", "settled_at", "settled_by_id", "state", "step", "text", "title", "wave_id") VALUES (NEW."answer", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."round_id", NEW."settled_at", NEW."settled_by_id", NEW."state", NEW."step", NEW."text", NEW."title", NEW."wave_id"); RETURN NULL;',
                            hash="1bd1ef636fbd343320ea73373662686b12add7c5",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_83f13",
                            table="evaluations_lesson",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "lesson",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "evaluations_lessonevent" ("answer", "community_id", "created_at", "created_by_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "round_id", "settled_at", "settled_by_id", "state", "step", "text", "title", "wave_id") VALUES (NEW."answer", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."round_id", NEW."settled_at", NEW."settled_by_id", NEW."state", NEW."step", NEW."text", NEW."title", NEW."wave_id"); RETURN NULL;',
                            hash="c114374429a73c1ea83b34df3a5c8fff4bb4b813",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_aed4a",
                            table="evaluations_lesson",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "lesson",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "evaluations_lessonevent" ("answer", "community_id", "created_at", "created_by_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "round_id", "settled_at", "settled_by_id", "state", "step", "text", "title", "wave_id") VALUES (OLD."answer", OLD."community_id", OLD."created_at", OLD."created_by_id", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."round_id", OLD."settled_at", OLD."settled_by_id", OLD."state", OLD."step", OLD."text", OLD."title", OLD."wave_id"); RETURN NULL;',
                            hash="7f1f95a6318796eb84cb648ab4d0861da9c4cf14",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_fddc6",
                            table="evaluations_lesson",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "strategy",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "evaluations_strategyevent" ("community_id", "copied_from_id", "created_at", "created_by_id", "did", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "program_id", "published_at", "published_by_id", "result", "title", "took", "whom") VALUES (NEW."community_id", NEW."copied_from_id", NEW."created_at", NEW."created_by_id", NEW."did", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."place", NEW."program_id", NEW."published_at", NEW."published_by_id", NEW."result", NEW."title", NEW."took", NEW."whom"); RETURN NULL;',
                            hash="0a6eff554761f1d47349659416fe5d5dbf07e254",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_f4c41",
                            table="evaluations_strategy",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "strategy",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "evaluations_strategyevent" ("community_id", "copied_from_id", "created_at", "created_by_id", "did", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "program_id", "published_at", "published_by_id", "result", "title", "took", "whom") VALUES (NEW."community_id", NEW."copied_from_id", NEW."created_at", NEW."created_by_id", NEW."did", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."place", NEW."program_id", NEW."published_at", NEW."published_by_id", NEW."result", NEW."title", NEW."took", NEW."whom"); RETURN NULL;',
                            hash="6743a847322d5b6641a6d52e66162b006a3b1d23",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_9cb39",
                            table="evaluations_strategy",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "strategy",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "evaluations_strategyevent" ("community_id", "copied_from_id", "created_at", "created_by_id", "did", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "program_id", "published_at", "published_by_id", "result", "title", "took", "whom") VALUES (OLD."community_id", OLD."copied_from_id", OLD."created_at", OLD."created_by_id", OLD."did", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."place", OLD."program_id", OLD."published_at", OLD."published_by_id", OLD."result", OLD."title", OLD."took", OLD."whom"); RETURN NULL;',
                            hash="a63f8cbbd4e71cf9909cc2ffe0fde3bdfbab3f8e",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_edb9c",
                            table="evaluations_strategy",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "strategyevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="9ea18f1a03cfce275cae19395d3c69d5f45ca91a",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_462e1",
                            table="evaluations_strategyevent",
                            when="BEFORE",
                        ),
                    ),
                ),
            ],
        ),
    ]
