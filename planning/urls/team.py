"""Addresses of the team."""

from django.urls import include, path

from planning.views import periods, skills, team

of_member = [
    path("", team.MemberDetail.as_view(), name="team_member"),
    path("edit/", team.MemberUpdate.as_view(), name="team_member_update"),
    path("history/", team.MemberHistory.as_view(), name="team_member_history"),
    path("leave/", team.MemberLeave.as_view(), name="team_member_leave"),
    path("come-back/", team.MemberComeBack.as_view(), name="team_member_come_back"),
    path("hours/add/", periods.AvailabilityCreate.as_view(), name="team_hours_create"),
    path("hours/<int:number>/", periods.AvailabilityUpdate.as_view(), name="team_hours_update"),
    path(
        "hours/<int:number>/delete/", periods.AvailabilityDelete.as_view(), name="team_hours_delete"
    ),
    path(
        "hours/<int:number>/history/",
        periods.AvailabilityHistory.as_view(),
        name="team_hours_history",
    ),
    path("work/add/", periods.AssignmentCreate.as_view(), name="team_work_create"),
    path("work/<int:number>/", periods.AssignmentUpdate.as_view(), name="team_work_update"),
    path(
        "work/<int:number>/history/", periods.AssignmentHistory.as_view(), name="team_work_history"
    ),
    path("work/<int:number>/delete/", periods.AssignmentDelete.as_view(), name="team_work_delete"),
]
of_skills = [
    path("", skills.Skills.as_view(), name="team_skills"),
    path("add/", skills.SkillCreate.as_view(), name="team_skill_create"),
    path("<int:pk>/", skills.SkillUpdate.as_view(), name="team_skill_update"),
    path("<int:pk>/move/", skills.SkillMove.as_view(), name="team_skill_move"),
    path("<int:pk>/delete/", skills.SkillDelete.as_view(), name="team_skill_delete"),
]
pages = [
    path("", team.TeamList.as_view(), name="team"),
    path("add/", team.MemberCreate.as_view(), name="team_member_create"),
    path("matrix/", skills.Matrix.as_view(), name="team_matrix"),
    path("matrix/save/", skills.MatrixSave.as_view(), name="team_matrix_save"),
    path("coverage/", skills.Coverage.as_view(), name="team_coverage"),
    path("capacity/", skills.Capacity.as_view(), name="team_capacity"),
    path("skills/", include(of_skills)),
    path("people/<int:pk>/", include(of_member)),
]
urlpatterns = [path("<slug:program>/planning/team/", include(pages))]
