"""Words about mail in templates."""

from typing import Any

from django import template
from django.utils import timezone
from django.utils.translation import gettext as _

from bic.notices import addressed, trouble
from bic.notices.models import Notice

register = template.Library()
register.filter("mail_trouble", trouble.in_words)


@register.simple_tag
def reader_of(notice: Notice) -> str:
    """For whom a notice is, as staff may know it: addresses of followers stand on no page."""
    if notice.recipient:
        return notice.recipient.display_name
    return str(_("Somebody without a name")) if addressed.can_stop(notice.kind) else notice.email


@register.inclusion_tag("notices/undelivered_hint.html", takes_context=True)
def undelivered_hint(context: template.Context) -> dict[str, Any]:
    """An alert for those who can do something about mail that was given up; else nothing."""
    request: Any = context["request"]
    may = request.user.has_perm("notices.list_undelivered_notice", request.program)
    own = Notice.objects.filter(program=request.program)
    return {
        "count": own.given_up(timezone.now()).count() if may else 0,
        "program": request.program,
    }
