"""Addresses of the dashboard, the workspace and the steps."""

from django.urls import include, path

from bic.blueprint import views

app_name = "blueprint"
program_urls = [
    path("", views.Dashboard.as_view(), name="dashboard"),
    path("steps/<str:code>/", views.StepDetail.as_view(), name="program_step"),
    path("steps/<str:code>/plan/", views.StepPlan.as_view(), name="program_step_plan"),
    path("steps/<str:code>/sign-off/", views.StepSignOff.as_view(), name="program_step_sign_off"),
    path("steps/<str:code>/set-aside/", views.StepSetAside.as_view(), name="program_step_aside"),
    path("steps/<str:code>/reopen/", views.StepReopen.as_view(), name="program_step_reopen"),
    path("steps/<str:code>/history/", views.StepHistory.as_view(), name="program_step_history"),
]
community_urls = [
    path("", views.Workspace.as_view(), name="workspace"),
    path("steps/<str:code>/", views.StepDetail.as_view(), name="step"),
    path("steps/<str:code>/plan/", views.StepPlan.as_view(), name="step_plan"),
    path("steps/<str:code>/sign-off/", views.StepSignOff.as_view(), name="step_sign_off"),
    path("steps/<str:code>/set-aside/", views.StepSetAside.as_view(), name="step_aside"),
    path("steps/<str:code>/reopen/", views.StepReopen.as_view(), name="step_reopen"),
    path("steps/<str:code>/history/", views.StepHistory.as_view(), name="step_history"),
    path("steps/<str:code>/open-gate/", views.GateOpen.as_view(), name="gate_open"),
    path("steps/<str:code>/gate-history/", views.GateHistory.as_view(), name="gate_history"),
]
urlpatterns = [
    path("<slug:program>/", include(program_urls)),
    path("<slug:program>/communities/<slug:community>/", include(community_urls)),
]
