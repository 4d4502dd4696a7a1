"""Addresses of the plan and of what is done with it as a whole."""

from django.urls import path

from implementation.views import action, council, handover, outline, plan

PLAN = "<slug:program>/communities/<slug:community>/plan/"
TOPIC = f"{PLAN}topics/<int:pk>/"
OBJECTIVE = f"{PLAN}objectives/<int:pk>/"

urlpatterns = [
    path(PLAN, plan.PlanDetail.as_view(), name="plan_detail"),
    path(f"{PLAN}begin/", plan.PlanCreate.as_view(), name="plan_create"),
    path(f"{PLAN}edit/", plan.PlanUpdate.as_view(), name="plan_update"),
    path(f"{PLAN}history/", plan.PlanHistory.as_view(), name="plan_history"),
    path(f"{PLAN}arrange/", outline.PlanArrange.as_view(), name="plan_arrange"),
    path(f"{PLAN}adopt/", action.PlanAdopt.as_view(), name="plan_adopt"),
    path(f"{PLAN}council/", council.PlanCouncil.as_view(), name="plan_council"),
    path(f"{PLAN}council/submit/", council.PlanSubmit.as_view(), name="plan_submit"),
    path(f"{PLAN}topics/add/", outline.TopicCreate.as_view(), name="topic_create"),
    path(f"{TOPIC}edit/", outline.TopicUpdate.as_view(), name="topic_update"),
    path(f"{TOPIC}delete/", outline.TopicDelete.as_view(), name="topic_delete"),
    path(f"{TOPIC}move/<slug:way>/", outline.TopicMove.as_view(), name="topic_move"),
    path(f"{TOPIC}objectives/add/", outline.ObjectiveCreate.as_view(), name="objective_create"),
    path(f"{OBJECTIVE}edit/", outline.ObjectiveUpdate.as_view(), name="objective_update"),
    path(f"{OBJECTIVE}delete/", outline.ObjectiveDelete.as_view(), name="objective_delete"),
    path(f"{OBJECTIVE}move/<slug:way>/", outline.ObjectiveMove.as_view(), name="objective_move"),
    path(f"{PLAN}hand-overs/", handover.HandoverList.as_view(), name="handover_list"),
    path(f"{PLAN}hand-overs/add/", handover.HandoverCreate.as_view(), name="handover_create"),
]
