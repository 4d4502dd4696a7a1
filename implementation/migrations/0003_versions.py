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
        ("implementation", "0002_plans"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
        ("tenancy", "0001_initial"),
    ]

    operations = [
        bic.tenancy.operations.Together(
            operations=[
                migrations.CreateModel(
                    name="FrontText",
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
                            "key",
                            models.CharField(
                                choices=[
                                    ("summary", "Executive summary"),
                                    ("partners", "Partners"),
                                    ("committee", "Committee"),
                                    ("method", "How the plan was made"),
                                    ("numbers", "Who was reached"),
                                    ("limits", "What the plan cannot do"),
                                ],
                                editable=False,
                                max_length=10,
                                verbose_name="part",
                            ),
                        ),
                        (
                            "text",
                            bic.translated.TranslatedField(
                                blank=True, default=bic.translated.Translated, verbose_name="text"
                            ),
                        ),
                        ("updated_at", models.DateTimeField(auto_now=True)),
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
                            "plan",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="front",
                                to="implementation.plan",
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
                    ],
                    options={
                        "verbose_name": "text before the topics",
                        "verbose_name_plural": "texts before the topics",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "plan", "key"), name="plan_front_once"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PlanVersion",
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
                            "note",
                            models.TextField(
                                blank=True, max_length=2000, verbose_name="what is new in it"
                            ),
                        ),
                        ("facts", models.JSONField(editable=False)),
                        (
                            "created_at",
                            models.DateTimeField(auto_now_add=True, verbose_name="frozen on"),
                        ),
                        (
                            "approver",
                            models.CharField(
                                blank=True,
                                max_length=160,
                                verbose_name="approved by which body or person",
                            ),
                        ),
                        (
                            "approved_on",
                            models.DateField(
                                blank=True, null=True, verbose_name="day of the approval"
                            ),
                        ),
                        (
                            "approved_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="approval written down on"
                            ),
                        ),
                        (
                            "is_baseline",
                            models.BooleanField(
                                default=False, editable=False, verbose_name="baseline"
                            ),
                        ),
                        (
                            "approved_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="approval written down by",
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
                            "created_by",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="frozen by",
                            ),
                        ),
                        (
                            "plan",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="versions",
                                to="implementation.plan",
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
                        "verbose_name": "version of the plan",
                        "verbose_name_plural": "versions of the plan",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "plan", "number"), name="plan_version_once"
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("approved_at", None)),
                                fields=("program", "plan"),
                                name="plan_version_one_waits",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("is_baseline", True)),
                                fields=("program", "plan"),
                                name="plan_version_one_baseline",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("approved_at", None),
                                        ("approved_by", None),
                                        ("approved_on", None),
                                        ("approver", ""),
                                        ("is_baseline", False),
                                    ),
                                    models.Q(
                                        ("approved_at__isnull", False),
                                        ("approved_by__isnull", False),
                                        ("approved_on__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="plan_version_approved_by_somebody",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="FrontTextEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "key",
                            models.CharField(
                                choices=[
                                    ("summary", "Executive summary"),
                                    ("partners", "Partners"),
                                    ("committee", "Committee"),
                                    ("method", "How the plan was made"),
                                    ("numbers", "Who was reached"),
                                    ("limits", "What the plan cannot do"),
                                ],
                                editable=False,
                                max_length=10,
                                verbose_name="part",
                            ),
                        ),
                        (
                            "text",
                            bic.translated.TranslatedField(
                                blank=True, default=bic.translated.Translated, verbose_name="text"
                            ),
                        ),
                        ("updated_at", models.DateTimeField(auto_now=True)),
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
                                to="implementation.fronttext",
                            ),
                        ),
                        (
                            "plan",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="implementation.plan",
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
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PlanEdition",
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
                        ("number", models.PositiveSmallIntegerField(default=1, editable=False)),
                        (
                            "title",
                            models.CharField(editable=False, max_length=200, verbose_name="title"),
                        ),
                        ("missing", models.PositiveSmallIntegerField(default=0, editable=False)),
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
                            "version",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="editions",
                                to="implementation.planversion",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "edition of the plan",
                        "verbose_name_plural": "editions of the plan",
                        "indexes": [
                            models.Index(
                                fields=["program", "community"], name="plan_edition_of_place"
                            )
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "version", "language", "number"),
                                name="plan_edition_once",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PlanVersionEvent",
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
                            "note",
                            models.TextField(
                                blank=True, max_length=2000, verbose_name="what is new in it"
                            ),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(auto_now_add=True, verbose_name="frozen on"),
                        ),
                        (
                            "approver",
                            models.CharField(
                                blank=True,
                                max_length=160,
                                verbose_name="approved by which body or person",
                            ),
                        ),
                        (
                            "approved_on",
                            models.DateField(
                                blank=True, null=True, verbose_name="day of the approval"
                            ),
                        ),
                        (
                            "approved_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="approval written down on"
                            ),
                        ),
                        (
                            "is_baseline",
                            models.BooleanField(
                                default=False, editable=False, verbose_name="baseline"
                            ),
                        ),
                        (
                            "approved_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="approval written down by",
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
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="frozen by",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="implementation.planversion",
                            ),
                        ),
                        (
                            "plan",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="implementation.plan",
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
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PlanEditionFile",
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
                                to="implementation.planedition",
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
                        "verbose_name": "file of the plan",
                        "verbose_name_plural": "files of the plan",
                        "indexes": [
                            models.Index(
                                condition=models.Q(("state__in", ["queued", "rendering"])),
                                fields=["program", "queued_at"],
                                name="plan_file_unfinished",
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
                                name="plan_file_ready_is_stored",
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
                                name="plan_file_failed_says_why",
                            ),
                        ],
                    },
                ),
            ],
        ),
        bic.tenancy.operations.AddTriggers(
            triggers=[
                (
                    "fronttext",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "implementation_fronttextevent" ("community_id", "id", "key", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "program_id", "text", "updated_at", "updated_by_id") VALUES (NEW."community_id", NEW."id", NEW."key", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."plan_id", NEW."program_id", NEW."text", NEW."updated_at", NEW."updated_by_id"); RETURN NULL;',
                            hash="18d677eec21d6f5fc81100a558acad452733d37a",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b7d27",
                            table="implementation_fronttext",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "fronttext",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "implementation_fronttextevent" ("community_id", "id", "key", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "program_id", "text", "updated_at", "updated_by_id") VALUES (NEW."community_id", NEW."id", NEW."key", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."plan_id", NEW."program_id", NEW."text", NEW."updated_at", NEW."updated_by_id"); RETURN NULL;',
                            hash="b253be9edcb36fadbd59a933a6521e72b769f08a",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e06d2",
                            table="implementation_fronttext",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "fronttext",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "implementation_fronttextevent" ("community_id", "id", "key", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "program_id", "text", "updated_at", "updated_by_id") VALUES (OLD."community_id", OLD."id", OLD."key", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."plan_id", OLD."program_id", OLD."text", OLD."updated_at", OLD."updated_by_id"); RETURN NULL;',
                            hash="92f2bf9241adacaa217822d16a5602d71e27f738",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_24fce",
                            table="implementation_fronttext",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "fronttextevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="38e0d685a11a167f409f818c1dbceb7ff5186430",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_6190e",
                            table="implementation_fronttextevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "planversion",
                    pgtrigger.compiler.Trigger(
                        name="plan_version_facts_stay",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."facts" IS DISTINCT FROM (NEW."facts") OR OLD."number" IS DISTINCT FROM (NEW."number"))',
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;",
                            hash="2388662c1c65a11b8697c42ef9a3a6d7819080c7",
                            operation="UPDATE",
                            pgid="pgtrigger_plan_version_facts_stay_aa09f",
                            table="implementation_planversion",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "planversion",
                    pgtrigger.compiler.Trigger(
                        name="plan_version_approved_stays",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."approved_at" IS NOT NULL)',
                            func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                            hash="a3b7dda5bfab8a1644c84c55dc22a644f60e44ee",
                            operation="DELETE",
                            pgid="pgtrigger_plan_version_approved_stays_bbee2",
                            table="implementation_planversion",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "planversion",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "implementation_planversionevent" ("approved_at", "approved_by_id", "approved_on", "approver", "community_id", "created_at", "created_by_id", "id", "is_baseline", "note", "number", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "program_id") VALUES (NEW."approved_at", NEW."approved_by_id", NEW."approved_on", NEW."approver", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."id", NEW."is_baseline", NEW."note", NEW."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."plan_id", NEW."program_id"); RETURN NULL;',
                            hash="08899cf40d11c08665637fcd27757dc604c8095d",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b880d",
                            table="implementation_planversion",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "planversion",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."approved_at" IS DISTINCT FROM (NEW."approved_at") OR OLD."approved_by_id" IS DISTINCT FROM (NEW."approved_by_id") OR OLD."approved_on" IS DISTINCT FROM (NEW."approved_on") OR OLD."approver" IS DISTINCT FROM (NEW."approver") OR OLD."community_id" IS DISTINCT FROM (NEW."community_id") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."created_by_id" IS DISTINCT FROM (NEW."created_by_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_baseline" IS DISTINCT FROM (NEW."is_baseline") OR OLD."note" IS DISTINCT FROM (NEW."note") OR OLD."number" IS DISTINCT FROM (NEW."number") OR OLD."plan_id" IS DISTINCT FROM (NEW."plan_id") OR OLD."program_id" IS DISTINCT FROM (NEW."program_id"))',
                            func='INSERT INTO "implementation_planversionevent" ("approved_at", "approved_by_id", "approved_on", "approver", "community_id", "created_at", "created_by_id", "id", "is_baseline", "note", "number", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "program_id") VALUES (NEW."approved_at", NEW."approved_by_id", NEW."approved_on", NEW."approver", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."id", NEW."is_baseline", NEW."note", NEW."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."plan_id", NEW."program_id"); RETURN NULL;',
                            hash="2a0cc30c4194987fba5c8a5f28732228c3a9621c",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_fccbf",
                            table="implementation_planversion",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "planversion",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "implementation_planversionevent" ("approved_at", "approved_by_id", "approved_on", "approver", "community_id", "created_at", "created_by_id", "id", "is_baseline", "note", "number", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "program_id") VALUES (OLD."approved_at", OLD."approved_by_id", OLD."approved_on", OLD."approver", OLD."community_id", OLD."created_at", OLD."created_by_id", OLD."id", OLD."is_baseline", OLD."note", OLD."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."plan_id", OLD."program_id"); RETURN NULL;',
                            hash="65144b5f2d2acceac953c22f4f53e069e38c7cd0",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_7a1e7",
                            table="implementation_planversion",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "planedition",
                    pgtrigger.compiler.Trigger(
                        name="plan_edition_stays",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="e6396eee699dca1f93f10cdd7595962edbdc3f63",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_plan_edition_stays_906aa",
                            table="implementation_planedition",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "planversionevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="7ead6a547ff1372aa20b5c57e10f58329bcacff6",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_b7767",
                            table="implementation_planversionevent",
                            when="BEFORE",
                        ),
                    ),
                ),
            ],
        ),
    ]
