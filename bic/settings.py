"""Every knob of the application, read from the environment; production is the default."""

from pathlib import Path
from typing import Any

import pghistory
from django.conf.locale import LANG_INFO
from django.utils.csp import CSP
from django.utils.translation import gettext_lazy as _

from bic import env, lean, triggers
from bic.pooled import still_there

BASE_DIR = Path(__file__).resolve().parent.parent
VAR_DIR = Path(env.text("VAR_DIR", str(BASE_DIR / "var")))

# --- Safety -----------------------------------------------------------------
DEBUG = env.flag("DEBUG")
SECRET_KEY = env.text("SECRET_KEY")
# Former keys, whose links and sessions still hold.
SECRET_KEY_FALLBACKS = env.words("FORMER_SECRET_KEYS")
ALLOWED_HOSTS = env.words("ALLOWED_HOSTS")
CSRF_TRUSTED_ORIGINS = env.words("CSRF_TRUSTED_ORIGINS")
BASE_URL = env.text("BASE_URL", "http://localhost:8000").rstrip("/")
HTTPS = env.flag("HTTPS", default=True)
SECURE_SSL_REDIRECT = HTTPS
SECURE_REDIRECT_EXEMPT = [r"^healthz$", r"^readyz$"]
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_HSTS_SECONDS = 31_536_000 if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = HTTPS
SECURE_HSTS_PRELOAD = HTTPS
SECURE_REFERRER_POLICY = "same-origin"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = LANGUAGE_COOKIE_SECURE = HTTPS
SESSION_COOKIE_AGE = env.number("SESSION_HOURS", 12) * 3600
SESSION_COOKIE_NAME = "bic_session"
X_FRAME_OPTIONS = "DENY"
CSRF_FAILURE_VIEW = "bic.ui.errors.csrf_failure"
SECURE_CSP: dict[str, Any] = {
    "default-src": [CSP.NONE],
    "script-src": [CSP.SELF],
    "style-src": [CSP.SELF],
    "img-src": [CSP.SELF, "data:"],
    "font-src": [CSP.SELF],
    "connect-src": [CSP.SELF],
    "manifest-src": [CSP.SELF],
    "form-action": [CSP.SELF],
    "frame-ancestors": [CSP.NONE],
    "base-uri": [CSP.NONE],
}

# --- Applications -----------------------------------------------------------
triggers.index()
lean.fit_fields()
INSTALLED_APPS = [
    "bic.tenancy",
    "bic.people",
    "bic.blueprint",
    "bic.documents",
    "bic.imports",
    "bic.links",
    "bic.notices",
    "bic.privacy",
    "bic.reports",
    "bic.dossier",
    "bic.backup",
    "bic.api",
    "bic.search",
    "bic.surveys",
    "planning",
    "communities",
    "research",
    "meetings",
    "evaluations",
    "implementation",
    "bic.ui",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.postgres",
    "django.contrib.staticfiles",
    "django.forms",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.usersessions",
    "django_filters",
    "django_htmx",
    "django_tables2",
    "import_export",
    "pghistory",
    "pgtrigger",
    "rules",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.csp.ContentSecurityPolicyMiddleware",
    "bic.kept_answers.KeptAnswerMiddleware",
    "bic.short_way.ShortWayMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "bic.people.middleware.LanguageMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "allauth.usersessions.middleware.UserSessionsMiddleware",
    "bic.people.middleware.SignInRequiredMiddleware",
    "bic.tenancy.middleware.TransactionMiddleware",
    "bic.people.middleware.ProgramMiddleware",
]

ROOT_URLCONF = "bic.urls"
WSGI_APPLICATION = "bic.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
FORM_RENDERER = "bic.ui.forms.Renderer"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "bic.ui.context.shell",
            ],
        },
    }
]
PRODUCT_NAME = env.text("PRODUCT_NAME", "Blueprint")

