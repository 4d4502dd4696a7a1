"""Bad files, broken forms and the virus scanner, through the pages."""

import io
import socket
import socketserver
import struct
import threading

import pytest
from django.core.files.storage import default_storage
from django.test import Client
from django.test.client import BOUNDARY, MULTIPART_CONTENT, encode_multipart
from django.urls import reverse

from bic.documents.models import Document, DocumentVersion
from bic.documents.uploads import BROKEN, HEADER_TOO_LONG
from bic.people.models import Role
from bic.tenancy import scope
from tests.documents import files
from tests.factories import DocumentFactory

KIND = {"kind": "other"}


# Django takes such characters out of a name before we see it.
CLEANED_BY_DJANGO = {"name that reads backwards"}


class Named(io.BytesIO):
    """A file with any name, which Django's client sends as it is."""

    def __init__(self, name, content):
        super().__init__(content)
        self.name = name


@pytest.fixture
def add_url(town):
    return reverse("documents:create", args=[town.program.slug, town.slug])


@pytest.fixture
def kept(town):
    """How many documents, versions and files there are."""

    def count():
        folders, names = [str(town.program_id)], 0
        while folders:
            folder = folders.pop()
            if default_storage.exists(folder):
                inner, found = default_storage.listdir(folder)
                folders += [f"{folder}/{name}" for name in inner]
                names += len(found)
        with scope(town.program):
            return Document.objects.count(), DocumentVersion.objects.count(), names

    return count


@pytest.fixture(params=["member", "coordinator"])
def browser_of_somebody(request, client_as):
    return client_as(Role(request.param))


@pytest.mark.parametrize("name", files.GOOD)
def test_a_good_file_becomes_a_document(client_as, town, add_url, name):
    client = client_as(Role.MEMBER)

    response = client.post(add_url, {"file": Named(name, files.GOOD[name]), **KIND})

    with scope(town.program):
        document = Document.objects.select_related("current").get()
    slugs = town.program.slug, town.slug
    assert response.headers["Location"] == reverse("documents:detail", args=[*slugs, document.pk])
    assert document.current.original_name == name
    assert document.title == name.rpartition(".")[0]


@pytest.mark.parametrize("case", [case for case in files.BAD if case not in CLEANED_BY_DJANGO])
def test_a_bad_file_is_an_error_at_the_field_and_nothing_is_stored(client_as, add_url, kept, case):
    name, content, _code = files.BAD[case]

    response = client_as(Role.MEMBER).post(add_url, {"file": Named(name, content), **KIND})

    assert response.status_code == 200
    assert list(response.context["form"].errors) == ["file"]
    assert len(response.context["form"].errors["file"]) == 1
    assert kept() == (0, 0, 0)


@pytest.mark.parametrize("length", [201, 256, 700, 10_000])
def test_a_long_name_is_an_error_at_the_field(client_as, add_url, kept, length):
    upload = Named(f"{'n' * (length - 4)}.pdf", files.pdf())

    response = client_as(Role.MEMBER).post(add_url, {"file": upload, **KIND})

    assert "shorter name" in response.context["form"].errors["file"][0]
    assert kept() == (0, 0, 0)


@pytest.mark.parametrize("size", [1_000_000, 4_000_000])
def test_a_file_over_the_limit_is_told_its_size(client_as, add_url, kept, settings, size):
    settings.UPLOAD_MAX_BYTES = 900_000

    response = client_as(Role.MEMBER).post(
        add_url, {"file": Named("large.txt", b"a" * size), **KIND}
    )

    assert response.context["form"].errors["file"] == [
        f"This file has {size / 2**20:.1f}\xa0MB, and the limit is 878.9\xa0KB. "
        "Make it smaller, or upload it in parts."
        if size > 2**20
        else f"This file has {size / 2**10:.1f}\xa0KB, and the limit is 878.9\xa0KB. "
        "Make it smaller, or upload it in parts."
    ]
    assert kept() == (0, 0, 0)


def test_a_large_file_within_the_limit_is_taken_whole(client_as, town, add_url):
    content = b"line of text\n" * 300_000  # more than Django keeps in memory

    client_as(Role.MEMBER).post(add_url, {"file": Named("large.txt", content), **KIND})

    with scope(town.program), default_storage.open(DocumentVersion.objects.get().storage_key) as f:
        assert f.read() == content


def body(name="plan.pdf", content=None):
    parts = {"kind": "other", "file": Named(name, content or files.pdf())}
    return encode_multipart(BOUNDARY, parts)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (body()[:-100], BROKEN),
        (body()[: -len(BOUNDARY) - 6], BROKEN),
        (b"", BROKEN),
        (b"nonsense", BROKEN),
        (body(name="n" * 10_000), HEADER_TOO_LONG),
    ],
    ids=["in the file", "before the end", "nothing", "nonsense", "header"],
)
def test_a_broken_upload_is_an_error_at_the_field(client_as, add_url, kept, data, message):
    response = client_as(Role.MEMBER).generic("POST", add_url, data, MULTIPART_CONTENT)

    assert response.status_code == 200
    wanted = [message] if data else ["Choose a file."]
    assert response.context["form"].errors["file"] == wanted
    assert kept() == (0, 0, 0)


def test_a_connection_that_breaks_is_an_error_at_the_field(client_as, add_url, kept):
    class Breaks(io.BytesIO):
        def read(self, *_size):
            raise OSError("connection reset by peer")

    response = client_as(Role.MEMBER).generic(
        "POST",
        add_url,
        **{
            "wsgi.input": Breaks(),
            "CONTENT_LENGTH": "5000",
            "CONTENT_TYPE": MULTIPART_CONTENT,
        },
    )

    assert response.context["form"].errors == {"file": [BROKEN]}
    assert kept() == (0, 0, 0)


