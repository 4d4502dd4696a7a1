"""The demo leaves: a program as people keep it, in several languages, arrives as it was."""

from io import BytesIO

from bic.dossier.models import Parcel
from bic.dossier.packing import pack
from bic.dossier.program.exporting import export
from bic.people.models import User
from tests.dossier.carrying import differing
from tests.dossier.elsewhere import somewhere


def test_the_demo_arrives_elsewhere_as_it_was(program, tmp_path):
    path = tmp_path / "demo.zip"
    with path.open("wb") as file:
        exported = export(program, file, everything=True)
    assert exported.missing == []

    with somewhere(tmp_path / "var") as elsewhere:
        done = elsewhere.run("import_program", str(path))
        assert done.returncode == 0, done.stderr
        assert differing(program, elsewhere) == []


def test_what_stays_behind_has_its_name_in_the_language_of_who_asked(program):
    by = User.objects.get(email="amara@example.org")
    packed = pack(Parcel(program=program, requested_by=by, language="es"), BytesIO())
    assert "calificaciones" in dict(packed.left_out)
