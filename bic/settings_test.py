"""What tests change: quick hashes, mail in memory, no redirect to HTTPS."""

import os

os.environ.setdefault("SECRET_KEY", "only-for-tests-" + "x" * 40)
os.environ.setdefault("DATABASE_URL", "postgresql://bic@localhost/bic")
os.environ.setdefault("BROKER_URL", "redis://localhost:6379/0")
os.environ.setdefault("ALLOWED_HOSTS", "testserver,localhost,127.0.0.1")
os.environ.setdefault("MAIL_BACKEND", "django.core.mail.backends.locmem.EmailBackend")
os.environ["HTTPS"] = "no"

from bic.settings import *  # noqa: F403, E402  (the environment comes first)

# Tests of single sign-on bring their own provider.
INSTALLED_APPS += ["allauth.socialaccount.providers.openid_connect"]  # noqa: F405
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STORAGES = STORAGES | {  # noqa: F405
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
}
LIST_FETCH = "raise"
# Static files are served from their sources, without collecting them first.
WHITENOISE_AUTOREFRESH = WHITENOISE_USE_FINDERS = True
# A worker of the tests may send to a tool on this machine.
WEBHOOKS_TO_LOOPBACK = os.environ.get("BIC_TEST_WEBHOOKS_TO_LOOPBACK") == "yes"
