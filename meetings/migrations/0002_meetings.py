from decimal import Decimal

import django.core.validators
import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

import bic.money
import bic.tenancy.operations
import bic.translated


class Migration(migrations.Migration):
    dependencies = [
        ("communities", "0006_fill_given"),
        ("documents", "0001_initial"),
        ("meetings", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
        ("planning", "0001_initial"),
        ("tenancy", "0001_initial"),
    ]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name="agendaitem",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="agendaitem",
            name="update_update",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="agendaitem",
            name="delete_delete",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="meeting",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="meeting",
            name="update_update",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="meeting",
            name="delete_delete",
        ),
        bic.tenancy.operations.Together(
            operations=[
                migrations.CreateModel(
                    name="Cost",
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
                        ("what", models.CharField(max_length=160, verbose_name="for what")),
                        (
                            "planned",
                            bic.money.MoneyField(
                                decimal_places=2,
                                default=Decimal("0.00"),
                                max_digits=14,
                                validators=[django.core.validators.MinValueValidator(0)],
                                verbose_name="planned",
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
                            "expense",
                            models.OneToOneField(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to="planning.expense",
                                verbose_name="expense",
                            ),
                        ),
                        (
                            "line",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="planning.budgetline",
                                verbose_name="budget line",
                            ),
                        ),
                        (
                            "meeting",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="costs",
                                to="meetings.meeting",
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
                        "verbose_name": "cost of a meeting",
                        "verbose_name_plural": "costs of meetings",
                        "ordering": ["pk"],
                        "indexes": [
                            models.Index(fields=["program", "meeting"], name="cost_by_meeting")
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("planned__gte", 0)), name="cost_not_below_zero"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Formality",
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
                            "session",
                            models.CharField(
                                choices=[
                                    ("regular", "Regular, on the schedule"),
                                    ("special", "Special"),
                                    ("emergency", "Emergency"),
                                ],
                                default="special",
                                max_length=10,
                                verbose_name="kind of meeting",
                            ),
                        ),
                        (
                            "notice_at",
                            models.DateTimeField(
                                blank=True, null=True, verbose_name="notice was given"
                            ),
                        ),
                        (
                            "notice_where",
                            models.CharField(blank=True, max_length=300, verbose_name="where"),
                        ),
                        (
                            "member_count",
                            models.PositiveSmallIntegerField(
                                blank=True, null=True, verbose_name="members, without vacant seats"
                            ),
                        ),
                        (
                            "quorum",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                help_text="Left empty, it is more than half of the members.",
                                null=True,
                                verbose_name="quorum",
                            ),
                        ),
                        (
                            "present_count",
                            models.PositiveSmallIntegerField(
                                blank=True, null=True, verbose_name="members present"
                            ),
                        ),
                        (
                            "minutes_approved_on",
                            models.DateField(
                                blank=True, null=True, verbose_name="minutes approved on"
                            ),
                        ),
                        ("confirmed_at", models.DateTimeField(editable=False, null=True)),
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
                            "confirmed_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="confirmed by",
                            ),
                        ),
                        (
                            "meeting",
                            models.OneToOneField(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="formality",
                                to="meetings.meeting",
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
                        "verbose_name": "formality of a meeting",
                        "verbose_name_plural": "formalities of meetings",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("confirmed_at", None), ("confirmed_by", None)),
                                    models.Q(
                                        ("confirmed_at__isnull", False),
                                        ("confirmed_by__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="formality_confirmed_by_somebody",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("present_count", None),
                                    ("member_count", None),
                                    ("present_count__lte", models.F("member_count")),
                                    _connector="OR",
                                ),
                                name="formality_present_are_members",
                                violation_error_message="More members are present than there are.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Material",
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
                        ("language", models.CharField(max_length=12, verbose_name="language")),
                        (
                            "is_public",
                            models.BooleanField(
                                default=False, verbose_name="everybody may have it"
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
                            "document",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="documents.document",
                                verbose_name="document",
                            ),
                        ),
                        (
                            "meeting",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="materials",
                                to="meetings.meeting",
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
                        "verbose_name": "material",
                        "verbose_name_plural": "materials",
                        "ordering": ["pk"],
                        "indexes": [
                            models.Index(fields=["program", "meeting"], name="material_by_meeting")
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "meeting", "document"),
                                name="material_each_document_once",
                                violation_error_message="This document is a material already.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Note",
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
                            "table",
                            models.CharField(
                                blank=True, max_length=80, verbose_name="table or group"
                            ),
                        ),
                        (
                            "text",
                            bic.translated.TranslatedField(
                                default=bic.translated.Translated, verbose_name="what was said"
                            ),
                        ),
                        ("written_at", models.DateTimeField(auto_now=True, verbose_name="written")),
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
                            "item",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="notes",
                                to="meetings.agendaitem",
                                verbose_name="item of the agenda",
                            ),
                        ),
                        (
                            "meeting",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="notes",
                                to="meetings.meeting",
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
                            "written_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="written by",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "note of a meeting",
                        "verbose_name_plural": "notes of meetings",
                        "ordering": ["item__position", "pk"],
                        "indexes": [
                            models.Index(fields=["program", "meeting"], name="note_by_meeting")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Photo",
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
                            "shows",
                            bic.translated.TranslatedField(
                                default=bic.translated.Translated, verbose_name="what it shows"
                            ),
                        ),
                        (
                            "consent",
                            models.CharField(
                                choices=[
                                    ("agreed", "Everybody who can be recognized agreed"),
                                    ("nobody", "Nobody can be recognized"),
                                ],
                                max_length=10,
                                verbose_name="consent",
                            ),
                        ),
                        (
                            "use",
                            models.CharField(
                                choices=[
                                    ("internal", "Only among us"),
                                    ("reports", "In reports too"),
                                    ("public", "Everywhere"),
                                ],
                                default="internal",
                                max_length=10,
                                verbose_name="where it may be used",
                            ),
                        ),
                        (
                            "how",
                            models.CharField(
                                blank=True, max_length=200, verbose_name="how they were asked"
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
                            "document",
                            models.OneToOneField(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="documents.document",
                                verbose_name="document",
                            ),
                        ),
                        (
                            "meeting",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="photos",
                                to="meetings.meeting",
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
                        "verbose_name": "photo",
                        "verbose_name_plural": "photos",
                        "ordering": ["pk"],
                        "indexes": [
                            models.Index(fields=["program", "meeting"], name="photo_by_meeting")
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("consent", "nobody"),
                                    models.Q(("how", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="photo_says_how_people_agreed",
                                violation_error_message="Say how they were asked.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Task",
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
                            "area",
                            models.CharField(
                                choices=[
                                    ("action", "Action item"),
                                    ("interpreters", "Interpreters"),
                                    ("equipment", "Equipment"),
                                    ("childcare", "Childcare"),
                                    ("food", "Food"),
                                    ("rides", "Rides"),
                                    ("thanks", "Thank-you payments"),
                                    ("materials", "Materials"),
                                    ("notice", "Invitations and notice"),
                                    ("other", "Something else"),
                                ],
                                default="action",
                                max_length=12,
                                verbose_name="kind",
                            ),
                        ),
                        (
                            "title",
                            models.CharField(max_length=200, verbose_name="what is to be done"),
                        ),
                        (
                            "helper",
                            models.CharField(
                                blank=True,
                                max_length=120,
                                verbose_name="or somebody without an account",
                            ),
                        ),
                        ("due_on", models.DateField(blank=True, null=True, verbose_name="by when")),
                        (
                            "lead_days",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                editable=False,
                                null=True,
                                verbose_name="days before the meeting",
                            ),
                        ),
                        ("note", models.CharField(blank=True, max_length=500, verbose_name="note")),
                        (
                            "done_on",
                            models.DateField(editable=False, null=True, verbose_name="done on"),
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
                                verbose_name="added by",
                            ),
                        ),
                        (
                            "decision",
                            models.ForeignKey(
                                blank=True,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="tasks",
                                to="meetings.decision",
                                verbose_name="decision",
                            ),
                        ),
                        (
                            "done_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="done by",
                            ),
                        ),
                        (
                            "item",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="tasks",
                                to="meetings.agendaitem",
                                verbose_name="item of the agenda",
                            ),
                        ),
                        (
                            "meeting",
                            models.ForeignKey(
                                blank=True,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="tasks",
                                to="meetings.meeting",
                                verbose_name="meeting",
                            ),
                        ),
                        (
                            "owner",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="who does it",
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
                            "proposal",
                            models.ForeignKey(
                                blank=True,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="tasks",
                                to="meetings.proposal",
                                verbose_name="proposal",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "task",
                        "verbose_name_plural": "tasks",
                        "indexes": [
                            models.Index(
                                fields=["program", "community", "due_on"], name="task_by_place"
                            ),
                            models.Index(fields=["program", "meeting"], name="task_by_meeting"),
                            models.Index(
                                condition=models.Q(("done_on", None)),
                                fields=["program", "due_on"],
                                name="task_open_by_day",
                            ),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("owner", None), ("helper", ""), _connector="OR"
                                ),
                                name="task_one_who_does_it",
                                violation_error_message="Choose somebody, or write a name, not both.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("done_by", None), ("done_on", None)),
                                    models.Q(
                                        ("done_by__isnull", False), ("done_on__isnull", False)
                                    ),
                                    _connector="OR",
                                ),
                                name="task_done_by_somebody",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("lead_days", None), ("meeting__isnull", False), _connector="OR"
                                ),
                                name="task_lead_before_a_meeting",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CostEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("what", models.CharField(max_length=160, verbose_name="for what")),
                        (
                            "planned",
                            bic.money.MoneyField(
                                decimal_places=2,
                                default=Decimal("0.00"),
                                max_digits=14,
                                validators=[django.core.validators.MinValueValidator(0)],
                                verbose_name="planned",
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
                            "expense",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="planning.expense",
                                verbose_name="expense",
                            ),
                        ),
                        (
                            "line",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="planning.budgetline",
                                verbose_name="budget line",
                            ),
                        ),
                        (
                            "meeting",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="meetings.meeting",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="meetings.cost",
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
                    name="FormalityEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "session",
                            models.CharField(
                                choices=[
                                    ("regular", "Regular, on the schedule"),
                                    ("special", "Special"),
                                    ("emergency", "Emergency"),
                                ],
                                default="special",
                                max_length=10,
                                verbose_name="kind of meeting",
                            ),
                        ),
                        (
                            "notice_at",
                            models.DateTimeField(
                                blank=True, null=True, verbose_name="notice was given"
                            ),
                        ),
                        (
                            "notice_where",
                            models.CharField(blank=True, max_length=300, verbose_name="where"),
                        ),
                        (
                            "member_count",
                            models.PositiveSmallIntegerField(
                                blank=True, null=True, verbose_name="members, without vacant seats"
                            ),
                        ),
                        (
                            "quorum",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                help_text="Left empty, it is more than half of the members.",
                                null=True,
                                verbose_name="quorum",
                            ),
                        ),
                        (
                            "present_count",
                            models.PositiveSmallIntegerField(
                                blank=True, null=True, verbose_name="members present"
                            ),
                        ),
                        (
                            "minutes_approved_on",
                            models.DateField(
                                blank=True, null=True, verbose_name="minutes approved on"
                            ),
                        ),
                        ("confirmed_at", models.DateTimeField(editable=False, null=True)),
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
                            "confirmed_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="confirmed by",
                            ),
                        ),
                        (
                            "meeting",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="meetings.meeting",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="meetings.formality",
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
                    name="MaterialEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("language", models.CharField(max_length=12, verbose_name="language")),
                        (
                            "is_public",
                            models.BooleanField(
                                default=False, verbose_name="everybody may have it"
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
                            "document",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="documents.document",
                                verbose_name="document",
                            ),
                        ),
                        (
                            "meeting",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="meetings.meeting",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="meetings.material",
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
                    name="NoteEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "table",
                            models.CharField(
                                blank=True, max_length=80, verbose_name="table or group"
                            ),
                        ),
                        (
                            "text",
                            bic.translated.TranslatedField(
                                default=bic.translated.Translated, verbose_name="what was said"
                            ),
                        ),
                        ("written_at", models.DateTimeField(auto_now=True, verbose_name="written")),
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
                            "item",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="meetings.agendaitem",
                                verbose_name="item of the agenda",
                            ),
                        ),
                        (
                            "meeting",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="meetings.meeting",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="meetings.note",
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
                            "written_by",
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
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PhotoEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "shows",
                            bic.translated.TranslatedField(
                                default=bic.translated.Translated, verbose_name="what it shows"
                            ),
                        ),
                        (
                            "consent",
                            models.CharField(
                                choices=[
                                    ("agreed", "Everybody who can be recognized agreed"),
                                    ("nobody", "Nobody can be recognized"),
                                ],
                                max_length=10,
                                verbose_name="consent",
                            ),
                        ),
                        (
                            "use",
                            models.CharField(
                                choices=[
                                    ("internal", "Only among us"),
                                    ("reports", "In reports too"),
                                    ("public", "Everywhere"),
                                ],
                                default="internal",
                                max_length=10,
                                verbose_name="where it may be used",
                            ),
                        ),
                        (
                            "how",
                            models.CharField(
                                blank=True, max_length=200, verbose_name="how they were asked"
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
                            "document",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="documents.document",
                                verbose_name="document",
                            ),
                        ),
                        (
                            "meeting",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="meetings.meeting",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="meetings.photo",
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
                    name="TaskEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "area",
                            models.CharField(
                                choices=[
                                    ("action", "Action item"),
                                    ("interpreters", "Interpreters"),
                                    ("equipment", "Equipment"),
                                    ("childcare", "Childcare"),
                                    ("food", "Food"),
                                    ("rides", "Rides"),
                                    ("thanks", "Thank-you payments"),
                                    ("materials", "Materials"),
                                    ("notice", "Invitations and notice"),
                                    ("other", "Something else"),
                                ],
                                default="action",
                                max_length=12,
                                verbose_name="kind",
                            ),
                        ),
                        (
                            "title",
                            models.CharField(max_length=200, verbose_name="what is to be done"),
                        ),
                        (
                            "helper",
                            models.CharField(
                                blank=True,
                                max_length=120,
                                verbose_name="or somebody without an account",
                            ),
                        ),
                        ("due_on", models.DateField(blank=True, null=True, verbose_name="by when")),
                        (
                            "lead_days",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                editable=False,
                                null=True,
                                verbose_name="days before the meeting",
                            ),
                        ),
                        ("note", models.CharField(blank=True, max_length=500, verbose_name="note")),
                        (
                            "done_on",
                            models.DateField(editable=False, null=True, verbose_name="done on"),
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
                                verbose_name="added by",
                            ),
                        ),
                        (
                            "decision",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="meetings.decision",
                                verbose_name="decision",
                            ),
                        ),
                        (
                            "done_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="done by",
                            ),
                        ),
                        (
                            "item",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="meetings.agendaitem",
                                verbose_name="item of the agenda",
                            ),
                        ),
                        (
                            "meeting",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="meetings.meeting",
                                verbose_name="meeting",
                            ),
                        ),
                        (
                            "owner",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="who does it",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="meetings.task",
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
                            "proposal",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="meetings.proposal",
                                verbose_name="proposal",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.AddField(
                    model_name="agendaitem",
                    name="detail",
                    field=bic.translated.TranslatedField(
                        blank=True, default=bic.translated.Translated, verbose_name="how it goes"
                    ),
                ),
                migrations.AddField(
                    model_name="agendaitem",
                    name="started_at",
                    field=models.DateTimeField(editable=False, null=True, verbose_name="began"),
                ),
                migrations.AddField(
                    model_name="agendaitemevent",
                    name="detail",
                    field=bic.translated.TranslatedField(
                        blank=True, default=bic.translated.Translated, verbose_name="how it goes"
                    ),
                ),
                migrations.AddField(
                    model_name="agendaitemevent",
                    name="started_at",
                    field=models.DateTimeField(editable=False, null=True, verbose_name="began"),
                ),
                migrations.AddField(
                    model_name="meeting",
                    name="agenda_is_public",
                    field=models.BooleanField(
                        default=False,
                        help_text="Titles and times alone, never who leads what.",
                        verbose_name="show the agenda to the public",
                    ),
                ),
                migrations.AddField(
                    model_name="meeting",
                    name="cancel_reason",
                    field=bic.translated.TranslatedField(
                        blank=True,
                        default=bic.translated.Translated,
                        editable=False,
                        verbose_name="why it was canceled",
                    ),
                ),
                migrations.AddField(
                    model_name="meeting",
                    name="people_count",
                    field=models.PositiveIntegerField(
                        blank=True, editable=False, null=True, verbose_name="how many people came"
                    ),
                ),
                migrations.AddField(
                    model_name="meetingevent",
                    name="agenda_is_public",
                    field=models.BooleanField(
                        default=False,
                        help_text="Titles and times alone, never who leads what.",
                        verbose_name="show the agenda to the public",
                    ),
                ),
                migrations.AddField(
                    model_name="meetingevent",
                    name="cancel_reason",
                    field=bic.translated.TranslatedField(
                        blank=True,
                        default=bic.translated.Translated,
                        editable=False,
                        verbose_name="why it was canceled",
                    ),
                ),
                migrations.AddField(
                    model_name="meetingevent",
                    name="people_count",
                    field=models.PositiveIntegerField(
                        blank=True, editable=False, null=True, verbose_name="how many people came"
                    ),
                ),
                migrations.AddConstraint(
                    model_name="agendaitem",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("minutes__gt", 0), ("minutes__lte", 600)),
                        name="agenda_minutes_of_a_day",
                        violation_error_message="Between 1 and 600 minutes.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="meeting",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("closed_at", None),
                            models.Q(("status", "planned"), _negated=True),
                            _connector="OR",
                        ),
                        name="meeting_closed_when_it_is_over",
                    ),
                ),
            ],
        ),
        bic.tenancy.operations.AddTriggers(
            triggers=[
                (
                    "agendaitem",
                    pgtrigger.compiler.Trigger(
                        name="agenda_stays_with_its_meeting",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n                    IF EXISTS (\n                        SELECT 1 FROM meetings_meeting\n                        WHERE id IN (COALESCE(NEW.meeting_id, 0), COALESCE(OLD.meeting_id, 0))\n                            AND closed_at IS NOT NULL\n                    ) THEN\n                        RAISE EXCEPTION 'The meeting is closed.';\n                    END IF;\n                    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n                    RETURN NEW;\n                ",
                            hash="68fe4da8362e337425646945a8c560ebb19635be",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_agenda_stays_with_its_meeting_3c05c",
                            table="meetings_agendaitem",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "agendaitem",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_agendaitemevent" ("community_id", "detail", "id", "led_by", "meeting_id", "minutes", "objective", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "program_id", "started_at", "title") VALUES (NEW."community_id", NEW."detail", NEW."id", NEW."led_by", NEW."meeting_id", NEW."minutes", NEW."objective", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."position", NEW."program_id", NEW."started_at", NEW."title"); RETURN NULL;',
                            hash="1cda466711c161b68d10aa0ace25880b06dd215d",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_f98e2",
                            table="meetings_agendaitem",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "agendaitem",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "meetings_agendaitemevent" ("community_id", "detail", "id", "led_by", "meeting_id", "minutes", "objective", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "program_id", "started_at", "title") VALUES (NEW."community_id", NEW."detail", NEW."id", NEW."led_by", NEW."meeting_id", NEW."minutes", NEW."objective", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."position", NEW."program_id", NEW."started_at", NEW."title"); RETURN NULL;',
                            hash="a6a21f48da7455e0483c407f4086624bb7088d72",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ca6ee",
                            table="meetings_agendaitem",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "agendaitem",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_agendaitemevent" ("community_id", "detail", "id", "led_by", "meeting_id", "minutes", "objective", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "program_id", "started_at", "title") VALUES (OLD."community_id", OLD."detail", OLD."id", OLD."led_by", OLD."meeting_id", OLD."minutes", OLD."objective", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."position", OLD."program_id", OLD."started_at", OLD."title"); RETURN NULL;',
                            hash="921b5ebb5d4c0a63c20fe2ba69925afc64333b40",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_2c12a",
                            table="meetings_agendaitem",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "meeting",
                    pgtrigger.compiler.Trigger(
                        name="meeting_stays_once_closed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."closed_at" IS NOT NULL)',
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="9cdf6a0e2f30e167c705f0378629759ca323367c",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_meeting_stays_once_closed_b0c83",
                            table="meetings_meeting",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "meeting",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_meetingevent" ("access", "address", "agenda_is_public", "cancel_reason", "changed", "closed_at", "closed_by_id", "community_id", "created_at", "created_by_id", "ends_at", "group_id", "id", "interpreted", "is_public", "kind", "languages", "owner_id", "people_count", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "program_id", "published_at", "published_by_id", "purpose", "safety", "series_id", "starts_at", "status", "title", "transport") VALUES (NEW."access", NEW."address", NEW."agenda_is_public", NEW."cancel_reason", NEW."changed", NEW."closed_at", NEW."closed_by_id", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."ends_at", NEW."group_id", NEW."id", NEW."interpreted", NEW."is_public", NEW."kind", NEW."languages", NEW."owner_id", NEW."people_count", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."place", NEW."program_id", NEW."published_at", NEW."published_by_id", NEW."purpose", NEW."safety", NEW."series_id", NEW."starts_at", NEW."status", NEW."title", NEW."transport"); RETURN NULL;',
                            hash="3cd0251703af28746221dd587f3d0628d1c0b169",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_61d9e",
                            table="meetings_meeting",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "meeting",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "meetings_meetingevent" ("access", "address", "agenda_is_public", "cancel_reason", "changed", "closed_at", "closed_by_id", "community_id", "created_at", "created_by_id", "ends_at", "group_id", "id", "interpreted", "is_public", "kind", "languages", "owner_id", "people_count", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "program_id", "published_at", "published_by_id", "purpose", "safety", "series_id", "starts_at", "status", "title", "transport") VALUES (NEW."access", NEW."address", NEW."agenda_is_public", NEW."cancel_reason", NEW."changed", NEW."closed_at", NEW."closed_by_id", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."ends_at", NEW."group_id", NEW."id", NEW."interpreted", NEW."is_public", NEW."kind", NEW."languages", NEW."owner_id", NEW."people_count", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."place", NEW."program_id", NEW."published_at", NEW."published_by_id", NEW."purpose", NEW."safety", NEW."series_id", NEW."starts_at", NEW."status", NEW."title", NEW."transport"); RETURN NULL;',
                            hash="f28833b9464ecd02cec02ffdd3254b4998df17c7",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_495b8",
                            table="meetings_meeting",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "meeting",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_meetingevent" ("access", "address", "agenda_is_public", "cancel_reason", "changed", "closed_at", "closed_by_id", "community_id", "created_at", "created_by_id", "ends_at", "group_id", "id", "interpreted", "is_public", "kind", "languages", "owner_id", "people_count", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "program_id", "published_at", "published_by_id", "purpose", "safety", "series_id", "starts_at", "status", "title", "transport") VALUES (OLD."access", OLD."address", OLD."agenda_is_public", OLD."cancel_reason", OLD."changed", OLD."closed_at", OLD."closed_by_id", OLD."community_id", OLD."created_at", OLD."created_by_id", OLD."ends_at", OLD."group_id", OLD."id", OLD."interpreted", OLD."is_public", OLD."kind", OLD."languages", OLD."owner_id", OLD."people_count", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."place", OLD."program_id", OLD."published_at", OLD."published_by_id", OLD."purpose", OLD."safety", OLD."series_id", OLD."starts_at", OLD."status", OLD."title", OLD."transport"); RETURN NULL;',
                            hash="7e3c594cbb7ecf3fe2d9e436d46f02cf1321caf2",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_4bf26",
                            table="meetings_meeting",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "cost",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_costevent" ("community_id", "created_at", "created_by_id", "expense_id", "id", "line_id", "meeting_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned", "program_id", "what") VALUES (NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."expense_id", NEW."id", NEW."line_id", NEW."meeting_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."planned", NEW."program_id", NEW."what"); RETURN NULL;',
                            hash="9a5ee5eedc1d0669afe2d03b1889b38fd35b9d93",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_16d2d",
                            table="meetings_cost",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "cost",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "meetings_costevent" ("community_id", "created_at", "created_by_id", "expense_id", "id", "line_id", "meeting_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned", "program_id", "what") VALUES (NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."expense_id", NEW."id", NEW."line_id", NEW."meeting_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."planned", NEW."program_id", NEW."what"); RETURN NULL;',
                            hash="ac3883b93826155cfcd183381e4f2d1ff532efde",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a9130",
                            table="meetings_cost",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "cost",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_costevent" ("community_id", "created_at", "created_by_id", "expense_id", "id", "line_id", "meeting_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned", "program_id", "what") VALUES (OLD."community_id", OLD."created_at", OLD."created_by_id", OLD."expense_id", OLD."id", OLD."line_id", OLD."meeting_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."planned", OLD."program_id", OLD."what"); RETURN NULL;',
                            hash="83a9589cd6b1c012fd904f5420f34b63321a880f",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_38b83",
                            table="meetings_cost",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "costevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="72afc1700acecb325832d9082a954735063bd265",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_a6666",
                            table="meetings_costevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "formality",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_formalityevent" ("community_id", "confirmed_at", "confirmed_by_id", "id", "meeting_id", "member_count", "minutes_approved_on", "notice_at", "notice_where", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "present_count", "program_id", "quorum", "session") VALUES (NEW."community_id", NEW."confirmed_at", NEW."confirmed_by_id", NEW."id", NEW."meeting_id", NEW."member_count", NEW."minutes_approved_on", NEW."notice_at", NEW."notice_where", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."present_count", NEW."program_id", NEW."quorum", NEW."session"); RETURN NULL;',
                            hash="263100f1ed5eedafd7e769d40e16f0b0fcca78d8",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_dc1a3",
                            table="meetings_formality",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "formality",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "meetings_formalityevent" ("community_id", "confirmed_at", "confirmed_by_id", "id", "meeting_id", "member_count", "minutes_approved_on", "notice_at", "notice_where", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "present_count", "program_id", "quorum", "session") VALUES (NEW."community_id", NEW."confirmed_at", NEW."confirmed_by_id", NEW."id", NEW."meeting_id", NEW."member_count", NEW."minutes_approved_on", NEW."notice_at", NEW."notice_where", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."present_count", NEW."program_id", NEW."quorum", NEW."session"); RETURN NULL;',
                            hash="c4e47a4af8ae0c719e19d515e3b64f6999310732",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f50db",
                            table="meetings_formality",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "formality",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_formalityevent" ("community_id", "confirmed_at", "confirmed_by_id", "id", "meeting_id", "member_count", "minutes_approved_on", "notice_at", "notice_where", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "present_count", "program_id", "quorum", "session") VALUES (OLD."community_id", OLD."confirmed_at", OLD."confirmed_by_id", OLD."id", OLD."meeting_id", OLD."member_count", OLD."minutes_approved_on", OLD."notice_at", OLD."notice_where", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."present_count", OLD."program_id", OLD."quorum", OLD."session"); RETURN NULL;',
                            hash="089087bf81bf25c496ab3bd337ad02cb7752891b",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_92c9b",
                            table="meetings_formality",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "formalityevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="5b26b2745b2c7bb1af32ae27d75bab625b87d64b",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_59f37",
                            table="meetings_formalityevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "material",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_materialevent" ("community_id", "created_at", "created_by_id", "document_id", "id", "is_public", "language", "meeting_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id") VALUES (NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."document_id", NEW."id", NEW."is_public", NEW."language", NEW."meeting_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id"); RETURN NULL;',
                            hash="9b7bbc8a021ad4294f6127c22c0ddb52dd112507",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_aa1dd",
                            table="meetings_material",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "material",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "meetings_materialevent" ("community_id", "created_at", "created_by_id", "document_id", "id", "is_public", "language", "meeting_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id") VALUES (NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."document_id", NEW."id", NEW."is_public", NEW."language", NEW."meeting_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id"); RETURN NULL;',
                            hash="809b632a075d4d9989c75df548ceb927be2d1348",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_21b27",
                            table="meetings_material",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "material",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_materialevent" ("community_id", "created_at", "created_by_id", "document_id", "id", "is_public", "language", "meeting_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id") VALUES (OLD."community_id", OLD."created_at", OLD."created_by_id", OLD."document_id", OLD."id", OLD."is_public", OLD."language", OLD."meeting_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id"); RETURN NULL;',
                            hash="63bfdfd29d40868522f2d3141ecbac329a359271",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_e04a5",
                            table="meetings_material",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "materialevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="9142172f78765d9ed51f1c7fabd47f3223524538",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_cc23e",
                            table="meetings_materialevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "note",
                    pgtrigger.compiler.Trigger(
                        name="note_stays_with_its_meeting",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n                    IF EXISTS (\n                        SELECT 1 FROM meetings_meeting\n                        WHERE id IN (COALESCE(NEW.meeting_id, 0), COALESCE(OLD.meeting_id, 0))\n                            AND closed_at IS NOT NULL\n                    ) THEN\n                        RAISE EXCEPTION 'The meeting is closed.';\n                    END IF;\n                    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n                    RETURN NEW;\n                ",
                            hash="5ac7cfdb927860c4fe8489a897d311a79eb96a74",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_note_stays_with_its_meeting_09ef4",
                            table="meetings_note",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "note",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_noteevent" ("community_id", "id", "item_id", "meeting_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "table", "text", "written_at", "written_by_id") VALUES (NEW."community_id", NEW."id", NEW."item_id", NEW."meeting_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."table", NEW."text", NEW."written_at", NEW."written_by_id"); RETURN NULL;',
                            hash="8ce90729db02160bfbe3b15501a0f54a4a62d092",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_41578",
                            table="meetings_note",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "note",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "meetings_noteevent" ("community_id", "id", "item_id", "meeting_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "table", "text", "written_at", "written_by_id") VALUES (NEW."community_id", NEW."id", NEW."item_id", NEW."meeting_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."table", NEW."text", NEW."written_at", NEW."written_by_id"); RETURN NULL;',
                            hash="2d9c31ba03e8130adda2086fe1ca27086af3dd0f",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_758d6",
                            table="meetings_note",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "note",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_noteevent" ("community_id", "id", "item_id", "meeting_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "table", "text", "written_at", "written_by_id") VALUES (OLD."community_id", OLD."id", OLD."item_id", OLD."meeting_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."table", OLD."text", OLD."written_at", OLD."written_by_id"); RETURN NULL;',
                            hash="21ce116b1f224c499fb6820949e1cb64b8a0fa76",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_75550",
                            table="meetings_note",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "noteevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="c52bf97d276f868417b0768bb380a5c3f0eb5e0f",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_b26aa",
                            table="meetings_noteevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "photo",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_photoevent" ("community_id", "consent", "created_at", "created_by_id", "document_id", "how", "id", "meeting_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "shows", "use") VALUES (NEW."community_id", NEW."consent", NEW."created_at", NEW."created_by_id", NEW."document_id", NEW."how", NEW."id", NEW."meeting_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."shows", NEW."use"); RETURN NULL;',
                            hash="537cdfb91915986d6e8e1e242e3bc52a016b29bf",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_5bf6b",
                            table="meetings_photo",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "photo",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "meetings_photoevent" ("community_id", "consent", "created_at", "created_by_id", "document_id", "how", "id", "meeting_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "shows", "use") VALUES (NEW."community_id", NEW."consent", NEW."created_at", NEW."created_by_id", NEW."document_id", NEW."how", NEW."id", NEW."meeting_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."shows", NEW."use"); RETURN NULL;',
                            hash="461646952f3f6c7fbdfee66955ea4d96d70fb95c",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a8ee9",
                            table="meetings_photo",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "photo",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_photoevent" ("community_id", "consent", "created_at", "created_by_id", "document_id", "how", "id", "meeting_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "shows", "use") VALUES (OLD."community_id", OLD."consent", OLD."created_at", OLD."created_by_id", OLD."document_id", OLD."how", OLD."id", OLD."meeting_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."shows", OLD."use"); RETURN NULL;',
                            hash="c2fc1ab6daa049e91a8d1b4b7820ff16aed16c4a",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f19c0",
                            table="meetings_photo",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "photoevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="5f14ec269abb019ed0b8e5b561b0f0fc759c0487",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_2d42f",
                            table="meetings_photoevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "task",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_taskevent" ("area", "community_id", "created_at", "created_by_id", "decision_id", "done_by_id", "done_on", "due_on", "helper", "id", "item_id", "lead_days", "meeting_id", "note", "owner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "proposal_id", "title") VALUES (NEW."area", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."decision_id", NEW."done_by_id", NEW."done_on", NEW."due_on", NEW."helper", NEW."id", NEW."item_id", NEW."lead_days", NEW."meeting_id", NEW."note", NEW."owner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."proposal_id", NEW."title"); RETURN NULL;',
                            hash="e3e57b1245fd6d2de61e273663ad508bc0923876",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e8013",
                            table="meetings_task",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "task",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "meetings_taskevent" ("area", "community_id", "created_at", "created_by_id", "decision_id", "done_by_id", "done_on", "due_on", "helper", "id", "item_id", "lead_days", "meeting_id", "note", "owner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "proposal_id", "title") VALUES (NEW."area", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."decision_id", NEW."done_by_id", NEW."done_on", NEW."due_on", NEW."helper", NEW."id", NEW."item_id", NEW."lead_days", NEW."meeting_id", NEW."note", NEW."owner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."proposal_id", NEW."title"); RETURN NULL;',
                            hash="611cb789402b96e2c15a81c09753e38b0034ef2a",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_afe45",
                            table="meetings_task",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "task",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_taskevent" ("area", "community_id", "created_at", "created_by_id", "decision_id", "done_by_id", "done_on", "due_on", "helper", "id", "item_id", "lead_days", "meeting_id", "note", "owner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "proposal_id", "title") VALUES (OLD."area", OLD."community_id", OLD."created_at", OLD."created_by_id", OLD."decision_id", OLD."done_by_id", OLD."done_on", OLD."due_on", OLD."helper", OLD."id", OLD."item_id", OLD."lead_days", OLD."meeting_id", OLD."note", OLD."owner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."proposal_id", OLD."title"); RETURN NULL;',
                            hash="c28adbfb1053a37d6a1989c40f24bcc7caf9a18a",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_04b38",
                            table="meetings_task",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "taskevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="4b34c17feaf360fa9ba0677b3491f981d98da3a3",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_5f5d8",
                            table="meetings_taskevent",
                            when="BEFORE",
                        ),
                    ),
                ),
            ],
        ),
    ]
