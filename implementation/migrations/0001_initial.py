import django.contrib.postgres.fields
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
        ("documents", "0001_initial"),
        ("meetings", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
        ("planning", "0001_initial"),
        ("reports", "0001_initial"),
        ("research", "0008_target_answers"),
        ("tenancy", "0001_initial"),
    ]

    operations = [
        bic.tenancy.operations.Together(
            operations=[
                migrations.CreateModel(
                    name="Follower",
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
                        ("email", models.EmailField(editable=False, max_length=254)),
                        (
                            "language",
                            models.CharField(
                                default="en", editable=False, max_length=12, verbose_name="language"
                            ),
                        ),
                        (
                            "confirmed_on",
                            models.DateField(editable=False, verbose_name="follows since"),
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
                        "verbose_name": "follower",
                        "verbose_name_plural": "followers",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "community", "email"), name="follower_once"
                            )
                        ],
                    },
                ),
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
                                fields=("program", "community", "name"),
                                name="plan_partner_once",
                                violation_error_message="There is a partner of this name already.",
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
                    name="PublicDocument",
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
                                default=bic.translated.Translated,
                                help_text="What it is, in plain words. Name nobody who has not agreed.",
                                verbose_name="title for the public",
                            ),
                        ),
                        (
                            "language",
                            models.CharField(
                                default="en", max_length=12, verbose_name="language of the document"
                            ),
                        ),
                        ("shown_at", models.DateTimeField(auto_now_add=True)),
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
                            "shown_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="shown by",
                            ),
                        ),
                        (
                            "version",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="documents.documentversion",
                                verbose_name="document",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "public document",
                        "verbose_name_plural": "public documents",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "community", "version"),
                                name="public_document_once",
                                violation_error_message="This document is on the public page already.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PublicNews",
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
                        ("key", models.CharField(max_length=60)),
                        ("known_at", models.DateTimeField(auto_now_add=True)),
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
                        "verbose_name": "news of a public page",
                        "verbose_name_plural": "news of public pages",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "community", "key"), name="public_news_once"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PublicPage",
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
                            "intro",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                help_text="Two or three sentences in plain words: what this is about, and for whom.",
                                verbose_name="what stands first",
                            ),
                        ),
                        (
                            "parts",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=20),
                                blank=True,
                                default=list,
                                verbose_name="what is shown",
                            ),
                        ),
                        (
                            "takes_followers",
                            models.BooleanField(
                                default=True,
                                help_text="They give an address and no name. Nobody here can read the addresses.",
                                verbose_name="people may follow it by email",
                            ),
                        ),
                        (
                            "opened_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="opened on"
                            ),
                        ),
                        ("told_on", models.DateField(editable=False, null=True)),
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
                        "verbose_name": "public page",
                        "verbose_name_plural": "public pages",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "community"), name="public_page_one"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("opened_at", None), ("opened_by", None)),
                                    models.Q(
                                        ("opened_at__isnull", False), ("opened_by__isnull", False)
                                    ),
                                    _connector="OR",
                                ),
                                name="public_page_opened_by_somebody",
                            ),
                        ],
                    },
                ),
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
                    name="SavedFilter",
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
                            models.CharField(max_length=80, verbose_name="name of the filter"),
                        ),
                        (
                            "query",
                            models.CharField(
                                editable=False, max_length=1000, verbose_name="filter"
                            ),
                        ),
                        (
                            "is_shared",
                            models.BooleanField(
                                default=False, verbose_name="for everybody who works on this plan"
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
                            "owner",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="saved by",
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
                        "verbose_name": "saved filter",
                        "verbose_name_plural": "saved filters",
                        "indexes": [
                            models.Index(
                                fields=["program", "community"], name="saved_filter_by_place"
                            )
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "community", "owner", "title"),
                                name="saved_filter_once_by_name",
                                violation_error_message="You have a filter of this name. Choose another one.",
                            )
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
                    name="FrontText",
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
                                choices=[
                                    ("summary", "Executive summary"),
                                    ("partners", "Partners"),
                                    ("committee", "Committee"),
                                    ("method", "How the plan was made"),
                                    ("numbers", "Who was reached"),
                                    ("limits", "What the plan cannot do"),
                                ],
                                editable=False,
                                max_length=10,
                                verbose_name="part",
                            ),
                        ),
                        (
                            "text",
                            bic.translated.TranslatedField(
                                blank=True, default=bic.translated.Translated, verbose_name="text"
                            ),
                        ),
                        ("updated_at", models.DateTimeField(auto_now=True)),
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
                            "updated_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "plan",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="front",
                                to="implementation.plan",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "text before the topics",
                        "verbose_name_plural": "texts before the topics",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "plan", "key"), name="plan_front_once"
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
                    name="PlanVersion",
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
                            "note",
                            models.TextField(
                                blank=True, max_length=2000, verbose_name="what is new in it"
                            ),
                        ),
                        ("facts", models.JSONField(editable=False)),
                        (
                            "created_at",
                            models.DateTimeField(auto_now_add=True, verbose_name="frozen on"),
                        ),
                        (
                            "approver",
                            models.CharField(
                                blank=True,
                                max_length=160,
                                verbose_name="approved by which body or person",
                            ),
                        ),
                        (
                            "approved_on",
                            models.DateField(
                                blank=True, null=True, verbose_name="day of the approval"
                            ),
                        ),
                        (
                            "approved_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="approval written down on"
                            ),
                        ),
                        (
                            "is_baseline",
                            models.BooleanField(
                                default=False, editable=False, verbose_name="baseline"
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
                                verbose_name="approval written down by",
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
                                verbose_name="frozen by",
                            ),
                        ),
                        (
                            "plan",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="versions",
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
                        "verbose_name": "version of the plan",
                        "verbose_name_plural": "versions of the plan",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "plan", "number"), name="plan_version_once"
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("approved_at", None)),
                                fields=("program", "plan"),
                                name="plan_version_one_waits",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("is_baseline", True)),
                                fields=("program", "plan"),
                                name="plan_version_one_baseline",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("approved_at", None),
                                        ("approved_by", None),
                                        ("approved_on", None),
                                        ("approver", ""),
                                        ("is_baseline", False),
                                    ),
                                    models.Q(
                                        ("approved_at__isnull", False),
                                        ("approved_by__isnull", False),
                                        ("approved_on__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="plan_version_approved_by_somebody",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PublicDocumentEvent",
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
                                default=bic.translated.Translated,
                                help_text="What it is, in plain words. Name nobody who has not agreed.",
                                verbose_name="title for the public",
                            ),
                        ),
                        (
                            "language",
                            models.CharField(
                                default="en", max_length=12, verbose_name="language of the document"
                            ),
                        ),
                        ("shown_at", models.DateTimeField(auto_now_add=True)),
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
                                to="implementation.publicdocument",
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
                            "shown_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="shown by",
                            ),
                        ),
                        (
                            "version",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="documents.documentversion",
                                verbose_name="document",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PublicPageEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "intro",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                help_text="Two or three sentences in plain words: what this is about, and for whom.",
                                verbose_name="what stands first",
                            ),
                        ),
                        (
                            "parts",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=20),
                                blank=True,
                                default=list,
                                verbose_name="what is shown",
                            ),
                        ),
                        (
                            "takes_followers",
                            models.BooleanField(
                                default=True,
                                help_text="They give an address and no name. Nobody here can read the addresses.",
                                verbose_name="people may follow it by email",
                            ),
                        ),
                        (
                            "opened_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="opened on"
                            ),
                        ),
                        ("told_on", models.DateField(editable=False, null=True)),
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
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="implementation.publicpage",
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
                    name="SavedFilterEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "title",
                            models.CharField(max_length=80, verbose_name="name of the filter"),
                        ),
                        (
                            "query",
                            models.CharField(
                                editable=False, max_length=1000, verbose_name="filter"
                            ),
                        ),
                        (
                            "is_shared",
                            models.BooleanField(
                                default=False, verbose_name="for everybody who works on this plan"
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
                            "owner",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="saved by",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="implementation.savedfilter",
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
                    name="FrontTextEvent",
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
                                choices=[
                                    ("summary", "Executive summary"),
                                    ("partners", "Partners"),
                                    ("committee", "Committee"),
                                    ("method", "How the plan was made"),
                                    ("numbers", "Who was reached"),
                                    ("limits", "What the plan cannot do"),
                                ],
                                editable=False,
                                max_length=10,
                                verbose_name="part",
                            ),
                        ),
                        (
                            "text",
                            bic.translated.TranslatedField(
                                blank=True, default=bic.translated.Translated, verbose_name="text"
                            ),
                        ),
                        ("updated_at", models.DateTimeField(auto_now=True)),
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
                                to="implementation.fronttext",
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
                            "updated_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
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
                    ],
                    options={
                        "abstract": False,
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
                    name="PlanEdition",
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
                        ("number", models.PositiveSmallIntegerField(default=1, editable=False)),
                        (
                            "title",
                            models.CharField(editable=False, max_length=200, verbose_name="title"),
                        ),
                        ("missing", models.PositiveSmallIntegerField(default=0, editable=False)),
                        ("facts", models.JSONField(editable=False)),
                        (
                            "published_at",
                            models.DateTimeField(auto_now_add=True, verbose_name="published on"),
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
                            "published_by",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="published by",
                            ),
                        ),
                        (
                            "version",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="editions",
                                to="implementation.planversion",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "edition of the plan",
                        "verbose_name_plural": "editions of the plan",
                        "indexes": [
                            models.Index(
                                fields=["program", "community"], name="plan_edition_of_place"
                            )
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "version", "language", "number"),
                                name="plan_edition_once",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PlanVersionEvent",
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
                            "note",
                            models.TextField(
                                blank=True, max_length=2000, verbose_name="what is new in it"
                            ),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(auto_now_add=True, verbose_name="frozen on"),
                        ),
                        (
                            "approver",
                            models.CharField(
                                blank=True,
                                max_length=160,
                                verbose_name="approved by which body or person",
                            ),
                        ),
                        (
                            "approved_on",
                            models.DateField(
                                blank=True, null=True, verbose_name="day of the approval"
                            ),
                        ),
                        (
                            "approved_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="approval written down on"
                            ),
                        ),
                        (
                            "is_baseline",
                            models.BooleanField(
                                default=False, editable=False, verbose_name="baseline"
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
                                verbose_name="approval written down by",
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
                                verbose_name="frozen by",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="implementation.planversion",
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
                    name="PlanEditionFile",
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
                            "community",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="communities.community",
                            ),
                        ),
                        (
                            "edition",
                            models.OneToOneField(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="file",
                                to="implementation.planedition",
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
                        "verbose_name": "file of the plan",
                        "verbose_name_plural": "files of the plan",
                        "indexes": [
                            models.Index(
                                condition=models.Q(("state__in", ["queued", "rendering"])),
                                fields=["program", "queued_at"],
                                name="plan_file_unfinished",
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("state", "ready"), _negated=True),
                                    models.Q(
                                        models.Q(("storage_key", ""), _negated=True),
                                        ("finished_at__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="plan_file_ready_is_stored",
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
                                name="plan_file_failed_says_why",
                            ),
                        ],
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
                            "submission",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="actions",
                                to="meetings.submission",
                                verbose_name="submission",
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
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status__in", ["paused", "dropped"]), _negated=True),
                                    models.Q(("reason", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="action_stopped_with_a_reason",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("becomes__isnull", False), ("status", "changed")),
                                    models.Q(
                                        models.Q(("status", "changed"), _negated=True),
                                        ("becomes", None),
                                    ),
                                    _connector="OR",
                                ),
                                name="action_changed_into_another",
                            ),
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
                            "submission",
                            models.ForeignKey(
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
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status__in", ["paused", "dropped"]), _negated=True),
                                    models.Q(("reason", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="plan_task_stopped_with_a_reason",
                            ),
                        ],
                    },
                ),
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
                            "program",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="tenancy.program",
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
                            "task",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="%(class)ss",
                                to="implementation.task",
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
                                verbose_name="reported by",
                            ),
                        ),
                        (
                            "document",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to="documents.document",
                                verbose_name="file that shows it",
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
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("checked_at", None), ("checked_by", None)),
                                    models.Q(
                                        ("checked_at__isnull", False), ("checked_by__isnull", False)
                                    ),
                                    _connector="OR",
                                ),
                                name="update_checked_by_somebody",
                            )
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
                migrations.CreateModel(
                    name="UpdateEvent",
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
                                verbose_name="reported by",
                            ),
                        ),
                        (
                            "document",
                            models.ForeignKey(
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
                    "fronttextevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="38e0d685a11a167f409f818c1dbceb7ff5186430",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_6190e",
                            table="implementation_fronttextevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "fronttext",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "implementation_fronttextevent" ("community_id", "id", "key", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "program_id", "text", "updated_at", "updated_by_id") VALUES (NEW."community_id", NEW."id", NEW."key", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."plan_id", NEW."program_id", NEW."text", NEW."updated_at", NEW."updated_by_id"); RETURN NULL;',
                            hash="18d677eec21d6f5fc81100a558acad452733d37a",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b7d27",
                            table="implementation_fronttext",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "fronttext",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "implementation_fronttextevent" ("community_id", "id", "key", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "program_id", "text", "updated_at", "updated_by_id") VALUES (NEW."community_id", NEW."id", NEW."key", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."plan_id", NEW."program_id", NEW."text", NEW."updated_at", NEW."updated_by_id"); RETURN NULL;',
                            hash="b253be9edcb36fadbd59a933a6521e72b769f08a",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e06d2",
                            table="implementation_fronttext",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "fronttext",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "implementation_fronttextevent" ("community_id", "id", "key", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "program_id", "text", "updated_at", "updated_by_id") VALUES (OLD."community_id", OLD."id", OLD."key", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."plan_id", OLD."program_id", OLD."text", OLD."updated_at", OLD."updated_by_id"); RETURN NULL;',
                            hash="92f2bf9241adacaa217822d16a5602d71e27f738",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_24fce",
                            table="implementation_fronttext",
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
                    "planversion",
                    pgtrigger.compiler.Trigger(
                        name="plan_version_facts_stay",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."facts" IS DISTINCT FROM (NEW."facts") OR OLD."number" IS DISTINCT FROM (NEW."number"))',
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;",
                            hash="2388662c1c65a11b8697c42ef9a3a6d7819080c7",
                            operation="UPDATE",
                            pgid="pgtrigger_plan_version_facts_stay_aa09f",
                            table="implementation_planversion",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "planversion",
                    pgtrigger.compiler.Trigger(
                        name="plan_version_approved_stays",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."approved_at" IS NOT NULL)',
                            func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                            hash="a3b7dda5bfab8a1644c84c55dc22a644f60e44ee",
                            operation="DELETE",
                            pgid="pgtrigger_plan_version_approved_stays_bbee2",
                            table="implementation_planversion",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "planversion",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "implementation_planversionevent" ("approved_at", "approved_by_id", "approved_on", "approver", "community_id", "created_at", "created_by_id", "id", "is_baseline", "note", "number", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "program_id") VALUES (NEW."approved_at", NEW."approved_by_id", NEW."approved_on", NEW."approver", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."id", NEW."is_baseline", NEW."note", NEW."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."plan_id", NEW."program_id"); RETURN NULL;',
                            hash="08899cf40d11c08665637fcd27757dc604c8095d",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b880d",
                            table="implementation_planversion",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "planversion",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."approved_at" IS DISTINCT FROM (NEW."approved_at") OR OLD."approved_by_id" IS DISTINCT FROM (NEW."approved_by_id") OR OLD."approved_on" IS DISTINCT FROM (NEW."approved_on") OR OLD."approver" IS DISTINCT FROM (NEW."approver") OR OLD."community_id" IS DISTINCT FROM (NEW."community_id") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."created_by_id" IS DISTINCT FROM (NEW."created_by_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_baseline" IS DISTINCT FROM (NEW."is_baseline") OR OLD."note" IS DISTINCT FROM (NEW."note") OR OLD."number" IS DISTINCT FROM (NEW."number") OR OLD."plan_id" IS DISTINCT FROM (NEW."plan_id") OR OLD."program_id" IS DISTINCT FROM (NEW."program_id"))',
                            func='INSERT INTO "implementation_planversionevent" ("approved_at", "approved_by_id", "approved_on", "approver", "community_id", "created_at", "created_by_id", "id", "is_baseline", "note", "number", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "program_id") VALUES (NEW."approved_at", NEW."approved_by_id", NEW."approved_on", NEW."approver", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."id", NEW."is_baseline", NEW."note", NEW."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."plan_id", NEW."program_id"); RETURN NULL;',
                            hash="2a0cc30c4194987fba5c8a5f28732228c3a9621c",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_fccbf",
                            table="implementation_planversion",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "planversion",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "implementation_planversionevent" ("approved_at", "approved_by_id", "approved_on", "approver", "community_id", "created_at", "created_by_id", "id", "is_baseline", "note", "number", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "program_id") VALUES (OLD."approved_at", OLD."approved_by_id", OLD."approved_on", OLD."approver", OLD."community_id", OLD."created_at", OLD."created_by_id", OLD."id", OLD."is_baseline", OLD."note", OLD."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."plan_id", OLD."program_id"); RETURN NULL;',
                            hash="65144b5f2d2acceac953c22f4f53e069e38c7cd0",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_7a1e7",
                            table="implementation_planversion",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "planedition",
                    pgtrigger.compiler.Trigger(
                        name="plan_edition_stays",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="e6396eee699dca1f93f10cdd7595962edbdc3f63",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_plan_edition_stays_906aa",
                            table="implementation_planedition",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "planversionevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="7ead6a547ff1372aa20b5c57e10f58329bcacff6",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_b7767",
                            table="implementation_planversionevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "publicdocument",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "implementation_publicdocumentevent" ("community_id", "id", "language", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "shown_at", "shown_by_id", "title", "version_id") VALUES (NEW."community_id", NEW."id", NEW."language", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."shown_at", NEW."shown_by_id", NEW."title", NEW."version_id"); RETURN NULL;',
                            hash="3e52217e68dfea737c30b3715743815287d7e45e",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_77bca",
                            table="implementation_publicdocument",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "publicdocument",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "implementation_publicdocumentevent" ("community_id", "id", "language", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "shown_at", "shown_by_id", "title", "version_id") VALUES (NEW."community_id", NEW."id", NEW."language", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."shown_at", NEW."shown_by_id", NEW."title", NEW."version_id"); RETURN NULL;',
                            hash="3f45217f6648e84a87cd1e0c67162592b166ba1e",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_39ac6",
                            table="implementation_publicdocument",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "publicdocument",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "implementation_publicdocumentevent" ("community_id", "id", "language", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "shown_at", "shown_by_id", "title", "version_id") VALUES (OLD."community_id", OLD."id", OLD."language", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."shown_at", OLD."shown_by_id", OLD."title", OLD."version_id"); RETURN NULL;',
                            hash="4222249354165ffb81f3379ed01fdca145a1ca1a",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_4cc55",
                            table="implementation_publicdocument",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "publicdocumentevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="0c0d1f016f6d25350ab0feea9b6a61b96137551e",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_b66d4",
                            table="implementation_publicdocumentevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "publicpage",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "implementation_publicpageevent" ("community_id", "id", "intro", "opened_at", "opened_by_id", "parts", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "takes_followers", "told_on") VALUES (NEW."community_id", NEW."id", NEW."intro", NEW."opened_at", NEW."opened_by_id", NEW."parts", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."takes_followers", NEW."told_on"); RETURN NULL;',
                            hash="3af06dc200e1739c211c825d6c978fa06dee0657",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_82334",
                            table="implementation_publicpage",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "publicpage",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "implementation_publicpageevent" ("community_id", "id", "intro", "opened_at", "opened_by_id", "parts", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "takes_followers", "told_on") VALUES (NEW."community_id", NEW."id", NEW."intro", NEW."opened_at", NEW."opened_by_id", NEW."parts", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."takes_followers", NEW."told_on"); RETURN NULL;',
                            hash="53663fcfef19e65bac63a8a757ef6300fe104ed7",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_53c8f",
                            table="implementation_publicpage",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "publicpage",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "implementation_publicpageevent" ("community_id", "id", "intro", "opened_at", "opened_by_id", "parts", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "takes_followers", "told_on") VALUES (OLD."community_id", OLD."id", OLD."intro", OLD."opened_at", OLD."opened_by_id", OLD."parts", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."takes_followers", OLD."told_on"); RETURN NULL;',
                            hash="a0b175ac920a1a73d983c6a50acc6e7ae5e8dbd5",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_e26ce",
                            table="implementation_publicpage",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "publicpageevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="9605839167f2e139a4768e46c36966561857bf0a",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_1afed",
                            table="implementation_publicpageevent",
                            when="BEFORE",
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
                (
                    "savedfilter",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "implementation_savedfilterevent" ("community_id", "created_at", "id", "is_shared", "owner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "query", "title") VALUES (NEW."community_id", NEW."created_at", NEW."id", NEW."is_shared", NEW."owner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."query", NEW."title"); RETURN NULL;',
                            hash="626003809c6452194b7417c91423318b5e2e8bc3",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a0cd9",
                            table="implementation_savedfilter",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "savedfilter",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "implementation_savedfilterevent" ("community_id", "created_at", "id", "is_shared", "owner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "query", "title") VALUES (NEW."community_id", NEW."created_at", NEW."id", NEW."is_shared", NEW."owner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."query", NEW."title"); RETURN NULL;',
                            hash="acaa97178d93e7768ab1687404c717397eb147bc",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e86e2",
                            table="implementation_savedfilter",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "savedfilter",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "implementation_savedfilterevent" ("community_id", "created_at", "id", "is_shared", "owner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "query", "title") VALUES (OLD."community_id", OLD."created_at", OLD."id", OLD."is_shared", OLD."owner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."query", OLD."title"); RETURN NULL;',
                            hash="f7d0c3b18d0e4e751782c8302eea8b1c87a30359",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_1a239",
                            table="implementation_savedfilter",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "savedfilterevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="5a4fd18ff41d39fdf8e239717418e4dd1b2deb11",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_31c98",
                            table="implementation_savedfilterevent",
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
