"""The two permission mixins over Django's generic views, and the mark of open pages."""

from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404


def access(level):
    """Decorator: a function view open to "public" or to anyone "signed_in"."""

    def mark(view):
        view.access = level
        return view

    return mark


class ProgramPermissionMixin:
    """For lists and creation: the permission is asked of the community, else of the program."""

    permission_required: str

    def dispatch(self, request, *args, **kwargs):
        if not request.user.has_perm(
            self.permission_required, request.community or request.program
        ):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)


class ObjectPermissionMixin:
    """For one object: it cannot be had without the right to it."""

    permission_required: str

    def get_object(self, queryset=None):
        return self.permitted(super().get_object(queryset))

    def own_object(self):
        """The object in the address, for views that are not Django's about one object."""
        return self.permitted(get_object_or_404(self.get_queryset(), pk=self.kwargs["pk"]))

    def permitted(self, found):
        """`found`, or `PermissionDenied`. For views that find their object themselves."""
        if not self.request.user.has_perm(self.permission_required, found):
            raise PermissionDenied
        return found


class WalledObjectMixin(ObjectPermissionMixin):
    """For one object that no partner's scope has (`is_for_staff`).

    Who may not look for such objects at all is refused before one is looked for: the wall
    would make it "not found", which is what strangers are told.
    """

    # Asked of the program.
    permission_to_look: str

    def setup(self, request, *args, **kwargs):
        super().setup(request, *args, **kwargs)
        if not request.user.has_perm(self.permission_to_look, request.program):
            raise PermissionDenied
