"""After every migrate: row-level security, the pulse, then what programs begin with."""

from django.apps import AppConfig
from django.db.models.signals import post_migrate


class TenancyConfig(AppConfig):
    """Rooms and walls of the tenants."""

    name = "bic.tenancy"
    label = "tenancy"

    def ready(self):
        from bic.tenancy import founding, pulse, rls  # noqa: PLC0415  (models are loaded only now)

        post_migrate.connect(rls.after_migrate, sender=self)
        post_migrate.connect(pulse.after_migrate, sender=self)
        post_migrate.connect(founding.after_migrate, sender=self)
