"""Subjects of the addresses of tokens and webhooks."""

from bic.api import services
from bic.api.models import Hook


def furnish(place):
    token, _text = services.make_token(place.program, by=place.host, name="Spreadsheet", days=30)
    hook = Hook.objects.filter(program=place.program).first()
    if hook is None:
        hook = Hook(program=place.program, url="https://tool.example.org/", hears_of=["signed"])
        services.add_hook(hook, by=place.host)
    named = place.subjects
    for page in ("revoke", "history"):
        named[f"api:token_{page}:pk"] = token.pk
    for page in ("detail", "history", "delete"):
        named[f"api:hook_{page}:pk"] = hook.pk
    named |= {"api:resource": "waves", "api:key": "1", "api:rest": "v2/nothing"}
