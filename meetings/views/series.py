"""Series of meetings, and which of the six objectives they met."""

from django.utils.translation import gettext_lazy as _
from django.views.generic import CreateView, DetailView, UpdateView, View

from bic.ui.history import HistoryView
from bic.ui.tables import Listing
from bic.ui.views import ObjectPermissionMixin, ProgramPermissionMixin, RowFormMixin
from meetings.coverage import coverage
from meetings.forms.meeting import SeriesForm
from meetings.models import Meeting, Series
from meetings.tables.meeting import SeriesTable
from meetings.views.of_meeting import ON_MEETINGS, InPlace


class SeriesList(ProgramPermissionMixin, View):
    """The series of a community."""

    permission_required = "meetings.view_series"

    def get(self, request):
        rows = Series.objects.filter(community=request.community).for_list()
        return Listing(request, rows, SeriesTable).response(context=ON_MEETINGS)


class SeriesSaved(InPlace, RowFormMixin):
    """What the forms of a series share."""

    form_class = SeriesForm
    submit, saved = _("Save series"), _("Series saved.")


class SeriesCreate(SeriesSaved, ProgramPermissionMixin, CreateView):
    """Add a series."""

    permission_required = "meetings.add_series"
    heading = _("Add a series")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"instance": self.placed(Series)}

    def save(self, form):
        form.instance.created_by = self.request.user
        return form.save()


class OneSeries(InPlace, ObjectPermissionMixin):
    """The series in the address."""

    def get_queryset(self):
        return Series.objects.filter(community=self.request.community).for_detail()


class SeriesDetail(OneSeries, DetailView):
    """The meetings of a series and what they cover."""

    permission_required = "meetings.view_series"

    def get_context_data(self, **kwargs):
        place, user = self.request.community, self.request.user
        rows = Meeting.objects.open_to(user, place).filter(series=self.object).for_list()
        meetings = list(rows.order_by("starts_at", "pk"))
        covered = coverage(meetings)
        return super().get_context_data(**kwargs) | {
            "rows": meetings,
            "covered": covered,
            "met": sum(1 for one in covered if one.held),
            "may_add": user.has_perm("meetings.add_meeting", place),
        }


class SeriesUpdate(OneSeries, SeriesSaved, UpdateView):
    """Change a series."""

    permission_required = "meetings.change_series"
    heading = _("Change series")


class SeriesHistory(OneSeries, HistoryView):
    """Who changed what about a series."""

    permission_required = "meetings.view_history_series"
