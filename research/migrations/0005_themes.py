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
        ("people", "0001_initial"),
        ("research", "0004_assets"),
        ("tenancy", "0001_initial"),
    ]

    operations = [
        bic.tenancy.operations.Together(
            operations=[
                migrations.CreateModel(
                    name="Committee",
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
                            "meets",
                            models.CharField(
                                blank=True,
                                help_text="Such as: every second Tuesday at 6 pm, at the library.",
                                max_length=200,
                                verbose_name="when it meets",
                            ),
                        ),
                        (
                            "sought",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                help_text="Everybody in the community reads this. Groups of people, never names.",
                                verbose_name="whom it still looks for",
                            ),
                        ),
                        (
                            "formed_on",
                            models.DateField(blank=True, null=True, verbose_name="formed on"),
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
                        "verbose_name": "planning committee",
                        "verbose_name_plural": "planning committees",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "community"),
                                name="committee_once",
                                violation_error_message="This community has a planning committee already.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CommitteeEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("name", models.CharField(max_length=160, verbose_name="name")),
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
                            "sought",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                help_text="Everybody in the community reads this. Groups of people, never names.",
                                verbose_name="whom it still looks for",
                            ),
                        ),
                        (
                            "formed_on",
                            models.DateField(blank=True, null=True, verbose_name="formed on"),
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
                                to="research.committee",
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
                    name="Ranking",
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
                            "options",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.BigIntegerField(), editable=False
                            ),
                        ),
                        ("closes_on", models.DateField(verbose_name="closes after")),
                        (
                            "opened_at",
                            models.DateTimeField(auto_now_add=True, verbose_name="opened on"),
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
                    ],
                    options={
                        "verbose_name": "ranking of themes",
                        "verbose_name_plural": "rankings of themes",
                        "indexes": [
                            models.Index(
                                fields=["program", "community", "-opened_at"], name="ranking_by_day"
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("closed_at", None), ("closed_by", None), ("result", None)
                                    ),
                                    models.Q(
                                        ("closed_at__isnull", False),
                                        ("closed_by__isnull", False),
                                        ("result__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="ranking_closed_by_somebody",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("closed_at", None)),
                                fields=("program", "community"),
                                name="ranking_one_open",
                                violation_error_message="A ranking is open already. Close it first.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Ballot",
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
                            "order",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.BigIntegerField(), editable=False
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
                            "voter",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="whose",
                            ),
                        ),
                        (
                            "ranking",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="ballots",
                                to="research.ranking",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "order of themes",
                        "verbose_name_plural": "orders of themes",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "ranking", "voter"), name="ballot_once"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="RankingEvent",
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
                            "options",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.BigIntegerField(), editable=False
                            ),
                        ),
                        ("closes_on", models.DateField(verbose_name="closes after")),
                        (
                            "opened_at",
                            models.DateTimeField(auto_now_add=True, verbose_name="opened on"),
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
                                to="research.ranking",
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
                    name="Seat",
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
                            "side",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("government", "Local government"),
                                    ("community", "Community"),
                                ],
                                max_length=12,
                                verbose_name="sits there for",
                            ),
                        ),
                        (
                            "sector",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("government", "Municipality or county office"),
                                    ("service", "Service organization"),
                                    ("advocacy", "Advocacy organization"),
                                    ("immigrant_led", "Immigrant-led organization"),
                                    ("faith", "Faith community"),
                                    ("school", "School or college"),
                                    ("clinic", "Clinic or hospital"),
                                    ("employer", "Employer"),
                                    ("funder", "Funder"),
                                    ("other", "Other"),
                                ],
                                max_length=20,
                                verbose_name="sector",
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
                            "gender",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("woman", "Woman"),
                                    ("man", "Man"),
                                    ("other", "Another gender"),
                                ],
                                max_length=8,
                                verbose_name="gender",
                            ),
                        ),
                        (
                            "area",
                            models.CharField(
                                blank=True,
                                help_text="Never an address.",
                                max_length=80,
                                verbose_name="neighborhood or area",
                            ),
                        ),
                        ("since", models.DateField(blank=True, null=True, verbose_name="since")),
                        (
                            "left_on",
                            models.DateField(blank=True, null=True, verbose_name="left on"),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "committee",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="seats",
                                to="research.committee",
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
                        "verbose_name": "seat of the committee",
                        "verbose_name_plural": "seats of the committee",
                        "indexes": [
                            models.Index(fields=["program", "community"], name="seat_by_place")
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("membership", None), models.Q(("name", ""), _negated=True)
                                    ),
                                    models.Q(("membership__isnull", False), ("name", "")),
                                    _connector="OR",
                                ),
                                name="seat_of_one_person",
                                violation_error_message="Write a name, or choose a person of the program.",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(
                                    ("left_on", None), ("membership__isnull", False)
                                ),
                                fields=("program", "committee", "membership"),
                                name="seat_each_person_once",
                                violation_error_message="This person has a seat already.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SeatEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("name", models.CharField(blank=True, max_length=120, verbose_name="name")),
                        (
                            "side",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("government", "Local government"),
                                    ("community", "Community"),
                                ],
                                max_length=12,
                                verbose_name="sits there for",
                            ),
                        ),
                        (
                            "sector",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("government", "Municipality or county office"),
                                    ("service", "Service organization"),
                                    ("advocacy", "Advocacy organization"),
                                    ("immigrant_led", "Immigrant-led organization"),
                                    ("faith", "Faith community"),
                                    ("school", "School or college"),
                                    ("clinic", "Clinic or hospital"),
                                    ("employer", "Employer"),
                                    ("funder", "Funder"),
                                    ("other", "Other"),
                                ],
                                max_length=20,
                                verbose_name="sector",
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
                            "gender",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("woman", "Woman"),
                                    ("man", "Man"),
                                    ("other", "Another gender"),
                                ],
                                max_length=8,
                                verbose_name="gender",
                            ),
                        ),
                        (
                            "area",
                            models.CharField(
                                blank=True,
                                help_text="Never an address.",
                                max_length=80,
                                verbose_name="neighborhood or area",
                            ),
                        ),
                        ("since", models.DateField(blank=True, null=True, verbose_name="since")),
                        (
                            "left_on",
                            models.DateField(blank=True, null=True, verbose_name="left on"),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "committee",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="research.committee",
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
                                to="research.seat",
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
                    name="SeatTarget",
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
                                    ("side", "For whom they sit there"),
                                    ("sector", "Sector"),
                                    ("language", "Language"),
                                    ("gender", "Gender"),
                                    ("area", "Neighborhood or area"),
                                ],
                                max_length=10,
                                verbose_name="by",
                            ),
                        ),
                        ("group", models.CharField(max_length=80, verbose_name="group")),
                        ("wanted", models.PositiveSmallIntegerField(verbose_name="at least")),
                        (
                            "committee",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="targets",
                                to="research.committee",
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
                        "verbose_name": "target of the committee",
                        "verbose_name_plural": "targets of the committee",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "committee", "about", "group"),
                                name="seat_target_once",
                                violation_error_message="This group has a target already.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("wanted__gt", 0)),
                                name="seat_target_wants_somebody",
                                violation_error_message="At least one person.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SeatTargetEvent",
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
                                    ("side", "For whom they sit there"),
                                    ("sector", "Sector"),
                                    ("language", "Language"),
                                    ("gender", "Gender"),
                                    ("area", "Neighborhood or area"),
                                ],
                                max_length=10,
                                verbose_name="by",
                            ),
                        ),
                        ("group", models.CharField(max_length=80, verbose_name="group")),
                        ("wanted", models.PositiveSmallIntegerField(verbose_name="at least")),
                        (
                            "committee",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="research.committee",
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
                                to="research.seattarget",
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
                    name="Theme",
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
                                default=bic.translated.Translated, verbose_name="theme"
                            ),
                        ),
                        (
                            "text",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="what it is about",
                            ),
                        ),
                        (
                            "position",
                            models.PositiveSmallIntegerField(
                                default=0, editable=False, verbose_name="order"
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("proposed", "Proposed"),
                                    ("chosen", "Chosen"),
                                    ("dropped", "Dropped"),
                                ],
                                default="proposed",
                                editable=False,
                                max_length=8,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "reason",
                            models.TextField(
                                blank=True,
                                editable=False,
                                max_length=1000,
                                verbose_name="why it was dropped",
                            ),
                        ),
                        (
                            "decided_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="decided on"
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "shared_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="shared on"
                            ),
                        ),
                        (
                            "code",
                            models.ForeignKey(
                                blank=True,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="research.code",
                                verbose_name="made from the code",
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
                                verbose_name="decided by",
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
                            "shared_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="shared by",
                            ),
                        ),
                        (
                            "because",
                            models.ManyToManyField(
                                blank=True,
                                related_name="+",
                                through="research.ThemeLink",
                                through_fields=("theme", "cause"),
                                to="research.theme",
                                verbose_name="because of",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "theme",
                        "verbose_name_plural": "themes",
                        "indexes": [
                            models.Index(
                                fields=["program", "community", "position", "id"],
                                name="theme_in_order",
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("shared_at", None), ("shared_by", None)),
                                    models.Q(
                                        ("shared_at__isnull", False), ("shared_by__isnull", False)
                                    ),
                                    _connector="OR",
                                ),
                                name="theme_shared_by_somebody",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("decided_at", None),
                                        ("decided_by", None),
                                        ("status", "proposed"),
                                    ),
                                    models.Q(
                                        ("decided_at__isnull", False),
                                        ("decided_by__isnull", False),
                                        ("status__in", ["chosen", "dropped"]),
                                    ),
                                    _connector="OR",
                                ),
                                name="theme_decided_by_somebody",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("status", "dropped"),
                                        models.Q(("reason", ""), _negated=True),
                                    ),
                                    models.Q(
                                        models.Q(("status", "dropped"), _negated=True),
                                        ("reason", ""),
                                    ),
                                    _connector="OR",
                                ),
                                name="theme_dropped_with_reason",
                                violation_error_message="Say why it is dropped.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status", "chosen"), _negated=True),
                                    ("shared_at__isnull", False),
                                    _connector="OR",
                                ),
                                name="theme_chosen_after_it_was_shared",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ThemeComment",
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
                            "audience",
                            models.CharField(
                                choices=[
                                    ("committee", "The committee and the program’s staff"),
                                    ("staff", "The program’s staff only"),
                                ],
                                default="committee",
                                max_length=10,
                                verbose_name="who may read it",
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
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
                            "theme",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="comments",
                                to="research.theme",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "comment on a theme",
                        "verbose_name_plural": "comments on themes",
                        "indexes": [
                            models.Index(
                                fields=["program", "theme", "created_at"],
                                name="theme_comment_by_theme",
                            )
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
                                name="theme_comment_hidden_by_somebody",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("hidden_at", None),
                                    models.Q(("reason", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="theme_comment_hidden_with_reason",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ThemeCommentEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("text", models.TextField(max_length=2000, verbose_name="comment")),
                        (
                            "audience",
                            models.CharField(
                                choices=[
                                    ("committee", "The committee and the program’s staff"),
                                    ("staff", "The program’s staff only"),
                                ],
                                default="committee",
                                max_length=10,
                                verbose_name="who may read it",
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
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
                                to="research.themecomment",
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
                            "theme",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="research.theme",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ThemeEvent",
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
                                default=bic.translated.Translated, verbose_name="theme"
                            ),
                        ),
                        (
                            "text",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="what it is about",
                            ),
                        ),
                        (
                            "position",
                            models.PositiveSmallIntegerField(
                                default=0, editable=False, verbose_name="order"
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("proposed", "Proposed"),
                                    ("chosen", "Chosen"),
                                    ("dropped", "Dropped"),
                                ],
                                default="proposed",
                                editable=False,
                                max_length=8,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "reason",
                            models.TextField(
                                blank=True,
                                editable=False,
                                max_length=1000,
                                verbose_name="why it was dropped",
                            ),
                        ),
                        (
                            "decided_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="decided on"
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "shared_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="shared on"
                            ),
                        ),
                        (
                            "code",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="research.code",
                                verbose_name="made from the code",
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
                                verbose_name="decided by",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="research.theme",
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
                            "shared_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="shared by",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ThemeEvidence",
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
                                    ("indicator", "Figure of the profile"),
                                    ("answer", "Result of a survey"),
                                    ("sources", "Interviews and groups that said so"),
                                    ("quote", "Quote"),
                                    ("asset", "Asset"),
                                    ("existing", "Existing report or data set"),
                                    ("count", "Local count"),
                                ],
                                editable=False,
                                max_length=10,
                                verbose_name="kind",
                            ),
                        ),
                        (
                            "reference",
                            models.CharField(
                                editable=False, max_length=120, verbose_name="reference"
                            ),
                        ),
                        ("told", models.JSONField(editable=False)),
                        (
                            "note",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="why it speaks for the theme",
                            ),
                        ),
                        (
                            "attached_at",
                            models.DateTimeField(auto_now_add=True, verbose_name="attached on"),
                        ),
                        (
                            "attached_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="attached by",
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
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="evidence",
                                to="research.theme",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "evidence of a theme",
                        "verbose_name_plural": "evidence of themes",
                        "indexes": [
                            models.Index(fields=["program", "theme"], name="evidence_by_theme")
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "theme", "kind", "reference"),
                                name="theme_evidence_once",
                                violation_error_message="The theme has this already.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ThemeEvidenceEvent",
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
                                    ("indicator", "Figure of the profile"),
                                    ("answer", "Result of a survey"),
                                    ("sources", "Interviews and groups that said so"),
                                    ("quote", "Quote"),
                                    ("asset", "Asset"),
                                    ("existing", "Existing report or data set"),
                                    ("count", "Local count"),
                                ],
                                editable=False,
                                max_length=10,
                                verbose_name="kind",
                            ),
                        ),
                        (
                            "reference",
                            models.CharField(
                                editable=False, max_length=120, verbose_name="reference"
                            ),
                        ),
                        ("told", models.JSONField(editable=False)),
                        (
                            "note",
                            bic.translated.TranslatedField(
                                blank=True,
                                default=bic.translated.Translated,
                                verbose_name="why it speaks for the theme",
                            ),
                        ),
                        (
                            "attached_at",
                            models.DateTimeField(auto_now_add=True, verbose_name="attached on"),
                        ),
                        (
                            "attached_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="attached by",
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
                                to="research.themeevidence",
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
                            "theme",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="research.theme",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ThemeLink",
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
                            "cause",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="effects",
                                to="research.theme",
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
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="causes",
                                to="research.theme",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "link between themes",
                        "verbose_name_plural": "links between themes",
                        "indexes": [
                            models.Index(fields=["program", "cause"], name="theme_link_back")
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "theme", "cause"), name="theme_link_once"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("theme", models.F("cause")), _negated=True),
                                name="theme_link_of_two",
                            ),
                        ],
                    },
                ),
            ],
        ),
        bic.tenancy.operations.AddTriggers(
            triggers=[
                (
                    "committee",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "research_committeeevent" ("community_id", "created_at", "created_by_id", "formed_on", "id", "meets", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "sought") VALUES (NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."formed_on", NEW."id", NEW."meets", NEW."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."sought"); RETURN NULL;',
                            hash="41fa05e5dfe428bb37ae1e8e6ac0b7f3b0fb29d7",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_7d6e7",
                            table="research_committee",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "committee",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "research_committeeevent" ("community_id", "created_at", "created_by_id", "formed_on", "id", "meets", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "sought") VALUES (NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."formed_on", NEW."id", NEW."meets", NEW."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."sought"); RETURN NULL;',
                            hash="98e5c27a5c3d48ec4bc830382a96db5524a23601",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b2e5f",
                            table="research_committee",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "committee",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "research_committeeevent" ("community_id", "created_at", "created_by_id", "formed_on", "id", "meets", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "sought") VALUES (OLD."community_id", OLD."created_at", OLD."created_by_id", OLD."formed_on", OLD."id", OLD."meets", OLD."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."sought"); RETURN NULL;',
                            hash="f1f3eb9a072e35ba9580b523bb893604ae788237",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_1b139",
                            table="research_committee",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "committeeevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="2c83e8d26238c6a2a66a43177372fb674daea244",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_2a472",
                            table="research_committeeevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "ranking",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "research_rankingevent" ("closed_at", "closed_by_id", "closes_on", "community_id", "id", "opened_at", "opened_by_id", "options", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "question", "result") VALUES (NEW."closed_at", NEW."closed_by_id", NEW."closes_on", NEW."community_id", NEW."id", NEW."opened_at", NEW."opened_by_id", NEW."options", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."question", NEW."result"); RETURN NULL;',
                            hash="210e88a518caaaca80596c0a0c327cc5c84595a0",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6b19e",
                            table="research_ranking",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "ranking",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "research_rankingevent" ("closed_at", "closed_by_id", "closes_on", "community_id", "id", "opened_at", "opened_by_id", "options", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "question", "result") VALUES (NEW."closed_at", NEW."closed_by_id", NEW."closes_on", NEW."community_id", NEW."id", NEW."opened_at", NEW."opened_by_id", NEW."options", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."question", NEW."result"); RETURN NULL;',
                            hash="28075b2c2d8a4d09b5b26e1f329445b87f1ba2f3",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5f90b",
                            table="research_ranking",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "ranking",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "research_rankingevent" ("closed_at", "closed_by_id", "closes_on", "community_id", "id", "opened_at", "opened_by_id", "options", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "question", "result") VALUES (OLD."closed_at", OLD."closed_by_id", OLD."closes_on", OLD."community_id", OLD."id", OLD."opened_at", OLD."opened_by_id", OLD."options", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."question", OLD."result"); RETURN NULL;',
                            hash="1bd46418925df60598f4804311e5a46d40ebd2ee",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_3bc05",
                            table="research_ranking",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "rankingevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="c23ae3491feb77bf1beae1a12a16e01a8091e79d",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_21e5b",
                            table="research_rankingevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "seat",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "research_seatevent" ("area", "committee_id", "community_id", "created_at", "created_by_id", "gender", "id", "languages", "left_on", "membership_id", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "sector", "side", "since") VALUES (NEW."area", NEW."committee_id", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."gender", NEW."id", NEW."languages", NEW."left_on", NEW."membership_id", NEW."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."sector", NEW."side", NEW."since"); RETURN NULL;',
                            hash="48e7bc5e2c69e7c5e84c01215b3555f7907ab238",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3f40b",
                            table="research_seat",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "seat",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "research_seatevent" ("area", "committee_id", "community_id", "created_at", "created_by_id", "gender", "id", "languages", "left_on", "membership_id", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "sector", "side", "since") VALUES (NEW."area", NEW."committee_id", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."gender", NEW."id", NEW."languages", NEW."left_on", NEW."membership_id", NEW."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."sector", NEW."side", NEW."since"); RETURN NULL;',
                            hash="839c9b6450f88aa13f699cbe52c8d8578c1c23e1",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_2c47f",
                            table="research_seat",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "seat",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "research_seatevent" ("area", "committee_id", "community_id", "created_at", "created_by_id", "gender", "id", "languages", "left_on", "membership_id", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "sector", "side", "since") VALUES (OLD."area", OLD."committee_id", OLD."community_id", OLD."created_at", OLD."created_by_id", OLD."gender", OLD."id", OLD."languages", OLD."left_on", OLD."membership_id", OLD."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."sector", OLD."side", OLD."since"); RETURN NULL;',
                            hash="a2f0a0fea34aa260fc6e163481329015ab1f8ddd",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_ce903",
                            table="research_seat",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "seatevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="047022f2b0183316bcca43cd05d5b4c848095513",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_cf685",
                            table="research_seatevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "seattarget",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "research_seattargetevent" ("about", "committee_id", "community_id", "group", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "wanted") VALUES (NEW."about", NEW."committee_id", NEW."community_id", NEW."group", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."wanted"); RETURN NULL;',
                            hash="8da9702e44b1eb0261aab1c53455f24f314bcdc0",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_fd547",
                            table="research_seattarget",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "seattarget",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "research_seattargetevent" ("about", "committee_id", "community_id", "group", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "wanted") VALUES (NEW."about", NEW."committee_id", NEW."community_id", NEW."group", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."wanted"); RETURN NULL;',
                            hash="6ea977e0448ab6681069651bfd6b13c99301dbcf",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b4de1",
                            table="research_seattarget",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "seattarget",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "research_seattargetevent" ("about", "committee_id", "community_id", "group", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "wanted") VALUES (OLD."about", OLD."committee_id", OLD."community_id", OLD."group", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."wanted"); RETURN NULL;',
                            hash="d46d79a6ce158dab50091fdd7c527fa55ed5121d",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_63c93",
                            table="research_seattarget",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "seattargetevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="1081d9ca76ff9bd5c102ac0619214b733c799b6b",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_e4253",
                            table="research_seattargetevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "themecomment",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "research_themecommentevent" ("audience", "by_id", "community_id", "created_at", "hidden_at", "hidden_by_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "reason", "text", "theme_id") VALUES (NEW."audience", NEW."by_id", NEW."community_id", NEW."created_at", NEW."hidden_at", NEW."hidden_by_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."reason", NEW."text", NEW."theme_id"); RETURN NULL;',
                            hash="e5f28ef5b94ff96590ff1c98bd22f64880b5fd64",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_f3572",
                            table="research_themecomment",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "themecomment",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "research_themecommentevent" ("audience", "by_id", "community_id", "created_at", "hidden_at", "hidden_by_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "reason", "text", "theme_id") VALUES (NEW."audience", NEW."by_id", NEW."community_id", NEW."created_at", NEW."hidden_at", NEW."hidden_by_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."reason", NEW."text", NEW."theme_id"); RETURN NULL;',
                            hash="4ced6d6b40a7ccd9a10695799f8700180bc1b78f",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5aa0e",
                            table="research_themecomment",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "themecomment",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "research_themecommentevent" ("audience", "by_id", "community_id", "created_at", "hidden_at", "hidden_by_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "reason", "text", "theme_id") VALUES (OLD."audience", OLD."by_id", OLD."community_id", OLD."created_at", OLD."hidden_at", OLD."hidden_by_id", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."reason", OLD."text", OLD."theme_id"); RETURN NULL;',
                            hash="425eca6eb3b79b3da304f1ab65f9891e705060fd",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_8cc2f",
                            table="research_themecomment",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "themecommentevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="21e1e427e98cd4147d65b1dc09bd7dae3ac4c272",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_74177",
                            table="research_themecommentevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "themeevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="16255be62aa74a6b82047403e588b220a4a12f29",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_7acac",
                            table="research_themeevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "themeevidence",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "research_themeevidenceevent" ("attached_at", "attached_by_id", "community_id", "id", "kind", "note", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "reference", "theme_id", "told") VALUES (NEW."attached_at", NEW."attached_by_id", NEW."community_id", NEW."id", NEW."kind", NEW."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."reference", NEW."theme_id", NEW."told"); RETURN NULL;',
                            hash="fe06bbdaf85d4ae9cff09b6907f2a00f08a606b4",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_13ce5",
                            table="research_themeevidence",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "themeevidence",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "research_themeevidenceevent" ("attached_at", "attached_by_id", "community_id", "id", "kind", "note", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "reference", "theme_id", "told") VALUES (NEW."attached_at", NEW."attached_by_id", NEW."community_id", NEW."id", NEW."kind", NEW."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."reference", NEW."theme_id", NEW."told"); RETURN NULL;',
                            hash="bfa53a01aae5678376acf84d55c6ec31dfd4639c",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ec158",
                            table="research_themeevidence",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "themeevidence",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "research_themeevidenceevent" ("attached_at", "attached_by_id", "community_id", "id", "kind", "note", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "reference", "theme_id", "told") VALUES (OLD."attached_at", OLD."attached_by_id", OLD."community_id", OLD."id", OLD."kind", OLD."note", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."reference", OLD."theme_id", OLD."told"); RETURN NULL;',
                            hash="838f05978295465f57644dc36340be8c283c1201",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_a5808",
                            table="research_themeevidence",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "themeevidenceevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="5fa96844dd390eca7e56cb2815616155bd54b04b",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_ba313",
                            table="research_themeevidenceevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "theme",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "research_themeevent" ("code_id", "community_id", "created_at", "created_by_id", "decided_at", "decided_by_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "program_id", "reason", "shared_at", "shared_by_id", "status", "text", "title") VALUES (NEW."code_id", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."decided_at", NEW."decided_by_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."position", NEW."program_id", NEW."reason", NEW."shared_at", NEW."shared_by_id", NEW."status", NEW."text", NEW."title"); RETURN NULL;',
                            hash="7c08ecb2334fbdfdf72784ed53f966dc1925d6e0",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_d78ee",
                            table="research_theme",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "theme",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "research_themeevent" ("code_id", "community_id", "created_at", "created_by_id", "decided_at", "decided_by_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "program_id", "reason", "shared_at", "shared_by_id", "status", "text", "title") VALUES (NEW."code_id", NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."decided_at", NEW."decided_by_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."position", NEW."program_id", NEW."reason", NEW."shared_at", NEW."shared_by_id", NEW."status", NEW."text", NEW."title"); RETURN NULL;',
                            hash="0194ebb51af1b55f285184c37bff5504652d3be3",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b3c46",
                            table="research_theme",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "theme",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "research_themeevent" ("code_id", "community_id", "created_at", "created_by_id", "decided_at", "decided_by_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "program_id", "reason", "shared_at", "shared_by_id", "status", "text", "title") VALUES (OLD."code_id", OLD."community_id", OLD."created_at", OLD."created_by_id", OLD."decided_at", OLD."decided_by_id", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."position", OLD."program_id", OLD."reason", OLD."shared_at", OLD."shared_by_id", OLD."status", OLD."text", OLD."title"); RETURN NULL;',
                            hash="bbaccd0d6d7e6061eb8b0f9aa9e664c28103df39",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_d5593",
                            table="research_theme",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
