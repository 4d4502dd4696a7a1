"""Addresses of evaluation plans and of their parts."""

from django.urls import include, path

from evaluations.views import draft, logic, plan, question, wording

draft_urls = [
    path("", draft.PlanDraft.as_view(), name="plan_draft"),
    path("charter/", draft.PlanCharter.as_view(), name="plan_charter"),
    path("approve/", draft.PlanApprove.as_view(), name="plan_approve"),
    path("delete/", draft.PlanDiscard.as_view(), name="plan_delete"),
    path("boxes/<slug:column>/add/", logic.LogicCreate.as_view(), name="logic_create"),
    path("boxes/<int:pk>/", logic.LogicUpdate.as_view(), name="logic_update"),
    path("boxes/<int:pk>/remove/", logic.LogicDelete.as_view(), name="logic_delete"),
    path("boxes/<int:pk>/move/<slug:way>/", logic.LogicMove.as_view(), name="logic_move"),
    path("questions/add/", question.QuestionCreate.as_view(), name="question_create"),
    path("questions/<int:pk>/", question.QuestionUpdate.as_view(), name="question_update"),
    path("questions/<int:pk>/remove/", question.QuestionDelete.as_view(), name="question_delete"),
    path(
        "questions/<int:pk>/move/<slug:way>/",
        question.QuestionMove.as_view(),
        name="question_move",
    ),
    path("questions/<int:question>/add/", question.RowCreate.as_view(), name="row_create"),
    path("rows/<int:pk>/", question.RowUpdate.as_view(), name="row_update"),
    path("rows/<int:pk>/remove/", question.RowDelete.as_view(), name="row_delete"),
]
version_urls = [
    path("", plan.PlanDetail.as_view(), name="plan_detail"),
    path("print/", plan.PlanPrint.as_view(), name="plan_print"),
    path("history/", plan.PlanHistory.as_view(), name="plan_history"),
    path("history/<slug:part>/", plan.PlanPartHistory.as_view(), name="plan_part_history"),
]
plan_urls = [
    path("", plan.PlanList.as_view(), name="plan_list"),
    path("begin/", draft.PlanBegin.as_view(), name="plan_create"),
    path("draft/", include(draft_urls)),
    path("words/<slug:kind>/<int:pk>/", wording.PlanTranslate.as_view(), name="plan_translate"),
    path("versions/<int:number>/", include(version_urls)),
]
urlpatterns = [
    path("<slug:program>/communities/<slug:community>/evaluation-plan/", include(plan_urls)),
]
