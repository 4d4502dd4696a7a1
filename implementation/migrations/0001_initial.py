import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import bic.money
import bic.tenancy.operations
import bic.translated


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("communities", "0006_fill_given"),
        ("meetings", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
        ("planning", "0001_initial"),
        ("research", "0007_report"),
        ("tenancy", "0001_initial"),
    ]

    operations = [
        bic.tenancy.operations.Together(
            operations=[
                migrations.CreateModel(
                    name="Partner",
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
                        ("name", models.CharField(max_length=160, verbose_name="name")),
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
                            "organization",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to="communities.organization",
                                verbose_name="organization of the directory",
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
                        "verbose_name": "partner of the plan",
                        "verbose_name_plural": "partners of the plan",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "community", "name"), name="plan_partner_once"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Plan",
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
                            bic.translated.TranslatedField(
                                default=bic.translated.Translated, verbose_name="title"
                            ),
                        ),
                        (
                            "purpose",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="purpose",
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
                                verbose_name="begun by",
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
                        "verbose_name": "plan",
                        "verbose_name_plural": "plans",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "community"), name="plan_one"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PartnerEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("name", models.CharField(max_length=160, verbose_name="name")),
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
                            "organization",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="communities.organization",
                                verbose_name="organization of the directory",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="implementation.partner",
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
                    name="PartnerPerson",
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
                            "partner",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="people",
                                to="implementation.partner",
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
                                verbose_name="person",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "person of a partner",
                        "verbose_name_plural": "people of partners",
                        "indexes": [
                            models.Index(fields=["program", "user"], name="plan_partner_by_person")
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "partner", "user"),
                                name="plan_partner_person_once",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PlanEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "title",
                            bic.translated.TranslatedField(
                                default=bic.translated.Translated, verbose_name="title"
                            ),
                        ),
                        (
                            "purpose",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="purpose",
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
                                verbose_name="begun by",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
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
                    name="Topic",
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
                            models.PositiveSmallIntegerField(
                                default=0, editable=False, verbose_name="order"
                            ),
                        ),
                        (
                            "title",
                            bic.translated.TranslatedField(
                                default=bic.translated.Translated, verbose_name="topic"
                            ),
                        ),
                        (
                            "text",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="description",
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
                            "plan",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="topics",
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
                        "verbose_name": "topic",
                        "verbose_name_plural": "topics",
                        "indexes": [
                            models.Index(
                                fields=["program", "plan", "position"], name="topic_in_order"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Objective",
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
                            models.PositiveSmallIntegerField(
                                default=0, editable=False, verbose_name="order"
                            ),
                        ),
                        (
                            "title",
                            bic.translated.TranslatedField(
                                default=bic.translated.Translated, verbose_name="objective"
                            ),
                        ),
                        (
                            "text",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="description",
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
                            "topic",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="objectives",
                                to="implementation.topic",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "objective",
                        "verbose_name_plural": "objectives",
                        "indexes": [
                            models.Index(
                                fields=["program", "topic", "position"], name="objective_in_order"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PartnerPersonEvent",
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
                            "partner",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="implementation.partner",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="implementation.partnerperson",
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
                            "user",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="person",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="TopicEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "position",
                            models.PositiveSmallIntegerField(
                                default=0, editable=False, verbose_name="order"
                            ),
                        ),
                        (
                            "title",
                            bic.translated.TranslatedField(
                                default=bic.translated.Translated, verbose_name="topic"
                            ),
                        ),
                        (
                            "text",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="description",
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
                                to="implementation.topic",
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
                    name="Action",
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
                            models.PositiveSmallIntegerField(
                                default=0, editable=False, verbose_name="order"
                            ),
                        ),
                        (
                            "title",
                            bic.translated.TranslatedField(
                                default=bic.translated.Translated, verbose_name="action"
                            ),
                        ),
                        (
                            "text",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="description",
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("do", "Do"),
                                    ("study", "Study"),
                                    ("train", "Train"),
                                    ("translate", "Translate"),
                                    ("convene", "Convene"),
                                    ("advocate", "Advocate"),
                                    ("refer", "Refer"),
                                    ("policy", "Adopt a policy"),
                                ],
                                default="do",
                                max_length=10,
                                verbose_name="kind",
                            ),
                        ),
                        (
                            "helper",
                            models.CharField(
                                blank=True,
                                max_length=120,
                                verbose_name="or somebody without an account",
                            ),
                        ),
                        (
                            "starts_on",
                            models.DateField(blank=True, null=True, verbose_name="starts on"),
                        ),
                        ("due_on", models.DateField(blank=True, null=True, verbose_name="due on")),
                        (
                            "cost",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("none", "No cost"),
                                    ("low", "Low"),
                                    ("middle", "Middle"),
                                    ("high", "High"),
                                ],
                                max_length=6,
                                verbose_name="cost",
                            ),
                        ),
                        (
                            "spent",
                            bic.money.MoneyField(
                                blank=True,
                                decimal_places=2,
                                max_digits=14,
                                null=True,
                                verbose_name="spent",
                            ),
                        ),
                        (
                            "approval",
                            models.CharField(
                                choices=[
                                    ("none", "Nobody"),
                                    ("supervisor", "Supervisor"),
                                    ("head", "Department head"),
                                    ("manager", "Manager"),
                                    ("board", "Council or board"),
                                    ("other", "Another organization"),
                                ],
                                default="none",
                                max_length=10,
                                verbose_name="who must approve it",
                            ),
                        ),
                        (
                            "approved_on",
                            models.DateField(blank=True, null=True, verbose_name="approved on"),
                        ),
                        (
                            "indicator",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="indicator",
                            ),
                        ),
                        (
                            "baseline",
                            models.CharField(blank=True, max_length=120, verbose_name="baseline"),
                        ),
                        (
                            "target",
                            models.CharField(blank=True, max_length=120, verbose_name="target"),
                        ),
                        (
                            "equity",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="note on equity",
                            ),
                        ),
                        (
                            "standard",
                            models.CharField(
                                blank=True,
                                max_length=60,
                                verbose_name="category of the Welcoming Standard",
                            ),
                        ),
                        ("is_public", models.BooleanField(default=True, verbose_name="public")),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("not_started", "Not started"),
                                    ("in_place", "Already in place before the plan"),
                                    ("in_progress", "In progress"),
                                    ("waiting", "Waiting on a decision"),
                                    ("paused", "Paused"),
                                    ("done", "Done"),
                                    ("practice", "Ongoing practice"),
                                    ("changed", "Changed"),
                                    ("dropped", "Dropped"),
                                ],
                                default="not_started",
                                editable=False,
                                max_length=12,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "reason",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("staff", "The person left, or there is no staff"),
                                    ("money", "No money"),
                                    ("partner", "A partner cannot go on"),
                                    ("law", "Outside the power of the municipality"),
                                    ("priority", "Something else comes first"),
                                    ("other", "Another reason"),
                                ],
                                editable=False,
                                max_length=10,
                                verbose_name="reason",
                            ),
                        ),
                        (
                            "status_on",
                            models.DateField(editable=False, null=True, verbose_name="status of"),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "becomes",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="was",
                                to="implementation.action",
                                verbose_name="changed into",
                            ),
                        ),
                        (
                            "body",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="actions",
                                to="meetings.decisionbody",
                                verbose_name="which body",
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
                                verbose_name="added by",
                            ),
                        ),
                        (
                            "decision",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="actions",
                                to="meetings.decision",
                                verbose_name="decision",
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
                                verbose_name="line of the budget",
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
                                verbose_name="lead person",
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
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="actions",
                                to="meetings.proposal",
                                verbose_name="proposal",
                            ),
                        ),
                        (
                            "themes",
                            models.ManyToManyField(
                                blank=True,
                                related_name="+",
                                through="implementation.ActionTheme",
                                to="research.theme",
                                verbose_name="themes",
                            ),
                        ),
                        (
                            "objective",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="actions",
                                to="implementation.objective",
                            ),
                        ),
                        (
                            "lead",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="leads",
                                to="implementation.partner",
                                verbose_name="lead organization",
                            ),
                        ),
                        (
                            "partners",
                            models.ManyToManyField(
                                blank=True,
                                related_name="+",
                                through="implementation.ActionPartner",
                                to="implementation.partner",
                                verbose_name="partners",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "action",
                        "verbose_name_plural": "actions",
                        "indexes": [
                            models.Index(
                                fields=["program", "objective", "position"], name="action_in_order"
                            ),
                            models.Index(
                                fields=["program", "community", "due_on"], name="action_by_day"
                            ),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("owner", None), ("helper", ""), _connector="OR"
                                ),
                                name="action_one_lead_person",
                                violation_error_message="Choose somebody, or write a name, not both.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("starts_on", None),
                                    ("due_on", None),
                                    ("due_on__gte", models.F("starts_on")),
                                    _connector="OR",
                                ),
                                name="action_due_after_its_start",
                                violation_error_message="Choose a day that is not before the start.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ObjectiveEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "position",
                            models.PositiveSmallIntegerField(
                                default=0, editable=False, verbose_name="order"
                            ),
                        ),
                        (
                            "title",
                            bic.translated.TranslatedField(
                                default=bic.translated.Translated, verbose_name="objective"
                            ),
                        ),
                        (
                            "text",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="description",
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
                                to="implementation.objective",
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
                            "topic",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="implementation.topic",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ActionTheme",
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
                            "action",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="answers",
                                to="implementation.action",
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
                            "theme",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="research.theme",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "theme of an action",
                        "verbose_name_plural": "themes of actions",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "action", "theme"), name="action_theme_once"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ActionPartner",
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
                            "action",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="helping",
                                to="implementation.action",
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
                            "partner",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="helps",
                                to="implementation.partner",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "partner of an action",
                        "verbose_name_plural": "partners of actions",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "action", "partner"), name="action_partner_once"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ActionEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "position",
                            models.PositiveSmallIntegerField(
                                default=0, editable=False, verbose_name="order"
                            ),
                        ),
                        (
                            "title",
                            bic.translated.TranslatedField(
                                default=bic.translated.Translated, verbose_name="action"
                            ),
                        ),
                        (
                            "text",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="description",
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("do", "Do"),
                                    ("study", "Study"),
                                    ("train", "Train"),
                                    ("translate", "Translate"),
                                    ("convene", "Convene"),
                                    ("advocate", "Advocate"),
                                    ("refer", "Refer"),
                                    ("policy", "Adopt a policy"),
                                ],
                                default="do",
                                max_length=10,
                                verbose_name="kind",
                            ),
                        ),
                        (
                            "helper",
                            models.CharField(
                                blank=True,
                                max_length=120,
                                verbose_name="or somebody without an account",
                            ),
                        ),
                        (
                            "starts_on",
                            models.DateField(blank=True, null=True, verbose_name="starts on"),
                        ),
                        ("due_on", models.DateField(blank=True, null=True, verbose_name="due on")),
                        (
                            "cost",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("none", "No cost"),
                                    ("low", "Low"),
                                    ("middle", "Middle"),
                                    ("high", "High"),
                                ],
                                max_length=6,
                                verbose_name="cost",
                            ),
                        ),
                        (
                            "spent",
                            bic.money.MoneyField(
                                blank=True,
                                decimal_places=2,
                                max_digits=14,
                                null=True,
                                verbose_name="spent",
                            ),
                        ),
                        (
                            "approval",
                            models.CharField(
                                choices=[
                                    ("none", "Nobody"),
                                    ("supervisor", "Supervisor"),
                                    ("head", "Department head"),
                                    ("manager", "Manager"),
                                    ("board", "Council or board"),
                                    ("other", "Another organization"),
                                ],
                                default="none",
                                max_length=10,
                                verbose_name="who must approve it",
                            ),
                        ),
                        (
                            "approved_on",
                            models.DateField(blank=True, null=True, verbose_name="approved on"),
                        ),
                        (
                            "indicator",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="indicator",
                            ),
                        ),
                        (
                            "baseline",
                            models.CharField(blank=True, max_length=120, verbose_name="baseline"),
                        ),
                        (
                            "target",
                            models.CharField(blank=True, max_length=120, verbose_name="target"),
                        ),
                        (
                            "equity",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="note on equity",
                            ),
                        ),
                        (
                            "standard",
                            models.CharField(
                                blank=True,
                                max_length=60,
                                verbose_name="category of the Welcoming Standard",
                            ),
                        ),
                        ("is_public", models.BooleanField(default=True, verbose_name="public")),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("not_started", "Not started"),
                                    ("in_place", "Already in place before the plan"),
                                    ("in_progress", "In progress"),
                                    ("waiting", "Waiting on a decision"),
                                    ("paused", "Paused"),
                                    ("done", "Done"),
                                    ("practice", "Ongoing practice"),
                                    ("changed", "Changed"),
                                    ("dropped", "Dropped"),
                                ],
                                default="not_started",
                                editable=False,
                                max_length=12,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "reason",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("staff", "The person left, or there is no staff"),
                                    ("money", "No money"),
                                    ("partner", "A partner cannot go on"),
                                    ("law", "Outside the power of the municipality"),
                                    ("priority", "Something else comes first"),
                                    ("other", "Another reason"),
                                ],
                                editable=False,
                                max_length=10,
                                verbose_name="reason",
                            ),
                        ),
                        (
                            "status_on",
                            models.DateField(editable=False, null=True, verbose_name="status of"),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "becomes",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="implementation.action",
                                verbose_name="changed into",
                            ),
                        ),
                        (
                            "body",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="meetings.decisionbody",
                                verbose_name="which body",
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
                                verbose_name="added by",
                            ),
                        ),
                        (
                            "decision",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="meetings.decision",
                                verbose_name="decision",
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
                                verbose_name="line of the budget",
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
                                verbose_name="lead person",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="implementation.action",
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
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="meetings.proposal",
                                verbose_name="proposal",
                            ),
                        ),
                        (
                            "objective",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="implementation.objective",
                            ),
                        ),
                        (
                            "lead",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="implementation.partner",
                                verbose_name="lead organization",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
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
                            "position",
                            models.PositiveSmallIntegerField(
                                default=0, editable=False, verbose_name="order"
                            ),
                        ),
                        (
                            "title",
                            models.CharField(max_length=200, verbose_name="what is to be done"),
                        ),
                        (
                            "text",
                            models.TextField(
                                blank=True, max_length=4000, verbose_name="description"
                            ),
                        ),
                        (
                            "helper",
                            models.CharField(
                                blank=True,
                                max_length=120,
                                verbose_name="or somebody without an account",
                            ),
                        ),
                        (
                            "starts_on",
                            models.DateField(blank=True, null=True, verbose_name="starts on"),
                        ),
                        ("due_on", models.DateField(blank=True, null=True, verbose_name="by when")),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("not_started", "Not started"),
                                    ("in_place", "Already in place before the plan"),
                                    ("in_progress", "In progress"),
                                    ("waiting", "Waiting on a decision"),
                                    ("paused", "Paused"),
                                    ("done", "Done"),
                                    ("practice", "Ongoing practice"),
                                    ("changed", "Changed"),
                                    ("dropped", "Dropped"),
                                ],
                                default="not_started",
                                editable=False,
                                max_length=12,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "reason",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("staff", "The person left, or there is no staff"),
                                    ("money", "No money"),
                                    ("partner", "A partner cannot go on"),
                                    ("law", "Outside the power of the municipality"),
                                    ("priority", "Something else comes first"),
                                    ("other", "Another reason"),
                                ],
                                editable=False,
                                max_length=10,
                                verbose_name="reason",
                            ),
                        ),
                        (
                            "status_on",
                            models.DateField(editable=False, null=True, verbose_name="status of"),
                        ),
                        (
                            "updated_on",
                            models.DateField(editable=False, null=True, verbose_name="last update"),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "action",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="tasks",
                                to="implementation.action",
                            ),
                        ),
                        (
                            "backup",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="backup person",
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
                                verbose_name="added by",
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
                            "partner",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="tasks",
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
                    ],
                    options={
                        "verbose_name": "task of the plan",
                        "verbose_name_plural": "tasks of the plan",
                        "indexes": [
                            models.Index(
                                fields=["program", "community", "due_on"], name="plan_task_by_day"
                            ),
                            models.Index(
                                fields=["program", "owner", "due_on"], name="plan_task_by_person"
                            ),
                            models.Index(
                                fields=["program", "action", "position"], name="plan_task_in_order"
                            ),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("owner", None), ("helper", ""), _connector="OR"
                                ),
                                name="plan_task_one_who_does_it",
                                violation_error_message="Choose somebody, or write a name, not both.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("starts_on", None),
                                    ("due_on", None),
                                    ("due_on__gte", models.F("starts_on")),
                                    _connector="OR",
                                ),
                                name="plan_task_due_after_its_start",
                                violation_error_message="Choose a day that is not before the start.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("helper", ""), ("owner", None), _negated=True),
                                    models.Q(
                                        ("status__in", ["in_progress", "done", "practice"]),
                                        _negated=True,
                                    ),
                                    _connector="OR",
                                ),
                                name="plan_task_begun_by_somebody",
                                violation_error_message="Say first who does it.",
                            ),
                        ],
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
                            "position",
                            models.PositiveSmallIntegerField(
                                default=0, editable=False, verbose_name="order"
                            ),
                        ),
                        (
                            "title",
                            models.CharField(max_length=200, verbose_name="what is to be done"),
                        ),
                        (
                            "text",
                            models.TextField(
                                blank=True, max_length=4000, verbose_name="description"
                            ),
                        ),
                        (
                            "helper",
                            models.CharField(
                                blank=True,
                                max_length=120,
                                verbose_name="or somebody without an account",
                            ),
                        ),
                        (
                            "starts_on",
                            models.DateField(blank=True, null=True, verbose_name="starts on"),
                        ),
                        ("due_on", models.DateField(blank=True, null=True, verbose_name="by when")),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("not_started", "Not started"),
                                    ("in_place", "Already in place before the plan"),
                                    ("in_progress", "In progress"),
                                    ("waiting", "Waiting on a decision"),
                                    ("paused", "Paused"),
                                    ("done", "Done"),
                                    ("practice", "Ongoing practice"),
                                    ("changed", "Changed"),
                                    ("dropped", "Dropped"),
                                ],
                                default="not_started",
                                editable=False,
                                max_length=12,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "reason",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("staff", "The person left, or there is no staff"),
                                    ("money", "No money"),
                                    ("partner", "A partner cannot go on"),
                                    ("law", "Outside the power of the municipality"),
                                    ("priority", "Something else comes first"),
                                    ("other", "Another reason"),
                                ],
                                editable=False,
                                max_length=10,
                                verbose_name="reason",
                            ),
                        ),
                        (
                            "status_on",
                            models.DateField(editable=False, null=True, verbose_name="status of"),
                        ),
                        (
                            "updated_on",
                            models.DateField(editable=False, null=True, verbose_name="last update"),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
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
                            "backup",
                            models.ForeignKey(
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
                            "partner",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
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
                                to="implementation.task",
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
                    name="TaskLink",
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
                            "needs",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="needed_by",
                                to="implementation.task",
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
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="needs",
                                to="implementation.task",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "dependency",
                        "verbose_name_plural": "dependencies",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "task", "needs"), name="task_link_once"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("task", models.F("needs")), _negated=True),
                                name="task_link_of_two",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Update",
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
                        ("day", models.DateField(verbose_name="day")),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("not_started", "Not started"),
                                    ("in_place", "Already in place before the plan"),
                                    ("in_progress", "In progress"),
                                    ("waiting", "Waiting on a decision"),
                                    ("paused", "Paused"),
                                    ("done", "Done"),
                                    ("practice", "Ongoing practice"),
                                    ("changed", "Changed"),
                                    ("dropped", "Dropped"),
                                ],
                                max_length=12,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "reason",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("staff", "The person left, or there is no staff"),
                                    ("money", "No money"),
                                    ("partner", "A partner cannot go on"),
                                    ("law", "Outside the power of the municipality"),
                                    ("priority", "Something else comes first"),
                                    ("other", "Another reason"),
                                ],
                                max_length=10,
                                verbose_name="reason",
                            ),
                        ),
                        (
                            "note",
                            models.TextField(
                                blank=True, max_length=4000, verbose_name="what happened"
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
                            "action",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="updates",
                                to="implementation.action",
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
                                verbose_name="reported by",
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
                                related_name="updates",
                                to="implementation.task",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "update",
                        "verbose_name_plural": "updates",
                        "indexes": [
                            models.Index(
                                fields=["program", "community", "day"], name="update_by_day"
                            ),
                            models.Index(
                                fields=["program", "action", "day"], name="update_by_action"
                            ),
                            models.Index(fields=["program", "task", "day"], name="update_by_task"),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="UpdateEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("day", models.DateField(verbose_name="day")),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("not_started", "Not started"),
                                    ("in_place", "Already in place before the plan"),
                                    ("in_progress", "In progress"),
                                    ("waiting", "Waiting on a decision"),
                                    ("paused", "Paused"),
                                    ("done", "Done"),
                                    ("practice", "Ongoing practice"),
                                    ("changed", "Changed"),
                                    ("dropped", "Dropped"),
                                ],
                                max_length=12,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "reason",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("staff", "The person left, or there is no staff"),
                                    ("money", "No money"),
                                    ("partner", "A partner cannot go on"),
                                    ("law", "Outside the power of the municipality"),
                                    ("priority", "Something else comes first"),
                                    ("other", "Another reason"),
                                ],
                                max_length=10,
                                verbose_name="reason",
                            ),
                        ),
                        (
                            "note",
                            models.TextField(
                                blank=True, max_length=4000, verbose_name="what happened"
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
                                verbose_name="reported by",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="implementation.update",
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
            ],
        ),
        bic.tenancy.operations.AddTriggers(
            triggers=[
                (
                    "partner",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "implementation_partnerevent" ("community_id", "id", "name", "organization_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id") VALUES (NEW."community_id", NEW."id", NEW."name", NEW."organization_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id"); RETURN NULL;',
                            hash="63069e650baf120b7e6d419915ec9e7803c4993d",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_229f4",
                            table="implementation_partner",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "partner",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "implementation_partnerevent" ("community_id", "id", "name", "organization_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id") VALUES (NEW."community_id", NEW."id", NEW."name", NEW."organization_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id"); RETURN NULL;',
                            hash="d1b22582918f98e95024311b40e2f15f91e77ae4",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1285e",
                            table="implementation_partner",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "partner",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "implementation_partnerevent" ("community_id", "id", "name", "organization_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id") VALUES (OLD."community_id", OLD."id", OLD."name", OLD."organization_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id"); RETURN NULL;',
                            hash="677355098f034da6e5c146712c8cee080fc333f3",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_81c8a",
                            table="implementation_partner",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "actionevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="170fec687f6c5e4dcd26bb4dd45fffb25e9a778b",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_75284",
                            table="implementation_actionevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "action",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "implementation_actionevent" ("approval", "approved_on", "baseline", "becomes_id", "body_id", "community_id", "cost", "created_at", "created_by_id", "decision_id", "due_on", "equity", "helper", "id", "indicator", "is_public", "kind", "lead_id", "line_id", "objective_id", "owner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "program_id", "proposal_id", "reason", "spent", "standard", "starts_on", "status", "status_on", "target", "text", "title") VALUES (NEW."approval", NEW."approved_on", NEW."baseline", NEW."becomes_id", NEW."body_id", NEW."community_id", NEW."cost", NEW."created_at", NEW."created_by_id", NEW."decision_id", NEW."due_on", NEW."equity", NEW."helper", NEW."id", NEW."indicator", NEW."is_public", NEW."kind", NEW."lead_id", NEW."line_id", NEW."objective_id", NEW."owner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."position", NEW."program_id", NEW."proposal_id", NEW."reason", NEW."spent", NEW."standard", NEW."starts_on", NEW."status", NEW."status_on", NEW."target", NEW."text", NEW."title"); RETURN NULL;',
                            hash="0b2e9f79ebc1fc0581d7d4a4734daa18ecfbdc0f",
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
                            func='INSERT INTO "implementation_actionevent" ("approval", "approved_on", "baseline", "becomes_id", "body_id", "community_id", "cost", "created_at", "created_by_id", "decision_id", "due_on", "equity", "helper", "id", "indicator", "is_public", "kind", "lead_id", "line_id", "objective_id", "owner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "program_id", "proposal_id", "reason", "spent", "standard", "starts_on", "status", "status_on", "target", "text", "title") VALUES (NEW."approval", NEW."approved_on", NEW."baseline", NEW."becomes_id", NEW."body_id", NEW."community_id", NEW."cost", NEW."created_at", NEW."created_by_id", NEW."decision_id", NEW."due_on", NEW."equity", NEW."helper", NEW."id", NEW."indicator", NEW."is_public", NEW."kind", NEW."lead_id", NEW."line_id", NEW."objective_id", NEW."owner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."position", NEW."program_id", NEW."proposal_id", NEW."reason", NEW."spent", NEW."standard", NEW."starts_on", NEW."status", NEW."status_on", NEW."target", NEW."text", NEW."title"); RETURN NULL;',
                            hash="ddca2487f6f6f84180eb1b83fa9c84aa03886407",
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
                            func='INSERT INTO "implementation_actionevent" ("approval", "approved_on", "baseline", "becomes_id", "body_id", "community_id", "cost", "created_at", "created_by_id", "decision_id", "due_on", "equity", "helper", "id", "indicator", "is_public", "kind", "lead_id", "line_id", "objective_id", "owner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "program_id", "proposal_id", "reason", "spent", "standard", "starts_on", "status", "status_on", "target", "text", "title") VALUES (OLD."approval", OLD."approved_on", OLD."baseline", OLD."becomes_id", OLD."body_id", OLD."community_id", OLD."cost", OLD."created_at", OLD."created_by_id", OLD."decision_id", OLD."due_on", OLD."equity", OLD."helper", OLD."id", OLD."indicator", OLD."is_public", OLD."kind", OLD."lead_id", OLD."line_id", OLD."objective_id", OLD."owner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."position", OLD."program_id", OLD."proposal_id", OLD."reason", OLD."spent", OLD."standard", OLD."starts_on", OLD."status", OLD."status_on", OLD."target", OLD."text", OLD."title"); RETURN NULL;',
                            hash="f28b9c70fabe83b5858110c24d18f8f60ec0666f",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_74b11",
                            table="implementation_action",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "partnerevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="2cd3da290f3529a66578c8aebaa652727de74062",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_7b6df",
                            table="implementation_partnerevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "partnerperson",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "implementation_partnerpersonevent" ("community_id", "id", "partner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "user_id") VALUES (NEW."community_id", NEW."id", NEW."partner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."user_id"); RETURN NULL;',
                            hash="31fb41ea45c9719e367ac30ca7bd150dcb6bd105",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_84eca",
                            table="implementation_partnerperson",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "partnerperson",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "implementation_partnerpersonevent" ("community_id", "id", "partner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "user_id") VALUES (NEW."community_id", NEW."id", NEW."partner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."user_id"); RETURN NULL;',
                            hash="ff726844701e4749c27c909a310157ade7ea3ed3",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_137ef",
                            table="implementation_partnerperson",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "partnerperson",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "implementation_partnerpersonevent" ("community_id", "id", "partner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "user_id") VALUES (OLD."community_id", OLD."id", OLD."partner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."user_id"); RETURN NULL;',
                            hash="04fdc3a96c292d76d675e97bdd9d504190deed64",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_41b6b",
                            table="implementation_partnerperson",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "partnerpersonevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="c2c00f2c63a8d921e4c8156f56510fc84fcd71f5",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_e2b0a",
                            table="implementation_partnerpersonevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "plan",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "implementation_planevent" ("community_id", "created_at", "created_by_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "purpose", "title") VALUES (NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."purpose", NEW."title"); RETURN NULL;',
                            hash="87ffee3cc95162bf6772aeee72909c567676a5f2",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_fec64",
                            table="implementation_plan",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "plan",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "implementation_planevent" ("community_id", "created_at", "created_by_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "purpose", "title") VALUES (NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."purpose", NEW."title"); RETURN NULL;',
                            hash="78f70d13442eb99a15ed81831ff8cf0669e8cce1",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_fb710",
                            table="implementation_plan",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "plan",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "implementation_planevent" ("community_id", "created_at", "created_by_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "purpose", "title") VALUES (OLD."community_id", OLD."created_at", OLD."created_by_id", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."purpose", OLD."title"); RETURN NULL;',
                            hash="987deb81b187dbd0b1fccba99ee3051f038d815a",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_8b1a9",
                            table="implementation_plan",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "planevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="a0f73f44d849fbaf8c84a9c9b3f93047e3a9da2b",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_965ad",
                            table="implementation_planevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "task",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "implementation_taskevent" ("action_id", "backup_id", "community_id", "created_at", "created_by_id", "due_on", "helper", "id", "owner_id", "partner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "program_id", "reason", "starts_on", "status", "status_on", "text", "title", "updated_on") VALUES (NEW."action_id", NEW."backup_id", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."due_on", NEW."helper", NEW."id", NEW."owner_id", NEW."partner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."position", NEW."program_id", NEW."reason", NEW."starts_on", NEW."status", NEW."status_on", NEW."text", NEW."title", NEW."updated_on"); RETURN NULL;',
                            hash="8d55484fb749a3b24d61bec0158af7686abad097",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_18b29",
                            table="implementation_task",
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
                            func='INSERT INTO "implementation_taskevent" ("action_id", "backup_id", "community_id", "created_at", "created_by_id", "due_on", "helper", "id", "owner_id", "partner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "program_id", "reason", "starts_on", "status", "status_on", "text", "title", "updated_on") VALUES (NEW."action_id", NEW."backup_id", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."due_on", NEW."helper", NEW."id", NEW."owner_id", NEW."partner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."position", NEW."program_id", NEW."reason", NEW."starts_on", NEW."status", NEW."status_on", NEW."text", NEW."title", NEW."updated_on"); RETURN NULL;',
                            hash="e5fde6376c3e0df69cca4fd3a985a8812875ef0f",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ba9a7",
                            table="implementation_task",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "task",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "implementation_taskevent" ("action_id", "backup_id", "community_id", "created_at", "created_by_id", "due_on", "helper", "id", "owner_id", "partner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "program_id", "reason", "starts_on", "status", "status_on", "text", "title", "updated_on") VALUES (OLD."action_id", OLD."backup_id", OLD."community_id", OLD."created_at", OLD."created_by_id", OLD."due_on", OLD."helper", OLD."id", OLD."owner_id", OLD."partner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."position", OLD."program_id", OLD."reason", OLD."starts_on", OLD."status", OLD."status_on", OLD."text", OLD."title", OLD."updated_on"); RETURN NULL;',
                            hash="6face6c1663690855bfb4de506e9993129d9d486",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_4d211",
                            table="implementation_task",
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
                            hash="3853395660e9a5f70280d47bfed308304648c19e",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_108ed",
                            table="implementation_taskevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "topic",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "implementation_topicevent" ("community_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "position", "program_id", "text", "title") VALUES (NEW."community_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."plan_id", NEW."position", NEW."program_id", NEW."text", NEW."title"); RETURN NULL;',
                            hash="33b557fd8884754d5ec37a8031969016f9784704",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_513ec",
                            table="implementation_topic",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "topic",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "implementation_topicevent" ("community_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "position", "program_id", "text", "title") VALUES (NEW."community_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."plan_id", NEW."position", NEW."program_id", NEW."text", NEW."title"); RETURN NULL;',
                            hash="fddca7cc65f6a98f0958b73d69815fb93def6808",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5e25e",
                            table="implementation_topic",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "topic",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "implementation_topicevent" ("community_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "position", "program_id", "text", "title") VALUES (OLD."community_id", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."plan_id", OLD."position", OLD."program_id", OLD."text", OLD."title"); RETURN NULL;',
                            hash="ae74e5fc648bc0534aa92c7c542c3f9f4883672b",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_41786",
                            table="implementation_topic",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "objectiveevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="24d8f216af1b5d6c0dd95342b7e8fcf731fd4329",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_ef1d8",
                            table="implementation_objectiveevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "objective",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "implementation_objectiveevent" ("community_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "program_id", "text", "title", "topic_id") VALUES (NEW."community_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."position", NEW."program_id", NEW."text", NEW."title", NEW."topic_id"); RETURN NULL;',
                            hash="a0237e1412e430184c54556a43c116abfe4a2eee",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_0b43b",
                            table="implementation_objective",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "objective",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "implementation_objectiveevent" ("community_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "program_id", "text", "title", "topic_id") VALUES (NEW."community_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."position", NEW."program_id", NEW."text", NEW."title", NEW."topic_id"); RETURN NULL;',
                            hash="a0965e664c109375ee702a4a86d2bcb743e53f11",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_183d4",
                            table="implementation_objective",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "objective",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "implementation_objectiveevent" ("community_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "program_id", "text", "title", "topic_id") VALUES (OLD."community_id", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."position", OLD."program_id", OLD."text", OLD."title", OLD."topic_id"); RETURN NULL;',
                            hash="44578a108b9b3c7d5b6fb418ae7ac4fdc069c22e",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_4e09a",
                            table="implementation_objective",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "topicevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="68bc14429706ab17806a1223b4855a7f1d167bab",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_53efc",
                            table="implementation_topicevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "update",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "implementation_updateevent" ("action_id", "community_id", "created_at", "created_by_id", "day", "id", "level", "note", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "reason", "status", "task_id") VALUES (NEW."action_id", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."day", NEW."id", NEW."level", NEW."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."reason", NEW."status", NEW."task_id"); RETURN NULL;',
                            hash="e8ed2f05b67a8dfdd1b78fdd194cb417fd310b90",
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
                            func='INSERT INTO "implementation_updateevent" ("action_id", "community_id", "created_at", "created_by_id", "day", "id", "level", "note", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "reason", "status", "task_id") VALUES (NEW."action_id", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."day", NEW."id", NEW."level", NEW."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."reason", NEW."status", NEW."task_id"); RETURN NULL;',
                            hash="b64dddf38f5fddf49045b4cc76d0a8506b96ace6",
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
                            func='INSERT INTO "implementation_updateevent" ("action_id", "community_id", "created_at", "created_by_id", "day", "id", "level", "note", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "reason", "status", "task_id") VALUES (OLD."action_id", OLD."community_id", OLD."created_at", OLD."created_by_id", OLD."day", OLD."id", OLD."level", OLD."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."reason", OLD."status", OLD."task_id"); RETURN NULL;',
                            hash="de7ac7043baf18b532f9e5502d266c4f765c1d20",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_af4f6",
                            table="implementation_update",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "updateevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="eba04b4c7aa316142deb67d56b4008aa5d5a06fb",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_5c46b",
                            table="implementation_updateevent",
                            when="BEFORE",
                        ),
                    ),
                ),
            ],
        ),
    ]
