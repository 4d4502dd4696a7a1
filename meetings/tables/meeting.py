"""The lists of meetings and of series."""

from django.utils import timezone
from django.utils.formats import date_format, time_format
from django.utils.translation import gettext_lazy as _
from django_tables2 import Column

from bic.spoken import language_names
from bic.ui.tables import Add, Table, ngettext_lazy
from meetings.counts import came
from meetings.templatetags.meetings import STATES


class MeetingTable(Table):
    """Meetings with their day, place, languages and state."""

    title = Column(verbose_name=_("Meeting"), orderable=False)
    starts_at = Column(verbose_name=_("When"))
    kind = Column(verbose_name=_("Kind"))
    languages = Column(verbose_name=_("Languages"), orderable=False)
    status = Column(verbose_name=_("Status"), orderable=False)
    people_count = Column(verbose_name=_("People"), attrs={"th": {"class": "n"}})

    rows_template = "meetings/meeting_rows.html"
    frame = "meetings/meetings_frame.html"
    actions = "meetings/meetings_menu.html"
    lead = _("Meals, sessions and committees: what is planned, and what came out of it.")
    add = Add("meetings:meeting_create", "meetings.add_meeting", _("Plan a meeting"))
    empty_title = _("No meetings yet")
    empty_text = _("Plan the first one from a pattern, then announce it.")
    choices = ("kind",)
    caption = _("Meetings")
    counted = ngettext_lazy("%(count)d meeting", "%(count)d meetings", "count")
    resource = "meetings.resources.meeting.MeetingResource"
    export_permission = "meetings.export_meeting"

    def prepare(self, rows):
        super().prepare(rows)
        codes = {code for row in rows for code in (*row.languages, *row.interpreted)}
        names = language_names(codes)
        program, place = self.request.program, self.request.community
        sees_all = self.request.user.has_perm("meetings.view_restricted_meeting", place)
        for row in rows:
            starts = timezone.localtime(row.starts_at)
            row.day, row.time = date_format(starts.date()), time_format(starts.time())
            spoken = dict.fromkeys([*row.languages, *row.interpreted])
            row.language_words = ", ".join(names[code] for code in spoken)
            row.state_words, row.tag = STATES[row.state]
            row.came = came(row, program, sees_all=sees_all)

    class Meta:
        order_by = "-starts_at"


class SeriesTable(Table):
    """Series with how many of their meetings were held."""

    title = Column(verbose_name=_("Series"), orderable=False)
    first_at = Column(verbose_name=_("First meeting"))
    last_at = Column(verbose_name=_("Last meeting"))
    held_count = Column(verbose_name=_("Held"), attrs={"th": {"class": "n"}})
    meeting_count = Column(verbose_name=_("Meetings"), attrs={"th": {"class": "n"}})

    rows_template = "meetings/series_rows.html"
    frame = "meetings/meetings_frame.html"
    actions = "meetings/meetings_menu.html"
    lead = _("Meetings that belong together, and which objectives they have met.")
    add = Add("meetings:series_create", "meetings.add_series", _("Add a series"))
    empty_title = _("No series yet")
    empty_text = _("Put meetings together that belong together, such as six meals.")
    caption = _("Series of meetings")
    counted = ngettext_lazy("%(count)d series", "%(count)d series", "count")

    def prepare(self, rows):
        super().prepare(rows)
        for row in rows:
            row.first_day, row.last_day = (
                date_format(timezone.localtime(at).date()) if at else ""
                for at in (row.first_at, row.last_at)
            )

    class Meta:
        order_by = "-first_at"
