"""`/healthz` and `/readyz` tell the truth."""

import pytest
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.recorder import MigrationRecorder
from kombu import Connection

from bic import health


@pytest.fixture(autouse=True)
def ask_again():
    """The answer about migrations is remembered."""
    health.migrated.cache_clear()
    yield
    health.migrated.cache_clear()


def test_alive_without_a_database(client):
    # No `db` fixture: a query would fail this test.
    response = client.get("/healthz")
    assert response.status_code == 200
    assert response.content == b"ok"
    assert "no-store" in response.headers["Cache-Control"]


@pytest.mark.django_db
def test_ready(client):
    response = client.get("/readyz")
    assert response.status_code == 200, response.json()
    assert response.json() == {
        "ready": True,
        "database": "ok",
        "migrations": "ok",
        "broker": "ok",
        "storage": "ok",
    }


@pytest.mark.django_db
def test_waiting_migration_is_named(client):
    last = MigrationExecutor(connection).loader.graph.leaf_nodes("people")[0]
    MigrationRecorder(connection).record_unapplied(*last)
    response = client.get("/readyz")
    assert response.status_code == 503
    assert response.json()["ready"] is False
    assert response.json()["migrations"] == "migrations wait to be applied"


@pytest.mark.django_db
def test_lost_database_is_named_without_its_address(client, monkeypatch):
    def refuse():
        raise DatabaseError("connection to postgresql://bic:secret@db failed")

    monkeypatch.setitem(health.CHECKS, "database", refuse)
    response = client.get("/readyz")
    assert response.status_code == 503
    assert response.json()["database"] == "DatabaseError"
    assert b"secret" not in response.content


@pytest.mark.django_db
def test_lost_broker_is_named(client, monkeypatch):
    monkeypatch.setattr(
        health.current_app,
        "connection_for_write",
        lambda: Connection("redis://127.0.0.1:1/0"),
    )
    response = client.get("/readyz")
    assert response.status_code == 503
    assert response.json()["broker"] == "OperationalError"
    assert response.json()["database"] == "ok"


@pytest.mark.django_db
def test_unwritable_storage_is_named(client, monkeypatch):
    monkeypatch.setattr(health.os, "access", lambda _path, _mode: False)
    response = client.get("/readyz")
    assert response.status_code == 503
    assert response.json()["storage"] == "the folder for files is not writable"


@pytest.mark.parametrize("path", ["/healthz", "/readyz"])
def test_nothing_can_be_sent_there(client, path):
    assert client.post(path).status_code == 405
