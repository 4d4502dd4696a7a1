import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

import bic.tenancy.operations


class Migration(migrations.Migration):
    dependencies = [
        ("communities", "0006_fill_given"),
        ("documents", "0001_initial"),
        ("implementation", "0002_plans"),
        ("meetings", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
        ("tenancy", "0001_initial"),
    ]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name="update",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="update",
            name="update_update",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="update",
            name="delete_delete",
        ),
        bic.tenancy.operations.Together(
            operations=[
                migrations.CreateModel(
                    name="Comment",
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
                            "level",
                            models.CharField(
                                choices=[
                                    ("internal", "Staff and the organization that wrote it"),
                                    ("partners", "All partners of the community"),
                                    ("public", "Everybody, on the public page"),
                                ],
                                default="partners",
                                max_length=10,
                                verbose_name="who reads it",
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "checked_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="checked on"
                            ),
                        ),
                        ("text", models.TextField(max_length=4000, verbose_name="comment")),
                        (
                            "action",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="%(class)ss",
                                to="implementation.action",
                            ),
                        ),
                        (
                            "checked_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="checked by",
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
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="written by",
                            ),
                        ),
                        (
                            "partner",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to="implementation.partner",
                                verbose_name="organization",
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
                            "task",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="%(class)ss",
                                to="implementation.task",
                            ),
                        ),
                        (
                            "mentioned",
                            models.ManyToManyField(
                                related_name="+",
                                through="implementation.Mention",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="mentioned",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "comment",
                        "verbose_name_plural": "comments",
                        "indexes": [
                            models.Index(
                                fields=["program", "action", "created_at"],
                                name="plan_comment_by_action",
                            ),
                            models.Index(fields=["program", "task"], name="plan_comment_by_task"),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("checked_at", None), ("checked_by", None)),
                                    models.Q(
                                        ("checked_at__isnull", False), ("checked_by__isnull", False)
                                    ),
                                    _connector="OR",
                                ),
                                name="plan_comment_checked_by_somebody",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="FollowedTopic",
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
                            "community",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="communities.community",
                            ),
                        ),
                        (
                            "group",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="+",
                                to="meetings.group",
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
                            "topic",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="followers",
                                to="implementation.topic",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "topic that a committee follows",
                        "verbose_name_plural": "topics that committees follow",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "group", "topic"), name="followed_topic_once"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="TaskPromise",
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
                        ("due_on", models.DateField(null=True, verbose_name="owed on")),
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
                            "fulfilment",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to="communities.fulfilment",
                            ),
                        ),
                        (
                            "obligation",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="+",
                                to="communities.obligation",
                            ),
                        ),
                        (
                            "pledge",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="+",
                                to="communities.pledge",
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
                            "task",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="promise",
                                to="implementation.task",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "promise as a task",
                        "verbose_name_plural": "promises as tasks",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("due_on__isnull", False),
                                        ("obligation__isnull", False),
                                        ("pledge", None),
                                    ),
                                    models.Q(
                                        ("due_on", None),
                                        ("fulfilment", None),
                                        ("obligation", None),
                                        ("pledge__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="task_promise_of_one_thing",
                            ),
                            models.UniqueConstraint(
                                fields=("program", "obligation", "due_on"),
                                name="task_promise_each_day_once",
                            ),
                            models.UniqueConstraint(
                                fields=("program", "pledge"), name="task_promise_pledge_once"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CommentEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "level",
                            models.CharField(
                                choices=[
                                    ("internal", "Staff and the organization that wrote it"),
                                    ("partners", "All partners of the community"),
                                    ("public", "Everybody, on the public page"),
                                ],
                                default="partners",
                                max_length=10,
                                verbose_name="who reads it",
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "checked_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="checked on"
                            ),
                        ),
                        ("text", models.TextField(max_length=4000, verbose_name="comment")),
                        (
                            "action",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="implementation.action",
                            ),
                        ),
                        (
                            "checked_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="checked by",
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
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="written by",
                            ),
                        ),
                        (
                            "partner",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="implementation.partner",
                                verbose_name="organization",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="implementation.comment",
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
                            "task",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="implementation.task",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Mention",
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
                            "comment",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="mentions",
                                to="implementation.comment",
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
                            "user",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "mention",
                        "verbose_name_plural": "mentions",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "comment", "user"), name="plan_mention_once"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="TaskPromiseEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("due_on", models.DateField(null=True, verbose_name="owed on")),
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
                            "fulfilment",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="communities.fulfilment",
                            ),
                        ),
                        (
                            "obligation",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="communities.obligation",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="implementation.taskpromise",
                            ),
                        ),
                        (
                            "pledge",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="communities.pledge",
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
                            "task",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="implementation.task",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.AddField(
                    model_name="update",
                    name="checked_at",
                    field=models.DateTimeField(
                        editable=False, null=True, verbose_name="checked on"
                    ),
                ),
                migrations.AddField(
                    model_name="update",
                    name="checked_by",
                    field=models.ForeignKey(
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="checked by",
                    ),
                ),
                migrations.AddField(
                    model_name="update",
                    name="document",
                    field=models.ForeignKey(
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="documents.document",
                        verbose_name="file that shows it",
                    ),
                ),
                migrations.AddField(
                    model_name="update",
                    name="partner",
                    field=models.ForeignKey(
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="implementation.partner",
                        verbose_name="organization",
                    ),
                ),
                migrations.AddField(
                    model_name="updateevent",
                    name="checked_at",
                    field=models.DateTimeField(
                        editable=False, null=True, verbose_name="checked on"
                    ),
                ),
                migrations.AddField(
                    model_name="updateevent",
                    name="checked_by",
                    field=models.ForeignKey(
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="checked by",
                    ),
                ),
                migrations.AddField(
                    model_name="updateevent",
                    name="document",
                    field=models.ForeignKey(
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="documents.document",
                        verbose_name="file that shows it",
                    ),
                ),
                migrations.AddField(
                    model_name="updateevent",
                    name="partner",
                    field=models.ForeignKey(
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="implementation.partner",
                        verbose_name="organization",
                    ),
                ),
                migrations.AlterField(
                    model_name="update",
                    name="action",
                    field=models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="implementation.action",
                    ),
                ),
                migrations.AlterField(
                    model_name="update",
                    name="task",
                    field=models.ForeignKey(
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="implementation.task",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="update",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("checked_at", None), ("checked_by", None)),
                            models.Q(("checked_at__isnull", False), ("checked_by__isnull", False)),
                            _connector="OR",
                        ),
                        name="update_checked_by_somebody",
                    ),
                ),
            ],
        ),
        bic.tenancy.operations.AddTriggers(
            triggers=[
                (
                    "update",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "implementation_updateevent" ("action_id", "checked_at", "checked_by_id", "community_id", "created_at", "created_by_id", "day", "document_id", "id", "level", "note", "partner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "reason", "status", "task_id") VALUES (NEW."action_id", NEW."checked_at", NEW."checked_by_id", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."day", NEW."document_id", NEW."id", NEW."level", NEW."note", NEW."partner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."reason", NEW."status", NEW."task_id"); RETURN NULL;',
                            hash="01c8900a1a59eda5aac80f9b8a3191a888863241",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_0bb87",
                            table="implementation_update",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "update",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "implementation_updateevent" ("action_id", "checked_at", "checked_by_id", "community_id", "created_at", "created_by_id", "day", "document_id", "id", "level", "note", "partner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "reason", "status", "task_id") VALUES (NEW."action_id", NEW."checked_at", NEW."checked_by_id", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."day", NEW."document_id", NEW."id", NEW."level", NEW."note", NEW."partner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."reason", NEW."status", NEW."task_id"); RETURN NULL;',
                            hash="bf25739ab9090d6bb58a66ef4e63ffc2bfb3aa30",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c4869",
                            table="implementation_update",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "update",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "implementation_updateevent" ("action_id", "checked_at", "checked_by_id", "community_id", "created_at", "created_by_id", "day", "document_id", "id", "level", "note", "partner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "reason", "status", "task_id") VALUES (OLD."action_id", OLD."checked_at", OLD."checked_by_id", OLD."community_id", OLD."created_at", OLD."created_by_id", OLD."day", OLD."document_id", OLD."id", OLD."level", OLD."note", OLD."partner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."reason", OLD."status", OLD."task_id"); RETURN NULL;',
                            hash="aa36fab5e44165bc96d8b54f9954a39d067dbab0",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_af4f6",
                            table="implementation_update",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "commentevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="298a32ba1e91814e7db0376a20b803aa5e2a6258",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_396fb",
                            table="implementation_commentevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "comment",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "implementation_commentevent" ("action_id", "checked_at", "checked_by_id", "community_id", "created_at", "created_by_id", "id", "level", "partner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "task_id", "text") VALUES (NEW."action_id", NEW."checked_at", NEW."checked_by_id", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."id", NEW."level", NEW."partner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."task_id", NEW."text"); RETURN NULL;',
                            hash="92d6b80d0c22473d4488c669680bcf3afc970ffd",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_53475",
                            table="implementation_comment",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "comment",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "implementation_commentevent" ("action_id", "checked_at", "checked_by_id", "community_id", "created_at", "created_by_id", "id", "level", "partner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "task_id", "text") VALUES (NEW."action_id", NEW."checked_at", NEW."checked_by_id", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."id", NEW."level", NEW."partner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."task_id", NEW."text"); RETURN NULL;',
                            hash="746c8c71159c3f477dbd5ac86db4b9827d575932",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a66bf",
                            table="implementation_comment",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "comment",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "implementation_commentevent" ("action_id", "checked_at", "checked_by_id", "community_id", "created_at", "created_by_id", "id", "level", "partner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "task_id", "text") VALUES (OLD."action_id", OLD."checked_at", OLD."checked_by_id", OLD."community_id", OLD."created_at", OLD."created_by_id", OLD."id", OLD."level", OLD."partner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."task_id", OLD."text"); RETURN NULL;',
                            hash="a462e2c39ff0c909a3e3c0d0b2271b320c8d2fa1",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_54866",
                            table="implementation_comment",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "taskpromise",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "implementation_taskpromiseevent" ("community_id", "due_on", "fulfilment_id", "id", "obligation_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pledge_id", "program_id", "task_id") VALUES (NEW."community_id", NEW."due_on", NEW."fulfilment_id", NEW."id", NEW."obligation_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."pledge_id", NEW."program_id", NEW."task_id"); RETURN NULL;',
                            hash="f85811708255965811bda2811382fc2a8b747e00",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_21e09",
                            table="implementation_taskpromise",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "taskpromise",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "implementation_taskpromiseevent" ("community_id", "due_on", "fulfilment_id", "id", "obligation_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pledge_id", "program_id", "task_id") VALUES (NEW."community_id", NEW."due_on", NEW."fulfilment_id", NEW."id", NEW."obligation_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."pledge_id", NEW."program_id", NEW."task_id"); RETURN NULL;',
                            hash="e08c51e4e82a652025327927a741c72d94e21eee",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ce6ac",
                            table="implementation_taskpromise",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "taskpromise",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "implementation_taskpromiseevent" ("community_id", "due_on", "fulfilment_id", "id", "obligation_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pledge_id", "program_id", "task_id") VALUES (OLD."community_id", OLD."due_on", OLD."fulfilment_id", OLD."id", OLD."obligation_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."pledge_id", OLD."program_id", OLD."task_id"); RETURN NULL;',
                            hash="583373e012e1720916dff0b322012972b6e08ad9",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6e525",
                            table="implementation_taskpromise",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "taskpromiseevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="3d242ea9e920f56acd8479b3edb28c7f0b46eb53",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_d53b2",
                            table="implementation_taskpromiseevent",
                            when="BEFORE",
                        ),
                    ),
                ),
            ],
        ),
    ]
