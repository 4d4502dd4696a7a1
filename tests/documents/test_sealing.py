"""Seals: what is sealed, and that every later change is found."""

import io
from pathlib import Path

import pytest
from asn1crypto.pem import armor
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from bic.documents import sealing, verifying
from tests.documents import files

SAID = {"title": "Acuerdo “Larkspur”", "signatures": []}


@pytest.fixture(scope="session")
def certificates(tmp_path_factory):
    """Ours, and somebody else's."""
    folder = tmp_path_factory.mktemp("seals")
    return [
        sealing.make_certificate(folder / f"{name}.p12", passphrase="word", name=name)
        for name in ("Blueprint", "Somebody")
    ]


@pytest.fixture
def ours(settings, certificates):
    settings.SEAL_PKCS12, settings.SEAL_PASSPHRASE = str(certificates[0]), "word"
    settings.SEAL_FORMER = ""


def sealed():
    return sealing.seal(files.pdf(), SAID, reason="Signed", name="Piedmont")


def added_to(content, key="/Extra"):
    """The file with something written behind its seal."""
    writer = IncrementalPdfFileWriter(io.BytesIO(content))
    writer.root[key] = writer.add_object(generic.StreamObject(stream_data=b'{"title": "evil"}'))
    writer.update_root()
    output = io.BytesIO()
    writer.write(output)
    return output.getvalue()


@pytest.mark.usefixtures("ours")
def test_a_sealed_file_is_known_and_says_what_it_said():
    verdict = verifying.verify(sealed())

    assert (verdict.state, verdict.said, verdict.sealed_by) == ("intact", SAID, "Blueprint")
    assert verdict.sealed_at is not None


@pytest.mark.usefixtures("ours")
@pytest.mark.parametrize("key", ["/Extra", sealing.SAID])
def test_what_is_added_later_is_found_and_believed_by_nobody(key):
    verdict = verifying.verify(added_to(sealed(), key))

    assert (verdict.state, verdict.said) == ("changed", SAID)


@pytest.mark.usefixtures("ours")
def test_a_changed_byte_is_found():
    content = bytearray(sealed())
    content[content.index(b"Memorandum")] ^= 1

    assert verifying.verify(bytes(content)).state == "changed"


@pytest.mark.usefixtures("ours")
def test_other_files_are_told_apart(settings, certificates):
    foreign = sealed()
    settings.SEAL_PKCS12 = str(certificates[1])

    assert verifying.verify(foreign).state == "foreign"
    assert verifying.verify(files.pdf()).state == "unsealed"
    assert verifying.verify(sealing.told(files.pdf(), SAID)).state == "unsealed"
    assert verifying.verify(b"%PDF-1.4 nonsense").state == "unreadable"


@pytest.mark.usefixtures("ours")
def test_seals_of_former_certificates_stay_known(settings, certificates, tmp_path):
    old = sealed()
    pem = tmp_path / "former.pem"
    pem.write_bytes(armor("CERTIFICATE", sealing.signer().signing_cert.dump()))
    settings.SEAL_PKCS12, settings.SEAL_FORMER = str(certificates[1]), str(pem)

    assert verifying.verify(old).state == "intact"
    assert verifying.verify(sealed()).state == "intact"


def test_without_a_certificate_nothing_is_sealed(settings):
    settings.SEAL_PKCS12 = ""

    with pytest.raises(sealing.NoCertificate):
        sealed()


def test_a_wrong_passphrase_is_told(settings, certificates):
    settings.SEAL_PKCS12, settings.SEAL_PASSPHRASE = str(certificates[0]), "other"

    with pytest.raises(sealing.NoCertificate):
        sealing.signer()


def test_a_certificate_that_is_there_is_kept(certificates):
    before = Path(certificates[0]).read_bytes()

    sealing.make_certificate(certificates[0], passphrase="word", name="Blueprint")

    assert Path(certificates[0]).read_bytes() == before
