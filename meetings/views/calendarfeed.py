"""The private calendar of a person, and the file that calendars fetch."""

from django.contrib import messages
from django.http import HttpResponse, HttpResponseNotModified
from django.shortcuts import redirect
from django.utils.http import parse_etags
from django.utils.translation import gettext as _
from django.views.generic import TemplateView, View

from bic.links import services as links
from bic.links.views import LinkMixin
from bic.ui.views import ProgramPermissionMixin
from meetings.calendars import MIME
from meetings.services import calendarfeed as services


class CalendarFeedDetail(ProgramPermissionMixin, TemplateView):
    """The address of one's own calendar, and how to make it anew."""

    permission_required = "meetings.view_calendarfeed"
    template_name = "meetings/calendarfeed_detail.html"

    def get_context_data(self, **kwargs):
        feed = services.feed_of(self.request.program, self.request.user)
        link = services.link_of(feed) if feed else None
        url = self.request.build_absolute_uri(links.path_of(link)) if link else ""
        return super().get_context_data(**kwargs) | {"url": url}


class CalendarFeedRenew(ProgramPermissionMixin, View):
    """Another address: the one before it is dead."""

    permission_required = "meetings.change_calendarfeed"
    http_method_names = ("post",)

    def post(self, request):
        services.begin(request.program, request.user)
        messages.success(request, _("This is your address. One that you had before is dead."))
        return redirect("meetings:calendarfeed_detail", request.program.slug)


class CalendarFeedEnd(ProgramPermissionMixin, View):
    """No address any more."""

    permission_required = "meetings.change_calendarfeed"
    http_method_names = ("post",)

    def post(self, request):
        services.end(request.program, request.user)
        messages.success(request, _("The address no longer works."))
        return redirect("meetings:calendarfeed_detail", request.program.slug)


class CalendarFeedLink(LinkMixin, View):
    """The file; where nothing changed since the last time, that alone is said."""

    purpose = services.PURPOSE

    def get(self, request, token):
        view = services.view_of(self.link)
        if view is None:
            return self.trouble("closed", self.link)
        etag = f'"{(mark := view.mark())}"'
        # What packs answers on the way says of the same mark that it is a weak one.
        known = parse_etags(request.headers.get("If-None-Match", ""))
        if etag in {one.removeprefix("W/") for one in known}:
            response = HttpResponseNotModified()
        else:
            response = HttpResponse(view.file(mark), content_type=MIME)
        response.headers["ETag"] = etag
        return response

    def dispatch(self, request, *args, **kwargs):
        response = super().dispatch(request, *args, **kwargs)
        # Kept by the calendar that asked, and asked about each time.
        response.headers["Cache-Control"] = "private, no-cache"
        return response
