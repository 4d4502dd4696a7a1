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
        ("research", "0006_census_loads"),
        ("tenancy", "0001_initial"),
    ]

    operations = [
        bic.tenancy.operations.Together(
            operations=[
                migrations.CreateModel(
                    name="ReportPart",
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
                                    ("title", "Title"),
                                    ("summary", "Executive summary"),
                                    ("profile", "Who lives here"),
                                    ("studies", "What people told us"),
                                    ("assets", "What the community has"),
                                    ("existing", "What was known before"),
                                    ("themes", "Themes"),
                                    ("next", "Recommendations and next steps"),
                                ],
                                editable=False,
                                max_length=8,
                                verbose_name="part",
                            ),
                        ),
                        (
                            "position",
                            models.PositiveSmallIntegerField(editable=False, verbose_name="order"),
                        ),
                        (
                            "is_left_out",
                            models.BooleanField(
                                default=False, editable=False, verbose_name="left out"
                            ),
                        ),
                        ("facts", models.JSONField(default=dict, editable=False)),
                        ("assembled_at", models.DateTimeField(editable=False, null=True)),
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
                            "report",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="parts",
                                to="research.researchreport",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "part of a research report",
                        "verbose_name_plural": "parts of research reports",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "report", "key"), name="report_part_each_once"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("is_left_out", False),
                                    models.Q(("key__in", ["title", "summary"]), _negated=True),
                                    _connector="OR",
                                ),
                                name="report_part_first_are_never_left_out",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ResearchReport",
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
                            "page_size",
                            models.CharField(
                                choices=[("letter", "US Letter"), ("a4", "A4")],
                                default="letter",
                                max_length=8,
                                verbose_name="paper",
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("published_at", models.DateTimeField(editable=False, null=True)),
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
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "research report",
                        "verbose_name_plural": "research reports",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "community", "number"),
                                name="research_report_number",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("published_at", None)),
                                fields=("program", "community"),
                                name="research_report_one_draft",
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
                                name="research_report_published_by_somebody",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ReportPartEvent",
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
                                    ("title", "Title"),
                                    ("summary", "Executive summary"),
                                    ("profile", "Who lives here"),
                                    ("studies", "What people told us"),
                                    ("assets", "What the community has"),
                                    ("existing", "What was known before"),
                                    ("themes", "Themes"),
                                    ("next", "Recommendations and next steps"),
                                ],
                                editable=False,
                                max_length=8,
                                verbose_name="part",
                            ),
                        ),
                        (
                            "position",
                            models.PositiveSmallIntegerField(editable=False, verbose_name="order"),
                        ),
                        (
                            "is_left_out",
                            models.BooleanField(
                                default=False, editable=False, verbose_name="left out"
                            ),
                        ),
                        ("assembled_at", models.DateTimeField(editable=False, null=True)),
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
                                to="research.reportpart",
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
                            "report",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="research.researchreport",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ReportEdition",
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
                            "title",
                            models.CharField(editable=False, max_length=160, verbose_name="title"),
                        ),
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
                            "report",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="editions",
                                to="research.researchreport",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "edition of a research report",
                        "verbose_name_plural": "editions of research reports",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "report", "language"),
                                name="report_edition_each_language_once",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ResearchReportEvent",
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
                            "page_size",
                            models.CharField(
                                choices=[("letter", "US Letter"), ("a4", "A4")],
                                default="letter",
                                max_length=8,
                                verbose_name="paper",
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("published_at", models.DateTimeField(editable=False, null=True)),
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
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="research.researchreport",
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
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="EditionFile",
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
                            "without",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.BigIntegerField(), default=list, editable=False
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
                            "edition",
                            models.OneToOneField(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="file",
                                to="research.reportedition",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "file of a research report",
                        "verbose_name_plural": "files of research reports",
                        "indexes": [
                            models.Index(
                                condition=models.Q(("state__in", ["queued", "rendering"])),
                                fields=["program", "queued_at"],
                                name="edition_file_unfinished",
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
                                name="edition_file_ready_is_stored",
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
                                name="edition_file_failed_says_why",
                            ),
                        ],
                    },
                ),
            ],
        ),
        bic.tenancy.operations.AddTriggers(
            triggers=[
                (
                    "researchreport",
                    pgtrigger.compiler.Trigger(
                        name="research_report_stays",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."published_at" IS NOT NULL)',
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="edaac3f119612c03426000871239a17a7577f674",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_research_report_stays_f7bfe",
                            table="research_researchreport",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "researchreport",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "research_researchreportevent" ("community_id", "created_at", "created_by_id", "id", "number", "page_size", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "published_at", "published_by_id") VALUES (NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."id", NEW."number", NEW."page_size", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."program_id", NEW."published_at", NEW."published_by_id"); RETURN NULL;',
                            hash="e2396bc8ea620eda7648b76fb20a35a420ce47a0",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_41c82",
                            table="research_researchreport",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "researchreport",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "research_researchreportevent" ("community_id", "created_at", "created_by_id", "id", "number", "page_size", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "published_at", "published_by_id") VALUES (NEW."community_id", NEW."created_at", NEW."created_by_id", NEW."id", NEW."number", NEW."page_size", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."program_id", NEW."published_at", NEW."published_by_id"); RETURN NULL;',
                            hash="e83f8c5cf948e782c499264bcbfdad1f7e5d6efc",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c0e29",
                            table="research_researchreport",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "researchreport",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "research_researchreportevent" ("community_id", "created_at", "created_by_id", "id", "number", "page_size", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "program_id", "published_at", "published_by_id") VALUES (OLD."community_id", OLD."created_at", OLD."created_by_id", OLD."id", OLD."number", OLD."page_size", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."program_id", OLD."published_at", OLD."published_by_id"); RETURN NULL;',
                            hash="3e66e0f32d6456d9385af38ce76ed5cb1de8b8e1",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_bf456",
                            table="research_researchreport",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reportpartevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="88ea79acad0ee83540c523c4332bc53429662a1c",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_140b9",
                            table="research_reportpartevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "reportpart",
                    pgtrigger.compiler.Trigger(
                        name="report_part_facts_stay",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."facts" IS DISTINCT FROM (NEW."facts") OR OLD."position" IS DISTINCT FROM (NEW."position") OR OLD."is_left_out" IS DISTINCT FROM (NEW."is_left_out"))',
                            func="IF EXISTS (\n    SELECT 1 FROM research_researchreport\n    WHERE id = OLD.report_id AND published_at IS NOT NULL\n) THEN\n    RAISE EXCEPTION 'The report of this part is published.';\nEND IF;\nRETURN NEW;\n",
                            hash="d82b839c9298d28531f3e74419c480473adfb173",
                            operation="UPDATE",
                            pgid="pgtrigger_report_part_facts_stay_80e4f",
                            table="research_reportpart",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "reportpart",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "research_reportpartevent" ("assembled_at", "community_id", "id", "is_left_out", "key", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "program_id", "report_id", "text", "updated_at", "updated_by_id") VALUES (NEW."assembled_at", NEW."community_id", NEW."id", NEW."is_left_out", NEW."key", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."position", NEW."program_id", NEW."report_id", NEW."text", NEW."updated_at", NEW."updated_by_id"); RETURN NULL;',
                            hash="700d08072868f4ccbcc21e8bac1ee53cc07baafa",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_7a645",
                            table="research_reportpart",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reportpart",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."assembled_at" IS DISTINCT FROM (NEW."assembled_at") OR OLD."community_id" IS DISTINCT FROM (NEW."community_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_left_out" IS DISTINCT FROM (NEW."is_left_out") OR OLD."key" IS DISTINCT FROM (NEW."key") OR OLD."position" IS DISTINCT FROM (NEW."position") OR OLD."program_id" IS DISTINCT FROM (NEW."program_id") OR OLD."report_id" IS DISTINCT FROM (NEW."report_id") OR OLD."text" IS DISTINCT FROM (NEW."text") OR OLD."updated_at" IS DISTINCT FROM (NEW."updated_at") OR OLD."updated_by_id" IS DISTINCT FROM (NEW."updated_by_id"))',
                            func='INSERT INTO "research_reportpartevent" ("assembled_at", "community_id", "id", "is_left_out", "key", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "program_id", "report_id", "text", "updated_at", "updated_by_id") VALUES (NEW."assembled_at", NEW."community_id", NEW."id", NEW."is_left_out", NEW."key", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."position", NEW."program_id", NEW."report_id", NEW."text", NEW."updated_at", NEW."updated_by_id"); RETURN NULL;',
                            hash="faba76f6cdaaf733294b3f7d38b55fb41b62d81c",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_51b56",
                            table="research_reportpart",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reportpart",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "research_reportpartevent" ("assembled_at", "community_id", "id", "is_left_out", "key", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "program_id", "report_id", "text", "updated_at", "updated_by_id") VALUES (OLD."assembled_at", OLD."community_id", OLD."id", OLD."is_left_out", OLD."key", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."position", OLD."program_id", OLD."report_id", OLD."text", OLD."updated_at", OLD."updated_by_id"); RETURN NULL;',
                            hash="09913f4c86664cef0fe1e0f901fa5503f4ed279c",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_bdb6b",
                            table="research_reportpart",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reportedition",
                    pgtrigger.compiler.Trigger(
                        name="report_edition_stays",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="604af77064b25deec7ff87e19fbb61ffa6599256",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_report_edition_stays_1e98f",
                            table="research_reportedition",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "researchreportevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="290c91f429b3fb9d5e0ffbd5d326b97ab708b279",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_a5688",
                            table="research_researchreportevent",
                            when="BEFORE",
                        ),
                    ),
                ),
            ],
        ),
    ]