def test_a_broken_form_cannot_be_forged_into_an_act(town, people, add_url, kept):
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(
        people[Role.MEMBER], backend="allauth.account.auth_backends.AuthenticationBackend"
    )

    whole = strict.generic("POST", add_url, body(), MULTIPART_CONTENT)
    broken = strict.generic("POST", add_url, body()[:-100], MULTIPART_CONTENT)

    assert whole.status_code == 403
    assert broken.context["form"].errors == {"file": [BROKEN]}
    assert kept() == (0, 0, 0)


def test_the_page_shows_the_error_in_summary_and_field(client_as, add_url):
    response = client_as(Role.MEMBER).post(
        add_url, {"file": Named("plan.pdf", files.EXE), **KIND, "title": "Our plan"}
    )

    text = response.content.decode()
    assert text.count("The name says PDF, but the content looks like a program.") == 2
    assert 'value="Our plan"' in text


def test_an_error_elsewhere_says_that_the_file_has_to_be_chosen_again(client_as, add_url, kept):
    response = client_as(Role.MEMBER).post(add_url, {"file": Named("plan.pdf", files.pdf())})

    assert set(response.context["form"].errors) == {"kind", "file"}
    assert response.context["form"].errors["file"] == [
        "Choose the file again: it has to be sent once more."
    ]
    assert kept() == (0, 0, 0)


def test_a_bad_version_is_refused_the_same_way(client_as, people, town, kept):
    document = DocumentFactory(community=town, by=people[Role.MEMBER])
    url = reverse("documents:version_create", args=[town.program.slug, town.slug, document.pk])
    before = kept()

    client = client_as(Role.MEMBER)
    disguised = client.post(url, {"file": Named("plan.pdf", files.EXE)})
    broken = client.generic("POST", url, body()[:-100], MULTIPART_CONTENT)
    same = client.post(url, {"file": Named("plan.pdf", files.pdf(document.title))})

    assert list(disguised.context["form"].errors) == ["file"]
    assert broken.context["form"].errors == {"file": [BROKEN]}
    assert "byte for byte" in same.context["form"].errors["file"][0]
    assert kept() == before


class FakeClamd(socketserver.ThreadingTCPServer):
    """Speaks INSTREAM on a real socket and finds the word EICAR."""

    allow_reuse_address = daemon_threads = True
    reply = None

    class RequestHandlerClass(socketserver.StreamRequestHandler):
        def handle(self):
            assert self.rfile.read(10) == b"zINSTREAM\0"
            content = b""
            while length := struct.unpack("!I", self.rfile.read(4))[0]:
                content += self.rfile.read(length)
            self.server.seen.append(content)
            found = b"Eicar-Test FOUND" if b"EICAR" in content else b"OK"
            answer = self.server.reply
            self.wfile.write(b"stream: " + found + b"\0" if answer is None else answer)

    def __init__(self, address):
        super().__init__(address, self.RequestHandlerClass)
        self.seen = []


class FakeClamdOnPath(FakeClamd):
    """The same on a Unix socket."""

    address_family = socket.AF_UNIX


@pytest.fixture(params=["tcp", "unix"])
def clamd(request, settings, tmp_path):
    """A running scanner, configured."""
    if request.param == "tcp":
        server = FakeClamd(("127.0.0.1", 0))
        settings.CLAMAV_ADDRESS = f"127.0.0.1:{server.server_address[1]}"
    else:
        server = FakeClamdOnPath(str(tmp_path / "clamd"))
        settings.CLAMAV_ADDRESS = f"unix:{tmp_path / 'clamd'}"
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


def test_a_clean_file_is_scanned_and_taken(client_as, town, add_url, clamd):
    client_as(Role.MEMBER).post(add_url, {"file": Named("a.pdf", files.pdf()), **KIND})

    with scope(town.program):
        assert DocumentVersion.objects.get().scanned_at is not None
    assert clamd.seen == [files.pdf()]


def test_an_infected_file_is_an_error_at_the_field(client_as, add_url, clamd, kept):
    response = client_as(Role.MEMBER).post(
        add_url, {"file": Named("a.txt", b"X5O EICAR test"), **KIND}
    )

    assert response.context["form"].errors["file"] == [
        "The virus scanner found Eicar-Test in this file. It was not stored."
    ]
    assert kept() == (0, 0, 0)


@pytest.mark.parametrize("reply", [b"", b"INSTREAM size limit exceeded. ERROR\0", b"\xff\xfe\0"])
def test_a_scanner_without_a_clear_answer_waves_nothing_through(
    client_as, add_url, clamd, kept, reply
):
    clamd.reply = reply

    response = client_as(Role.MEMBER).post(add_url, {"file": Named("a.pdf", files.pdf()), **KIND})

    assert "scanner does not answer" in response.context["form"].errors["file"][0]
    assert kept() == (0, 0, 0)


@pytest.mark.parametrize("address", ["127.0.0.1:1", "unix:/nowhere/clamd", "127.0.0.1:x"])
def test_a_scanner_that_is_down_waves_nothing_through(client_as, add_url, settings, kept, address):
    settings.CLAMAV_ADDRESS = address

    response = client_as(Role.MEMBER).post(add_url, {"file": Named("a.pdf", files.pdf()), **KIND})

    assert "scanner does not answer" in response.context["form"].errors["file"][0]
    assert kept() == (0, 0, 0)
