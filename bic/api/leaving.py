"""Tokens and webhooks belong to one installation: their secrets do not leave with the rows."""

from bic.tenancy.leaving import is_made_anew

STAYS = "It is made anew where the program arrives: its secret is known to tools of this address."
for label in ("Token", "TokenEvent", "Hook", "HookEvent", "Delivery"):
    is_made_anew(f"api.{label}", because=STAYS)
