import django.contrib.postgres.fields
import django.core.validators
import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
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
        ("tenancy", "0001_initial"),
    ]

    operations = [
        bic.tenancy.operations.Together(
            operations=[
                migrations.CreateModel(
                    name="DecisionBody",
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
                            "kind",
                            models.CharField(
                                choices=[
                                    ("council", "City or town council"),
                                    ("board", "Board of the county"),
                                    ("commission", "Commission or advisory board"),
                                    ("manager", "City, town or county manager"),
                                    ("department", "Department head"),
                                    ("nonprofit", "Nonprofit organization"),
                                    ("other", "Another body"),
                                ],
                                default="council",
                                max_length=12,
                                verbose_name="kind",
                            ),
                        ),
                        (
                            "meets",
                            models.CharField(
                                blank=True, max_length=160, verbose_name="when it meets"
                            ),
                        ),
                        (
                            "agenda_days",
                            models.PositiveSmallIntegerField(
                                default=10,
                                validators=[django.core.validators.MaxValueValidator(120)],
                                verbose_name="papers are due, days before",
                            ),
                        ),
                        (
                            "brief_every_months",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(1),
                                    django.core.validators.MaxValueValidator(36),
                                ],
                                verbose_name="is told how things stand, every … months",
                            ),
                        ),
                        (
                            "website",
                            models.URLField(blank=True, max_length=300, verbose_name="web address"),
                        ),
                        (
                            "note",
                            models.TextField(blank=True, max_length=2000, verbose_name="note"),
                        ),
                        (
                            "ended_on",
                            models.DateField(
                                blank=True, null=True, verbose_name="no longer decides since"
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
                            "liaison",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="who keeps in touch",
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
                        "verbose_name": "decision-making body",
                        "verbose_name_plural": "decision-making bodies",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "community", "name"),
                                name="decision_body_once",
                                violation_error_message="There is a body with this name already.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("brief_every_months", None),
                                    ("brief_every_months__gte", 1),
                                    _connector="OR",
                                ),
                                name="decision_body_rhythm",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="DecisionBodyEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("name", models.CharField(max_length=160, verbose_name="name")),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("council", "City or town council"),
                                    ("board", "Board of the county"),
                                    ("commission", "Commission or advisory board"),
                                    ("manager", "City, town or county manager"),
                                    ("department", "Department head"),
                                    ("nonprofit", "Nonprofit organization"),
                                    ("other", "Another body"),
                                ],
                                default="council",
                                max_length=12,
                                verbose_name="kind",
                            ),
                        ),
                        (
                            "meets",
                            models.CharField(
                                blank=True, max_length=160, verbose_name="when it meets"
                            ),
                        ),
                        (
                            "agenda_days",
                            models.PositiveSmallIntegerField(
                                default=10,
                                validators=[django.core.validators.MaxValueValidator(120)],
                                verbose_name="papers are due, days before",
                            ),
                        ),
                        (
                            "brief_every_months",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(1),
                                    django.core.validators.MaxValueValidator(36),
                                ],
                                verbose_name="is told how things stand, every … months",
                            ),
                        ),
                        (
                            "website",
                            models.URLField(blank=True, max_length=300, verbose_name="web address"),
                        ),
                        (
                            "note",
                            models.TextField(blank=True, max_length=2000, verbose_name="note"),
                        ),
                        (
                            "ended_on",
                            models.DateField(
                                blank=True, null=True, verbose_name="no longer decides since"
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
                            "liaison",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="who keeps in touch",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="meetings.decisionbody",
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
                    name="Submission",
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
                            models.PositiveIntegerField(editable=False, verbose_name="number"),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("inform", "Inform"),
                                    ("input", "Seek input"),
                                    ("decision", "Ask for a decision"),
                                ],
                                default="inform",
                                max_length=10,
                                verbose_name="what for",
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("draft", "Draft"),
                                    ("submitted", "Handed in"),
                                    ("answered", "Answered"),
                                    ("withdrawn", "Withdrawn"),
                                ],
                                default="draft",
                                editable=False,
                                max_length=10,
                                verbose_name="state",
                            ),
                        ),
                        (
                            "title",
                            bic.translated.TranslatedField(
                                default=bic.translated.Translated, verbose_name="title"
                            ),
                        ),
                        (
                            "memo",
                            bic.translated.TranslatedField(
                                blank=True, default=bic.translated.Translated, verbose_name="memo"
                            ),
                        ),
                        (
                            "cost",
                            bic.money.MoneyField(
                                blank=True,
                                decimal_places=2,
                                max_digits=14,
                                null=True,
                                validators=[django.core.validators.MinValueValidator(0)],
                                verbose_name="cost",
                            ),
                        ),
                        (
                            "fiscal_note",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="fiscal note",
                            ),
                        ),
                        (
                            "resolution",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="text of the resolution",
                            ),
                        ),
                        (
                            "agenda_on",
                            models.DateField(
                                blank=True, null=True, verbose_name="on the agenda of"
                            ),
                        ),
                        (
                            "agenda_part",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("information", "Information item"),
                                    ("discussion", "Discussion item"),
                                    ("consent", "Consent item"),
                                    ("action", "Item with a vote"),
                                ],
                                max_length=12,
                                verbose_name="part of the agenda",
                            ),
                        ),
                        (
                            "file_number",
                            models.CharField(
                                blank=True, max_length=60, verbose_name="file number of the body"
                            ),
                        ),
                        (
                            "link",
                            models.URLField(
                                blank=True, max_length=500, verbose_name="web address at the body"
                            ),
                        ),
                        (
                            "submitted_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="handed in on"
                            ),
                        ),
                        (
                            "outcome",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("filed", "Received and filed"),
                                    ("input", "Gave input"),
                                    ("passed", "Passed"),
                                    ("changed", "Passed with changes"),
                                    ("declined", "Declined"),
                                    ("postponed", "Postponed"),
                                    ("referred", "Referred to another body"),
                                ],
                                editable=False,
                                max_length=10,
                                verbose_name="outcome",
                            ),
                        ),
                        (
                            "outcome_on",
                            models.DateField(editable=False, null=True, verbose_name="answered on"),
                        ),
                        (
                            "votes_for",
                            models.PositiveSmallIntegerField(
                                editable=False, null=True, verbose_name="votes for"
                            ),
                        ),
                        (
                            "votes_against",
                            models.PositiveSmallIntegerField(
                                editable=False, null=True, verbose_name="votes against"
                            ),
                        ),
                        (
                            "outcome_note",
                            models.TextField(
                                blank=True,
                                editable=False,
                                max_length=4000,
                                verbose_name="what the body said",
                            ),
                        ),
                        (
                            "answered_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="outcome recorded on"
                            ),
                        ),
                        (
                            "withdrawn_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="withdrawn on"
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "answered_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="outcome recorded by",
                            ),
                        ),
                        (
                            "body",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="submissions",
                                to="meetings.decisionbody",
                                verbose_name="body",
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
                            "follows",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="followed_by",
                                to="meetings.submission",
                                verbose_name="follows an earlier submission",
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
                            "submitted_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="handed in by",
                            ),
                        ),
                        (
                            "withdrawn_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="withdrawn by",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "submission",
                        "verbose_name_plural": "submissions",
                        "indexes": [
                            models.Index(
                                fields=["program", "community", "-agenda_on"],
                                name="submission_by_agenda",
                            ),
                            models.Index(fields=["program", "body"], name="submission_by_body"),
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "community", "number"),
                                name="submission_number_once",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("state", "draft"),
                                        ("submitted_at", None),
                                        ("submitted_by", None),
                                    ),
                                    models.Q(
                                        ("state__in", ["submitted", "answered", "withdrawn"]),
                                        ("submitted_at__isnull", False),
                                        ("submitted_by__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="submission_submitted_by_somebody",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("answered_at", None),
                                        ("answered_by", None),
                                        ("outcome", ""),
                                        ("outcome_on", None),
                                    ),
                                    models.Q(
                                        ("answered_at__isnull", False),
                                        ("answered_by__isnull", False),
                                        ("outcome_on__isnull", False),
                                        ("state", "answered"),
                                    ),
                                    _connector="OR",
                                ),
                                name="submission_answered_by_somebody",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("state", "answered"),
                                        models.Q(("outcome", ""), _negated=True),
                                    ),
                                    models.Q(("state", "answered"), _negated=True),
                                    _connector="OR",
                                ),
                                name="submission_answered_with_outcome",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("withdrawn_at", None), ("withdrawn_by", None)),
                                    models.Q(
                                        ("state", "withdrawn"),
                                        ("withdrawn_at__isnull", False),
                                        ("withdrawn_by__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="submission_withdrawn_by_somebody",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Attachment",
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
                        ("position", models.PositiveSmallIntegerField(default=0, editable=False)),
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
                            "document",
                            models.ForeignKey(
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
                        (
                            "submission",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="attachments",
                                to="meetings.submission",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "attachment",
                        "verbose_name_plural": "attachments",
                        "ordering": ["position", "pk"],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "submission", "document"),
                                name="attachment_once",
                                violation_error_message="This document is attached already.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Briefing",
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
                        ("told_on", models.DateField(verbose_name="on")),
                        (
                            "way",
                            models.CharField(
                                choices=[
                                    ("presentation", "Presentation at a meeting"),
                                    ("written", "Written update"),
                                    ("talk", "Talk in person or by phone"),
                                    ("event", "Visit to a meeting or event"),
                                    ("other", "Another way"),
                                ],
                                default="written",
                                max_length=14,
                                verbose_name="how",
                            ),
                        ),
                        ("about", models.TextField(max_length=2000, verbose_name="what about")),
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
                        (
                            "told_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="who told",
                            ),
                        ),
                        (
                            "body",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="briefings",
                                to="meetings.decisionbody",
                                verbose_name="body",
                            ),
                        ),
                        (
                            "submission",
                            models.OneToOneField(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="briefing",
                                to="meetings.submission",
                                verbose_name="submission",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "briefing",
                        "verbose_name_plural": "briefings",
                        "indexes": [
                            models.Index(
                                fields=["program", "community", "-told_on"], name="briefing_by_day"
                            ),
                            models.Index(
                                fields=["program", "body", "-told_on"], name="briefing_by_body"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Packet",
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
                        ("number", models.PositiveSmallIntegerField(editable=False)),
                        (
                            "languages",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=12),
                                default=list,
                                verbose_name="languages",
                            ),
                        ),
                        ("facts", models.JSONField(editable=False)),
                        ("left_out", models.JSONField(default=list, editable=False)),
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
                            "made_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="made by",
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
                            "submission",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="packets",
                                to="meetings.submission",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "packet",
                        "verbose_name_plural": "packets",
                        "indexes": [
                            models.Index(
                                condition=models.Q(("state__in", ["queued", "rendering"])),
                                fields=["program", "queued_at"],
                                name="packet_unfinished",
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
                                name="packet_ready_is_stored",
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
                                name="packet_failed_says_why",
                            ),
                            models.UniqueConstraint(
                                fields=("program", "submission", "number"),
                                name="packet_number_once",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Promise",
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
                            "side",
                            models.CharField(
                                choices=[("us", "We owe it"), ("body", "The body owes it")],
                                default="us",
                                max_length=4,
                                verbose_name="who owes it",
                            ),
                        ),
                        (
                            "what",
                            models.CharField(max_length=300, verbose_name="what was promised"),
                        ),
                        ("due_on", models.DateField(blank=True, null=True, verbose_name="due on")),
                        (
                            "outcome",
                            models.CharField(
                                blank=True,
                                choices=[("kept", "Kept"), ("dropped", "Dropped")],
                                editable=False,
                                max_length=8,
                                verbose_name="outcome",
                            ),
                        ),
                        (
                            "note",
                            models.TextField(
                                blank=True,
                                editable=False,
                                max_length=2000,
                                verbose_name="what became of it",
                            ),
                        ),
                        (
                            "closed_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="closed on"
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "body",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="promises",
                                to="meetings.decisionbody",
                                verbose_name="body",
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
                                verbose_name="who looks after it",
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
                            "submission",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="promises",
                                to="meetings.submission",
                                verbose_name="submission",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "promise",
                        "verbose_name_plural": "promises",
                        "indexes": [
                            models.Index(
                                condition=models.Q(("closed_at", None)),
                                fields=["program", "community", "due_on"],
                                name="promise_open_by_day",
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("closed_at", None), ("closed_by", None), ("outcome", "")
                                    ),
                                    models.Q(
                                        ("closed_at__isnull", False),
                                        ("closed_by__isnull", False),
                                        models.Q(("outcome", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="promise_closed_by_somebody",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SubmissionEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "number",
                            models.PositiveIntegerField(editable=False, verbose_name="number"),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("inform", "Inform"),
                                    ("input", "Seek input"),
                                    ("decision", "Ask for a decision"),
                                ],
                                default="inform",
                                max_length=10,
                                verbose_name="what for",
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("draft", "Draft"),
                                    ("submitted", "Handed in"),
                                    ("answered", "Answered"),
                                    ("withdrawn", "Withdrawn"),
                                ],
                                default="draft",
                                editable=False,
                                max_length=10,
                                verbose_name="state",
                            ),
                        ),
                        (
                            "title",
                            bic.translated.TranslatedField(
                                default=bic.translated.Translated, verbose_name="title"
                            ),
                        ),
                        (
                            "memo",
                            bic.translated.TranslatedField(
                                blank=True, default=bic.translated.Translated, verbose_name="memo"
                            ),
                        ),
                        (
                            "cost",
                            bic.money.MoneyField(
                                blank=True,
                                decimal_places=2,
                                max_digits=14,
                                null=True,
                                validators=[django.core.validators.MinValueValidator(0)],
                                verbose_name="cost",
                            ),
                        ),
                        (
                            "fiscal_note",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="fiscal note",
                            ),
                        ),
                        (
                            "resolution",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="text of the resolution",
                            ),
                        ),
                        (
                            "agenda_on",
                            models.DateField(
                                blank=True, null=True, verbose_name="on the agenda of"
                            ),
                        ),
                        (
                            "agenda_part",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("information", "Information item"),
                                    ("discussion", "Discussion item"),
                                    ("consent", "Consent item"),
                                    ("action", "Item with a vote"),
                                ],
                                max_length=12,
                                verbose_name="part of the agenda",
                            ),
                        ),
                        (
                            "file_number",
                            models.CharField(
                                blank=True, max_length=60, verbose_name="file number of the body"
                            ),
                        ),
                        (
                            "link",
                            models.URLField(
                                blank=True, max_length=500, verbose_name="web address at the body"
                            ),
                        ),
                        (
                            "submitted_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="handed in on"
                            ),
                        ),
                        (
                            "outcome",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("filed", "Received and filed"),
                                    ("input", "Gave input"),
                                    ("passed", "Passed"),
                                    ("changed", "Passed with changes"),
                                    ("declined", "Declined"),
                                    ("postponed", "Postponed"),
                                    ("referred", "Referred to another body"),
                                ],
                                editable=False,
                                max_length=10,
                                verbose_name="outcome",
                            ),
                        ),
                        (
                            "outcome_on",
                            models.DateField(editable=False, null=True, verbose_name="answered on"),
                        ),
                        (
                            "votes_for",
                            models.PositiveSmallIntegerField(
                                editable=False, null=True, verbose_name="votes for"
                            ),
                        ),
                        (
                            "votes_against",
                            models.PositiveSmallIntegerField(
                                editable=False, null=True, verbose_name="votes against"
                            ),
                        ),
                        (
                            "outcome_note",
                            models.TextField(
                                blank=True,
                                editable=False,
                                max_length=4000,
                                verbose_name="what the body said",
                            ),
                        ),
                        (
                            "answered_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="outcome recorded on"
                            ),
                        ),
                        (
                            "withdrawn_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="withdrawn on"
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "answered_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="outcome recorded by",
                            ),
                        ),
                        (
                            "body",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="meetings.decisionbody",
                                verbose_name="body",
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
                            "follows",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="meetings.submission",
                                verbose_name="follows an earlier submission",
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
                                to="meetings.submission",
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
                            "submitted_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="handed in by",
                            ),
                        ),
                        (
                            "withdrawn_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="withdrawn by",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="SubmissionItem",
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
                            "decision",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="submission_items",
                                to="meetings.decision",
                                verbose_name="decision",
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
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="submission_items",
                                to="meetings.proposal",
                                verbose_name="proposal",
                            ),
                        ),
                        (
                            "submission",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="items",
                                to="meetings.submission",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "item of a submission",
                        "verbose_name_plural": "items of submissions",
                        "ordering": ["pk"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("decision__isnull", False), ("proposal", None)),
                                    models.Q(("decision", None), ("proposal__isnull", False)),
                                    _connector="OR",
                                ),
                                name="submission_item_of_one",
                            ),
                            models.UniqueConstraint(
                                fields=("program", "submission", "proposal"),
                                name="submission_proposal_once",
                            ),
                            models.UniqueConstraint(
                                fields=("program", "submission", "decision"),
                                name="submission_decision_once",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SubmissionQuestion",
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
                        ("asked_on", models.DateField(verbose_name="asked on")),
                        (
                            "asked_by",
                            models.CharField(blank=True, max_length=160, verbose_name="who asked"),
                        ),
                        ("question", models.TextField(max_length=2000, verbose_name="question")),
                        (
                            "answer",
                            models.TextField(blank=True, max_length=6000, verbose_name="answer"),
                        ),
                        (
                            "answered_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="answered on"
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "answered_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="answered by",
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
                        (
                            "submission",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="questions",
                                to="meetings.submission",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "question of a body",
                        "verbose_name_plural": "questions of bodies",
                        "ordering": ["asked_on", "pk"],
                        "indexes": [
                            models.Index(
                                fields=["program", "submission"], name="question_by_submission"
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("answer", ""), ("answered_at", None), ("answered_by", None)
                                    ),
                                    models.Q(
                                        ("answered_at__isnull", False),
                                        ("answered_by__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="submission_question_answered_by_somebody",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("answered_at", None),
                                    models.Q(("answer", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="submission_question_answered_in_words",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PromiseEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "side",
                            models.CharField(
                                choices=[("us", "We owe it"), ("body", "The body owes it")],
                                default="us",
                                max_length=4,
                                verbose_name="who owes it",
                            ),
                        ),
                        (
                            "what",
                            models.CharField(max_length=300, verbose_name="what was promised"),
                        ),
                        ("due_on", models.DateField(blank=True, null=True, verbose_name="due on")),
                        (
                            "outcome",
                            models.CharField(
                                blank=True,
                                choices=[("kept", "Kept"), ("dropped", "Dropped")],
                                editable=False,
                                max_length=8,
                                verbose_name="outcome",
                            ),
                        ),
                        (
                            "note",
                            models.TextField(
                                blank=True,
                                editable=False,
                                max_length=2000,
                                verbose_name="what became of it",
                            ),
                        ),
                        (
                            "closed_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="closed on"
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "body",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="meetings.decisionbody",
                                verbose_name="body",
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
                                verbose_name="who looks after it",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="meetings.promise",
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
                            "submission",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="meetings.submission",
                                verbose_name="submission",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PacketEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "storage_key",
                            models.CharField(blank=True, editable=False, max_length=120),
                        ),
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
                        ("number", models.PositiveSmallIntegerField(editable=False)),
                        (
                            "languages",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=12),
                                default=list,
                                verbose_name="languages",
                            ),
                        ),
                        ("left_out", models.JSONField(default=list, editable=False)),
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
                            "made_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="made by",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="meetings.packet",
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
                            "submission",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="meetings.submission",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="BriefingEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("told_on", models.DateField(verbose_name="on")),
                        (
                            "way",
                            models.CharField(
                                choices=[
                                    ("presentation", "Presentation at a meeting"),
                                    ("written", "Written update"),
                                    ("talk", "Talk in person or by phone"),
                                    ("event", "Visit to a meeting or event"),
                                    ("other", "Another way"),
                                ],
                                default="written",
                                max_length=14,
                                verbose_name="how",
                            ),
                        ),
                        ("about", models.TextField(max_length=2000, verbose_name="what about")),
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
                                to="meetings.briefing",
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
                            "told_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="who told",
                            ),
                        ),
                        (
                            "body",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="meetings.decisionbody",
                                verbose_name="body",
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
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="AttachmentEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("position", models.PositiveSmallIntegerField(default=0, editable=False)),
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
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="meetings.attachment",
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
                            "submission",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="meetings.submission",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="SubmissionItemEvent",
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
                            "decision",
                            models.ForeignKey(
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
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="meetings.submissionitem",
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
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="meetings.submission",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="SubmissionQuestionEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("asked_on", models.DateField(verbose_name="asked on")),
                        (
                            "asked_by",
                            models.CharField(blank=True, max_length=160, verbose_name="who asked"),
                        ),
                        ("question", models.TextField(max_length=2000, verbose_name="question")),
                        (
                            "answer",
                            models.TextField(blank=True, max_length=6000, verbose_name="answer"),
                        ),
                        (
                            "answered_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="answered on"
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "answered_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="answered by",
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
                                to="meetings.submissionquestion",
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
                            "submission",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="meetings.submission",
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
                    "decisionbody",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_decisionbodyevent" ("agenda_days", "brief_every_months", "community_id", "created_at", "created_by_id", "ended_on", "id", "kind", "liaison_id", "meets", "name", "note", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "website") VALUES (NEW."agenda_days", NEW."brief_every_months", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."ended_on", NEW."id", NEW."kind", NEW."liaison_id", NEW."meets", NEW."name", NEW."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."website"); RETURN NULL;',
                            hash="03d88060737e7c11a8d9c8dfbfde7eeb01466bba",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_5cff5",
                            table="meetings_decisionbody",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "decisionbody",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "meetings_decisionbodyevent" ("agenda_days", "brief_every_months", "community_id", "created_at", "created_by_id", "ended_on", "id", "kind", "liaison_id", "meets", "name", "note", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "website") VALUES (NEW."agenda_days", NEW."brief_every_months", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."ended_on", NEW."id", NEW."kind", NEW."liaison_id", NEW."meets", NEW."name", NEW."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."website"); RETURN NULL;',
                            hash="d06eae01db38c870af7605a4511ad2f5c7e4f2d6",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_4694c",
                            table="meetings_decisionbody",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "decisionbody",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_decisionbodyevent" ("agenda_days", "brief_every_months", "community_id", "created_at", "created_by_id", "ended_on", "id", "kind", "liaison_id", "meets", "name", "note", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "website") VALUES (OLD."agenda_days", OLD."brief_every_months", OLD."community_id", OLD."created_at", OLD."created_by_id", OLD."ended_on", OLD."id", OLD."kind", OLD."liaison_id", OLD."meets", OLD."name", OLD."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."website"); RETURN NULL;',
                            hash="2f52b516a432cca578d4cdd16d06f425b179d8f3",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b9e62",
                            table="meetings_decisionbody",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "decisionbodyevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="acc2442d1d758c64e8eb980fe698714649285077",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_82410",
                            table="meetings_decisionbodyevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "submission",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_submissionevent" ("agenda_on", "agenda_part", "answered_at", "answered_by_id", "body_id", "community_id", "cost", "created_at", "created_by_id", "file_number", "fiscal_note", "follows_id", "id", "kind", "link", "memo", "number", "outcome", "outcome_note", "outcome_on", "owner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "resolution", "state", "submitted_at", "submitted_by_id", "title", "votes_against", "votes_for", "withdrawn_at", "withdrawn_by_id") VALUES (NEW."agenda_on", NEW."agenda_part", NEW."answered_at", NEW."answered_by_id", NEW."body_id", NEW."community_id", NEW."cost", NEW."created_at", NEW."created_by_id", NEW."file_number", NEW."fiscal_note", NEW."follows_id", NEW."id", NEW."kind", NEW."link", NEW."memo", NEW."number", NEW."outcome", NEW."outcome_note", NEW."outcome_on", NEW."owner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."resolution", NEW."state", NEW."submitted_at", NEW."submitted_by_id", NEW."title", NEW."votes_against", NEW."votes_for", NEW."withdrawn_at", NEW."withdrawn_by_id"); RETURN NULL;',
                            hash="e34e05159836023675f7404418b5ec99c74e6ebb",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_347b1",
                            table="meetings_submission",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "submission",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "meetings_submissionevent" ("agenda_on", "agenda_part", "answered_at", "answered_by_id", "body_id", "community_id", "cost", "created_at", "created_by_id", "file_number", "fiscal_note", "follows_id", "id", "kind", "link", "memo", "number", "outcome", "outcome_note", "outcome_on", "owner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "resolution", "state", "submitted_at", "submitted_by_id", "title", "votes_against", "votes_for", "withdrawn_at", "withdrawn_by_id") VALUES (NEW."agenda_on", NEW."agenda_part", NEW."answered_at", NEW."answered_by_id", NEW."body_id", NEW."community_id", NEW."cost", NEW."created_at", NEW."created_by_id", NEW."file_number", NEW."fiscal_note", NEW."follows_id", NEW."id", NEW."kind", NEW."link", NEW."memo", NEW."number", NEW."outcome", NEW."outcome_note", NEW."outcome_on", NEW."owner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."resolution", NEW."state", NEW."submitted_at", NEW."submitted_by_id", NEW."title", NEW."votes_against", NEW."votes_for", NEW."withdrawn_at", NEW."withdrawn_by_id"); RETURN NULL;',
                            hash="c2aef8494b3c0a16049e493839d9f86a6e05c7c9",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_35498",
                            table="meetings_submission",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "submission",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_submissionevent" ("agenda_on", "agenda_part", "answered_at", "answered_by_id", "body_id", "community_id", "cost", "created_at", "created_by_id", "file_number", "fiscal_note", "follows_id", "id", "kind", "link", "memo", "number", "outcome", "outcome_note", "outcome_on", "owner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "resolution", "state", "submitted_at", "submitted_by_id", "title", "votes_against", "votes_for", "withdrawn_at", "withdrawn_by_id") VALUES (OLD."agenda_on", OLD."agenda_part", OLD."answered_at", OLD."answered_by_id", OLD."body_id", OLD."community_id", OLD."cost", OLD."created_at", OLD."created_by_id", OLD."file_number", OLD."fiscal_note", OLD."follows_id", OLD."id", OLD."kind", OLD."link", OLD."memo", OLD."number", OLD."outcome", OLD."outcome_note", OLD."outcome_on", OLD."owner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."resolution", OLD."state", OLD."submitted_at", OLD."submitted_by_id", OLD."title", OLD."votes_against", OLD."votes_for", OLD."withdrawn_at", OLD."withdrawn_by_id"); RETURN NULL;',
                            hash="d411021264988a2ef192bfcd65c7fb4a2a97451e",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c7e1b",
                            table="meetings_submission",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "promiseevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="80c9ee9745d20d88fe4c04f21db3c3e2c01707bd",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_28ab1",
                            table="meetings_promiseevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "promise",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_promiseevent" ("body_id", "closed_at", "closed_by_id", "community_id", "created_at", "created_by_id", "due_on", "id", "note", "outcome", "owner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "side", "submission_id", "what") VALUES (NEW."body_id", NEW."closed_at", NEW."closed_by_id", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."due_on", NEW."id", NEW."note", NEW."outcome", NEW."owner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."side", NEW."submission_id", NEW."what"); RETURN NULL;',
                            hash="57c8cac593d64e2e929d9ed3f38336ed35b3eed3",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_4e561",
                            table="meetings_promise",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "promise",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "meetings_promiseevent" ("body_id", "closed_at", "closed_by_id", "community_id", "created_at", "created_by_id", "due_on", "id", "note", "outcome", "owner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "side", "submission_id", "what") VALUES (NEW."body_id", NEW."closed_at", NEW."closed_by_id", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."due_on", NEW."id", NEW."note", NEW."outcome", NEW."owner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."side", NEW."submission_id", NEW."what"); RETURN NULL;',
                            hash="32001145484c319ace61c80e29799cd68725aac3",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_04f69",
                            table="meetings_promise",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "promise",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_promiseevent" ("body_id", "closed_at", "closed_by_id", "community_id", "created_at", "created_by_id", "due_on", "id", "note", "outcome", "owner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "side", "submission_id", "what") VALUES (OLD."body_id", OLD."closed_at", OLD."closed_by_id", OLD."community_id", OLD."created_at", OLD."created_by_id", OLD."due_on", OLD."id", OLD."note", OLD."outcome", OLD."owner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."side", OLD."submission_id", OLD."what"); RETURN NULL;',
                            hash="9f69dbe5798784a694e20f8b2fabdf73a2981d26",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f2859",
                            table="meetings_promise",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "packetevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="78d85eb058b8b5d7c581d48d920f02d9ca4da77e",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_82825",
                            table="meetings_packetevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "packet",
                    pgtrigger.compiler.Trigger(
                        name="packet_stays",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.\"state\" = 'ready')",
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="7c3995c18973db4fb213e89fe708f7c88bf66562",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_packet_stays_ca2f0",
                            table="meetings_packet",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "packet",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_packetevent" ("community_id", "created_at", "finished_at", "id", "languages", "left_out", "made_by_id", "number", "pages", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "problem", "program_id", "sha256", "size", "state", "storage_key", "submission_id") VALUES (NEW."community_id", NEW."created_at", NEW."finished_at", NEW."id", NEW."languages", NEW."left_out", NEW."made_by_id", NEW."number", NEW."pages", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."problem", NEW."program_id", NEW."sha256", NEW."size", NEW."state", NEW."storage_key", NEW."submission_id"); RETURN NULL;',
                            hash="f6f6c9f715c28b9d25ebbb35fef70859cc648218",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2dcde",
                            table="meetings_packet",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "packet",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."community_id" IS DISTINCT FROM (NEW."community_id") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."finished_at" IS DISTINCT FROM (NEW."finished_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."languages" IS DISTINCT FROM (NEW."languages") OR OLD."left_out" IS DISTINCT FROM (NEW."left_out") OR OLD."made_by_id" IS DISTINCT FROM (NEW."made_by_id") OR OLD."number" IS DISTINCT FROM (NEW."number") OR OLD."pages" IS DISTINCT FROM (NEW."pages") OR OLD."problem" IS DISTINCT FROM (NEW."problem") OR OLD."program_id" IS DISTINCT FROM (NEW."program_id") OR OLD."sha256" IS DISTINCT FROM (NEW."sha256") OR OLD."size" IS DISTINCT FROM (NEW."size") OR OLD."state" IS DISTINCT FROM (NEW."state") OR OLD."storage_key" IS DISTINCT FROM (NEW."storage_key") OR OLD."submission_id" IS DISTINCT FROM (NEW."submission_id"))',
                            func='INSERT INTO "meetings_packetevent" ("community_id", "created_at", "finished_at", "id", "languages", "left_out", "made_by_id", "number", "pages", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "problem", "program_id", "sha256", "size", "state", "storage_key", "submission_id") VALUES (NEW."community_id", NEW."created_at", NEW."finished_at", NEW."id", NEW."languages", NEW."left_out", NEW."made_by_id", NEW."number", NEW."pages", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."problem", NEW."program_id", NEW."sha256", NEW."size", NEW."state", NEW."storage_key", NEW."submission_id"); RETURN NULL;',
                            hash="2f22da00b3b12e9bf6f4a331854510ab2b608d55",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_99865",
                            table="meetings_packet",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "packet",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_packetevent" ("community_id", "created_at", "finished_at", "id", "languages", "left_out", "made_by_id", "number", "pages", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "problem", "program_id", "sha256", "size", "state", "storage_key", "submission_id") VALUES (OLD."community_id", OLD."created_at", OLD."finished_at", OLD."id", OLD."languages", OLD."left_out", OLD."made_by_id", OLD."number", OLD."pages", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."problem", OLD."program_id", OLD."sha256", OLD."size", OLD."state", OLD."storage_key", OLD."submission_id"); RETURN NULL;',
                            hash="a27473d5f0bcb0ef65f64819e9cf8ef7595d73cf",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_2122c",
                            table="meetings_packet",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "briefingevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="1285895b2dd639b3a6f41757766694ddc1b5f527",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_d8668",
                            table="meetings_briefingevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "briefing",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_briefingevent" ("about", "body_id", "community_id", "created_at", "created_by_id", "document_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "submission_id", "told_by_id", "told_on", "way") VALUES (NEW."about", NEW."body_id", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."document_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."submission_id", NEW."told_by_id", NEW."told_on", NEW."way"); RETURN NULL;',
                            hash="1733e64ae8b52347bc8a3017de3bf1720835644f",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2449d",
                            table="meetings_briefing",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "briefing",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "meetings_briefingevent" ("about", "body_id", "community_id", "created_at", "created_by_id", "document_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "submission_id", "told_by_id", "told_on", "way") VALUES (NEW."about", NEW."body_id", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."document_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."submission_id", NEW."told_by_id", NEW."told_on", NEW."way"); RETURN NULL;',
                            hash="ec8f3111e410dcba54e2c88e367d704891ae0a05",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_47c80",
                            table="meetings_briefing",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "briefing",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_briefingevent" ("about", "body_id", "community_id", "created_at", "created_by_id", "document_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "submission_id", "told_by_id", "told_on", "way") VALUES (OLD."about", OLD."body_id", OLD."community_id", OLD."created_at", OLD."created_by_id", OLD."document_id", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."submission_id", OLD."told_by_id", OLD."told_on", OLD."way"); RETURN NULL;',
                            hash="60ef4a6400800f7739f3257527ec031e048923be",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_52070",
                            table="meetings_briefing",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "attachmentevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="d957497994fcfb7969ddfa6f97e4d82c4695aa26",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_efb0b",
                            table="meetings_attachmentevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "attachment",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_attachmentevent" ("community_id", "document_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "program_id", "submission_id") VALUES (NEW."community_id", NEW."document_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."position", NEW."program_id", NEW."submission_id"); RETURN NULL;',
                            hash="ddd3d3bc2e714f680f2818479ef6ed7d37363bfb",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b8e4b",
                            table="meetings_attachment",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "attachment",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "meetings_attachmentevent" ("community_id", "document_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "program_id", "submission_id") VALUES (NEW."community_id", NEW."document_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."position", NEW."program_id", NEW."submission_id"); RETURN NULL;',
                            hash="b8a9934c8342be16ebabcb07b5eff66f3420e06f",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b022d",
                            table="meetings_attachment",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "attachment",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_attachmentevent" ("community_id", "document_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "program_id", "submission_id") VALUES (OLD."community_id", OLD."document_id", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."position", OLD."program_id", OLD."submission_id"); RETURN NULL;',
                            hash="7371dcadf4002d50c46c4e259a42cf120ee37a0e",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_a288d",
                            table="meetings_attachment",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "submissionevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="6ce7f54cc70099e4440f7c04a5f4396f870fdc32",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_daaaf",
                            table="meetings_submissionevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "submissionitem",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_submissionitemevent" ("community_id", "decision_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "proposal_id", "submission_id") VALUES (NEW."community_id", NEW."decision_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."proposal_id", NEW."submission_id"); RETURN NULL;',
                            hash="b95e9e99d9352942c7381ac2fa05414e9cdd05fb",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2404e",
                            table="meetings_submissionitem",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "submissionitem",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "meetings_submissionitemevent" ("community_id", "decision_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "proposal_id", "submission_id") VALUES (NEW."community_id", NEW."decision_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."proposal_id", NEW."submission_id"); RETURN NULL;',
                            hash="b23d548589c33217503f7b13e2b47100dc1efd97",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_bf642",
                            table="meetings_submissionitem",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "submissionitem",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_submissionitemevent" ("community_id", "decision_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "proposal_id", "submission_id") VALUES (OLD."community_id", OLD."decision_id", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."proposal_id", OLD."submission_id"); RETURN NULL;',
                            hash="c6c020892996a63bd6c22b473d62b8b620e871e9",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_2854c",
                            table="meetings_submissionitem",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "submissionitemevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="e663565acf08fc9282d00b92978a1bbe96cb1ca3",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_420d5",
                            table="meetings_submissionitemevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "submissionquestion",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_submissionquestionevent" ("answer", "answered_at", "answered_by_id", "asked_by", "asked_on", "community_id", "created_at", "created_by_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "question", "submission_id") VALUES (NEW."answer", NEW."answered_at", NEW."answered_by_id", NEW."asked_by", NEW."asked_on", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."question", NEW."submission_id"); RETURN NULL;',
                            hash="0593a062b32b7cfcb3a2342e372c63321b288dc9",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ec9cf",
                            table="meetings_submissionquestion",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "submissionquestion",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "meetings_submissionquestionevent" ("answer", "answered_at", "answered_by_id", "asked_by", "asked_on", "community_id", "created_at", "created_by_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "question", "submission_id") VALUES (NEW."answer", NEW."answered_at", NEW."answered_by_id", NEW."asked_by", NEW."asked_on", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."question", NEW."submission_id"); RETURN NULL;',
                            hash="17dc37db734666ba4f5c1d98aee59c79cd9e4e26",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_17acf",
                            table="meetings_submissionquestion",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "submissionquestion",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_submissionquestionevent" ("answer", "answered_at", "answered_by_id", "asked_by", "asked_on", "community_id", "created_at", "created_by_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "question", "submission_id") VALUES (OLD."answer", OLD."answered_at", OLD."answered_by_id", OLD."asked_by", OLD."asked_on", OLD."community_id", OLD."created_at", OLD."created_by_id", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."question", OLD."submission_id"); RETURN NULL;',
                            hash="37cdff22447e19faa14783ada1d3256a54b53026",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_cfd75",
                            table="meetings_submissionquestion",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "submissionquestionevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="92babd86453a78ebecfc86a900e6913d41088c70",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_d9bcf",
                            table="meetings_submissionquestionevent",
                            when="BEFORE",
                        ),
                    ),
                ),
            ],
        ),
    ]
