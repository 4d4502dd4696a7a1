"""Why mail did not arrive, in words for people who run no mail server."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

ADDRESS = _("The mail server says that this address takes no mail.")
SPELLING = _("The address cannot be written to. It may be misspelled.")
LOGIN = _("The mail server does not let us in. Tell whoever looks after this site.")
REACH = _("The mail server could not be reached.")
REFUSED = _("The mail server did not take the mail.")

# By the name of the error, which begins `Notice.last_error`; what else it says may hold secrets.
WORDS: dict[str, Promise] = {
    "SMTPRecipientsRefused": ADDRESS,
    "AnymailRecipientsRefused": ADDRESS,
    "AnymailInvalidAddress": SPELLING,
    "ValueError": SPELLING,
    "HeaderParseError": SPELLING,
    "UnicodeEncodeError": SPELLING,
    "SMTPAuthenticationError": LOGIN,
    "SMTPNotSupportedError": LOGIN,
    "AnymailConfigurationError": LOGIN,
    "SMTPSenderRefused": LOGIN,
    "SMTPConnectError": REACH,
    "SMTPServerDisconnected": REACH,
    "ConnectionRefusedError": REACH,
    "ConnectionResetError": REACH,
    "ConnectionAbortedError": REACH,
    "BrokenPipeError": REACH,
    "TimeoutError": REACH,
    "gaierror": REACH,
    "OSError": REACH,
    "SSLError": REACH,
    "SSLCertVerificationError": REACH,
}


def in_words(last_error: str) -> Promise:
    """The reason that `Notice.last_error` stands for; nothing of the error itself is shown."""
    return WORDS.get(last_error.split(":", 1)[0], REFUSED)
