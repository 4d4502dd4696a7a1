"""Parcels stay where they were made: their files are copies of what leaves."""

from bic.tenancy.leaving import is_made_anew

STAYS = "What left is told in the installation that it left."
is_made_anew("dossier.Parcel", because=STAYS)
is_made_anew("dossier.ParcelEvent", because=STAYS)
