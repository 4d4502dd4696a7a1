import django.core.validators
import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

import bic.tenancy.operations
import bic.translated


class Migration(migrations.Migration):
    dependencies = [
        ("communities", "0006_fill_given"),
        ("meetings", "0001_initial"),
        ("people", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
        ("research", "0007_report"),
        ("tenancy", "0001_initial"),
    ]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name="group",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="group",
            name="update_update",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="group",
            name="delete_delete",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="proposal",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="proposal",
            name="update_update",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="proposal",
            name="delete_delete",
        ),
        bic.tenancy.operations.Together(
            operations=[
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
                                related_name="feasibility",
                                to="meetings.proposal",
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
                    ],
                    options={
                        "abstract": False,
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
                migrations.AddField(
                    model_name="group",
                    name="meets",
                    field=models.CharField(
                        blank=True,
                        help_text="Such as: every second Tuesday at 6 pm, at the library.",
                        max_length=200,
                        verbose_name="when it meets",
                    ),
                ),
                migrations.AddField(
                    model_name="group",
                    name="quorum",
                    field=models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="How many must be there. Left open, it is more than half of the seats.",
                        null=True,
                        validators=[django.core.validators.MinValueValidator(1)],
                        verbose_name="quorum",
                    ),
                ),
                migrations.AddField(
                    model_name="group",
                    name="term_months",
                    field=models.PositiveSmallIntegerField(
                        blank=True,
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(1),
                            django.core.validators.MaxValueValidator(120),
                        ],
                        verbose_name="months of a term",
                    ),
                ),
                migrations.AddField(
                    model_name="groupevent",
                    name="meets",
                    field=models.CharField(
                        blank=True,
                        help_text="Such as: every second Tuesday at 6 pm, at the library.",
                        max_length=200,
                        verbose_name="when it meets",
                    ),
                ),
                migrations.AddField(
                    model_name="groupevent",
                    name="quorum",
                    field=models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="How many must be there. Left open, it is more than half of the seats.",
                        null=True,
                        validators=[django.core.validators.MinValueValidator(1)],
                        verbose_name="quorum",
                    ),
                ),
                migrations.AddField(
                    model_name="groupevent",
                    name="term_months",
                    field=models.PositiveSmallIntegerField(
                        blank=True,
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(1),
                            django.core.validators.MaxValueValidator(120),
                        ],
                        verbose_name="months of a term",
                    ),
                ),
                migrations.AddField(
                    model_name="proposal",
                    name="action",
                    field=bic.translated.TranslatedField(
                        blank=True,
                        default=bic.translated.Translated,
                        verbose_name="what would be done",
                    ),
                ),
                migrations.AddField(
                    model_name="proposal",
                    name="approval",
                    field=models.CharField(
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
                migrations.AddField(
                    model_name="proposal",
                    name="benefits",
                    field=bic.translated.TranslatedField(
                        blank=True, default=bic.translated.Translated, verbose_name="who benefits"
                    ),
                ),
                migrations.AddField(
                    model_name="proposal",
                    name="cost",
                    field=models.CharField(
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
                migrations.AddField(
                    model_name="proposal",
                    name="decided_by",
                    field=models.ForeignKey(
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="outcome recorded by",
                    ),
                ),
                migrations.AddField(
                    model_name="proposal",
                    name="decided_on",
                    field=models.DateField(editable=False, null=True, verbose_name="decided on"),
                ),
                migrations.AddField(
                    model_name="proposal",
                    name="lead",
                    field=models.CharField(
                        blank=True, max_length=200, verbose_name="who would lead it"
                    ),
                ),
                migrations.AddField(
                    model_name="proposal",
                    name="need",
                    field=bic.translated.TranslatedField(
                        blank=True, default=bic.translated.Translated, verbose_name="the need"
                    ),
                ),
                migrations.AddField(
                    model_name="proposal",
                    name="partners",
                    field=models.CharField(
                        blank=True, max_length=300, verbose_name="with which partners"
                    ),
                ),
                migrations.AddField(
                    model_name="proposal",
                    name="proposed_by",
                    field=models.CharField(
                        blank=True,
                        help_text="As they wish to be named. Leave it open to stay anonymous.",
                        max_length=160,
                        verbose_name="proposed by",
                    ),
                ),
                migrations.AddField(
                    model_name="proposal",
                    name="published_at",
                    field=models.DateTimeField(
                        editable=False, null=True, verbose_name="published on"
                    ),
                ),
                migrations.AddField(
                    model_name="proposal",
                    name="published_by",
                    field=models.ForeignKey(
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="published by",
                    ),
                ),
                migrations.AddField(
                    model_name="proposal",
                    name="report_on",
                    field=models.DateField(
                        editable=False, null=True, verbose_name="report back by"
                    ),
                ),
                migrations.AddField(
                    model_name="proposal",
                    name="steward",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="in charge",
                    ),
                ),
                migrations.AddField(
                    model_name="proposal",
                    name="summary",
                    field=bic.translated.TranslatedField(
                        blank=True,
                        default=bic.translated.Translated,
                        help_text="What would be different, and for whom.",
                        verbose_name="in one sentence",
                    ),
                ),
                migrations.AddField(
                    model_name="proposal",
                    name="time",
                    field=models.CharField(
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
                migrations.AddField(
                    model_name="proposalevent",
                    name="action",
                    field=bic.translated.TranslatedField(
                        blank=True,
                        default=bic.translated.Translated,
                        verbose_name="what would be done",
                    ),
                ),
                migrations.AddField(
                    model_name="proposalevent",
                    name="approval",
                    field=models.CharField(
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
                migrations.AddField(
                    model_name="proposalevent",
                    name="benefits",
                    field=bic.translated.TranslatedField(
                        blank=True, default=bic.translated.Translated, verbose_name="who benefits"
                    ),
                ),
                migrations.AddField(
                    model_name="proposalevent",
                    name="cost",
                    field=models.CharField(
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
                migrations.AddField(
                    model_name="proposalevent",
                    name="decided_by",
                    field=models.ForeignKey(
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
                migrations.AddField(
                    model_name="proposalevent",
                    name="decided_on",
                    field=models.DateField(editable=False, null=True, verbose_name="decided on"),
                ),
                migrations.AddField(
                    model_name="proposalevent",
                    name="lead",
                    field=models.CharField(
                        blank=True, max_length=200, verbose_name="who would lead it"
                    ),
                ),
                migrations.AddField(
                    model_name="proposalevent",
                    name="need",
                    field=bic.translated.TranslatedField(
                        blank=True, default=bic.translated.Translated, verbose_name="the need"
                    ),
                ),
                migrations.AddField(
                    model_name="proposalevent",
                    name="partners",
                    field=models.CharField(
                        blank=True, max_length=300, verbose_name="with which partners"
                    ),
                ),
                migrations.AddField(
                    model_name="proposalevent",
                    name="proposed_by",
                    field=models.CharField(
                        blank=True,
                        help_text="As they wish to be named. Leave it open to stay anonymous.",
                        max_length=160,
                        verbose_name="proposed by",
                    ),
                ),
                migrations.AddField(
                    model_name="proposalevent",
                    name="published_at",
                    field=models.DateTimeField(
                        editable=False, null=True, verbose_name="published on"
                    ),
                ),
                migrations.AddField(
                    model_name="proposalevent",
                    name="published_by",
                    field=models.ForeignKey(
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
                migrations.AddField(
                    model_name="proposalevent",
                    name="report_on",
                    field=models.DateField(
                        editable=False, null=True, verbose_name="report back by"
                    ),
                ),
                migrations.AddField(
                    model_name="proposalevent",
                    name="steward",
                    field=models.ForeignKey(
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
                migrations.AddField(
                    model_name="proposalevent",
                    name="summary",
                    field=bic.translated.TranslatedField(
                        blank=True,
                        default=bic.translated.Translated,
                        help_text="What would be different, and for whom.",
                        verbose_name="in one sentence",
                    ),
                ),
                migrations.AddField(
                    model_name="proposalevent",
                    name="time",
                    field=models.CharField(
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
                migrations.AlterField(
                    model_name="group",
                    name="charge",
                    field=bic.translated.TranslatedField(
                        blank=True,
                        default=bic.translated.Translated,
                        help_text="What it is asked to do, by when, for whom.",
                        verbose_name="charge",
                    ),
                ),
                migrations.AlterField(
                    model_name="groupevent",
                    name="charge",
                    field=bic.translated.TranslatedField(
                        blank=True,
                        default=bic.translated.Translated,
                        help_text="What it is asked to do, by when, for whom.",
                        verbose_name="charge",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="group",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("ended_on", None),
                            ("formed_on", None),
                            ("ended_on__gte", models.F("formed_on")),
                            _connector="OR",
                        ),
                        name="group_ends_after_it_was_formed",
                        violation_error_message="It ended before it was formed.",
                    ),
                ),
                migrations.AddField(
                    model_name="proposal",
                    name="ideas",
                    field=models.ManyToManyField(
                        related_name="proposals",
                        through="meetings.ProposalIdea",
                        to="meetings.idea",
                        verbose_name="ideas",
                    ),
                ),
                migrations.AddField(
                    model_name="proposal",
                    name="because",
                    field=models.ManyToManyField(
                        blank=True,
                        related_name="+",
                        through="meetings.ProposalLink",
                        through_fields=("proposal", "source"),
                        to="meetings.proposal",
                        verbose_name="because of",
                    ),
                ),
                migrations.AddField(
                    model_name="proposal",
                    name="themes",
                    field=models.ManyToManyField(
                        blank=True,
                        related_name="+",
                        through="meetings.ProposalTheme",
                        to="research.theme",
                        verbose_name="themes",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="proposal",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("published_at", None), ("published_by", None)),
                            models.Q(
                                ("published_at__isnull", False), ("published_by__isnull", False)
                            ),
                            _connector="OR",
                        ),
                        name="proposal_published_by_somebody",
                    ),
                ),
            ],
        ),
        bic.tenancy.operations.AddTriggers(
            triggers=[
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
            ],
        ),
    ]
