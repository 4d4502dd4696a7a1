import django.contrib.postgres.fields
import django.core.validators
import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import bic.tenancy.operations


class Migration(migrations.Migration):
    dependencies = [
        ("communities", "0006_fill_given"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
        ("research", "0003_studies"),
        ("tenancy", "0001_initial"),
    ]

    operations = [
        bic.tenancy.operations.Together(
            operations=[
                migrations.CreateModel(
                    name="Asset",
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
                        ("name", models.CharField(blank=True, max_length=160, verbose_name="name")),
                        (
                            "category",
                            models.CharField(
                                choices=[
                                    ("residents", "Residents"),
                                    ("associations", "Associations"),
                                    ("institutions", "Institutions"),
                                    ("places", "Physical places"),
                                    ("exchange", "Economic exchange"),
                                    ("stories", "Stories and culture"),
                                ],
                                max_length=12,
                                verbose_name="category",
                            ),
                        ),
                        (
                            "is_person",
                            models.BooleanField(
                                default=False, verbose_name="it is a private person"
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
                            "serves",
                            models.CharField(
                                blank=True, max_length=300, verbose_name="communities served"
                            ),
                        ),
                        (
                            "offers",
                            models.TextField(
                                blank=True, max_length=2000, verbose_name="what it can offer"
                            ),
                        ),
                        (
                            "address",
                            models.CharField(blank=True, max_length=300, verbose_name="address"),
                        ),
                        (
                            "is_public_place",
                            models.BooleanField(default=False, verbose_name="it is a public place"),
                        ),
                        (
                            "latitude",
                            models.DecimalField(
                                blank=True,
                                decimal_places=5,
                                max_digits=8,
                                null=True,
                                verbose_name="latitude",
                            ),
                        ),
                        (
                            "longitude",
                            models.DecimalField(
                                blank=True,
                                decimal_places=5,
                                max_digits=8,
                                null=True,
                                verbose_name="longitude",
                            ),
                        ),
                        (
                            "website",
                            models.URLField(blank=True, max_length=300, verbose_name="website"),
                        ),
                        (
                            "phone",
                            models.CharField(
                                blank=True, max_length=60, verbose_name="public phone number"
                            ),
                        ),
                        (
                            "contact",
                            models.CharField(blank=True, max_length=200, verbose_name="contact"),
                        ),
                        (
                            "consent_on",
                            models.DateField(blank=True, null=True, verbose_name="agreed on"),
                        ),
                        (
                            "consent_by",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("writing", "In writing"),
                                    ("word", "By word of mouth"),
                                    ("message", "By email or message"),
                                ],
                                max_length=10,
                                verbose_name="how they agreed",
                            ),
                        ),
                        (
                            "named_by",
                            models.CharField(
                                blank=True, max_length=120, verbose_name="who named it"
                            ),
                        ),
                        (
                            "verified_on",
                            models.DateField(blank=True, null=True, verbose_name="verified on"),
                        ),
                        ("is_public", models.BooleanField(default=False, verbose_name="public")),
                        (
                            "erased_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="withdrawn at"
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
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
                            "consent_recorded_by",
                            models.ForeignKey(
                                blank=True,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="consent recorded by",
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
                        (
                            "verified_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="verified by",
                            ),
                        ),
                        (
                            "related",
                            models.ManyToManyField(
                                blank=True,
                                related_name="+",
                                through="research.AssetLink",
                                through_fields=("asset", "other"),
                                to="research.asset",
                                verbose_name="linked assets",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "asset",
                        "verbose_name_plural": "assets",
                        "indexes": [
                            models.Index(
                                fields=["program", "community", "name", "id"], name="asset_by_name"
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("latitude", None), ("longitude", None)),
                                    models.Q(
                                        ("latitude__gte", -90),
                                        ("latitude__lte", 90),
                                        ("longitude__gte", -180),
                                        ("longitude__lte", 180),
                                    ),
                                    _connector="OR",
                                ),
                                name="asset_point_is_whole",
                                violation_error_message="Fill in both: latitude from -90 to 90, longitude from -180 to 180.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("latitude", None),
                                    models.Q(("is_person", False), ("is_public_place", True)),
                                    _connector="OR",
                                ),
                                name="asset_point_only_of_public_place",
                                violation_error_message="Only a public place has a point on the map.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("category", "residents"), _negated=True),
                                    ("is_person", True),
                                    _connector="OR",
                                ),
                                name="asset_resident_is_person",
                                violation_error_message="Residents are private persons: check the box.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("is_person", False),
                                    models.Q(
                                        ("address", ""),
                                        ("is_public", False),
                                        ("is_public_place", False),
                                        ("phone", ""),
                                        ("website", ""),
                                    ),
                                    _connector="OR",
                                ),
                                name="asset_person_is_never_public",
                                violation_error_message="A private person has no address here, and is never public.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("is_person", False), ("contact", "")),
                                    ("erased_at__isnull", False),
                                    models.Q(
                                        ("consent_on__isnull", False),
                                        ("consent_recorded_by__isnull", False),
                                        models.Q(("consent_by", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="asset_person_only_with_consent",
                                violation_error_message="Nobody is named without their consent: say when and how.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("erased_at", None), models.Q(("name", ""), _negated=True)
                                    ),
                                    models.Q(
                                        ("contact", ""),
                                        ("erased_at__isnull", False),
                                        ("is_person", True),
                                        ("languages", []),
                                        ("name", ""),
                                        ("named_by", ""),
                                        ("offers", ""),
                                        ("organization", None),
                                        ("serves", ""),
                                    ),
                                    _connector="OR",
                                ),
                                name="asset_withdrawn_is_empty",
                                violation_error_message="Fill in the name.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("verified_by", None), ("verified_on", None)),
                                    models.Q(
                                        ("verified_by__isnull", False),
                                        ("verified_on__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="asset_verified_by_somebody",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AssetEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("name", models.CharField(blank=True, max_length=160, verbose_name="name")),
                        (
                            "category",
                            models.CharField(
                                choices=[
                                    ("residents", "Residents"),
                                    ("associations", "Associations"),
                                    ("institutions", "Institutions"),
                                    ("places", "Physical places"),
                                    ("exchange", "Economic exchange"),
                                    ("stories", "Stories and culture"),
                                ],
                                max_length=12,
                                verbose_name="category",
                            ),
                        ),
                        (
                            "is_person",
                            models.BooleanField(
                                default=False, verbose_name="it is a private person"
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
                            "serves",
                            models.CharField(
                                blank=True, max_length=300, verbose_name="communities served"
                            ),
                        ),
                        (
                            "offers",
                            models.TextField(
                                blank=True, max_length=2000, verbose_name="what it can offer"
                            ),
                        ),
                        (
                            "address",
                            models.CharField(blank=True, max_length=300, verbose_name="address"),
                        ),
                        (
                            "is_public_place",
                            models.BooleanField(default=False, verbose_name="it is a public place"),
                        ),
                        (
                            "latitude",
                            models.DecimalField(
                                blank=True,
                                decimal_places=5,
                                max_digits=8,
                                null=True,
                                verbose_name="latitude",
                            ),
                        ),
                        (
                            "longitude",
                            models.DecimalField(
                                blank=True,
                                decimal_places=5,
                                max_digits=8,
                                null=True,
                                verbose_name="longitude",
                            ),
                        ),
                        (
                            "website",
                            models.URLField(blank=True, max_length=300, verbose_name="website"),
                        ),
                        (
                            "phone",
                            models.CharField(
                                blank=True, max_length=60, verbose_name="public phone number"
                            ),
                        ),
                        (
                            "contact",
                            models.CharField(blank=True, max_length=200, verbose_name="contact"),
                        ),
                        (
                            "consent_on",
                            models.DateField(blank=True, null=True, verbose_name="agreed on"),
                        ),
                        (
                            "consent_by",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("writing", "In writing"),
                                    ("word", "By word of mouth"),
                                    ("message", "By email or message"),
                                ],
                                max_length=10,
                                verbose_name="how they agreed",
                            ),
                        ),
                        (
                            "named_by",
                            models.CharField(
                                blank=True, max_length=120, verbose_name="who named it"
                            ),
                        ),
                        (
                            "verified_on",
                            models.DateField(blank=True, null=True, verbose_name="verified on"),
                        ),
                        ("is_public", models.BooleanField(default=False, verbose_name="public")),
                        (
                            "erased_at",
                            models.DateTimeField(
                                editable=False, null=True, verbose_name="withdrawn at"
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
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
                            "consent_recorded_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="consent recorded by",
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
                                to="research.asset",
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
                            "verified_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="verified by",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="AssetLink",
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
                            "asset",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="links",
                                to="research.asset",
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
                            "other",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="links_back",
                                to="research.asset",
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
                        "verbose_name": "link between assets",
                        "verbose_name_plural": "links between assets",
                        "indexes": [
                            models.Index(fields=["program", "other"], name="asset_link_back")
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "asset", "other"), name="asset_link_once"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("asset__lt", models.F("other"))),
                                name="asset_link_of_two",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Outline",
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
                            "geoid",
                            models.CharField(
                                max_length=7,
                                validators=[
                                    django.core.validators.RegexValidator("^(\\d{5}|\\d{7})$")
                                ],
                                verbose_name="Census code",
                            ),
                        ),
                        ("name", models.CharField(max_length=120, verbose_name="name")),
                        ("polygons", models.JSONField()),
                        ("point_count", models.PositiveIntegerField(verbose_name="points")),
                        ("original_name", models.CharField(max_length=255, verbose_name="file")),
                        ("loaded_at", models.DateTimeField(auto_now=True, verbose_name="loaded")),
                        (
                            "loaded_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="loaded by",
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
                        "verbose_name": "outline",
                        "verbose_name_plural": "outlines",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("program", "geoid"), name="outline_one_per_place"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="OutlineEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "geoid",
                            models.CharField(
                                max_length=7,
                                validators=[
                                    django.core.validators.RegexValidator("^(\\d{5}|\\d{7})$")
                                ],
                                verbose_name="Census code",
                            ),
                        ),
                        ("name", models.CharField(max_length=120, verbose_name="name")),
                        ("point_count", models.PositiveIntegerField(verbose_name="points")),
                        ("original_name", models.CharField(max_length=255, verbose_name="file")),
                        ("loaded_at", models.DateTimeField(auto_now=True, verbose_name="loaded")),
                        (
                            "loaded_by",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="loaded by",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="research.outline",
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
                    "assetevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="50a4ec2dd746b9c3e4cd9bc11d73bb1b9d953fcc",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_d6853",
                            table="research_assetevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "asset",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "research_assetevent" ("address", "category", "community_id", "consent_by", "consent_on", "consent_recorded_by_id", "contact", "created_at", "created_by_id", "erased_at", "id", "is_person", "is_public", "is_public_place", "languages", "latitude", "longitude", "name", "named_by", "offers", "organization_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "program_id", "serves", "updated_at", "verified_by_id", "verified_on", "website") VALUES (NEW."address", NEW."category", NEW."community_id", NEW."consent_by", NEW."consent_on", NEW."consent_recorded_by_id", NEW."contact", NEW."created_at", NEW."created_by_id", NEW."erased_at", NEW."id", NEW."is_person", NEW."is_public", NEW."is_public_place", NEW."languages", NEW."latitude", NEW."longitude", NEW."name", NEW."named_by", NEW."offers", NEW."organization_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."phone", NEW."program_id", NEW."serves", NEW."updated_at", NEW."verified_by_id", NEW."verified_on", NEW."website"); RETURN NULL;',
                            hash="4a9277e7f855840bf160295eb8426f9fb51e4db9",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_7b6d4",
                            table="research_asset",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "asset",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "research_assetevent" ("address", "category", "community_id", "consent_by", "consent_on", "consent_recorded_by_id", "contact", "created_at", "created_by_id", "erased_at", "id", "is_person", "is_public", "is_public_place", "languages", "latitude", "longitude", "name", "named_by", "offers", "organization_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "program_id", "serves", "updated_at", "verified_by_id", "verified_on", "website") VALUES (NEW."address", NEW."category", NEW."community_id", NEW."consent_by", NEW."consent_on", NEW."consent_recorded_by_id", NEW."contact", NEW."created_at", NEW."created_by_id", NEW."erased_at", NEW."id", NEW."is_person", NEW."is_public", NEW."is_public_place", NEW."languages", NEW."latitude", NEW."longitude", NEW."name", NEW."named_by", NEW."offers", NEW."organization_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."phone", NEW."program_id", NEW."serves", NEW."updated_at", NEW."verified_by_id", NEW."verified_on", NEW."website"); RETURN NULL;',
                            hash="b6e55aac67da9206419560a414c3a7f4b3ce390c",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_98e9c",
                            table="research_asset",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "asset",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "research_assetevent" ("address", "category", "community_id", "consent_by", "consent_on", "consent_recorded_by_id", "contact", "created_at", "created_by_id", "erased_at", "id", "is_person", "is_public", "is_public_place", "languages", "latitude", "longitude", "name", "named_by", "offers", "organization_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "program_id", "serves", "updated_at", "verified_by_id", "verified_on", "website") VALUES (OLD."address", OLD."category", OLD."community_id", OLD."consent_by", OLD."consent_on", OLD."consent_recorded_by_id", OLD."contact", OLD."created_at", OLD."created_by_id", OLD."erased_at", OLD."id", OLD."is_person", OLD."is_public", OLD."is_public_place", OLD."languages", OLD."latitude", OLD."longitude", OLD."name", OLD."named_by", OLD."offers", OLD."organization_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."phone", OLD."program_id", OLD."serves", OLD."updated_at", OLD."verified_by_id", OLD."verified_on", OLD."website"); RETURN NULL;',
                            hash="1d6d8e6c32ff9671e6a710cb1c99090e5be39019",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_d57c2",
                            table="research_asset",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "outline",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "research_outlineevent" ("geoid", "id", "loaded_at", "loaded_by_id", "name", "original_name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "point_count", "program_id") VALUES (NEW."geoid", NEW."id", NEW."loaded_at", NEW."loaded_by_id", NEW."name", NEW."original_name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."point_count", NEW."program_id"); RETURN NULL;',
                            hash="cdf8c612feb06505fac0dfe747f7446e381b914e",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b7c40",
                            table="research_outline",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "outline",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."geoid" IS DISTINCT FROM (NEW."geoid") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."loaded_at" IS DISTINCT FROM (NEW."loaded_at") OR OLD."loaded_by_id" IS DISTINCT FROM (NEW."loaded_by_id") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."original_name" IS DISTINCT FROM (NEW."original_name") OR OLD."point_count" IS DISTINCT FROM (NEW."point_count") OR OLD."program_id" IS DISTINCT FROM (NEW."program_id"))',
                            func='INSERT INTO "research_outlineevent" ("geoid", "id", "loaded_at", "loaded_by_id", "name", "original_name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "point_count", "program_id") VALUES (NEW."geoid", NEW."id", NEW."loaded_at", NEW."loaded_by_id", NEW."name", NEW."original_name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."point_count", NEW."program_id"); RETURN NULL;',
                            hash="176dc100e27b0d52bd96adf72fa29c301d0e2651",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_0dc01",
                            table="research_outline",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "outline",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "research_outlineevent" ("geoid", "id", "loaded_at", "loaded_by_id", "name", "original_name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "point_count", "program_id") VALUES (OLD."geoid", OLD."id", OLD."loaded_at", OLD."loaded_by_id", OLD."name", OLD."original_name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."point_count", OLD."program_id"); RETURN NULL;',
                            hash="03b558c599e4571dc76058dbe7dc8533fa4e8b85",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_093f3",
                            table="research_outline",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "outlineevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="40c2b66a872f63fe640f1b48f5c9a166f53d44bb",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_08301",
                            table="research_outlineevent",
                            when="BEFORE",
                        ),
                    ),
                ),
            ],
        ),
    ]
