"""Addresses of indicators and of what was read."""

from django.urls import path

from evaluations.views import indicator, indicator_acts, reading

PLACE = "<slug:program>/communities/<slug:community>/indicators/"
ONE = f"{PLACE}<int:pk>/"
READINGS = f"{PLACE}<int:indicator>/readings/"

urlpatterns = [
    path(PLACE, indicator.IndicatorList.as_view(), name="indicator_list"),
    path(f"{PLACE}library/", indicator.IndicatorPick.as_view(), name="indicator_pick"),
    path(f"{PLACE}add/", indicator.IndicatorCreate.as_view(), name="indicator_create"),
    path(f"{PLACE}read/", indicator_acts.IndicatorReadAll.as_view(), name="indicator_read_all"),
    path(ONE, indicator.IndicatorDetail.as_view(), name="indicator_detail"),
    path(f"{ONE}edit/", indicator.IndicatorUpdate.as_view(), name="indicator_update"),
    path(f"{ONE}answers/", indicator.IndicatorAnswers.as_view(), name="indicator_answers"),
    path(f"{ONE}end/", indicator_acts.IndicatorRetire.as_view(), name="indicator_retire"),
    path(f"{ONE}take-up/", indicator_acts.IndicatorTakeUp.as_view(), name="indicator_take_up"),
    path(f"{ONE}read/", indicator_acts.IndicatorRead.as_view(), name="indicator_read"),
    path(f"{ONE}history/", indicator.IndicatorHistory.as_view(), name="indicator_history"),
    path(
        f"{ONE}readings/history/", indicator.IndicatorReadings.as_view(), name="indicator_readings"
    ),
    path(f"{READINGS}add/", reading.ReadingCreate.as_view(), name="reading_create"),
    path(f"{READINGS}<int:pk>/edit/", reading.ReadingUpdate.as_view(), name="reading_update"),
    path(f"{READINGS}<int:pk>/delete/", reading.ReadingDelete.as_view(), name="reading_delete"),
]
