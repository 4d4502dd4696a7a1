"""Addresses of XLSForms: brought in and taken out."""

from django.urls import path

from bic.surveys.views import xlsform

urlpatterns = [
    path(
        "<slug:program>/surveys/xlsform/",
        xlsform.NewFormUpload.as_view(),
        name="survey_xlsform_upload",
    ),
    path(
        "<slug:program>/surveys/<int:pk>/xlsform/",
        xlsform.FormUpload.as_view(),
        name="survey_xlsform_upload",
    ),
    path(
        "<slug:program>/surveys/<int:pk>/form.xlsx",
        xlsform.FormExport.as_view(),
        name="survey_xlsform_export",
    ),
    path(
        "<slug:program>/surveys/xlsform/<int:pk>/",
        xlsform.FormPreview.as_view(),
        name="survey_xlsform_preview",
    ),
    path(
        "<slug:program>/surveys/xlsform/<int:pk>/apply/",
        xlsform.FormApply.as_view(),
        name="survey_xlsform_apply",
    ),
]