# --- Database, broker, cache ------------------------------------------------
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        **env.database("DATABASE_URL"),
        "CONN_MAX_AGE": 0,
        "OPTIONS": {
            # A page waits for three seconds, which a restart takes; then it says so. After five the
            # pool asks only when a page does, so that it is not asleep when the database is back.
            "pool": {
                "min_size": 1,
                "max_size": env.number("DATABASE_POOL_SIZE", 4),
                "timeout": 3,
                "reconnect_timeout": 5,
                "check": still_there,
            },
            # Only reading requests have plans to keep (bic.tenancy.statements); 0 keeps none.
            "prepare_threshold": env.number("DATABASE_PLAN_AFTER", 2) or None,
        },
    }
}
# A role that sees every row, for backups alone; it is used by nothing that answers pages.
BACKUP_DATABASE_URL = env.text("BACKUP_DATABASE_URL", "") or env.text("DATABASE_URL")
BACKUP_KEYS = env.words("BACKUP_KEYS")
POSTGRES_PROGRAMS = env.text("POSTGRES_PROGRAMS", "")
BROKER_URL = env.text("BROKER_URL")
REDIS_URL = BROKER_URL.replace("redis+socket://", "unix://", 1)
CACHES = {
    "default": {
        "BACKEND": "bic.cache.ForgivingCache",
        "LOCATION": REDIS_URL,
        "KEY_PREFIX": env.text("REDIS_PREFIX", "bic"),
        "OPTIONS": {"socket_connect_timeout": 1, "socket_timeout": 5},
    }
}
CELERY_BROKER_URL = BROKER_URL
CELERY_BROKER_TRANSPORT_OPTIONS = {
    "global_keyprefix": f"{env.text('REDIS_PREFIX', 'bic')}:",
    # A page does not wait for a broker that is down; the sweeps find what it could not queue.
    "max_retries": 1,
    "interval_step": 0.1,
    "socket_connect_timeout": 3,
}
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
CELERY_TASK_IGNORE_RESULT = True
CELERY_TASK_ACKS_LATE = True
CELERY_TASK_REJECT_ON_WORKER_LOST = True
CELERY_TASK_TIME_LIMIT = 600
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
CELERY_WORKER_HIJACK_ROOT_LOGGER = False
CELERY_TIMEZONE = "UTC"
CELERY_BEAT_SCHEDULE_FILENAME = str(VAR_DIR / "celerybeat-schedule")
CELERY_BEAT_SCHEDULE = {
    "owe-reminders": {"task": "bic.notices.tasks.owe_reminders", "schedule": 300},
    "queue-notices": {"task": "bic.notices.tasks.queue_notices", "schedule": 60},
    "send-digests": {"task": "bic.notices.tasks.queue_digests", "schedule": 600},
    "requeue-reports": {"task": "bic.reports.tasks.requeue_reports", "schedule": 120},
    "requeue-editions": {"task": "research.tasks.requeue_editions", "schedule": 120},
    "requeue-evaluation-editions": {
        "task": "evaluations.tasks.requeue_editions",
        "schedule": 120,
    },
    "forget-readers": {"task": "evaluations.tasks.forget_readers", "schedule": 3600},
    "requeue-plan-editions": {
        "task": "implementation.tasks.requeue_plan_editions",
        "schedule": 120,
    },
    "requeue-audience-files": {
        "task": "implementation.tasks.requeue_audience_files",
        "schedule": 120,
    },
    "requeue-packets": {"task": "meetings.tasks.requeue_packets", "schedule": 120},
    "requeue-agreements": {"task": "communities.tasks.requeue_agreements", "schedule": 120},
    "look-after-forms": {"task": "bic.surveys.tasks.look_after_forms", "schedule": 120},
    "requeue-census-loads": {"task": "research.tasks.requeue_census_loads", "schedule": 120},
    "purge-census-loads": {"task": "research.tasks.purge_census_loads", "schedule": 86_400},
    "purge-ways-to-authors": {
        "task": "meetings.tasks.purge_ways_to_authors",
        "schedule": 86_400,
    },
    "purge-imports": {"task": "bic.imports.tasks.purge_imports", "schedule": 86_400},
    "purge-names": {"task": "meetings.tasks.purge_names", "schedule": 86_400},
    "purge-exports": {"task": "bic.reports.tasks.purge_exports", "schedule": 3600},
    "sweep-sittings": {"task": "bic.surveys.tasks.sweep_sittings", "schedule": 86_400},
    "sweep-files": {"task": "bic.documents.tasks.sweep_files", "schedule": 86_400},
    "sweep-pulses": {"task": "bic.tenancy.tasks.sweep_pulses", "schedule": 3600},
    "look-after-parcels": {"task": "bic.dossier.tasks.look_after_parcels", "schedule": 600},
    "forget-printouts": {"task": "bic.reports.tasks.forget_printouts", "schedule": 86_400},
    "file-letters": {"task": "communities.tasks.file_forgotten_letters", "schedule": 300},
    "remind-signers": {"task": "communities.tasks.remind_signers", "schedule": 3600},
    "follow-meetings": {"task": "meetings.tasks.follow_meetings", "schedule": 300},
    "tell-followers": {"task": "implementation.tasks.tell_followers", "schedule": 1800},
    "forget-sessions": {"task": "bic.people.tasks.forget_sessions", "schedule": 86_400},
    "look-after-deliveries": {"task": "bic.api.tasks.look_after_deliveries", "schedule": 60},
    "end-declined": {"task": "communities.tasks.end_declined_applicants", "schedule": 86_400},
}

