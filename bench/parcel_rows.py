"""The row about parcels: a community with a gigabyte of files, packed by a worker."""

import json
import os
import subprocess
import sys
import time

from bench.census_rows import peak
from bench.rows import Bench, Row, measure

FILES, MEGABYTES = 20, 50


@measure("parcel")
def parcel(bench: Bench) -> list[Row]:
    """How much memory a dossier of a gigabyte takes, and how fast it is packed and stored."""
    done = subprocess.run(
        [sys.executable, "-m", "bench.parcel_rows"],
        env={**os.environ, **bench.env}, stdout=subprocess.PIPE, text=True, check=True,
    )  # fmt: skip
    found = json.loads(done.stdout.splitlines()[-1])
    return [
        Row(f"dossier, {found['mb_of_files']:.0f} MB of files",
            target=f"{found['grown']:.0f} < 80 MB more memory; {found['seconds']:.0f} s",
            met=found["grown"] < 80 and found["state"] == "ready"),
    ]  # fmt: skip


def main() -> None:
    """Pack it in a process of its own, whose memory is measured; one line of JSON."""
    import django  # noqa: PLC0415

    django.setup()
    from django.core.files.base import ContentFile  # noqa: PLC0415
    from django.core.files.storage import default_storage  # noqa: PLC0415

    from bic.documents.models import Document, DocumentVersion  # noqa: PLC0415
    from bic.documents.storage import keep  # noqa: PLC0415
    from bic.dossier import packing, services, tasks  # noqa: F401, PLC0415
    from bic.dossier.models import Parcel  # noqa: PLC0415
    from bic.people.models import User  # noqa: PLC0415
    from bic.tenancy import scope  # noqa: PLC0415
    from bic.tenancy.models import Program  # noqa: PLC0415
    from communities.models import Community  # noqa: PLC0415

    program = Program.objects.create(name="Bench parcel", slug="bench-parcel")
    by = User.objects.first()
    with scope(program):
        here = {"program": program, "community": Community.objects.create(
            program=program, name="Town 1", slug="town-1", state_id="37")}  # fmt: skip
        for number in range(FILES):
            document = Document.objects.create(title=f"File {number}", kind="other", **here)
            key = keep(ContentFile(b"%PDF-1.7"), program.pk)
            # Sparse: it takes no room until it is packed.
            os.truncate(default_storage.path(key), MEGABYTES * 1_000_000)
            document.current = DocumentVersion.objects.create(
                document=document, number=1, original_name=f"{number}.pdf", storage_key=key,
                content_type="application/pdf", size=MEGABYTES * 1_000_000, uploaded_by=by, **here,
            )  # fmt: skip
            document.save()
        asked = services.ask_for(program, by=by, community=here["community"])
    before, begun = peak(), time.perf_counter()
    tasks.make_parcel(program_id=program.pk, parcel_id=asked.pk)
    with scope(program):
        done = Parcel.objects.get(pk=asked.pk)
    print(json.dumps({
        "state": done.state,
        "mb_of_files": done.size / 1_000_000,
        "grown": peak() - before,
        "seconds": time.perf_counter() - begun,
    }))  # fmt: skip
    default_storage.delete(done.storage_key)


if __name__ == "__main__":
    main()
