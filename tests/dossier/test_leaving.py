"""Every field that could hold keys is spoken of, so that no archive carries a wrong one."""

import pytest
from django.contrib.postgres.fields import ArrayField
from django.db import models

from bic.dossier import parts
from bic.dossier.program.shape import tables
from bic.tenancy import leaving, rls
from bic.translated import TranslatedField
from implementation.leaving import known
from tests.dossier.carrying import is_drawn
from tests.plugins.services import ROOT


class Shifted:
    """Keys of rows a hundred higher, of people two hundred."""

    def row(self, key):
        return key + 100

    def person(self, key):
        return key + 200

    def address(self, path):
        return f"/new{path}"

    def file(self, name):
        return f"new/{name}"


def may_hold_keys(field):
    if isinstance(field, ArrayField):
        return isinstance(field.base_field, models.IntegerField)
    is_number = type(field) is models.BigIntegerField and not field.primary_key
    is_json = isinstance(field, models.JSONField) and not isinstance(field, TranslatedField)
    return is_json or is_number


def test_every_field_that_may_hold_keys_says_so_or_why_not():
    spoken_of = leaving.rewrites().keys() | leaving.kept().keys()
    unknown = [
        f"{model._meta.label}.{field.name}"
        for model in rls.tenant_models()
        if not hasattr(model, "pgh_tracked_model") and model._meta.label not in leaving.made_anew()
        for field in model._meta.local_fields
        if may_hold_keys(field) and (model._meta.label, field.name) not in spoken_of
    ]
    assert unknown == []


def test_what_is_spoken_of_exists():
    known = {
        (model._meta.label, field.name)
        for model in rls.tenant_models()
        for field in model._meta.local_fields
    }
    said = leaving.rewrites().keys() | leaving.kept().keys() | leaving.emptied().keys()
    assert said - known == set()
    labels = {model._meta.label for model in rls.tenant_models()}
    assert leaving.made_anew().keys() - labels == set()
    assert set(parts.staying()) - labels == set()
    for model, relation in parts.parts().items():
        assert model._meta.get_field(relation).is_relation, model


def test_every_table_has_a_key_that_can_be_given_anew():
    for model in rls.tenant_models():
        if model._meta.label not in leaving.made_anew():
            assert isinstance(model._meta.pk, models.AutoField) or is_drawn(model), model
    assert len(tables()) > 300


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("report-5-published", "report-105-published"),
        ("export-7-2026-11-26 10:00:00", "export-107-2026-11-26 10:00:00"),
        ("co-applicant-3", "co-applicant-103"),
        ("reminder-meeting_task-12-20261126-+7", "reminder-meeting_task-112-20261126-+7"),
        (
            "reminder-theme_ranking-close-4-20261126--1",
            "reminder-theme_ranking-close-104-20261126--1",
        ),
        ("reminder-second_coding-4-9-20261126-+0", "reminder-second_coding-104-209-20261126-+0"),
        ("reply-2-3-reminder-7", "reply-102-103-reminder-7"),
        ("reply-2-invitation-3-sent", "reply-102-invitation-103-sent"),
        ("proposal-1-news-2-idea-3", "proposal-101-news-102-idea-103"),
        ("digest-8-20261126", "digest-108-20261126"),
        ("welcome", "welcome"),
    ],
)
def test_keys_of_notices_follow(before, after):
    assert leaving.occasion(before, Shifted()) == after


def test_keys_inside_values_follow():
    keys = Shifted()
    assert leaving.in_list("{1,20}", keys) == "{101,120}"
    assert leaving.in_list([1, 2], keys) == [101, 102]
    assert leaving.as_names({"4": "yes"}, keys) == {"104": "yes"}
    assert leaving.at("theme")({"places": [{"theme": 2, "points": 2}]}, keys) == {
        "places": [{"theme": 102, "points": 2}]
    }
    assert leaving.leading("12:area", keys) == "112:area"
    assert leaving.leading("7", keys) == "107"
    assert leaving.leading("foreign_born_share", keys) == "foreign_born_share"
    assert leaving.context({"user": 1, "url": "/x/"}, keys) == {"user": 201, "url": "/x/"}
    assert leaving.context({"source": "task"}, keys) == {"source": "task"}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("document-7", "document-107"),
        ("meeting-7-cancelled", "meeting-107-cancelled"),
        ("research-7-es", "research-107-es"),
        ("update-7", "update-107"),
        ("proposal-7", "proposal-7"),
        ("said-3-adopted-2026-11-26", "said-3-adopted-2026-11-26"),
        ("plan-2", "plan-2"),
    ],
)
def test_what_followers_know_of_is_not_told_again_elsewhere(before, after):
    assert known(before, Shifted()) == after


def test_nothing_but_the_archive_takes_what_nobody_may_read():
    using = {
        str(path.relative_to(ROOT))
        for path in ROOT.glob("[a-z]*/**/*.py")
        if "taking_everything(" in path.read_text("utf-8")
    }
    ours = {one for one in using if not one.startswith("tests/")}
    assert ours == {"bic/dossier/program/exporting.py", "bic/tenancy/scoping.py"}
