import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import bic.tenancy.operations


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("communities", "0006_fill_given"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
        ("tenancy", "0001_initial"),
    ]

    operations = [
        bic.tenancy.operations.Together(
            operations=[
                migrations.CreateModel(
                    name="Parcel",
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
                        ("language", models.CharField(editable=False, max_length=12)),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("queued", "Waiting for a worker"),
                                    ("rendering", "Being made"),
                                    ("ready", "Ready"),
                                    ("failed", "Failed"),
                                    ("expired", "Deleted"),
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
                                        "rows",
                                        "The rows could not be read. Try again, and if it fails again, report it.",
                                    ),
                                    (
                                        "storage",
                                        "There is no room for the file: the disk is full. Make room, and try again.",
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
                        (
                            "rows",
                            models.PositiveIntegerField(
                                default=0, editable=False, verbose_name="rows"
                            ),
                        ),
                        (
                            "files",
                            models.PositiveIntegerField(
                                default=0, editable=False, verbose_name="files"
                            ),
                        ),
                        ("left_out", models.JSONField(default=list, editable=False)),
                        (
                            "missing",
                            models.PositiveIntegerField(
                                default=0, editable=False, verbose_name="missing files"
                            ),
                        ),
                        (
                            "size",
                            models.PositiveBigIntegerField(
                                default=0, editable=False, verbose_name="size"
                            ),
                        ),
                        ("sha256", models.CharField(blank=True, editable=False, max_length=64)),
                        (
                            "created_at",
                            models.DateTimeField(auto_now_add=True, verbose_name="asked for on"),
                        ),
                        (
                            "fetched_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="first fetched on"
                            ),
                        ),
                        ("expires_at", models.DateTimeField(editable=False, null=True)),
                        (
                            "community",
                            models.ForeignKey(
                                editable=False,
                                null=True,
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
                            "requested_by",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="asked for by",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "file to leave with",
                        "verbose_name_plural": "files to leave with",
                        "indexes": [
                            models.Index(
                                condition=models.Q(("state__in", ["queued", "rendering"])),
                                fields=["program", "queued_at"],
                                name="parcel_unfinished",
                            ),
                            models.Index(
                                fields=["program", "community"], name="parcel_of_community"
                            ),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("expires_at__isnull", False),
                                        ("finished_at__isnull", False),
                                        ("state", "ready"),
                                        models.Q(("storage_key", ""), _negated=True),
                                    ),
                                    models.Q(
                                        models.Q(("state", "ready"), _negated=True),
                                        ("storage_key", ""),
                                    ),
                                    _connector="OR",
                                ),
                                name="parcel_ready_is_stored",
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
                                name="parcel_failed_says_why",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ParcelEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "storage_key",
                            models.CharField(blank=True, editable=False, max_length=120),
                        ),
                        ("finished_at", models.DateTimeField(editable=False, null=True)),
                        ("language", models.CharField(editable=False, max_length=12)),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("queued", "Waiting for a worker"),
                                    ("rendering", "Being made"),
                                    ("ready", "Ready"),
                                    ("failed", "Failed"),
                                    ("expired", "Deleted"),
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
                                        "rows",
                                        "The rows could not be read. Try again, and if it fails again, report it.",
                                    ),
                                    (
                                        "storage",
                                        "There is no room for the file: the disk is full. Make room, and try again.",
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
                        (
                            "rows",
                            models.PositiveIntegerField(
                                default=0, editable=False, verbose_name="rows"
                            ),
                        ),
                        (
                            "files",
                            models.PositiveIntegerField(
                                default=0, editable=False, verbose_name="files"
                            ),
                        ),
                        ("left_out", models.JSONField(default=list, editable=False)),
                        (
                            "missing",
                            models.PositiveIntegerField(
                                default=0, editable=False, verbose_name="missing files"
                            ),
                        ),
                        (
                            "size",
                            models.PositiveBigIntegerField(
                                default=0, editable=False, verbose_name="size"
                            ),
                        ),
                        ("sha256", models.CharField(blank=True, editable=False, max_length=64)),
                        (
                            "created_at",
                            models.DateTimeField(auto_now_add=True, verbose_name="asked for on"),
                        ),
                        (
                            "fetched_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="first fetched on"
                            ),
                        ),
                        ("expires_at", models.DateTimeField(editable=False, null=True)),
                        (
                            "community",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
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
                                to="dossier.parcel",
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
                            "requested_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="asked for by",
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
                    "parcel",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "dossier_parcelevent" ("community_id", "created_at", "expires_at", "fetched_at", "files", "finished_at", "id", "language", "left_out", "missing", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "problem", "program_id", "requested_by_id", "rows", "sha256", "size", "state", "storage_key") VALUES (NEW."community_id", NEW."created_at", NEW."expires_at", NEW."fetched_at", NEW."files", NEW."finished_at", NEW."id", NEW."language", NEW."left_out", NEW."missing", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."problem", NEW."program_id", NEW."requested_by_id", NEW."rows", NEW."sha256", NEW."size", NEW."state", NEW."storage_key"); RETURN NULL;',
                            hash="d2f0b978ac9f77d30ae84244e763ac8b908050e5",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_54a2a",
                            table="dossier_parcel",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "parcel",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."community_id" IS DISTINCT FROM (NEW."community_id") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."expires_at" IS DISTINCT FROM (NEW."expires_at") OR OLD."fetched_at" IS DISTINCT FROM (NEW."fetched_at") OR OLD."files" IS DISTINCT FROM (NEW."files") OR OLD."finished_at" IS DISTINCT FROM (NEW."finished_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."language" IS DISTINCT FROM (NEW."language") OR OLD."left_out" IS DISTINCT FROM (NEW."left_out") OR OLD."missing" IS DISTINCT FROM (NEW."missing") OR OLD."problem" IS DISTINCT FROM (NEW."problem") OR OLD."program_id" IS DISTINCT FROM (NEW."program_id") OR OLD."requested_by_id" IS DISTINCT FROM (NEW."requested_by_id") OR OLD."rows" IS DISTINCT FROM (NEW."rows") OR OLD."sha256" IS DISTINCT FROM (NEW."sha256") OR OLD."size" IS DISTINCT FROM (NEW."size") OR OLD."state" IS DISTINCT FROM (NEW."state") OR OLD."storage_key" IS DISTINCT FROM (NEW."storage_key"))',
                            func='INSERT INTO "dossier_parcelevent" ("community_id", "created_at", "expires_at", "fetched_at", "files", "finished_at", "id", "language", "left_out", "missing", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "problem", "program_id", "requested_by_id", "rows", "sha256", "size", "state", "storage_key") VALUES (NEW."community_id", NEW."created_at", NEW."expires_at", NEW."fetched_at", NEW."files", NEW."finished_at", NEW."id", NEW."language", NEW."left_out", NEW."missing", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."problem", NEW."program_id", NEW."requested_by_id", NEW."rows", NEW."sha256", NEW."size", NEW."state", NEW."storage_key"); RETURN NULL;',
                            hash="76a0c32de79a9085d2c597006438dcc9810ca444",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_bf584",
                            table="dossier_parcel",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "parcel",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "dossier_parcelevent" ("community_id", "created_at", "expires_at", "fetched_at", "files", "finished_at", "id", "language", "left_out", "missing", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "problem", "program_id", "requested_by_id", "rows", "sha256", "size", "state", "storage_key") VALUES (OLD."community_id", OLD."created_at", OLD."expires_at", OLD."fetched_at", OLD."files", OLD."finished_at", OLD."id", OLD."language", OLD."left_out", OLD."missing", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."problem", OLD."program_id", OLD."requested_by_id", OLD."rows", OLD."sha256", OLD."size", OLD."state", OLD."storage_key"); RETURN NULL;',
                            hash="ec783e1768c7c3dc60eb8f178bf3463173316a71",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c69b1",
                            table="dossier_parcel",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "parcelevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="cb1239bc90ddb28d0ce32389cb6efe738bd1a3a4",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_9a09b",
                            table="dossier_parcelevent",
                            when="BEFORE",
                        ),
                    ),
                ),
            ],
        ),
    ]
