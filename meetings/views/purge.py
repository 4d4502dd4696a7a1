"""The log of names that were erased after meetings."""

from django.views.generic import View

from bic.ui.tables import Listing
from bic.ui.views import ProgramPermissionMixin
from meetings.models import Purge
from meetings.tables.purge import PurgeTable


class PurgeList(ProgramPermissionMixin, View):
    """What was erased, of which meeting and when."""

    permission_required = "meetings.view_purge"

    def get(self, request):
        return Listing(request, Purge.objects.for_list(), PurgeTable).response()
