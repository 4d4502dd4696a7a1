import django.contrib.postgres.fields
import django.core.validators
import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import bic.money
import bic.tenancy.operations
import meetings.models.arrival


class Migration(migrations.Migration):
    dependencies = [
        ("communities", "0006_fill_given"),
        ("meetings", "0003_rsvp"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
        ("tenancy", "0001_initial"),
    ]

    operations = [
        bic.tenancy.operations.Together(
            operations=[
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
                            "meeting",
                            models.OneToOneField(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="checkin",
                                to="meetings.meeting",
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
                            "meeting",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="arrivals",
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
                                related_name="bookings",
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
                            "interpreter",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="bookings",
                                to="meetings.interpreter",
                                verbose_name="interpreter",
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
                    ],
                    options={
                        "abstract": False,
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
            ],
        ),
    ]
