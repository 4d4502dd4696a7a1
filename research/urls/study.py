"""Addresses of studies and their guides."""

from django.urls import path

from research.views import guide, study

STUDIES = "<slug:program>/communities/<slug:community>/studies/"
ONE = f"{STUDIES}<int:pk>/"
GUIDE = f"{STUDIES}guides/<int:pk>/"

urlpatterns = [
    path(STUDIES, study.StudyList.as_view(), name="study_list"),
    path(f"{STUDIES}add/", study.StudyCreate.as_view(), name="study_create"),
    path(ONE, study.StudyDetail.as_view(), name="study_detail"),
    path(f"{ONE}edit/", study.StudyUpdate.as_view(), name="study_update"),
    path(f"{ONE}history/", study.StudyHistory.as_view(), name="study_history"),
    path(f"{ONE}delete/", study.StudyDelete.as_view(), name="study_delete"),
    path(f"{ONE}open/", study.StudyOpen.as_view(), name="study_open"),
    path(f"{ONE}close/", study.StudyClose.as_view(), name="study_close"),
    path(f"{ONE}targets/add/", study.TargetCreate.as_view(), name="target_create"),
    path(f"{ONE}targets/<int:target>/delete/", study.TargetDelete.as_view(), name="target_delete"),
    path(f"{ONE}guides/add/", guide.GuideCreate.as_view(), name="guide_create"),
    path(GUIDE, guide.GuideDetail.as_view(), name="guide_detail"),
    path(f"{GUIDE}edit/", guide.GuideUpdate.as_view(), name="guide_update"),
    path(f"{GUIDE}next/", guide.GuideNext.as_view(), name="guide_next"),
]
