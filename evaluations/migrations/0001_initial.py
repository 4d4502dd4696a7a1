import django.contrib.postgres.fields
import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import bic.tenancy.operations
import bic.translated


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("communities", "0006_fill_given"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
        ("planning", "0001_initial"),
        ("surveys", "0005_locked"),
        ("tenancy", "0001_initial"),
    ]

    operations = [
        bic.tenancy.operations.Together(
            operations=[
                migrations.CreateModel(
                    name="ChangePoint",
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
                        ("suggested", models.CharField(blank=True, editable=False, max_length=24)),
                        (
                            "title",
                            bic.translated.TranslatedField(
                                default=bic.translated.Translated, verbose_name="what changed"
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
                    ],
                    options={
                        "verbose_name": "point of institutional change",
                        "verbose_name_plural": "points of institutional change",
                        "indexes": [
                            models.Index(
                                fields=["program", "community", "position"], name="change_in_order"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Indicator",
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
                            "name",
                            bic.translated.TranslatedField(
                                default=bic.translated.Translated, verbose_name="name"
                            ),
                        ),
                        (
                            "definition",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="definition",
                            ),
                        ),
                        ("suggested", models.CharField(blank=True, editable=False, max_length=24)),
                        (
                            "level",
                            models.CharField(
                                choices=[
                                    ("process", "Process"),
                                    ("output", "Output"),
                                    ("outcome", "Outcome"),
                                    ("context", "Context"),
                                ],
                                max_length=8,
                                verbose_name="level",
                            ),
                        ),
                        (
                            "unit",
                            models.CharField(
                                choices=[
                                    ("count", "Number"),
                                    ("percent", "Percent"),
                                    ("money", "Amount of money"),
                                    ("score", "Average on a scale"),
                                ],
                                max_length=8,
                                verbose_name="unit",
                            ),
                        ),
                        (
                            "direction",
                            models.CharField(
                                choices=[
                                    ("up", "More is better"),
                                    ("down", "Less is better"),
                                    ("none", "Neither is better"),
                                ],
                                max_length=5,
                                verbose_name="direction",
                            ),
                        ),
                        (
                            "source",
                            models.CharField(
                                choices=[
                                    ("manual", "Entered by hand"),
                                    ("measure", "Counted by the product"),
                                    ("survey", "Item of a survey"),
                                    ("census", "American Community Survey"),
                                ],
                                default="manual",
                                max_length=8,
                                verbose_name="source",
                            ),
                        ),
                        (
                            "measure",
                            models.CharField(
                                blank=True, max_length=60, verbose_name="what is counted"
                            ),
                        ),
                        (
                            "item",
                            models.CharField(
                                blank=True, max_length=64, verbose_name="item of the survey"
                            ),
                        ),
                        (
                            "values",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=200),
                                blank=True,
                                default=list,
                                verbose_name="answers that count",
                            ),
                        ),
                        (
                            "census",
                            models.CharField(
                                blank=True, max_length=60, verbose_name="indicator of the profile"
                            ),
                        ),
                        (
                            "groups",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=64),
                                blank=True,
                                default=list,
                                verbose_name="may be told by",
                            ),
                        ),
                        (
                            "baseline",
                            models.DecimalField(
                                blank=True,
                                decimal_places=2,
                                max_digits=14,
                                null=True,
                                verbose_name="baseline",
                            ),
                        ),
                        (
                            "baseline_on",
                            models.DateField(blank=True, null=True, verbose_name="baseline of"),
                        ),
                        (
                            "target_year1",
                            models.DecimalField(
                                blank=True,
                                decimal_places=2,
                                max_digits=14,
                                null=True,
                                verbose_name="target for year 1",
                            ),
                        ),
                        (
                            "target_year3",
                            models.DecimalField(
                                blank=True,
                                decimal_places=2,
                                max_digits=14,
                                null=True,
                                verbose_name="target for year 3",
                            ),
                        ),
                        (
                            "every_months",
                            models.PositiveSmallIntegerField(
                                blank=True, null=True, verbose_name="read every so many months"
                            ),
                        ),
                        (
                            "question",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                null=True,
                                verbose_name="question of the evaluation plan",
                            ),
                        ),
                        (
                            "retired_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="no longer read since"
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
                            "owner",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="who reads it",
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
                            "retired_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="ended by",
                            ),
                        ),
                        (
                            "survey",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to="surveys.survey",
                                verbose_name="survey",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "indicator",
                        "verbose_name_plural": "indicators",
                        "indexes": [
                            models.Index(
                                fields=["program", "community", "level"], name="indicator_by_place"
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("source", "census"), _negated=True),
                                    ("level", "context"),
                                    _connector="OR",
                                ),
                                name="indicator_census_is_context",
                                violation_error_message="Figures of the Census are context, never an effect.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("level", "context"), _negated=True),
                                    models.Q(("target_year1", None), ("target_year3", None)),
                                    _connector="OR",
                                ),
                                name="indicator_context_has_no_target",
                                violation_error_message="Context has no targets: nobody's work moves it.",
                            ),
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
                    name="Wave",
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
                            "kind",
                            models.CharField(
                                choices=[
                                    ("baseline", "Baseline"),
                                    ("year_1", "Year 1"),
                                    ("year_3", "Year 3"),
                                ],
                                editable=False,
                                max_length=8,
                                verbose_name="wave",
                            ),
                        ),
                        ("opens_on", models.DateField(verbose_name="opens on")),
                        ("closes_on", models.DateField(verbose_name="closes on")),
                        (
                            "note",
                            models.TextField(blank=True, max_length=2000, verbose_name="note"),
                        ),
                        (
                            "opened_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="opened on"
                            ),
                        ),
                        (
                            "closed_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="closed on"
                            ),
                        ),
                        (
                            "locked_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="locked on"
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "closed_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="closed by",
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
                            "locked_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="locked by",
                            ),
                        ),
                        (
                            "opened_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="opened by",
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
                                verbose_name="in charge",
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
                        "verbose_name": "wave",
                        "verbose_name_plural": "waves",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "community", "kind"), name="wave_once"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("closes_on__gte", models.F("opens_on"))),
                                name="wave_closes_after_it_opens",
                                violation_error_message="Choose a day that is not before the first.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("opened_at", None), ("opened_by", None)),
                                    models.Q(
                                        ("opened_at__isnull", False), ("opened_by__isnull", False)
                                    ),
                                    _connector="OR",
                                ),
                                name="wave_opened_by_somebody",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("closed_at", None), ("closed_by", None)),
                                    models.Q(
                                        ("closed_at__isnull", False), ("closed_by__isnull", False)
                                    ),
                                    _connector="OR",
                                ),
                                name="wave_closed_by_somebody",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("locked_at", None), ("locked_by", None)),
                                    models.Q(
                                        ("locked_at__isnull", False), ("locked_by__isnull", False)
                                    ),
                                    _connector="OR",
                                ),
                                name="wave_locked_by_somebody",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("closed_at", None),
                                    ("opened_at__isnull", False),
                                    _connector="OR",
                                ),
                                name="wave_closed_after_it_was_opened",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("locked_at", None),
                                    ("closed_at__isnull", False),
                                    _connector="OR",
                                ),
                                name="wave_locked_after_it_was_closed",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ChangeMark",
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
                            "state",
                            models.CharField(
                                choices=[
                                    ("no", "Not yet"),
                                    ("partly", "Partly"),
                                    ("yes", "In place"),
                                    ("lasting", "In place, with money and a person"),
                                    ("unknown", "Not known"),
                                ],
                                max_length=8,
                                verbose_name="how far",
                            ),
                        ),
                        (
                            "shown_by",
                            models.CharField(
                                blank=True, max_length=500, verbose_name="what shows it"
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
                            "marked_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="marked by",
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
                            "point",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="marks",
                                to="evaluations.changepoint",
                            ),
                        ),
                        (
                            "wave",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="marks",
                                to="evaluations.wave",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "mark of institutional change",
                        "verbose_name_plural": "marks of institutional change",
                        "indexes": [
                            models.Index(fields=["program", "wave"], name="change_mark_by_wave")
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "point", "wave"), name="change_mark_once"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ChangePointEvent",
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
                        ("suggested", models.CharField(blank=True, editable=False, max_length=24)),
                        (
                            "title",
                            bic.translated.TranslatedField(
                                default=bic.translated.Translated, verbose_name="what changed"
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
                                to="evaluations.changepoint",
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
                    name="IndicatorEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "name",
                            bic.translated.TranslatedField(
                                default=bic.translated.Translated, verbose_name="name"
                            ),
                        ),
                        (
                            "definition",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="definition",
                            ),
                        ),
                        ("suggested", models.CharField(blank=True, editable=False, max_length=24)),
                        (
                            "level",
                            models.CharField(
                                choices=[
                                    ("process", "Process"),
                                    ("output", "Output"),
                                    ("outcome", "Outcome"),
                                    ("context", "Context"),
                                ],
                                max_length=8,
                                verbose_name="level",
                            ),
                        ),
                        (
                            "unit",
                            models.CharField(
                                choices=[
                                    ("count", "Number"),
                                    ("percent", "Percent"),
                                    ("money", "Amount of money"),
                                    ("score", "Average on a scale"),
                                ],
                                max_length=8,
                                verbose_name="unit",
                            ),
                        ),
                        (
                            "direction",
                            models.CharField(
                                choices=[
                                    ("up", "More is better"),
                                    ("down", "Less is better"),
                                    ("none", "Neither is better"),
                                ],
                                max_length=5,
                                verbose_name="direction",
                            ),
                        ),
                        (
                            "source",
                            models.CharField(
                                choices=[
                                    ("manual", "Entered by hand"),
                                    ("measure", "Counted by the product"),
                                    ("survey", "Item of a survey"),
                                    ("census", "American Community Survey"),
                                ],
                                default="manual",
                                max_length=8,
                                verbose_name="source",
                            ),
                        ),
                        (
                            "measure",
                            models.CharField(
                                blank=True, max_length=60, verbose_name="what is counted"
                            ),
                        ),
                        (
                            "item",
                            models.CharField(
                                blank=True, max_length=64, verbose_name="item of the survey"
                            ),
                        ),
                        (
                            "values",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=200),
                                blank=True,
                                default=list,
                                verbose_name="answers that count",
                            ),
                        ),
                        (
                            "census",
                            models.CharField(
                                blank=True, max_length=60, verbose_name="indicator of the profile"
                            ),
                        ),
                        (
                            "groups",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=64),
                                blank=True,
                                default=list,
                                verbose_name="may be told by",
                            ),
                        ),
                        (
                            "baseline",
                            models.DecimalField(
                                blank=True,
                                decimal_places=2,
                                max_digits=14,
                                null=True,
                                verbose_name="baseline",
                            ),
                        ),
                        (
                            "baseline_on",
                            models.DateField(blank=True, null=True, verbose_name="baseline of"),
                        ),
                        (
                            "target_year1",
                            models.DecimalField(
                                blank=True,
                                decimal_places=2,
                                max_digits=14,
                                null=True,
                                verbose_name="target for year 1",
                            ),
                        ),
                        (
                            "target_year3",
                            models.DecimalField(
                                blank=True,
                                decimal_places=2,
                                max_digits=14,
                                null=True,
                                verbose_name="target for year 3",
                            ),
                        ),
                        (
                            "every_months",
                            models.PositiveSmallIntegerField(
                                blank=True, null=True, verbose_name="read every so many months"
                            ),
                        ),
                        (
                            "question",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                null=True,
                                verbose_name="question of the evaluation plan",
                            ),
                        ),
                        (
                            "retired_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="no longer read since"
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
                            "owner",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="who reads it",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="evaluations.indicator",
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
                            "retired_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="ended by",
                            ),
                        ),
                        (
                            "survey",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="surveys.survey",
                                verbose_name="survey",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Lesson",
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
                                default=bic.translated.Translated, verbose_name="lesson"
                            ),
                        ),
                        (
                            "text",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="what happened, and what to do next time",
                            ),
                        ),
                        (
                            "step",
                            models.CharField(
                                blank=True, max_length=2, verbose_name="step of the Blueprint"
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("open", "To be decided"),
                                    ("taken", "Taken into the next round"),
                                    ("left", "Left alone"),
                                ],
                                default="open",
                                editable=False,
                                max_length=6,
                                verbose_name="state",
                            ),
                        ),
                        (
                            "answer",
                            models.TextField(
                                blank=True,
                                max_length=2000,
                                verbose_name="what the program does about it",
                            ),
                        ),
                        (
                            "settled_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="settled on"
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
                            "program",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="tenancy.program",
                            ),
                        ),
                        (
                            "round",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="communities.round",
                                verbose_name="goes into the call",
                            ),
                        ),
                        (
                            "settled_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="settled by",
                            ),
                        ),
                        (
                            "wave",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="lessons",
                                to="evaluations.wave",
                                verbose_name="wave",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "lesson",
                        "verbose_name_plural": "lessons",
                        "indexes": [
                            models.Index(
                                fields=["program", "community", "-created_at"],
                                name="lesson_by_place",
                            ),
                            models.Index(fields=["program", "state"], name="lesson_by_state"),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("settled_at", None), ("settled_by", None)),
                                    models.Q(
                                        ("settled_at__isnull", False), ("settled_by__isnull", False)
                                    ),
                                    _connector="OR",
                                ),
                                name="lesson_settled_by_somebody",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("answer", ""), ("settled_at", None), ("state", "open")
                                    ),
                                    models.Q(
                                        models.Q(("state", "open"), _negated=True),
                                        ("settled_at__isnull", False),
                                        models.Q(("answer", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="lesson_settled_with_an_answer",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("round", None), ("state", "taken"), _connector="OR"
                                ),
                                name="lesson_of_a_call_is_taken",
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
                    name="Reading",
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
                            "value",
                            models.DecimalField(
                                decimal_places=2, max_digits=14, null=True, verbose_name="value"
                            ),
                        ),
                        (
                            "part",
                            models.PositiveIntegerField(
                                blank=True, null=True, verbose_name="of these"
                            ),
                        ),
                        (
                            "whole",
                            models.PositiveIntegerField(
                                blank=True, null=True, verbose_name="out of"
                            ),
                        ),
                        (
                            "why",
                            models.CharField(
                                blank=True, max_length=300, verbose_name="why there is no value"
                            ),
                        ),
                        (
                            "formula",
                            models.CharField(
                                blank=True, editable=False, max_length=500, verbose_name="formula"
                            ),
                        ),
                        (
                            "note",
                            models.TextField(blank=True, max_length=2000, verbose_name="note"),
                        ),
                        ("is_computed", models.BooleanField(default=False, editable=False)),
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
                            "indicator",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="readings",
                                to="evaluations.indicator",
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
                            "read_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="read by",
                            ),
                        ),
                        (
                            "wave",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="readings",
                                to="evaluations.wave",
                                verbose_name="wave",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "reading",
                        "verbose_name_plural": "readings",
                        "indexes": [
                            models.Index(
                                fields=["program", "indicator", "-day"], name="reading_by_day"
                            )
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("wave__isnull", False)),
                                fields=("program", "indicator", "wave"),
                                name="reading_one_a_wave",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("value__isnull", False),
                                    models.Q(("why", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="reading_value_or_why",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("part", None),
                                    ("whole", None),
                                    ("part__lte", models.F("whole")),
                                    _connector="OR",
                                ),
                                name="reading_part_of_its_whole",
                                violation_error_message="The part cannot be more than the whole.",
                            ),
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
                migrations.CreateModel(
                    name="WaveEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("baseline", "Baseline"),
                                    ("year_1", "Year 1"),
                                    ("year_3", "Year 3"),
                                ],
                                editable=False,
                                max_length=8,
                                verbose_name="wave",
                            ),
                        ),
                        ("opens_on", models.DateField(verbose_name="opens on")),
                        ("closes_on", models.DateField(verbose_name="closes on")),
                        (
                            "note",
                            models.TextField(blank=True, max_length=2000, verbose_name="note"),
                        ),
                        (
                            "opened_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="opened on"
                            ),
                        ),
                        (
                            "closed_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="closed on"
                            ),
                        ),
                        (
                            "locked_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="locked on"
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "closed_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="closed by",
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
                            "locked_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="locked by",
                            ),
                        ),
                        (
                            "opened_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="opened by",
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
                                verbose_name="in charge",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="evaluations.wave",
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
                    name="WaveSurvey",
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
                            "reached",
                            models.CharField(
                                choices=[
                                    ("anybody", "Whoever wanted to answer"),
                                    ("everybody", "Everybody of a group was asked"),
                                    ("lot", "People drawn by lot"),
                                ],
                                default="anybody",
                                max_length=9,
                                verbose_name="who was asked",
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
                            "survey",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="surveys.survey",
                                verbose_name="survey",
                            ),
                        ),
                        (
                            "wave",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="instruments",
                                to="evaluations.wave",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "survey of a wave",
                        "verbose_name_plural": "surveys of waves",
                        "indexes": [
                            models.Index(fields=["program", "wave"], name="wave_survey_by_wave")
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "survey"), name="wave_survey_of_one_wave"
                            )
                        ],
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
                    name="ReadingEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("day", models.DateField(verbose_name="day")),
                        (
                            "value",
                            models.DecimalField(
                                decimal_places=2, max_digits=14, null=True, verbose_name="value"
                            ),
                        ),
                        (
                            "part",
                            models.PositiveIntegerField(
                                blank=True, null=True, verbose_name="of these"
                            ),
                        ),
                        (
                            "whole",
                            models.PositiveIntegerField(
                                blank=True, null=True, verbose_name="out of"
                            ),
                        ),
                        (
                            "why",
                            models.CharField(
                                blank=True, max_length=300, verbose_name="why there is no value"
                            ),
                        ),
                        (
                            "formula",
                            models.CharField(
                                blank=True, editable=False, max_length=500, verbose_name="formula"
                            ),
                        ),
                        (
                            "note",
                            models.TextField(blank=True, max_length=2000, verbose_name="note"),
                        ),
                        ("is_computed", models.BooleanField(default=False, editable=False)),
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
                            "indicator",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="evaluations.indicator",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="evaluations.reading",
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
                            "read_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="read by",
                            ),
                        ),
                        (
                            "wave",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="evaluations.wave",
                                verbose_name="wave",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="LessonEvent",
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
                                default=bic.translated.Translated, verbose_name="lesson"
                            ),
                        ),
                        (
                            "text",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="what happened, and what to do next time",
                            ),
                        ),
                        (
                            "step",
                            models.CharField(
                                blank=True, max_length=2, verbose_name="step of the Blueprint"
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("open", "To be decided"),
                                    ("taken", "Taken into the next round"),
                                    ("left", "Left alone"),
                                ],
                                default="open",
                                editable=False,
                                max_length=6,
                                verbose_name="state",
                            ),
                        ),
                        (
                            "answer",
                            models.TextField(
                                blank=True,
                                max_length=2000,
                                verbose_name="what the program does about it",
                            ),
                        ),
                        (
                            "settled_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="settled on"
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
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="evaluations.lesson",
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
                            "round",
                            models.ForeignKey(
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
                        (
                            "settled_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="settled by",
                            ),
                        ),
                        (
                            "wave",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="evaluations.wave",
                                verbose_name="wave",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ChangeMarkEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("no", "Not yet"),
                                    ("partly", "Partly"),
                                    ("yes", "In place"),
                                    ("lasting", "In place, with money and a person"),
                                    ("unknown", "Not known"),
                                ],
                                max_length=8,
                                verbose_name="how far",
                            ),
                        ),
                        (
                            "shown_by",
                            models.CharField(
                                blank=True, max_length=500, verbose_name="what shows it"
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
                            "marked_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="marked by",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="evaluations.changemark",
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
                            "point",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="evaluations.changepoint",
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
                    name="WaveSurveyEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "reached",
                            models.CharField(
                                choices=[
                                    ("anybody", "Whoever wanted to answer"),
                                    ("everybody", "Everybody of a group was asked"),
                                    ("lot", "People drawn by lot"),
                                ],
                                default="anybody",
                                max_length=9,
                                verbose_name="who was asked",
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
                                to="evaluations.wavesurvey",
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
                            "survey",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="surveys.survey",
                                verbose_name="survey",
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
                    "changepoint",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "evaluations_changepointevent" ("community_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "program_id", "suggested", "title") VALUES (NEW."community_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."position", NEW."program_id", NEW."suggested", NEW."title"); RETURN NULL;',
                            hash="81240326eced12566fd443cdba24796ea73cc013",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_0d727",
                            table="evaluations_changepoint",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "changepoint",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "evaluations_changepointevent" ("community_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "program_id", "suggested", "title") VALUES (NEW."community_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."position", NEW."program_id", NEW."suggested", NEW."title"); RETURN NULL;',
                            hash="c9065d0e75f2d7318059fd5cc9668a1bec53de2e",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_568d0",
                            table="evaluations_changepoint",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "changepoint",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "evaluations_changepointevent" ("community_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "program_id", "suggested", "title") VALUES (OLD."community_id", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."position", OLD."program_id", OLD."suggested", OLD."title"); RETURN NULL;',
                            hash="60141653e0f8bb07f7d6c4dbaee5c48f378afeb0",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_1fd14",
                            table="evaluations_changepoint",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "changepointevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="0f3f51b4ea6e43bcf2fa4ed7a52e25b5d9ddcb62",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_62819",
                            table="evaluations_changepointevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "indicator",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "evaluations_indicatorevent" ("baseline", "baseline_on", "census", "community_id", "created_at", "created_by_id", "definition", "direction", "every_months", "groups", "id", "item", "level", "measure", "name", "owner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "question", "retired_at", "retired_by_id", "source", "suggested", "survey_id", "target_year1", "target_year3", "unit", "values") VALUES (NEW."baseline", NEW."baseline_on", NEW."census", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."definition", NEW."direction", NEW."every_months", NEW."groups", NEW."id", NEW."item", NEW."level", NEW."measure", NEW."name", NEW."owner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."question", NEW."retired_at", NEW."retired_by_id", NEW."source", NEW."suggested", NEW."survey_id", NEW."target_year1", NEW."target_year3", NEW."unit", NEW."values"); RETURN NULL;',
                            hash="db47f4d3bd2ae64bf4718225e0752da175a66a72",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ac1c4",
                            table="evaluations_indicator",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "indicator",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "evaluations_indicatorevent" ("baseline", "baseline_on", "census", "community_id", "created_at", "created_by_id", "definition", "direction", "every_months", "groups", "id", "item", "level", "measure", "name", "owner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "question", "retired_at", "retired_by_id", "source", "suggested", "survey_id", "target_year1", "target_year3", "unit", "values") VALUES (NEW."baseline", NEW."baseline_on", NEW."census", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."definition", NEW."direction", NEW."every_months", NEW."groups", NEW."id", NEW."item", NEW."level", NEW."measure", NEW."name", NEW."owner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."question", NEW."retired_at", NEW."retired_by_id", NEW."source", NEW."suggested", NEW."survey_id", NEW."target_year1", NEW."target_year3", NEW."unit", NEW."values"); RETURN NULL;',
                            hash="8426b7d3d954a271bb6cecdb426d507b8aa49971",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_0eed9",
                            table="evaluations_indicator",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "indicator",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "evaluations_indicatorevent" ("baseline", "baseline_on", "census", "community_id", "created_at", "created_by_id", "definition", "direction", "every_months", "groups", "id", "item", "level", "measure", "name", "owner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "question", "retired_at", "retired_by_id", "source", "suggested", "survey_id", "target_year1", "target_year3", "unit", "values") VALUES (OLD."baseline", OLD."baseline_on", OLD."census", OLD."community_id", OLD."created_at", OLD."created_by_id", OLD."definition", OLD."direction", OLD."every_months", OLD."groups", OLD."id", OLD."item", OLD."level", OLD."measure", OLD."name", OLD."owner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."question", OLD."retired_at", OLD."retired_by_id", OLD."source", OLD."suggested", OLD."survey_id", OLD."target_year1", OLD."target_year3", OLD."unit", OLD."values"); RETURN NULL;',
                            hash="0a9dfc00e636bbdb73b8ec5fb68c958c1ece05a1",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_32aef",
                            table="evaluations_indicator",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "indicatorevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="0ddea0fadfa0a3ddf5ba65d275637e4c00d4d337",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_af1d5",
                            table="evaluations_indicatorevent",
                            when="BEFORE",
                        ),
                    ),
                ),
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
                (
                    "wave",
                    pgtrigger.compiler.Trigger(
                        name="wave_stays_locked",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."locked_at" IS NOT NULL)',
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="c3bb9cd4ccaefc8b27b653d60e45be7b8ac9a92c",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_wave_stays_locked_175c2",
                            table="evaluations_wave",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "wave",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "evaluations_waveevent" ("closed_at", "closed_by_id", "closes_on", "community_id", "created_at", "id", "kind", "locked_at", "locked_by_id", "note", "opened_at", "opened_by_id", "opens_on", "owner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id") VALUES (NEW."closed_at", NEW."closed_by_id", NEW."closes_on", NEW."community_id", NEW."created_at", NEW."id", NEW."kind", NEW."locked_at", NEW."locked_by_id", NEW."note", NEW."opened_at", NEW."opened_by_id", NEW."opens_on", NEW."owner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id"); RETURN NULL;',
                            hash="73455b2fd9f007e50ee25e3f4a6fb36053fbd501",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e299a",
                            table="evaluations_wave",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "wave",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "evaluations_waveevent" ("closed_at", "closed_by_id", "closes_on", "community_id", "created_at", "id", "kind", "locked_at", "locked_by_id", "note", "opened_at", "opened_by_id", "opens_on", "owner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id") VALUES (NEW."closed_at", NEW."closed_by_id", NEW."closes_on", NEW."community_id", NEW."created_at", NEW."id", NEW."kind", NEW."locked_at", NEW."locked_by_id", NEW."note", NEW."opened_at", NEW."opened_by_id", NEW."opens_on", NEW."owner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id"); RETURN NULL;',
                            hash="353ab2d649fc710ad62a2b5f104d1810f2cbf1bb",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_04f18",
                            table="evaluations_wave",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "wave",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "evaluations_waveevent" ("closed_at", "closed_by_id", "closes_on", "community_id", "created_at", "id", "kind", "locked_at", "locked_by_id", "note", "opened_at", "opened_by_id", "opens_on", "owner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id") VALUES (OLD."closed_at", OLD."closed_by_id", OLD."closes_on", OLD."community_id", OLD."created_at", OLD."id", OLD."kind", OLD."locked_at", OLD."locked_by_id", OLD."note", OLD."opened_at", OLD."opened_by_id", OLD."opens_on", OLD."owner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id"); RETURN NULL;',
                            hash="a6c29e0df8d5a5b322991c1a5f8494b0141d5493",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_98817",
                            table="evaluations_wave",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "readingevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="f81ed88b380f9a70a1e5d10075570c4476611dc6",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_af3df",
                            table="evaluations_readingevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "reading",
                    pgtrigger.compiler.Trigger(
                        name="reading_stays_with_wave",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n                    IF EXISTS (\n                        SELECT 1 FROM evaluations_wave\n                        WHERE id IN (NEW.wave_id, OLD.wave_id) AND locked_at IS NOT NULL\n                    ) THEN\n                        RAISE EXCEPTION 'The wave of this is locked.';\n                    END IF;\n                    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n                    RETURN NEW;\n                ",
                            hash="f8c5bdae7cb8c6c7010797d788e2afbd0b2bdb67",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_reading_stays_with_wave_1afd1",
                            table="evaluations_reading",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "reading",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "evaluations_readingevent" ("community_id", "created_at", "day", "formula", "id", "indicator_id", "is_computed", "note", "part", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "read_by_id", "value", "wave_id", "whole", "why") VALUES (NEW."community_id", NEW."created_at", NEW."day", NEW."formula", NEW."id", NEW."indicator_id", NEW."is_computed", NEW."note", NEW."part", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."read_by_id", NEW."value", NEW."wave_id", NEW."whole", NEW."why"); RETURN NULL;',
                            hash="f5cba7e1c952311b559b712c850d6c1a3d257751",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_affe8",
                            table="evaluations_reading",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reading",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "evaluations_readingevent" ("community_id", "created_at", "day", "formula", "id", "indicator_id", "is_computed", "note", "part", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "read_by_id", "value", "wave_id", "whole", "why") VALUES (NEW."community_id", NEW."created_at", NEW."day", NEW."formula", NEW."id", NEW."indicator_id", NEW."is_computed", NEW."note", NEW."part", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."read_by_id", NEW."value", NEW."wave_id", NEW."whole", NEW."why"); RETURN NULL;',
                            hash="cfd4c02d36e842603258f0d5598ae35fbf25eae2",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_bfa31",
                            table="evaluations_reading",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reading",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "evaluations_readingevent" ("community_id", "created_at", "day", "formula", "id", "indicator_id", "is_computed", "note", "part", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "read_by_id", "value", "wave_id", "whole", "why") VALUES (OLD."community_id", OLD."created_at", OLD."day", OLD."formula", OLD."id", OLD."indicator_id", OLD."is_computed", OLD."note", OLD."part", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."read_by_id", OLD."value", OLD."wave_id", OLD."whole", OLD."why"); RETURN NULL;',
                            hash="1a8a30e6f24312dd173c27949e71db4d2889d21b",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_99da5",
                            table="evaluations_reading",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "lessonevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="c609d866314f6c602f6ca9101e083d4e4fa7225a",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_1f1cf",
                            table="evaluations_lessonevent",
                            when="BEFORE",
                        ),
                    ),
                ),
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
                    "changemarkevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="13db7886bce2de59d9dfeb8307d815dde7bc1e24",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_5910d",
                            table="evaluations_changemarkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "changemark",
                    pgtrigger.compiler.Trigger(
                        name="change_mark_stays_with_wave",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n                    IF EXISTS (\n                        SELECT 1 FROM evaluations_wave\n                        WHERE id IN (NEW.wave_id, OLD.wave_id) AND locked_at IS NOT NULL\n                    ) THEN\n                        RAISE EXCEPTION 'The wave of this is locked.';\n                    END IF;\n                    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n                    RETURN NEW;\n                ",
                            hash="7c1bd05aa69de61c95f124c79798d82d2fa27d71",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_change_mark_stays_with_wave_5908d",
                            table="evaluations_changemark",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "changemark",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "evaluations_changemarkevent" ("community_id", "created_at", "id", "marked_by_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "point_id", "program_id", "shown_by", "state", "wave_id") VALUES (NEW."community_id", NEW."created_at", NEW."id", NEW."marked_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."point_id", NEW."program_id", NEW."shown_by", NEW."state", NEW."wave_id"); RETURN NULL;',
                            hash="2bb0ac1fb148ecdee5e49698ac34889913de7485",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_de300",
                            table="evaluations_changemark",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "changemark",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "evaluations_changemarkevent" ("community_id", "created_at", "id", "marked_by_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "point_id", "program_id", "shown_by", "state", "wave_id") VALUES (NEW."community_id", NEW."created_at", NEW."id", NEW."marked_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."point_id", NEW."program_id", NEW."shown_by", NEW."state", NEW."wave_id"); RETURN NULL;',
                            hash="88966686b8c7a6e9663dd19cd13bc985fe87e9c0",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ff238",
                            table="evaluations_changemark",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "changemark",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "evaluations_changemarkevent" ("community_id", "created_at", "id", "marked_by_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "point_id", "program_id", "shown_by", "state", "wave_id") VALUES (OLD."community_id", OLD."created_at", OLD."id", OLD."marked_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."point_id", OLD."program_id", OLD."shown_by", OLD."state", OLD."wave_id"); RETURN NULL;',
                            hash="e8f34c00372742371aa189dd655bacad2aa15bc0",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_4a2c6",
                            table="evaluations_changemark",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "waveevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="5e4dcadd52feaec26e1a58f16a51f0c00a7bbdaa",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_544a0",
                            table="evaluations_waveevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "wavesurvey",
                    pgtrigger.compiler.Trigger(
                        name="wave_survey_stays_with_wave",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n                    IF EXISTS (\n                        SELECT 1 FROM evaluations_wave\n                        WHERE id IN (NEW.wave_id, OLD.wave_id) AND locked_at IS NOT NULL\n                    ) THEN\n                        RAISE EXCEPTION 'The wave of this is locked.';\n                    END IF;\n                    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n                    RETURN NEW;\n                ",
                            hash="f8ca8e04fa5b2f4cd4b6858840f3c09b26954c0a",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_wave_survey_stays_with_wave_d8202",
                            table="evaluations_wavesurvey",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "wavesurvey",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "evaluations_wavesurveyevent" ("community_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "reached", "survey_id", "wave_id") VALUES (NEW."community_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."reached", NEW."survey_id", NEW."wave_id"); RETURN NULL;',
                            hash="410872e0165c70b3112751f7c36498730434475a",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_f96ff",
                            table="evaluations_wavesurvey",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "wavesurvey",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "evaluations_wavesurveyevent" ("community_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "reached", "survey_id", "wave_id") VALUES (NEW."community_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."reached", NEW."survey_id", NEW."wave_id"); RETURN NULL;',
                            hash="7f6d441363b511318f211dced36d3480c397ffb6",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_803c8",
                            table="evaluations_wavesurvey",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "wavesurvey",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "evaluations_wavesurveyevent" ("community_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "reached", "survey_id", "wave_id") VALUES (OLD."community_id", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."reached", OLD."survey_id", OLD."wave_id"); RETURN NULL;',
                            hash="34a39cdc5cc134d2cfd14dcc14a45880ae795e89",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_e6117",
                            table="evaluations_wavesurvey",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "wavesurveyevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="39b94fe2fba8c5bf1d9e2a3f7460fb9a64026c26",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_585f1",
                            table="evaluations_wavesurveyevent",
                            when="BEFORE",
                        ),
                    ),
                ),
            ],
        ),
    ]
