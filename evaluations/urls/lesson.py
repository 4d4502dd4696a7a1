"""Addresses of lessons: of a community, and the log of the program."""

from django.urls import path

from evaluations.views import lesson

LESSONS = "<slug:program>/communities/<slug:community>/lessons/"
ONE = f"{LESSONS}<int:pk>/"

urlpatterns = [
    path("<slug:program>/lessons/", lesson.LessonLog.as_view(), name="lesson_log"),
    path(LESSONS, lesson.LessonList.as_view(), name="lesson_list"),
    path(f"{LESSONS}add/", lesson.LessonCreate.as_view(), name="lesson_create"),
    path(ONE, lesson.LessonDetail.as_view(), name="lesson_detail"),
    path(f"{ONE}edit/", lesson.LessonUpdate.as_view(), name="lesson_update"),
    path(f"{ONE}settle/", lesson.LessonSettle.as_view(), name="lesson_settle"),
    path(f"{ONE}tell/", lesson.LessonTell.as_view(), name="lesson_tell"),
    path(f"{ONE}reopen/", lesson.LessonReopen.as_view(), name="lesson_reopen"),
    path(f"{ONE}history/", lesson.LessonHistory.as_view(), name="lesson_history"),
    path(f"{ONE}delete/", lesson.LessonDelete.as_view(), name="lesson_delete"),
]
