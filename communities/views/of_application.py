"""The application in the address, for the pages of what belongs to it."""

from django.shortcuts import get_object_or_404
from django.utils.functional import cached_property

from communities.conflicts import without_conflicts
from communities.models import Application


class OfApplication:
    """View mixin: `self.application`, with the co-applicants that permissions ask about."""

    @cached_property
    def application(self):
        """The application, its round and community, and who may do what with it."""
        own = Application.objects.filter(community=self.request.community)
        found = without_conflicts(own, self.request.user)
        found = found.select_related("round", "community", "program")
        return get_object_or_404(
            found.prefetch_related("co_applicants"), pk=self.kwargs["application"]
        )

    def slugs(self):
        """Parts of the address of every page of this application."""
        return self.request.program.slug, self.request.community.slug, self.application.pk

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"application": self.application}
