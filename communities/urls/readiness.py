"""Addresses of readiness."""

from django.urls import include, path

from communities.views import criteria, interviews, outcome, readiness, scoring

criterion_urls = [
    path("", criteria.CriterionList.as_view(), name="readiness_criteria"),
    path("add/", criteria.CriterionCreate.as_view(), name="readiness_criterion_create"),
    path("<int:pk>/", criteria.CriterionUpdate.as_view(), name="readiness_criterion_update"),
    path("<int:pk>/retire/", criteria.CriterionRetire.as_view(), name="readiness_criterion_retire"),
    path(
        "<int:pk>/history/",
        criteria.CriterionHistory.as_view(),
        name="readiness_criterion_history",
    ),
]
interview_urls = [
    path("add/", interviews.InterviewCreate.as_view(), name="readiness_interview_create"),
    path("<int:number>/", interviews.InterviewUpdate.as_view(), name="readiness_interview_update"),
    path(
        "<int:number>/remove/",
        interviews.InterviewRemove.as_view(),
        name="readiness_interview_remove",
    ),
    path(
        "<int:number>/history/",
        interviews.InterviewHistory.as_view(),
        name="readiness_interview_history",
    ),
]
condition_urls = [
    path("add/", outcome.ConditionCreate.as_view(), name="readiness_condition_create"),
    path("<int:condition>/", outcome.ConditionUpdate.as_view(), name="readiness_condition_update"),
    path("<int:condition>/met/", outcome.ConditionMet.as_view(), name="readiness_condition_met"),
    path(
        "<int:condition>/remove/",
        outcome.ConditionRemove.as_view(),
        name="readiness_condition_remove",
    ),
    path(
        "<int:condition>/history/",
        outcome.ConditionHistory.as_view(),
        name="readiness_condition_history",
    ),
]
one_urls = [
    path("", readiness.ReadinessDetail.as_view(), name="readiness_detail"),
    path("scorers/", readiness.ReadinessPlan.as_view(), name="readiness_plan"),
    path("stop/", readiness.ReadinessStop.as_view(), name="readiness_stop"),
    path("print/", readiness.ReadinessPrint.as_view(), name="readiness_print"),
    path("history/", readiness.ReadinessHistory.as_view(), name="readiness_history"),
    path("interviews/", include(interview_urls)),
    path("conditions/", include(condition_urls)),
    path(
        "items/<int:item>/evidence/",
        interviews.EvidenceCreate.as_view(),
        name="readiness_evidence_create",
    ),
    path("items/<int:item>/agree/", scoring.Agree.as_view(), name="readiness_agree"),
    path(
        "evidence/<int:evidence>/remove/",
        interviews.EvidenceRemove.as_view(),
        name="readiness_evidence_remove",
    ),
    path("score/", scoring.ScoreOverview.as_view(), name="readiness_score"),
    path("score/<int:part>/", scoring.ScorePart.as_view(), name="readiness_score_part"),
    path("score/hand-in/", scoring.HandIn.as_view(), name="readiness_hand_in"),
    path("ratings/", scoring.Ratings.as_view(), name="readiness_ratings"),
    path("ratings/agree/", scoring.AgreeAll.as_view(), name="readiness_agree_all"),
    path("outcome/", outcome.Decide.as_view(), name="readiness_decide"),
]
community_urls = [
    path("", readiness.CommunityReadiness.as_view(), name="readiness_community"),
    path("begin/", readiness.ReadinessCreate.as_view(), name="readiness_create"),
    path("<int:pk>/", include(one_urls)),
]
urlpatterns = [
    path("<slug:program>/readiness/", readiness.ReadinessList.as_view(), name="readiness_list"),
    path("<slug:program>/readiness/criteria/", include(criterion_urls)),
    path("<slug:program>/communities/<slug:community>/readiness/", include(community_urls)),
]
