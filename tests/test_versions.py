"""What versions and approvals of all apps share."""

from datetime import UTC, datetime
from types import SimpleNamespace
from zoneinfo import ZoneInfo

import pytest
from django.db import DatabaseError, transaction
from django.utils import translation

from bic.approval import SENTENCES, by_somebody, done, stays_with
from bic.tenancy import scope
from bic.versions import carry_over, named, next_number
from planning.models import CharterEntry, CharterItem, CharterVersion
from tests.factories import ProgramFactory, UserFactory

MIDNIGHT = datetime(2026, 5, 5, 2, 30, tzinfo=UTC)


def test_an_act_is_told_with_a_name_and_the_day_where_it_happened():
    amara = SimpleNamespace(display_name="Amara Osei")
    new_york = ZoneInfo("America/New_York")
    assert done("approved", amara, MIDNIGHT, new_york) == "approved by Amara Osei on May 4, 2026"
    with translation.override("es"):
        assert done("approved", amara, MIDNIGHT, new_york).startswith("aprobada por Amara Osei")


@pytest.mark.parametrize("act", SENTENCES)
def test_every_act_names_who_and_when(act):
    assert {"%(name)s", "%(day)s"} <= set(str(SENTENCES[act]).split())


def test_an_act_has_both_columns_or_none():
    condition = str(by_somebody("approved", name="x", after={"state": "approved"}).condition)
    assert "('approved_at', None), ('approved_by', None)" in condition
    assert "('state', 'approved')" in condition


def test_a_part_of_what_is_settled_stays_with_it():
    told = stays_with("x", "a_parent", "id = NEW.parent_id", "done_at IS NOT NULL", because="No.")
    assert "FROM a_parent\n" in told.func
    assert "AND done_at IS NOT NULL" in told.func
    assert "RAISE EXCEPTION 'No.'" in told.func


@pytest.mark.django_db
def test_numbers_go_on_and_parts_are_copied(db):
    program = ProgramFactory()
    with scope(program):
        old = CharterVersion.objects.create(program=program, number=3, created_by=UserFactory())
        entry = CharterEntry.objects.create(program=program, kind="outcome", number=1)
        CharterItem.objects.create(
            program=program, version=old, entry=entry, kind="outcome", title="Leaders"
        )
        versions = CharterVersion.objects.all()
        assert named(old.number) == "Version 3"
        assert next_number(versions) == 4
        assert next_number(versions.filter(number__gt=3)) == 1

        approved = {"state": "approved", "approved_by": old.created_by, "approved_at": MIDNIGHT}
        versions.update(**approved)
        new = CharterVersion.objects.create(program=program, number=4, created_by=old.created_by)
        carry_over(CharterItem.objects.filter(version=old), version=new)

        assert carry_over(CharterItem.objects.none(), version=new) == []
        assert [item.title for item in CharterItem.objects.filter(version=new)] == ["Leaders"]
        assert CharterItem.objects.filter(version=old).count() == 1
        with pytest.raises(DatabaseError, match="is approved"), transaction.atomic():
            carry_over(CharterItem.objects.filter(version=new), version=old)
