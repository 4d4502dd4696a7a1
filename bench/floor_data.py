"""Fills the floors' database; run as `python -m bench.floor_data`. Prints the session cookie."""

import os
from datetime import date, timedelta
from importlib import import_module

import django


def main() -> None:
    """Migrate, add 10,000 items and somebody who is signed in."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "bench.floors.settings"
    django.setup()
    from django.conf import settings  # noqa: PLC0415  (only after the set-up)
    from django.contrib.auth.models import User  # noqa: PLC0415
    from django.core.management import call_command  # noqa: PLC0415

    from bench.floors.models import Item  # noqa: PLC0415

    call_command("migrate", run_syncdb=True, verbosity=0)
    Item.objects.bulk_create(
        Item(
            name=f"Item number {n}",
            place=f"Place number {n % 97}",
            starts_on=date(2026, 1, 1) + timedelta(days=n % 700),
            ends_on=date(2026, 2, 1) + timedelta(days=n % 700),
            amount=n,
            note="A note of some length, as people write them",
            kind="plain",
        )
        for n in range(10_000)
    )
    user = User.objects.create_user("floor")
    session = import_module(settings.SESSION_ENGINE).SessionStore()
    session["_auth_user_id"] = str(user.pk)
    session["_auth_user_backend"] = "django.contrib.auth.backends.ModelBackend"
    session["_auth_user_hash"] = user.get_session_auth_hash()
    session.create()
    print(f"{settings.SESSION_COOKIE_NAME}={session.session_key}")


if __name__ == "__main__":
    main()
