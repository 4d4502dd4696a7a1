"""Notices stay: each is between the program and one person."""

from bic.dossier.parts import stays

stays("notices.Notice", because="Each is for one person.")
