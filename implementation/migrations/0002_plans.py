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
        ("implementation", "0001_initial"),
        ("meetings", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
        ("planning", "0001_initial"),
        ("research", "0007_report"),
        ("tenancy", "0001_initial"),
    ]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name="action",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="action",
            name="update_update",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="action",
            name="delete_delete",
        ),
        bic.tenancy.operations.Together(
            operations=[
                migrations.CreateModel(
                    name="Handover",
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
                            "giver_name",
                            models.CharField(blank=True, editable=False, max_length=120),
                        ),
                        (
                            "taker_name",
                            models.CharField(blank=True, editable=False, max_length=120),
                        ),
                        ("why", models.CharField(blank=True, max_length=500, verbose_name="why")),
                        (
                            "tasks",
                            models.PositiveIntegerField(
                                editable=False, verbose_name="tasks of the plan"
                            ),
                        ),
                        (
                            "actions",
                            models.PositiveIntegerField(editable=False, verbose_name="actions"),
                        ),
                        (
                            "others",
                            models.PositiveIntegerField(editable=False, verbose_name="other tasks"),
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
                            "created_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="handed over by",
                            ),
                        ),
                        (
                            "giver",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="from",
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
                            "taker",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="to",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "hand-over",
                        "verbose_name_plural": "hand-overs",
                        "indexes": [
                            models.Index(
                                fields=["program", "community", "-created_at"],
                                name="handover_newest",
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("giver", None), ("giver_name", ""), _connector="XOR"),
                                    models.Q(("taker", None), ("taker_name", ""), _connector="XOR"),
                                ),
                                name="handover_between_two",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="HandoverEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "giver_name",
                            models.CharField(blank=True, editable=False, max_length=120),
                        ),
                        (
                            "taker_name",
                            models.CharField(blank=True, editable=False, max_length=120),
                        ),
                        ("why", models.CharField(blank=True, max_length=500, verbose_name="why")),
                        (
                            "tasks",
                            models.PositiveIntegerField(
                                editable=False, verbose_name="tasks of the plan"
                            ),
                        ),
                        (
                            "actions",
                            models.PositiveIntegerField(editable=False, verbose_name="actions"),
                        ),
                        (
                            "others",
                            models.PositiveIntegerField(editable=False, verbose_name="other tasks"),
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
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="handed over by",
                            ),
                        ),
                        (
                            "giver",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="from",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="implementation.handover",
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
                            "taker",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="to",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.AddField(
                    model_name="action",
                    name="backup",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="backup person",
                    ),
                ),
                migrations.AddField(
                    model_name="action",
                    name="submission",
                    field=models.ForeignKey(
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="actions",
                        to="meetings.submission",
                        verbose_name="submission",
                    ),
                ),
                migrations.AddField(
                    model_name="actionevent",
                    name="backup",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="backup person",
                    ),
                ),
                migrations.AddField(
                    model_name="actionevent",
                    name="submission",
                    field=models.ForeignKey(
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="meetings.submission",
                        verbose_name="submission",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="action",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("status__in", ["paused", "dropped"]), _negated=True),
                            models.Q(("reason", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="action_stopped_with_a_reason",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="action",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("becomes__isnull", False), ("status", "changed")),
                            models.Q(
                                models.Q(("status", "changed"), _negated=True), ("becomes", None)
                            ),
                            _connector="OR",
                        ),
                        name="action_changed_into_another",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="task",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("status__in", ["paused", "dropped"]), _negated=True),
                            models.Q(("reason", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="plan_task_stopped_with_a_reason",
                    ),
                ),
            ],
        ),
        bic.tenancy.operations.AddTriggers(
            triggers=[
                (
                    "action",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "implementation_actionevent" ("approval", "approved_on", "backup_id", "baseline", "becomes_id", "body_id", "community_id", "cost", "created_at", "created_by_id", "decision_id", "due_on", "equity", "helper", "id", "indicator", "is_public", "kind", "lead_id", "line_id", "objective_id", "owner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "program_id", "proposal_id", "reason", "spent", "standard", "starts_on", "status", "status_on", "submission_id", "target", "text", "title") VALUES (NEW."approval", NEW."approved_on", NEW."backup_id", NEW."baseline", NEW."becomes_id", NEW."body_id", NEW."community_id", NEW."cost", NEW."created_at", NEW."created_by_id", NEW."decision_id", NEW."due_on", NEW."equity", NEW."helper", NEW."id", NEW."indicator", NEW."is_public", NEW."kind", NEW."lead_id", NEW."line_id", NEW."objective_id", NEW."owner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."position", NEW."program_id", NEW."proposal_id", NEW."reason", NEW."spent", NEW."standard", NEW."starts_on", NEW."status", NEW."status_on", NEW."submission_id", NEW."target", NEW."text", NEW."title"); RETURN NULL;',
                            hash="92f9a7f75cc76180f42092b2ea7f9f762c2a2cf8",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_9d0b8",
                            table="implementation_action",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "action",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "implementation_actionevent" ("approval", "approved_on", "backup_id", "baseline", "becomes_id", "body_id", "community_id", "cost", "created_at", "created_by_id", "decision_id", "due_on", "equity", "helper", "id", "indicator", "is_public", "kind", "lead_id", "line_id", "objective_id", "owner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "program_id", "proposal_id", "reason", "spent", "standard", "starts_on", "status", "status_on", "submission_id", "target", "text", "title") VALUES (NEW."approval", NEW."approved_on", NEW."backup_id", NEW."baseline", NEW."becomes_id", NEW."body_id", NEW."community_id", NEW."cost", NEW."created_at", NEW."created_by_id", NEW."decision_id", NEW."due_on", NEW."equity", NEW."helper", NEW."id", NEW."indicator", NEW."is_public", NEW."kind", NEW."lead_id", NEW."line_id", NEW."objective_id", NEW."owner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."position", NEW."program_id", NEW."proposal_id", NEW."reason", NEW."spent", NEW."standard", NEW."starts_on", NEW."status", NEW."status_on", NEW."submission_id", NEW."target", NEW."text", NEW."title"); RETURN NULL;',
                            hash="400e30a3c74bf1077c0cf2f17833e1272e9dd607",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_3609d",
                            table="implementation_action",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "action",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "implementation_actionevent" ("approval", "approved_on", "backup_id", "baseline", "becomes_id", "body_id", "community_id", "cost", "created_at", "created_by_id", "decision_id", "due_on", "equity", "helper", "id", "indicator", "is_public", "kind", "lead_id", "line_id", "objective_id", "owner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "program_id", "proposal_id", "reason", "spent", "standard", "starts_on", "status", "status_on", "submission_id", "target", "text", "title") VALUES (OLD."approval", OLD."approved_on", OLD."backup_id", OLD."baseline", OLD."becomes_id", OLD."body_id", OLD."community_id", OLD."cost", OLD."created_at", OLD."created_by_id", OLD."decision_id", OLD."due_on", OLD."equity", OLD."helper", OLD."id", OLD."indicator", OLD."is_public", OLD."kind", OLD."lead_id", OLD."line_id", OLD."objective_id", OLD."owner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."position", OLD."program_id", OLD."proposal_id", OLD."reason", OLD."spent", OLD."standard", OLD."starts_on", OLD."status", OLD."status_on", OLD."submission_id", OLD."target", OLD."text", OLD."title"); RETURN NULL;',
                            hash="e6ca81e6f64399d74a1685ee9d5e4e067cc2a75e",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_74b11",
                            table="implementation_action",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "handover",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "implementation_handoverevent" ("actions", "community_id", "created_at", "created_by_id", "giver_id", "giver_name", "id", "others", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "taker_id", "taker_name", "tasks", "why") VALUES (NEW."actions", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."giver_id", NEW."giver_name", NEW."id", NEW."others", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."taker_id", NEW."taker_name", NEW."tasks", NEW."why"); RETURN NULL;',
                            hash="e4ab30f6471f1f681cb36752a1a9f22894b58edb",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_03e09",
                            table="implementation_handover",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "handover",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "implementation_handoverevent" ("actions", "community_id", "created_at", "created_by_id", "giver_id", "giver_name", "id", "others", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "taker_id", "taker_name", "tasks", "why") VALUES (NEW."actions", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."giver_id", NEW."giver_name", NEW."id", NEW."others", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."taker_id", NEW."taker_name", NEW."tasks", NEW."why"); RETURN NULL;',
                            hash="97a0070f310d81ffbcd15d1257145135727980c1",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_4cd6b",
                            table="implementation_handover",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "handover",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "implementation_handoverevent" ("actions", "community_id", "created_at", "created_by_id", "giver_id", "giver_name", "id", "others", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "taker_id", "taker_name", "tasks", "why") VALUES (OLD."actions", OLD."community_id", OLD."created_at", OLD."created_by_id", OLD."giver_id", OLD."giver_name", OLD."id", OLD."others", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."taker_id", OLD."taker_name", OLD."tasks", OLD."why"); RETURN NULL;',
                            hash="5c03910de306a91e7c0a209330e7184eed778720",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_e9f3f",
                            table="implementation_handover",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "handoverevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="7b6ba2feb80661c7468bfb270ea29abd7d2c2126",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_e5de3",
                            table="implementation_handoverevent",
                            when="BEFORE",
                        ),
                    ),
                ),
            ],
        ),
        migrations.AlterConstraint(
            model_name="partner",
            name="plan_partner_once",
            constraint=models.UniqueConstraint(
                fields=("program", "community", "name"),
                name="plan_partner_once",
                violation_error_message="There is a partner of this name already.",
            ),
        ),
    ]
