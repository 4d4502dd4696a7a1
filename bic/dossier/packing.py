"""What a worker packs into a parcel."""

from typing import IO

from django.utils import translation

from bic.dossier.community import writing
from bic.dossier.models import Parcel
from bic.dossier.program.exporting import NoSpace, export, is_full
from bic.dossier.services import Packed
from bic.reports.making import MakingFailed


def pack(parcel: Parcel, file: IO[bytes]) -> Packed:
    """Write a dossier, or an archive without what nobody may read yet. Raises `MakingFailed`."""
    try:
        if parcel.community is None:
            # What stays behind is told to who asked, by its name in their language.
            with translation.override(parcel.language):
                found = export(parcel.program, file, everything=False)
            return Packed(found.rows, found.files, found.left_out, len(found.missing))
        written = writing.write(parcel.community, file, language=parcel.language)
        return Packed(written.rows, written.files, [], len(written.missing))
    except NoSpace as error:
        raise MakingFailed(Parcel.Problem.STORAGE, str(error)) from error
    except OSError as error:
        if is_full(error):
            raise MakingFailed(Parcel.Problem.STORAGE, str(error)) from error
        raise
