from decimal import Decimal

import django.contrib.postgres.fields
import django.core.validators
import django.db.models.deletion
import django.utils.timezone
import pghistory.utils
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import bic.money
import bic.surveys.models.collection
import bic.tenancy.operations
import bic.translated
import meetings.models.arrival
import meetings.models.rsvp


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("communities", "0006_fill_given"),
        ("documents", "0001_initial"),
        ("people", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
        ("planning", "0001_initial"),
        ("research", "0008_target_answers"),
        ("surveys", "0004_at_least_one"),
        ("tenancy", "0001_initial"),
    ]

    operations = [
        bic.tenancy.operations.Together(
            operations=[
                migrations.CreateModel(
                    name="CalendarFeed",
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
                        ("created_at", models.DateTimeField(auto_now_add=True)),
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
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "private calendar",
                        "verbose_name_plural": "private calendars",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "user"), name="calendarfeed_one_a_person"
                            )
                        ],
                    },
                ),
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
                    name="Group",
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
                                    ("large", "Large stakeholder group"),
                                    ("committee", "Topic committee"),
                                    ("advisory", "Advisory committee"),
                                    ("staff", "Staff team"),
                                    ("body", "Council or board"),
                                ],
                                default="committee",
                                max_length=10,
                                verbose_name="kind",
                            ),
                        ),
                        ("name", models.CharField(max_length=160, verbose_name="name")),
                        (
                            "charge",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                help_text="What it is asked to do, by when, for whom.",
                                verbose_name="charge",
                            ),
                        ),
                        (
                            "public_body",
                            models.CharField(
                                choices=[
                                    ("no", "No"),
                                    ("yes", "Yes"),
                                    ("asked", "The attorney was asked"),
                                ],
                                default="no",
                                help_text="Whether open-meetings law applies. Ask the attorney of the municipality.",
                                max_length=6,
                                verbose_name="public body",
                            ),
                        ),
                        (
                            "quorum",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                help_text="How many must be there. Left open, it is more than half of the seats.",
                                null=True,
                                validators=[django.core.validators.MinValueValidator(1)],
                                verbose_name="quorum",
                            ),
                        ),
                        (
                            "term_months",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(1),
                                    django.core.validators.MaxValueValidator(120),
                                ],
                                verbose_name="months of a term",
                            ),
                        ),
                        (
                            "meets",
                            models.CharField(
                                blank=True,
                                help_text="Such as: every second Tuesday at 6 pm, at the library.",
                                max_length=200,
                                verbose_name="when it meets",
                            ),
                        ),
                        (
                            "formed_on",
                            models.DateField(blank=True, null=True, verbose_name="formed on"),
                        ),
                        (
                            "ended_on",
                            models.DateField(blank=True, null=True, verbose_name="ended on"),
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
                    ],
                    options={
                        "verbose_name": "group",
                        "verbose_name_plural": "groups",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "community", "name"),
                                name="group_once",
                                violation_error_message="A group of this name exists.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("ended_on", None),
                                    ("formed_on", None),
                                    ("ended_on__gte", models.F("formed_on")),
                                    _connector="OR",
                                ),
                                name="group_ends_after_it_was_formed",
                                violation_error_message="It ended before it was formed.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Interpreter",
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
                        ("name", models.CharField(max_length=120, verbose_name="name")),
                        (
                            "agency",
                            models.CharField(blank=True, max_length=120, verbose_name="agency"),
                        ),
                        (
                            "languages",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=12), verbose_name="languages"
                            ),
                        ),
                        (
                            "direction",
                            models.CharField(
                                choices=[
                                    ("both", "Both ways"),
                                    ("from", "From English only"),
                                    ("into", "Into English only"),
                                ],
                                default="both",
                                max_length=4,
                                verbose_name="direction",
                            ),
                        ),
                        (
                            "modes",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        (
                                            "simultaneous",
                                            "Simultaneous, with headsets or beside people",
                                        ),
                                        ("consecutive", "Consecutive, in turns with who speaks"),
                                        ("sign", "Sign language"),
                                    ],
                                    max_length=12,
                                ),
                                verbose_name="how they interpret",
                            ),
                        ),
                        (
                            "contact",
                            models.CharField(
                                blank=True, max_length=200, verbose_name="email or phone"
                            ),
                        ),
                        (
                            "rate",
                            bic.money.MoneyField(
                                blank=True,
                                decimal_places=2,
                                max_digits=14,
                                null=True,
                                validators=[django.core.validators.MinValueValidator(0)],
                                verbose_name="price of an hour",
                            ),
                        ),
                        (
                            "note",
                            models.TextField(blank=True, max_length=1000, verbose_name="note"),
                        ),
                        (
                            "is_active",
                            models.BooleanField(default=True, verbose_name="can be booked"),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
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
                        "verbose_name": "interpreter",
                        "verbose_name_plural": "interpreters",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "name", "agency"),
                                name="interpreter_once",
                                violation_error_message="Somebody of this name is on the roster already.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ProposalSetting",
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
                            "takes_ideas",
                            models.BooleanField(
                                default=True, verbose_name="visitors may give ideas"
                            ),
                        ),
                        (
                            "takes_support",
                            models.BooleanField(
                                default=True, verbose_name="visitors may support proposals"
                            ),
                        ),
                        (
                            "comments",
                            models.CharField(
                                choices=[
                                    ("nobody", "Nobody"),
                                    ("partners", "Partners and staff who are signed in"),
                                    (
                                        "everybody",
                                        "Everybody; visitors’ comments are shown once they are checked",
                                    ),
                                ],
                                default="partners",
                                max_length=10,
                                verbose_name="who may comment",
                            ),
                        ),
                        (
                            "contact_days",
                            models.PositiveSmallIntegerField(
                                default=365,
                                validators=[
                                    django.core.validators.MinValueValidator(30),
                                    django.core.validators.MaxValueValidator(1095),
                                ],
                                verbose_name="days to keep a way to an author at most",
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
                        "verbose_name": "settings of ideas and proposals",
                        "verbose_name_plural": "settings of ideas and proposals",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program",), name="proposal_setting_once"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="RsvpWords",
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
                        ("words", models.JSONField(blank=True, default=dict, editable=False)),
                        ("approved_at", models.DateTimeField(editable=False, null=True)),
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
                        "verbose_name": "words of public pages",
                        "verbose_name_plural": "words of public pages",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "language"),
                                name="rsvpwords_each_language_once",
                                violation_error_message="There are words in this language already.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("approved_at", None), ("approved_by", None)),
                                    models.Q(
                                        ("approved_at__isnull", False),
                                        ("approved_by__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="rsvpwords_approved_by_somebody",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Series",
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
                        "verbose_name": "series of meetings",
                        "verbose_name_plural": "series of meetings",
                        "indexes": [
                            models.Index(fields=["program", "community"], name="series_by_place")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CalendarFeedEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="meetings.calendarfeed",
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
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
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
                    name="GroupEvent",
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
                                    ("large", "Large stakeholder group"),
                                    ("committee", "Topic committee"),
                                    ("advisory", "Advisory committee"),
                                    ("staff", "Staff team"),
                                    ("body", "Council or board"),
                                ],
                                default="committee",
                                max_length=10,
                                verbose_name="kind",
                            ),
                        ),
                        ("name", models.CharField(max_length=160, verbose_name="name")),
                        (
                            "charge",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                help_text="What it is asked to do, by when, for whom.",
                                verbose_name="charge",
                            ),
                        ),
                        (
                            "public_body",
                            models.CharField(
                                choices=[
                                    ("no", "No"),
                                    ("yes", "Yes"),
                                    ("asked", "The attorney was asked"),
                                ],
                                default="no",
                                help_text="Whether open-meetings law applies. Ask the attorney of the municipality.",
                                max_length=6,
                                verbose_name="public body",
                            ),
                        ),
                        (
                            "quorum",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                help_text="How many must be there. Left open, it is more than half of the seats.",
                                null=True,
                                validators=[django.core.validators.MinValueValidator(1)],
                                verbose_name="quorum",
                            ),
                        ),
                        (
                            "term_months",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(1),
                                    django.core.validators.MaxValueValidator(120),
                                ],
                                verbose_name="months of a term",
                            ),
                        ),
                        (
                            "meets",
                            models.CharField(
                                blank=True,
                                help_text="Such as: every second Tuesday at 6 pm, at the library.",
                                max_length=200,
                                verbose_name="when it meets",
                            ),
                        ),
                        (
                            "formed_on",
                            models.DateField(blank=True, null=True, verbose_name="formed on"),
                        ),
                        (
                            "ended_on",
                            models.DateField(blank=True, null=True, verbose_name="ended on"),
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
                                to="meetings.group",
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
                    name="GroupSeat",
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
                            models.PositiveSmallIntegerField(editable=False, verbose_name="seat"),
                        ),
                        (
                            "partner_kind",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("academic", "Academic partner"),
                                    ("municipal", "Municipal partner"),
                                    ("nonprofit", "Nonprofit partner"),
                                    ("immigrant_leader", "Immigrant leader"),
                                ],
                                max_length=20,
                                verbose_name="sits there for",
                            ),
                        ),
                        (
                            "stands_for",
                            models.CharField(
                                blank=True,
                                help_text="Such as: Karen speakers, the school system, renters.",
                                max_length=120,
                                verbose_name="what the seat stands for",
                            ),
                        ),
                        (
                            "name",
                            models.CharField(
                                blank=True,
                                help_text="Only as the person agreed to be named to the whole community.",
                                max_length=120,
                                verbose_name="name",
                            ),
                        ),
                        (
                            "role",
                            models.CharField(
                                choices=[
                                    ("chair", "Chair"),
                                    ("vice", "Vice chair"),
                                    ("member", "Member"),
                                    ("specialist", "Staff specialist"),
                                ],
                                default="member",
                                max_length=10,
                                verbose_name="role",
                            ),
                        ),
                        ("since", models.DateField(blank=True, null=True, verbose_name="since")),
                        (
                            "until",
                            models.DateField(blank=True, null=True, verbose_name="term ends"),
                        ),
                        (
                            "drawn_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="lot drawn on"
                            ),
                        ),
                        (
                            "left_on",
                            models.DateField(editable=False, null=True, verbose_name="left on"),
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
                            "drawn_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="lot drawn by",
                            ),
                        ),
                        (
                            "group",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="seats",
                                to="meetings.group",
                            ),
                        ),
                        (
                            "membership",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="people.membership",
                                verbose_name="person of the program",
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
                        "verbose_name": "seat of a group",
                        "verbose_name_plural": "seats of groups",
                        "indexes": [
                            models.Index(
                                fields=["program", "community"], name="group_seat_by_place"
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("membership", None), ("name", ""), _connector="OR"
                                ),
                                name="group_seat_of_one_person",
                                violation_error_message="Write a name, or choose a person of the program.",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("left_on", None)),
                                fields=("program", "group", "number"),
                                name="group_seat_number_once",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(
                                    ("left_on", None), ("membership__isnull", False)
                                ),
                                fields=("program", "group", "membership"),
                                name="group_seat_each_person_once",
                                violation_error_message="This person has a seat already.",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("left_on", None), ("role", "chair")),
                                fields=("program", "group"),
                                name="group_has_one_chair",
                                violation_error_message="The group has a chair already.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("since", None),
                                    ("until", None),
                                    ("until__gt", models.F("since")),
                                    _connector="OR",
                                ),
                                name="group_seat_ends_after_it_began",
                                violation_error_message="The term ends before it begins.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="InterpreterEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("name", models.CharField(max_length=120, verbose_name="name")),
                        (
                            "agency",
                            models.CharField(blank=True, max_length=120, verbose_name="agency"),
                        ),
                        (
                            "languages",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=12), verbose_name="languages"
                            ),
                        ),
                        (
                            "direction",
                            models.CharField(
                                choices=[
                                    ("both", "Both ways"),
                                    ("from", "From English only"),
                                    ("into", "Into English only"),
                                ],
                                default="both",
                                max_length=4,
                                verbose_name="direction",
                            ),
                        ),
                        (
                            "modes",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        (
                                            "simultaneous",
                                            "Simultaneous, with headsets or beside people",
                                        ),
                                        ("consecutive", "Consecutive, in turns with who speaks"),
                                        ("sign", "Sign language"),
                                    ],
                                    max_length=12,
                                ),
                                verbose_name="how they interpret",
                            ),
                        ),
                        (
                            "contact",
                            models.CharField(
                                blank=True, max_length=200, verbose_name="email or phone"
                            ),
                        ),
                        (
                            "rate",
                            bic.money.MoneyField(
                                blank=True,
                                decimal_places=2,
                                max_digits=14,
                                null=True,
                                validators=[django.core.validators.MinValueValidator(0)],
                                verbose_name="price of an hour",
                            ),
                        ),
                        (
                            "note",
                            models.TextField(blank=True, max_length=1000, verbose_name="note"),
                        ),
                        (
                            "is_active",
                            models.BooleanField(default=True, verbose_name="can be booked"),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
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
                                to="meetings.interpreter",
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
                    name="Meeting",
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
                                    ("information", "Information session"),
                                    ("planning", "Planning committee"),
                                    ("large", "Large meeting and meal"),
                                    ("committee", "Topic committee"),
                                    ("decision", "Decision meeting"),
                                    ("advisory", "Advisory committee"),
                                    ("staff", "Staff team"),
                                    ("body", "Council or board"),
                                ],
                                default="large",
                                max_length=12,
                                verbose_name="kind",
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("planned", "Planned"),
                                    ("held", "Held"),
                                    ("canceled", "Canceled"),
                                ],
                                default="planned",
                                editable=False,
                                max_length=10,
                                verbose_name="status",
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
                        ("starts_at", models.DateTimeField(verbose_name="starts")),
                        ("ends_at", models.DateTimeField(verbose_name="ends")),
                        (
                            "languages",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=12),
                                blank=True,
                                default=list,
                                verbose_name="languages spoken",
                            ),
                        ),
                        (
                            "interpreted",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=12),
                                blank=True,
                                default=list,
                                verbose_name="interpreted into",
                            ),
                        ),
                        (
                            "place",
                            models.CharField(blank=True, max_length=200, verbose_name="place"),
                        ),
                        (
                            "address",
                            models.CharField(blank=True, max_length=300, verbose_name="address"),
                        ),
                        (
                            "access",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="getting in, without steps or with help",
                            ),
                        ),
                        (
                            "transport",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="getting there",
                            ),
                        ),
                        (
                            "safety",
                            models.TextField(
                                blank=True,
                                help_text="For those who prepare the meeting. Never shown to the public.",
                                max_length=2000,
                                verbose_name="notes on safety",
                            ),
                        ),
                        (
                            "is_public",
                            models.BooleanField(default=True, verbose_name="open to the public"),
                        ),
                        (
                            "agenda_is_public",
                            models.BooleanField(
                                default=False,
                                help_text="Titles and times alone, never who leads what.",
                                verbose_name="show the agenda to the public",
                            ),
                        ),
                        (
                            "cancel_reason",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                editable=False,
                                verbose_name="why it was canceled",
                            ),
                        ),
                        (
                            "people_count",
                            models.PositiveIntegerField(
                                blank=True,
                                editable=False,
                                null=True,
                                verbose_name="how many people came",
                            ),
                        ),
                        ("changed", models.PositiveIntegerField(default=0, editable=False)),
                        (
                            "published_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="announced on"
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
                            "feedback",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="surveys.survey",
                                verbose_name="feedback card",
                            ),
                        ),
                        (
                            "group",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="meetings",
                                to="meetings.group",
                                verbose_name="group",
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
                            "published_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="announced by",
                            ),
                        ),
                        (
                            "series",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="meetings",
                                to="meetings.series",
                                verbose_name="series",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "meeting",
                        "verbose_name_plural": "meetings",
                        "indexes": [
                            models.Index(
                                fields=["program", "community", "-starts_at"],
                                name="meeting_by_place",
                            ),
                            models.Index(fields=["program", "starts_at"], name="meeting_by_time"),
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
                                name="meeting_published_by_somebody",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("closed_at", None), ("closed_by", None)),
                                    models.Q(
                                        ("closed_at__isnull", False), ("closed_by__isnull", False)
                                    ),
                                    _connector="OR",
                                ),
                                name="meeting_closed_by_somebody",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("ends_at__gt", models.F("starts_at"))),
                                name="meeting_ends_after_start",
                                violation_error_message="It ends before it starts.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("closed_at", None),
                                    models.Q(("status", "planned"), _negated=True),
                                    _connector="OR",
                                ),
                                name="meeting_closed_when_it_is_over",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ProposalSettingEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "takes_ideas",
                            models.BooleanField(
                                default=True, verbose_name="visitors may give ideas"
                            ),
                        ),
                        (
                            "takes_support",
                            models.BooleanField(
                                default=True, verbose_name="visitors may support proposals"
                            ),
                        ),
                        (
                            "comments",
                            models.CharField(
                                choices=[
                                    ("nobody", "Nobody"),
                                    ("partners", "Partners and staff who are signed in"),
                                    (
                                        "everybody",
                                        "Everybody; visitors’ comments are shown once they are checked",
                                    ),
                                ],
                                default="partners",
                                max_length=10,
                                verbose_name="who may comment",
                            ),
                        ),
                        (
                            "contact_days",
                            models.PositiveSmallIntegerField(
                                default=365,
                                validators=[
                                    django.core.validators.MinValueValidator(30),
                                    django.core.validators.MaxValueValidator(1095),
                                ],
                                verbose_name="days to keep a way to an author at most",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="meetings.proposalsetting",
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
                    name="RsvpWordsEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("language", models.CharField(max_length=12, verbose_name="language")),
                        ("words", models.JSONField(blank=True, default=dict, editable=False)),
                        ("approved_at", models.DateTimeField(editable=False, null=True)),
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
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="meetings.rsvpwords",
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
                    name="SeriesEvent",
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
                                verbose_name="added by",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="meetings.series",
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
                    name="AgendaItem",
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
                            "title",
                            bic.translated.TranslatedField(
                                default=bic.translated.Translated, verbose_name="title"
                            ),
                        ),
                        (
                            "detail",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="how it goes",
                            ),
                        ),
                        (
                            "minutes",
                            models.PositiveSmallIntegerField(default=10, verbose_name="minutes"),
                        ),
                        (
                            "started_at",
                            models.DateTimeField(editable=False, null=True, verbose_name="began"),
                        ),
                        (
                            "led_by",
                            models.CharField(
                                blank=True, max_length=120, verbose_name="who leads it"
                            ),
                        ),
                        (
                            "objective",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("relations", "Get to know each other"),
                                    ("practices", "Share good practice"),
                                    ("research", "Share research"),
                                    ("needs", "Talk about needs"),
                                    (
                                        "focus",
                                        "Widen, then narrow: groups, services, organizations",
                                    ),
                                    ("proposals", "Invite proposals"),
                                ],
                                max_length=10,
                                verbose_name="objective",
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
                            "meeting",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="agenda",
                                to="meetings.meeting",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "item of the agenda",
                        "verbose_name_plural": "items of the agenda",
                        "ordering": ["position", "pk"],
                        "indexes": [
                            models.Index(fields=["program", "meeting"], name="agenda_by_meeting")
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("minutes__gt", 0), ("minutes__lte", 600)),
                                name="agenda_minutes_of_a_day",
                                violation_error_message="Between 1 and 600 minutes.",
                            )
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
                    name="Checkin",
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
                            "code",
                            models.CharField(
                                default=meetings.models.arrival.new_code,
                                editable=False,
                                max_length=12,
                                verbose_name="code",
                            ),
                        ),
                        (
                            "opened_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="opened at"
                            ),
                        ),
                        (
                            "shut_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="closed at"
                            ),
                        ),
                        (
                            "people",
                            models.PositiveIntegerField(
                                default=0, editable=False, verbose_name="people"
                            ),
                        ),
                        (
                            "adults",
                            models.PositiveIntegerField(
                                default=0, editable=False, verbose_name="adults"
                            ),
                        ),
                        (
                            "children",
                            models.JSONField(
                                default=dict, editable=False, verbose_name="children by age"
                            ),
                        ),
                        (
                            "languages",
                            models.JSONField(
                                default=dict, editable=False, verbose_name="people by language"
                            ),
                        ),
                        (
                            "first_timers",
                            models.PositiveIntegerField(
                                default=0, editable=False, verbose_name="first time"
                            ),
                        ),
                        (
                            "hold_reason",
                            models.CharField(
                                blank=True,
                                help_text="An audit, a claim or a court case. Without a reason they are erased on time.",
                                max_length=200,
                                verbose_name="why names are kept longer",
                            ),
                        ),
                        (
                            "purged_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="erased on"
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
                            "program",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="tenancy.program",
                            ),
                        ),
                        (
                            "shut_by",
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
                            "meeting",
                            models.OneToOneField(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="checkin",
                                to="meetings.meeting",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "check-in of a meeting",
                        "verbose_name_plural": "check-ins of meetings",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("opened_at", None), ("opened_by", None)),
                                    models.Q(
                                        ("opened_at__isnull", False), ("opened_by__isnull", False)
                                    ),
                                    _connector="OR",
                                ),
                                name="checkin_opened_by_somebody",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("shut_at", None), ("shut_by", None)),
                                    models.Q(
                                        ("shut_at__isnull", False), ("shut_by__isnull", False)
                                    ),
                                    _connector="OR",
                                ),
                                name="checkin_shut_by_somebody",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("shut_at", None), ("opened_at__isnull", False), _connector="OR"
                                ),
                                name="checkin_shut_after_it_was_opened",
                            ),
                            models.UniqueConstraint(
                                fields=("program", "code"), name="checkin_each_code_once"
                            ),
                        ],
                    },
                ),
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
                            "program",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="tenancy.program",
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
                            "program",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="tenancy.program",
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
                    name="GroupSeatEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "number",
                            models.PositiveSmallIntegerField(editable=False, verbose_name="seat"),
                        ),
                        (
                            "partner_kind",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("academic", "Academic partner"),
                                    ("municipal", "Municipal partner"),
                                    ("nonprofit", "Nonprofit partner"),
                                    ("immigrant_leader", "Immigrant leader"),
                                ],
                                max_length=20,
                                verbose_name="sits there for",
                            ),
                        ),
                        (
                            "stands_for",
                            models.CharField(
                                blank=True,
                                help_text="Such as: Karen speakers, the school system, renters.",
                                max_length=120,
                                verbose_name="what the seat stands for",
                            ),
                        ),
                        (
                            "name",
                            models.CharField(
                                blank=True,
                                help_text="Only as the person agreed to be named to the whole community.",
                                max_length=120,
                                verbose_name="name",
                            ),
                        ),
                        (
                            "role",
                            models.CharField(
                                choices=[
                                    ("chair", "Chair"),
                                    ("vice", "Vice chair"),
                                    ("member", "Member"),
                                    ("specialist", "Staff specialist"),
                                ],
                                default="member",
                                max_length=10,
                                verbose_name="role",
                            ),
                        ),
                        ("since", models.DateField(blank=True, null=True, verbose_name="since")),
                        (
                            "until",
                            models.DateField(blank=True, null=True, verbose_name="term ends"),
                        ),
                        (
                            "drawn_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="lot drawn on"
                            ),
                        ),
                        (
                            "left_on",
                            models.DateField(editable=False, null=True, verbose_name="left on"),
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
                            "drawn_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="lot drawn by",
                            ),
                        ),
                        (
                            "group",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="meetings.group",
                            ),
                        ),
                        (
                            "membership",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="people.membership",
                                verbose_name="person of the program",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="meetings.groupseat",
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
                    name="Helper",
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
                                verbose_name="who",
                            ),
                        ),
                        (
                            "meeting",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="helpers",
                                to="meetings.meeting",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "helper of a meeting",
                        "verbose_name_plural": "helpers of a meeting",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "meeting", "user"),
                                name="helper_once",
                                violation_error_message="This person helps with the meeting already.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Idea",
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
                            "text",
                            bic.translated.TranslatedField(
                                default=bic.translated.Translated, verbose_name="idea"
                            ),
                        ),
                        (
                            "said_by",
                            models.CharField(
                                blank=True,
                                help_text="Leave it open to stay anonymous. A first name is enough.",
                                max_length=120,
                                verbose_name="name to be shown",
                            ),
                        ),
                        (
                            "channel",
                            models.CharField(
                                choices=[
                                    ("online", "On the public page"),
                                    ("meeting", "In a meeting"),
                                    ("paper", "On paper"),
                                    ("phone", "By phone"),
                                    ("voice", "By voice message"),
                                    ("helper", "Through a helper"),
                                ],
                                default="meeting",
                                max_length=8,
                                verbose_name="how it came",
                            ),
                        ),
                        ("told_on", models.DateField(verbose_name="told on")),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("open", "Not taken up yet"),
                                    ("combined", "Combined with others"),
                                    ("divided", "Divided into several"),
                                    ("proposed", "Became a proposal"),
                                    ("aside", "Set aside"),
                                ],
                                default="open",
                                editable=False,
                                max_length=8,
                                verbose_name="state",
                            ),
                        ),
                        (
                            "reason",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                editable=False,
                                verbose_name="why it was set aside",
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
                            "settled_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="settled on"
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
                                verbose_name="written down by",
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
                            "theme",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="research.theme",
                                verbose_name="theme",
                            ),
                        ),
                        (
                            "translated_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="translated by",
                            ),
                        ),
                        (
                            "because",
                            models.ManyToManyField(
                                blank=True,
                                related_name="+",
                                through="meetings.IdeaLink",
                                through_fields=("idea", "source"),
                                to="meetings.idea",
                                verbose_name="because of",
                            ),
                        ),
                        (
                            "meeting",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="ideas",
                                to="meetings.meeting",
                                verbose_name="meeting",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "idea",
                        "verbose_name_plural": "ideas",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "community", "number"), name="idea_number_once"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("checked_at", None), ("checked_by", None)),
                                    models.Q(
                                        ("checked_at__isnull", False), ("checked_by__isnull", False)
                                    ),
                                    _connector="OR",
                                ),
                                name="idea_checked_by_somebody",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("settled_at", None),
                                        ("settled_by", None),
                                        ("state", "open"),
                                    ),
                                    models.Q(
                                        ("settled_at__isnull", False),
                                        ("settled_by__isnull", False),
                                        ("state__in", ["combined", "divided", "proposed", "aside"]),
                                    ),
                                    _connector="OR",
                                ),
                                name="idea_settled_by_somebody",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Invitation",
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
                        (
                            "email",
                            models.EmailField(
                                blank=True, max_length=254, verbose_name="email address"
                            ),
                        ),
                        (
                            "language",
                            models.CharField(default="en", max_length=12, verbose_name="language"),
                        ),
                        (
                            "invited_at",
                            models.DateTimeField(auto_now_add=True, verbose_name="invited on"),
                        ),
                        (
                            "reminded_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="reminded on"
                            ),
                        ),
                        ("purged_at", models.DateTimeField(editable=False, null=True)),
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
                            "invited_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="invited by",
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
                            "meeting",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="invitations",
                                to="meetings.meeting",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "invitation to a meeting",
                        "verbose_name_plural": "invitations to a meeting",
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("email", ""), _negated=True),
                                fields=("program", "meeting", "email"),
                                name="invitation_each_address_once",
                                violation_error_message="This address is invited already.",
                            )
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
                            "program",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="tenancy.program",
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
                    name="Code",
                    fields=[
                        (
                            "id",
                            models.BigIntegerField(
                                default=bic.surveys.models.collection.random_key,
                                editable=False,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("seal", models.CharField(editable=False, max_length=64)),
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
                            "meeting",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="codes",
                                to="meetings.meeting",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "code for voting",
                        "verbose_name_plural": "codes for voting",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "meeting", "seal"), name="votecode_each_once"
                            )
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
                            "how",
                            models.CharField(
                                blank=True, max_length=200, verbose_name="how they were asked"
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
                        ("width", models.PositiveSmallIntegerField(editable=False)),
                        ("height", models.PositiveSmallIntegerField(editable=False)),
                        ("storage_key", models.CharField(editable=False, max_length=100)),
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
                    name="Purge",
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
                            "days",
                            models.PositiveSmallIntegerField(
                                editable=False, verbose_name="days after the meeting"
                            ),
                        ),
                        (
                            "replies",
                            models.PositiveIntegerField(editable=False, verbose_name="replies"),
                        ),
                        (
                            "invitations",
                            models.PositiveIntegerField(editable=False, verbose_name="invitations"),
                        ),
                        (
                            "arrivals",
                            models.PositiveIntegerField(editable=False, verbose_name="arrivals"),
                        ),
                        (
                            "purged_at",
                            models.DateTimeField(auto_now_add=True, verbose_name="erased on"),
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
                            "meeting",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="purges",
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
                        "verbose_name": "erasing of names",
                        "verbose_name_plural": "erasing of names",
                        "ordering": ["-purged_at", "-pk"],
                        "indexes": [
                            models.Index(fields=["program", "meeting"], name="purge_by_meeting")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Rsvp",
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
                            "status",
                            models.CharField(
                                choices=[
                                    ("going", "Coming"),
                                    ("waiting", "On the waitlist"),
                                    ("canceled", "Not coming"),
                                ],
                                default="going",
                                editable=False,
                                max_length=8,
                                verbose_name="reply",
                            ),
                        ),
                        (
                            "adults",
                            models.PositiveSmallIntegerField(
                                default=1,
                                validators=[django.core.validators.MaxValueValidator(20)],
                                verbose_name="adults",
                            ),
                        ),
                        (
                            "children",
                            models.JSONField(
                                blank=True, default=dict, verbose_name="children by age"
                            ),
                        ),
                        (
                            "people",
                            models.PositiveSmallIntegerField(editable=False, verbose_name="people"),
                        ),
                        ("name", models.CharField(blank=True, max_length=80, verbose_name="name")),
                        (
                            "email",
                            models.EmailField(
                                blank=True, max_length=254, verbose_name="email address"
                            ),
                        ),
                        (
                            "phone",
                            models.CharField(blank=True, max_length=30, verbose_name="phone"),
                        ),
                        (
                            "language",
                            models.CharField(
                                default="en", max_length=12, verbose_name="language they speak"
                            ),
                        ),
                        (
                            "page_language",
                            models.CharField(default="en", editable=False, max_length=12),
                        ),
                        (
                            "wants_interpretation",
                            models.BooleanField(default=False, verbose_name="needs interpretation"),
                        ),
                        (
                            "wants_childcare",
                            models.BooleanField(default=False, verbose_name="needs childcare"),
                        ),
                        (
                            "diets",
                            models.JSONField(
                                blank=True, default=dict, verbose_name="what they eat"
                            ),
                        ),
                        (
                            "diet_note",
                            models.CharField(blank=True, max_length=200, verbose_name="allergies"),
                        ),
                        (
                            "ride_seats",
                            models.PositiveSmallIntegerField(
                                default=0,
                                validators=[django.core.validators.MaxValueValidator(20)],
                                verbose_name="seats for a ride",
                            ),
                        ),
                        (
                            "ride_area",
                            models.CharField(blank=True, max_length=80, verbose_name="ride from"),
                        ),
                        (
                            "access",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("step_free", "A way without steps"),
                                        ("sign", "Sign language"),
                                        ("hearing", "Help with hearing"),
                                        ("seeing", "Help with seeing, or large print"),
                                        ("quiet", "A quiet place"),
                                    ],
                                    max_length=10,
                                ),
                                blank=True,
                                default=list,
                                verbose_name="access needs",
                            ),
                        ),
                        (
                            "access_note",
                            models.CharField(
                                blank=True, max_length=200, verbose_name="what else helps"
                            ),
                        ),
                        ("answers", models.JSONField(blank=True, default=dict)),
                        (
                            "mode",
                            models.CharField(
                                choices=[
                                    ("self", "On their own phone or computer"),
                                    ("helper", "With a helper"),
                                ],
                                default="self",
                                editable=False,
                                max_length=6,
                                verbose_name="written down",
                            ),
                        ),
                        ("seal", models.CharField(editable=False, max_length=64, null=True)),
                        (
                            "receipt",
                            models.CharField(
                                default=meetings.models.rsvp.random_receipt,
                                editable=False,
                                max_length=32,
                            ),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now,
                                editable=False,
                                verbose_name="replied on",
                            ),
                        ),
                        ("waits_since", models.DateTimeField(editable=False, null=True)),
                        ("promoted_at", models.DateTimeField(editable=False, null=True)),
                        ("canceled_at", models.DateTimeField(editable=False, null=True)),
                        ("purged_at", models.DateTimeField(editable=False, null=True)),
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
                            "helped_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="written down by",
                            ),
                        ),
                        (
                            "meeting",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="rsvps",
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
                        "verbose_name": "reply",
                        "verbose_name_plural": "replies",
                        "indexes": [
                            models.Index(
                                fields=["program", "meeting", "-created_at"], name="rsvp_by_meeting"
                            ),
                            models.Index(
                                condition=models.Q(("status", "waiting")),
                                fields=["program", "meeting", "waits_since"],
                                name="rsvp_waitlist",
                            ),
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "meeting", "receipt"),
                                name="rsvp_each_receipt_once",
                            ),
                            models.UniqueConstraint(
                                fields=("program", "meeting", "seal"), name="rsvp_each_code_once"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("people__gte", 1)), name="rsvp_of_somebody"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("canceled_at__isnull", False), ("status", "canceled")
                                    ),
                                    models.Q(
                                        models.Q(("status", "canceled"), _negated=True),
                                        ("canceled_at", None),
                                    ),
                                    _connector="OR",
                                ),
                                name="rsvp_canceled_at_a_time",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status", "waiting"), _negated=True),
                                    ("waits_since__isnull", False),
                                    _connector="OR",
                                ),
                                name="rsvp_waits_since_a_time",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="RsvpQuestion",
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
                            "kind",
                            models.CharField(
                                choices=[
                                    ("yes_no", "Yes or no"),
                                    ("choice", "One of several"),
                                    ("text", "A few words"),
                                ],
                                default="yes_no",
                                max_length=6,
                                verbose_name="kind",
                            ),
                        ),
                        (
                            "text",
                            bic.translated.TranslatedField(
                                default=bic.translated.Translated, verbose_name="question"
                            ),
                        ),
                        (
                            "choices",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                help_text="One a line, in the same order in every language.",
                                verbose_name="answers",
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
                            "meeting",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="rsvp_questions",
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
                        "verbose_name": "question of a meeting",
                        "verbose_name_plural": "questions of a meeting",
                        "ordering": ["position", "pk"],
                        "indexes": [
                            models.Index(
                                fields=["program", "meeting"], name="rsvpquestion_by_meeting"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="RsvpSetting",
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
                            "opens_at",
                            models.DateTimeField(
                                blank=True, null=True, verbose_name="replies from"
                            ),
                        ),
                        (
                            "closes_at",
                            models.DateTimeField(
                                blank=True,
                                help_text="Without one, until the meeting begins.",
                                null=True,
                                verbose_name="replies until",
                            ),
                        ),
                        (
                            "capacity_people",
                            models.PositiveIntegerField(
                                blank=True,
                                help_text="Adults and children. Without a number there is room for everybody.",
                                null=True,
                                validators=[django.core.validators.MinValueValidator(1)],
                                verbose_name="places",
                            ),
                        ),
                        (
                            "has_waitlist",
                            models.BooleanField(
                                default=True, verbose_name="keep a waitlist when it is full"
                            ),
                        ),
                        (
                            "ages",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("under_3", "Under 3"),
                                        ("from_3", "3 to 5"),
                                        ("from_6", "6 to 12"),
                                        ("from_13", "13 to 17"),
                                    ],
                                    max_length=10,
                                ),
                                blank=True,
                                default=meetings.models.rsvp.every_age,
                                verbose_name="ages of children",
                            ),
                        ),
                        (
                            "asks_interpretation",
                            models.BooleanField(
                                default=True, verbose_name="ask about interpretation"
                            ),
                        ),
                        (
                            "asks_childcare",
                            models.BooleanField(default=True, verbose_name="offer childcare"),
                        ),
                        (
                            "asks_diet",
                            models.BooleanField(default=True, verbose_name="ask what people eat"),
                        ),
                        (
                            "asks_ride",
                            models.BooleanField(default=False, verbose_name="offer rides"),
                        ),
                        (
                            "asks_access",
                            models.BooleanField(
                                default=True, verbose_name="ask about access needs"
                            ),
                        ),
                        (
                            "ride_areas",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=80),
                                blank=True,
                                default=list,
                                help_text="Public places, one a line. Nobody is asked for an address.",
                                verbose_name="places where rides begin",
                            ),
                        ),
                        (
                            "remind_days",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.PositiveSmallIntegerField(
                                    validators=[django.core.validators.MaxValueValidator(60)]
                                ),
                                blank=True,
                                default=meetings.models.rsvp.days_of_reminders,
                                verbose_name="reminders, days before",
                            ),
                        ),
                        (
                            "keep_days",
                            models.PositiveSmallIntegerField(
                                default=30,
                                validators=[django.core.validators.MaxValueValidator(365)],
                                verbose_name="days until names and contacts are erased",
                            ),
                        ),
                        ("taken", models.PositiveIntegerField(default=0, editable=False)),
                        ("waiting", models.PositiveIntegerField(default=0, editable=False)),
                        ("told", models.PositiveIntegerField(default=0, editable=False)),
                        ("shown", models.JSONField(editable=False, null=True)),
                        (
                            "moved",
                            models.JSONField(
                                db_default=models.Value({}, models.JSONField()),
                                default=dict,
                                editable=False,
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
                            "meeting",
                            models.OneToOneField(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="rsvp_setting",
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
                        "verbose_name": "settings of replies",
                        "verbose_name_plural": "settings of replies",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("opens_at", None),
                                    ("closes_at", None),
                                    ("closes_at__gt", models.F("opens_at")),
                                    _connector="OR",
                                ),
                                name="rsvpsetting_closes_after_it_opens",
                                violation_error_message="Replies end before they begin.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("capacity_people", None),
                                    ("capacity_people__gte", 1),
                                    _connector="OR",
                                ),
                                name="rsvpsetting_at_least_one_place",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="MeetingEvent",
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
                                    ("information", "Information session"),
                                    ("planning", "Planning committee"),
                                    ("large", "Large meeting and meal"),
                                    ("committee", "Topic committee"),
                                    ("decision", "Decision meeting"),
                                    ("advisory", "Advisory committee"),
                                    ("staff", "Staff team"),
                                    ("body", "Council or board"),
                                ],
                                default="large",
                                max_length=12,
                                verbose_name="kind",
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("planned", "Planned"),
                                    ("held", "Held"),
                                    ("canceled", "Canceled"),
                                ],
                                default="planned",
                                editable=False,
                                max_length=10,
                                verbose_name="status",
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
                        ("starts_at", models.DateTimeField(verbose_name="starts")),
                        ("ends_at", models.DateTimeField(verbose_name="ends")),
                        (
                            "languages",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=12),
                                blank=True,
                                default=list,
                                verbose_name="languages spoken",
                            ),
                        ),
                        (
                            "interpreted",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=12),
                                blank=True,
                                default=list,
                                verbose_name="interpreted into",
                            ),
                        ),
                        (
                            "place",
                            models.CharField(blank=True, max_length=200, verbose_name="place"),
                        ),
                        (
                            "address",
                            models.CharField(blank=True, max_length=300, verbose_name="address"),
                        ),
                        (
                            "access",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="getting in, without steps or with help",
                            ),
                        ),
                        (
                            "transport",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="getting there",
                            ),
                        ),
                        (
                            "safety",
                            models.TextField(
                                blank=True,
                                help_text="For those who prepare the meeting. Never shown to the public.",
                                max_length=2000,
                                verbose_name="notes on safety",
                            ),
                        ),
                        (
                            "is_public",
                            models.BooleanField(default=True, verbose_name="open to the public"),
                        ),
                        (
                            "agenda_is_public",
                            models.BooleanField(
                                default=False,
                                help_text="Titles and times alone, never who leads what.",
                                verbose_name="show the agenda to the public",
                            ),
                        ),
                        (
                            "cancel_reason",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                editable=False,
                                verbose_name="why it was canceled",
                            ),
                        ),
                        (
                            "people_count",
                            models.PositiveIntegerField(
                                blank=True,
                                editable=False,
                                null=True,
                                verbose_name="how many people came",
                            ),
                        ),
                        ("changed", models.PositiveIntegerField(default=0, editable=False)),
                        (
                            "published_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="announced on"
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
                            "feedback",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="surveys.survey",
                                verbose_name="feedback card",
                            ),
                        ),
                        (
                            "group",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="meetings.group",
                                verbose_name="group",
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
                                to="meetings.meeting",
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
                                verbose_name="announced by",
                            ),
                        ),
                        (
                            "series",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="meetings.series",
                                verbose_name="series",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
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
                    name="Vote",
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
                            "question",
                            bic.translated.TranslatedField(
                                default=bic.translated.Translated, verbose_name="question"
                            ),
                        ),
                        (
                            "method",
                            models.CharField(
                                choices=[
                                    ("dots", "Dots"),
                                    ("ranking", "Ranking"),
                                    ("score", "Scores"),
                                    ("impact", "Impact and effort"),
                                    ("fingers", "Fist to five"),
                                    ("consent", "Consent"),
                                    ("majority", "Majority"),
                                ],
                                default="dots",
                                max_length=8,
                                verbose_name="method",
                            ),
                        ),
                        (
                            "entry",
                            models.CharField(
                                choices=[
                                    ("room", "One code for the room; a phone votes once"),
                                    ("card", "A card with a code of its own for everybody"),
                                ],
                                default="room",
                                max_length=4,
                                verbose_name="who may vote",
                            ),
                        ),
                        (
                            "is_by_name",
                            models.BooleanField(
                                default=False,
                                help_text="Only for a public body whose law wants to know who voted how.",
                                verbose_name="by name",
                            ),
                        ),
                        (
                            "room_code",
                            models.CharField(
                                editable=False, max_length=8, verbose_name="code of the room"
                            ),
                        ),
                        (
                            "dots",
                            models.PositiveSmallIntegerField(
                                default=3,
                                validators=[
                                    django.core.validators.MinValueValidator(
                                        1, "Write a number of at least 1."
                                    ),
                                    django.core.validators.MaxValueValidator(30),
                                ],
                                verbose_name="dots for each person",
                            ),
                        ),
                        (
                            "most_dots",
                            models.PositiveSmallIntegerField(
                                default=3,
                                validators=[
                                    django.core.validators.MinValueValidator(
                                        1, "Write a number of at least 1."
                                    ),
                                    django.core.validators.MaxValueValidator(30),
                                ],
                                verbose_name="at most on one option",
                            ),
                        ),
                        (
                            "order_rule",
                            models.CharField(
                                choices=[
                                    ("borda", "Points by place (Borda count)"),
                                    ("runoff", "Instant run-off"),
                                ],
                                default="borda",
                                max_length=6,
                                verbose_name="how orders are counted",
                            ),
                        ),
                        (
                            "highest",
                            models.PositiveSmallIntegerField(
                                default=5,
                                validators=[
                                    django.core.validators.MinValueValidator(2),
                                    django.core.validators.MaxValueValidator(10),
                                ],
                                verbose_name="highest score",
                            ),
                        ),
                        (
                            "threshold",
                            models.PositiveSmallIntegerField(
                                default=3,
                                help_text="Whoever shows fewer must be heard.",
                                validators=[
                                    django.core.validators.MinValueValidator(
                                        1, "Write a number of at least 1."
                                    ),
                                    django.core.validators.MaxValueValidator(5),
                                ],
                                verbose_name="fingers that are enough",
                            ),
                        ),
                        (
                            "legend",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                help_text="Six lines: the first is for the fist, the last for five fingers.",
                                verbose_name="what each number of fingers means",
                            ),
                        ),
                        (
                            "share",
                            models.CharField(
                                choices=[
                                    ("all", "Everybody"),
                                    ("half", "More than half"),
                                    ("60", "At least 60 of 100"),
                                    ("two_thirds", "At least two thirds"),
                                    ("75", "At least three quarters"),
                                ],
                                default="half",
                                max_length=11,
                                verbose_name="passes when",
                            ),
                        ),
                        (
                            "quorum",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(
                                        1, "Write a number of at least 1."
                                    )
                                ],
                                verbose_name="people needed (quorum)",
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
                            "group",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="votes",
                                to="meetings.group",
                                verbose_name="group that votes",
                            ),
                        ),
                        (
                            "meeting",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="votes",
                                to="meetings.meeting",
                                verbose_name="meeting",
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
                        "verbose_name": "vote",
                        "verbose_name_plural": "votes",
                        "indexes": [
                            models.Index(
                                fields=["program", "community", "-created_at"], name="vote_by_place"
                            )
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "room_code"), name="vote_room_code_once"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("most_dots__lte", models.F("dots"))),
                                name="vote_most_dots_within_dots",
                                violation_error_message="One option cannot get more dots than a person has.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("entry", "card"), _negated=True),
                                    ("meeting__isnull", False),
                                    _connector="OR",
                                ),
                                name="vote_cards_of_a_meeting",
                                violation_error_message="Cards belong to a meeting. Choose one.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Constituency",
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
                        ("number", models.PositiveSmallIntegerField(editable=False)),
                        (
                            "title",
                            bic.translated.TranslatedField(
                                default=bic.translated.Translated, verbose_name="name"
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
                            "vote",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="constituencies",
                                to="meetings.vote",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "constituency",
                        "verbose_name_plural": "constituencies",
                        "ordering": ["number"],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "vote", "number"),
                                name="constituency_number_once",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="IdeaContact",
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
                            "way",
                            models.CharField(
                                choices=[
                                    ("email", "By email"),
                                    ("text", "By text message"),
                                    ("phone", "By phone call"),
                                    ("leader", "Through a community leader"),
                                ],
                                max_length=6,
                                verbose_name="how to tell",
                            ),
                        ),
                        (
                            "reached_at",
                            models.CharField(
                                max_length=200, verbose_name="address, number or leader"
                            ),
                        ),
                        (
                            "language",
                            models.CharField(default="en", max_length=12, verbose_name="language"),
                        ),
                        (
                            "owed_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="to be told since"
                            ),
                        ),
                        (
                            "told_at",
                            models.DateTimeField(editable=False, null=True, verbose_name="told on"),
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
                            "idea",
                            models.OneToOneField(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="contact",
                                to="meetings.idea",
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
                        "verbose_name": "way to an author",
                        "verbose_name_plural": "ways to authors",
                        "indexes": [
                            models.Index(
                                fields=["program", "community", "owed_at"],
                                name="idea_contact_waiting",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="IdeaLink",
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
                            "idea",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="sources",
                                to="meetings.idea",
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
                                related_name="results",
                                to="meetings.idea",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "link between ideas",
                        "verbose_name_plural": "links between ideas",
                        "indexes": [
                            models.Index(fields=["program", "source"], name="idea_link_back")
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "idea", "source"), name="idea_link_once"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("idea", models.F("source")), _negated=True),
                                name="idea_link_of_two",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Booking",
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
                            "mode",
                            models.CharField(
                                choices=[
                                    (
                                        "simultaneous",
                                        "Simultaneous, with headsets or beside people",
                                    ),
                                    ("consecutive", "Consecutive, in turns with who speaks"),
                                    ("sign", "Sign language"),
                                ],
                                default="simultaneous",
                                max_length=12,
                                verbose_name="how they interpret",
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("asked", "Asked"),
                                    ("confirmed", "Confirmed"),
                                    ("declined", "Declined or canceled"),
                                ],
                                default="asked",
                                max_length=10,
                                verbose_name="state",
                            ),
                        ),
                        ("booked_on", models.DateField(verbose_name="asked on")),
                        (
                            "hours",
                            models.DecimalField(
                                blank=True,
                                decimal_places=2,
                                max_digits=4,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(0),
                                    django.core.validators.MaxValueValidator(24),
                                ],
                                verbose_name="hours",
                            ),
                        ),
                        (
                            "feedback",
                            models.TextField(
                                blank=True,
                                help_text="About the work: words that were missing, sound, breaks.",
                                max_length=1000,
                                verbose_name="how it went",
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
                            "cost",
                            models.OneToOneField(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="booking",
                                to="meetings.cost",
                                verbose_name="cost",
                            ),
                        ),
                        (
                            "interpreter",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="bookings",
                                to="meetings.interpreter",
                                verbose_name="interpreter",
                            ),
                        ),
                        (
                            "meeting",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="bookings",
                                to="meetings.meeting",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "booking of an interpreter",
                        "verbose_name_plural": "bookings of interpreters",
                        "indexes": [
                            models.Index(fields=["program", "meeting"], name="booking_by_meeting")
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "meeting", "interpreter", "language"),
                                name="booking_once",
                                violation_error_message="This interpreter is booked for this language already.",
                            )
                        ],
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
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="InvitationEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "language",
                            models.CharField(default="en", max_length=12, verbose_name="language"),
                        ),
                        (
                            "invited_at",
                            models.DateTimeField(auto_now_add=True, verbose_name="invited on"),
                        ),
                        (
                            "reminded_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="reminded on"
                            ),
                        ),
                        ("purged_at", models.DateTimeField(editable=False, null=True)),
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
                            "invited_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="invited by",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="meetings.invitation",
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
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="IdeaEvent",
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
                            "text",
                            bic.translated.TranslatedField(
                                default=bic.translated.Translated, verbose_name="idea"
                            ),
                        ),
                        (
                            "said_by",
                            models.CharField(
                                blank=True,
                                help_text="Leave it open to stay anonymous. A first name is enough.",
                                max_length=120,
                                verbose_name="name to be shown",
                            ),
                        ),
                        (
                            "channel",
                            models.CharField(
                                choices=[
                                    ("online", "On the public page"),
                                    ("meeting", "In a meeting"),
                                    ("paper", "On paper"),
                                    ("phone", "By phone"),
                                    ("voice", "By voice message"),
                                    ("helper", "Through a helper"),
                                ],
                                default="meeting",
                                max_length=8,
                                verbose_name="how it came",
                            ),
                        ),
                        ("told_on", models.DateField(verbose_name="told on")),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("open", "Not taken up yet"),
                                    ("combined", "Combined with others"),
                                    ("divided", "Divided into several"),
                                    ("proposed", "Became a proposal"),
                                    ("aside", "Set aside"),
                                ],
                                default="open",
                                editable=False,
                                max_length=8,
                                verbose_name="state",
                            ),
                        ),
                        (
                            "reason",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                editable=False,
                                verbose_name="why it was set aside",
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
                            "settled_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="settled on"
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
                                verbose_name="written down by",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="meetings.idea",
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
                            "theme",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="research.theme",
                                verbose_name="theme",
                            ),
                        ),
                        (
                            "translated_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="translated by",
                            ),
                        ),
                        (
                            "meeting",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="meetings.meeting",
                                verbose_name="meeting",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="HelperEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
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
                                to="meetings.helper",
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
                                verbose_name="who",
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
                    ],
                    options={
                        "abstract": False,
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
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="CheckinEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "code",
                            models.CharField(
                                default=meetings.models.arrival.new_code,
                                editable=False,
                                max_length=12,
                                verbose_name="code",
                            ),
                        ),
                        (
                            "opened_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="opened at"
                            ),
                        ),
                        (
                            "shut_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="closed at"
                            ),
                        ),
                        (
                            "hold_reason",
                            models.CharField(
                                blank=True,
                                help_text="An audit, a claim or a court case. Without a reason they are erased on time.",
                                max_length=200,
                                verbose_name="why names are kept longer",
                            ),
                        ),
                        (
                            "purged_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="erased on"
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
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="meetings.checkin",
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
                            "shut_by",
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
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="AgendaItemEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("position", models.PositiveSmallIntegerField(default=0, editable=False)),
                        (
                            "title",
                            bic.translated.TranslatedField(
                                default=bic.translated.Translated, verbose_name="title"
                            ),
                        ),
                        (
                            "detail",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="how it goes",
                            ),
                        ),
                        (
                            "minutes",
                            models.PositiveSmallIntegerField(default=10, verbose_name="minutes"),
                        ),
                        (
                            "started_at",
                            models.DateTimeField(editable=False, null=True, verbose_name="began"),
                        ),
                        (
                            "led_by",
                            models.CharField(
                                blank=True, max_length=120, verbose_name="who leads it"
                            ),
                        ),
                        (
                            "objective",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("relations", "Get to know each other"),
                                    ("practices", "Share good practice"),
                                    ("research", "Share research"),
                                    ("needs", "Talk about needs"),
                                    (
                                        "focus",
                                        "Widen, then narrow: groups, services, organizations",
                                    ),
                                    ("proposals", "Invite proposals"),
                                ],
                                max_length=10,
                                verbose_name="objective",
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
                                to="meetings.agendaitem",
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
                    ],
                    options={
                        "abstract": False,
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
                        "ordering": ["pk"],
                        "indexes": [
                            models.Index(fields=["program", "meeting"], name="note_by_meeting")
                        ],
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
                            "how",
                            models.CharField(
                                blank=True, max_length=200, verbose_name="how they were asked"
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
                        ("width", models.PositiveSmallIntegerField(editable=False)),
                        ("height", models.PositiveSmallIntegerField(editable=False)),
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
                    name="Proposal",
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
                            "title",
                            bic.translated.TranslatedField(
                                default=bic.translated.Translated, verbose_name="title"
                            ),
                        ),
                        (
                            "summary",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                help_text="What would be different, and for whom.",
                                verbose_name="in one sentence",
                            ),
                        ),
                        (
                            "need",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="the need",
                            ),
                        ),
                        (
                            "benefits",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="who benefits",
                            ),
                        ),
                        (
                            "action",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="what would be done",
                            ),
                        ),
                        (
                            "lead",
                            models.CharField(
                                blank=True, max_length=200, verbose_name="who would lead it"
                            ),
                        ),
                        (
                            "partners",
                            models.CharField(
                                blank=True, max_length=300, verbose_name="with which partners"
                            ),
                        ),
                        (
                            "cost",
                            models.CharField(
                                choices=[
                                    ("none", "No money"),
                                    ("1k", "Under 1,000"),
                                    ("10k", "1,000 to 10,000"),
                                    ("50k", "10,000 to 50,000"),
                                    ("over", "Over 50,000"),
                                    ("unknown", "Not known yet"),
                                ],
                                default="unknown",
                                max_length=8,
                                verbose_name="cost",
                            ),
                        ),
                        (
                            "time",
                            models.CharField(
                                choices=[
                                    ("short", "Under three months"),
                                    ("year", "Three months to a year"),
                                    ("long", "One to two years"),
                                    ("longer", "Over two years"),
                                    ("unknown", "Not known yet"),
                                ],
                                default="unknown",
                                max_length=8,
                                verbose_name="time",
                            ),
                        ),
                        (
                            "approval",
                            models.CharField(
                                choices=[
                                    ("none", "Nobody: it can start"),
                                    ("supervisor", "A supervisor"),
                                    ("head", "A department head"),
                                    ("manager", "The manager"),
                                    ("elected", "A council or board"),
                                    ("other", "Another organization"),
                                    ("unknown", "Not known yet"),
                                ],
                                default="unknown",
                                max_length=10,
                                verbose_name="who must approve",
                            ),
                        ),
                        (
                            "proposed_by",
                            models.CharField(
                                blank=True,
                                help_text="As they wish to be named. Leave it open to stay anonymous.",
                                max_length=160,
                                verbose_name="proposed by",
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("draft", "Draft"),
                                    ("open", "Proposed"),
                                    ("studied", "Being studied"),
                                    ("ready", "Ready to decide"),
                                    ("adopted", "Adopted"),
                                    ("parked", "Parked"),
                                    ("declined", "Declined"),
                                    ("combined", "Combined with another"),
                                ],
                                default="draft",
                                editable=False,
                                max_length=10,
                                verbose_name="state",
                            ),
                        ),
                        (
                            "report_on",
                            models.DateField(
                                editable=False, null=True, verbose_name="report back by"
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "published_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="published on"
                            ),
                        ),
                        (
                            "decided_on",
                            models.DateField(editable=False, null=True, verbose_name="decided on"),
                        ),
                        (
                            "committee",
                            models.ForeignKey(
                                blank=True,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="proposals",
                                to="meetings.group",
                                verbose_name="committee",
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
                            "decided_by",
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
                            "steward",
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
                            "ideas",
                            models.ManyToManyField(
                                related_name="proposals",
                                through="meetings.ProposalIdea",
                                to="meetings.idea",
                                verbose_name="ideas",
                            ),
                        ),
                        (
                            "because",
                            models.ManyToManyField(
                                blank=True,
                                related_name="+",
                                through="meetings.ProposalLink",
                                through_fields=("proposal", "source"),
                                to="meetings.proposal",
                                verbose_name="because of",
                            ),
                        ),
                        (
                            "themes",
                            models.ManyToManyField(
                                blank=True,
                                related_name="+",
                                through="meetings.ProposalTheme",
                                to="research.theme",
                                verbose_name="themes",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "proposal",
                        "verbose_name_plural": "proposals",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "community", "number"),
                                name="proposal_number_once",
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
                                name="proposal_published_by_somebody",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Provision",
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
                                    ("equipment", "Equipment"),
                                    ("childcare", "Childcare"),
                                    ("food", "Food"),
                                    ("rides", "Rides"),
                                ],
                                editable=False,
                                max_length=10,
                                verbose_name="kind",
                            ),
                        ),
                        (
                            "what",
                            models.CharField(max_length=160, verbose_name="what and from whom"),
                        ),
                        (
                            "serves",
                            models.CharField(blank=True, max_length=80, verbose_name="for whom"),
                        ),
                        (
                            "quantity",
                            models.PositiveSmallIntegerField(default=0, verbose_name="how many"),
                        ),
                        (
                            "carers",
                            models.PositiveSmallIntegerField(default=0, verbose_name="carers"),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("asked", "Asked"),
                                    ("confirmed", "Confirmed"),
                                    ("canceled", "Canceled"),
                                ],
                                default="asked",
                                max_length=10,
                                verbose_name="state",
                            ),
                        ),
                        (
                            "contact",
                            models.CharField(
                                blank=True,
                                help_text="A driver, a caterer or a carer, on the day.",
                                max_length=160,
                                verbose_name="who to call",
                            ),
                        ),
                        (
                            "given_back",
                            models.PositiveSmallIntegerField(
                                blank=True, null=True, verbose_name="given back"
                            ),
                        ),
                        ("note", models.CharField(blank=True, max_length=300, verbose_name="note")),
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
                            "cost",
                            models.OneToOneField(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="provision",
                                to="meetings.cost",
                                verbose_name="cost",
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
                            "meeting",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="provisions",
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
                        "verbose_name": "provision for a meeting",
                        "verbose_name_plural": "provisions for meetings",
                        "ordering": ["kind", "serves", "pk"],
                        "indexes": [
                            models.Index(fields=["program", "meeting"], name="provision_by_meeting")
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("given_back", None),
                                    ("given_back__lte", models.F("quantity")),
                                    _connector="OR",
                                ),
                                name="provision_no_more_back_than_lent",
                                violation_error_message="More came back than was handed out.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PurgeEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "days",
                            models.PositiveSmallIntegerField(
                                editable=False, verbose_name="days after the meeting"
                            ),
                        ),
                        (
                            "replies",
                            models.PositiveIntegerField(editable=False, verbose_name="replies"),
                        ),
                        (
                            "invitations",
                            models.PositiveIntegerField(editable=False, verbose_name="invitations"),
                        ),
                        (
                            "arrivals",
                            models.PositiveIntegerField(editable=False, verbose_name="arrivals"),
                        ),
                        (
                            "purged_at",
                            models.DateTimeField(auto_now_add=True, verbose_name="erased on"),
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
                                to="meetings.purge",
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
                    name="Round",
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
                        ("number", models.PositiveSmallIntegerField(editable=False)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("vote", "Vote"),
                                    ("objections", "Objections"),
                                    ("save", "Save one"),
                                ],
                                default="vote",
                                editable=False,
                                max_length=10,
                                verbose_name="kind",
                            ),
                        ),
                        (
                            "change",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="what was changed since the last round",
                            ),
                        ),
                        (
                            "expected",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(
                                        1, "Write a number of at least 1."
                                    )
                                ],
                                verbose_name="people in the room",
                            ),
                        ),
                        (
                            "minutes",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                help_text="Empty: until you stop it.",
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(
                                        1, "Write a number of at least 1."
                                    ),
                                    django.core.validators.MaxValueValidator(240),
                                ],
                                verbose_name="minutes to vote",
                            ),
                        ),
                        (
                            "opened_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="opened on"
                            ),
                        ),
                        (
                            "ends_at",
                            models.DateTimeField(editable=False, null=True, verbose_name="ends"),
                        ),
                        (
                            "stopped_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="stopped on"
                            ),
                        ),
                        (
                            "closed_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="closed on"
                            ),
                        ),
                        ("result", models.JSONField(editable=False, null=True)),
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
                            "program",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="tenancy.program",
                            ),
                        ),
                        (
                            "vote",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="rounds",
                                to="meetings.vote",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "round of a vote",
                        "verbose_name_plural": "rounds of votes",
                        "ordering": ["number"],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "vote", "number"), name="round_number_once"
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("closed_at", None)),
                                fields=("program", "vote"),
                                name="round_one_at_a_time",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("opened_at", None), ("opened_by", None)),
                                    models.Q(
                                        ("opened_at__isnull", False), ("opened_by__isnull", False)
                                    ),
                                    _connector="OR",
                                ),
                                name="round_opened_by_somebody",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("closed_at", None), ("closed_by", None), ("result", None)
                                    ),
                                    models.Q(
                                        ("closed_at__isnull", False),
                                        ("closed_by__isnull", False),
                                        ("opened_at__isnull", False),
                                        ("result__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="round_closed_by_somebody",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Arrival",
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
                        ("key", models.UUIDField(editable=False)),
                        (
                            "way",
                            models.CharField(
                                choices=[
                                    ("list", "By name"),
                                    ("tally", "Counted"),
                                    ("self", "By phone"),
                                ],
                                editable=False,
                                max_length=5,
                                verbose_name="how",
                            ),
                        ),
                        (
                            "adults",
                            models.PositiveSmallIntegerField(
                                default=1,
                                validators=[django.core.validators.MaxValueValidator(20)],
                                verbose_name="adults",
                            ),
                        ),
                        (
                            "children",
                            models.JSONField(
                                blank=True, default=dict, verbose_name="children by age"
                            ),
                        ),
                        (
                            "language",
                            models.CharField(blank=True, max_length=12, verbose_name="language"),
                        ),
                        (
                            "is_first",
                            models.BooleanField(
                                default=False, verbose_name="here for the first time"
                            ),
                        ),
                        ("is_here", models.BooleanField(default=True, editable=False)),
                        (
                            "arrived_at",
                            models.DateTimeField(editable=False, verbose_name="arrived at"),
                        ),
                        ("changed_at", models.DateTimeField(editable=False)),
                        (
                            "operations",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.UUIDField(), default=list, editable=False
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
                            "entered_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="entered by",
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
                            "meeting",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="arrivals",
                                to="meetings.meeting",
                            ),
                        ),
                        (
                            "rsvp",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="arrivals",
                                to="meetings.rsvp",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "arrival",
                        "verbose_name_plural": "arrivals",
                        "indexes": [
                            models.Index(
                                fields=["program", "meeting", "-arrived_at"],
                                name="arrival_by_meeting",
                            )
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "meeting", "key"), name="arrival_each_key_once"
                            ),
                            models.UniqueConstraint(
                                fields=("program", "meeting", "rsvp"),
                                name="arrival_each_reply_once",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="RsvpEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("going", "Coming"),
                                    ("waiting", "On the waitlist"),
                                    ("canceled", "Not coming"),
                                ],
                                default="going",
                                editable=False,
                                max_length=8,
                                verbose_name="reply",
                            ),
                        ),
                        (
                            "adults",
                            models.PositiveSmallIntegerField(
                                default=1,
                                validators=[django.core.validators.MaxValueValidator(20)],
                                verbose_name="adults",
                            ),
                        ),
                        (
                            "children",
                            models.JSONField(
                                blank=True, default=dict, verbose_name="children by age"
                            ),
                        ),
                        (
                            "people",
                            models.PositiveSmallIntegerField(editable=False, verbose_name="people"),
                        ),
                        (
                            "language",
                            models.CharField(
                                default="en", max_length=12, verbose_name="language they speak"
                            ),
                        ),
                        (
                            "page_language",
                            models.CharField(default="en", editable=False, max_length=12),
                        ),
                        (
                            "wants_interpretation",
                            models.BooleanField(default=False, verbose_name="needs interpretation"),
                        ),
                        (
                            "wants_childcare",
                            models.BooleanField(default=False, verbose_name="needs childcare"),
                        ),
                        (
                            "diets",
                            models.JSONField(
                                blank=True, default=dict, verbose_name="what they eat"
                            ),
                        ),
                        (
                            "ride_seats",
                            models.PositiveSmallIntegerField(
                                default=0,
                                validators=[django.core.validators.MaxValueValidator(20)],
                                verbose_name="seats for a ride",
                            ),
                        ),
                        (
                            "ride_area",
                            models.CharField(blank=True, max_length=80, verbose_name="ride from"),
                        ),
                        (
                            "access",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("step_free", "A way without steps"),
                                        ("sign", "Sign language"),
                                        ("hearing", "Help with hearing"),
                                        ("seeing", "Help with seeing, or large print"),
                                        ("quiet", "A quiet place"),
                                    ],
                                    max_length=10,
                                ),
                                blank=True,
                                default=list,
                                verbose_name="access needs",
                            ),
                        ),
                        (
                            "mode",
                            models.CharField(
                                choices=[
                                    ("self", "On their own phone or computer"),
                                    ("helper", "With a helper"),
                                ],
                                default="self",
                                editable=False,
                                max_length=6,
                                verbose_name="written down",
                            ),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now,
                                editable=False,
                                verbose_name="replied on",
                            ),
                        ),
                        ("waits_since", models.DateTimeField(editable=False, null=True)),
                        ("promoted_at", models.DateTimeField(editable=False, null=True)),
                        ("canceled_at", models.DateTimeField(editable=False, null=True)),
                        ("purged_at", models.DateTimeField(editable=False, null=True)),
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
                            "helped_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="written down by",
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
                                to="meetings.rsvp",
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
                    name="RsvpQuestionEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("position", models.PositiveSmallIntegerField(default=0, editable=False)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("yes_no", "Yes or no"),
                                    ("choice", "One of several"),
                                    ("text", "A few words"),
                                ],
                                default="yes_no",
                                max_length=6,
                                verbose_name="kind",
                            ),
                        ),
                        (
                            "text",
                            bic.translated.TranslatedField(
                                default=bic.translated.Translated, verbose_name="question"
                            ),
                        ),
                        (
                            "choices",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                help_text="One a line, in the same order in every language.",
                                verbose_name="answers",
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
                                to="meetings.rsvpquestion",
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
                    name="RsvpSettingEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "opens_at",
                            models.DateTimeField(
                                blank=True, null=True, verbose_name="replies from"
                            ),
                        ),
                        (
                            "closes_at",
                            models.DateTimeField(
                                blank=True,
                                help_text="Without one, until the meeting begins.",
                                null=True,
                                verbose_name="replies until",
                            ),
                        ),
                        (
                            "capacity_people",
                            models.PositiveIntegerField(
                                blank=True,
                                help_text="Adults and children. Without a number there is room for everybody.",
                                null=True,
                                validators=[django.core.validators.MinValueValidator(1)],
                                verbose_name="places",
                            ),
                        ),
                        (
                            "has_waitlist",
                            models.BooleanField(
                                default=True, verbose_name="keep a waitlist when it is full"
                            ),
                        ),
                        (
                            "ages",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("under_3", "Under 3"),
                                        ("from_3", "3 to 5"),
                                        ("from_6", "6 to 12"),
                                        ("from_13", "13 to 17"),
                                    ],
                                    max_length=10,
                                ),
                                blank=True,
                                default=meetings.models.rsvp.every_age,
                                verbose_name="ages of children",
                            ),
                        ),
                        (
                            "asks_interpretation",
                            models.BooleanField(
                                default=True, verbose_name="ask about interpretation"
                            ),
                        ),
                        (
                            "asks_childcare",
                            models.BooleanField(default=True, verbose_name="offer childcare"),
                        ),
                        (
                            "asks_diet",
                            models.BooleanField(default=True, verbose_name="ask what people eat"),
                        ),
                        (
                            "asks_ride",
                            models.BooleanField(default=False, verbose_name="offer rides"),
                        ),
                        (
                            "asks_access",
                            models.BooleanField(
                                default=True, verbose_name="ask about access needs"
                            ),
                        ),
                        (
                            "ride_areas",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=80),
                                blank=True,
                                default=list,
                                help_text="Public places, one a line. Nobody is asked for an address.",
                                verbose_name="places where rides begin",
                            ),
                        ),
                        (
                            "remind_days",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.PositiveSmallIntegerField(
                                    validators=[django.core.validators.MaxValueValidator(60)]
                                ),
                                blank=True,
                                default=meetings.models.rsvp.days_of_reminders,
                                verbose_name="reminders, days before",
                            ),
                        ),
                        (
                            "keep_days",
                            models.PositiveSmallIntegerField(
                                default=30,
                                validators=[django.core.validators.MaxValueValidator(365)],
                                verbose_name="days until names and contacts are erased",
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
                                to="meetings.rsvpsetting",
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
                migrations.CreateModel(
                    name="ThankYou",
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
                                    ("card", "Gift cards"),
                                    ("cash", "Cash"),
                                    ("check", "Checks"),
                                    ("other", "Something else"),
                                ],
                                default="card",
                                max_length=6,
                                verbose_name="kind",
                            ),
                        ),
                        (
                            "amount",
                            bic.money.MoneyField(
                                decimal_places=2,
                                max_digits=14,
                                validators=[django.core.validators.MinValueValidator(0)],
                                verbose_name="amount of each",
                            ),
                        ),
                        (
                            "planned",
                            models.PositiveSmallIntegerField(verbose_name="how many are needed"),
                        ),
                        (
                            "ready",
                            models.PositiveSmallIntegerField(
                                default=0, verbose_name="how many are at hand"
                            ),
                        ),
                        (
                            "given",
                            models.PositiveSmallIntegerField(
                                blank=True, null=True, verbose_name="how many were given"
                            ),
                        ),
                        ("note", models.CharField(blank=True, max_length=300, verbose_name="note")),
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
                            "cost",
                            models.OneToOneField(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="thanks",
                                to="meetings.cost",
                                verbose_name="cost",
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
                            "meeting",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="thanks",
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
                        "verbose_name": "thank-you payments",
                        "verbose_name_plural": "thank-you payments",
                        "ordering": ["pk"],
                        "indexes": [
                            models.Index(fields=["program", "meeting"], name="thanks_by_meeting")
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("given", None),
                                    ("given__lte", models.F("ready")),
                                    _connector="OR",
                                ),
                                name="thanks_no_more_given_than_ready",
                                violation_error_message="More were given than were at hand.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="VoteEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "question",
                            bic.translated.TranslatedField(
                                default=bic.translated.Translated, verbose_name="question"
                            ),
                        ),
                        (
                            "method",
                            models.CharField(
                                choices=[
                                    ("dots", "Dots"),
                                    ("ranking", "Ranking"),
                                    ("score", "Scores"),
                                    ("impact", "Impact and effort"),
                                    ("fingers", "Fist to five"),
                                    ("consent", "Consent"),
                                    ("majority", "Majority"),
                                ],
                                default="dots",
                                max_length=8,
                                verbose_name="method",
                            ),
                        ),
                        (
                            "entry",
                            models.CharField(
                                choices=[
                                    ("room", "One code for the room; a phone votes once"),
                                    ("card", "A card with a code of its own for everybody"),
                                ],
                                default="room",
                                max_length=4,
                                verbose_name="who may vote",
                            ),
                        ),
                        (
                            "is_by_name",
                            models.BooleanField(
                                default=False,
                                help_text="Only for a public body whose law wants to know who voted how.",
                                verbose_name="by name",
                            ),
                        ),
                        (
                            "room_code",
                            models.CharField(
                                editable=False, max_length=8, verbose_name="code of the room"
                            ),
                        ),
                        (
                            "dots",
                            models.PositiveSmallIntegerField(
                                default=3,
                                validators=[
                                    django.core.validators.MinValueValidator(
                                        1, "Write a number of at least 1."
                                    ),
                                    django.core.validators.MaxValueValidator(30),
                                ],
                                verbose_name="dots for each person",
                            ),
                        ),
                        (
                            "most_dots",
                            models.PositiveSmallIntegerField(
                                default=3,
                                validators=[
                                    django.core.validators.MinValueValidator(
                                        1, "Write a number of at least 1."
                                    ),
                                    django.core.validators.MaxValueValidator(30),
                                ],
                                verbose_name="at most on one option",
                            ),
                        ),
                        (
                            "order_rule",
                            models.CharField(
                                choices=[
                                    ("borda", "Points by place (Borda count)"),
                                    ("runoff", "Instant run-off"),
                                ],
                                default="borda",
                                max_length=6,
                                verbose_name="how orders are counted",
                            ),
                        ),
                        (
                            "highest",
                            models.PositiveSmallIntegerField(
                                default=5,
                                validators=[
                                    django.core.validators.MinValueValidator(2),
                                    django.core.validators.MaxValueValidator(10),
                                ],
                                verbose_name="highest score",
                            ),
                        ),
                        (
                            "threshold",
                            models.PositiveSmallIntegerField(
                                default=3,
                                help_text="Whoever shows fewer must be heard.",
                                validators=[
                                    django.core.validators.MinValueValidator(
                                        1, "Write a number of at least 1."
                                    ),
                                    django.core.validators.MaxValueValidator(5),
                                ],
                                verbose_name="fingers that are enough",
                            ),
                        ),
                        (
                            "legend",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                help_text="Six lines: the first is for the fist, the last for five fingers.",
                                verbose_name="what each number of fingers means",
                            ),
                        ),
                        (
                            "share",
                            models.CharField(
                                choices=[
                                    ("all", "Everybody"),
                                    ("half", "More than half"),
                                    ("60", "At least 60 of 100"),
                                    ("two_thirds", "At least two thirds"),
                                    ("75", "At least three quarters"),
                                ],
                                default="half",
                                max_length=11,
                                verbose_name="passes when",
                            ),
                        ),
                        (
                            "quorum",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(
                                        1, "Write a number of at least 1."
                                    )
                                ],
                                verbose_name="people needed (quorum)",
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
                            "group",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="meetings.group",
                                verbose_name="group that votes",
                            ),
                        ),
                        (
                            "meeting",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="meetings.meeting",
                                verbose_name="meeting",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="meetings.vote",
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
                    name="Feasibility",
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
                            "verdict",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("now", "Feasible now"),
                                    ("help", "Feasible with help"),
                                    ("partner", "Needs a partner"),
                                    ("later", "Not this year"),
                                    ("no", "Not feasible here"),
                                ],
                                max_length=8,
                                verbose_name="result",
                            ),
                        ),
                        (
                            "recommendation",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="recommendation",
                            ),
                        ),
                        (
                            "agreed_count",
                            models.PositiveSmallIntegerField(
                                blank=True, null=True, verbose_name="members who agree"
                            ),
                        ),
                        (
                            "member_count",
                            models.PositiveSmallIntegerField(
                                blank=True, null=True, verbose_name="members who were asked"
                            ),
                        ),
                        (
                            "begun_at",
                            models.DateTimeField(auto_now_add=True, verbose_name="begun on"),
                        ),
                        (
                            "reported_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="handed in on"
                            ),
                        ),
                        (
                            "begun_by",
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
                            "reported_by",
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
                            "committee",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="feasibility",
                                to="meetings.group",
                                verbose_name="committee",
                            ),
                        ),
                        (
                            "proposal",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="feasibility",
                                to="meetings.proposal",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "feasibility report",
                        "verbose_name_plural": "feasibility reports",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "proposal", "number"),
                                name="feasibility_version_once",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("reported_at", None)),
                                fields=("program", "proposal"),
                                name="feasibility_one_draft",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("reported_at", None), ("reported_by", None)),
                                    models.Q(
                                        ("reported_at__isnull", False),
                                        ("reported_by__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="feasibility_reported_by_somebody",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("reported_at", None),
                                    models.Q(("verdict", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="feasibility_reported_with_result",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("agreed_count", None),
                                    ("member_count", None),
                                    ("agreed_count__lte", models.F("member_count")),
                                    _connector="OR",
                                ),
                                name="feasibility_agreed_of_members",
                                violation_error_message="More members agree than were asked.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="BookingEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("language", models.CharField(max_length=12, verbose_name="language")),
                        (
                            "mode",
                            models.CharField(
                                choices=[
                                    (
                                        "simultaneous",
                                        "Simultaneous, with headsets or beside people",
                                    ),
                                    ("consecutive", "Consecutive, in turns with who speaks"),
                                    ("sign", "Sign language"),
                                ],
                                default="simultaneous",
                                max_length=12,
                                verbose_name="how they interpret",
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("asked", "Asked"),
                                    ("confirmed", "Confirmed"),
                                    ("declined", "Declined or canceled"),
                                ],
                                default="asked",
                                max_length=10,
                                verbose_name="state",
                            ),
                        ),
                        ("booked_on", models.DateField(verbose_name="asked on")),
                        (
                            "hours",
                            models.DecimalField(
                                blank=True,
                                decimal_places=2,
                                max_digits=4,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(0),
                                    django.core.validators.MaxValueValidator(24),
                                ],
                                verbose_name="hours",
                            ),
                        ),
                        (
                            "feedback",
                            models.TextField(
                                blank=True,
                                help_text="About the work: words that were missing, sound, breaks.",
                                max_length=1000,
                                verbose_name="how it went",
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
                                to="meetings.booking",
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
                            "cost",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="meetings.cost",
                                verbose_name="cost",
                            ),
                        ),
                        (
                            "interpreter",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="meetings.interpreter",
                                verbose_name="interpreter",
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
                    name="Option",
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
                        ("number", models.PositiveSmallIntegerField(editable=False)),
                        (
                            "title",
                            bic.translated.TranslatedField(
                                default=bic.translated.Translated, verbose_name="option"
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
                            "proposal",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="options",
                                to="meetings.proposal",
                                verbose_name="proposal",
                            ),
                        ),
                        (
                            "round",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="options",
                                to="meetings.round",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "option of a vote",
                        "verbose_name_plural": "options of votes",
                        "ordering": ["number"],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "round", "number"), name="option_number_once"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Decision",
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
                            "title",
                            bic.translated.TranslatedField(
                                default=bic.translated.Translated, verbose_name="what was decided"
                            ),
                        ),
                        (
                            "outcome",
                            models.CharField(
                                choices=[
                                    ("adopted", "Adopted"),
                                    ("parked", "Parked"),
                                    ("declined", "Declined"),
                                ],
                                max_length=10,
                                verbose_name="outcome",
                            ),
                        ),
                        ("decided_on", models.DateField(verbose_name="decided on")),
                        (
                            "how",
                            bic.translated.TranslatedField(
                                default=bic.translated.Translated,
                                help_text="By which rule, and with which result.",
                                verbose_name="how it was decided",
                            ),
                        ),
                        (
                            "options",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                help_text="One per line.",
                                verbose_name="what was weighed",
                            ),
                        ),
                        (
                            "criteria",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="by which criteria",
                            ),
                        ),
                        (
                            "present",
                            models.JSONField(
                                default=dict, editable=False, verbose_name="who was in the room"
                            ),
                        ),
                        (
                            "members",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(
                                        1, "Write a number of at least 1."
                                    )
                                ],
                                verbose_name="members of the group",
                            ),
                        ),
                        (
                            "quorum",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(
                                        1, "Write a number of at least 1."
                                    )
                                ],
                                verbose_name="people needed (quorum)",
                            ),
                        ),
                        (
                            "reasons_for",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="reasons for it",
                            ),
                        ),
                        (
                            "reasons_against",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="reasons against it, and who stood aside",
                            ),
                        ),
                        (
                            "conditions",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="conditions",
                            ),
                        ),
                        (
                            "next_steps",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="what happens next",
                            ),
                        ),
                        (
                            "review_on",
                            models.DateField(
                                blank=True, null=True, verbose_name="looked at again on"
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
                            "program",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="tenancy.program",
                            ),
                        ),
                        (
                            "recorded_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="recorded by",
                            ),
                        ),
                        (
                            "replaces",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="replaced_by",
                                to="meetings.decision",
                                verbose_name="replaces",
                            ),
                        ),
                        (
                            "meeting",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="decisions",
                                to="meetings.meeting",
                                verbose_name="meeting",
                            ),
                        ),
                        (
                            "proposal",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="decisions",
                                to="meetings.proposal",
                                verbose_name="proposal",
                            ),
                        ),
                        (
                            "vote",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="decisions",
                                to="meetings.vote",
                                verbose_name="vote",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "decision",
                        "verbose_name_plural": "decisions",
                        "indexes": [
                            models.Index(fields=["program", "review_on"], name="decision_by_review")
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "community", "number"),
                                name="decision_number_once",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("locked_at", None), ("locked_by", None)),
                                    models.Q(
                                        ("locked_at__isnull", False), ("locked_by__isnull", False)
                                    ),
                                    _connector="OR",
                                ),
                                name="decision_locked_by_somebody",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("review_on", None),
                                    ("review_on__gt", models.F("decided_on")),
                                    _connector="OR",
                                ),
                                name="decision_reviewed_later",
                                violation_error_message="Choose a day after the decision.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ProposalComment",
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
                        ("text", models.TextField(max_length=2000, verbose_name="comment")),
                        (
                            "language",
                            models.CharField(
                                default="en", editable=False, max_length=12, verbose_name="language"
                            ),
                        ),
                        (
                            "name",
                            models.CharField(
                                blank=True, max_length=80, verbose_name="name to be shown"
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "shown_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="shown on"
                            ),
                        ),
                        (
                            "hidden_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="hidden on"
                            ),
                        ),
                        (
                            "reason",
                            models.CharField(
                                blank=True,
                                editable=False,
                                max_length=300,
                                verbose_name="why it is hidden",
                            ),
                        ),
                        (
                            "by",
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
                            "community",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="communities.community",
                            ),
                        ),
                        (
                            "hidden_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="hidden by",
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
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="comments",
                                to="meetings.proposal",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "comment on a proposal",
                        "verbose_name_plural": "comments on proposals",
                        "indexes": [
                            models.Index(fields=["program", "proposal"], name="proposal_comment_of")
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("hidden_at", None), ("hidden_by", None), ("reason", "")
                                    ),
                                    models.Q(
                                        ("hidden_at__isnull", False), ("hidden_by__isnull", False)
                                    ),
                                    _connector="OR",
                                ),
                                name="proposal_comment_hidden_by_somebody",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ProposalEvent",
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
                            "title",
                            bic.translated.TranslatedField(
                                default=bic.translated.Translated, verbose_name="title"
                            ),
                        ),
                        (
                            "summary",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                help_text="What would be different, and for whom.",
                                verbose_name="in one sentence",
                            ),
                        ),
                        (
                            "need",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="the need",
                            ),
                        ),
                        (
                            "benefits",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="who benefits",
                            ),
                        ),
                        (
                            "action",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="what would be done",
                            ),
                        ),
                        (
                            "lead",
                            models.CharField(
                                blank=True, max_length=200, verbose_name="who would lead it"
                            ),
                        ),
                        (
                            "partners",
                            models.CharField(
                                blank=True, max_length=300, verbose_name="with which partners"
                            ),
                        ),
                        (
                            "cost",
                            models.CharField(
                                choices=[
                                    ("none", "No money"),
                                    ("1k", "Under 1,000"),
                                    ("10k", "1,000 to 10,000"),
                                    ("50k", "10,000 to 50,000"),
                                    ("over", "Over 50,000"),
                                    ("unknown", "Not known yet"),
                                ],
                                default="unknown",
                                max_length=8,
                                verbose_name="cost",
                            ),
                        ),
                        (
                            "time",
                            models.CharField(
                                choices=[
                                    ("short", "Under three months"),
                                    ("year", "Three months to a year"),
                                    ("long", "One to two years"),
                                    ("longer", "Over two years"),
                                    ("unknown", "Not known yet"),
                                ],
                                default="unknown",
                                max_length=8,
                                verbose_name="time",
                            ),
                        ),
                        (
                            "approval",
                            models.CharField(
                                choices=[
                                    ("none", "Nobody: it can start"),
                                    ("supervisor", "A supervisor"),
                                    ("head", "A department head"),
                                    ("manager", "The manager"),
                                    ("elected", "A council or board"),
                                    ("other", "Another organization"),
                                    ("unknown", "Not known yet"),
                                ],
                                default="unknown",
                                max_length=10,
                                verbose_name="who must approve",
                            ),
                        ),
                        (
                            "proposed_by",
                            models.CharField(
                                blank=True,
                                help_text="As they wish to be named. Leave it open to stay anonymous.",
                                max_length=160,
                                verbose_name="proposed by",
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("draft", "Draft"),
                                    ("open", "Proposed"),
                                    ("studied", "Being studied"),
                                    ("ready", "Ready to decide"),
                                    ("adopted", "Adopted"),
                                    ("parked", "Parked"),
                                    ("declined", "Declined"),
                                    ("combined", "Combined with another"),
                                ],
                                default="draft",
                                editable=False,
                                max_length=10,
                                verbose_name="state",
                            ),
                        ),
                        (
                            "report_on",
                            models.DateField(
                                editable=False, null=True, verbose_name="report back by"
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "published_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="published on"
                            ),
                        ),
                        (
                            "decided_on",
                            models.DateField(editable=False, null=True, verbose_name="decided on"),
                        ),
                        (
                            "committee",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="meetings.group",
                                verbose_name="committee",
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
                            "decided_by",
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
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="meetings.proposal",
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
                            "steward",
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
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ProposalIdea",
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
                            "idea",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="proposal_links",
                                to="meetings.idea",
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
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="idea_links",
                                to="meetings.proposal",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "idea of a proposal",
                        "verbose_name_plural": "ideas of proposals",
                        "indexes": [
                            models.Index(fields=["program", "idea"], name="proposal_idea_back")
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "proposal", "idea"), name="proposal_idea_once"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ProposalLink",
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
                            "proposal",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="sources",
                                to="meetings.proposal",
                            ),
                        ),
                        (
                            "source",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="results",
                                to="meetings.proposal",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "link between proposals",
                        "verbose_name_plural": "links between proposals",
                        "indexes": [
                            models.Index(fields=["program", "source"], name="proposal_link_back")
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "proposal", "source"), name="proposal_link_once"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("proposal", models.F("source")), _negated=True),
                                name="proposal_link_of_two",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ProposalNews",
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
                                    ("proposed", "Proposed"),
                                    ("sent", "Sent to a committee"),
                                    ("reported", "The committee reported"),
                                    ("ready", "Ready to decide"),
                                    ("adopted", "Adopted"),
                                    ("parked", "Parked"),
                                    ("declined", "Declined"),
                                    ("combined", "Combined with another"),
                                    ("submitted", "Brought before a body"),
                                    ("other", "News"),
                                ],
                                max_length=10,
                                verbose_name="what happened",
                            ),
                        ),
                        (
                            "why",
                            bic.translated.TranslatedField(
                                blank=True, default=bic.translated.Translated, verbose_name="why"
                            ),
                        ),
                        ("happened_on", models.DateField(verbose_name="happened on")),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="told by",
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
                            "proposal",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="news",
                                to="meetings.proposal",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "news of a proposal",
                        "verbose_name_plural": "news of proposals",
                        "ordering": ["happened_on", "pk"],
                        "indexes": [
                            models.Index(fields=["program", "proposal"], name="proposal_news_of")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ProposalSupport",
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
                            "proposal",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="supports",
                                to="meetings.proposal",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "support for a proposal",
                        "verbose_name_plural": "support for proposals",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "proposal", "seal"), name="proposal_support_once"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ProposalTheme",
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
                            "proposal",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="theme_links",
                                to="meetings.proposal",
                            ),
                        ),
                        (
                            "theme",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="+",
                                to="research.theme",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "theme of a proposal",
                        "verbose_name_plural": "themes of proposals",
                        "indexes": [
                            models.Index(fields=["program", "theme"], name="proposal_theme_back")
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "proposal", "theme"), name="proposal_theme_once"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ProvisionEvent",
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
                                    ("equipment", "Equipment"),
                                    ("childcare", "Childcare"),
                                    ("food", "Food"),
                                    ("rides", "Rides"),
                                ],
                                editable=False,
                                max_length=10,
                                verbose_name="kind",
                            ),
                        ),
                        (
                            "what",
                            models.CharField(max_length=160, verbose_name="what and from whom"),
                        ),
                        (
                            "serves",
                            models.CharField(blank=True, max_length=80, verbose_name="for whom"),
                        ),
                        (
                            "quantity",
                            models.PositiveSmallIntegerField(default=0, verbose_name="how many"),
                        ),
                        (
                            "carers",
                            models.PositiveSmallIntegerField(default=0, verbose_name="carers"),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("asked", "Asked"),
                                    ("confirmed", "Confirmed"),
                                    ("canceled", "Canceled"),
                                ],
                                default="asked",
                                max_length=10,
                                verbose_name="state",
                            ),
                        ),
                        (
                            "contact",
                            models.CharField(
                                blank=True,
                                help_text="A driver, a caterer or a carer, on the day.",
                                max_length=160,
                                verbose_name="who to call",
                            ),
                        ),
                        (
                            "given_back",
                            models.PositiveSmallIntegerField(
                                blank=True, null=True, verbose_name="given back"
                            ),
                        ),
                        ("note", models.CharField(blank=True, max_length=300, verbose_name="note")),
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
                            "cost",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="meetings.cost",
                                verbose_name="cost",
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
                                to="meetings.provision",
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
                    name="RollEntry",
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
                        ("name", models.CharField(max_length=120, verbose_name="member")),
                        ("answers", models.JSONField(editable=False)),
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
                            "entered_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="entered by",
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
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="roll",
                                to="meetings.round",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "entry in the roll of a vote",
                        "verbose_name_plural": "roll of votes",
                        "ordering": ["name"],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "round", "name"),
                                name="rollentry_each_member_once",
                                violation_error_message="This member voted already.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Concern",
                    fields=[
                        (
                            "id",
                            models.BigIntegerField(
                                default=bic.surveys.models.collection.random_key,
                                editable=False,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("option", models.PositiveSmallIntegerField(editable=False)),
                        ("text", models.TextField(max_length=500, verbose_name="concern")),
                        ("language", models.CharField(editable=False, max_length=12)),
                        (
                            "answer",
                            models.TextField(blank=True, max_length=2000, verbose_name="answer"),
                        ),
                        (
                            "answered_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="answered on"
                            ),
                        ),
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
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="concerns",
                                to="meetings.round",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "concern",
                        "verbose_name_plural": "concerns",
                        "indexes": [
                            models.Index(fields=["program", "round"], name="concern_of_round")
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("answered_at", None), ("answered_by", None)),
                                    models.Q(
                                        ("answered_at__isnull", False),
                                        ("answered_by__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="concern_answered_by_somebody",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Ballot",
                    fields=[
                        (
                            "id",
                            models.BigIntegerField(
                                default=bic.surveys.models.collection.random_key,
                                editable=False,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        ("answers", models.JSONField(editable=False)),
                        (
                            "constituency",
                            models.PositiveSmallIntegerField(editable=False, null=True),
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
                            "round",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="ballots",
                                to="meetings.round",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "ballot",
                        "verbose_name_plural": "ballots",
                        "indexes": [
                            models.Index(fields=["program", "round"], name="ballot_of_round")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Sheet",
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
                            "channel",
                            models.CharField(
                                choices=[
                                    ("phone", "On phones"),
                                    ("paper", "On paper"),
                                    ("hands", "By show of hands"),
                                ],
                                max_length=5,
                                verbose_name="how",
                            ),
                        ),
                        ("label", models.CharField(max_length=80, verbose_name="what was counted")),
                        (
                            "people",
                            models.PositiveSmallIntegerField(
                                validators=[
                                    django.core.validators.MinValueValidator(
                                        1, "Write a number of at least 1."
                                    )
                                ],
                                verbose_name="people",
                            ),
                        ),
                        (
                            "constituency",
                            models.PositiveSmallIntegerField(editable=False, null=True),
                        ),
                        ("counts", models.JSONField(editable=False)),
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
                            "entered_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="entered by",
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
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="sheets",
                                to="meetings.round",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "count of hands or paper",
                        "verbose_name_plural": "counts of hands and paper",
                        "ordering": ["pk"],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "round", "label"),
                                name="sheet_each_label_once",
                                violation_error_message="This was entered already.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("channel", "phone"), _negated=True),
                                name="sheet_of_hands_or_paper",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Stub",
                    fields=[
                        (
                            "id",
                            models.BigIntegerField(
                                default=bic.surveys.models.collection.random_key,
                                editable=False,
                                primary_key=True,
                                serialize=False,
                            ),
                        ),
                        (
                            "channel",
                            models.CharField(
                                choices=[
                                    ("phone", "On phones"),
                                    ("paper", "On paper"),
                                    ("hands", "By show of hands"),
                                ],
                                editable=False,
                                max_length=5,
                            ),
                        ),
                        ("seal", models.CharField(editable=False, max_length=64)),
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
                            "round",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="stubs",
                                to="meetings.round",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "stub of a ballot",
                        "verbose_name_plural": "stubs of ballots",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "round", "seal"), name="stub_each_seal_once"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ThankYouEvent",
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
                                    ("card", "Gift cards"),
                                    ("cash", "Cash"),
                                    ("check", "Checks"),
                                    ("other", "Something else"),
                                ],
                                default="card",
                                max_length=6,
                                verbose_name="kind",
                            ),
                        ),
                        (
                            "amount",
                            bic.money.MoneyField(
                                decimal_places=2,
                                max_digits=14,
                                validators=[django.core.validators.MinValueValidator(0)],
                                verbose_name="amount of each",
                            ),
                        ),
                        (
                            "planned",
                            models.PositiveSmallIntegerField(verbose_name="how many are needed"),
                        ),
                        (
                            "ready",
                            models.PositiveSmallIntegerField(
                                default=0, verbose_name="how many are at hand"
                            ),
                        ),
                        (
                            "given",
                            models.PositiveSmallIntegerField(
                                blank=True, null=True, verbose_name="how many were given"
                            ),
                        ),
                        ("note", models.CharField(blank=True, max_length=300, verbose_name="note")),
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
                            "cost",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="meetings.cost",
                                verbose_name="cost",
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
                                to="meetings.thankyou",
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
                    name="RoundEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("number", models.PositiveSmallIntegerField(editable=False)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("vote", "Vote"),
                                    ("objections", "Objections"),
                                    ("save", "Save one"),
                                ],
                                default="vote",
                                editable=False,
                                max_length=10,
                                verbose_name="kind",
                            ),
                        ),
                        (
                            "change",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="what was changed since the last round",
                            ),
                        ),
                        (
                            "expected",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(
                                        1, "Write a number of at least 1."
                                    )
                                ],
                                verbose_name="people in the room",
                            ),
                        ),
                        (
                            "minutes",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                help_text="Empty: until you stop it.",
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(
                                        1, "Write a number of at least 1."
                                    ),
                                    django.core.validators.MaxValueValidator(240),
                                ],
                                verbose_name="minutes to vote",
                            ),
                        ),
                        (
                            "opened_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="opened on"
                            ),
                        ),
                        (
                            "ends_at",
                            models.DateTimeField(editable=False, null=True, verbose_name="ends"),
                        ),
                        (
                            "stopped_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="stopped on"
                            ),
                        ),
                        (
                            "closed_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="closed on"
                            ),
                        ),
                        ("result", models.JSONField(editable=False, null=True)),
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
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="meetings.round",
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
                            "vote",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="meetings.vote",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ConstituencyEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("number", models.PositiveSmallIntegerField(editable=False)),
                        (
                            "title",
                            bic.translated.TranslatedField(
                                default=bic.translated.Translated, verbose_name="name"
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
                                to="meetings.constituency",
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
                            "vote",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="meetings.vote",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="FeasibilityPoint",
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
                            "criterion",
                            models.CharField(
                                choices=[
                                    ("authority", "Authority"),
                                    ("cost", "Cost"),
                                    ("time", "Time"),
                                    ("capacity", "Capacity"),
                                    ("partners", "Partners"),
                                    ("risk", "Risk"),
                                    ("benefit", "Benefit"),
                                    ("safety", "Safety"),
                                ],
                                max_length=10,
                                verbose_name="criterion",
                            ),
                        ),
                        (
                            "found",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="what was found out",
                            ),
                        ),
                        (
                            "score",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(1),
                                    django.core.validators.MaxValueValidator(5),
                                ],
                                verbose_name="how well it stands",
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
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="points",
                                to="meetings.feasibility",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "finding of a feasibility report",
                        "verbose_name_plural": "findings of feasibility reports",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "report", "criterion"),
                                name="feasibility_point_once",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("score", None), ("score__range", (1, 5)), _connector="OR"
                                ),
                                name="feasibility_score_1_to_5",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="FeasibilityEvent",
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
                            "verdict",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("now", "Feasible now"),
                                    ("help", "Feasible with help"),
                                    ("partner", "Needs a partner"),
                                    ("later", "Not this year"),
                                    ("no", "Not feasible here"),
                                ],
                                max_length=8,
                                verbose_name="result",
                            ),
                        ),
                        (
                            "recommendation",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="recommendation",
                            ),
                        ),
                        (
                            "agreed_count",
                            models.PositiveSmallIntegerField(
                                blank=True, null=True, verbose_name="members who agree"
                            ),
                        ),
                        (
                            "member_count",
                            models.PositiveSmallIntegerField(
                                blank=True, null=True, verbose_name="members who were asked"
                            ),
                        ),
                        (
                            "begun_at",
                            models.DateTimeField(auto_now_add=True, verbose_name="begun on"),
                        ),
                        (
                            "reported_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="handed in on"
                            ),
                        ),
                        (
                            "begun_by",
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
                                to="meetings.feasibility",
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
                            "reported_by",
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
                            "committee",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="meetings.group",
                                verbose_name="committee",
                            ),
                        ),
                        (
                            "proposal",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="meetings.proposal",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ProposalCommentEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("text", models.TextField(max_length=2000, verbose_name="comment")),
                        (
                            "language",
                            models.CharField(
                                default="en", editable=False, max_length=12, verbose_name="language"
                            ),
                        ),
                        (
                            "name",
                            models.CharField(
                                blank=True, max_length=80, verbose_name="name to be shown"
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "shown_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="shown on"
                            ),
                        ),
                        (
                            "hidden_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="hidden on"
                            ),
                        ),
                        (
                            "reason",
                            models.CharField(
                                blank=True,
                                editable=False,
                                max_length=300,
                                verbose_name="why it is hidden",
                            ),
                        ),
                        (
                            "by",
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
                            "hidden_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="hidden by",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="meetings.proposalcomment",
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
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="meetings.proposal",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ProposalNewsEvent",
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
                                    ("proposed", "Proposed"),
                                    ("sent", "Sent to a committee"),
                                    ("reported", "The committee reported"),
                                    ("ready", "Ready to decide"),
                                    ("adopted", "Adopted"),
                                    ("parked", "Parked"),
                                    ("declined", "Declined"),
                                    ("combined", "Combined with another"),
                                    ("submitted", "Brought before a body"),
                                    ("other", "News"),
                                ],
                                max_length=10,
                                verbose_name="what happened",
                            ),
                        ),
                        (
                            "why",
                            bic.translated.TranslatedField(
                                blank=True, default=bic.translated.Translated, verbose_name="why"
                            ),
                        ),
                        ("happened_on", models.DateField(verbose_name="happened on")),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="told by",
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
                                to="meetings.proposalnews",
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
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="meetings.proposal",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="RollEntryEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("name", models.CharField(max_length=120, verbose_name="member")),
                        ("answers", models.JSONField(editable=False)),
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
                            "entered_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="entered by",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="meetings.rollentry",
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
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="meetings.round",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="OptionEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("number", models.PositiveSmallIntegerField(editable=False)),
                        (
                            "title",
                            bic.translated.TranslatedField(
                                default=bic.translated.Translated, verbose_name="option"
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
                                to="meetings.option",
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
                            "round",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="meetings.round",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="SheetEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "channel",
                            models.CharField(
                                choices=[
                                    ("phone", "On phones"),
                                    ("paper", "On paper"),
                                    ("hands", "By show of hands"),
                                ],
                                max_length=5,
                                verbose_name="how",
                            ),
                        ),
                        ("label", models.CharField(max_length=80, verbose_name="what was counted")),
                        (
                            "people",
                            models.PositiveSmallIntegerField(
                                validators=[
                                    django.core.validators.MinValueValidator(
                                        1, "Write a number of at least 1."
                                    )
                                ],
                                verbose_name="people",
                            ),
                        ),
                        (
                            "constituency",
                            models.PositiveSmallIntegerField(editable=False, null=True),
                        ),
                        ("counts", models.JSONField(editable=False)),
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
                            "entered_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="entered by",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="meetings.sheet",
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
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="meetings.round",
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
                    name="DecisionEvent",
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
                            "title",
                            bic.translated.TranslatedField(
                                default=bic.translated.Translated, verbose_name="what was decided"
                            ),
                        ),
                        (
                            "outcome",
                            models.CharField(
                                choices=[
                                    ("adopted", "Adopted"),
                                    ("parked", "Parked"),
                                    ("declined", "Declined"),
                                ],
                                max_length=10,
                                verbose_name="outcome",
                            ),
                        ),
                        ("decided_on", models.DateField(verbose_name="decided on")),
                        (
                            "how",
                            bic.translated.TranslatedField(
                                default=bic.translated.Translated,
                                help_text="By which rule, and with which result.",
                                verbose_name="how it was decided",
                            ),
                        ),
                        (
                            "options",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                help_text="One per line.",
                                verbose_name="what was weighed",
                            ),
                        ),
                        (
                            "criteria",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="by which criteria",
                            ),
                        ),
                        (
                            "present",
                            models.JSONField(
                                default=dict, editable=False, verbose_name="who was in the room"
                            ),
                        ),
                        (
                            "members",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(
                                        1, "Write a number of at least 1."
                                    )
                                ],
                                verbose_name="members of the group",
                            ),
                        ),
                        (
                            "quorum",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(
                                        1, "Write a number of at least 1."
                                    )
                                ],
                                verbose_name="people needed (quorum)",
                            ),
                        ),
                        (
                            "reasons_for",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="reasons for it",
                            ),
                        ),
                        (
                            "reasons_against",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="reasons against it, and who stood aside",
                            ),
                        ),
                        (
                            "conditions",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="conditions",
                            ),
                        ),
                        (
                            "next_steps",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="what happens next",
                            ),
                        ),
                        (
                            "review_on",
                            models.DateField(
                                blank=True, null=True, verbose_name="looked at again on"
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
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="meetings.decision",
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
                            "recorded_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="recorded by",
                            ),
                        ),
                        (
                            "replaces",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="meetings.decision",
                                verbose_name="replaces",
                            ),
                        ),
                        (
                            "meeting",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="meetings.meeting",
                                verbose_name="meeting",
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
                            "vote",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="meetings.vote",
                                verbose_name="vote",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="FeasibilityPointEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "criterion",
                            models.CharField(
                                choices=[
                                    ("authority", "Authority"),
                                    ("cost", "Cost"),
                                    ("time", "Time"),
                                    ("capacity", "Capacity"),
                                    ("partners", "Partners"),
                                    ("risk", "Risk"),
                                    ("benefit", "Benefit"),
                                    ("safety", "Safety"),
                                ],
                                max_length=10,
                                verbose_name="criterion",
                            ),
                        ),
                        (
                            "found",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="what was found out",
                            ),
                        ),
                        (
                            "score",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(1),
                                    django.core.validators.MaxValueValidator(5),
                                ],
                                verbose_name="how well it stands",
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
                                to="meetings.feasibilitypoint",
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
                                to="meetings.feasibility",
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
            ],
        ),
        bic.tenancy.operations.AddTriggers(
            triggers=[
                (
                    "calendarfeed",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_calendarfeedevent" ("created_at", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "user_id") VALUES (NEW."created_at", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."user_id"); RETURN NULL;',
                            hash="38681dbec4cca24e151dbc40cafb30ce86a2cd19",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_95375",
                            table="meetings_calendarfeed",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "calendarfeed",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "meetings_calendarfeedevent" ("created_at", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "user_id") VALUES (NEW."created_at", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."user_id"); RETURN NULL;',
                            hash="6dc249f9e540ebef0c92331804f11a8ae4502373",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f8f3b",
                            table="meetings_calendarfeed",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "calendarfeed",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_calendarfeedevent" ("created_at", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "user_id") VALUES (OLD."created_at", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."user_id"); RETURN NULL;',
                            hash="127be23c1aa1ee48b2747dce21d732d91cbe9e97",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_95479",
                            table="meetings_calendarfeed",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "calendarfeedevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="b0d1bd8944f6d069aab75fde2b6a95001e46cdfd",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_0c6a9",
                            table="meetings_calendarfeedevent",
                            when="BEFORE",
                        ),
                    ),
                ),
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
                    "feasibilitypoint",
                    pgtrigger.compiler.Trigger(
                        name="feasibility_point_stays_once_reported",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n                    IF EXISTS (\n                        SELECT 1 FROM meetings_feasibility\n                        WHERE id = COALESCE(NEW.report_id, OLD.report_id)\n                            AND reported_at IS NOT NULL\n                    ) THEN\n                        RAISE EXCEPTION 'This report was handed in; what is found later is the next version.';\n                    END IF;\n                    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n                    RETURN NEW;\n                ",
                            hash="9541b7c81688c606dd517f1ce3565ab977af0705",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_feasibility_point_stays_once_reported_a1023",
                            table="meetings_feasibilitypoint",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "feasibilitypoint",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_feasibilitypointevent" ("community_id", "criterion", "found", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "report_id", "score") VALUES (NEW."community_id", NEW."criterion", NEW."found", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."report_id", NEW."score"); RETURN NULL;',
                            hash="f44aabfa0c52c2286eb0d7ce44f8d301cae3b8ad",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_bba83",
                            table="meetings_feasibilitypoint",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "feasibilitypoint",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "meetings_feasibilitypointevent" ("community_id", "criterion", "found", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "report_id", "score") VALUES (NEW."community_id", NEW."criterion", NEW."found", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."report_id", NEW."score"); RETURN NULL;',
                            hash="813835684a97b3d039f532549a85d0f9545c7876",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1f19c",
                            table="meetings_feasibilitypoint",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "feasibilitypoint",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_feasibilitypointevent" ("community_id", "criterion", "found", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "report_id", "score") VALUES (OLD."community_id", OLD."criterion", OLD."found", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."report_id", OLD."score"); RETURN NULL;',
                            hash="b48a6fe1e495deb49ed374f47a359e106bf8ceec",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b95d6",
                            table="meetings_feasibilitypoint",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "feasibilitypointevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="2c6e91c427c0da1c4f655e19675effff2b215ff6",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_00ce7",
                            table="meetings_feasibilitypointevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "group",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_groupevent" ("charge", "community_id", "created_at", "created_by_id", "ended_on", "formed_on", "id", "kind", "meets", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "public_body", "quorum", "term_months") VALUES (NEW."charge", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."ended_on", NEW."formed_on", NEW."id", NEW."kind", NEW."meets", NEW."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."public_body", NEW."quorum", NEW."term_months"); RETURN NULL;',
                            hash="9c876b9ae8d687330d9e2d5690f557eaffac4f10",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_7ed24",
                            table="meetings_group",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "group",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "meetings_groupevent" ("charge", "community_id", "created_at", "created_by_id", "ended_on", "formed_on", "id", "kind", "meets", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "public_body", "quorum", "term_months") VALUES (NEW."charge", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."ended_on", NEW."formed_on", NEW."id", NEW."kind", NEW."meets", NEW."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."public_body", NEW."quorum", NEW."term_months"); RETURN NULL;',
                            hash="7c5000545ec31b6834f70fcd9e4e4bc0c424e554",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_40398",
                            table="meetings_group",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "group",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_groupevent" ("charge", "community_id", "created_at", "created_by_id", "ended_on", "formed_on", "id", "kind", "meets", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "public_body", "quorum", "term_months") VALUES (OLD."charge", OLD."community_id", OLD."created_at", OLD."created_by_id", OLD."ended_on", OLD."formed_on", OLD."id", OLD."kind", OLD."meets", OLD."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."public_body", OLD."quorum", OLD."term_months"); RETURN NULL;',
                            hash="20e6216ea559abf2fefd9d3b7b5a838bf22099ab",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_3c106",
                            table="meetings_group",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "groupevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="b3c0c7def8f7233ea903e5eba9a79b681bbd81e3",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_23edb",
                            table="meetings_groupevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "groupseat",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_groupseatevent" ("community_id", "drawn_at", "drawn_by_id", "group_id", "id", "left_on", "membership_id", "name", "number", "partner_kind", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "role", "since", "stands_for", "until") VALUES (NEW."community_id", NEW."drawn_at", NEW."drawn_by_id", NEW."group_id", NEW."id", NEW."left_on", NEW."membership_id", NEW."name", NEW."number", NEW."partner_kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."role", NEW."since", NEW."stands_for", NEW."until"); RETURN NULL;',
                            hash="09415f7f8b99c59f5e26113e0d40103673a660c5",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_4892c",
                            table="meetings_groupseat",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "groupseat",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "meetings_groupseatevent" ("community_id", "drawn_at", "drawn_by_id", "group_id", "id", "left_on", "membership_id", "name", "number", "partner_kind", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "role", "since", "stands_for", "until") VALUES (NEW."community_id", NEW."drawn_at", NEW."drawn_by_id", NEW."group_id", NEW."id", NEW."left_on", NEW."membership_id", NEW."name", NEW."number", NEW."partner_kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."role", NEW."since", NEW."stands_for", NEW."until"); RETURN NULL;',
                            hash="6f86ae717184fdb3f5eecd6fa73e1adbae03276c",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d504e",
                            table="meetings_groupseat",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "groupseat",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_groupseatevent" ("community_id", "drawn_at", "drawn_by_id", "group_id", "id", "left_on", "membership_id", "name", "number", "partner_kind", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "role", "since", "stands_for", "until") VALUES (OLD."community_id", OLD."drawn_at", OLD."drawn_by_id", OLD."group_id", OLD."id", OLD."left_on", OLD."membership_id", OLD."name", OLD."number", OLD."partner_kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."role", OLD."since", OLD."stands_for", OLD."until"); RETURN NULL;',
                            hash="0749b350d94552d2c968a0fb080de367a012798f",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_a6bb2",
                            table="meetings_groupseat",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "groupseatevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="f98d00e400beaf8dd919d1742c3ecea537b48c16",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_d2d2b",
                            table="meetings_groupseatevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "interpreter",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_interpreterevent" ("agency", "contact", "created_at", "created_by_id", "direction", "id", "is_active", "languages", "modes", "name", "note", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "rate") VALUES (NEW."agency", NEW."contact", NEW."created_at", NEW."created_by_id", NEW."direction", NEW."id", NEW."is_active", NEW."languages", NEW."modes", NEW."name", NEW."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."rate"); RETURN NULL;',
                            hash="dc12c5340a4f6119d33005f1c5123262c5df3123",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_11131",
                            table="meetings_interpreter",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "interpreter",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "meetings_interpreterevent" ("agency", "contact", "created_at", "created_by_id", "direction", "id", "is_active", "languages", "modes", "name", "note", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "rate") VALUES (NEW."agency", NEW."contact", NEW."created_at", NEW."created_by_id", NEW."direction", NEW."id", NEW."is_active", NEW."languages", NEW."modes", NEW."name", NEW."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."rate"); RETURN NULL;',
                            hash="922e6b07701ba76693c718e5e99ee94fd3fda18d",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_8ef5a",
                            table="meetings_interpreter",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "interpreter",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_interpreterevent" ("agency", "contact", "created_at", "created_by_id", "direction", "id", "is_active", "languages", "modes", "name", "note", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "rate") VALUES (OLD."agency", OLD."contact", OLD."created_at", OLD."created_by_id", OLD."direction", OLD."id", OLD."is_active", OLD."languages", OLD."modes", OLD."name", OLD."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."rate"); RETURN NULL;',
                            hash="20a23cd0d0d81cf9a84fa953fd1c9a11f3e4fd58",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_ff250",
                            table="meetings_interpreter",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "interpreterevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="88dc057feebdcf478ed8dd6a20fcaac8680cbf0b",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_1fd52",
                            table="meetings_interpreterevent",
                            when="BEFORE",
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
                    "invitationevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="9083673787aa39dac064e6ccea48bf3623275a4e",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_c4861",
                            table="meetings_invitationevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "invitation",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_invitationevent" ("community_id", "id", "invited_at", "invited_by_id", "language", "meeting_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "purged_at", "reminded_at") VALUES (NEW."community_id", NEW."id", NEW."invited_at", NEW."invited_by_id", NEW."language", NEW."meeting_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."purged_at", NEW."reminded_at"); RETURN NULL;',
                            hash="fe9cb4261e6e0762e3a082af18c4bcb7aa293e5a",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1f593",
                            table="meetings_invitation",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "invitation",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."community_id" IS DISTINCT FROM (NEW."community_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."invited_at" IS DISTINCT FROM (NEW."invited_at") OR OLD."invited_by_id" IS DISTINCT FROM (NEW."invited_by_id") OR OLD."language" IS DISTINCT FROM (NEW."language") OR OLD."meeting_id" IS DISTINCT FROM (NEW."meeting_id") OR OLD."program_id" IS DISTINCT FROM (NEW."program_id") OR OLD."purged_at" IS DISTINCT FROM (NEW."purged_at") OR OLD."reminded_at" IS DISTINCT FROM (NEW."reminded_at"))',
                            func='INSERT INTO "meetings_invitationevent" ("community_id", "id", "invited_at", "invited_by_id", "language", "meeting_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "purged_at", "reminded_at") VALUES (NEW."community_id", NEW."id", NEW."invited_at", NEW."invited_by_id", NEW."language", NEW."meeting_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."purged_at", NEW."reminded_at"); RETURN NULL;',
                            hash="cd08ab947d784c25a9014d6300310c20735d83f6",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_af01b",
                            table="meetings_invitation",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "invitation",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_invitationevent" ("community_id", "id", "invited_at", "invited_by_id", "language", "meeting_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "purged_at", "reminded_at") VALUES (OLD."community_id", OLD."id", OLD."invited_at", OLD."invited_by_id", OLD."language", OLD."meeting_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."purged_at", OLD."reminded_at"); RETURN NULL;',
                            hash="97820010060323519290bbb9456ed557ada5e232",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_1baa1",
                            table="meetings_invitation",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "ideaevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="35125a88b191232b01ede9c6c94f122c8bb37e59",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_7e977",
                            table="meetings_ideaevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "idea",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_ideaevent" ("channel", "checked_at", "checked_by_id", "community_id", "created_at", "created_by_id", "id", "meeting_id", "number", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "reason", "said_by", "settled_at", "settled_by_id", "state", "text", "theme_id", "told_on", "translated_by_id") VALUES (NEW."channel", NEW."checked_at", NEW."checked_by_id", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."id", NEW."meeting_id", NEW."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."reason", NEW."said_by", NEW."settled_at", NEW."settled_by_id", NEW."state", NEW."text", NEW."theme_id", NEW."told_on", NEW."translated_by_id"); RETURN NULL;',
                            hash="c3ff4476e4d3e1cb7dec372715922c764baed988",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_81093",
                            table="meetings_idea",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "idea",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "meetings_ideaevent" ("channel", "checked_at", "checked_by_id", "community_id", "created_at", "created_by_id", "id", "meeting_id", "number", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "reason", "said_by", "settled_at", "settled_by_id", "state", "text", "theme_id", "told_on", "translated_by_id") VALUES (NEW."channel", NEW."checked_at", NEW."checked_by_id", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."id", NEW."meeting_id", NEW."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."reason", NEW."said_by", NEW."settled_at", NEW."settled_by_id", NEW."state", NEW."text", NEW."theme_id", NEW."told_on", NEW."translated_by_id"); RETURN NULL;',
                            hash="204a1516b0ee4db70e7e76747294664e9bb19234",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_4931c",
                            table="meetings_idea",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "idea",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_ideaevent" ("channel", "checked_at", "checked_by_id", "community_id", "created_at", "created_by_id", "id", "meeting_id", "number", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "reason", "said_by", "settled_at", "settled_by_id", "state", "text", "theme_id", "told_on", "translated_by_id") VALUES (OLD."channel", OLD."checked_at", OLD."checked_by_id", OLD."community_id", OLD."created_at", OLD."created_by_id", OLD."id", OLD."meeting_id", OLD."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."reason", OLD."said_by", OLD."settled_at", OLD."settled_by_id", OLD."state", OLD."text", OLD."theme_id", OLD."told_on", OLD."translated_by_id"); RETURN NULL;',
                            hash="6b5741f02f125a49f96338808eee5872fa5f0c3f",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_d793e",
                            table="meetings_idea",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "helperevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="62caffea3c5c386eae74b7aed4f09c54b6bcc074",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_fc1d9",
                            table="meetings_helperevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "helper",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_helperevent" ("added_at", "added_by_id", "community_id", "id", "meeting_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "user_id") VALUES (NEW."added_at", NEW."added_by_id", NEW."community_id", NEW."id", NEW."meeting_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."user_id"); RETURN NULL;',
                            hash="7ec5a920aabc16409ec0c70ac5ed2f6dfb13bff5",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1f6aa",
                            table="meetings_helper",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "helper",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "meetings_helperevent" ("added_at", "added_by_id", "community_id", "id", "meeting_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "user_id") VALUES (NEW."added_at", NEW."added_by_id", NEW."community_id", NEW."id", NEW."meeting_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."user_id"); RETURN NULL;',
                            hash="eea435f2dcabd810da383a4fb640c35822fe6ae0",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5ef24",
                            table="meetings_helper",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "helper",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_helperevent" ("added_at", "added_by_id", "community_id", "id", "meeting_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "user_id") VALUES (OLD."added_at", OLD."added_by_id", OLD."community_id", OLD."id", OLD."meeting_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."user_id"); RETURN NULL;',
                            hash="13c94fccbf5113166aea6ab29cccf7c480f3f79e",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_db4cf",
                            table="meetings_helper",
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
                    "checkinevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="0eaef95f0c9f0fa9935590a95ba454fc06cedeb8",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_b956f",
                            table="meetings_checkinevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "checkin",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_checkinevent" ("code", "community_id", "hold_reason", "id", "meeting_id", "opened_at", "opened_by_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "purged_at", "shut_at", "shut_by_id") VALUES (NEW."code", NEW."community_id", NEW."hold_reason", NEW."id", NEW."meeting_id", NEW."opened_at", NEW."opened_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."purged_at", NEW."shut_at", NEW."shut_by_id"); RETURN NULL;',
                            hash="fbecb49dfc4007d07263e3bdfded040bafc5d8ea",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_50d57",
                            table="meetings_checkin",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "checkin",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."code" IS DISTINCT FROM (NEW."code") OR OLD."community_id" IS DISTINCT FROM (NEW."community_id") OR OLD."hold_reason" IS DISTINCT FROM (NEW."hold_reason") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."meeting_id" IS DISTINCT FROM (NEW."meeting_id") OR OLD."opened_at" IS DISTINCT FROM (NEW."opened_at") OR OLD."opened_by_id" IS DISTINCT FROM (NEW."opened_by_id") OR OLD."program_id" IS DISTINCT FROM (NEW."program_id") OR OLD."purged_at" IS DISTINCT FROM (NEW."purged_at") OR OLD."shut_at" IS DISTINCT FROM (NEW."shut_at") OR OLD."shut_by_id" IS DISTINCT FROM (NEW."shut_by_id"))',
                            func='INSERT INTO "meetings_checkinevent" ("code", "community_id", "hold_reason", "id", "meeting_id", "opened_at", "opened_by_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "purged_at", "shut_at", "shut_by_id") VALUES (NEW."code", NEW."community_id", NEW."hold_reason", NEW."id", NEW."meeting_id", NEW."opened_at", NEW."opened_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."purged_at", NEW."shut_at", NEW."shut_by_id"); RETURN NULL;',
                            hash="a53616549276ce60b078f107a5171954af6d58f3",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d8640",
                            table="meetings_checkin",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "checkin",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_checkinevent" ("code", "community_id", "hold_reason", "id", "meeting_id", "opened_at", "opened_by_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "purged_at", "shut_at", "shut_by_id") VALUES (OLD."code", OLD."community_id", OLD."hold_reason", OLD."id", OLD."meeting_id", OLD."opened_at", OLD."opened_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."purged_at", OLD."shut_at", OLD."shut_by_id"); RETURN NULL;',
                            hash="e35abb153e4c8568ab2b6feef24182b4ae346ab3",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b959c",
                            table="meetings_checkin",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "bookingevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="2f03d299beb9183b5a6c634872d8f4683cfd1037",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_d596c",
                            table="meetings_bookingevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "booking",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_bookingevent" ("booked_on", "community_id", "cost_id", "created_at", "created_by_id", "feedback", "hours", "id", "interpreter_id", "language", "meeting_id", "mode", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "state") VALUES (NEW."booked_on", NEW."community_id", NEW."cost_id", NEW."created_at", NEW."created_by_id", NEW."feedback", NEW."hours", NEW."id", NEW."interpreter_id", NEW."language", NEW."meeting_id", NEW."mode", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."state"); RETURN NULL;',
                            hash="ddd13e0278a559cecf2e24cbadc8732611172c16",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_47e29",
                            table="meetings_booking",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "booking",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "meetings_bookingevent" ("booked_on", "community_id", "cost_id", "created_at", "created_by_id", "feedback", "hours", "id", "interpreter_id", "language", "meeting_id", "mode", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "state") VALUES (NEW."booked_on", NEW."community_id", NEW."cost_id", NEW."created_at", NEW."created_by_id", NEW."feedback", NEW."hours", NEW."id", NEW."interpreter_id", NEW."language", NEW."meeting_id", NEW."mode", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."state"); RETURN NULL;',
                            hash="0839dac89456029e4498d47130edc936329e4b89",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f766e",
                            table="meetings_booking",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "booking",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_bookingevent" ("booked_on", "community_id", "cost_id", "created_at", "created_by_id", "feedback", "hours", "id", "interpreter_id", "language", "meeting_id", "mode", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "state") VALUES (OLD."booked_on", OLD."community_id", OLD."cost_id", OLD."created_at", OLD."created_by_id", OLD."feedback", OLD."hours", OLD."id", OLD."interpreter_id", OLD."language", OLD."meeting_id", OLD."mode", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."state"); RETURN NULL;',
                            hash="a4db27efd1a5571e3845836d74151a0fa3f40dc7",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_ed3d3",
                            table="meetings_booking",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "agendaitemevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="1b8de708c8bd890b145ba1a7c1536a2aac70cd27",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_6ea58",
                            table="meetings_agendaitemevent",
                            when="BEFORE",
                        ),
                    ),
                ),
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
                            func='INSERT INTO "meetings_photoevent" ("community_id", "consent", "created_at", "created_by_id", "height", "how", "id", "meeting_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "shows", "use", "width") VALUES (NEW."community_id", NEW."consent", NEW."created_at", NEW."created_by_id", NEW."height", NEW."how", NEW."id", NEW."meeting_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."shows", NEW."use", NEW."width"); RETURN NULL;',
                            hash="c1fac0bf4bd1f68dba596ff52b4d13f731b010ff",
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
                            condition='WHEN (OLD."community_id" IS DISTINCT FROM (NEW."community_id") OR OLD."consent" IS DISTINCT FROM (NEW."consent") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."created_by_id" IS DISTINCT FROM (NEW."created_by_id") OR OLD."height" IS DISTINCT FROM (NEW."height") OR OLD."how" IS DISTINCT FROM (NEW."how") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."meeting_id" IS DISTINCT FROM (NEW."meeting_id") OR OLD."program_id" IS DISTINCT FROM (NEW."program_id") OR OLD."shows" IS DISTINCT FROM (NEW."shows") OR OLD."use" IS DISTINCT FROM (NEW."use") OR OLD."width" IS DISTINCT FROM (NEW."width"))',
                            func='INSERT INTO "meetings_photoevent" ("community_id", "consent", "created_at", "created_by_id", "height", "how", "id", "meeting_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "shows", "use", "width") VALUES (NEW."community_id", NEW."consent", NEW."created_at", NEW."created_by_id", NEW."height", NEW."how", NEW."id", NEW."meeting_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."shows", NEW."use", NEW."width"); RETURN NULL;',
                            hash="592a7c72e86e45c5cca0ec5266f85db837d36373",
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
                            func='INSERT INTO "meetings_photoevent" ("community_id", "consent", "created_at", "created_by_id", "height", "how", "id", "meeting_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "shows", "use", "width") VALUES (OLD."community_id", OLD."consent", OLD."created_at", OLD."created_by_id", OLD."height", OLD."how", OLD."id", OLD."meeting_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."shows", OLD."use", OLD."width"); RETURN NULL;',
                            hash="0c72c92170c845d4702e388d23f198172baad415",
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
                    "feasibilityevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="8348637fbfe037ae4a4990dcb07ddee098e04295",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_5fac1",
                            table="meetings_feasibilityevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "feasibility",
                    pgtrigger.compiler.Trigger(
                        name="feasibility_stays_once_reported",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."reported_at" IS NOT NULL)',
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="4875cf7bc8a28d8e1c3249f8c6d951e86f807563",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_feasibility_stays_once_reported_dadc4",
                            table="meetings_feasibility",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "feasibility",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_feasibilityevent" ("agreed_count", "begun_at", "begun_by_id", "committee_id", "community_id", "id", "member_count", "number", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "proposal_id", "recommendation", "reported_at", "reported_by_id", "verdict") VALUES (NEW."agreed_count", NEW."begun_at", NEW."begun_by_id", NEW."committee_id", NEW."community_id", NEW."id", NEW."member_count", NEW."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."proposal_id", NEW."recommendation", NEW."reported_at", NEW."reported_by_id", NEW."verdict"); RETURN NULL;',
                            hash="9f7b6e55ea95dfd02eda9d5237ea519eb1cf5987",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_07d86",
                            table="meetings_feasibility",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "feasibility",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "meetings_feasibilityevent" ("agreed_count", "begun_at", "begun_by_id", "committee_id", "community_id", "id", "member_count", "number", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "proposal_id", "recommendation", "reported_at", "reported_by_id", "verdict") VALUES (NEW."agreed_count", NEW."begun_at", NEW."begun_by_id", NEW."committee_id", NEW."community_id", NEW."id", NEW."member_count", NEW."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."proposal_id", NEW."recommendation", NEW."reported_at", NEW."reported_by_id", NEW."verdict"); RETURN NULL;',
                            hash="7d6946b86250f9ed9494630b17d2a370aef9e727",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f8d55",
                            table="meetings_feasibility",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "feasibility",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_feasibilityevent" ("agreed_count", "begun_at", "begun_by_id", "committee_id", "community_id", "id", "member_count", "number", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "proposal_id", "recommendation", "reported_at", "reported_by_id", "verdict") VALUES (OLD."agreed_count", OLD."begun_at", OLD."begun_by_id", OLD."committee_id", OLD."community_id", OLD."id", OLD."member_count", OLD."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."proposal_id", OLD."recommendation", OLD."reported_at", OLD."reported_by_id", OLD."verdict"); RETURN NULL;',
                            hash="7305c203a44685aa358ba163019c6c57633680cb",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_e5f26",
                            table="meetings_feasibility",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "proposalcomment",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_proposalcommentevent" ("by_id", "community_id", "created_at", "hidden_at", "hidden_by_id", "id", "language", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "proposal_id", "reason", "shown_at", "text") VALUES (NEW."by_id", NEW."community_id", NEW."created_at", NEW."hidden_at", NEW."hidden_by_id", NEW."id", NEW."language", NEW."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."proposal_id", NEW."reason", NEW."shown_at", NEW."text"); RETURN NULL;',
                            hash="5e42c669e8ef9330e56289261696082762a61d65",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b0dfa",
                            table="meetings_proposalcomment",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "proposalcomment",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "meetings_proposalcommentevent" ("by_id", "community_id", "created_at", "hidden_at", "hidden_by_id", "id", "language", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "proposal_id", "reason", "shown_at", "text") VALUES (NEW."by_id", NEW."community_id", NEW."created_at", NEW."hidden_at", NEW."hidden_by_id", NEW."id", NEW."language", NEW."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."proposal_id", NEW."reason", NEW."shown_at", NEW."text"); RETURN NULL;',
                            hash="8e674bf47330c08929f6a2fd1792778e97b0c70b",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_809d5",
                            table="meetings_proposalcomment",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "proposalcomment",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_proposalcommentevent" ("by_id", "community_id", "created_at", "hidden_at", "hidden_by_id", "id", "language", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "proposal_id", "reason", "shown_at", "text") VALUES (OLD."by_id", OLD."community_id", OLD."created_at", OLD."hidden_at", OLD."hidden_by_id", OLD."id", OLD."language", OLD."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."proposal_id", OLD."reason", OLD."shown_at", OLD."text"); RETURN NULL;',
                            hash="a10912ae68028f7e45696fd1affd1adf9856d698",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_8ca8e",
                            table="meetings_proposalcomment",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "proposalcommentevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="a446108be07e2384d8ff81279870462426929285",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_d9bf5",
                            table="meetings_proposalcommentevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "proposalevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="52acfefcbb12c384af32ab94889a1e825e3a6a5a",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_3b034",
                            table="meetings_proposalevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "proposalnews",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_proposalnewsevent" ("by_id", "community_id", "created_at", "happened_on", "id", "kind", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "proposal_id", "why") VALUES (NEW."by_id", NEW."community_id", NEW."created_at", NEW."happened_on", NEW."id", NEW."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."proposal_id", NEW."why"); RETURN NULL;',
                            hash="30ce76451c8d3ae205a844da34544474876712fd",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_05509",
                            table="meetings_proposalnews",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "proposalnews",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "meetings_proposalnewsevent" ("by_id", "community_id", "created_at", "happened_on", "id", "kind", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "proposal_id", "why") VALUES (NEW."by_id", NEW."community_id", NEW."created_at", NEW."happened_on", NEW."id", NEW."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."proposal_id", NEW."why"); RETURN NULL;',
                            hash="e925d93afbc348e3547142eead71e9fbaf14c634",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_54bc1",
                            table="meetings_proposalnews",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "proposalnews",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_proposalnewsevent" ("by_id", "community_id", "created_at", "happened_on", "id", "kind", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "proposal_id", "why") VALUES (OLD."by_id", OLD."community_id", OLD."created_at", OLD."happened_on", OLD."id", OLD."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."proposal_id", OLD."why"); RETURN NULL;',
                            hash="8e7e85655b0d2bef8cf7db5f8238f4acd3ec5532",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_ac376",
                            table="meetings_proposalnews",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "proposalnewsevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="fbe43f084c0f916ab1f202cd8377329c2aa030d6",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_17e0a",
                            table="meetings_proposalnewsevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "proposalsetting",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_proposalsettingevent" ("comments", "contact_days", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "takes_ideas", "takes_support") VALUES (NEW."comments", NEW."contact_days", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."takes_ideas", NEW."takes_support"); RETURN NULL;',
                            hash="1c0fb5c2223aaeb7f86c95e4e217c0403cca895e",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_8b5cf",
                            table="meetings_proposalsetting",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "proposalsetting",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "meetings_proposalsettingevent" ("comments", "contact_days", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "takes_ideas", "takes_support") VALUES (NEW."comments", NEW."contact_days", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."takes_ideas", NEW."takes_support"); RETURN NULL;',
                            hash="f340c583778f0fe779d584d32b29005832c0b307",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e40c0",
                            table="meetings_proposalsetting",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "proposalsetting",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_proposalsettingevent" ("comments", "contact_days", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "takes_ideas", "takes_support") VALUES (OLD."comments", OLD."contact_days", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."takes_ideas", OLD."takes_support"); RETURN NULL;',
                            hash="c2e170b464cd7af38e7f3d5a9c545427ef7e4458",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c2e8d",
                            table="meetings_proposalsetting",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "proposalsettingevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="15b55c1a4006ae7087d1296600d67f3fd2d99902",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_da263",
                            table="meetings_proposalsettingevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "proposal",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_proposalevent" ("action", "approval", "benefits", "committee_id", "community_id", "cost", "created_at", "created_by_id", "decided_by_id", "decided_on", "id", "lead", "need", "number", "partners", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "proposed_by", "published_at", "published_by_id", "report_on", "state", "steward_id", "summary", "time", "title") VALUES (NEW."action", NEW."approval", NEW."benefits", NEW."committee_id", NEW."community_id", NEW."cost", NEW."created_at", NEW."created_by_id", NEW."decided_by_id", NEW."decided_on", NEW."id", NEW."lead", NEW."need", NEW."number", NEW."partners", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."proposed_by", NEW."published_at", NEW."published_by_id", NEW."report_on", NEW."state", NEW."steward_id", NEW."summary", NEW."time", NEW."title"); RETURN NULL;',
                            hash="1865621c8794d21e431132b520560db4537734a9",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_0c87c",
                            table="meetings_proposal",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "proposal",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "meetings_proposalevent" ("action", "approval", "benefits", "committee_id", "community_id", "cost", "created_at", "created_by_id", "decided_by_id", "decided_on", "id", "lead", "need", "number", "partners", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "proposed_by", "published_at", "published_by_id", "report_on", "state", "steward_id", "summary", "time", "title") VALUES (NEW."action", NEW."approval", NEW."benefits", NEW."committee_id", NEW."community_id", NEW."cost", NEW."created_at", NEW."created_by_id", NEW."decided_by_id", NEW."decided_on", NEW."id", NEW."lead", NEW."need", NEW."number", NEW."partners", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."proposed_by", NEW."published_at", NEW."published_by_id", NEW."report_on", NEW."state", NEW."steward_id", NEW."summary", NEW."time", NEW."title"); RETURN NULL;',
                            hash="80ebd041ab09efd2beafc72c1c110212ca2e31ed",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_bc9b4",
                            table="meetings_proposal",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "proposal",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_proposalevent" ("action", "approval", "benefits", "committee_id", "community_id", "cost", "created_at", "created_by_id", "decided_by_id", "decided_on", "id", "lead", "need", "number", "partners", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "proposed_by", "published_at", "published_by_id", "report_on", "state", "steward_id", "summary", "time", "title") VALUES (OLD."action", OLD."approval", OLD."benefits", OLD."committee_id", OLD."community_id", OLD."cost", OLD."created_at", OLD."created_by_id", OLD."decided_by_id", OLD."decided_on", OLD."id", OLD."lead", OLD."need", OLD."number", OLD."partners", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."proposed_by", OLD."published_at", OLD."published_by_id", OLD."report_on", OLD."state", OLD."steward_id", OLD."summary", OLD."time", OLD."title"); RETURN NULL;',
                            hash="57d960d0a6b08fb3ace3c4cbaad4f6f613cefd0d",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_16e73",
                            table="meetings_proposal",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "provision",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_provisionevent" ("carers", "community_id", "contact", "cost_id", "created_at", "created_by_id", "given_back", "id", "kind", "meeting_id", "note", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "quantity", "serves", "state", "what") VALUES (NEW."carers", NEW."community_id", NEW."contact", NEW."cost_id", NEW."created_at", NEW."created_by_id", NEW."given_back", NEW."id", NEW."kind", NEW."meeting_id", NEW."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."quantity", NEW."serves", NEW."state", NEW."what"); RETURN NULL;',
                            hash="a81e24c5f239e973a231de29665b819cd6f40ff0",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_491af",
                            table="meetings_provision",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "provision",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "meetings_provisionevent" ("carers", "community_id", "contact", "cost_id", "created_at", "created_by_id", "given_back", "id", "kind", "meeting_id", "note", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "quantity", "serves", "state", "what") VALUES (NEW."carers", NEW."community_id", NEW."contact", NEW."cost_id", NEW."created_at", NEW."created_by_id", NEW."given_back", NEW."id", NEW."kind", NEW."meeting_id", NEW."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."quantity", NEW."serves", NEW."state", NEW."what"); RETURN NULL;',
                            hash="9ea5daf3538d10e574cf60a8615de58a31c32ff1",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_15135",
                            table="meetings_provision",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "provision",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_provisionevent" ("carers", "community_id", "contact", "cost_id", "created_at", "created_by_id", "given_back", "id", "kind", "meeting_id", "note", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "quantity", "serves", "state", "what") VALUES (OLD."carers", OLD."community_id", OLD."contact", OLD."cost_id", OLD."created_at", OLD."created_by_id", OLD."given_back", OLD."id", OLD."kind", OLD."meeting_id", OLD."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."quantity", OLD."serves", OLD."state", OLD."what"); RETURN NULL;',
                            hash="868fdfc2f35677d99d8532ab5ddf9f7ee13472d8",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_2e81c",
                            table="meetings_provision",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "provisionevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="f45a8cc33c847a97ad86e2d959af67deeb793096",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_6bef9",
                            table="meetings_provisionevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "purge",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_purgeevent" ("arrivals", "community_id", "days", "id", "invitations", "meeting_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "purged_at", "replies") VALUES (NEW."arrivals", NEW."community_id", NEW."days", NEW."id", NEW."invitations", NEW."meeting_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."purged_at", NEW."replies"); RETURN NULL;',
                            hash="8c8b3d357b0b57f18a84d724df38b77d0cc2c1c0",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_596cd",
                            table="meetings_purge",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "purge",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "meetings_purgeevent" ("arrivals", "community_id", "days", "id", "invitations", "meeting_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "purged_at", "replies") VALUES (NEW."arrivals", NEW."community_id", NEW."days", NEW."id", NEW."invitations", NEW."meeting_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."purged_at", NEW."replies"); RETURN NULL;',
                            hash="035204cf6bcf49b39446336bb606d8920e94bc1f",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d2cd9",
                            table="meetings_purge",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "purge",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_purgeevent" ("arrivals", "community_id", "days", "id", "invitations", "meeting_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "purged_at", "replies") VALUES (OLD."arrivals", OLD."community_id", OLD."days", OLD."id", OLD."invitations", OLD."meeting_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."purged_at", OLD."replies"); RETURN NULL;',
                            hash="00be3bd3ad42fa9648e22dec60a14682c9cfb3ac",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_1f1d5",
                            table="meetings_purge",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "purgeevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="f4169584bcd55cd05a1587a528f8377fa2d9db2e",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_a2c0e",
                            table="meetings_purgeevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "rollentryevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="6903dabbb5a92a763f391a0823bbf1157e142da0",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_46daf",
                            table="meetings_rollentryevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "rollentry",
                    pgtrigger.compiler.Trigger(
                        name="rollentry_stays_once_counted",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n                    IF EXISTS (\n                        SELECT 1 FROM meetings_round\n                        WHERE id = COALESCE(NEW.round_id, OLD.round_id)\n                            AND result IS NOT NULL\n                    ) THEN\n                        RAISE EXCEPTION 'This round was counted; its result stays.';\n                    END IF;\n                    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n                    RETURN NEW;\n                ",
                            hash="8a1806f063dc69e2c3a268cdc0e07f0f41c87100",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_rollentry_stays_once_counted_7a9a4",
                            table="meetings_rollentry",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "rollentry",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_rollentryevent" ("answers", "community_id", "entered_by_id", "id", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "round_id") VALUES (NEW."answers", NEW."community_id", NEW."entered_by_id", NEW."id", NEW."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."round_id"); RETURN NULL;',
                            hash="f388e4450ec8683edc13c11dfc05a70e8f2d6eda",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_81e27",
                            table="meetings_rollentry",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "rollentry",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "meetings_rollentryevent" ("answers", "community_id", "entered_by_id", "id", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "round_id") VALUES (NEW."answers", NEW."community_id", NEW."entered_by_id", NEW."id", NEW."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."round_id"); RETURN NULL;',
                            hash="473c93b41c697800cb5843ac8da0e95121e6e128",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_7b61c",
                            table="meetings_rollentry",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "rollentry",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_rollentryevent" ("answers", "community_id", "entered_by_id", "id", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "round_id") VALUES (OLD."answers", OLD."community_id", OLD."entered_by_id", OLD."id", OLD."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."round_id"); RETURN NULL;',
                            hash="e6608f56b33bde625c4451a7d7875f1c9d90617c",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_9f1a6",
                            table="meetings_rollentry",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "optionevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="5e3950b0e598970b373c226d03ad0252681e74e4",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_a946d",
                            table="meetings_optionevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "option",
                    pgtrigger.compiler.Trigger(
                        name="option_stays_once_opened",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n                    IF EXISTS (\n                        SELECT 1 FROM meetings_round\n                        WHERE id = COALESCE(NEW.round_id, OLD.round_id)\n                            AND opened_at IS NOT NULL\n                    ) THEN\n                        RAISE EXCEPTION 'People were asked this already; begin another round.';\n                    END IF;\n                    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n                    RETURN NEW;\n                ",
                            hash="247b01f27afe91cc889c26f6ff20a0971c716d74",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_option_stays_once_opened_d86df",
                            table="meetings_option",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "option",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_optionevent" ("community_id", "id", "number", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "proposal_id", "round_id", "title") VALUES (NEW."community_id", NEW."id", NEW."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."proposal_id", NEW."round_id", NEW."title"); RETURN NULL;',
                            hash="a79085ceb65abfe029f1404f6bbc80927ed1aa34",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_86e2f",
                            table="meetings_option",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "option",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "meetings_optionevent" ("community_id", "id", "number", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "proposal_id", "round_id", "title") VALUES (NEW."community_id", NEW."id", NEW."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."proposal_id", NEW."round_id", NEW."title"); RETURN NULL;',
                            hash="0700440a72b689fce77d621b717fcfe8c17f998a",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_6835b",
                            table="meetings_option",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "option",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_optionevent" ("community_id", "id", "number", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "proposal_id", "round_id", "title") VALUES (OLD."community_id", OLD."id", OLD."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."proposal_id", OLD."round_id", OLD."title"); RETURN NULL;',
                            hash="c6842077bbb80ffdd49d277c05843531b911d5c1",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_64fcf",
                            table="meetings_option",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "ballot",
                    pgtrigger.compiler.Trigger(
                        name="ballot_stays_once_counted",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n                    IF EXISTS (\n                        SELECT 1 FROM meetings_round\n                        WHERE id = COALESCE(NEW.round_id, OLD.round_id)\n                            AND result IS NOT NULL\n                    ) THEN\n                        RAISE EXCEPTION 'This round was counted; its result stays.';\n                    END IF;\n                    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n                    RETURN NEW;\n                ",
                            hash="29743a85db47a5fc5c5f5da982412699b83e53e1",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_ballot_stays_once_counted_3e89b",
                            table="meetings_ballot",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "rsvp",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_rsvpevent" ("access", "adults", "canceled_at", "children", "community_id", "created_at", "diets", "helped_by_id", "id", "language", "meeting_id", "mode", "page_language", "people", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "promoted_at", "purged_at", "ride_area", "ride_seats", "status", "waits_since", "wants_childcare", "wants_interpretation") VALUES (NEW."access", NEW."adults", NEW."canceled_at", NEW."children", NEW."community_id", NEW."created_at", NEW."diets", NEW."helped_by_id", NEW."id", NEW."language", NEW."meeting_id", NEW."mode", NEW."page_language", NEW."people", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."promoted_at", NEW."purged_at", NEW."ride_area", NEW."ride_seats", NEW."status", NEW."waits_since", NEW."wants_childcare", NEW."wants_interpretation"); RETURN NULL;',
                            hash="c921758f9a9fbf5e6e80aaf3b556894f3b989332",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_07395",
                            table="meetings_rsvp",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "rsvp",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."access" IS DISTINCT FROM (NEW."access") OR OLD."adults" IS DISTINCT FROM (NEW."adults") OR OLD."canceled_at" IS DISTINCT FROM (NEW."canceled_at") OR OLD."children" IS DISTINCT FROM (NEW."children") OR OLD."community_id" IS DISTINCT FROM (NEW."community_id") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."diets" IS DISTINCT FROM (NEW."diets") OR OLD."helped_by_id" IS DISTINCT FROM (NEW."helped_by_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."language" IS DISTINCT FROM (NEW."language") OR OLD."meeting_id" IS DISTINCT FROM (NEW."meeting_id") OR OLD."mode" IS DISTINCT FROM (NEW."mode") OR OLD."page_language" IS DISTINCT FROM (NEW."page_language") OR OLD."people" IS DISTINCT FROM (NEW."people") OR OLD."program_id" IS DISTINCT FROM (NEW."program_id") OR OLD."promoted_at" IS DISTINCT FROM (NEW."promoted_at") OR OLD."purged_at" IS DISTINCT FROM (NEW."purged_at") OR OLD."ride_area" IS DISTINCT FROM (NEW."ride_area") OR OLD."ride_seats" IS DISTINCT FROM (NEW."ride_seats") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."waits_since" IS DISTINCT FROM (NEW."waits_since") OR OLD."wants_childcare" IS DISTINCT FROM (NEW."wants_childcare") OR OLD."wants_interpretation" IS DISTINCT FROM (NEW."wants_interpretation"))',
                            func='INSERT INTO "meetings_rsvpevent" ("access", "adults", "canceled_at", "children", "community_id", "created_at", "diets", "helped_by_id", "id", "language", "meeting_id", "mode", "page_language", "people", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "promoted_at", "purged_at", "ride_area", "ride_seats", "status", "waits_since", "wants_childcare", "wants_interpretation") VALUES (NEW."access", NEW."adults", NEW."canceled_at", NEW."children", NEW."community_id", NEW."created_at", NEW."diets", NEW."helped_by_id", NEW."id", NEW."language", NEW."meeting_id", NEW."mode", NEW."page_language", NEW."people", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."promoted_at", NEW."purged_at", NEW."ride_area", NEW."ride_seats", NEW."status", NEW."waits_since", NEW."wants_childcare", NEW."wants_interpretation"); RETURN NULL;',
                            hash="33b10b0f58da2d8b3d58b1da5f91d71e4b21aee4",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_4dc36",
                            table="meetings_rsvp",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "rsvp",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_rsvpevent" ("access", "adults", "canceled_at", "children", "community_id", "created_at", "diets", "helped_by_id", "id", "language", "meeting_id", "mode", "page_language", "people", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "promoted_at", "purged_at", "ride_area", "ride_seats", "status", "waits_since", "wants_childcare", "wants_interpretation") VALUES (OLD."access", OLD."adults", OLD."canceled_at", OLD."children", OLD."community_id", OLD."created_at", OLD."diets", OLD."helped_by_id", OLD."id", OLD."language", OLD."meeting_id", OLD."mode", OLD."page_language", OLD."people", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."promoted_at", OLD."purged_at", OLD."ride_area", OLD."ride_seats", OLD."status", OLD."waits_since", OLD."wants_childcare", OLD."wants_interpretation"); RETURN NULL;',
                            hash="b146a84eb1694bab2403f6c697588537ceb6e280",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_89758",
                            table="meetings_rsvp",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "rsvpevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="f418dd5d4b5fd7d76b1e4e2e0515f06091a6b242",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_08106",
                            table="meetings_rsvpevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "rsvpquestion",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_rsvpquestionevent" ("choices", "community_id", "id", "kind", "meeting_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "program_id", "text") VALUES (NEW."choices", NEW."community_id", NEW."id", NEW."kind", NEW."meeting_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."position", NEW."program_id", NEW."text"); RETURN NULL;',
                            hash="4740ea2a599ce93296a9c72ffbd4344f6dd54558",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2d487",
                            table="meetings_rsvpquestion",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "rsvpquestion",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "meetings_rsvpquestionevent" ("choices", "community_id", "id", "kind", "meeting_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "program_id", "text") VALUES (NEW."choices", NEW."community_id", NEW."id", NEW."kind", NEW."meeting_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."position", NEW."program_id", NEW."text"); RETURN NULL;',
                            hash="09e08f360b6a8ab752e53b230311280ad680f83f",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1a4ad",
                            table="meetings_rsvpquestion",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "rsvpquestion",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_rsvpquestionevent" ("choices", "community_id", "id", "kind", "meeting_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "program_id", "text") VALUES (OLD."choices", OLD."community_id", OLD."id", OLD."kind", OLD."meeting_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."position", OLD."program_id", OLD."text"); RETURN NULL;',
                            hash="a47a78ee27a7d2af48e5692b67c11fc8ad4c236a",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c7a95",
                            table="meetings_rsvpquestion",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "rsvpquestionevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="bcd715d06a87efa0b4eb216da3bfd6906f67a88e",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_09d98",
                            table="meetings_rsvpquestionevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "rsvpsetting",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_rsvpsettingevent" ("ages", "asks_access", "asks_childcare", "asks_diet", "asks_interpretation", "asks_ride", "capacity_people", "closes_at", "community_id", "has_waitlist", "id", "keep_days", "meeting_id", "opens_at", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "remind_days", "ride_areas") VALUES (NEW."ages", NEW."asks_access", NEW."asks_childcare", NEW."asks_diet", NEW."asks_interpretation", NEW."asks_ride", NEW."capacity_people", NEW."closes_at", NEW."community_id", NEW."has_waitlist", NEW."id", NEW."keep_days", NEW."meeting_id", NEW."opens_at", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."remind_days", NEW."ride_areas"); RETURN NULL;',
                            hash="eb7692f1c432a31b967321444030fef6540c007f",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ac80c",
                            table="meetings_rsvpsetting",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "rsvpsetting",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."ages" IS DISTINCT FROM (NEW."ages") OR OLD."asks_access" IS DISTINCT FROM (NEW."asks_access") OR OLD."asks_childcare" IS DISTINCT FROM (NEW."asks_childcare") OR OLD."asks_diet" IS DISTINCT FROM (NEW."asks_diet") OR OLD."asks_interpretation" IS DISTINCT FROM (NEW."asks_interpretation") OR OLD."asks_ride" IS DISTINCT FROM (NEW."asks_ride") OR OLD."capacity_people" IS DISTINCT FROM (NEW."capacity_people") OR OLD."closes_at" IS DISTINCT FROM (NEW."closes_at") OR OLD."community_id" IS DISTINCT FROM (NEW."community_id") OR OLD."has_waitlist" IS DISTINCT FROM (NEW."has_waitlist") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."keep_days" IS DISTINCT FROM (NEW."keep_days") OR OLD."meeting_id" IS DISTINCT FROM (NEW."meeting_id") OR OLD."opens_at" IS DISTINCT FROM (NEW."opens_at") OR OLD."program_id" IS DISTINCT FROM (NEW."program_id") OR OLD."remind_days" IS DISTINCT FROM (NEW."remind_days") OR OLD."ride_areas" IS DISTINCT FROM (NEW."ride_areas"))',
                            func='INSERT INTO "meetings_rsvpsettingevent" ("ages", "asks_access", "asks_childcare", "asks_diet", "asks_interpretation", "asks_ride", "capacity_people", "closes_at", "community_id", "has_waitlist", "id", "keep_days", "meeting_id", "opens_at", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "remind_days", "ride_areas") VALUES (NEW."ages", NEW."asks_access", NEW."asks_childcare", NEW."asks_diet", NEW."asks_interpretation", NEW."asks_ride", NEW."capacity_people", NEW."closes_at", NEW."community_id", NEW."has_waitlist", NEW."id", NEW."keep_days", NEW."meeting_id", NEW."opens_at", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."remind_days", NEW."ride_areas"); RETURN NULL;',
                            hash="9071e840c38aaa0160e2a8ffd031c67f95c93633",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_37138",
                            table="meetings_rsvpsetting",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "rsvpsetting",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_rsvpsettingevent" ("ages", "asks_access", "asks_childcare", "asks_diet", "asks_interpretation", "asks_ride", "capacity_people", "closes_at", "community_id", "has_waitlist", "id", "keep_days", "meeting_id", "opens_at", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "remind_days", "ride_areas") VALUES (OLD."ages", OLD."asks_access", OLD."asks_childcare", OLD."asks_diet", OLD."asks_interpretation", OLD."asks_ride", OLD."capacity_people", OLD."closes_at", OLD."community_id", OLD."has_waitlist", OLD."id", OLD."keep_days", OLD."meeting_id", OLD."opens_at", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."remind_days", OLD."ride_areas"); RETURN NULL;',
                            hash="1bfe8a72146924e94702ee79504dfb4ea6b855f1",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_a63cf",
                            table="meetings_rsvpsetting",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "rsvpsettingevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="c85a3791008062d67f42b9fb142152198c6f0b00",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_74b19",
                            table="meetings_rsvpsettingevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "rsvpwords",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_rsvpwordsevent" ("approved_at", "approved_by_id", "id", "language", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "words") VALUES (NEW."approved_at", NEW."approved_by_id", NEW."id", NEW."language", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."words"); RETURN NULL;',
                            hash="78ed1056b640830985f80d76a17d26bd2675555e",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_15653",
                            table="meetings_rsvpwords",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "rsvpwords",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "meetings_rsvpwordsevent" ("approved_at", "approved_by_id", "id", "language", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "words") VALUES (NEW."approved_at", NEW."approved_by_id", NEW."id", NEW."language", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."words"); RETURN NULL;',
                            hash="4c31096c0d4d8b2e029b7c06daa6e5fc4caaa18d",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_8544e",
                            table="meetings_rsvpwords",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "rsvpwords",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_rsvpwordsevent" ("approved_at", "approved_by_id", "id", "language", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "words") VALUES (OLD."approved_at", OLD."approved_by_id", OLD."id", OLD."language", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."words"); RETURN NULL;',
                            hash="5fc82608ce0908dd4c1f3d9828b4671ec6635a50",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_2872b",
                            table="meetings_rsvpwords",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "rsvpwordsevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="48c064f9e9a5a0ecd9d8d5e4db6dad00b90a136c",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_72022",
                            table="meetings_rsvpwordsevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "series",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_seriesevent" ("community_id", "created_at", "created_by_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "purpose", "title") VALUES (NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."purpose", NEW."title"); RETURN NULL;',
                            hash="e312061cc04f21bb478bedd74daa058ec922edbe",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b03bb",
                            table="meetings_series",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "series",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "meetings_seriesevent" ("community_id", "created_at", "created_by_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "purpose", "title") VALUES (NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."purpose", NEW."title"); RETURN NULL;',
                            hash="83d823330b07e988a63fd4ab75e452bff8011ade",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_353a3",
                            table="meetings_series",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "series",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_seriesevent" ("community_id", "created_at", "created_by_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "purpose", "title") VALUES (OLD."community_id", OLD."created_at", OLD."created_by_id", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."purpose", OLD."title"); RETURN NULL;',
                            hash="1707932e340a56c1f4886063cd28d2176917fdcd",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_90d56",
                            table="meetings_series",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "meetingevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="161adc4dee7601797a02097cded16f6fce0bad5d",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_2b4ce",
                            table="meetings_meetingevent",
                            when="BEFORE",
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
                            func='INSERT INTO "meetings_meetingevent" ("access", "address", "agenda_is_public", "cancel_reason", "changed", "closed_at", "closed_by_id", "community_id", "created_at", "created_by_id", "ends_at", "feedback_id", "group_id", "id", "interpreted", "is_public", "kind", "languages", "owner_id", "people_count", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "program_id", "published_at", "published_by_id", "purpose", "safety", "series_id", "starts_at", "status", "title", "transport") VALUES (NEW."access", NEW."address", NEW."agenda_is_public", NEW."cancel_reason", NEW."changed", NEW."closed_at", NEW."closed_by_id", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."ends_at", NEW."feedback_id", NEW."group_id", NEW."id", NEW."interpreted", NEW."is_public", NEW."kind", NEW."languages", NEW."owner_id", NEW."people_count", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."place", NEW."program_id", NEW."published_at", NEW."published_by_id", NEW."purpose", NEW."safety", NEW."series_id", NEW."starts_at", NEW."status", NEW."title", NEW."transport"); RETURN NULL;',
                            hash="8b64800d74979b91cac1ebd252fb593e64f9a993",
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
                            func='INSERT INTO "meetings_meetingevent" ("access", "address", "agenda_is_public", "cancel_reason", "changed", "closed_at", "closed_by_id", "community_id", "created_at", "created_by_id", "ends_at", "feedback_id", "group_id", "id", "interpreted", "is_public", "kind", "languages", "owner_id", "people_count", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "program_id", "published_at", "published_by_id", "purpose", "safety", "series_id", "starts_at", "status", "title", "transport") VALUES (NEW."access", NEW."address", NEW."agenda_is_public", NEW."cancel_reason", NEW."changed", NEW."closed_at", NEW."closed_by_id", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."ends_at", NEW."feedback_id", NEW."group_id", NEW."id", NEW."interpreted", NEW."is_public", NEW."kind", NEW."languages", NEW."owner_id", NEW."people_count", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."place", NEW."program_id", NEW."published_at", NEW."published_by_id", NEW."purpose", NEW."safety", NEW."series_id", NEW."starts_at", NEW."status", NEW."title", NEW."transport"); RETURN NULL;',
                            hash="47a96d95c52b8d2baa16ad44e5ac087c4539ba4c",
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
                            func='INSERT INTO "meetings_meetingevent" ("access", "address", "agenda_is_public", "cancel_reason", "changed", "closed_at", "closed_by_id", "community_id", "created_at", "created_by_id", "ends_at", "feedback_id", "group_id", "id", "interpreted", "is_public", "kind", "languages", "owner_id", "people_count", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "program_id", "published_at", "published_by_id", "purpose", "safety", "series_id", "starts_at", "status", "title", "transport") VALUES (OLD."access", OLD."address", OLD."agenda_is_public", OLD."cancel_reason", OLD."changed", OLD."closed_at", OLD."closed_by_id", OLD."community_id", OLD."created_at", OLD."created_by_id", OLD."ends_at", OLD."feedback_id", OLD."group_id", OLD."id", OLD."interpreted", OLD."is_public", OLD."kind", OLD."languages", OLD."owner_id", OLD."people_count", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."place", OLD."program_id", OLD."published_at", OLD."published_by_id", OLD."purpose", OLD."safety", OLD."series_id", OLD."starts_at", OLD."status", OLD."title", OLD."transport"); RETURN NULL;',
                            hash="b379782332fd72c64abb55cadf0b784c1828a63f",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_4bf26",
                            table="meetings_meeting",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "seriesevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="46df942604d1833145a111060614fb710d01c2e4",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_f1ffa",
                            table="meetings_seriesevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "sheet",
                    pgtrigger.compiler.Trigger(
                        name="sheet_stays_once_counted",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n                    IF EXISTS (\n                        SELECT 1 FROM meetings_round\n                        WHERE id = COALESCE(NEW.round_id, OLD.round_id)\n                            AND result IS NOT NULL\n                    ) THEN\n                        RAISE EXCEPTION 'This round was counted; its result stays.';\n                    END IF;\n                    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n                    RETURN NEW;\n                ",
                            hash="e870a153bf19f22920300e7727d8d2e5c385fd69",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_sheet_stays_once_counted_40dee",
                            table="meetings_sheet",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "sheet",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_sheetevent" ("channel", "community_id", "constituency", "counts", "created_at", "entered_by_id", "id", "label", "people", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "round_id") VALUES (NEW."channel", NEW."community_id", NEW."constituency", NEW."counts", NEW."created_at", NEW."entered_by_id", NEW."id", NEW."label", NEW."people", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."round_id"); RETURN NULL;',
                            hash="a63ca6094ea439cb73fccd75a440c22447892049",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_74d43",
                            table="meetings_sheet",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "sheet",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "meetings_sheetevent" ("channel", "community_id", "constituency", "counts", "created_at", "entered_by_id", "id", "label", "people", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "round_id") VALUES (NEW."channel", NEW."community_id", NEW."constituency", NEW."counts", NEW."created_at", NEW."entered_by_id", NEW."id", NEW."label", NEW."people", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."round_id"); RETURN NULL;',
                            hash="4aaf45a9ce924dbf5cd9fd368e7cf6e6fbbcab77",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ee926",
                            table="meetings_sheet",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "sheet",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_sheetevent" ("channel", "community_id", "constituency", "counts", "created_at", "entered_by_id", "id", "label", "people", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "round_id") VALUES (OLD."channel", OLD."community_id", OLD."constituency", OLD."counts", OLD."created_at", OLD."entered_by_id", OLD."id", OLD."label", OLD."people", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."round_id"); RETURN NULL;',
                            hash="2d64baed71e4f87ad293328ff64e1f4ec4effb40",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_04106",
                            table="meetings_sheet",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "sheetevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="07c29eb117330f2405fe09aa4dd75d0029e4d2e2",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_60ebb",
                            table="meetings_sheetevent",
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
                (
                    "thankyou",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_thankyouevent" ("amount", "community_id", "cost_id", "created_at", "created_by_id", "given", "id", "kind", "meeting_id", "note", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned", "program_id", "ready") VALUES (NEW."amount", NEW."community_id", NEW."cost_id", NEW."created_at", NEW."created_by_id", NEW."given", NEW."id", NEW."kind", NEW."meeting_id", NEW."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."planned", NEW."program_id", NEW."ready"); RETURN NULL;',
                            hash="557dd176875e6e8e6166a806fb7d065e398c4a85",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_71283",
                            table="meetings_thankyou",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "thankyou",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "meetings_thankyouevent" ("amount", "community_id", "cost_id", "created_at", "created_by_id", "given", "id", "kind", "meeting_id", "note", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned", "program_id", "ready") VALUES (NEW."amount", NEW."community_id", NEW."cost_id", NEW."created_at", NEW."created_by_id", NEW."given", NEW."id", NEW."kind", NEW."meeting_id", NEW."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."planned", NEW."program_id", NEW."ready"); RETURN NULL;',
                            hash="7118b426d485aa62062c5e4fe1b28e19ecc8b076",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_80cf5",
                            table="meetings_thankyou",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "thankyou",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_thankyouevent" ("amount", "community_id", "cost_id", "created_at", "created_by_id", "given", "id", "kind", "meeting_id", "note", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned", "program_id", "ready") VALUES (OLD."amount", OLD."community_id", OLD."cost_id", OLD."created_at", OLD."created_by_id", OLD."given", OLD."id", OLD."kind", OLD."meeting_id", OLD."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."planned", OLD."program_id", OLD."ready"); RETURN NULL;',
                            hash="9d5115ea64969fed0ac78c50deee24128c744e18",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_23bff",
                            table="meetings_thankyou",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "thankyouevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="d2cde812e7946e224814b3210509d7f1b374aaa5",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_8981c",
                            table="meetings_thankyouevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "vote",
                    pgtrigger.compiler.Trigger(
                        name="vote_stays_once_opened",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n                    IF EXISTS (\n                        SELECT 1 FROM meetings_round\n                        WHERE vote_id = OLD.id\n                            AND opened_at IS NOT NULL\n                    ) THEN\n                        RAISE EXCEPTION 'People were asked this already; begin another vote.';\n                    END IF;\n                    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n                    RETURN NEW;\n                ",
                            hash="b7a15aca3d554da1cbb901163291148bec28340f",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_vote_stays_once_opened_48a19",
                            table="meetings_vote",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "vote",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_voteevent" ("community_id", "created_at", "created_by_id", "dots", "entry", "group_id", "highest", "id", "is_by_name", "legend", "meeting_id", "method", "most_dots", "order_rule", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "question", "quorum", "room_code", "share", "threshold") VALUES (NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."dots", NEW."entry", NEW."group_id", NEW."highest", NEW."id", NEW."is_by_name", NEW."legend", NEW."meeting_id", NEW."method", NEW."most_dots", NEW."order_rule", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."question", NEW."quorum", NEW."room_code", NEW."share", NEW."threshold"); RETURN NULL;',
                            hash="a48b9ba2df9ffea13a9b889da8a8f2b91047757d",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a5efe",
                            table="meetings_vote",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "vote",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "meetings_voteevent" ("community_id", "created_at", "created_by_id", "dots", "entry", "group_id", "highest", "id", "is_by_name", "legend", "meeting_id", "method", "most_dots", "order_rule", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "question", "quorum", "room_code", "share", "threshold") VALUES (NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."dots", NEW."entry", NEW."group_id", NEW."highest", NEW."id", NEW."is_by_name", NEW."legend", NEW."meeting_id", NEW."method", NEW."most_dots", NEW."order_rule", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."question", NEW."quorum", NEW."room_code", NEW."share", NEW."threshold"); RETURN NULL;',
                            hash="6916dab0e4fa2fd6c0b5d635a66a01626e83a912",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c7f15",
                            table="meetings_vote",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "vote",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_voteevent" ("community_id", "created_at", "created_by_id", "dots", "entry", "group_id", "highest", "id", "is_by_name", "legend", "meeting_id", "method", "most_dots", "order_rule", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "question", "quorum", "room_code", "share", "threshold") VALUES (OLD."community_id", OLD."created_at", OLD."created_by_id", OLD."dots", OLD."entry", OLD."group_id", OLD."highest", OLD."id", OLD."is_by_name", OLD."legend", OLD."meeting_id", OLD."method", OLD."most_dots", OLD."order_rule", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."question", OLD."quorum", OLD."room_code", OLD."share", OLD."threshold"); RETURN NULL;',
                            hash="3fa887a4478c22275d5edaa72c1f305d861115a4",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_9b0f1",
                            table="meetings_vote",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "roundevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="d61aa79b21ae480768f3630df05f41c5cff73481",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_0c784",
                            table="meetings_roundevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "round",
                    pgtrigger.compiler.Trigger(
                        name="round_stays_once_counted",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."result" IS NOT NULL)',
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="8b7ad020a7778ee67cf53936a34026b745873dd7",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_round_stays_once_counted_e7ada",
                            table="meetings_round",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "round",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_roundevent" ("change", "closed_at", "closed_by_id", "community_id", "ends_at", "expected", "id", "kind", "minutes", "number", "opened_at", "opened_by_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "result", "stopped_at", "vote_id") VALUES (NEW."change", NEW."closed_at", NEW."closed_by_id", NEW."community_id", NEW."ends_at", NEW."expected", NEW."id", NEW."kind", NEW."minutes", NEW."number", NEW."opened_at", NEW."opened_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."result", NEW."stopped_at", NEW."vote_id"); RETURN NULL;',
                            hash="3c351ac821c962f73057f8382bb29e492036a1e5",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a362d",
                            table="meetings_round",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "round",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "meetings_roundevent" ("change", "closed_at", "closed_by_id", "community_id", "ends_at", "expected", "id", "kind", "minutes", "number", "opened_at", "opened_by_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "result", "stopped_at", "vote_id") VALUES (NEW."change", NEW."closed_at", NEW."closed_by_id", NEW."community_id", NEW."ends_at", NEW."expected", NEW."id", NEW."kind", NEW."minutes", NEW."number", NEW."opened_at", NEW."opened_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."result", NEW."stopped_at", NEW."vote_id"); RETURN NULL;',
                            hash="5e41a2a12f397d95c28c760cb19ddaa161d11b51",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e4259",
                            table="meetings_round",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "round",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_roundevent" ("change", "closed_at", "closed_by_id", "community_id", "ends_at", "expected", "id", "kind", "minutes", "number", "opened_at", "opened_by_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "result", "stopped_at", "vote_id") VALUES (OLD."change", OLD."closed_at", OLD."closed_by_id", OLD."community_id", OLD."ends_at", OLD."expected", OLD."id", OLD."kind", OLD."minutes", OLD."number", OLD."opened_at", OLD."opened_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."result", OLD."stopped_at", OLD."vote_id"); RETURN NULL;',
                            hash="48d829a6f0d3ea0895a10dbc707b6bdc178fdf55",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_3f7c6",
                            table="meetings_round",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "decisionevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="ec12e23aa43eb06c68939fe7760a89e7dffd6b29",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_576ee",
                            table="meetings_decisionevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "decision",
                    pgtrigger.compiler.Trigger(
                        name="decision_stays_once_locked",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.locked_at IS NOT NULL OR OLD.created_at < now() - interval '7 days')",
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="301645f721076261f9524db9a4bd631899f74754",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_decision_stays_once_locked_f9182",
                            table="meetings_decision",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "decision",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_decisionevent" ("community_id", "conditions", "created_at", "criteria", "decided_on", "how", "id", "locked_at", "locked_by_id", "meeting_id", "members", "next_steps", "number", "options", "outcome", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "present", "program_id", "proposal_id", "quorum", "reasons_against", "reasons_for", "recorded_by_id", "replaces_id", "review_on", "title", "vote_id") VALUES (NEW."community_id", NEW."conditions", NEW."created_at", NEW."criteria", NEW."decided_on", NEW."how", NEW."id", NEW."locked_at", NEW."locked_by_id", NEW."meeting_id", NEW."members", NEW."next_steps", NEW."number", NEW."options", NEW."outcome", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."present", NEW."program_id", NEW."proposal_id", NEW."quorum", NEW."reasons_against", NEW."reasons_for", NEW."recorded_by_id", NEW."replaces_id", NEW."review_on", NEW."title", NEW."vote_id"); RETURN NULL;',
                            hash="25bb9ec6cbefbe66169a6d380f514e62918c0bac",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_61695",
                            table="meetings_decision",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "decision",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "meetings_decisionevent" ("community_id", "conditions", "created_at", "criteria", "decided_on", "how", "id", "locked_at", "locked_by_id", "meeting_id", "members", "next_steps", "number", "options", "outcome", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "present", "program_id", "proposal_id", "quorum", "reasons_against", "reasons_for", "recorded_by_id", "replaces_id", "review_on", "title", "vote_id") VALUES (NEW."community_id", NEW."conditions", NEW."created_at", NEW."criteria", NEW."decided_on", NEW."how", NEW."id", NEW."locked_at", NEW."locked_by_id", NEW."meeting_id", NEW."members", NEW."next_steps", NEW."number", NEW."options", NEW."outcome", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."present", NEW."program_id", NEW."proposal_id", NEW."quorum", NEW."reasons_against", NEW."reasons_for", NEW."recorded_by_id", NEW."replaces_id", NEW."review_on", NEW."title", NEW."vote_id"); RETURN NULL;',
                            hash="7d6b27a2e419e51c081520756e4410a0072055d3",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_3b789",
                            table="meetings_decision",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "decision",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_decisionevent" ("community_id", "conditions", "created_at", "criteria", "decided_on", "how", "id", "locked_at", "locked_by_id", "meeting_id", "members", "next_steps", "number", "options", "outcome", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "present", "program_id", "proposal_id", "quorum", "reasons_against", "reasons_for", "recorded_by_id", "replaces_id", "review_on", "title", "vote_id") VALUES (OLD."community_id", OLD."conditions", OLD."created_at", OLD."criteria", OLD."decided_on", OLD."how", OLD."id", OLD."locked_at", OLD."locked_by_id", OLD."meeting_id", OLD."members", OLD."next_steps", OLD."number", OLD."options", OLD."outcome", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."present", OLD."program_id", OLD."proposal_id", OLD."quorum", OLD."reasons_against", OLD."reasons_for", OLD."recorded_by_id", OLD."replaces_id", OLD."review_on", OLD."title", OLD."vote_id"); RETURN NULL;',
                            hash="cd9c9671b8c9e13b7742d989901179023a00d4a4",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_05bcf",
                            table="meetings_decision",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "constituencyevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="7c6dd135fc3bea030909ff2da76fc28a4c4595f8",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_f8b31",
                            table="meetings_constituencyevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "constituency",
                    pgtrigger.compiler.Trigger(
                        name="constituency_stays_once_opened",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n                    IF EXISTS (\n                        SELECT 1 FROM meetings_round\n                        WHERE vote_id = COALESCE(NEW.vote_id, OLD.vote_id)\n                            AND opened_at IS NOT NULL\n                    ) THEN\n                        RAISE EXCEPTION 'People were asked this already; begin another vote.';\n                    END IF;\n                    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n                    RETURN NEW;\n                ",
                            hash="f5234589f433272bcbb6356869102832544fe90d",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_constituency_stays_once_opened_ed85a",
                            table="meetings_constituency",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "constituency",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_constituencyevent" ("community_id", "id", "number", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "title", "vote_id") VALUES (NEW."community_id", NEW."id", NEW."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."title", NEW."vote_id"); RETURN NULL;',
                            hash="3ab256a1ddbeba329645a94a19b6b03443d55278",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2d2bd",
                            table="meetings_constituency",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "constituency",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "meetings_constituencyevent" ("community_id", "id", "number", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "title", "vote_id") VALUES (NEW."community_id", NEW."id", NEW."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."title", NEW."vote_id"); RETURN NULL;',
                            hash="6eefd80175649734f063757374f70f16e82b5984",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_bd09f",
                            table="meetings_constituency",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "constituency",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_constituencyevent" ("community_id", "id", "number", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "title", "vote_id") VALUES (OLD."community_id", OLD."id", OLD."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."title", OLD."vote_id"); RETURN NULL;',
                            hash="e6313a3f3188f7a641b73a5d21e1b17a1857c3d5",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b5e37",
                            table="meetings_constituency",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "voteevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="6352cce6c75e08db2f17b6624e0129fef02156e7",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_d3961",
                            table="meetings_voteevent",
                            when="BEFORE",
                        ),
                    ),
                ),
            ],
        ),
    ]