# --- History ----------------------------------------------------------------
# Context is stored on the event row itself, so that row-level security covers it too.
PGHISTORY_CONTEXT_FIELD = pghistory.ContextJSONField()
PGHISTORY_APPEND_ONLY = True

# --- People and sign-in -----------------------------------------------------
AUTH_USER_MODEL = "people.User"
AUTHENTICATION_BACKENDS = [
    "django.contrib.auth.backends.ModelBackend",
    "allauth.account.auth_backends.AuthenticationBackend",
]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
# How many proxies of ours add a line to X-Forwarded-For, so that visitors are told apart.
ALLAUTH_TRUSTED_PROXY_COUNT = env.number("TRUSTED_PROXIES", 0)
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "people:home"
ACCOUNT_LOGOUT_REDIRECT_URL = "account_login"
ACCOUNT_ADAPTER = "bic.people.adapters.AccountAdapter"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_UNIQUE_EMAIL = True
ACCOUNT_EMAIL_VERIFICATION = "mandatory"
ACCOUNT_EMAIL_VERIFICATION_BY_CODE_ENABLED = True
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
# Mail may take minutes, and some people read slowly.
ACCOUNT_EMAIL_VERIFICATION_SUPPORTS_RESEND = True
ACCOUNT_LOGIN_BY_CODE_ENABLED = True
ACCOUNT_LOGIN_BY_CODE_TIMEOUT = 900
ACCOUNT_LOGIN_BY_CODE_SUPPORTS_RESEND = True
ACCOUNT_PASSWORD_RESET_BY_CODE_ENABLED = True
ACCOUNT_PASSWORD_RESET_BY_CODE_TIMEOUT = 900
ACCOUNT_REAUTHENTICATION_REQUIRED = True
ACCOUNT_REAUTHENTICATION_TIMEOUT = 900
ACCOUNT_SESSION_REMEMBER = True
MFA_ADAPTER = "bic.people.adapters.MFAAdapter"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_FORMS = {
    "add_webauthn": "bic.people.forms.PasskeyForm",
    "edit_webauthn": "bic.people.forms.PasskeyNameForm",
}
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not HTTPS
MFA_TOTP_ISSUER = PRODUCT_NAME
USERSESSIONS_TRACK_ACTIVITY = False
SOCIALACCOUNT_ADAPTER = "bic.people.adapters.SocialAccountAdapter"
SOCIALACCOUNT_EMAIL_AUTHENTICATION = True
SOCIALACCOUNT_EMAIL_AUTHENTICATION_AUTO_CONNECT = True
# A form may not lead to another site (form-action), so a link does.
SOCIALACCOUNT_LOGIN_ON_GET = True
SOCIALACCOUNT_PROVIDERS = {}
if env.text("OIDC_SERVER_URL", ""):
    # Nobody else pays for it: it loads a client of the web, 5 MB in every process.
    INSTALLED_APPS += ["allauth.socialaccount.providers.openid_connect"]
    SOCIALACCOUNT_PROVIDERS["openid_connect"] = {
        "APPS": [
            {
                "provider_id": "oidc",
                "name": env.text("OIDC_NAME", "Single sign-on"),
                "client_id": env.text("OIDC_CLIENT_ID"),
                "secret": env.text("OIDC_CLIENT_SECRET"),
                "settings": {"server_url": env.text("OIDC_SERVER_URL")},
            }
        ]
    }

# --- Languages and time -----------------------------------------------------
LANGUAGE_CODE = "en"
LANGUAGES = [("en", _("English")), ("es", _("Spanish"))]
LANGUAGE_NAMES = {code: LANG_INFO[code]["name_local"].capitalize() for code, _name in LANGUAGES}
LANGUAGE_COOKIE_NAME = "bic_language"
LOCALE_PATHS = [BASE_DIR / "locale"]
FORMAT_MODULE_PATH = "bic.formats"
USE_I18N = USE_TZ = True
TIME_ZONE = env.text("TIME_ZONE", "America/New_York")

