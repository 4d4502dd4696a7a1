"""Addresses of review and selection."""

from django.urls import include, path

from communities.views import decision, review, review_application, review_assign, review_desk

own_urls = [
    path("", review.ReviewList.as_view(), name="review_list"),
    path("<int:pk>/", review.ReviewDetail.as_view(), name="review_detail"),
    path("<int:pk>/autosave/", review.ReviewAutosave.as_view(), name="review_autosave"),
    path("<int:pk>/declare/", review.ReviewDeclare.as_view(), name="review_declare"),
    path("<int:pk>/reopen/", review.ReviewReopen.as_view(), name="review_reopen"),
    path("<int:pk>/remove/", review_assign.ReviewRemove.as_view(), name="review_remove"),
    path("<int:pk>/history/", review.ReviewHistory.as_view(), name="review_history"),
]
round_urls = [
    path("", review_desk.Desk.as_view(), name="review_desk"),
    path("begin/", review_desk.Begin.as_view(), name="review_begin"),
    path("days/", review_desk.Days.as_view(), name="review_days"),
    path("assign/", review_assign.Assign.as_view(), name="review_assign"),
    path("balance/", review_assign.Balance.as_view(), name="review_balance"),
    path("scores/", review_desk.Scores.as_view(), name="review_scores"),
    path("compare/", review_desk.Compare.as_view(), name="review_compare"),
    path("decisions/", decision.DecisionList.as_view(), name="review_decisions"),
    path("decisions/prepare/", decision.Prepare.as_view(), name="review_prepare"),
]
application_urls = [
    path("", review_application.Results.as_view(), name="review_application"),
    path("finalist/", review_application.Choose.as_view(), name="review_finalist"),
    path("visits/add/", review_application.VisitCreate.as_view(), name="review_visit_create"),
    path("decide/", decision.Decide.as_view(), name="review_decide"),
]
urlpatterns = [
    path("<slug:program>/reviews/", include(own_urls)),
    path("<slug:program>/rounds/<slug:round>/reviews/", include(round_urls)),
    path("<slug:program>/reviews/applications/<int:pk>/", include(application_urls)),
    path(
        "<slug:program>/reviews/visits/<int:pk>/",
        review_application.VisitUpdate.as_view(),
        name="review_visit_update",
    ),
    path(
        "<slug:program>/reviews/visits/<int:pk>/history/",
        review_application.VisitHistory.as_view(),
        name="review_visit_history",
    ),
    path(
        "<slug:program>/reviews/decisions/<int:pk>/take-back/",
        decision.TakeBack.as_view(),
        name="review_take_back",
    ),
    path(
        "<slug:program>/reviews/decisions/<int:pk>/history/",
        decision.DecisionHistory.as_view(),
        name="review_decision_history",
    ),
    path(
        "<slug:program>/communities/<slug:community>/decision/",
        decision.Outcome.as_view(),
        name="decision_outcome",
    ),
]
