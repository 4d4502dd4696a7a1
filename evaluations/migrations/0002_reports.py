import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import bic.tenancy.operations
import bic.translated


class Migration(migrations.Migration):
    dependencies = [
        ("communities", "0006_fill_given"),
        ("evaluations", "0001_initial"),
        ("people", "0001_initial"),
        ("tenancy", "0001_initial"),
    ]

    operations = [
        bic.tenancy.operations.Together(
            operations=[
                migrations.CreateModel(
                    name="EvaluationReport",
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
                            "number",
                            models.PositiveSmallIntegerField(
                                editable=False, verbose_name="version"
                            ),
                        ),
                        (
                            "page_size",
                            models.CharField(
                                choices=[("letter", "US Letter"), ("a4", "A4")],
                                default="letter",
                                max_length=8,
                                verbose_name="paper",
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("published_at", models.DateTimeField(editable=False, null=True)),
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
                            "created_by",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
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
                            ),
                        ),
                        (
                            "wave",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="reports",
                                to="evaluations.wave",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "evaluation report",
                        "verbose_name_plural": "evaluation reports",
                        "indexes": [
                            models.Index(
                                fields=["program", "community"], name="evaluation_report_by_place"
                            )
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "wave", "number"),
                                name="evaluation_report_number",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("published_at", None)),
                                fields=("program", "wave"),
                                name="evaluation_report_one_draft",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("published_at", None), ("published_by", None)),
                                    models.Q(
                                        ("published_at__isnull", False),
                                        ("published_by__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="evaluation_report_published_by_somebody",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="EvaluationPart",
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
                            "position",
                            models.PositiveSmallIntegerField(editable=False, verbose_name="order"),
                        ),
                        (
                            "is_left_out",
                            models.BooleanField(
                                default=False, editable=False, verbose_name="left out"
                            ),
                        ),
                        ("facts", models.JSONField(default=dict, editable=False)),
                        ("assembled_at", models.DateTimeField(editable=False, null=True)),
                        (
                            "text",
                            bic.translated.TranslatedField(
                                blank=True, default=bic.translated.Translated, verbose_name="text"
                            ),
                        ),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "key",
                            models.CharField(
                                choices=[
                                    ("title", "Title"),
                                    ("summary", "Executive summary"),
                                    ("design", "What we asked, and how"),
                                    ("people", "Who took part"),
                                    ("surveys", "What people answered"),
                                    ("indicators", "Indicators and targets"),
                                    ("change", "Institutional change"),
                                    ("plan", "How far the plan is"),
                                    ("lessons", "Lessons and strategies"),
                                    ("next", "Recommendations and next steps"),
                                ],
                                editable=False,
                                max_length=10,
                                verbose_name="part",
                            ),
                        ),
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
                            "program",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="tenancy.program",
                            ),
                        ),
                        (
                            "updated_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "report",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="parts",
                                to="evaluations.evaluationreport",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "part of an evaluation report",
                        "verbose_name_plural": "parts of evaluation reports",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "report", "key"),
                                name="evaluation_part_each_once",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("is_left_out", False),
                                    models.Q(("key__in", ["title", "summary"]), _negated=True),
                                    _connector="OR",
                                ),
                                name="evaluation_part_first_are_never_left_out",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="EvaluationEdition",
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
                            "language",
                            models.CharField(
                                editable=False, max_length=12, verbose_name="language"
                            ),
                        ),
                        (
                            "title",
                            models.CharField(editable=False, max_length=160, verbose_name="title"),
                        ),
                        ("facts", models.JSONField(editable=False)),
                        (
                            "published_at",
                            models.DateTimeField(auto_now_add=True, verbose_name="published on"),
                        ),
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
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="published by",
                            ),
                        ),
                        (
                            "report",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="editions",
                                to="evaluations.evaluationreport",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "edition of an evaluation report",
                        "verbose_name_plural": "editions of evaluation reports",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "report", "language"),
                                name="evaluation_edition_each_language_once",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="EvaluationFile",
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
                            "problem_detail",
                            models.CharField(blank=True, editable=False, max_length=300),
                        ),
                        (
                            "storage_key",
                            models.CharField(blank=True, editable=False, max_length=120),
                        ),
                        ("attempts", models.PositiveSmallIntegerField(default=0, editable=False)),
                        ("queued_at", models.DateTimeField(editable=False)),
                        ("started_at", models.DateTimeField(editable=False, null=True)),
                        ("finished_at", models.DateTimeField(editable=False, null=True)),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("queued", "Waiting for a worker"),
                                    ("rendering", "Being made"),
                                    ("ready", "Ready"),
                                    ("failed", "Failed"),
                                ],
                                default="queued",
                                editable=False,
                                max_length=10,
                            ),
                        ),
                        (
                            "problem",
                            models.CharField(
                                blank=True,
                                choices=[
                                    (
                                        "library",
                                        "The server lacks the Pango library. Ask whoever runs it to install Pango.",
                                    ),
                                    (
                                        "files",
                                        "A font or picture of the page is missing. Tell whoever runs the server.",
                                    ),
                                    (
                                        "storage",
                                        "The finished file could not be stored; the disk may be full. Try again later.",
                                    ),
                                    (
                                        "layout",
                                        "The page could not be laid out. Try again, and if it fails again, report it.",
                                    ),
                                    (
                                        "stopped",
                                        "The worker was stopped three times while making the file. Try again.",
                                    ),
                                ],
                                editable=False,
                                max_length=10,
                            ),
                        ),
                        ("sha256", models.CharField(blank=True, editable=False, max_length=64)),
                        ("size", models.PositiveIntegerField(default=0, editable=False)),
                        ("pages", models.PositiveSmallIntegerField(default=0, editable=False)),
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
                            "edition",
                            models.OneToOneField(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="file",
                                to="evaluations.evaluationedition",
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
                    ],
                    options={
                        "verbose_name": "file of an evaluation report",
                        "verbose_name_plural": "files of evaluation reports",
                        "indexes": [
                            models.Index(
                                condition=models.Q(("state__in", ["queued", "rendering"])),
                                fields=["program", "queued_at"],
                                name="evaluation_file_unfinished",
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("state", "ready"), _negated=True),
                                    models.Q(
                                        models.Q(("storage_key", ""), _negated=True),
                                        ("finished_at__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="evaluation_file_ready_is_stored",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("state", "failed"),
                                        models.Q(("problem", ""), _negated=True),
                                    ),
                                    models.Q(
                                        models.Q(("state", "failed"), _negated=True),
                                        ("problem", ""),
                                    ),
                                    _connector="OR",
                                ),
                                name="evaluation_file_failed_says_why",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="EvaluationReportEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "number",
                            models.PositiveSmallIntegerField(
                                editable=False, verbose_name="version"
                            ),
                        ),
                        (
                            "page_size",
                            models.CharField(
                                choices=[("letter", "US Letter"), ("a4", "A4")],
                                default="letter",
                                max_length=8,
                                verbose_name="paper",
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("published_at", models.DateTimeField(editable=False, null=True)),
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
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="evaluations.evaluationreport",
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
                ),
                migrations.CreateModel(
                    name="EvaluationPartEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "position",
                            models.PositiveSmallIntegerField(editable=False, verbose_name="order"),
                        ),
                        (
                            "is_left_out",
                            models.BooleanField(
                                default=False, editable=False, verbose_name="left out"
                            ),
                        ),
                        ("assembled_at", models.DateTimeField(editable=False, null=True)),
                        (
                            "text",
                            bic.translated.TranslatedField(
                                blank=True, default=bic.translated.Translated, verbose_name="text"
                            ),
                        ),
                        ("updated_at", models.DateTimeField(auto_now=True)),
                        (
                            "key",
                            models.CharField(
                                choices=[
                                    ("title", "Title"),
                                    ("summary", "Executive summary"),
                                    ("design", "What we asked, and how"),
                                    ("people", "Who took part"),
                                    ("surveys", "What people answered"),
                                    ("indicators", "Indicators and targets"),
                                    ("change", "Institutional change"),
                                    ("plan", "How far the plan is"),
                                    ("lessons", "Lessons and strategies"),
                                    ("next", "Recommendations and next steps"),
                                ],
                                editable=False,
                                max_length=10,
                                verbose_name="part",
                            ),
                        ),
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
                                to="evaluations.evaluationpart",
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
                            "updated_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "report",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="evaluations.evaluationreport",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
            ],
        ),
        bic.tenancy.operations.AddTriggers(
            triggers=[
                (
                    "evaluationreport",
                    pgtrigger.compiler.Trigger(
                        name="evaluation_report_stays",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."published_at" IS NOT NULL)',
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="43767b0ae067705326d726696b0f19af77de4f68",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_evaluation_report_stays_5a50f",
                            table="evaluations_evaluationreport",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "evaluationreport",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "evaluations_evaluationreportevent" ("community_id", "created_at", "created_by_id", "id", "number", "page_size", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "published_at", "published_by_id", "wave_id") VALUES (NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."id", NEW."number", NEW."page_size", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."published_at", NEW."published_by_id", NEW."wave_id"); RETURN NULL;',
                            hash="525e7df9d6aa6ca5769ac95efa3ab0416099d30e",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ec3b1",
                            table="evaluations_evaluationreport",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "evaluationreport",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "evaluations_evaluationreportevent" ("community_id", "created_at", "created_by_id", "id", "number", "page_size", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "published_at", "published_by_id", "wave_id") VALUES (NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."id", NEW."number", NEW."page_size", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."published_at", NEW."published_by_id", NEW."wave_id"); RETURN NULL;',
                            hash="088b634236278d2f0338d13dbabfd93d0fc12c2d",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_9b1c0",
                            table="evaluations_evaluationreport",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "evaluationreport",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "evaluations_evaluationreportevent" ("community_id", "created_at", "created_by_id", "id", "number", "page_size", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "published_at", "published_by_id", "wave_id") VALUES (OLD."community_id", OLD."created_at", OLD."created_by_id", OLD."id", OLD."number", OLD."page_size", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."published_at", OLD."published_by_id", OLD."wave_id"); RETURN NULL;',
                            hash="2a165274b2760a46f0a160d8ac1d0d980878e058",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_433ac",
                            table="evaluations_evaluationreport",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "evaluationpartevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="49e64d1d917c394ab2fdf3139cb1a5be7634a04b",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_536a0",
                            table="evaluations_evaluationpartevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "evaluationpart",
                    pgtrigger.compiler.Trigger(
                        name="evaluation_part_facts_stay",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."facts" IS DISTINCT FROM (NEW."facts") OR OLD."position" IS DISTINCT FROM (NEW."position") OR OLD."is_left_out" IS DISTINCT FROM (NEW."is_left_out"))',
                            func="IF EXISTS (\n    SELECT 1 FROM evaluations_evaluationreport\n    WHERE id = OLD.report_id AND published_at IS NOT NULL\n) THEN\n    RAISE EXCEPTION 'The report of this part is published.';\nEND IF;\nRETURN NEW;\n",
                            hash="5594e93235ddb7519446cecd361847bdeb3c9cc1",
                            operation="UPDATE",
                            pgid="pgtrigger_evaluation_part_facts_stay_7ca97",
                            table="evaluations_evaluationpart",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "evaluationpart",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "evaluations_evaluationpartevent" ("assembled_at", "community_id", "id", "is_left_out", "key", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "program_id", "report_id", "text", "updated_at", "updated_by_id") VALUES (NEW."assembled_at", NEW."community_id", NEW."id", NEW."is_left_out", NEW."key", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."position", NEW."program_id", NEW."report_id", NEW."text", NEW."updated_at", NEW."updated_by_id"); RETURN NULL;',
                            hash="f5cf07c12258ae6f65085809067d6c5139f2db1c",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_da186",
                            table="evaluations_evaluationpart",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "evaluationpart",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."assembled_at" IS DISTINCT FROM (NEW."assembled_at") OR OLD."community_id" IS DISTINCT FROM (NEW."community_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_left_out" IS DISTINCT FROM (NEW."is_left_out") OR OLD."key" IS DISTINCT FROM (NEW."key") OR OLD."position" IS DISTINCT FROM (NEW."position") OR OLD."program_id" IS DISTINCT FROM (NEW."program_id") OR OLD."report_id" IS DISTINCT FROM (NEW."report_id") OR OLD."text" IS DISTINCT FROM (NEW."text") OR OLD."updated_at" IS DISTINCT FROM (NEW."updated_at") OR OLD."updated_by_id" IS DISTINCT FROM (NEW."updated_by_id"))',
                            func='INSERT INTO "evaluations_evaluationpartevent" ("assembled_at", "community_id", "id", "is_left_out", "key", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "program_id", "report_id", "text", "updated_at", "updated_by_id") VALUES (NEW."assembled_at", NEW."community_id", NEW."id", NEW."is_left_out", NEW."key", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."position", NEW."program_id", NEW."report_id", NEW."text", NEW."updated_at", NEW."updated_by_id"); RETURN NULL;',
                            hash="a51bc9b79d6783475283625e4e552a63522facac",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_9cc62",
                            table="evaluations_evaluationpart",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "evaluationpart",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "evaluations_evaluationpartevent" ("assembled_at", "community_id", "id", "is_left_out", "key", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "program_id", "report_id", "text", "updated_at", "updated_by_id") VALUES (OLD."assembled_at", OLD."community_id", OLD."id", OLD."is_left_out", OLD."key", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."position", OLD."program_id", OLD."report_id", OLD."text", OLD."updated_at", OLD."updated_by_id"); RETURN NULL;',
                            hash="054649330214d95e01da96d54f1e77a6c5319add",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6a0de",
                            table="evaluations_evaluationpart",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "evaluationedition",
                    pgtrigger.compiler.Trigger(
                        name="evaluation_edition_stays",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="2a41fe88ed4c926ae9a98aa47ef324c87359b65d",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_evaluation_edition_stays_7a7c0",
                            table="evaluations_evaluationedition",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "evaluationreportevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="eaf05d1284b9f74d3c017c6101e472d5dd0e8dab",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_1122d",
                            table="evaluations_evaluationreportevent",
                            when="BEFORE",
                        ),
                    ),
                ),
            ],
        ),
    ]
