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
        ("implementation", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
        ("planning", "0001_initial"),
        ("reports", "0001_initial"),
        ("tenancy", "0001_initial"),
    ]

    operations = [
        bic.tenancy.operations.Together(
            operations=[
                migrations.CreateModel(
                    name="ReportCycle",
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
                            "audience",
                            models.CharField(
                                choices=[
                                    ("residents", "Residents"),
                                    ("committee", "Committee and partners"),
                                    ("council", "Elected officials"),
                                    ("funder", "Funder"),
                                    ("supervisor", "Supervisor"),
                                ],
                                max_length=10,
                                verbose_name="who is told",
                            ),
                        ),
                        (
                            "months",
                            models.PositiveSmallIntegerField(
                                choices=[
                                    (1, "every month"),
                                    (3, "every three months"),
                                    (6, "every six months"),
                                    (12, "every year"),
                                ],
                                default=6,
                                verbose_name="how often",
                            ),
                        ),
                        (
                            "begins_on",
                            models.DateField(verbose_name="first day of the first period"),
                        ),
                        (
                            "days_after",
                            models.PositiveSmallIntegerField(
                                default=30, verbose_name="days to write it"
                            ),
                        ),
                        (
                            "ended_on",
                            models.DateField(editable=False, null=True, verbose_name="ended on"),
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
                                verbose_name="set up by",
                            ),
                        ),
                        (
                            "grant",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="planning.grant",
                                verbose_name="grant",
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
                                verbose_name="who writes it",
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
                            "reviewer",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="who reads it before it is published",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "report cycle",
                        "verbose_name_plural": "report cycles",
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("ended_on", None)),
                                fields=("program", "community", "audience", "grant"),
                                name="report_cycle_one_per_audience",
                                nulls_distinct=False,
                                violation_error_message="This audience is told already.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("audience", "funder"), ("grant__isnull", False)),
                                    models.Q(
                                        models.Q(("audience", "funder"), _negated=True),
                                        ("grant", None),
                                    ),
                                    _connector="OR",
                                ),
                                name="report_cycle_funder_has_grant",
                                violation_error_message="Choose the grant of a funder, and only of a funder.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("owner", None),
                                    ("reviewer", None),
                                    models.Q(("owner", models.F("reviewer")), _negated=True),
                                    _connector="OR",
                                ),
                                name="report_cycle_read_by_another",
                                violation_error_message="Choose another person to read it than writes it.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AudienceReport",
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
                            "audience",
                            models.CharField(
                                choices=[
                                    ("residents", "Residents"),
                                    ("committee", "Committee and partners"),
                                    ("council", "Elected officials"),
                                    ("funder", "Funder"),
                                    ("supervisor", "Supervisor"),
                                ],
                                editable=False,
                                max_length=10,
                                verbose_name="audience",
                            ),
                        ),
                        (
                            "number",
                            models.PositiveSmallIntegerField(
                                default=1, editable=False, verbose_name="version"
                            ),
                        ),
                        (
                            "period_start",
                            models.DateField(editable=False, verbose_name="first day"),
                        ),
                        ("period_end", models.DateField(editable=False, verbose_name="last day")),
                        ("due_on", models.DateField(editable=False, verbose_name="due on")),
                        (
                            "title",
                            bic.translated.TranslatedField(
                                blank=True, default=bic.translated.Translated, verbose_name="title"
                            ),
                        ),
                        (
                            "text",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="your words to these readers",
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("draft", "Draft"),
                                    ("review", "In review"),
                                    ("published", "Published"),
                                    ("skipped", "Skipped"),
                                ],
                                default="draft",
                                editable=False,
                                max_length=10,
                                verbose_name="state",
                            ),
                        ),
                        (
                            "reason",
                            models.CharField(
                                blank=True, editable=False, max_length=400, verbose_name="reason"
                            ),
                        ),
                        (
                            "remark",
                            models.CharField(
                                blank=True,
                                editable=False,
                                max_length=1000,
                                verbose_name="remark of the reader",
                            ),
                        ),
                        ("facts", models.JSONField(default=dict, editable=False)),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "published_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="published"
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
                            "corrects",
                            models.OneToOneField(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="correction",
                                to="implementation.audiencereport",
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
                            "report",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="reports.progressreport",
                                verbose_name="update",
                            ),
                        ),
                        (
                            "skipped_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="skipped by",
                            ),
                        ),
                        (
                            "cycle",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="reports",
                                to="implementation.reportcycle",
                                verbose_name="cycle",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "report to an audience",
                        "verbose_name_plural": "reports to audiences",
                        "indexes": [
                            models.Index(
                                fields=["program", "community", "-period_end"],
                                name="audience_report_by_period",
                            )
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "cycle", "period_start", "number"),
                                name="audience_report_each_period_once",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("period_start__lte", models.F("period_end"))),
                                name="audience_report_period_in_order",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("skipped_by__isnull", False),
                                        ("state", "skipped"),
                                        models.Q(("reason", ""), _negated=True),
                                    ),
                                    models.Q(
                                        models.Q(("state", "skipped"), _negated=True),
                                        ("reason", ""),
                                        ("report__isnull", False),
                                        ("skipped_by", None),
                                    ),
                                    _connector="OR",
                                ),
                                name="audience_report_skipped_says_why",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("published_at", None),
                                        ("published_by", None),
                                        ("state__in", ["draft", "review", "skipped"]),
                                    ),
                                    models.Q(
                                        ("published_at__isnull", False),
                                        ("published_by__isnull", False),
                                        ("state", "published"),
                                    ),
                                    _connector="OR",
                                ),
                                name="audience_report_published_by_somebody",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ReportCycleEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "audience",
                            models.CharField(
                                choices=[
                                    ("residents", "Residents"),
                                    ("committee", "Committee and partners"),
                                    ("council", "Elected officials"),
                                    ("funder", "Funder"),
                                    ("supervisor", "Supervisor"),
                                ],
                                max_length=10,
                                verbose_name="who is told",
                            ),
                        ),
                        (
                            "months",
                            models.PositiveSmallIntegerField(
                                choices=[
                                    (1, "every month"),
                                    (3, "every three months"),
                                    (6, "every six months"),
                                    (12, "every year"),
                                ],
                                default=6,
                                verbose_name="how often",
                            ),
                        ),
                        (
                            "begins_on",
                            models.DateField(verbose_name="first day of the first period"),
                        ),
                        (
                            "days_after",
                            models.PositiveSmallIntegerField(
                                default=30, verbose_name="days to write it"
                            ),
                        ),
                        (
                            "ended_on",
                            models.DateField(editable=False, null=True, verbose_name="ended on"),
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
                                verbose_name="set up by",
                            ),
                        ),
                        (
                            "grant",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="planning.grant",
                                verbose_name="grant",
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
                                verbose_name="who writes it",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="implementation.reportcycle",
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
                            "reviewer",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="who reads it before it is published",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="AudienceFile",
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
                            "state",
                            models.CharField(
                                choices=[
                                    ("queued", "Waiting for a worker"),
                                    ("rendering", "Being made"),
                                    ("ready", "Ready"),
                                    ("failed", "Failed"),
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
                                    (
                                        "library",
                                        "The server lacks the Pango library. Ask whoever runs it to install Pango.",
                                    ),
                                    (
                                        "files",
                                        "A font or picture of the page is missing. Tell whoever runs the server.",
                                    ),
                                    (
                                        "storage",
                                        "The finished file could not be stored; the disk may be full. Try again later.",
                                    ),
                                    (
                                        "layout",
                                        "The page could not be laid out. Try again, and if it fails again, report it.",
                                    ),
                                    (
                                        "stopped",
                                        "The worker was stopped three times while making the file. Try again.",
                                    ),
                                ],
                                editable=False,
                                max_length=10,
                            ),
                        ),
                        ("sha256", models.CharField(blank=True, editable=False, max_length=64)),
                        ("size", models.PositiveIntegerField(default=0, editable=False)),
                        ("pages", models.PositiveSmallIntegerField(default=0, editable=False)),
                        (
                            "language",
                            models.CharField(
                                choices=[("en", "English"), ("es", "Spanish")],
                                editable=False,
                                max_length=12,
                            ),
                        ),
                        (
                            "format",
                            models.CharField(
                                choices=[("pdf", "PDF"), ("docx", "Word")],
                                editable=False,
                                max_length=4,
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
                            "report",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="files",
                                to="implementation.audiencereport",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "file of a report to an audience",
                        "verbose_name_plural": "files of reports to audiences",
                        "indexes": [
                            models.Index(
                                condition=models.Q(("state__in", ["queued", "rendering"])),
                                fields=["program", "queued_at"],
                                name="audience_file_unfinished",
                            )
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "report", "language", "format"),
                                name="audience_file_each_once",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("state", "ready"), _negated=True),
                                    models.Q(
                                        models.Q(("storage_key", ""), _negated=True),
                                        ("finished_at__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="audience_file_ready_is_stored",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("state", "failed"),
                                        models.Q(("problem", ""), _negated=True),
                                    ),
                                    models.Q(
                                        models.Q(("state", "failed"), _negated=True),
                                        ("problem", ""),
                                    ),
                                    _connector="OR",
                                ),
                                name="audience_file_failed_says_why",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AudienceReportEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "audience",
                            models.CharField(
                                choices=[
                                    ("residents", "Residents"),
                                    ("committee", "Committee and partners"),
                                    ("council", "Elected officials"),
                                    ("funder", "Funder"),
                                    ("supervisor", "Supervisor"),
                                ],
                                editable=False,
                                max_length=10,
                                verbose_name="audience",
                            ),
                        ),
                        (
                            "number",
                            models.PositiveSmallIntegerField(
                                default=1, editable=False, verbose_name="version"
                            ),
                        ),
                        (
                            "period_start",
                            models.DateField(editable=False, verbose_name="first day"),
                        ),
                        ("period_end", models.DateField(editable=False, verbose_name="last day")),
                        ("due_on", models.DateField(editable=False, verbose_name="due on")),
                        (
                            "title",
                            bic.translated.TranslatedField(
                                blank=True, default=bic.translated.Translated, verbose_name="title"
                            ),
                        ),
                        (
                            "text",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="your words to these readers",
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("draft", "Draft"),
                                    ("review", "In review"),
                                    ("published", "Published"),
                                    ("skipped", "Skipped"),
                                ],
                                default="draft",
                                editable=False,
                                max_length=10,
                                verbose_name="state",
                            ),
                        ),
                        (
                            "reason",
                            models.CharField(
                                blank=True, editable=False, max_length=400, verbose_name="reason"
                            ),
                        ),
                        (
                            "remark",
                            models.CharField(
                                blank=True,
                                editable=False,
                                max_length=1000,
                                verbose_name="remark of the reader",
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "published_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="published"
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
                            "corrects",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="implementation.audiencereport",
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
                                to="implementation.audiencereport",
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
                            "report",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="reports.progressreport",
                                verbose_name="update",
                            ),
                        ),
                        (
                            "skipped_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="skipped by",
                            ),
                        ),
                        (
                            "cycle",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="implementation.reportcycle",
                                verbose_name="cycle",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="AudienceFileEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
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
                            "state",
                            models.CharField(
                                choices=[
                                    ("queued", "Waiting for a worker"),
                                    ("rendering", "Being made"),
                                    ("ready", "Ready"),
                                    ("failed", "Failed"),
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
                                    (
                                        "library",
                                        "The server lacks the Pango library. Ask whoever runs it to install Pango.",
                                    ),
                                    (
                                        "files",
                                        "A font or picture of the page is missing. Tell whoever runs the server.",
                                    ),
                                    (
                                        "storage",
                                        "The finished file could not be stored; the disk may be full. Try again later.",
                                    ),
                                    (
                                        "layout",
                                        "The page could not be laid out. Try again, and if it fails again, report it.",
                                    ),
                                    (
                                        "stopped",
                                        "The worker was stopped three times while making the file. Try again.",
                                    ),
                                ],
                                editable=False,
                                max_length=10,
                            ),
                        ),
                        ("sha256", models.CharField(blank=True, editable=False, max_length=64)),
                        ("size", models.PositiveIntegerField(default=0, editable=False)),
                        ("pages", models.PositiveSmallIntegerField(default=0, editable=False)),
                        (
                            "language",
                            models.CharField(
                                choices=[("en", "English"), ("es", "Spanish")],
                                editable=False,
                                max_length=12,
                            ),
                        ),
                        (
                            "format",
                            models.CharField(
                                choices=[("pdf", "PDF"), ("docx", "Word")],
                                editable=False,
                                max_length=4,
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
                                to="implementation.audiencefile",
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
                            "report",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="implementation.audiencereport",
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
                    "audiencefileevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="390d1eda1db0f7dd4d6e585a8815568b31f01b22",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_d70eb",
                            table="implementation_audiencefileevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "audiencefile",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "implementation_audiencefileevent" ("attempts", "community_id", "finished_at", "format", "id", "language", "pages", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "problem", "problem_detail", "program_id", "queued_at", "report_id", "sha256", "size", "started_at", "state", "storage_key") VALUES (NEW."attempts", NEW."community_id", NEW."finished_at", NEW."format", NEW."id", NEW."language", NEW."pages", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."problem", NEW."problem_detail", NEW."program_id", NEW."queued_at", NEW."report_id", NEW."sha256", NEW."size", NEW."started_at", NEW."state", NEW."storage_key"); RETURN NULL;',
                            hash="bb4e9b768dfb493bc62beb91636474944916bd13",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c8c2e",
                            table="implementation_audiencefile",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "audiencefile",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "implementation_audiencefileevent" ("attempts", "community_id", "finished_at", "format", "id", "language", "pages", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "problem", "problem_detail", "program_id", "queued_at", "report_id", "sha256", "size", "started_at", "state", "storage_key") VALUES (NEW."attempts", NEW."community_id", NEW."finished_at", NEW."format", NEW."id", NEW."language", NEW."pages", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."problem", NEW."problem_detail", NEW."program_id", NEW."queued_at", NEW."report_id", NEW."sha256", NEW."size", NEW."started_at", NEW."state", NEW."storage_key"); RETURN NULL;',
                            hash="a52c375a2b01dd204df576b0a8231706996867c6",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_8c5a2",
                            table="implementation_audiencefile",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "audiencefile",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "implementation_audiencefileevent" ("attempts", "community_id", "finished_at", "format", "id", "language", "pages", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "problem", "problem_detail", "program_id", "queued_at", "report_id", "sha256", "size", "started_at", "state", "storage_key") VALUES (OLD."attempts", OLD."community_id", OLD."finished_at", OLD."format", OLD."id", OLD."language", OLD."pages", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."problem", OLD."problem_detail", OLD."program_id", OLD."queued_at", OLD."report_id", OLD."sha256", OLD."size", OLD."started_at", OLD."state", OLD."storage_key"); RETURN NULL;',
                            hash="eb8a3a54a5891a3e93f75517381a6078d6794d19",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_7583e",
                            table="implementation_audiencefile",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reportcycle",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "implementation_reportcycleevent" ("audience", "begins_on", "community_id", "created_at", "created_by_id", "days_after", "ended_on", "grant_id", "id", "months", "owner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "reviewer_id") VALUES (NEW."audience", NEW."begins_on", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."days_after", NEW."ended_on", NEW."grant_id", NEW."id", NEW."months", NEW."owner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."reviewer_id"); RETURN NULL;',
                            hash="e9e27391113b261ff920ba5294c8349663255cf0",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_44706",
                            table="implementation_reportcycle",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reportcycle",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "implementation_reportcycleevent" ("audience", "begins_on", "community_id", "created_at", "created_by_id", "days_after", "ended_on", "grant_id", "id", "months", "owner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "reviewer_id") VALUES (NEW."audience", NEW."begins_on", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."days_after", NEW."ended_on", NEW."grant_id", NEW."id", NEW."months", NEW."owner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."reviewer_id"); RETURN NULL;',
                            hash="6bdec3ee3db88bea86b7241a1f1649ed592bddee",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d3373",
                            table="implementation_reportcycle",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reportcycle",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "implementation_reportcycleevent" ("audience", "begins_on", "community_id", "created_at", "created_by_id", "days_after", "ended_on", "grant_id", "id", "months", "owner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "reviewer_id") VALUES (OLD."audience", OLD."begins_on", OLD."community_id", OLD."created_at", OLD."created_by_id", OLD."days_after", OLD."ended_on", OLD."grant_id", OLD."id", OLD."months", OLD."owner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."reviewer_id"); RETURN NULL;',
                            hash="f3ae42ba15a68158d93e273c280f350f024e0e49",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6d7e8",
                            table="implementation_reportcycle",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "audiencereportevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="5618ab862243acc51bfac901eeb5cfa0180ede1a",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_cb6e6",
                            table="implementation_audiencereportevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "audiencereport",
                    pgtrigger.compiler.Trigger(
                        name="audience_report_published_stays",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.\"state\" = 'published')",
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="dff87ffbc5d5a454c2021dc7ec29d8e14f8375ad",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_audience_report_published_stays_76fad",
                            table="implementation_audiencereport",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "audiencereport",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "implementation_audiencereportevent" ("audience", "community_id", "corrects_id", "created_at", "created_by_id", "cycle_id", "due_on", "id", "number", "period_end", "period_start", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "published_at", "published_by_id", "reason", "remark", "report_id", "skipped_by_id", "state", "text", "title") VALUES (NEW."audience", NEW."community_id", NEW."corrects_id", NEW."created_at", NEW."created_by_id", NEW."cycle_id", NEW."due_on", NEW."id", NEW."number", NEW."period_end", NEW."period_start", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."published_at", NEW."published_by_id", NEW."reason", NEW."remark", NEW."report_id", NEW."skipped_by_id", NEW."state", NEW."text", NEW."title"); RETURN NULL;',
                            hash="2f73eda388b6b9154cbabb09d1fecb8548ebfc61",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_206d5",
                            table="implementation_audiencereport",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "audiencereport",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."audience" IS DISTINCT FROM (NEW."audience") OR OLD."community_id" IS DISTINCT FROM (NEW."community_id") OR OLD."corrects_id" IS DISTINCT FROM (NEW."corrects_id") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."created_by_id" IS DISTINCT FROM (NEW."created_by_id") OR OLD."cycle_id" IS DISTINCT FROM (NEW."cycle_id") OR OLD."due_on" IS DISTINCT FROM (NEW."due_on") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."number" IS DISTINCT FROM (NEW."number") OR OLD."period_end" IS DISTINCT FROM (NEW."period_end") OR OLD."period_start" IS DISTINCT FROM (NEW."period_start") OR OLD."program_id" IS DISTINCT FROM (NEW."program_id") OR OLD."published_at" IS DISTINCT FROM (NEW."published_at") OR OLD."published_by_id" IS DISTINCT FROM (NEW."published_by_id") OR OLD."reason" IS DISTINCT FROM (NEW."reason") OR OLD."remark" IS DISTINCT FROM (NEW."remark") OR OLD."report_id" IS DISTINCT FROM (NEW."report_id") OR OLD."skipped_by_id" IS DISTINCT FROM (NEW."skipped_by_id") OR OLD."state" IS DISTINCT FROM (NEW."state") OR OLD."text" IS DISTINCT FROM (NEW."text") OR OLD."title" IS DISTINCT FROM (NEW."title"))',
                            func='INSERT INTO "implementation_audiencereportevent" ("audience", "community_id", "corrects_id", "created_at", "created_by_id", "cycle_id", "due_on", "id", "number", "period_end", "period_start", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "published_at", "published_by_id", "reason", "remark", "report_id", "skipped_by_id", "state", "text", "title") VALUES (NEW."audience", NEW."community_id", NEW."corrects_id", NEW."created_at", NEW."created_by_id", NEW."cycle_id", NEW."due_on", NEW."id", NEW."number", NEW."period_end", NEW."period_start", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."published_at", NEW."published_by_id", NEW."reason", NEW."remark", NEW."report_id", NEW."skipped_by_id", NEW."state", NEW."text", NEW."title"); RETURN NULL;',
                            hash="ddd2377a55e9c978faf23f257e029eccb7edd811",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_98fa1",
                            table="implementation_audiencereport",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "audiencereport",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "implementation_audiencereportevent" ("audience", "community_id", "corrects_id", "created_at", "created_by_id", "cycle_id", "due_on", "id", "number", "period_end", "period_start", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "published_at", "published_by_id", "reason", "remark", "report_id", "skipped_by_id", "state", "text", "title") VALUES (OLD."audience", OLD."community_id", OLD."corrects_id", OLD."created_at", OLD."created_by_id", OLD."cycle_id", OLD."due_on", OLD."id", OLD."number", OLD."period_end", OLD."period_start", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."published_at", OLD."published_by_id", OLD."reason", OLD."remark", OLD."report_id", OLD."skipped_by_id", OLD."state", OLD."text", OLD."title"); RETURN NULL;',
                            hash="32297a15bb06b828470b986bab7d39125f0e3b94",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_fa875",
                            table="implementation_audiencereport",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reportcycleevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="03cfce9e1e7448bec970ea1de85f2556dbb17c4a",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_9cd99",
                            table="implementation_reportcycleevent",
                            when="BEFORE",
                        ),
                    ),
                ),
            ],
        ),
    ]
