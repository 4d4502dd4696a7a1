"""Addresses of what is taken to bodies that decide."""

from django.urls import path

from meetings.views import packet, submission, submission_act

SUBMISSIONS = "<slug:program>/communities/<slug:community>/submissions/"
ONE = f"{SUBMISSIONS}<int:pk>/"
ATTACHMENT = f"{ONE}attachments/<int:part>/"
QUESTION = f"{ONE}questions/<int:part>/"
PACKET = f"{ONE}packets/<int:number>/"

urlpatterns = [
    path(SUBMISSIONS, submission.SubmissionList.as_view(), name="submission_list"),
    path(f"{SUBMISSIONS}add/", submission.SubmissionCreate.as_view(), name="submission_create"),
    path(ONE, submission.SubmissionDetail.as_view(), name="submission_detail"),
    path(f"{ONE}edit/", submission.SubmissionUpdate.as_view(), name="submission_update"),
    path(f"{ONE}history/", submission.SubmissionHistory.as_view(), name="submission_history"),
    path(f"{ONE}delete/", submission.SubmissionDelete.as_view(), name="submission_delete"),
    path(f"{ONE}submit/", submission_act.SubmissionSubmit.as_view(), name="submission_submit"),
    path(f"{ONE}outcome/", submission_act.SubmissionOutcome.as_view(), name="submission_outcome"),
    path(
        f"{ONE}withdraw/", submission_act.SubmissionWithdraw.as_view(), name="submission_withdraw"
    ),
    path(
        f"{ONE}attachments/add/", submission_act.AttachmentCreate.as_view(),
        name="attachment_create",
    ),
    path(
        f"{ATTACHMENT}delete/", submission_act.AttachmentDelete.as_view(),
        name="attachment_delete",
    ),
    path(
        f"{ATTACHMENT}move/<slug:way>/", submission_act.AttachmentMove.as_view(),
        name="attachment_move",
    ),
    path(
        f"{ONE}questions/add/", submission_act.QuestionCreate.as_view(),
        name="submissionquestion_create",
    ),
    path(QUESTION, submission_act.QuestionUpdate.as_view(), name="submissionquestion_update"),
    path(
        f"{QUESTION}delete/", submission_act.QuestionDelete.as_view(),
        name="submissionquestion_delete",
    ),
    path(f"{ONE}packets/add/", packet.PacketCreate.as_view(), name="packet_create"),
    path(f"{PACKET}file/", packet.PacketFile.as_view(), name="packet_file"),
    path(f"{PACKET}download/", packet.PacketDownload.as_view(), name="packet_download"),
    path(f"{PACKET}retry/", packet.PacketRetry.as_view(), name="packet_retry"),
]  # fmt: skip
