"""Addresses of waves and of what they ask."""

from django.urls import path

from evaluations.views import instrument, wave

WAVES = "<slug:program>/communities/<slug:community>/evaluation/waves/"
ONE = f"{WAVES}<int:pk>/"
SURVEY = f"{ONE}surveys/<int:survey>/"

urlpatterns = [
    path(WAVES, wave.WaveList.as_view(), name="wave_list"),
    path(f"{WAVES}add/", wave.WaveCreate.as_view(), name="wave_create"),
    path(f"{WAVES}agreement/", wave.WaveFollow.as_view(), name="wave_follow"),
    path(ONE, wave.WaveDetail.as_view(), name="wave_detail"),
    path(f"{ONE}edit/", wave.WaveUpdate.as_view(), name="wave_update"),
    path(f"{ONE}history/", wave.WaveHistory.as_view(), name="wave_history"),
    path(f"{ONE}open/", wave.WaveOpen.as_view(), name="wave_open"),
    path(f"{ONE}close/", wave.WaveClose.as_view(), name="wave_close"),
    path(f"{ONE}lock/", wave.WaveLock.as_view(), name="wave_lock"),
    path(f"{ONE}surveys/add/", instrument.InstrumentCreate.as_view(), name="instrument_create"),
    path(
        f"{ONE}surveys/process/", instrument.InstrumentProcess.as_view(), name="instrument_process"
    ),
    path(f"{SURVEY}again/", instrument.InstrumentAgain.as_view(), name="instrument_again"),
    path(f"{SURVEY}remove/", instrument.InstrumentDelete.as_view(), name="instrument_delete"),
    path(f"{SURVEY}invite/", instrument.InstrumentInvite.as_view(), name="instrument_invite"),
]
