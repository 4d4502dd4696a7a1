"""Files leave only by download, and harmlessly."""

import pytest
from django.core.files.storage import default_storage
from django.urls import reverse

from bic.people.models import Role
from tests.documents import files
from tests.factories import DocumentFactory

SAFE = {
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Cache-Control": "private, no-store",
    "Cross-Origin-Resource-Policy": "same-origin",
}


@pytest.fixture
def document(town):
    upload = files.checked(b"notes\n", "Reunión “1”.txt", "text/plain")
    return DocumentFactory(community=town, upload=upload)


@pytest.fixture
def address(town, document):
    return reverse("documents:download", args=[town.program.slug, town.slug, document.pk, 1])


def headers_of(response):
    return {name: response.headers[name] for name in SAFE}


def test_a_file_is_streamed_as_attachment(client_as, address):
    response = client_as(Role.MEMBER).get(address)

    assert b"".join(response.streaming_content) == b"notes\n"
    assert headers_of(response) == SAFE
    assert response.headers["Content-Type"] == "text/plain"
    assert response.headers["Content-Length"] == "6"
    assert response.headers["Content-Disposition"] == (
        "attachment; filename*=utf-8''Reuni%C3%B3n%20%E2%80%9C1%E2%80%9D.txt"
    )


def test_streaming_asks_nothing_of_the_database(client_as, address, django_assert_num_queries):
    response = client_as(Role.MEMBER).get(address)

    with django_assert_num_queries(0):
        assert b"".join(response.streaming_content) == b"notes\n"


def test_the_web_server_in_front_sends_the_bytes(client_as, address, document, settings):
    settings.X_ACCEL_PREFIX = "/private/"

    response = client_as(Role.MEMBER).get(address)

    assert response.content == b""
    assert response.headers["X-Accel-Redirect"] == f"/private/{document.current.storage_key}"
    assert response.headers["Content-Type"] == "text/plain"
    assert headers_of(response) == SAFE


def test_a_store_with_signed_addresses_sends_the_bytes(client_as, address, document, settings):
    settings.STORAGES = settings.STORAGES | {
        "default": {
            "BACKEND": "storages.backends.s3.S3Storage",
            "OPTIONS": {
                "bucket_name": "files",
                "endpoint_url": "http://127.0.0.1:9",
                "access_key": "key",
                "secret_key": "secret",
                "region_name": "us-east-1",
                "querystring_auth": True,
                "querystring_expire": 60,
            },
        }
    }

    response = client_as(Role.MEMBER).get(address)

    assert response.status_code == 302
    target = response.headers["Location"]
    assert target.startswith(f"http://127.0.0.1:9/files/{document.current.storage_key}?")
    assert "response-content-disposition=attachment" in target
    assert "Signature=" in target
    assert headers_of(response) == SAFE


def test_a_lost_file_is_told_and_not_a_crash(client_as, address, document, town):
    default_storage.delete(document.current.storage_key)

    response = client_as(Role.MEMBER).get(address, follow=True)

    assert "This file is missing in the store." in response.content.decode()


def test_a_version_that_does_not_exist_is_not_found(client_as, town, document):
    slugs = town.program.slug, town.slug
    missing = reverse("documents:download", args=[*slugs, document.pk, 2])

    assert client_as(Role.MEMBER).get(missing).status_code == 404
    assert client_as(Role.MEMBER).post(missing).status_code == 405
