"""How allauth behaves here: nobody signs up alone, mail is in the reader's language."""

from allauth.account.adapter import DefaultAccountAdapter
from allauth.core import context as current
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext as _

from bic.mailing import send_after_commit
from bic.people.confirm import signed_in_lately
from bic.people.languages import language_of_reader, set_language_cookie
from bic.ui import drafts


class AccountAdapter(DefaultAccountAdapter):
    """Accounts come from invitations only."""

    def is_open_for_signup(self, request):
        return False

    def send_mail(self, template_prefix, email, context):
        """Mail in the reader's language, once what it speaks of is stored."""
        words = {
            "email": email,
            "request": current.request,
            "product_name": settings.PRODUCT_NAME,
            "base_url": settings.BASE_URL,
        } | context
        with translation.override(language_of_reader(email, context.get("user"))):
            message = self.render_mail(template_prefix, email, words)
        send_after_commit(message)

    def is_reauthentication_required(self, *, app, **kwargs):
        """Who has no password confirms by signing in, and may just have done so."""
        user = self.request.user
        if not user.has_usable_password() and signed_in_lately(user):
            return False
        return super().is_reauthentication_required(app=app, **kwargs)

    def post_login(self, request, user, **kwargs):
        """Speak their language on this device from now on, and show them nobody else's text."""
        drafts.signed_in(request, user)
        return set_language_cookie(super().post_login(request, user, **kwargs), user.language)


class MFAAdapter(DefaultMFAAdapter):
    """What authenticator apps and passkeys show."""

    def get_totp_issuer(self):
        return settings.PRODUCT_NAME

    def get_public_key_credential_rp_entity(self):
        return super().get_public_key_credential_rp_entity() | {"name": settings.PRODUCT_NAME}

    def generate_authenticator_name(self, user, type):  # noqa: A002 (the name is allauth's)
        """A first name for a key: "Passkey 2"."""
        known = Authenticator.objects.filter(user_id=user.pk, type=type).count()
        return _("Passkey %(number)d") % {"number": known + 1}


class SocialAccountAdapter(DefaultSocialAccountAdapter):
    """Single sign-on lets known people in; it creates nobody."""

    def is_open_for_signup(self, request, sociallogin):
        return False
