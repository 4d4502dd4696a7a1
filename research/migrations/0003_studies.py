import django.contrib.postgres.fields
import django.core.validators
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
        ("documents", "0001_initial"),
        ("research", "0002_census_loads"),
        ("surveys", "0001_initial"),
        ("tenancy", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]
    operations = [
        bic.tenancy.operations.Together(
            operations=[
                migrations.CreateModel(
                    name="Code",
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
                        ("name", models.CharField(max_length=80, verbose_name="code")),
                        ("letter", models.CharField(blank=True, max_length=1, verbose_name="key")),
                        (
                            "definition",
                            models.TextField(
                                blank=True, max_length=2000, verbose_name="what it means"
                            ),
                        ),
                        (
                            "when",
                            models.TextField(
                                blank=True, max_length=2000, verbose_name="when to use it"
                            ),
                        ),
                        (
                            "when_not",
                            models.TextField(
                                blank=True, max_length=2000, verbose_name="when not to use it"
                            ),
                        ),
                        (
                            "example",
                            models.TextField(blank=True, max_length=1000, verbose_name="example"),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "retired_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="merged on"
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
                            "merged_into",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="merged",
                                to="research.code",
                                verbose_name="merged into",
                            ),
                        ),
                        (
                            "parent",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="children",
                                to="research.code",
                                verbose_name="part of",
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
                        "verbose_name": "code",
                        "verbose_name_plural": "codes",
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("retired_at", None)),
                                fields=("program", "community", "name"),
                                name="code_each_name_once",
                                violation_error_message="There is a code of this name already.",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(
                                    ("retired_at", None), models.Q(("letter", ""), _negated=True)
                                ),
                                fields=("program", "community", "letter"),
                                name="code_each_letter_once",
                                violation_error_message="Another code has this key already.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("parent", models.F("id")), _negated=True),
                                name="code_is_not_its_own_parent",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CodeEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("name", models.CharField(max_length=80, verbose_name="code")),
                        ("letter", models.CharField(blank=True, max_length=1, verbose_name="key")),
                        (
                            "definition",
                            models.TextField(
                                blank=True, max_length=2000, verbose_name="what it means"
                            ),
                        ),
                        (
                            "when",
                            models.TextField(
                                blank=True, max_length=2000, verbose_name="when to use it"
                            ),
                        ),
                        (
                            "when_not",
                            models.TextField(
                                blank=True, max_length=2000, verbose_name="when not to use it"
                            ),
                        ),
                        (
                            "example",
                            models.TextField(blank=True, max_length=1000, verbose_name="example"),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "retired_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="merged on"
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
                            "merged_into",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="research.code",
                                verbose_name="merged into",
                            ),
                        ),
                        (
                            "parent",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="research.code",
                                verbose_name="part of",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="research.code",
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
                    options={"abstract": False},
                ),
                migrations.CreateModel(
                    name="Coding",
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
                        ("starts", models.PositiveIntegerField(editable=False)),
                        ("ends", models.PositiveIntegerField(editable=False)),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "code",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="codings",
                                to="research.code",
                            ),
                        ),
                        (
                            "coder",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="coded by",
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
                            "statement",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="codings",
                                to="research.statement",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "code of a statement",
                        "verbose_name_plural": "codes of statements",
                        "indexes": [
                            models.Index(fields=["program", "code"], name="coding_by_code")
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "statement", "code", "coder", "starts", "ends"),
                                name="coding_each_range_once",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("ends__gt", models.F("starts"))),
                                name="coding_has_words",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ExistingData",
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
                        ("title", models.CharField(max_length=200, verbose_name="title")),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("report", "Report"),
                                    ("data", "Data set"),
                                    ("plan", "Plan or policy"),
                                    ("study", "Study"),
                                    ("other", "Something else"),
                                ],
                                default="report",
                                max_length=8,
                                verbose_name="kind",
                            ),
                        ),
                        (
                            "publisher",
                            models.CharField(max_length=200, verbose_name="published by"),
                        ),
                        (
                            "year",
                            models.PositiveSmallIntegerField(
                                validators=[
                                    django.core.validators.MinValueValidator(1900),
                                    django.core.validators.MaxValueValidator(2200),
                                ],
                                verbose_name="year",
                            ),
                        ),
                        (
                            "citation",
                            models.TextField(blank=True, max_length=1000, verbose_name="citation"),
                        ),
                        (
                            "url",
                            models.URLField(blank=True, max_length=500, verbose_name="web address"),
                        ),
                        ("says", models.TextField(max_length=4000, verbose_name="what it says")),
                        (
                            "covers",
                            models.CharField(
                                blank=True, max_length=300, verbose_name="whom it covers"
                            ),
                        ),
                        (
                            "languages",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=12),
                                blank=True,
                                default=list,
                                verbose_name="languages",
                            ),
                        ),
                        (
                            "useful_for",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                verbose_name="for which theme it is usable",
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
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="documents.document",
                                verbose_name="document",
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
                        "verbose_name": "existing report or data set",
                        "verbose_name_plural": "existing reports and data sets",
                        "indexes": [
                            models.Index(
                                fields=["program", "community", "-year"], name="existing_by_year"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ExistingDataEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("title", models.CharField(max_length=200, verbose_name="title")),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("report", "Report"),
                                    ("data", "Data set"),
                                    ("plan", "Plan or policy"),
                                    ("study", "Study"),
                                    ("other", "Something else"),
                                ],
                                default="report",
                                max_length=8,
                                verbose_name="kind",
                            ),
                        ),
                        (
                            "publisher",
                            models.CharField(max_length=200, verbose_name="published by"),
                        ),
                        (
                            "year",
                            models.PositiveSmallIntegerField(
                                validators=[
                                    django.core.validators.MinValueValidator(1900),
                                    django.core.validators.MaxValueValidator(2200),
                                ],
                                verbose_name="year",
                            ),
                        ),
                        (
                            "citation",
                            models.TextField(blank=True, max_length=1000, verbose_name="citation"),
                        ),
                        (
                            "url",
                            models.URLField(blank=True, max_length=500, verbose_name="web address"),
                        ),
                        ("says", models.TextField(max_length=4000, verbose_name="what it says")),
                        (
                            "covers",
                            models.CharField(
                                blank=True, max_length=300, verbose_name="whom it covers"
                            ),
                        ),
                        (
                            "languages",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=12),
                                blank=True,
                                default=list,
                                verbose_name="languages",
                            ),
                        ),
                        (
                            "useful_for",
                            models.CharField(
                                blank=True,
                                max_length=200,
                                verbose_name="for which theme it is usable",
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
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="documents.document",
                                verbose_name="document",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="research.existingdata",
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
                    options={"abstract": False},
                ),
                migrations.CreateModel(
                    name="Guide",
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
                            "number",
                            models.PositiveSmallIntegerField(
                                editable=False, verbose_name="version"
                            ),
                        ),
                        (
                            "questions",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=500),
                                verbose_name="questions",
                            ),
                        ),
                        (
                            "notes",
                            models.TextField(
                                blank=True,
                                max_length=4000,
                                verbose_name="notes for the facilitator",
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "used_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="first used"
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
                            "program",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="tenancy.program",
                            ),
                        ),
                        (
                            "study",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="guides",
                                to="research.study",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "guide",
                        "verbose_name_plural": "guides",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "study", "language", "number"),
                                name="guide_each_version_once",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Recommendation",
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
                        ("issue", models.TextField(max_length=1000, verbose_name="issue")),
                        (
                            "recommendation",
                            models.TextField(max_length=1000, verbose_name="recommendation"),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "code",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="recommendations",
                                to="research.code",
                                verbose_name="code",
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
                        "verbose_name": "recommendation",
                        "verbose_name_plural": "recommendations",
                    },
                ),
                migrations.CreateModel(
                    name="RecommendationEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("issue", models.TextField(max_length=1000, verbose_name="issue")),
                        (
                            "recommendation",
                            models.TextField(max_length=1000, verbose_name="recommendation"),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "code",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="research.code",
                                verbose_name="code",
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
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="research.recommendation",
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
                    options={"abstract": False},
                ),
                migrations.CreateModel(
                    name="Record",
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
                        ("held_on", models.DateField(verbose_name="held on")),
                        (
                            "place",
                            models.CharField(
                                blank=True, max_length=200, verbose_name="place, in words"
                            ),
                        ),
                        ("language", models.CharField(max_length=12, verbose_name="language")),
                        (
                            "facilitator",
                            models.CharField(max_length=120, verbose_name="facilitator"),
                        ),
                        (
                            "note_taker",
                            models.CharField(blank=True, max_length=120, verbose_name="note-taker"),
                        ),
                        (
                            "people_count",
                            models.PositiveSmallIntegerField(verbose_name="how many people"),
                        ),
                        (
                            "heads",
                            models.JSONField(
                                blank=True, default=dict, verbose_name="people by group"
                            ),
                        ),
                        (
                            "note",
                            models.TextField(
                                blank=True, max_length=4000, verbose_name="how it went"
                            ),
                        ),
                        (
                            "has_audio",
                            models.BooleanField(
                                default=False, verbose_name="it was recorded as audio"
                            ),
                        ),
                        (
                            "audio_consent",
                            models.CharField(
                                blank=True, max_length=300, verbose_name="who agreed to it, and how"
                            ),
                        ),
                        (
                            "audio_until",
                            models.DateField(
                                blank=True, null=True, verbose_name="delete the audio by"
                            ),
                        ),
                        (
                            "audio_deleted_on",
                            models.DateField(
                                blank=True, null=True, verbose_name="audio deleted on"
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "checked_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="checked on"
                            ),
                        ),
                        (
                            "coded_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="coded on"
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
                            "coded_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="coded by",
                            ),
                        ),
                        (
                            "collected_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="collected for us by",
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
                            "guide",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="records",
                                to="research.guide",
                                verbose_name="guide",
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
                            "study",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="records",
                                to="research.study",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "record",
                        "verbose_name_plural": "records",
                        "indexes": [
                            models.Index(fields=["program", "community"], name="record_by_place")
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "study", "number"),
                                name="record_each_number_once",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("checked_at", None), ("checked_by", None)),
                                    models.Q(
                                        ("checked_at__isnull", False), ("checked_by__isnull", False)
                                    ),
                                    _connector="OR",
                                ),
                                name="record_checked_by_somebody",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("coded_at", None), ("coded_by__isnull", False), _connector="OR"
                                ),
                                name="record_coded_by_somebody",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("audio_consent", ""),
                                        ("audio_deleted_on", None),
                                        ("audio_until", None),
                                        ("has_audio", False),
                                    ),
                                    models.Q(
                                        ("audio_until__isnull", False),
                                        ("has_audio", True),
                                        models.Q(("audio_consent", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="record_audio_with_consent",
                                violation_error_message="Audio needs who agreed to it and by when it is deleted.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SecondReading",
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
                        ("due_on", models.DateField(verbose_name="code it by")),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "done_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="finished on"
                            ),
                        ),
                        ("compared", models.JSONField(default=dict, editable=False)),
                        (
                            "compared_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="compared on"
                            ),
                        ),
                        (
                            "asked_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="asked by",
                            ),
                        ),
                        (
                            "coder",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="second coder",
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
                            "record",
                            models.OneToOneField(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="second",
                                to="research.record",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "second reading",
                        "verbose_name_plural": "second readings",
                    },
                ),
                migrations.CreateModel(
                    name="SecondReadingEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("due_on", models.DateField(verbose_name="code it by")),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "done_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="finished on"
                            ),
                        ),
                        ("compared", models.JSONField(default=dict, editable=False)),
                        (
                            "compared_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="compared on"
                            ),
                        ),
                        (
                            "asked_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="asked by",
                            ),
                        ),
                        (
                            "coder",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="second coder",
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
                                to="research.secondreading",
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
                            "record",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="research.record",
                            ),
                        ),
                    ],
                    options={"abstract": False},
                ),
                migrations.CreateModel(
                    name="Statement",
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
                            models.PositiveSmallIntegerField(editable=False, verbose_name="order"),
                        ),
                        (
                            "question",
                            models.PositiveSmallIntegerField(
                                blank=True, null=True, verbose_name="question of the guide"
                            ),
                        ),
                        ("language", models.CharField(max_length=12, verbose_name="language")),
                        ("text", models.TextField(max_length=4000, verbose_name="what was said")),
                        (
                            "translation",
                            models.TextField(
                                blank=True, max_length=4000, verbose_name="translation"
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
                            "record",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="statements",
                                to="research.record",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "statement",
                        "verbose_name_plural": "statements",
                        "indexes": [
                            models.Index(
                                fields=["program", "record", "position"], name="statement_in_order"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Quote",
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
                        ("text", models.TextField(max_length=1000, verbose_name="words")),
                        (
                            "translation",
                            models.TextField(
                                blank=True, max_length=1000, verbose_name="translation"
                            ),
                        ),
                        (
                            "level",
                            models.CharField(
                                choices=[
                                    ("none", "No consent: for analysis alone"),
                                    ("paraphrase", "May be told in other words"),
                                    ("quote", "May be quoted without a name"),
                                    ("named", "May be quoted with the name"),
                                ],
                                default="none",
                                max_length=10,
                                verbose_name="what the person agreed to",
                            ),
                        ),
                        (
                            "said_by",
                            models.CharField(
                                blank=True, max_length=120, verbose_name="name to be shown"
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
                                verbose_name="chosen by",
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
                            "statement",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="quotes",
                                to="research.statement",
                            ),
                        ),
                        (
                            "study",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="quotes",
                                to="research.study",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "quote",
                        "verbose_name_plural": "quotes",
                        "indexes": [
                            models.Index(
                                fields=["program", "community"], name="study_quote_by_place"
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("approved_at", None), ("approved_by", None)),
                                    models.Q(
                                        ("approved_at__isnull", False),
                                        ("approved_by__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="study_quote_approved_by_somebody",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("approved_at", None),
                                    models.Q(("level", "none"), _negated=True),
                                    _connector="OR",
                                ),
                                name="study_quote_approved_with_consent",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("level", "named"), models.Q(("said_by", ""), _negated=True)
                                    ),
                                    models.Q(
                                        models.Q(("level", "named"), _negated=True), ("said_by", "")
                                    ),
                                    _connector="OR",
                                ),
                                name="study_quote_name_with_consent",
                                violation_error_message="A name is kept if, and only if, the person agreed to be named.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CodingEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("starts", models.PositiveIntegerField(editable=False)),
                        ("ends", models.PositiveIntegerField(editable=False)),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "code",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="research.code",
                            ),
                        ),
                        (
                            "coder",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="coded by",
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
                                to="research.coding",
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
                            "statement",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="research.statement",
                            ),
                        ),
                    ],
                    options={"abstract": False},
                ),
                migrations.CreateModel(
                    name="StatementEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "position",
                            models.PositiveSmallIntegerField(editable=False, verbose_name="order"),
                        ),
                        (
                            "question",
                            models.PositiveSmallIntegerField(
                                blank=True, null=True, verbose_name="question of the guide"
                            ),
                        ),
                        ("language", models.CharField(max_length=12, verbose_name="language")),
                        ("text", models.TextField(max_length=4000, verbose_name="what was said")),
                        (
                            "translation",
                            models.TextField(
                                blank=True, max_length=4000, verbose_name="translation"
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
                                to="research.statement",
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
                            "record",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="research.record",
                            ),
                        ),
                    ],
                    options={"abstract": False},
                ),
                migrations.CreateModel(
                    name="Study",
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
                                    ("interviews", "Interviews"),
                                    ("groups", "Focus groups"),
                                    ("survey", "Survey"),
                                ],
                                max_length=10,
                                verbose_name="kind",
                            ),
                        ),
                        ("title", models.CharField(max_length=160, verbose_name="title")),
                        (
                            "question",
                            models.TextField(max_length=2000, verbose_name="what we want to know"),
                        ),
                        (
                            "asked",
                            models.TextField(
                                blank=True, max_length=2000, verbose_name="who is asked"
                            ),
                        ),
                        (
                            "method",
                            models.TextField(
                                blank=True, max_length=8000, verbose_name="notes on the method"
                            ),
                        ),
                        (
                            "languages",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=12), verbose_name="languages"
                            ),
                        ),
                        (
                            "consent",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="consent text",
                            ),
                        ),
                        (
                            "irb_number",
                            models.CharField(blank=True, max_length=40, verbose_name="IRB number"),
                        ),
                        (
                            "irb_status",
                            models.CharField(
                                choices=[
                                    ("pending", "Submitted, no decision yet"),
                                    ("exempt", "Exempt"),
                                    ("approved", "Approved"),
                                    ("not_research", "Not human subjects research"),
                                ],
                                default="pending",
                                max_length=12,
                                verbose_name="IRB status",
                            ),
                        ),
                        (
                            "irb_decided_on",
                            models.DateField(blank=True, null=True, verbose_name="IRB decision on"),
                        ),
                        (
                            "irb_expires_on",
                            models.DateField(
                                blank=True, null=True, verbose_name="IRB approval ends after"
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "opened_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="opened on"
                            ),
                        ),
                        (
                            "open_reason",
                            models.TextField(
                                blank=True,
                                editable=False,
                                max_length=1000,
                                verbose_name="why without an approved evaluation plan",
                            ),
                        ),
                        (
                            "closed_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="closed on"
                            ),
                        ),
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
                        (
                            "survey",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="surveys.survey",
                                verbose_name="survey",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "study",
                        "verbose_name_plural": "studies",
                        "indexes": [
                            models.Index(
                                fields=["program", "community", "-created_at"],
                                name="study_by_place",
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("open_reason", ""),
                                        ("opened_at", None),
                                        ("opened_by", None),
                                    ),
                                    models.Q(
                                        ("opened_at__isnull", False), ("opened_by__isnull", False)
                                    ),
                                    _connector="OR",
                                ),
                                name="study_opened_by_somebody",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("closed_at", None), ("closed_by", None)),
                                    models.Q(
                                        ("closed_at__isnull", False), ("closed_by__isnull", False)
                                    ),
                                    _connector="OR",
                                ),
                                name="study_closed_by_somebody",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("closed_at", None),
                                    ("opened_at__isnull", False),
                                    _connector="OR",
                                ),
                                name="study_closed_after_it_was_opened",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("survey", None), ("kind", "survey"), _connector="OR"
                                ),
                                name="study_survey_of_surveys_alone",
                                violation_error_message="Only a study that is a survey has one.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="RecordEvent",
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
                        ("held_on", models.DateField(verbose_name="held on")),
                        (
                            "place",
                            models.CharField(
                                blank=True, max_length=200, verbose_name="place, in words"
                            ),
                        ),
                        ("language", models.CharField(max_length=12, verbose_name="language")),
                        (
                            "facilitator",
                            models.CharField(max_length=120, verbose_name="facilitator"),
                        ),
                        (
                            "note_taker",
                            models.CharField(blank=True, max_length=120, verbose_name="note-taker"),
                        ),
                        (
                            "people_count",
                            models.PositiveSmallIntegerField(verbose_name="how many people"),
                        ),
                        (
                            "heads",
                            models.JSONField(
                                blank=True, default=dict, verbose_name="people by group"
                            ),
                        ),
                        (
                            "note",
                            models.TextField(
                                blank=True, max_length=4000, verbose_name="how it went"
                            ),
                        ),
                        (
                            "has_audio",
                            models.BooleanField(
                                default=False, verbose_name="it was recorded as audio"
                            ),
                        ),
                        (
                            "audio_consent",
                            models.CharField(
                                blank=True, max_length=300, verbose_name="who agreed to it, and how"
                            ),
                        ),
                        (
                            "audio_until",
                            models.DateField(
                                blank=True, null=True, verbose_name="delete the audio by"
                            ),
                        ),
                        (
                            "audio_deleted_on",
                            models.DateField(
                                blank=True, null=True, verbose_name="audio deleted on"
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "checked_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="checked on"
                            ),
                        ),
                        (
                            "coded_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="coded on"
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
                            "coded_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="coded by",
                            ),
                        ),
                        (
                            "collected_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="collected for us by",
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
                            "guide",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="research.guide",
                                verbose_name="guide",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="research.record",
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
                            "study",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="research.study",
                            ),
                        ),
                    ],
                    options={"abstract": False},
                ),
                migrations.CreateModel(
                    name="QuoteEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "language",
                            models.CharField(
                                editable=False, max_length=12, verbose_name="language"
                            ),
                        ),
                        ("text", models.TextField(max_length=1000, verbose_name="words")),
                        (
                            "translation",
                            models.TextField(
                                blank=True, max_length=1000, verbose_name="translation"
                            ),
                        ),
                        (
                            "level",
                            models.CharField(
                                choices=[
                                    ("none", "No consent: for analysis alone"),
                                    ("paraphrase", "May be told in other words"),
                                    ("quote", "May be quoted without a name"),
                                    ("named", "May be quoted with the name"),
                                ],
                                default="none",
                                max_length=10,
                                verbose_name="what the person agreed to",
                            ),
                        ),
                        (
                            "said_by",
                            models.CharField(
                                blank=True, max_length=120, verbose_name="name to be shown"
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
                                verbose_name="chosen by",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="research.quote",
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
                            "statement",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="research.statement",
                            ),
                        ),
                        (
                            "study",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="research.study",
                            ),
                        ),
                    ],
                    options={"abstract": False},
                ),
                migrations.CreateModel(
                    name="GuideEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("language", models.CharField(max_length=12, verbose_name="language")),
                        (
                            "number",
                            models.PositiveSmallIntegerField(
                                editable=False, verbose_name="version"
                            ),
                        ),
                        (
                            "questions",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=500),
                                verbose_name="questions",
                            ),
                        ),
                        (
                            "notes",
                            models.TextField(
                                blank=True,
                                max_length=4000,
                                verbose_name="notes for the facilitator",
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "used_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="first used"
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
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="research.guide",
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
                            "study",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="research.study",
                            ),
                        ),
                    ],
                    options={"abstract": False},
                ),
                migrations.CreateModel(
                    name="StudyEvent",
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
                                    ("interviews", "Interviews"),
                                    ("groups", "Focus groups"),
                                    ("survey", "Survey"),
                                ],
                                max_length=10,
                                verbose_name="kind",
                            ),
                        ),
                        ("title", models.CharField(max_length=160, verbose_name="title")),
                        (
                            "question",
                            models.TextField(max_length=2000, verbose_name="what we want to know"),
                        ),
                        (
                            "asked",
                            models.TextField(
                                blank=True, max_length=2000, verbose_name="who is asked"
                            ),
                        ),
                        (
                            "method",
                            models.TextField(
                                blank=True, max_length=8000, verbose_name="notes on the method"
                            ),
                        ),
                        (
                            "languages",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=12), verbose_name="languages"
                            ),
                        ),
                        (
                            "consent",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="consent text",
                            ),
                        ),
                        (
                            "irb_number",
                            models.CharField(blank=True, max_length=40, verbose_name="IRB number"),
                        ),
                        (
                            "irb_status",
                            models.CharField(
                                choices=[
                                    ("pending", "Submitted, no decision yet"),
                                    ("exempt", "Exempt"),
                                    ("approved", "Approved"),
                                    ("not_research", "Not human subjects research"),
                                ],
                                default="pending",
                                max_length=12,
                                verbose_name="IRB status",
                            ),
                        ),
                        (
                            "irb_decided_on",
                            models.DateField(blank=True, null=True, verbose_name="IRB decision on"),
                        ),
                        (
                            "irb_expires_on",
                            models.DateField(
                                blank=True, null=True, verbose_name="IRB approval ends after"
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "opened_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="opened on"
                            ),
                        ),
                        (
                            "open_reason",
                            models.TextField(
                                blank=True,
                                editable=False,
                                max_length=1000,
                                verbose_name="why without an approved evaluation plan",
                            ),
                        ),
                        (
                            "closed_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="closed on"
                            ),
                        ),
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
                                to="research.study",
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
                    options={"abstract": False},
                ),
                migrations.CreateModel(
                    name="Target",
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
                            "about",
                            models.CharField(
                                choices=[
                                    ("language", "Language"),
                                    ("age", "Age"),
                                    ("place", "Neighborhood"),
                                    ("other", "Another group"),
                                ],
                                max_length=10,
                                verbose_name="by",
                            ),
                        ),
                        ("group", models.CharField(max_length=80, verbose_name="group")),
                        (
                            "wanted",
                            models.PositiveSmallIntegerField(verbose_name="how many people"),
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
                            "study",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="targets",
                                to="research.study",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "target of a study",
                        "verbose_name_plural": "targets of studies",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "study", "about", "group"),
                                name="target_each_group_once",
                                violation_error_message="This group has a target already.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("wanted__gt", 0)),
                                name="target_wants_somebody",
                                violation_error_message="At least one person.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="TargetEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "about",
                            models.CharField(
                                choices=[
                                    ("language", "Language"),
                                    ("age", "Age"),
                                    ("place", "Neighborhood"),
                                    ("other", "Another group"),
                                ],
                                max_length=10,
                                verbose_name="by",
                            ),
                        ),
                        ("group", models.CharField(max_length=80, verbose_name="group")),
                        (
                            "wanted",
                            models.PositiveSmallIntegerField(verbose_name="how many people"),
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
                                to="research.target",
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
                            "study",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="research.study",
                            ),
                        ),
                    ],
                    options={"abstract": False},
                ),
            ]
        ),
        bic.tenancy.operations.AddTriggers(
            triggers=[
                (
                    "code",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "research_codeevent" ("community_id", "created_at", "created_by_id", "definition", "example", "id", "letter", "merged_into_id", "name", "parent_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "retired_at", "when", "when_not") VALUES (NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."definition", NEW."example", NEW."id", NEW."letter", NEW."merged_into_id", NEW."name", NEW."parent_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."retired_at", NEW."when", NEW."when_not"); RETURN NULL;',
                            hash="0d2c84234fc8d4a1c5420d31acf18612533a1627",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_596de",
                            table="research_code",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "code",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "research_codeevent" ("community_id", "created_at", "created_by_id", "definition", "example", "id", "letter", "merged_into_id", "name", "parent_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "retired_at", "when", "when_not") VALUES (NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."definition", NEW."example", NEW."id", NEW."letter", NEW."merged_into_id", NEW."name", NEW."parent_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."retired_at", NEW."when", NEW."when_not"); RETURN NULL;',
                            hash="0e0744f337ba9d26d36afb84204effab5f35c7f2",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_9de73",
                            table="research_code",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "code",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "research_codeevent" ("community_id", "created_at", "created_by_id", "definition", "example", "id", "letter", "merged_into_id", "name", "parent_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "retired_at", "when", "when_not") VALUES (OLD."community_id", OLD."created_at", OLD."created_by_id", OLD."definition", OLD."example", OLD."id", OLD."letter", OLD."merged_into_id", OLD."name", OLD."parent_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."retired_at", OLD."when", OLD."when_not"); RETURN NULL;',
                            hash="7e862a120edec28247c9c1594f96f7c3445df1d2",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_d4f74",
                            table="research_code",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "codeevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="6c886af430e9f9f86865ff067ba74fde1028ae77",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_85704",
                            table="research_codeevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "existingdata",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "research_existingdataevent" ("citation", "community_id", "covers", "created_at", "created_by_id", "document_id", "id", "kind", "languages", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "publisher", "says", "title", "url", "useful_for", "year") VALUES (NEW."citation", NEW."community_id", NEW."covers", NEW."created_at", NEW."created_by_id", NEW."document_id", NEW."id", NEW."kind", NEW."languages", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."publisher", NEW."says", NEW."title", NEW."url", NEW."useful_for", NEW."year"); RETURN NULL;',
                            hash="9fa3296a483b64e5e2108441961e76580ee4eca2",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1d391",
                            table="research_existingdata",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "existingdata",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "research_existingdataevent" ("citation", "community_id", "covers", "created_at", "created_by_id", "document_id", "id", "kind", "languages", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "publisher", "says", "title", "url", "useful_for", "year") VALUES (NEW."citation", NEW."community_id", NEW."covers", NEW."created_at", NEW."created_by_id", NEW."document_id", NEW."id", NEW."kind", NEW."languages", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."publisher", NEW."says", NEW."title", NEW."url", NEW."useful_for", NEW."year"); RETURN NULL;',
                            hash="fcadfbb0b5aa27b8f3631719aab306243453ff5c",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c13cd",
                            table="research_existingdata",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "existingdata",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "research_existingdataevent" ("citation", "community_id", "covers", "created_at", "created_by_id", "document_id", "id", "kind", "languages", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "publisher", "says", "title", "url", "useful_for", "year") VALUES (OLD."citation", OLD."community_id", OLD."covers", OLD."created_at", OLD."created_by_id", OLD."document_id", OLD."id", OLD."kind", OLD."languages", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."publisher", OLD."says", OLD."title", OLD."url", OLD."useful_for", OLD."year"); RETURN NULL;',
                            hash="a480f9fbdbb27ca2e67b80aa4386566b5e96718e",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b1391",
                            table="research_existingdata",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "existingdataevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="1fa459d802ad6514ee41d5a3cb62e3170d127755",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_cfa01",
                            table="research_existingdataevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "recommendation",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "research_recommendationevent" ("code_id", "community_id", "created_at", "created_by_id", "id", "issue", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "recommendation") VALUES (NEW."code_id", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."id", NEW."issue", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."recommendation"); RETURN NULL;',
                            hash="d9a8940a6fb937906c40679df5232e6407edcd65",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_50913",
                            table="research_recommendation",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "recommendation",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "research_recommendationevent" ("code_id", "community_id", "created_at", "created_by_id", "id", "issue", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "recommendation") VALUES (NEW."code_id", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."id", NEW."issue", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."recommendation"); RETURN NULL;',
                            hash="8beb3d97e1a279de657a8591d8874426d4396eee",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_2f96c",
                            table="research_recommendation",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "recommendation",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "research_recommendationevent" ("code_id", "community_id", "created_at", "created_by_id", "id", "issue", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "recommendation") VALUES (OLD."code_id", OLD."community_id", OLD."created_at", OLD."created_by_id", OLD."id", OLD."issue", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."recommendation"); RETURN NULL;',
                            hash="e2bf10caf1a484886ba20d4f66b82f645fc1aa63",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_2c4bd",
                            table="research_recommendation",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "recommendationevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="eadbe9d76c6043c560bae653ad629710055c15e5",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_1b803",
                            table="research_recommendationevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "secondreading",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "research_secondreadingevent" ("asked_by_id", "coder_id", "community_id", "compared", "compared_at", "created_at", "done_at", "due_on", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "record_id") VALUES (NEW."asked_by_id", NEW."coder_id", NEW."community_id", NEW."compared", NEW."compared_at", NEW."created_at", NEW."done_at", NEW."due_on", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."record_id"); RETURN NULL;',
                            hash="f3c7b05bd2730de4f6c11174293f6b48c30aba24",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6aba3",
                            table="research_secondreading",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "secondreading",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "research_secondreadingevent" ("asked_by_id", "coder_id", "community_id", "compared", "compared_at", "created_at", "done_at", "due_on", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "record_id") VALUES (NEW."asked_by_id", NEW."coder_id", NEW."community_id", NEW."compared", NEW."compared_at", NEW."created_at", NEW."done_at", NEW."due_on", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."record_id"); RETURN NULL;',
                            hash="1a8b1e3d5a3cd5b5b9642848e1186fd301ee7078",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_514e5",
                            table="research_secondreading",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "secondreading",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "research_secondreadingevent" ("asked_by_id", "coder_id", "community_id", "compared", "compared_at", "created_at", "done_at", "due_on", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "record_id") VALUES (OLD."asked_by_id", OLD."coder_id", OLD."community_id", OLD."compared", OLD."compared_at", OLD."created_at", OLD."done_at", OLD."due_on", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."record_id"); RETURN NULL;',
                            hash="3a5306f2a6dd2b599b2e32be2cd89274a0e4cf9f",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f9747",
                            table="research_secondreading",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "secondreadingevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="48ea2cc00e768893413ca540c03e064277c54926",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_aeabc",
                            table="research_secondreadingevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "statement",
                    pgtrigger.compiler.Trigger(
                        name="statement_stays_once_checked",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n                    IF EXISTS (\n                        SELECT 1 FROM research_record\n                        WHERE id = COALESCE(NEW.record_id, OLD.record_id)\n                            AND checked_at IS NOT NULL\n                    ) THEN\n                        RAISE EXCEPTION 'This record was checked; open it again before you change what was said.';\n                    END IF;\n                    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n                    RETURN NEW;\n                ",
                            hash="7b7aa2c5adeda42de5cd5b59d85a0b7c4f9eff3e",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_statement_stays_once_checked_73ec2",
                            table="research_statement",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "statement",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "research_statementevent" ("community_id", "id", "language", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "program_id", "question", "record_id", "text", "translation") VALUES (NEW."community_id", NEW."id", NEW."language", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."position", NEW."program_id", NEW."question", NEW."record_id", NEW."text", NEW."translation"); RETURN NULL;',
                            hash="acf09897a6df73714b44f75381af7b07c5811c7e",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_0ec22",
                            table="research_statement",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "statement",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "research_statementevent" ("community_id", "id", "language", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "program_id", "question", "record_id", "text", "translation") VALUES (NEW."community_id", NEW."id", NEW."language", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."position", NEW."program_id", NEW."question", NEW."record_id", NEW."text", NEW."translation"); RETURN NULL;',
                            hash="509f5d34121f0d86011f615e2dc666f87d38a627",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_2e98d",
                            table="research_statement",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "statement",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "research_statementevent" ("community_id", "id", "language", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "program_id", "question", "record_id", "text", "translation") VALUES (OLD."community_id", OLD."id", OLD."language", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."position", OLD."program_id", OLD."question", OLD."record_id", OLD."text", OLD."translation"); RETURN NULL;',
                            hash="1b5cde8648915580da848c7cb061ba43fbdf2378",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_d31fe",
                            table="research_statement",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "codingevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="a5f101eca71627cb486adc7800d3af54daea765f",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_0a4aa",
                            table="research_codingevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "coding",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "research_codingevent" ("code_id", "coder_id", "community_id", "created_at", "ends", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "starts", "statement_id") VALUES (NEW."code_id", NEW."coder_id", NEW."community_id", NEW."created_at", NEW."ends", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."starts", NEW."statement_id"); RETURN NULL;',
                            hash="7d99982391ad7c8541ad9da4b8ed3128d680c199",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_daac1",
                            table="research_coding",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "coding",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "research_codingevent" ("code_id", "coder_id", "community_id", "created_at", "ends", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "starts", "statement_id") VALUES (NEW."code_id", NEW."coder_id", NEW."community_id", NEW."created_at", NEW."ends", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."starts", NEW."statement_id"); RETURN NULL;',
                            hash="7d37a0200badb613d7aae9c894c94c43726a346f",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a7fe9",
                            table="research_coding",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "coding",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "research_codingevent" ("code_id", "coder_id", "community_id", "created_at", "ends", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "starts", "statement_id") VALUES (OLD."code_id", OLD."coder_id", OLD."community_id", OLD."created_at", OLD."ends", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."starts", OLD."statement_id"); RETURN NULL;',
                            hash="72c2172bdc3c0600f2ba84c82bdf00dcbc3d2a6b",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_fcba5",
                            table="research_coding",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "statementevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="81aa7264871b2a6198f1e11228e42518ea619909",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_26171",
                            table="research_statementevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "study",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "research_studyevent" ("asked", "closed_at", "closed_by_id", "community_id", "consent", "created_at", "id", "irb_decided_on", "irb_expires_on", "irb_number", "irb_status", "kind", "languages", "method", "open_reason", "opened_at", "opened_by_id", "owner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "question", "survey_id", "title") VALUES (NEW."asked", NEW."closed_at", NEW."closed_by_id", NEW."community_id", NEW."consent", NEW."created_at", NEW."id", NEW."irb_decided_on", NEW."irb_expires_on", NEW."irb_number", NEW."irb_status", NEW."kind", NEW."languages", NEW."method", NEW."open_reason", NEW."opened_at", NEW."opened_by_id", NEW."owner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."question", NEW."survey_id", NEW."title"); RETURN NULL;',
                            hash="764343d2f2267e2b98489b2cffd1c7f2ad3c5d45",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ffea3",
                            table="research_study",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "study",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "research_studyevent" ("asked", "closed_at", "closed_by_id", "community_id", "consent", "created_at", "id", "irb_decided_on", "irb_expires_on", "irb_number", "irb_status", "kind", "languages", "method", "open_reason", "opened_at", "opened_by_id", "owner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "question", "survey_id", "title") VALUES (NEW."asked", NEW."closed_at", NEW."closed_by_id", NEW."community_id", NEW."consent", NEW."created_at", NEW."id", NEW."irb_decided_on", NEW."irb_expires_on", NEW."irb_number", NEW."irb_status", NEW."kind", NEW."languages", NEW."method", NEW."open_reason", NEW."opened_at", NEW."opened_by_id", NEW."owner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."question", NEW."survey_id", NEW."title"); RETURN NULL;',
                            hash="96a82345ebcdeda14f45eb66cc8a1aef6a59c5f9",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f881c",
                            table="research_study",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "study",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "research_studyevent" ("asked", "closed_at", "closed_by_id", "community_id", "consent", "created_at", "id", "irb_decided_on", "irb_expires_on", "irb_number", "irb_status", "kind", "languages", "method", "open_reason", "opened_at", "opened_by_id", "owner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "question", "survey_id", "title") VALUES (OLD."asked", OLD."closed_at", OLD."closed_by_id", OLD."community_id", OLD."consent", OLD."created_at", OLD."id", OLD."irb_decided_on", OLD."irb_expires_on", OLD."irb_number", OLD."irb_status", OLD."kind", OLD."languages", OLD."method", OLD."open_reason", OLD."opened_at", OLD."opened_by_id", OLD."owner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."question", OLD."survey_id", OLD."title"); RETURN NULL;',
                            hash="8b77407c48ea2fe8cb1ba6e611e5976f269e9c76",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f2ee9",
                            table="research_study",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "recordevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="573af8bcf24f54046d86d6d84653fd944c7143cf",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_31d6c",
                            table="research_recordevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "record",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "research_recordevent" ("audio_consent", "audio_deleted_on", "audio_until", "checked_at", "checked_by_id", "coded_at", "coded_by_id", "collected_by_id", "community_id", "created_at", "facilitator", "guide_id", "has_audio", "heads", "held_on", "id", "language", "note", "note_taker", "number", "people_count", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "program_id", "study_id") VALUES (NEW."audio_consent", NEW."audio_deleted_on", NEW."audio_until", NEW."checked_at", NEW."checked_by_id", NEW."coded_at", NEW."coded_by_id", NEW."collected_by_id", NEW."community_id", NEW."created_at", NEW."facilitator", NEW."guide_id", NEW."has_audio", NEW."heads", NEW."held_on", NEW."id", NEW."language", NEW."note", NEW."note_taker", NEW."number", NEW."people_count", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."place", NEW."program_id", NEW."study_id"); RETURN NULL;',
                            hash="19b360dd785b28f90fa3acf1de85848eb010a667",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_186dc",
                            table="research_record",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "record",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "research_recordevent" ("audio_consent", "audio_deleted_on", "audio_until", "checked_at", "checked_by_id", "coded_at", "coded_by_id", "collected_by_id", "community_id", "created_at", "facilitator", "guide_id", "has_audio", "heads", "held_on", "id", "language", "note", "note_taker", "number", "people_count", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "program_id", "study_id") VALUES (NEW."audio_consent", NEW."audio_deleted_on", NEW."audio_until", NEW."checked_at", NEW."checked_by_id", NEW."coded_at", NEW."coded_by_id", NEW."collected_by_id", NEW."community_id", NEW."created_at", NEW."facilitator", NEW."guide_id", NEW."has_audio", NEW."heads", NEW."held_on", NEW."id", NEW."language", NEW."note", NEW."note_taker", NEW."number", NEW."people_count", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."place", NEW."program_id", NEW."study_id"); RETURN NULL;',
                            hash="f54dbf86d05429f2061774e18a36d7be9392f6be",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_03564",
                            table="research_record",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "record",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "research_recordevent" ("audio_consent", "audio_deleted_on", "audio_until", "checked_at", "checked_by_id", "coded_at", "coded_by_id", "collected_by_id", "community_id", "created_at", "facilitator", "guide_id", "has_audio", "heads", "held_on", "id", "language", "note", "note_taker", "number", "people_count", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "program_id", "study_id") VALUES (OLD."audio_consent", OLD."audio_deleted_on", OLD."audio_until", OLD."checked_at", OLD."checked_by_id", OLD."coded_at", OLD."coded_by_id", OLD."collected_by_id", OLD."community_id", OLD."created_at", OLD."facilitator", OLD."guide_id", OLD."has_audio", OLD."heads", OLD."held_on", OLD."id", OLD."language", OLD."note", OLD."note_taker", OLD."number", OLD."people_count", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."place", OLD."program_id", OLD."study_id"); RETURN NULL;',
                            hash="1ade734de98e2cade982d98e370323fc56ad2d4c",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f2af4",
                            table="research_record",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "quoteevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="ac4462772e8d3f811966956ec603453ee4e5f1c2",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_3dbdb",
                            table="research_quoteevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "quote",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "research_quoteevent" ("approved_at", "approved_by_id", "community_id", "created_at", "created_by_id", "id", "language", "level", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "said_by", "statement_id", "study_id", "text", "translation") VALUES (NEW."approved_at", NEW."approved_by_id", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."id", NEW."language", NEW."level", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."said_by", NEW."statement_id", NEW."study_id", NEW."text", NEW."translation"); RETURN NULL;',
                            hash="46cb7d39ae85c6d0f179cf171b346ed4e4f60945",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_65e7e",
                            table="research_quote",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "quote",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "research_quoteevent" ("approved_at", "approved_by_id", "community_id", "created_at", "created_by_id", "id", "language", "level", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "said_by", "statement_id", "study_id", "text", "translation") VALUES (NEW."approved_at", NEW."approved_by_id", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."id", NEW."language", NEW."level", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."said_by", NEW."statement_id", NEW."study_id", NEW."text", NEW."translation"); RETURN NULL;',
                            hash="d3957dd7830e6a19e8a1f2c5baf997e381258957",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_bd4d8",
                            table="research_quote",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "quote",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "research_quoteevent" ("approved_at", "approved_by_id", "community_id", "created_at", "created_by_id", "id", "language", "level", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "said_by", "statement_id", "study_id", "text", "translation") VALUES (OLD."approved_at", OLD."approved_by_id", OLD."community_id", OLD."created_at", OLD."created_by_id", OLD."id", OLD."language", OLD."level", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."said_by", OLD."statement_id", OLD."study_id", OLD."text", OLD."translation"); RETURN NULL;',
                            hash="79a4bbc1aaa022159b3a1ef541a296acb715c4e0",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_a255e",
                            table="research_quote",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "guideevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="3dff10c2d3ed557dabe317bf6ab08e1b0bd6a35a",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_ac087",
                            table="research_guideevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "guide",
                    pgtrigger.compiler.Trigger(
                        name="guide_stays_once_used",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."used_at" IS NOT NULL)',
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="33faafae3270e6b4d913cd116d8c9ca92f392e31",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_guide_stays_once_used_15e88",
                            table="research_guide",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "guide",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "research_guideevent" ("community_id", "created_at", "created_by_id", "id", "language", "notes", "number", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "questions", "study_id", "used_at") VALUES (NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."id", NEW."language", NEW."notes", NEW."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."questions", NEW."study_id", NEW."used_at"); RETURN NULL;',
                            hash="cd1f4961bb0407020187eda3e7c90b72730fcb33",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_4c19c",
                            table="research_guide",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "guide",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "research_guideevent" ("community_id", "created_at", "created_by_id", "id", "language", "notes", "number", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "questions", "study_id", "used_at") VALUES (NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."id", NEW."language", NEW."notes", NEW."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."questions", NEW."study_id", NEW."used_at"); RETURN NULL;',
                            hash="a8c2afe626943c50b34e2e24a34168dcc8d6a5d5",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b9aac",
                            table="research_guide",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "guide",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "research_guideevent" ("community_id", "created_at", "created_by_id", "id", "language", "notes", "number", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "questions", "study_id", "used_at") VALUES (OLD."community_id", OLD."created_at", OLD."created_by_id", OLD."id", OLD."language", OLD."notes", OLD."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."questions", OLD."study_id", OLD."used_at"); RETURN NULL;',
                            hash="3d9eb4d90fbf50cc051ffaf08545a7cfb7225238",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6c85b",
                            table="research_guide",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "studyevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="94c124f9e6b5194ecbb303448cc0e2d645bf6998",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_333dc",
                            table="research_studyevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "target",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "research_targetevent" ("about", "community_id", "group", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "study_id", "wanted") VALUES (NEW."about", NEW."community_id", NEW."group", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."study_id", NEW."wanted"); RETURN NULL;',
                            hash="b2ce58337c25f73af873ee6debee6a24f3366b06",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_7e89e",
                            table="research_target",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "target",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "research_targetevent" ("about", "community_id", "group", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "study_id", "wanted") VALUES (NEW."about", NEW."community_id", NEW."group", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."study_id", NEW."wanted"); RETURN NULL;',
                            hash="6f50340e14505d72f82f27c72afbe65e5aa33c9e",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1ca43",
                            table="research_target",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "target",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "research_targetevent" ("about", "community_id", "group", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "study_id", "wanted") VALUES (OLD."about", OLD."community_id", OLD."group", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."study_id", OLD."wanted"); RETURN NULL;',
                            hash="8fc75bfbad74d29fce6bae3e74f11dc8e85cbbb8",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_89a5e",
                            table="research_target",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "targetevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="6ac883d70c5a55cde32614ea39f61820cbfcfcec",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_617aa",
                            table="research_targetevent",
                            when="BEFORE",
                        ),
                    ),
                ),
            ]
        ),
    ]
