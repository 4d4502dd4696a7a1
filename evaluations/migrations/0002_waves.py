import django.contrib.postgres.fields
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
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
        ("surveys", "0004_at_least_one"),
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
                        ],
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
                            func='INSERT INTO "evaluations_indicatorevent" ("baseline", "baseline_on", "census", "community_id", "created_at", "created_by_id", "definition", "direction", "every_months", "groups", "id", "item", "level", "measure", "name", "owner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "retired_at", "retired_by_id", "source", "suggested", "survey_id", "target_year1", "target_year3", "unit", "values") VALUES (NEW."baseline", NEW."baseline_on", NEW."census", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."definition", NEW."direction", NEW."every_months", NEW."groups", NEW."id", NEW."item", NEW."level", NEW."measure", NEW."name", NEW."owner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."retired_at", NEW."retired_by_id", NEW."source", NEW."suggested", NEW."survey_id", NEW."target_year1", NEW."target_year3", NEW."unit", NEW."values"); RETURN NULL;',
                            hash="f73c4f589594a3a7fd6c724eea9a7659f7e7132c",
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
                            func='INSERT INTO "evaluations_indicatorevent" ("baseline", "baseline_on", "census", "community_id", "created_at", "created_by_id", "definition", "direction", "every_months", "groups", "id", "item", "level", "measure", "name", "owner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "retired_at", "retired_by_id", "source", "suggested", "survey_id", "target_year1", "target_year3", "unit", "values") VALUES (NEW."baseline", NEW."baseline_on", NEW."census", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."definition", NEW."direction", NEW."every_months", NEW."groups", NEW."id", NEW."item", NEW."level", NEW."measure", NEW."name", NEW."owner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."retired_at", NEW."retired_by_id", NEW."source", NEW."suggested", NEW."survey_id", NEW."target_year1", NEW."target_year3", NEW."unit", NEW."values"); RETURN NULL;',
                            hash="42fc38123279a928b630f31cc88117c8e781d814",
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
                            func='INSERT INTO "evaluations_indicatorevent" ("baseline", "baseline_on", "census", "community_id", "created_at", "created_by_id", "definition", "direction", "every_months", "groups", "id", "item", "level", "measure", "name", "owner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "retired_at", "retired_by_id", "source", "suggested", "survey_id", "target_year1", "target_year3", "unit", "values") VALUES (OLD."baseline", OLD."baseline_on", OLD."census", OLD."community_id", OLD."created_at", OLD."created_by_id", OLD."definition", OLD."direction", OLD."every_months", OLD."groups", OLD."id", OLD."item", OLD."level", OLD."measure", OLD."name", OLD."owner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."retired_at", OLD."retired_by_id", OLD."source", OLD."suggested", OLD."survey_id", OLD."target_year1", OLD."target_year3", OLD."unit", OLD."values"); RETURN NULL;',
                            hash="2874d27bf44aa0715735a16c8efde31c7b7ecb40",
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
                            func='INSERT INTO "evaluations_lessonevent" ("answer", "community_id", "created_at", "created_by_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "settled_at", "settled_by_id", "state", "step", "text", "title", "wave_id") VALUES (NEW."answer", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."settled_at", NEW."settled_by_id", NEW."state", NEW."step", NEW."text", NEW."title", NEW."wave_id"); RETURN NULL;',
                            hash="7d5df0281957f5014d2f066e95c132db38dd9bec",
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
                            func='INSERT INTO "evaluations_lessonevent" ("answer", "community_id", "created_at", "created_by_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "settled_at", "settled_by_id", "state", "step", "text", "title", "wave_id") VALUES (NEW."answer", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."settled_at", NEW."settled_by_id", NEW."state", NEW."step", NEW."text", NEW."title", NEW."wave_id"); RETURN NULL;',
                            hash="587b870f6cff27b9d367c73c1d987ee4c90da482",
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
                            func='INSERT INTO "evaluations_lessonevent" ("answer", "community_id", "created_at", "created_by_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "settled_at", "settled_by_id", "state", "step", "text", "title", "wave_id") VALUES (OLD."answer", OLD."community_id", OLD."created_at", OLD."created_by_id", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."settled_at", OLD."settled_by_id", OLD."state", OLD."step", OLD."text", OLD."title", OLD."wave_id"); RETURN NULL;',
                            hash="e060ee52e9e669acbe8954c5202f9f385498995c",
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
            ],
        ),
    ]
