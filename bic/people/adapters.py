"""How allauth behaves here: nobody signs up alone, mail is in the reader's language."""

from allauth.account.adapter import DefaultAccountAdapter
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from django.conf import settings
from django.utils import translation


class AccountAdapter(DefaultAccountAdapter):
    """Accounts come from invitations only."""

    def is_open_for_signup(self, request):
        return False

    def send_mail(self, template_prefix, email, context):
        """Mail in the language the person chose."""
        user = context.get("user")
        with translation.override(getattr(user, "language", None) or translation.get_language()):
            super().send_mail(template_prefix, email, context)


class MFAAdapter(DefaultMFAAdapter):
    """What authenticator apps show."""

    def get_totp_issuer(self):
        return settings.PRODUCT_NAME

    def get_public_key_credential_rp_entity(self):
        return super().get_public_key_credential_rp_entity() | {"name": settings.PRODUCT_NAME}


class SocialAccountAdapter(DefaultSocialAccountAdapter):
    """Single sign-on lets known people in; it creates nobody."""

    def is_open_for_signup(self, request, sociallogin):
        return False
