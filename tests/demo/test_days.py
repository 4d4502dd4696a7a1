"""A day of the past is the same day of the demo, at whatever hour it is loaded."""

from datetime import UTC, datetime

import time_machine
from django.utils import timezone
from hypothesis import example, given
from hypothesis import strategies as st

from bic.days import today_in
from bic.demo import Demo
from bic.tenancy.models import Program

# Half an hour before midnight in New York, which is after midnight on a summer's day.
LATE = datetime(2026, 11, 28, 4, 30, tzinfo=UTC)


@given(
    now=st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
    days=st.integers(0, 3000),
    zone=st.sampled_from(("America/New_York", "America/Phoenix", "Pacific/Honolulu")),
)
@example(now=LATE, days=545, zone="America/New_York")
def test_what_is_done_days_ago_is_done_on_that_day(now, days, zone):
    program = Program(time_zone=zone)
    with time_machine.travel(now, tick=False):
        demo = Demo(program)
        moment = demo.moment(days)
        with demo.ago(days):
            found = today_in(program), timezone.now()

    assert timezone.localdate(moment, program.tzinfo) == demo.day(days)
    assert found == (demo.day(days), moment)
