"""What pages of themes and of the committee share: the community in the address."""

from django.shortcuts import redirect
from django.urls import reverse

from bic.blueprint import step


class InCommunity:
    """A page of step R3 in the community of the address."""

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"step": step("R3"), "rail_step": "R3"}

    def address(self, name, *parts):
        """Address of another page of research in this community."""
        slugs = self.request.program.slug, self.request.community.slug
        return reverse(f"research:{name}", args=[*slugs, *parts])

    def to(self, name, *parts):
        """Redirect to another page of research in this community."""
        return redirect(self.address(name, *parts))
