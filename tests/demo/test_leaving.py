"""The demo leaves: a program as people keep it, in several languages, arrives as it was."""

from bic.dossier.program.exporting import export
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
