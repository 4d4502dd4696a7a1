"""What pages about a round's applications have in common."""

from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property

from bic.ui.views import ObjectPermissionMixin, ProgramPermissionMixin
from communities.conflicts import without_conflicts
from communities.models import Application, Criterion, Round, Rubric


class OfRound(ProgramPermissionMixin):
    """The round in the address; the permission is asked of the program."""

    @cached_property
    def round(self):
        """The round."""
        return get_object_or_404(Round, slug=self.kwargs["round"])

    @cached_property
    def rubric(self):
        """How it is reviewed; None before the review was begun."""
        return Rubric.objects.filter(round=self.round).first()

    @cached_property
    def criteria(self):
        """The criteria, none before the review was begun."""
        return list(Criterion.objects.of(self.round.pk))

    def url(self, name="review_desk"):
        """A page of the round's review."""
        return reverse(f"communities:{name}", args=[self.request.program.slug, self.round.slug])

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"round": self.round, "rubric": self.rubric}


class OfApplication(ObjectPermissionMixin):
    """The application in the address; there is none for who stepped out of it."""

    def get_object(self):
        rows = Application.objects.exclude(status=Application.Status.DRAFT).select_related(
            "community__program", "round__program", "submitted_by"
        )
        visible = without_conflicts(rows, self.request.user)
        return self.permitted(get_object_or_404(visible, pk=self.kwargs["pk"]))

    @cached_property
    def application(self):
        """The application."""
        return self.get_object()

    def back(self):
        """To the page of its results."""
        return redirect(
            "communities:review_application", self.request.program.slug, self.application.pk
        )

    def get_context_data(self, **kwargs):
        return super().get_context_data(application=self.application, **kwargs)
