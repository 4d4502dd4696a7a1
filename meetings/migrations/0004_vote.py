import django.core.validators
import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

import bic.surveys.models.collection
import bic.tenancy.operations
import bic.translated


class Migration(migrations.Migration):
    dependencies = [
        ("communities", "0006_fill_given"),
        ("meetings", "0003_merge_0002_idea_0002_meetings"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
        ("tenancy", "0001_initial"),
    ]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name="decision",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="decision",
            name="update_update",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="decision",
            name="delete_delete",
        ),
        bic.tenancy.operations.Together(
            operations=[
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
                            "meeting",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="codes",
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
                migrations.AddField(
                    model_name="decision",
                    name="conditions",
                    field=bic.translated.TranslatedField(
                        blank=True, default=bic.translated.Translated, verbose_name="conditions"
                    ),
                ),
                migrations.AddField(
                    model_name="decision",
                    name="criteria",
                    field=bic.translated.TranslatedField(
                        blank=True,
                        default=bic.translated.Translated,
                        verbose_name="by which criteria",
                    ),
                ),
                migrations.AddField(
                    model_name="decision",
                    name="how",
                    field=bic.translated.TranslatedField(
                        default=bic.translated.Translated,
                        help_text="By which rule, and with which result.",
                        verbose_name="how it was decided",
                    ),
                ),
                migrations.AddField(
                    model_name="decision",
                    name="locked_at",
                    field=models.DateTimeField(editable=False, null=True, verbose_name="locked on"),
                ),
                migrations.AddField(
                    model_name="decision",
                    name="locked_by",
                    field=models.ForeignKey(
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="locked by",
                    ),
                ),
                migrations.AddField(
                    model_name="decision",
                    name="members",
                    field=models.PositiveSmallIntegerField(
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
                migrations.AddField(
                    model_name="decision",
                    name="next_steps",
                    field=bic.translated.TranslatedField(
                        blank=True,
                        default=bic.translated.Translated,
                        verbose_name="what happens next",
                    ),
                ),
                migrations.AddField(
                    model_name="decision",
                    name="options",
                    field=bic.translated.TranslatedField(
                        blank=True,
                        default=bic.translated.Translated,
                        help_text="One per line.",
                        verbose_name="what was weighed",
                    ),
                ),
                migrations.AddField(
                    model_name="decision",
                    name="present",
                    field=models.JSONField(
                        default=dict, editable=False, verbose_name="who was in the room"
                    ),
                ),
                migrations.AddField(
                    model_name="decision",
                    name="quorum",
                    field=models.PositiveSmallIntegerField(
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
                migrations.AddField(
                    model_name="decision",
                    name="reasons_against",
                    field=bic.translated.TranslatedField(
                        blank=True,
                        default=bic.translated.Translated,
                        verbose_name="reasons against it, and who stood aside",
                    ),
                ),
                migrations.AddField(
                    model_name="decision",
                    name="reasons_for",
                    field=bic.translated.TranslatedField(
                        blank=True, default=bic.translated.Translated, verbose_name="reasons for it"
                    ),
                ),
                migrations.AddField(
                    model_name="decision",
                    name="review_on",
                    field=models.DateField(
                        blank=True, null=True, verbose_name="looked at again on"
                    ),
                ),
                migrations.AddField(
                    model_name="decisionevent",
                    name="conditions",
                    field=bic.translated.TranslatedField(
                        blank=True, default=bic.translated.Translated, verbose_name="conditions"
                    ),
                ),
                migrations.AddField(
                    model_name="decisionevent",
                    name="criteria",
                    field=bic.translated.TranslatedField(
                        blank=True,
                        default=bic.translated.Translated,
                        verbose_name="by which criteria",
                    ),
                ),
                migrations.AddField(
                    model_name="decisionevent",
                    name="how",
                    field=bic.translated.TranslatedField(
                        default=bic.translated.Translated,
                        help_text="By which rule, and with which result.",
                        verbose_name="how it was decided",
                    ),
                ),
                migrations.AddField(
                    model_name="decisionevent",
                    name="locked_at",
                    field=models.DateTimeField(editable=False, null=True, verbose_name="locked on"),
                ),
                migrations.AddField(
                    model_name="decisionevent",
                    name="locked_by",
                    field=models.ForeignKey(
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
                migrations.AddField(
                    model_name="decisionevent",
                    name="members",
                    field=models.PositiveSmallIntegerField(
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
                migrations.AddField(
                    model_name="decisionevent",
                    name="next_steps",
                    field=bic.translated.TranslatedField(
                        blank=True,
                        default=bic.translated.Translated,
                        verbose_name="what happens next",
                    ),
                ),
                migrations.AddField(
                    model_name="decisionevent",
                    name="options",
                    field=bic.translated.TranslatedField(
                        blank=True,
                        default=bic.translated.Translated,
                        help_text="One per line.",
                        verbose_name="what was weighed",
                    ),
                ),
                migrations.AddField(
                    model_name="decisionevent",
                    name="present",
                    field=models.JSONField(
                        default=dict, editable=False, verbose_name="who was in the room"
                    ),
                ),
                migrations.AddField(
                    model_name="decisionevent",
                    name="quorum",
                    field=models.PositiveSmallIntegerField(
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
                migrations.AddField(
                    model_name="decisionevent",
                    name="reasons_against",
                    field=bic.translated.TranslatedField(
                        blank=True,
                        default=bic.translated.Translated,
                        verbose_name="reasons against it, and who stood aside",
                    ),
                ),
                migrations.AddField(
                    model_name="decisionevent",
                    name="reasons_for",
                    field=bic.translated.TranslatedField(
                        blank=True, default=bic.translated.Translated, verbose_name="reasons for it"
                    ),
                ),
                migrations.AddField(
                    model_name="decisionevent",
                    name="review_on",
                    field=models.DateField(
                        blank=True, null=True, verbose_name="looked at again on"
                    ),
                ),
                migrations.AddField(
                    model_name="decision",
                    name="vote",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="decisions",
                        to="meetings.vote",
                        verbose_name="vote",
                    ),
                ),
                migrations.AddField(
                    model_name="decisionevent",
                    name="vote",
                    field=models.ForeignKey(
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
                migrations.AddIndex(
                    model_name="decision",
                    index=models.Index(fields=["program", "review_on"], name="decision_by_review"),
                ),
                migrations.AddConstraint(
                    model_name="decision",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("locked_at", None), ("locked_by", None)),
                            models.Q(("locked_at__isnull", False), ("locked_by__isnull", False)),
                            _connector="OR",
                        ),
                        name="decision_locked_by_somebody",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="decision",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("review_on", None),
                            ("review_on__gt", models.F("decided_on")),
                            _connector="OR",
                        ),
                        name="decision_reviewed_later",
                        violation_error_message="Choose a day after the decision.",
                    ),
                ),
            ],
        ),
        bic.tenancy.operations.AddTriggers(
            triggers=[
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
