"""Addresses of planning, each noun's in a module of its own."""

from planning.urls import budget, charter, funding, team, timeline

app_name = "planning"
urlpatterns = [
    *team.urlpatterns,
    *charter.urlpatterns,
    *timeline.urlpatterns,
    *budget.urlpatterns,
    *funding.urlpatterns,
]
