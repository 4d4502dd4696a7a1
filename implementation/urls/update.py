"""Addresses of updates and comments."""

from django.urls import path

from implementation.views import comment, update

PLAN = "<slug:program>/communities/<slug:community>/plan/"
ACTION, TASK = f"{PLAN}actions/<int:pk>/", f"{PLAN}tasks/<int:pk>/"
UPDATE, COMMENT = f"{PLAN}updates/<int:pk>/", f"{PLAN}comments/<int:pk>/"

urlpatterns = [
    path(f"{PLAN}updates/", update.UpdateList.as_view(), name="update_list"),
    path(f"{ACTION}report/", update.UpdateAction.as_view(), name="update_action"),
    path(f"{TASK}report/", update.UpdateTask.as_view(), name="update_task"),
    path(f"{UPDATE}edit/", update.UpdateUpdate.as_view(), name="update_update"),
    path(f"{UPDATE}file/", update.UpdateFile.as_view(), name="update_file"),
    path(f"{UPDATE}history/", update.UpdateHistory.as_view(), name="update_history"),
    path(f"{UPDATE}delete/", update.UpdateDelete.as_view(), name="update_delete"),
    path(f"{UPDATE}clear/", update.UpdateClear.as_view(), name="update_clear"),
    path(f"{ACTION}comment/", comment.CommentAction.as_view(), name="comment_action"),
    path(f"{TASK}comment/", comment.CommentTask.as_view(), name="comment_task"),
    path(f"{COMMENT}edit/", comment.CommentUpdate.as_view(), name="comment_update"),
    path(f"{COMMENT}history/", comment.CommentHistory.as_view(), name="comment_history"),
    path(f"{COMMENT}delete/", comment.CommentDelete.as_view(), name="comment_delete"),
    path(f"{COMMENT}clear/", comment.CommentClear.as_view(), name="comment_clear"),
]
