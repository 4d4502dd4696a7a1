"""Addresses of agreements."""

from django.urls import include, path

from communities.views import agreement_texts as texts
from communities.views import agreements as views
from communities.views import drafting, signers, signing

act_urls = [
    path("send/", views.SendOut.as_view(), name="agreement_send"),
    path("recall/", views.TakeBack.as_view(), name="agreement_recall"),
    path("void/", views.Void.as_view(), name="agreement_void"),
    path("again/", views.BeginAgain.as_view(), name="agreement_again"),
    path("amend/", views.Amend.as_view(), name="agreement_amend"),
    path("history/", views.AgreementHistory.as_view(), name="agreement_history"),
]
draft_urls = [
    path("settings/", drafting.Settings.as_view(), name="agreement_settings"),
    path("authority/", drafting.Authority.as_view(), name="agreement_authority"),
    path("details/", drafting.Details.as_view(), name="agreement_details"),
    path("parts/<slug:noun>/add/", drafting.PartCreate.as_view(), name="part_create"),
    path("parts/<slug:noun>/<int:part>/", drafting.PartUpdate.as_view(), name="part_update"),
    path("parts/<slug:noun>/<int:part>/remove/", drafting.PartRemove.as_view(), name="part_remove"),
    path("owed/add/", drafting.OwedCreate.as_view(), name="owed_create"),
    path("owed/<int:part>/", drafting.OwedUpdate.as_view(), name="owed_update"),
    path("owed/<int:part>/remove/", drafting.OwedRemove.as_view(), name="owed_remove"),
]
text_urls = [
    path("word/", texts.Word.as_view(), name="agreement_word"),
    path("print/", texts.Print.as_view(), name="agreement_print"),
    path("versions/upload/", texts.VersionUpload.as_view(), name="agreement_upload"),
    path("versions/keep/", texts.VersionKeep.as_view(), name="agreement_keep"),
    path("versions/record/", texts.RecordChoose.as_view(), name="agreement_record"),
    path("versions/<int:number>/", texts.VersionDetail.as_view(), name="agreement_version"),
    path("file/", texts.FileProgress.as_view(), name="agreement_file"),
    path("file/download/", texts.FileDownload.as_view(), name="agreement_download"),
    path("file/retry/", texts.FileRetry.as_view(), name="agreement_retry"),
]
signing_urls = [
    path("sign/", signing.OwnSign.as_view(), name="agreement_sign"),
    path("sign/decline/", signing.OwnDecline.as_view(), name="agreement_decline"),
    path("sign/hand-on/", signing.OwnHandOn.as_view(), name="agreement_hand_on"),
    path("sign/paper/", signing.OwnPaper.as_view(), name="agreement_paper"),
    path("signers/<int:part>/remind/", signers.Remind.as_view(), name="signer_remind"),
    path("signers/<int:part>/ask-again/", signers.AskAgain.as_view(), name="signer_ask_again"),
    path("signers/<int:part>/correct/", signers.Correct.as_view(), name="signer_correct"),
    path("signers/history/", signers.SignersHistory.as_view(), name="signers_history"),
    path("signers/<int:part>/paper/", signers.RecordPaper.as_view(), name="signer_paper"),
]
community_urls = [
    path("", views.CommunityAgreements.as_view(), name="community_agreements"),
    path("add/", views.AgreementBegin.as_view(), name="agreement_begin"),
    path("<int:agreement>/", views.AgreementDetail.as_view(), name="agreement_detail"),
    path("<int:agreement>/", include(act_urls + draft_urls + text_urls + signing_urls)),
]
urlpatterns = [
    path("<slug:program>/agreements/", views.AgreementList.as_view(), name="agreement_list"),
    path("<slug:program>/communities/<slug:community>/agreements/", include(community_urls)),
]
