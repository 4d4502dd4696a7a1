"""Addresses of versions of the plan, of its words in every language, and of its spreadsheet."""

from django.urls import path

from implementation.views import plan_public, planwords, sheet, version, version_acts

PLAN = "<slug:program>/communities/<slug:community>/plan/"
VERSIONS = f"{PLAN}versions/"
ONE = f"{VERSIONS}<int:pk>/"
EDITION = f"{PLAN}editions/<int:pk>/"
FRONT = f"{PLAN}front/"
LANGUAGES = f"{PLAN}languages/"
SHEET = f"{PLAN}spreadsheet/"
OPEN = "open/<slug:program>/<slug:community>/plan/"

urlpatterns = [
    path(VERSIONS, version.VersionList.as_view(), name="planversion_list"),
    path(f"{VERSIONS}add/", version_acts.VersionCreate.as_view(), name="planversion_create"),
    path(f"{VERSIONS}compare/", version.VersionCompare.as_view(), name="planversion_compare"),
    path(ONE, version.VersionDetail.as_view(), name="planversion_detail"),
    path(f"{ONE}approve/", version_acts.VersionApprove.as_view(), name="planversion_approve"),
    path(f"{ONE}baseline/", version_acts.VersionBaseline.as_view(), name="planversion_baseline"),
    path(f"{ONE}delete/", version_acts.VersionDelete.as_view(), name="planversion_delete"),
    path(f"{ONE}history/", version.VersionHistory.as_view(), name="planversion_history"),
    path(f"{ONE}publish/", version_acts.VersionPublish.as_view(), name="planversion_publish"),
    path(
        f"{ONE}preview/<slug:language>/",
        version.VersionPreview.as_view(),
        name="planversion_preview",
    ),
    path(f"{EDITION}file/", version.EditionFile.as_view(), name="planedition_file"),
    path(f"{EDITION}download/", version.EditionDownload.as_view(), name="planedition_download"),
    path(f"{EDITION}retry/", version_acts.EditionRetry.as_view(), name="planedition_retry"),
    path(FRONT, planwords.FrontList.as_view(), name="fronttext_list"),
    path(f"{FRONT}history/", planwords.FrontHistory.as_view(), name="fronttext_history"),
    path(f"{FRONT}<slug:key>/", planwords.FrontUpdate.as_view(), name="fronttext_update"),
    path(LANGUAGES, planwords.LanguageList.as_view(), name="planlanguage_list"),
    path(
        f"{LANGUAGES}<slug:language>/<str:part>/",
        planwords.Translate.as_view(),
        name="planlanguage_update",
    ),
    path(SHEET, sheet.Sheet.as_view(), name="plansheet_detail"),
    path(f"{SHEET}template.xlsx", sheet.SheetTemplate.as_view(), name="plansheet_template"),
    path(f"{SHEET}plan.<slug:form>", sheet.SheetExport.as_view(), name="plansheet_export"),
    path(OPEN, plan_public.PlanPublic.as_view(), name="plan_public"),
    path(f"{OPEN}pdf/", plan_public.PlanPublicPdf.as_view(), name="plan_public_pdf"),
]
