import django.contrib.postgres.fields
import django.core.validators
import django.db.models.deletion
import django.utils.timezone
import pghistory.utils
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import bic.tenancy.operations
import bic.translated
import meetings.models.rsvp


class Migration(migrations.Migration):
    dependencies = [
        ("communities", "0006_fill_given"),
        ("meetings", "0002_meetings"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
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
                            "meeting",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="helpers",
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
                            "user",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="who",
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
                            "meeting",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="invitations",
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
                    ],
                    options={
                        "abstract": False,
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
                            "invitation",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="rsvps",
                                to="meetings.invitation",
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
                            "invitation",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="meetings.invitation",
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
                    "rsvp",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "meetings_rsvpevent" ("access", "adults", "canceled_at", "children", "community_id", "created_at", "diets", "helped_by_id", "id", "invitation_id", "language", "meeting_id", "mode", "page_language", "people", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "promoted_at", "purged_at", "ride_area", "ride_seats", "status", "waits_since", "wants_childcare", "wants_interpretation") VALUES (NEW."access", NEW."adults", NEW."canceled_at", NEW."children", NEW."community_id", NEW."created_at", NEW."diets", NEW."helped_by_id", NEW."id", NEW."invitation_id", NEW."language", NEW."meeting_id", NEW."mode", NEW."page_language", NEW."people", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."promoted_at", NEW."purged_at", NEW."ride_area", NEW."ride_seats", NEW."status", NEW."waits_since", NEW."wants_childcare", NEW."wants_interpretation"); RETURN NULL;',
                            hash="71dd9c254d6eb23a79bcafd8822e57bc146e5b0a",
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
                            condition='WHEN (OLD."access" IS DISTINCT FROM (NEW."access") OR OLD."adults" IS DISTINCT FROM (NEW."adults") OR OLD."canceled_at" IS DISTINCT FROM (NEW."canceled_at") OR OLD."children" IS DISTINCT FROM (NEW."children") OR OLD."community_id" IS DISTINCT FROM (NEW."community_id") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."diets" IS DISTINCT FROM (NEW."diets") OR OLD."helped_by_id" IS DISTINCT FROM (NEW."helped_by_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."invitation_id" IS DISTINCT FROM (NEW."invitation_id") OR OLD."language" IS DISTINCT FROM (NEW."language") OR OLD."meeting_id" IS DISTINCT FROM (NEW."meeting_id") OR OLD."mode" IS DISTINCT FROM (NEW."mode") OR OLD."page_language" IS DISTINCT FROM (NEW."page_language") OR OLD."people" IS DISTINCT FROM (NEW."people") OR OLD."program_id" IS DISTINCT FROM (NEW."program_id") OR OLD."promoted_at" IS DISTINCT FROM (NEW."promoted_at") OR OLD."purged_at" IS DISTINCT FROM (NEW."purged_at") OR OLD."ride_area" IS DISTINCT FROM (NEW."ride_area") OR OLD."ride_seats" IS DISTINCT FROM (NEW."ride_seats") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."waits_since" IS DISTINCT FROM (NEW."waits_since") OR OLD."wants_childcare" IS DISTINCT FROM (NEW."wants_childcare") OR OLD."wants_interpretation" IS DISTINCT FROM (NEW."wants_interpretation"))',
                            func='INSERT INTO "meetings_rsvpevent" ("access", "adults", "canceled_at", "children", "community_id", "created_at", "diets", "helped_by_id", "id", "invitation_id", "language", "meeting_id", "mode", "page_language", "people", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "promoted_at", "purged_at", "ride_area", "ride_seats", "status", "waits_since", "wants_childcare", "wants_interpretation") VALUES (NEW."access", NEW."adults", NEW."canceled_at", NEW."children", NEW."community_id", NEW."created_at", NEW."diets", NEW."helped_by_id", NEW."id", NEW."invitation_id", NEW."language", NEW."meeting_id", NEW."mode", NEW."page_language", NEW."people", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."promoted_at", NEW."purged_at", NEW."ride_area", NEW."ride_seats", NEW."status", NEW."waits_since", NEW."wants_childcare", NEW."wants_interpretation"); RETURN NULL;',
                            hash="64d435412d66d2ca56176eea6e0bc449ab0774b4",
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
                            func='INSERT INTO "meetings_rsvpevent" ("access", "adults", "canceled_at", "children", "community_id", "created_at", "diets", "helped_by_id", "id", "invitation_id", "language", "meeting_id", "mode", "page_language", "people", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "promoted_at", "purged_at", "ride_area", "ride_seats", "status", "waits_since", "wants_childcare", "wants_interpretation") VALUES (OLD."access", OLD."adults", OLD."canceled_at", OLD."children", OLD."community_id", OLD."created_at", OLD."diets", OLD."helped_by_id", OLD."id", OLD."invitation_id", OLD."language", OLD."meeting_id", OLD."mode", OLD."page_language", OLD."people", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."promoted_at", OLD."purged_at", OLD."ride_area", OLD."ride_seats", OLD."status", OLD."waits_since", OLD."wants_childcare", OLD."wants_interpretation"); RETURN NULL;',
                            hash="75bdaa50784266c7c82d5653b64806f4bf489d7e",
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
            ],
        ),
    ]
