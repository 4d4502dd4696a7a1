"""Secrets of programs, such as keys of other services, as they lie in the database.

They are encrypted with a key made of `SECRET_KEY` and the purpose. One that was encrypted under
a former key (`SECRET_KEY_FALLBACKS`) can still be read, and `renewed` encrypts it anew.
"""

import base64
from typing import Any

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings


class Unreadable(ValueError):
    """Encrypted under a key that nobody has any more, or for another purpose."""


def lock(secret: str, purpose: str) -> str:
    """`secret`, encrypted; the same one looks different each time."""
    return _keys(purpose).encrypt(secret.encode()).decode()


def unlock(locked: str, purpose: str) -> str:
    """The secret that was locked for `purpose`. Raises `Unreadable`."""
    try:
        return _keys(purpose).decrypt(locked.encode()).decode()
    except InvalidToken:
        raise Unreadable(purpose) from None


def renewed(locked: str, purpose: str) -> str:
    """The same secret under the key of today. Raises `Unreadable`."""
    try:
        return _keys(purpose).rotate(locked.encode()).decode()
    except InvalidToken:
        raise Unreadable(purpose) from None


def _keys(purpose: str) -> MultiFernet:
    return MultiFernet(
        [_key(secret, purpose) for secret in (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS)]
    )


def _key(secret: Any, purpose: str) -> Fernet:
    made = HKDF(SHA256(), length=32, salt=None, info=f"bic.vault.{purpose}".encode())
    return Fernet(base64.urlsafe_b64encode(made.derive(str(secret).encode())))
