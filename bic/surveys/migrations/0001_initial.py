import django.contrib.postgres.fields
import django.core.validators
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
        ("people", "__first__"),
        ("tenancy", "0001_initial"),
    ]

    operations = [
        bic.tenancy.operations.Together(
            operations=[
                migrations.CreateModel(
                    name="Survey",
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
                        ("title", models.CharField(max_length=160, verbose_name="title")),
                        (
                            "purpose",
                            models.CharField(
                                choices=[
                                    ("needs", "Needs assessment"),
                                    ("baseline", "Baseline"),
                                    ("process", "Process survey"),
                                    ("outcome", "Year-3 evaluation"),
                                    ("feedback", "Feedback card"),
                                    ("other", "Something else"),
                                ],
                                default="needs",
                                max_length=10,
                                verbose_name="purpose",
                            ),
                        ),
                        (
                            "original",
                            models.CharField(
                                default="en",
                                max_length=12,
                                verbose_name="language it is written in",
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
                            "needs_code",
                            models.BooleanField(
                                default=False, verbose_name="only with a one-time code"
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
                        ("updated_at", models.DateTimeField(auto_now=True)),
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
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="communities.community",
                                verbose_name="community",
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
                            "earlier",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="later",
                                to="surveys.survey",
                                verbose_name="earlier wave",
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
                        "verbose_name": "survey",
                        "verbose_name_plural": "surveys",
                        "indexes": [
                            models.Index(
                                fields=["program", "community", "-created_at"],
                                name="survey_by_place",
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("opened_at", None), ("opened_by", None)),
                                    models.Q(
                                        ("opened_at__isnull", False), ("opened_by__isnull", False)
                                    ),
                                    _connector="OR",
                                ),
                                name="survey_opened_by_somebody",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("closed_at", None), ("closed_by", None)),
                                    models.Q(
                                        ("closed_at__isnull", False), ("closed_by__isnull", False)
                                    ),
                                    _connector="OR",
                                ),
                                name="survey_closed_by_somebody",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("closed_at", None),
                                    ("opened_at__isnull", False),
                                    _connector="OR",
                                ),
                                name="survey_closed_after_it_was_opened",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CodebookEntry",
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
                        ("key", models.CharField(editable=False, max_length=64)),
                        ("name", models.CharField(max_length=80, verbose_name="code")),
                        (
                            "definition",
                            models.TextField(
                                blank=True, max_length=2000, verbose_name="when it applies"
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
                            "survey",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="codebook",
                                to="surveys.survey",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "entry of the codebook",
                        "verbose_name_plural": "entries of the codebook",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "survey", "key", "name"),
                                name="codebook_each_name_once",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Invitee",
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
                        ("name", models.CharField(blank=True, max_length=120, verbose_name="name")),
                        ("email", models.EmailField(max_length=254, verbose_name="email address")),
                        (
                            "language",
                            models.CharField(
                                choices=[("en", "English"), ("es", "Spanish")],
                                default="en",
                                max_length=12,
                                verbose_name="language",
                            ),
                        ),
                        ("added_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "added_by",
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
                            "survey",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="invitees",
                                to="surveys.survey",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "invited person",
                        "verbose_name_plural": "invited people",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "survey", "email"),
                                name="invitee_each_address_once",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Quota",
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
                            models.CharField(blank=True, max_length=12, verbose_name="language"),
                        ),
                        ("key", models.CharField(blank=True, max_length=64, verbose_name="item")),
                        (
                            "value",
                            models.CharField(blank=True, max_length=200, verbose_name="answer"),
                        ),
                        ("wanted", models.PositiveIntegerField(verbose_name="answers wanted")),
                        (
                            "community",
                            models.ForeignKey(
                                blank=True,
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
                            "survey",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="quotas",
                                to="surveys.survey",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "quota",
                        "verbose_name_plural": "quotas",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "survey", "language", "key", "value"),
                                name="quota_each_group_once",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("key", ""),
                                        ("value", ""),
                                        models.Q(("language", ""), _negated=True),
                                    ),
                                    models.Q(
                                        models.Q(("key", ""), _negated=True),
                                        models.Q(("value", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="quota_of_a_language_or_an_answer",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="FormFile",
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
                        (
                            "file_name",
                            models.CharField(editable=False, max_length=200, verbose_name="file"),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("queued", "Waiting for a worker"),
                                    ("rendering", "Being read"),
                                    ("ready", "Read"),
                                    ("failed", "Failed"),
                                    ("applied", "Imported"),
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
                                    ("reading", "The file could not be read. Upload it again."),
                                    (
                                        "stopped",
                                        "The worker was stopped three times while reading the file. Upload it again.",
                                    ),
                                ],
                                editable=False,
                                max_length=10,
                            ),
                        ),
                        ("found", models.JSONField(default=dict, editable=False)),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "by",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "community",
                            models.ForeignKey(
                                blank=True,
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
                            "survey",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="form_files",
                                to="surveys.survey",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "uploaded form",
                        "verbose_name_plural": "uploaded forms",
                        "indexes": [
                            models.Index(
                                fields=["program", "state", "queued_at"], name="form_file_by_state"
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("state", "applied"), _negated=True),
                                    models.Q(("storage_key", ""), ("survey__isnull", False)),
                                    _connector="OR",
                                ),
                                name="form_file_applied_to_a_survey",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Door",
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
                            "slug",
                            models.SlugField(max_length=40, verbose_name="short name in addresses"),
                        ),
                        (
                            "community",
                            models.ForeignKey(
                                blank=True,
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
                            "survey",
                            models.OneToOneField(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="door",
                                to="surveys.survey",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "public address of a survey",
                        "verbose_name_plural": "public addresses of surveys",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "slug"), name="door_each_address_once"
                            )
                        ],
                    },
                ),
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
                        ("seal", models.CharField(editable=False, max_length=64)),
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
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="codes",
                                to="surveys.survey",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "one-time code",
                        "verbose_name_plural": "one-time codes",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "survey", "seal"), name="code_each_once"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SurveyEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("title", models.CharField(max_length=160, verbose_name="title")),
                        (
                            "purpose",
                            models.CharField(
                                choices=[
                                    ("needs", "Needs assessment"),
                                    ("baseline", "Baseline"),
                                    ("process", "Process survey"),
                                    ("outcome", "Year-3 evaluation"),
                                    ("feedback", "Feedback card"),
                                    ("other", "Something else"),
                                ],
                                default="needs",
                                max_length=10,
                                verbose_name="purpose",
                            ),
                        ),
                        (
                            "original",
                            models.CharField(
                                default="en",
                                max_length=12,
                                verbose_name="language it is written in",
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
                            "needs_code",
                            models.BooleanField(
                                default=False, verbose_name="only with a one-time code"
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
                        ("updated_at", models.DateTimeField(auto_now=True)),
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
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="communities.community",
                                verbose_name="community",
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
                            "earlier",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="surveys.survey",
                                verbose_name="earlier wave",
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
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="surveys.survey",
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
                    name="Taking",
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
                        ("form", models.CharField(editable=False, max_length=4)),
                        ("people", models.PositiveIntegerField(editable=False)),
                        ("taken_at", models.DateTimeField(auto_now_add=True)),
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
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="takings",
                                to="surveys.survey",
                            ),
                        ),
                        (
                            "taken_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="taken by",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "file of answers",
                        "verbose_name_plural": "files of answers",
                    },
                ),
                migrations.CreateModel(
                    name="Version",
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
                            "consent_number",
                            models.PositiveSmallIntegerField(default=1, editable=False),
                        ),
                        (
                            "languages",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=12),
                                default=list,
                                editable=False,
                            ),
                        ),
                        ("revision", models.PositiveIntegerField(default=0, editable=False)),
                        ("settings", models.JSONField(default=dict, editable=False)),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "published_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="published on"
                            ),
                        ),
                        (
                            "community",
                            models.ForeignKey(
                                blank=True,
                                editable=False,
                                null=True,
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
                        (
                            "survey",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="versions",
                                to="surveys.survey",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "version of a survey",
                        "verbose_name_plural": "versions of a survey",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "survey", "number"),
                                name="survey_version_each_number_once",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("published_at", None)),
                                fields=("program", "survey"),
                                name="survey_version_one_draft_at_a_time",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("published_at", None), ("published_by", None)),
                                    models.Q(
                                        ("published_at__isnull", False),
                                        ("published_by__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="survey_version_published_by_somebody",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Batch",
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
                            models.PositiveSmallIntegerField(editable=False, verbose_name="batch"),
                        ),
                        ("language", models.CharField(max_length=12, verbose_name="language")),
                        ("collected_on", models.DateField(verbose_name="collected on")),
                        (
                            "collected_at",
                            models.CharField(
                                blank=True, max_length=160, verbose_name="collected at"
                            ),
                        ),
                        (
                            "expected",
                            models.PositiveSmallIntegerField(verbose_name="forms in the batch"),
                        ),
                        (
                            "had_helper",
                            models.BooleanField(
                                default=False, verbose_name="a helper read the questions aloud"
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
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
                                blank=True,
                                editable=False,
                                null=True,
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
                        (
                            "survey",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="batches",
                                to="surveys.survey",
                            ),
                        ),
                        (
                            "version",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="surveys.version",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "paper batch",
                        "verbose_name_plural": "paper batches",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "survey", "number"),
                                name="batch_each_number_once",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("closed_at", None), ("closed_by", None)),
                                    models.Q(
                                        ("closed_at__isnull", False), ("closed_by__isnull", False)
                                    ),
                                    _connector="OR",
                                ),
                                name="batch_closed_by_somebody",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Item",
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
                            "key",
                            models.CharField(
                                max_length=64,
                                validators=[
                                    django.core.validators.RegexValidator(
                                        "^[A-Za-z_][A-Za-z0-9_.\\-]{0,63}$",
                                        "Begin with a letter; use letters, digits, “_”, “-” and “.” alone.",
                                    )
                                ],
                                verbose_name="name",
                            ),
                        ),
                        ("position", models.PositiveIntegerField(default=0, editable=False)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("page", "Words of the page"),
                                    ("consent", "Consent"),
                                    ("group", "Group"),
                                    ("matrix", "Matrix of scales"),
                                    ("note", "Note"),
                                    ("one", "One choice"),
                                    ("many", "Several choices"),
                                    ("yes_no", "Yes or no"),
                                    ("scale", "Scale"),
                                    ("ranking", "Ranking"),
                                    ("number", "Number"),
                                    ("text", "Short text"),
                                    ("long_text", "Long text"),
                                    ("date", "Date"),
                                    ("calculated", "Calculated"),
                                ],
                                max_length=10,
                                verbose_name="kind",
                            ),
                        ),
                        (
                            "is_required",
                            models.BooleanField(default=False, verbose_name="must be answered"),
                        ),
                        (
                            "may_decline",
                            models.BooleanField(
                                default=True, verbose_name="offers “prefer not to say”"
                            ),
                        ),
                        (
                            "has_other",
                            models.BooleanField(
                                default=False, verbose_name="offers “other” with a text"
                            ),
                        ),
                        (
                            "is_whole",
                            models.BooleanField(default=True, verbose_name="whole numbers alone"),
                        ),
                        (
                            "direction",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("up", "The last point is best"),
                                    ("down", "The first point is best"),
                                ],
                                max_length=4,
                                verbose_name="direction",
                            ),
                        ),
                        (
                            "list_name",
                            models.CharField(
                                blank=True, max_length=64, verbose_name="list of choices"
                            ),
                        ),
                        ("choices", models.JSONField(blank=True, default=list, editable=False)),
                        (
                            "shown_when",
                            models.TextField(
                                blank=True, max_length=4000, verbose_name="shown when"
                            ),
                        ),
                        (
                            "constraint",
                            models.TextField(
                                blank=True, max_length=4000, verbose_name="an answer is right when"
                            ),
                        ),
                        (
                            "calculation",
                            models.TextField(
                                blank=True, max_length=4000, verbose_name="calculation"
                            ),
                        ),
                        (
                            "choice_filter",
                            models.TextField(
                                blank=True, max_length=4000, verbose_name="choices are shown when"
                            ),
                        ),
                        (
                            "is_reworded",
                            models.BooleanField(
                                default=False, editable=False, verbose_name="wording changed"
                            ),
                        ),
                        ("kept", models.JSONField(blank=True, default=dict, editable=False)),
                        (
                            "community",
                            models.ForeignKey(
                                blank=True,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="communities.community",
                            ),
                        ),
                        (
                            "parent",
                            models.ForeignKey(
                                blank=True,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="items",
                                to="surveys.item",
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
                            "version",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="items",
                                to="surveys.version",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "item",
                        "verbose_name_plural": "items",
                        "indexes": [
                            models.Index(
                                fields=["program", "version", "position"], name="item_in_order"
                            )
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "version", "key"), name="item_each_key_once"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="QuotaEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "language",
                            models.CharField(blank=True, max_length=12, verbose_name="language"),
                        ),
                        ("key", models.CharField(blank=True, max_length=64, verbose_name="item")),
                        (
                            "value",
                            models.CharField(blank=True, max_length=200, verbose_name="answer"),
                        ),
                        ("wanted", models.PositiveIntegerField(verbose_name="answers wanted")),
                        (
                            "community",
                            models.ForeignKey(
                                blank=True,
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
                                to="surveys.quota",
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
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="surveys.survey",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="InviteeEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("name", models.CharField(blank=True, max_length=120, verbose_name="name")),
                        ("email", models.EmailField(max_length=254, verbose_name="email address")),
                        (
                            "language",
                            models.CharField(
                                choices=[("en", "English"), ("es", "Spanish")],
                                default="en",
                                max_length=12,
                                verbose_name="language",
                            ),
                        ),
                        ("added_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "added_by",
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
                                to="surveys.invitee",
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
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="surveys.survey",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="CodebookEntryEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("key", models.CharField(editable=False, max_length=64)),
                        ("name", models.CharField(max_length=80, verbose_name="code")),
                        (
                            "definition",
                            models.TextField(
                                blank=True, max_length=2000, verbose_name="when it applies"
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
                                to="surveys.codebookentry",
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
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="surveys.survey",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="TakingEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("form", models.CharField(editable=False, max_length=4)),
                        ("people", models.PositiveIntegerField(editable=False)),
                        ("taken_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="surveys.taking",
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
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="surveys.survey",
                            ),
                        ),
                        (
                            "taken_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="taken by",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Sitting",
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
                        ("seal", models.CharField(editable=False, max_length=64)),
                        ("language", models.CharField(editable=False, max_length=12)),
                        (
                            "mode",
                            models.CharField(
                                choices=[
                                    ("self", "On their own phone or computer"),
                                    ("helper", "With a helper"),
                                    ("kiosk", "On a shared tablet"),
                                    ("paper", "On paper"),
                                ],
                                default="self",
                                editable=False,
                                max_length=6,
                            ),
                        ),
                        ("answers", models.JSONField(default=dict, editable=False)),
                        ("day", models.DateField(editable=False)),
                        (
                            "community",
                            models.ForeignKey(
                                blank=True,
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
                            "survey",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="+",
                                to="surveys.survey",
                            ),
                        ),
                        (
                            "version",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="+",
                                to="surveys.version",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "sitting",
                        "verbose_name_plural": "sittings",
                        "indexes": [models.Index(fields=["program", "day"], name="sitting_by_day")],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "seal"), name="sitting_each_seal_once"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="VersionEvent",
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
                            "consent_number",
                            models.PositiveSmallIntegerField(default=1, editable=False),
                        ),
                        (
                            "languages",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=12),
                                default=list,
                                editable=False,
                            ),
                        ),
                        ("revision", models.PositiveIntegerField(default=0, editable=False)),
                        ("settings", models.JSONField(default=dict, editable=False)),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "published_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="published on"
                            ),
                        ),
                        (
                            "community",
                            models.ForeignKey(
                                blank=True,
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
                                to="surveys.version",
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
                        (
                            "survey",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="surveys.survey",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Reason",
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
                        ("topic", models.CharField(editable=False, max_length=20)),
                        ("reason", models.TextField(max_length=2000, verbose_name="reason")),
                        ("given_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "community",
                            models.ForeignKey(
                                blank=True,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="communities.community",
                            ),
                        ),
                        (
                            "given_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="by",
                            ),
                        ),
                        (
                            "item",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="reasons",
                                to="surveys.item",
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
                        "verbose_name": "reason for a question",
                        "verbose_name_plural": "reasons for questions",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "item", "topic"), name="reason_each_topic_once"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Response",
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
                        ("consent_number", models.PositiveSmallIntegerField(editable=False)),
                        ("language", models.CharField(editable=False, max_length=12)),
                        (
                            "mode",
                            models.CharField(
                                choices=[
                                    ("self", "On their own phone or computer"),
                                    ("helper", "With a helper"),
                                    ("kiosk", "On a shared tablet"),
                                    ("paper", "On paper"),
                                ],
                                default="self",
                                editable=False,
                                max_length=6,
                            ),
                        ),
                        ("day", models.DateField(editable=False)),
                        ("answers", models.JSONField(default=dict, editable=False)),
                        ("receipt", models.CharField(editable=False, max_length=64)),
                        (
                            "paper_number",
                            models.PositiveSmallIntegerField(editable=False, null=True),
                        ),
                        ("set_aside_at", models.DateTimeField(editable=False, null=True)),
                        (
                            "set_aside_because",
                            models.CharField(blank=True, max_length=500, verbose_name="reason"),
                        ),
                        ("is_test", models.BooleanField(default=False, editable=False)),
                        (
                            "batch",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="responses",
                                to="surveys.batch",
                            ),
                        ),
                        (
                            "community",
                            models.ForeignKey(
                                blank=True,
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
                            "set_aside_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="set aside by",
                            ),
                        ),
                        (
                            "survey",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="responses",
                                to="surveys.survey",
                            ),
                        ),
                        (
                            "version",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="surveys.version",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "response",
                        "verbose_name_plural": "responses",
                        "indexes": [
                            models.Index(
                                fields=["program", "survey", "id"], name="response_of_survey"
                            ),
                            models.Index(
                                condition=models.Q(("set_aside_at__isnull", False)),
                                fields=["program", "survey"],
                                name="response_set_aside",
                            ),
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "survey", "receipt"),
                                name="response_each_receipt_once",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(
                                    ("batch__isnull", False), ("set_aside_at", None)
                                ),
                                fields=("program", "batch", "paper_number"),
                                name="response_each_paper_form_once",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("set_aside_at", None), ("set_aside_by", None)),
                                    models.Q(
                                        ("set_aside_at__isnull", False),
                                        ("set_aside_by__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="response_set_aside_by_somebody",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("batch", None), ("paper_number", None)),
                                    models.Q(
                                        ("batch__isnull", False),
                                        ("mode", "paper"),
                                        ("paper_number__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="response_on_paper_in_a_batch",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ItemEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "key",
                            models.CharField(
                                max_length=64,
                                validators=[
                                    django.core.validators.RegexValidator(
                                        "^[A-Za-z_][A-Za-z0-9_.\\-]{0,63}$",
                                        "Begin with a letter; use letters, digits, “_”, “-” and “.” alone.",
                                    )
                                ],
                                verbose_name="name",
                            ),
                        ),
                        ("position", models.PositiveIntegerField(default=0, editable=False)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("page", "Words of the page"),
                                    ("consent", "Consent"),
                                    ("group", "Group"),
                                    ("matrix", "Matrix of scales"),
                                    ("note", "Note"),
                                    ("one", "One choice"),
                                    ("many", "Several choices"),
                                    ("yes_no", "Yes or no"),
                                    ("scale", "Scale"),
                                    ("ranking", "Ranking"),
                                    ("number", "Number"),
                                    ("text", "Short text"),
                                    ("long_text", "Long text"),
                                    ("date", "Date"),
                                    ("calculated", "Calculated"),
                                ],
                                max_length=10,
                                verbose_name="kind",
                            ),
                        ),
                        (
                            "is_required",
                            models.BooleanField(default=False, verbose_name="must be answered"),
                        ),
                        (
                            "may_decline",
                            models.BooleanField(
                                default=True, verbose_name="offers “prefer not to say”"
                            ),
                        ),
                        (
                            "has_other",
                            models.BooleanField(
                                default=False, verbose_name="offers “other” with a text"
                            ),
                        ),
                        (
                            "is_whole",
                            models.BooleanField(default=True, verbose_name="whole numbers alone"),
                        ),
                        (
                            "direction",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("up", "The last point is best"),
                                    ("down", "The first point is best"),
                                ],
                                max_length=4,
                                verbose_name="direction",
                            ),
                        ),
                        (
                            "list_name",
                            models.CharField(
                                blank=True, max_length=64, verbose_name="list of choices"
                            ),
                        ),
                        ("choices", models.JSONField(blank=True, default=list, editable=False)),
                        (
                            "shown_when",
                            models.TextField(
                                blank=True, max_length=4000, verbose_name="shown when"
                            ),
                        ),
                        (
                            "constraint",
                            models.TextField(
                                blank=True, max_length=4000, verbose_name="an answer is right when"
                            ),
                        ),
                        (
                            "calculation",
                            models.TextField(
                                blank=True, max_length=4000, verbose_name="calculation"
                            ),
                        ),
                        (
                            "choice_filter",
                            models.TextField(
                                blank=True, max_length=4000, verbose_name="choices are shown when"
                            ),
                        ),
                        (
                            "is_reworded",
                            models.BooleanField(
                                default=False, editable=False, verbose_name="wording changed"
                            ),
                        ),
                        ("kept", models.JSONField(blank=True, default=dict, editable=False)),
                        (
                            "community",
                            models.ForeignKey(
                                blank=True,
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
                            "parent",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="surveys.item",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="surveys.item",
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
                            "version",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="surveys.version",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="BatchEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "number",
                            models.PositiveSmallIntegerField(editable=False, verbose_name="batch"),
                        ),
                        ("language", models.CharField(max_length=12, verbose_name="language")),
                        ("collected_on", models.DateField(verbose_name="collected on")),
                        (
                            "collected_at",
                            models.CharField(
                                blank=True, max_length=160, verbose_name="collected at"
                            ),
                        ),
                        (
                            "expected",
                            models.PositiveSmallIntegerField(verbose_name="forms in the batch"),
                        ),
                        (
                            "had_helper",
                            models.BooleanField(
                                default=False, verbose_name="a helper read the questions aloud"
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
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
                                blank=True,
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
                                to="surveys.batch",
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
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="surveys.survey",
                            ),
                        ),
                        (
                            "version",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="surveys.version",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Wording",
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
                        (
                            "label",
                            models.TextField(blank=True, max_length=8000, verbose_name="wording"),
                        ),
                        (
                            "hint",
                            models.TextField(blank=True, max_length=2000, verbose_name="hint"),
                        ),
                        (
                            "constraint_message",
                            models.TextField(
                                blank=True,
                                max_length=500,
                                verbose_name="message when the answer is not right",
                            ),
                        ),
                        ("choices", models.JSONField(blank=True, default=dict, editable=False)),
                        ("kept", models.JSONField(blank=True, default=dict, editable=False)),
                        (
                            "stage",
                            models.CharField(
                                choices=[
                                    ("draft", "Draft"),
                                    ("translated", "Translated"),
                                    ("reviewed", "Reviewed"),
                                    ("pretested", "Pretested"),
                                    ("approved", "Approved"),
                                ],
                                default="draft",
                                max_length=10,
                                verbose_name="state",
                            ),
                        ),
                        (
                            "staged_at",
                            models.DateTimeField(editable=False, null=True, verbose_name="on"),
                        ),
                        (
                            "community",
                            models.ForeignKey(
                                blank=True,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="communities.community",
                            ),
                        ),
                        (
                            "item",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="wordings",
                                to="surveys.item",
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
                            "staged_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="by",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "wording",
                        "verbose_name_plural": "wordings",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "item", "language"),
                                name="wording_each_language_once",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("staged_at", None), ("staged_by", None)),
                                    models.Q(
                                        ("staged_at__isnull", False), ("staged_by__isnull", False)
                                    ),
                                    _connector="OR",
                                ),
                                name="wording_staged_by_somebody",
                            ),
                        ],
                    },
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
                        ("key", models.CharField(editable=False, max_length=64)),
                        (
                            "coder",
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
                            "entry",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="codings",
                                to="surveys.codebookentry",
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
                            "response",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="+",
                                to="surveys.response",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "code of a text",
                        "verbose_name_plural": "codes of texts",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "response", "key", "entry", "coder"),
                                name="coding_each_coder_once",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ReasonEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("topic", models.CharField(editable=False, max_length=20)),
                        ("reason", models.TextField(max_length=2000, verbose_name="reason")),
                        ("given_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "community",
                            models.ForeignKey(
                                blank=True,
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
                            "given_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="by",
                            ),
                        ),
                        (
                            "item",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="surveys.item",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="surveys.reason",
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
                        ("key", models.CharField(editable=False, max_length=64)),
                        (
                            "text",
                            models.TextField(
                                help_text="Leave out whatever could tell who said it.",
                                max_length=1000,
                                verbose_name="words",
                            ),
                        ),
                        (
                            "level",
                            models.CharField(
                                choices=[
                                    ("internal", "Custodians alone"),
                                    ("partners", "Everybody in the program who sees the results"),
                                    ("public", "The public"),
                                ],
                                default="internal",
                                max_length=8,
                                verbose_name="who may read it",
                            ),
                        ),
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
                                blank=True,
                                editable=False,
                                null=True,
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
                            "response",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="+",
                                to="surveys.response",
                            ),
                        ),
                        (
                            "survey",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="quotes",
                                to="surveys.survey",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "quote",
                        "verbose_name_plural": "quotes",
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
                                name="quote_approved_by_somebody",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SecondEntry",
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
                        ("answers", models.JSONField(default=dict, editable=False)),
                        (
                            "community",
                            models.ForeignKey(
                                blank=True,
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
                            "response",
                            models.OneToOneField(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="second",
                                to="surveys.response",
                            ),
                        ),
                        (
                            "typed_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="typed by",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "second entry",
                        "verbose_name_plural": "second entries",
                    },
                ),
                migrations.CreateModel(
                    name="WordingEvent",
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
                        (
                            "label",
                            models.TextField(blank=True, max_length=8000, verbose_name="wording"),
                        ),
                        (
                            "hint",
                            models.TextField(blank=True, max_length=2000, verbose_name="hint"),
                        ),
                        (
                            "constraint_message",
                            models.TextField(
                                blank=True,
                                max_length=500,
                                verbose_name="message when the answer is not right",
                            ),
                        ),
                        ("choices", models.JSONField(blank=True, default=dict, editable=False)),
                        ("kept", models.JSONField(blank=True, default=dict, editable=False)),
                        (
                            "stage",
                            models.CharField(
                                choices=[
                                    ("draft", "Draft"),
                                    ("translated", "Translated"),
                                    ("reviewed", "Reviewed"),
                                    ("pretested", "Pretested"),
                                    ("approved", "Approved"),
                                ],
                                default="draft",
                                max_length=10,
                                verbose_name="state",
                            ),
                        ),
                        (
                            "staged_at",
                            models.DateTimeField(editable=False, null=True, verbose_name="on"),
                        ),
                        (
                            "community",
                            models.ForeignKey(
                                blank=True,
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
                            "item",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="surveys.item",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="surveys.wording",
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
                            "staged_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="by",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
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
                        ("key", models.CharField(editable=False, max_length=64)),
                        (
                            "coder",
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
                            "entry",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="surveys.codebookentry",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="surveys.coding",
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
                            "response",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="surveys.response",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
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
                        ("key", models.CharField(editable=False, max_length=64)),
                        (
                            "text",
                            models.TextField(
                                help_text="Leave out whatever could tell who said it.",
                                max_length=1000,
                                verbose_name="words",
                            ),
                        ),
                        (
                            "level",
                            models.CharField(
                                choices=[
                                    ("internal", "Custodians alone"),
                                    ("partners", "Everybody in the program who sees the results"),
                                    ("public", "The public"),
                                ],
                                default="internal",
                                max_length=8,
                                verbose_name="who may read it",
                            ),
                        ),
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
                                blank=True,
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
                                to="surveys.quote",
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
                            "response",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="surveys.response",
                            ),
                        ),
                        (
                            "survey",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="surveys.survey",
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
                    "reason",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "surveys_reasonevent" ("community_id", "given_at", "given_by_id", "id", "item_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "reason", "topic") VALUES (NEW."community_id", NEW."given_at", NEW."given_by_id", NEW."id", NEW."item_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."reason", NEW."topic"); RETURN NULL;',
                            hash="d116896a65fca8a8f416c4752f072b9c2aad904f",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_d1c0a",
                            table="surveys_reason",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reason",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "surveys_reasonevent" ("community_id", "given_at", "given_by_id", "id", "item_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "reason", "topic") VALUES (NEW."community_id", NEW."given_at", NEW."given_by_id", NEW."id", NEW."item_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."reason", NEW."topic"); RETURN NULL;',
                            hash="48a54c6d78b8e7c5a727284d57ff2c37701bedc8",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_9ba14",
                            table="surveys_reason",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reason",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "surveys_reasonevent" ("community_id", "given_at", "given_by_id", "id", "item_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "reason", "topic") VALUES (OLD."community_id", OLD."given_at", OLD."given_by_id", OLD."id", OLD."item_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."reason", OLD."topic"); RETURN NULL;',
                            hash="841ba2ceb646a1de105c33124963e73b80d12226",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_224ed",
                            table="surveys_reason",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reasonevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="bb9f249636b0b103b29dc9dcab1f9c556d696142",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_8293b",
                            table="surveys_reasonevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "codingevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="44a39627c25f3f8cca62737a0d7a99548057ad6b",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_ea5ac",
                            table="surveys_codingevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "coding",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "surveys_codingevent" ("coder_id", "entry_id", "id", "key", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "response_id") VALUES (NEW."coder_id", NEW."entry_id", NEW."id", NEW."key", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."response_id"); RETURN NULL;',
                            hash="d47457652782df2e346d1c18fc3f464766d99b96",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ddd8d",
                            table="surveys_coding",
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
                            func='INSERT INTO "surveys_codingevent" ("coder_id", "entry_id", "id", "key", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "response_id") VALUES (NEW."coder_id", NEW."entry_id", NEW."id", NEW."key", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."response_id"); RETURN NULL;',
                            hash="3ae4d8e91cf84fa289b91df8d70f087d714f4bbf",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_12993",
                            table="surveys_coding",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "coding",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "surveys_codingevent" ("coder_id", "entry_id", "id", "key", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "response_id") VALUES (OLD."coder_id", OLD."entry_id", OLD."id", OLD."key", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."response_id"); RETURN NULL;',
                            hash="4c705a08ba5802da82ab9ebfa0e0288a280ce3a3",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_bb6b8",
                            table="surveys_coding",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "survey",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "surveys_surveyevent" ("closed_at", "closed_by_id", "community_id", "created_at", "created_by_id", "earlier_id", "id", "irb_decided_on", "irb_expires_on", "irb_number", "irb_status", "languages", "needs_code", "opened_at", "opened_by_id", "original", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "purpose", "title", "updated_at") VALUES (NEW."closed_at", NEW."closed_by_id", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."earlier_id", NEW."id", NEW."irb_decided_on", NEW."irb_expires_on", NEW."irb_number", NEW."irb_status", NEW."languages", NEW."needs_code", NEW."opened_at", NEW."opened_by_id", NEW."original", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."purpose", NEW."title", NEW."updated_at"); RETURN NULL;',
                            hash="e1d00f55c38c07151f07d2c5e4c29f5c1cab65b3",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_472a1",
                            table="surveys_survey",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "survey",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "surveys_surveyevent" ("closed_at", "closed_by_id", "community_id", "created_at", "created_by_id", "earlier_id", "id", "irb_decided_on", "irb_expires_on", "irb_number", "irb_status", "languages", "needs_code", "opened_at", "opened_by_id", "original", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "purpose", "title", "updated_at") VALUES (NEW."closed_at", NEW."closed_by_id", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."earlier_id", NEW."id", NEW."irb_decided_on", NEW."irb_expires_on", NEW."irb_number", NEW."irb_status", NEW."languages", NEW."needs_code", NEW."opened_at", NEW."opened_by_id", NEW."original", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."purpose", NEW."title", NEW."updated_at"); RETURN NULL;',
                            hash="d291d4bda45f2bd0c1a0abc8e2243da96b2276d3",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_7c6a9",
                            table="surveys_survey",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "survey",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "surveys_surveyevent" ("closed_at", "closed_by_id", "community_id", "created_at", "created_by_id", "earlier_id", "id", "irb_decided_on", "irb_expires_on", "irb_number", "irb_status", "languages", "needs_code", "opened_at", "opened_by_id", "original", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "purpose", "title", "updated_at") VALUES (OLD."closed_at", OLD."closed_by_id", OLD."community_id", OLD."created_at", OLD."created_by_id", OLD."earlier_id", OLD."id", OLD."irb_decided_on", OLD."irb_expires_on", OLD."irb_number", OLD."irb_status", OLD."languages", OLD."needs_code", OLD."opened_at", OLD."opened_by_id", OLD."original", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."purpose", OLD."title", OLD."updated_at"); RETURN NULL;',
                            hash="88d2ca728615a4535d7bbb9a91b98e7872814e9b",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_0ba4d",
                            table="surveys_survey",
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
                            hash="28790b774faa606675426d672de796a219e957e0",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_d4caa",
                            table="surveys_quoteevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "quote",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "surveys_quoteevent" ("approved_at", "approved_by_id", "community_id", "created_by_id", "id", "key", "level", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "response_id", "survey_id", "text") VALUES (NEW."approved_at", NEW."approved_by_id", NEW."community_id", NEW."created_by_id", NEW."id", NEW."key", NEW."level", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."response_id", NEW."survey_id", NEW."text"); RETURN NULL;',
                            hash="b9043998871409a7ff4c39ea3252486828115d79",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3eb8a",
                            table="surveys_quote",
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
                            func='INSERT INTO "surveys_quoteevent" ("approved_at", "approved_by_id", "community_id", "created_by_id", "id", "key", "level", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "response_id", "survey_id", "text") VALUES (NEW."approved_at", NEW."approved_by_id", NEW."community_id", NEW."created_by_id", NEW."id", NEW."key", NEW."level", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."response_id", NEW."survey_id", NEW."text"); RETURN NULL;',
                            hash="f782219054c94c2c1565d98999b3851a7875360f",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_abe9f",
                            table="surveys_quote",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "quote",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "surveys_quoteevent" ("approved_at", "approved_by_id", "community_id", "created_by_id", "id", "key", "level", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "response_id", "survey_id", "text") VALUES (OLD."approved_at", OLD."approved_by_id", OLD."community_id", OLD."created_by_id", OLD."id", OLD."key", OLD."level", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."response_id", OLD."survey_id", OLD."text"); RETURN NULL;',
                            hash="ad0d3f10c61ce2c0e684c8d9a0cd0a2950350a79",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_9e0d0",
                            table="surveys_quote",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "quotaevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="14edff0adc9735d7a0f87864e0f7637246cff9ae",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_596d2",
                            table="surveys_quotaevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "quota",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "surveys_quotaevent" ("community_id", "id", "key", "language", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "survey_id", "value", "wanted") VALUES (NEW."community_id", NEW."id", NEW."key", NEW."language", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."survey_id", NEW."value", NEW."wanted"); RETURN NULL;',
                            hash="71b343400ccf4ff2c76b5d9dcca64e01602b3a10",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_d8397",
                            table="surveys_quota",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "quota",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "surveys_quotaevent" ("community_id", "id", "key", "language", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "survey_id", "value", "wanted") VALUES (NEW."community_id", NEW."id", NEW."key", NEW."language", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."survey_id", NEW."value", NEW."wanted"); RETURN NULL;',
                            hash="cf56abde78aa8baf998816cfbfc72754adc77f2f",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_cd458",
                            table="surveys_quota",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "quota",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "surveys_quotaevent" ("community_id", "id", "key", "language", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "survey_id", "value", "wanted") VALUES (OLD."community_id", OLD."id", OLD."key", OLD."language", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."survey_id", OLD."value", OLD."wanted"); RETURN NULL;',
                            hash="68e688aeca0628e483919fa4e05190827951e071",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_2846e",
                            table="surveys_quota",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "inviteeevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="193587ac8f5522c5b2c1aa9ef99ff91c39671a61",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_cb699",
                            table="surveys_inviteeevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "invitee",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "surveys_inviteeevent" ("added_at", "added_by_id", "email", "id", "language", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "survey_id") VALUES (NEW."added_at", NEW."added_by_id", NEW."email", NEW."id", NEW."language", NEW."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."survey_id"); RETURN NULL;',
                            hash="ef693bdc36efb7bbe06b06ed28fcb7b5d6216d67",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_cf8a0",
                            table="surveys_invitee",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "invitee",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "surveys_inviteeevent" ("added_at", "added_by_id", "email", "id", "language", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "survey_id") VALUES (NEW."added_at", NEW."added_by_id", NEW."email", NEW."id", NEW."language", NEW."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."survey_id"); RETURN NULL;',
                            hash="976b5b791eaa2989e04e522e1652b41ce43ee6e7",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_dea0d",
                            table="surveys_invitee",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "invitee",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "surveys_inviteeevent" ("added_at", "added_by_id", "email", "id", "language", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "survey_id") VALUES (OLD."added_at", OLD."added_by_id", OLD."email", OLD."id", OLD."language", OLD."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."survey_id"); RETURN NULL;',
                            hash="3344bda3944d617d4c2368e0253908a3fd5b5f41",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_1350b",
                            table="surveys_invitee",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "codebookentryevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="649255296a067785edf86932253c62b955bb996f",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_f8c83",
                            table="surveys_codebookentryevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "codebookentry",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "surveys_codebookentryevent" ("created_by_id", "definition", "id", "key", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "survey_id") VALUES (NEW."created_by_id", NEW."definition", NEW."id", NEW."key", NEW."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."survey_id"); RETURN NULL;',
                            hash="0f809c82152e687ff9d87a54c91d45269497ecc5",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_f9726",
                            table="surveys_codebookentry",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "codebookentry",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "surveys_codebookentryevent" ("created_by_id", "definition", "id", "key", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "survey_id") VALUES (NEW."created_by_id", NEW."definition", NEW."id", NEW."key", NEW."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."survey_id"); RETURN NULL;',
                            hash="0768afd05996f95ba5741ff271ca9a20a77a0af3",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_44f75",
                            table="surveys_codebookentry",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "codebookentry",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "surveys_codebookentryevent" ("created_by_id", "definition", "id", "key", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "survey_id") VALUES (OLD."created_by_id", OLD."definition", OLD."id", OLD."key", OLD."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."survey_id"); RETURN NULL;',
                            hash="5abe8fd6218d9771377328740f42e6ed5c1947d7",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_1bd57",
                            table="surveys_codebookentry",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "surveyevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="d0d1fbe54fbc62899407b97876154bc396324dbd",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_ef4ac",
                            table="surveys_surveyevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "taking",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "surveys_takingevent" ("form", "id", "people", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "survey_id", "taken_at", "taken_by_id") VALUES (NEW."form", NEW."id", NEW."people", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."survey_id", NEW."taken_at", NEW."taken_by_id"); RETURN NULL;',
                            hash="6a080bc420ce7a8c0ba2d44d457f36df37498f5c",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_9e6d3",
                            table="surveys_taking",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "taking",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "surveys_takingevent" ("form", "id", "people", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "survey_id", "taken_at", "taken_by_id") VALUES (NEW."form", NEW."id", NEW."people", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."survey_id", NEW."taken_at", NEW."taken_by_id"); RETURN NULL;',
                            hash="5432403913d9e1f224c6822a5e8184de681c11c2",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c8ab9",
                            table="surveys_taking",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "taking",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "surveys_takingevent" ("form", "id", "people", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "survey_id", "taken_at", "taken_by_id") VALUES (OLD."form", OLD."id", OLD."people", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."survey_id", OLD."taken_at", OLD."taken_by_id"); RETURN NULL;',
                            hash="a4591804bf9c6e2a9bfb251ab403dd5c700e89cc",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_eb5ab",
                            table="surveys_taking",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "takingevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="8844b5c501e63c90fddabb09febb2da0e06e2b5d",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_e0fa4",
                            table="surveys_takingevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "version",
                    pgtrigger.compiler.Trigger(
                        name="survey_version_stays_published",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."published_at" IS NOT NULL AND (NEW."published_at" IS NULL OR OLD."number" IS DISTINCT FROM (NEW."number") OR OLD."consent_number" IS DISTINCT FROM (NEW."consent_number")))',
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;",
                            hash="55c57e93991de233340fed4f1d3966703d494c20",
                            operation="UPDATE",
                            pgid="pgtrigger_survey_version_stays_published_de234",
                            table="surveys_version",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "version",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "surveys_versionevent" ("community_id", "consent_number", "created_at", "created_by_id", "id", "languages", "number", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "published_at", "published_by_id", "revision", "settings", "survey_id") VALUES (NEW."community_id", NEW."consent_number", NEW."created_at", NEW."created_by_id", NEW."id", NEW."languages", NEW."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."published_at", NEW."published_by_id", NEW."revision", NEW."settings", NEW."survey_id"); RETURN NULL;',
                            hash="bb1c9b20dfb9de8ae127760ffe5d08e2a0148f59",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e1d1c",
                            table="surveys_version",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "version",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "surveys_versionevent" ("community_id", "consent_number", "created_at", "created_by_id", "id", "languages", "number", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "published_at", "published_by_id", "revision", "settings", "survey_id") VALUES (NEW."community_id", NEW."consent_number", NEW."created_at", NEW."created_by_id", NEW."id", NEW."languages", NEW."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."published_at", NEW."published_by_id", NEW."revision", NEW."settings", NEW."survey_id"); RETURN NULL;',
                            hash="f687239dec5a19ae3cfb26460e8b7ff490ea0e91",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5889a",
                            table="surveys_version",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "version",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "surveys_versionevent" ("community_id", "consent_number", "created_at", "created_by_id", "id", "languages", "number", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "published_at", "published_by_id", "revision", "settings", "survey_id") VALUES (OLD."community_id", OLD."consent_number", OLD."created_at", OLD."created_by_id", OLD."id", OLD."languages", OLD."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."published_at", OLD."published_by_id", OLD."revision", OLD."settings", OLD."survey_id"); RETURN NULL;',
                            hash="cbe72030209c7704131eb25e91847b0765fd54e3",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f0f8d",
                            table="surveys_version",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "itemevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="badb914d078e3c4c102272f989be9e90285d86be",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_105ed",
                            table="surveys_itemevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "item",
                    pgtrigger.compiler.Trigger(
                        name="item_stays_with_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n                    IF EXISTS (\n                        SELECT 1 FROM surveys_version\n                        WHERE id = COALESCE(NEW.version_id, OLD.version_id)\n                            AND published_at IS NOT NULL\n                    ) THEN\n                        RAISE EXCEPTION 'The version of this item is published.';\n                    END IF;\n                    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n                    RETURN NEW;\n                ",
                            hash="dd37cd817429967217cb87db85b94143f9b0bddf",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_item_stays_with_version_d9bc2",
                            table="surveys_item",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "item",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "surveys_itemevent" ("calculation", "choice_filter", "choices", "community_id", "constraint", "direction", "has_other", "id", "is_required", "is_reworded", "is_whole", "kept", "key", "kind", "list_name", "may_decline", "parent_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "program_id", "shown_when", "version_id") VALUES (NEW."calculation", NEW."choice_filter", NEW."choices", NEW."community_id", NEW."constraint", NEW."direction", NEW."has_other", NEW."id", NEW."is_required", NEW."is_reworded", NEW."is_whole", NEW."kept", NEW."key", NEW."kind", NEW."list_name", NEW."may_decline", NEW."parent_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."position", NEW."program_id", NEW."shown_when", NEW."version_id"); RETURN NULL;',
                            hash="7a0e3ac7b7a6eac250ec2224c2e7513425303a83",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_8857e",
                            table="surveys_item",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "item",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "surveys_itemevent" ("calculation", "choice_filter", "choices", "community_id", "constraint", "direction", "has_other", "id", "is_required", "is_reworded", "is_whole", "kept", "key", "kind", "list_name", "may_decline", "parent_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "program_id", "shown_when", "version_id") VALUES (NEW."calculation", NEW."choice_filter", NEW."choices", NEW."community_id", NEW."constraint", NEW."direction", NEW."has_other", NEW."id", NEW."is_required", NEW."is_reworded", NEW."is_whole", NEW."kept", NEW."key", NEW."kind", NEW."list_name", NEW."may_decline", NEW."parent_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."position", NEW."program_id", NEW."shown_when", NEW."version_id"); RETURN NULL;',
                            hash="f086d11c8c1c8e5d52d4f40c0f62148860d8e906",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_77fa9",
                            table="surveys_item",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "item",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "surveys_itemevent" ("calculation", "choice_filter", "choices", "community_id", "constraint", "direction", "has_other", "id", "is_required", "is_reworded", "is_whole", "kept", "key", "kind", "list_name", "may_decline", "parent_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "program_id", "shown_when", "version_id") VALUES (OLD."calculation", OLD."choice_filter", OLD."choices", OLD."community_id", OLD."constraint", OLD."direction", OLD."has_other", OLD."id", OLD."is_required", OLD."is_reworded", OLD."is_whole", OLD."kept", OLD."key", OLD."kind", OLD."list_name", OLD."may_decline", OLD."parent_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."position", OLD."program_id", OLD."shown_when", OLD."version_id"); RETURN NULL;',
                            hash="b727baef9d60b1020732e5dc6b5193f2ff29a026",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b3b1e",
                            table="surveys_item",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "batchevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="a36d101b385003143fb503e52282cd3d574e1f37",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_98719",
                            table="surveys_batchevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "batch",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "surveys_batchevent" ("closed_at", "closed_by_id", "collected_at", "collected_on", "community_id", "created_at", "created_by_id", "expected", "had_helper", "id", "language", "number", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "survey_id", "version_id") VALUES (NEW."closed_at", NEW."closed_by_id", NEW."collected_at", NEW."collected_on", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."expected", NEW."had_helper", NEW."id", NEW."language", NEW."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."survey_id", NEW."version_id"); RETURN NULL;',
                            hash="e0ff38c985bc1d5d9b5b98812f058fb97f37a18b",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_84c3b",
                            table="surveys_batch",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "batch",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "surveys_batchevent" ("closed_at", "closed_by_id", "collected_at", "collected_on", "community_id", "created_at", "created_by_id", "expected", "had_helper", "id", "language", "number", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "survey_id", "version_id") VALUES (NEW."closed_at", NEW."closed_by_id", NEW."collected_at", NEW."collected_on", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."expected", NEW."had_helper", NEW."id", NEW."language", NEW."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."survey_id", NEW."version_id"); RETURN NULL;',
                            hash="288924b633ba43bd2147df70161e5dbf9973a90c",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f2b81",
                            table="surveys_batch",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "batch",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "surveys_batchevent" ("closed_at", "closed_by_id", "collected_at", "collected_on", "community_id", "created_at", "created_by_id", "expected", "had_helper", "id", "language", "number", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "survey_id", "version_id") VALUES (OLD."closed_at", OLD."closed_by_id", OLD."collected_at", OLD."collected_on", OLD."community_id", OLD."created_at", OLD."created_by_id", OLD."expected", OLD."had_helper", OLD."id", OLD."language", OLD."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."survey_id", OLD."version_id"); RETURN NULL;',
                            hash="0b7c2664e48b565040fe7c9d30332aded2af105e",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_9f2e3",
                            table="surveys_batch",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "versionevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="3cc408c019ccc35cbf6a2e9e45e19cacf931c91a",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_43980",
                            table="surveys_versionevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "wording",
                    pgtrigger.compiler.Trigger(
                        name="wording_stays_with_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n                    IF EXISTS (\n                        SELECT 1 FROM surveys_version version JOIN surveys_item item ON item.version_id = version.id\n                        WHERE item.id = COALESCE(NEW.item_id, OLD.item_id)\n                            AND version.published_at IS NOT NULL\n                            AND COALESCE(NEW.language, OLD.language) = ANY (version.languages)\n                    ) THEN\n                        RAISE EXCEPTION 'Respondents read these words.';\n                    END IF;\n                    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n                    RETURN NEW;\n                ",
                            hash="6171880c4d576023fed5acbcc2bbc9f144cb876f",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_wording_stays_with_version_d84d3",
                            table="surveys_wording",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "wording",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "surveys_wordingevent" ("choices", "community_id", "constraint_message", "hint", "id", "item_id", "kept", "label", "language", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "stage", "staged_at", "staged_by_id") VALUES (NEW."choices", NEW."community_id", NEW."constraint_message", NEW."hint", NEW."id", NEW."item_id", NEW."kept", NEW."label", NEW."language", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."stage", NEW."staged_at", NEW."staged_by_id"); RETURN NULL;',
                            hash="688833edd4086f017491d8815738c521c924834b",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_26c96",
                            table="surveys_wording",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "wording",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "surveys_wordingevent" ("choices", "community_id", "constraint_message", "hint", "id", "item_id", "kept", "label", "language", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "stage", "staged_at", "staged_by_id") VALUES (NEW."choices", NEW."community_id", NEW."constraint_message", NEW."hint", NEW."id", NEW."item_id", NEW."kept", NEW."label", NEW."language", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."stage", NEW."staged_at", NEW."staged_by_id"); RETURN NULL;',
                            hash="95e66ef45eca22198e3052434284c471a57ff5d5",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1dac7",
                            table="surveys_wording",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "wording",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "surveys_wordingevent" ("choices", "community_id", "constraint_message", "hint", "id", "item_id", "kept", "label", "language", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "stage", "staged_at", "staged_by_id") VALUES (OLD."choices", OLD."community_id", OLD."constraint_message", OLD."hint", OLD."id", OLD."item_id", OLD."kept", OLD."label", OLD."language", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."stage", OLD."staged_at", OLD."staged_by_id"); RETURN NULL;',
                            hash="e31690f505d9c0b05aa97181e67cd2747ca0df2b",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_71a98",
                            table="surveys_wording",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "wordingevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="1cf65e24ec95951d3fbf682286ba2301c1f06f20",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_ac5bd",
                            table="surveys_wordingevent",
                            when="BEFORE",
                        ),
                    ),
                ),
            ],
        ),
    ]
