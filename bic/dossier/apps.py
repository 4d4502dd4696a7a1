"""What a community or a program takes along."""

from django.apps import AppConfig


class DossierConfig(AppConfig):
    """What a community or a program takes along."""

    name = "bic.dossier"
    label = "dossier"
