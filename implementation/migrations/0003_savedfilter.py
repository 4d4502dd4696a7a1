import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import bic.tenancy.operations


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
                    name="SavedFilter",
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
                            "title",
                            models.CharField(max_length=80, verbose_name="name of the filter"),
                        ),
                        (
                            "query",
                            models.CharField(
                                editable=False, max_length=1000, verbose_name="filter"
                            ),
                        ),
                        (
                            "is_shared",
                            models.BooleanField(
                                default=False, verbose_name="for everybody who works on this plan"
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
                            "owner",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="saved by",
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
                        "verbose_name": "saved filter",
                        "verbose_name_plural": "saved filters",
                        "indexes": [
                            models.Index(
                                fields=["program", "community"], name="saved_filter_by_place"
                            )
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "community", "owner", "title"),
                                name="saved_filter_once_by_name",
                                violation_error_message="You have a filter of this name. Choose another one.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SavedFilterEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "title",
                            models.CharField(max_length=80, verbose_name="name of the filter"),
                        ),
                        (
                            "query",
                            models.CharField(
                                editable=False, max_length=1000, verbose_name="filter"
                            ),
                        ),
                        (
                            "is_shared",
                            models.BooleanField(
                                default=False, verbose_name="for everybody who works on this plan"
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
                            "owner",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="saved by",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="implementation.savedfilter",
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
            ],
        ),
        bic.tenancy.operations.AddTriggers(
            triggers=[
                (
                    "savedfilter",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "implementation_savedfilterevent" ("community_id", "created_at", "id", "is_shared", "owner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "query", "title") VALUES (NEW."community_id", NEW."created_at", NEW."id", NEW."is_shared", NEW."owner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."query", NEW."title"); RETURN NULL;',
                            hash="626003809c6452194b7417c91423318b5e2e8bc3",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a0cd9",
                            table="implementation_savedfilter",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "savedfilter",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "implementation_savedfilterevent" ("community_id", "created_at", "id", "is_shared", "owner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "query", "title") VALUES (NEW."community_id", NEW."created_at", NEW."id", NEW."is_shared", NEW."owner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."query", NEW."title"); RETURN NULL;',
                            hash="acaa97178d93e7768ab1687404c717397eb147bc",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e86e2",
                            table="implementation_savedfilter",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "savedfilter",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "implementation_savedfilterevent" ("community_id", "created_at", "id", "is_shared", "owner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "query", "title") VALUES (OLD."community_id", OLD."created_at", OLD."id", OLD."is_shared", OLD."owner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."query", OLD."title"); RETURN NULL;',
                            hash="f7d0c3b18d0e4e751782c8302eea8b1c87a30359",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_1a239",
                            table="implementation_savedfilter",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "savedfilterevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="5a4fd18ff41d39fdf8e239717418e4dd1b2deb11",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_31c98",
                            table="implementation_savedfilterevent",
                            when="BEFORE",
                        ),
                    ),
                ),
            ],
        ),
    ]
