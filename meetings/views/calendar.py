"""The calendar of a community: its meetings, a month on a page."""

from calendar import Calendar
from collections import defaultdict
from datetime import date, datetime, time, timedelta

from django.utils import timezone
from django.utils.formats import date_format, time_format
from django.views.generic import TemplateView

from bic.days import YEARS, today_in
from bic.ui.views import ProgramPermissionMixin
from meetings.models import Meeting
from meetings.views.of_meeting import InPlace

SUNDAY = 6


def month_of(text, today):
    """The first day of the month "2026-11"; that of `today` for anything else."""
    try:
        first = date.fromisoformat(f"{text}-01")
    except ValueError:
        return today.replace(day=1)
    return first if first.year in YEARS[1:-1] else today.replace(day=1)


class MeetingCalendar(InPlace, ProgramPermissionMixin, TemplateView):
    """One month, with the meetings on their days."""

    permission_required = "meetings.list_meeting"
    template_name = "meetings/meeting_calendar.html"

    def get_context_data(self, **kwargs):
        program = self.request.program
        today = today_in(program)
        first = month_of(self.request.GET.get("month", ""), today)
        weeks = Calendar(SUNDAY).monthdatescalendar(first.year, first.month)
        on = self.by_day(weeks[0][0], weeks[-1][-1] + timedelta(days=1))
        return super().get_context_data(**kwargs) | {
            "month": date_format(first, "F Y"),
            "before": (first - timedelta(days=1)).strftime("%Y-%m"),
            "after": (first + timedelta(days=32)).strftime("%Y-%m"),
            "heads": [(date_format(day, "D"), date_format(day, "l")) for day in weeks[0]],
            "weeks": [
                [(day, day.month == first.month, day == today, on[day]) for day in week]
                for week in weeks
            ],
            "count": sum(len(rows) for rows in on.values()),
        }

    def by_day(self, first, end):
        """Meetings by the day on which they begin, where the program is."""
        zone = self.request.program.tzinfo
        bounds = [datetime.combine(day, time(), tzinfo=zone) for day in (first, end)]
        rows = Meeting.objects.open_to(self.request.user, self.request.community).for_list()
        found = defaultdict(list)
        for one in rows.filter(starts_at__gte=bounds[0], starts_at__lt=bounds[1]).order_by(
            "starts_at", "pk"
        ):
            starts = timezone.localtime(one.starts_at, timezone=zone)
            one.time = time_format(starts.time())
            found[starts.date()].append(one)
        return found
