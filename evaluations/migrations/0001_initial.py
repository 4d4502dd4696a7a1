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
        ("planning", "0001_initial"),
        ("tenancy", "0001_initial"),
    ]

    operations = [
        bic.tenancy.operations.Together(
            operations=[
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
                            "number",
                            models.PositiveSmallIntegerField(
                                editable=False, verbose_name="version"
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[("draft", "Draft"), ("approved", "Approved")],
                                default="draft",
                                editable=False,
                                max_length=10,
                                verbose_name="state",
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "approved_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="approved on"
                            ),
                        ),
                        (
                            "approval_note",
                            models.TextField(blank=True, max_length=2000, verbose_name="note"),
                        ),
                        (
                            "approved_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="approved by",
                            ),
                        ),
                        (
                            "based_on",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="evaluations.plan",
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
                        "verbose_name": "evaluation plan",
                        "verbose_name_plural": "evaluation plans",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "community", "number"),
                                name="evaluation_plan_number",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("state", "draft")),
                                fields=("program", "community"),
                                name="evaluation_plan_one_draft",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("approved_at", None),
                                        ("approved_by", None),
                                        ("state", "draft"),
                                    ),
                                    models.Q(
                                        ("approved_at__isnull", False),
                                        ("approved_by__isnull", False),
                                        ("state", "approved"),
                                    ),
                                    _connector="OR",
                                ),
                                name="evaluation_plan_approved_by_somebody",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="LogicItem",
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
                            "column",
                            models.CharField(
                                choices=[
                                    ("context", "Context"),
                                    ("activity", "Activities"),
                                    ("output", "Outputs"),
                                    ("soon", "Immediate outcomes"),
                                    ("later", "Intermediate outcomes"),
                                    ("long", "Long-term outcomes"),
                                ],
                                editable=False,
                                max_length=8,
                                verbose_name="column",
                            ),
                        ),
                        (
                            "number",
                            models.PositiveSmallIntegerField(editable=False, verbose_name="number"),
                        ),
                        (
                            "position",
                            models.PositiveSmallIntegerField(
                                default=0, editable=False, verbose_name="order"
                            ),
                        ),
                        ("title", models.CharField(max_length=120, verbose_name="in a few words")),
                        (
                            "text",
                            models.TextField(
                                blank=True, max_length=2000, verbose_name="description"
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
                            "entry",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="planning.charterentry",
                                verbose_name="outcome of the charter",
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
                            "plan",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="items",
                                to="evaluations.plan",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "part of a logic model",
                        "verbose_name_plural": "parts of logic models",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "plan", "column", "number"),
                                name="logic_item_number",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("entry", None), ("column", "long"), _connector="OR"
                                ),
                                name="logic_item_charter_is_long_term",
                            ),
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
                            "number",
                            models.PositiveSmallIntegerField(
                                editable=False, verbose_name="version"
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[("draft", "Draft"), ("approved", "Approved")],
                                default="draft",
                                editable=False,
                                max_length=10,
                                verbose_name="state",
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "approved_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="approved on"
                            ),
                        ),
                        (
                            "approval_note",
                            models.TextField(blank=True, max_length=2000, verbose_name="note"),
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
                                verbose_name="approved by",
                            ),
                        ),
                        (
                            "based_on",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="evaluations.plan",
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
                                verbose_name="begun by",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="evaluations.plan",
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
                    name="LogicLink",
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
                            "program",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="tenancy.program",
                            ),
                        ),
                        (
                            "source",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="links",
                                to="evaluations.logicitem",
                                verbose_name="from",
                            ),
                        ),
                        (
                            "target",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="+",
                                to="evaluations.logicitem",
                                verbose_name="leads to",
                            ),
                        ),
                        (
                            "plan",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="links",
                                to="evaluations.plan",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "line of a logic model",
                        "verbose_name_plural": "lines of logic models",
                        "indexes": [
                            models.Index(fields=["program", "plan"], name="logic_link_by_plan")
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "source", "target"), name="logic_link_once"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="LogicItemEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "column",
                            models.CharField(
                                choices=[
                                    ("context", "Context"),
                                    ("activity", "Activities"),
                                    ("output", "Outputs"),
                                    ("soon", "Immediate outcomes"),
                                    ("later", "Intermediate outcomes"),
                                    ("long", "Long-term outcomes"),
                                ],
                                editable=False,
                                max_length=8,
                                verbose_name="column",
                            ),
                        ),
                        (
                            "number",
                            models.PositiveSmallIntegerField(editable=False, verbose_name="number"),
                        ),
                        (
                            "position",
                            models.PositiveSmallIntegerField(
                                default=0, editable=False, verbose_name="order"
                            ),
                        ),
                        ("title", models.CharField(max_length=120, verbose_name="in a few words")),
                        (
                            "text",
                            models.TextField(
                                blank=True, max_length=2000, verbose_name="description"
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
                            "entry",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="planning.charterentry",
                                verbose_name="outcome of the charter",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="evaluations.logicitem",
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
                            "plan",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="evaluations.plan",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Question",
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
                            models.PositiveSmallIntegerField(editable=False, verbose_name="number"),
                        ),
                        (
                            "position",
                            models.PositiveSmallIntegerField(
                                default=0, editable=False, verbose_name="order"
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[("process", "Process"), ("outcome", "Outcome")],
                                max_length=8,
                                verbose_name="kind",
                            ),
                        ),
                        ("text", models.CharField(max_length=300, verbose_name="question")),
                        (
                            "about",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="questions",
                                to="evaluations.logicitem",
                                verbose_name="part of the logic model",
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
                                related_name="questions",
                                to="evaluations.plan",
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
                        "verbose_name": "evaluation question",
                        "verbose_name_plural": "evaluation questions",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "plan", "number"),
                                name="evaluation_question_number",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="LogicLinkEvent",
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
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="evaluations.logiclink",
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
                            "source",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="evaluations.logicitem",
                                verbose_name="from",
                            ),
                        ),
                        (
                            "target",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="evaluations.logicitem",
                                verbose_name="leads to",
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
                                to="evaluations.plan",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PlanRow",
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
                            "suggested",
                            models.CharField(
                                blank=True, max_length=24, verbose_name="suggested indicator"
                            ),
                        ),
                        ("indicator", models.CharField(max_length=200, verbose_name="indicator")),
                        ("source", models.CharField(max_length=300, verbose_name="source")),
                        ("method", models.CharField(max_length=300, verbose_name="method")),
                        (
                            "timing",
                            models.CharField(max_length=200, verbose_name="when and how often"),
                        ),
                        ("analysis", models.CharField(max_length=500, verbose_name="analysis")),
                        (
                            "told",
                            models.CharField(
                                max_length=300, verbose_name="who is told what, and when"
                            ),
                        ),
                        ("done_by", models.CharField(max_length=160, verbose_name="who does it")),
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
                                related_name="rows",
                                to="evaluations.plan",
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
                            "question",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="rows",
                                to="evaluations.question",
                                verbose_name="question",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "row of an evaluation plan",
                        "verbose_name_plural": "rows of evaluation plans",
                        "indexes": [
                            models.Index(fields=["program", "plan"], name="plan_row_by_plan")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="QuestionEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "number",
                            models.PositiveSmallIntegerField(editable=False, verbose_name="number"),
                        ),
                        (
                            "position",
                            models.PositiveSmallIntegerField(
                                default=0, editable=False, verbose_name="order"
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[("process", "Process"), ("outcome", "Outcome")],
                                max_length=8,
                                verbose_name="kind",
                            ),
                        ),
                        ("text", models.CharField(max_length=300, verbose_name="question")),
                        (
                            "about",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="evaluations.logicitem",
                                verbose_name="part of the logic model",
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
                                to="evaluations.question",
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
                                to="evaluations.plan",
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
                    name="PlanRowEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "suggested",
                            models.CharField(
                                blank=True, max_length=24, verbose_name="suggested indicator"
                            ),
                        ),
                        ("indicator", models.CharField(max_length=200, verbose_name="indicator")),
                        ("source", models.CharField(max_length=300, verbose_name="source")),
                        ("method", models.CharField(max_length=300, verbose_name="method")),
                        (
                            "timing",
                            models.CharField(max_length=200, verbose_name="when and how often"),
                        ),
                        ("analysis", models.CharField(max_length=500, verbose_name="analysis")),
                        (
                            "told",
                            models.CharField(
                                max_length=300, verbose_name="who is told what, and when"
                            ),
                        ),
                        ("done_by", models.CharField(max_length=160, verbose_name="who does it")),
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
                                to="evaluations.planrow",
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
                                to="evaluations.plan",
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
                            "question",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="evaluations.question",
                                verbose_name="question",
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
                    "plan",
                    pgtrigger.compiler.Trigger(
                        name="evaluation_plan_approved_stays",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.\"state\" = 'approved')",
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="f8cf0b928a811517b69bf1e9b79e0e8409026314",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_evaluation_plan_approved_stays_d75bf",
                            table="evaluations_plan",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "plan",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "evaluations_planevent" ("approval_note", "approved_at", "approved_by_id", "based_on_id", "community_id", "created_at", "created_by_id", "id", "number", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "state") VALUES (NEW."approval_note", NEW."approved_at", NEW."approved_by_id", NEW."based_on_id", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."id", NEW."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."state"); RETURN NULL;',
                            hash="eda5cbc6592043c4cf239797fe76dbb0a94c84d2",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_bfc62",
                            table="evaluations_plan",
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
                            func='INSERT INTO "evaluations_planevent" ("approval_note", "approved_at", "approved_by_id", "based_on_id", "community_id", "created_at", "created_by_id", "id", "number", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "state") VALUES (NEW."approval_note", NEW."approved_at", NEW."approved_by_id", NEW."based_on_id", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."id", NEW."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."state"); RETURN NULL;',
                            hash="0a49952020bdb6fd51d2576950b03a77dfca5cb7",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_8392f",
                            table="evaluations_plan",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "plan",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "evaluations_planevent" ("approval_note", "approved_at", "approved_by_id", "based_on_id", "community_id", "created_at", "created_by_id", "id", "number", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "state") VALUES (OLD."approval_note", OLD."approved_at", OLD."approved_by_id", OLD."based_on_id", OLD."community_id", OLD."created_at", OLD."created_by_id", OLD."id", OLD."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."state"); RETURN NULL;',
                            hash="0aa2e62e127238596b3502504cbd60f0799ec353",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_230d2",
                            table="evaluations_plan",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "logiclinkevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="5121a7241cc7b7238df7e5beab9227a4ad8c51d6",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_5b1ab",
                            table="evaluations_logiclinkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "logiclink",
                    pgtrigger.compiler.Trigger(
                        name="logic_link_stays_with_plan",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n                    IF EXISTS (\n                        SELECT 1 FROM evaluations_plan\n                        WHERE id = COALESCE(NEW.plan_id, OLD.plan_id) AND state = 'approved'\n                    ) THEN\n                        RAISE EXCEPTION 'The evaluation plan of this part is approved.';\n                    END IF;\n                    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n                    RETURN NEW;\n                ",
                            hash="410961fa6ba2cb06c4cafef16930d4afe131c676",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_logic_link_stays_with_plan_b3d01",
                            table="evaluations_logiclink",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "logiclink",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "evaluations_logiclinkevent" ("community_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "program_id", "source_id", "target_id") VALUES (NEW."community_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."plan_id", NEW."program_id", NEW."source_id", NEW."target_id"); RETURN NULL;',
                            hash="a1472f15b270d85d78ddae2cd5471a7ff477b102",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_aaeef",
                            table="evaluations_logiclink",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "logiclink",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "evaluations_logiclinkevent" ("community_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "program_id", "source_id", "target_id") VALUES (NEW."community_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."plan_id", NEW."program_id", NEW."source_id", NEW."target_id"); RETURN NULL;',
                            hash="a32af380c8a0a80ca532194547d306ba20d4fb98",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a89c0",
                            table="evaluations_logiclink",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "logiclink",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "evaluations_logiclinkevent" ("community_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "program_id", "source_id", "target_id") VALUES (OLD."community_id", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."plan_id", OLD."program_id", OLD."source_id", OLD."target_id"); RETURN NULL;',
                            hash="1ebd14e90e5015b3f7accbbfbaa4271666737798",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_bbb8b",
                            table="evaluations_logiclink",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "logicitemevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="9c26a69d86333633f4b77f75fb5c694a4ac6807b",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_3b24f",
                            table="evaluations_logicitemevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "logicitem",
                    pgtrigger.compiler.Trigger(
                        name="logic_item_stays_with_plan",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n                    IF EXISTS (\n                        SELECT 1 FROM evaluations_plan\n                        WHERE id = COALESCE(NEW.plan_id, OLD.plan_id) AND state = 'approved'\n                    ) THEN\n                        RAISE EXCEPTION 'The evaluation plan of this part is approved.';\n                    END IF;\n                    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n                    RETURN NEW;\n                ",
                            hash="12a314623503a86665ba3aa31da12f458872e195",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_logic_item_stays_with_plan_94b06",
                            table="evaluations_logicitem",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "logicitem",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "evaluations_logicitemevent" ("column", "community_id", "entry_id", "id", "number", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "position", "program_id", "text", "title") VALUES (NEW."column", NEW."community_id", NEW."entry_id", NEW."id", NEW."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."plan_id", NEW."position", NEW."program_id", NEW."text", NEW."title"); RETURN NULL;',
                            hash="5aad36a1db050ef3b89766797736babf3c28218d",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a75a2",
                            table="evaluations_logicitem",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "logicitem",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "evaluations_logicitemevent" ("column", "community_id", "entry_id", "id", "number", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "position", "program_id", "text", "title") VALUES (NEW."column", NEW."community_id", NEW."entry_id", NEW."id", NEW."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."plan_id", NEW."position", NEW."program_id", NEW."text", NEW."title"); RETURN NULL;',
                            hash="d0b7361cc5b248cd1fc2d5faa9901437cc2e6f48",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_0994d",
                            table="evaluations_logicitem",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "logicitem",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "evaluations_logicitemevent" ("column", "community_id", "entry_id", "id", "number", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "position", "program_id", "text", "title") VALUES (OLD."column", OLD."community_id", OLD."entry_id", OLD."id", OLD."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."plan_id", OLD."position", OLD."program_id", OLD."text", OLD."title"); RETURN NULL;',
                            hash="99c8d8f52fab3b98a71713d7ed2bb0f1cc85dc20",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_ff46c",
                            table="evaluations_logicitem",
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
                            hash="a1b0f54a4256f34411d0d3cceda99e00d762b42e",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_86e8f",
                            table="evaluations_planevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "question",
                    pgtrigger.compiler.Trigger(
                        name="evaluation_question_stays_with_plan",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n                    IF EXISTS (\n                        SELECT 1 FROM evaluations_plan\n                        WHERE id = COALESCE(NEW.plan_id, OLD.plan_id) AND state = 'approved'\n                    ) THEN\n                        RAISE EXCEPTION 'The evaluation plan of this part is approved.';\n                    END IF;\n                    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n                    RETURN NEW;\n                ",
                            hash="f1d30c78d1023b2affe3ae7ee269d16681f29cb0",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_evaluation_question_stays_with_plan_33811",
                            table="evaluations_question",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "question",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "evaluations_questionevent" ("about_id", "community_id", "id", "kind", "number", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "position", "program_id", "text") VALUES (NEW."about_id", NEW."community_id", NEW."id", NEW."kind", NEW."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."plan_id", NEW."position", NEW."program_id", NEW."text"); RETURN NULL;',
                            hash="5ead439f734452dcb74116d59981f7282ad1d38c",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_31aa5",
                            table="evaluations_question",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "question",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "evaluations_questionevent" ("about_id", "community_id", "id", "kind", "number", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "position", "program_id", "text") VALUES (NEW."about_id", NEW."community_id", NEW."id", NEW."kind", NEW."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."plan_id", NEW."position", NEW."program_id", NEW."text"); RETURN NULL;',
                            hash="8bae83f4d536be103b7fa1f52ded0b49487c2fd9",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_80ed8",
                            table="evaluations_question",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "question",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "evaluations_questionevent" ("about_id", "community_id", "id", "kind", "number", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "position", "program_id", "text") VALUES (OLD."about_id", OLD."community_id", OLD."id", OLD."kind", OLD."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."plan_id", OLD."position", OLD."program_id", OLD."text"); RETURN NULL;',
                            hash="994f68813bb9b7e20031d09c943adf2a4ce229a2",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_09702",
                            table="evaluations_question",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "planrowevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="af692940bcd9f1772b43b811e011277d82346eb9",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_57f7b",
                            table="evaluations_planrowevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "planrow",
                    pgtrigger.compiler.Trigger(
                        name="plan_row_stays_with_plan",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n                    IF EXISTS (\n                        SELECT 1 FROM evaluations_plan\n                        WHERE id = COALESCE(NEW.plan_id, OLD.plan_id) AND state = 'approved'\n                    ) THEN\n                        RAISE EXCEPTION 'The evaluation plan of this part is approved.';\n                    END IF;\n                    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n                    RETURN NEW;\n                ",
                            hash="d732c152b43883798a93250d73cf0b7826aad94d",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_plan_row_stays_with_plan_ec4d9",
                            table="evaluations_planrow",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "planrow",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "evaluations_planrowevent" ("analysis", "community_id", "done_by", "id", "indicator", "method", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "program_id", "question_id", "source", "suggested", "timing", "told") VALUES (NEW."analysis", NEW."community_id", NEW."done_by", NEW."id", NEW."indicator", NEW."method", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."plan_id", NEW."program_id", NEW."question_id", NEW."source", NEW."suggested", NEW."timing", NEW."told"); RETURN NULL;',
                            hash="da06e867744794aa8d3aa79bae16e1ccc61df76e",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3e404",
                            table="evaluations_planrow",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "planrow",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "evaluations_planrowevent" ("analysis", "community_id", "done_by", "id", "indicator", "method", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "program_id", "question_id", "source", "suggested", "timing", "told") VALUES (NEW."analysis", NEW."community_id", NEW."done_by", NEW."id", NEW."indicator", NEW."method", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."plan_id", NEW."program_id", NEW."question_id", NEW."source", NEW."suggested", NEW."timing", NEW."told"); RETURN NULL;',
                            hash="cd952fa166a8ec7adc92d552517baedf1ee14891",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_27193",
                            table="evaluations_planrow",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "planrow",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "evaluations_planrowevent" ("analysis", "community_id", "done_by", "id", "indicator", "method", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "program_id", "question_id", "source", "suggested", "timing", "told") VALUES (OLD."analysis", OLD."community_id", OLD."done_by", OLD."id", OLD."indicator", OLD."method", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."plan_id", OLD."program_id", OLD."question_id", OLD."source", OLD."suggested", OLD."timing", OLD."told"); RETURN NULL;',
                            hash="edde4bb6b8c6c939477aaccfca0450d9a30b09a9",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_4bf52",
                            table="evaluations_planrow",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "questionevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="756abe1a0ed6f853275339369244b2f7f62efdd0",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_a02d6",
                            table="evaluations_questionevent",
                            when="BEFORE",
                        ),
                    ),
                ),
            ],
        ),
    ]