# --- Files ------------------------------------------------------------------
STATIC_URL = "/static/"
STATIC_ROOT = Path(env.text("STATIC_ROOT", str(VAR_DIR / "static")))
STATICFILES_DIRS = [BASE_DIR / "static"]
UPLOAD_MAX_BYTES = env.number("UPLOAD_MAX_MB", 25) * 1024 * 1024
# Summary files of the Census hold the whole nation.
CENSUS_UPLOAD_MAX_BYTES = env.number("CENSUS_UPLOAD_MAX_MB", 300) * 1024 * 1024
CENSUS_API = env.text("CENSUS_API", "https://api.census.gov/data").rstrip("/")
DATA_UPLOAD_MAX_MEMORY_SIZE = 2_500_000
FILE_UPLOAD_PERMISSIONS = 0o600
X_ACCEL_PREFIX = env.text("X_ACCEL_PREFIX", "")
CLAMAV_ADDRESS = env.text("CLAMAV_ADDRESS", "")
# Key and certificate that seal signed agreements; a PEM file of those used before.
SEAL_PKCS12 = env.text("SEAL_PKCS12", "")
SEAL_PASSPHRASE = env.text("SEAL_PASSPHRASE", "")
SEAL_FORMER = env.text("SEAL_FORMER", "")
if env.text("S3_BUCKET", ""):
    PRIVATE_STORAGE = {
        "BACKEND": "storages.backends.s3.S3Storage",
        "OPTIONS": {
            "bucket_name": env.text("S3_BUCKET"),
            "endpoint_url": env.text("S3_ENDPOINT_URL", "") or None,
            "access_key": env.text("S3_ACCESS_KEY", "") or None,
            "secret_key": env.text("S3_SECRET_KEY", "") or None,
            "default_acl": "private",
            "querystring_auth": True,
            "querystring_expire": 60,
            "file_overwrite": False,
        },
    }
else:
    PRIVATE_STORAGE = {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": VAR_DIR / "files", "base_url": None},
    }
STORAGES = {
    "default": PRIVATE_STORAGE,
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}

# --- Maps -------------------------------------------------------------------
# Off by default: a map then shows outlines that are shipped, and asks nobody else.
MAP_TILE_URL = env.pattern("MAP_TILE_URL", "{z}", "{x}", "{y}")
MAP_TILE_CREDIT = env.text("MAP_TILE_CREDIT", "")
MAP_TILE_ZOOM = env.number("MAP_TILE_ZOOM", 18)
GEOCODER_URL = env.pattern("GEOCODER_URL", "{address}")
SECURE_CSP["img-src"] += env.origin(MAP_TILE_URL)

# --- Webhooks ---------------------------------------------------------------
# Where tests let webhooks go besides.
WEBHOOKS_TO_LOOPBACK = False

# --- Mail -------------------------------------------------------------------
MAIL_BACKEND = env.text("MAIL_BACKEND", "django.core.mail.backends.smtp.EmailBackend")
MAILERS: dict[str, dict[str, Any]] = {"default": {"BACKEND": MAIL_BACKEND}}
if MAIL_BACKEND.endswith("filebased.EmailBackend"):
    MAILERS["default"]["OPTIONS"] = {"file_path": str(VAR_DIR / "mail")}
elif MAIL_BACKEND.endswith("smtp.EmailBackend"):
    MAILERS["default"]["OPTIONS"] = {
        "host": env.text("SMTP_HOST", "localhost"),
        "port": env.number("SMTP_PORT", 587),
        "username": env.text("SMTP_USER", ""),
        "password": env.text("SMTP_PASSWORD", ""),
        "use_tls": env.flag("SMTP_TLS", default=True),
        "timeout": 20,
    }
DEFAULT_FROM_EMAIL = SERVER_EMAIL = env.text("MAIL_FROM", "Blueprint <blueprint@localhost>")
ANYMAIL = {name.removeprefix("ANYMAIL_"): env.text(name) for name in env.words("ANYMAIL_SETTINGS")}

# --- Logs -------------------------------------------------------------------
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"format": "{levelname} {name}: {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "plain"}},
    "root": {"handlers": ["console"], "level": env.text("LOG_LEVEL", "INFO")},
}
