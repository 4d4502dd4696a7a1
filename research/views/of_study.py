"""What pages of studies share: where they are, the study and the record in the address."""

from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse

from bic.ui.views import ObjectPermissionMixin
from research.models import Record, Study

ON_STUDIES = {"rail_step": "R2"}


def is_custodian(user, community):
    """Whether somebody may see counts and words as they came in."""
    return user.has_perm("research.code_record", community)


class InPlace:
    """A page of the community in the address."""

    extra_context = ON_STUDIES

    def address(self, name, *parts):
        """Address of another page of research in this community."""
        slugs = self.request.program.slug, self.request.community.slug
        return reverse(f"research:{name}", args=[*slugs, *parts])

    def to(self, name, *parts):
        """Redirect to another page of research in this community."""
        return redirect(self.address(name, *parts))

    def placed(self, model, **fields):
        """A new row of this community."""
        return model(program=self.request.program, community=self.request.community, **fields)


class OneStudy(InPlace, ObjectPermissionMixin):
    """The study in the address."""

    def get_queryset(self):
        return Study.objects.filter(community=self.request.community).for_detail()


class OneRecord(InPlace, ObjectPermissionMixin):
    """The record in the address.

    The wall hides records from partners who did not collect them. They are refused as by the
    table of permissions, whether there is such a record or not.
    """

    def get_queryset(self):
        return Record.objects.filter(community=self.request.community).for_detail()

    def get_object(self, queryset=None):
        return self.own_object()

    def own_object(self):
        if not is_custodian(self.request.user, self.request.community):
            found = self.get_queryset().filter(pk=self.kwargs["pk"]).first()
            if found is None:
                raise PermissionDenied
            return self.permitted(found)
        return self.permitted(get_object_or_404(self.get_queryset(), pk=self.kwargs["pk"]))


class WalledPart(InPlace, ObjectPermissionMixin):
    """A row behind the wall of records, for custodians alone; others are refused at once."""

    def setup(self, request, *args, **kwargs):
        super().setup(request, *args, **kwargs)
        if not is_custodian(request.user, request.community):
            raise PermissionDenied
