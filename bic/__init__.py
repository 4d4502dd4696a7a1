"""Everything that is not a phase of the Blueprint."""

from bic.celery import app as celery_app

__all__ = ["celery_app"]
