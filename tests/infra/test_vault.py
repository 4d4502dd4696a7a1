"""Secrets in the database: encrypted, for one purpose, readable after a change of keys."""

import pytest

from bic import vault

SECRET = "0123456789abcdef"


def test_a_secret_comes_back_and_cannot_be_read_off():
    locked = vault.lock(SECRET, "a")

    assert SECRET not in locked
    assert vault.lock(SECRET, "a") != locked
    assert vault.unlock(locked, "a") == SECRET


def test_another_purpose_or_key_cannot_read_it(settings):
    locked = vault.lock(SECRET, "a")

    with pytest.raises(vault.Unreadable):
        vault.unlock(locked, "b")
    settings.SECRET_KEY = "x" * 50
    for read in (vault.unlock, vault.renewed):
        with pytest.raises(vault.Unreadable):
            read(locked, "a")


def test_a_former_key_still_reads_and_is_replaced(settings):
    locked = vault.lock(SECRET, "a")
    settings.SECRET_KEY_FALLBACKS = [settings.SECRET_KEY]
    settings.SECRET_KEY = "x" * 50

    assert vault.unlock(locked, "a") == SECRET
    renewed = vault.renewed(locked, "a")

    settings.SECRET_KEY_FALLBACKS = []
    assert vault.unlock(renewed, "a") == SECRET
