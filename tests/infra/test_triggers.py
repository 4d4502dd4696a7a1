"""The index of triggers says what pgtrigger would gather itself."""

import pgtrigger
import pytest
from pgtrigger import registry

from bic.tenancy.models import Program
from bic.triggers import Registry

GATHERED = Registry.__mro__[1]
URI = "tenancy.Program:one_more"


def protect(operation):
    return pgtrigger.Protect(name="one_more", operation=operation)


@pytest.fixture
def one_more():
    """A further trigger of programs, for a test."""
    pgtrigger.register(protect(pgtrigger.Delete))(Program)
    yield
    registry.delete(URI)


def test_triggers_are_known_by_table_and_by_function():
    known = registry._registry

    assert isinstance(known, Registry)
    assert known.by_db_table == GATHERED.by_db_table.fget(known)
    assert known.pg_function_names == GATHERED.pg_function_names.fget(known)


def test_a_name_is_not_taken_twice_for_a_table(one_more):
    with pytest.raises(KeyError, match="already used"):
        pgtrigger.register(protect(pgtrigger.Update))(Program)


def test_what_is_deleted_is_forgotten(one_more):
    registry.delete(URI)
    known = registry._registry

    assert ("tenancy_program", "one_more") not in known.by_db_table
    assert known.pg_function_names == GATHERED.pg_function_names.fget(known)
    pgtrigger.register(protect(pgtrigger.Update))(Program)
