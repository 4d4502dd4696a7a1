"""The language of a device, kept in a cookie, and the language of a reader of mail."""

from typing import Any

from django.conf import settings
from django.http import HttpResponseBase
from django.utils import translation

from bic.people.models import User

COOKIE_SECONDS = 365 * 24 * 3600


def set_language_cookie[T: HttpResponseBase](response: T, language: str) -> T:
    """Remember the language on this device."""
    response.set_cookie(
        settings.LANGUAGE_COOKIE_NAME,
        language,
        max_age=COOKIE_SECONDS,
        secure=settings.LANGUAGE_COOKIE_SECURE,
        samesite="Lax",
    )
    return response


def language_of_reader(email: str, user: Any | None = None) -> str:
    """The language chosen by whoever reads mail to `email`; of this page for a stranger."""
    reader = user or User.objects.filter(emailaddress__email__iexact=email).first()
    return reader.language if reader else translation.get_language() or settings.LANGUAGE_CODE
