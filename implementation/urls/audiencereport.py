"""Addresses of what each audience is told."""

from django.urls import path

from implementation.views import audiencereport as views
from implementation.views import audiencereport_file as files
from implementation.views import cycle

REPORTING = "<slug:program>/communities/<slug:community>/reporting/"
CYCLE = f"{REPORTING}cycles/<int:pk>/"
ONE = f"{REPORTING}<int:pk>/"
EDITION = f"{ONE}<slug:language>/"
FILE = f"{EDITION}<slug:format>/"

urlpatterns = [
    path(REPORTING, cycle.Reporting.as_view(), name="audiencereport_list"),
    path(f"{REPORTING}begin/", cycle.BeginDue.as_view(), name="audiencereport_begin"),
    path(f"{REPORTING}cycles/add/", cycle.CycleCreate.as_view(), name="cycle_create"),
    path(f"{CYCLE}edit/", cycle.CycleUpdate.as_view(), name="cycle_update"),
    path(f"{CYCLE}end/", cycle.CycleEnd.as_view(), name="cycle_end"),
    path(f"{CYCLE}history/", cycle.CycleHistory.as_view(), name="cycle_history"),
    path(f"{CYCLE}begin/", cycle.CycleBegin.as_view(), name="cycle_begin"),
    path(f"{CYCLE}skip/", cycle.CycleSkip.as_view(), name="cycle_skip"),
    path(ONE, views.ReportDetail.as_view(), name="audiencereport_detail"),
    path(f"{ONE}edit/", views.ReportUpdate.as_view(), name="audiencereport_update"),
    path(f"{ONE}submit/", views.ReportSubmit.as_view(), name="audiencereport_submit"),
    path(f"{ONE}send-back/", views.ReportSendBack.as_view(), name="audiencereport_send_back"),
    path(f"{ONE}publish/", views.ReportPublish.as_view(), name="audiencereport_publish"),
    path(f"{ONE}skip/", views.ReportSkip.as_view(), name="audiencereport_skip"),
    path(f"{ONE}take-up/", views.ReportTakeUp.as_view(), name="audiencereport_take_up"),
    path(f"{ONE}correct/", views.ReportCorrect.as_view(), name="audiencereport_correct"),
    path(f"{ONE}history/", views.ReportHistory.as_view(), name="audiencereport_history"),
    path(f"{EDITION}read/", files.ReportRead.as_view(), name="audiencereport_read"),
    path(f"{EDITION}numbers.csv", files.ReportLines.as_view(), name="audiencereport_lines"),
    path(f"{FILE}file/", files.FileProgress.as_view(), name="audiencereport_file"),
    path(f"{FILE}download/", files.FileDownload.as_view(), name="audiencereport_download"),
    path(f"{FILE}retry/", files.FileRetry.as_view(), name="audiencereport_retry"),
]
