"""Addresses of bodies that decide, of briefings and of promises."""

from django.urls import path

from meetings.views import briefing, decisionbody

COMMUNITY = "<slug:program>/communities/<slug:community>/"
BODIES = f"{COMMUNITY}bodies/"
BODY = f"{BODIES}<int:pk>/"
BRIEFINGS = f"{COMMUNITY}briefings/"
BRIEFING = f"{BRIEFINGS}<int:pk>/"
PROMISES = f"{COMMUNITY}promises/"
PROMISE = f"{PROMISES}<int:pk>/"

urlpatterns = [
    path(BODIES, decisionbody.BodyList.as_view(), name="decisionbody_list"),
    path(f"{BODIES}add/", decisionbody.BodyCreate.as_view(), name="decisionbody_create"),
    path(BODY, decisionbody.BodyDetail.as_view(), name="decisionbody_detail"),
    path(f"{BODY}edit/", decisionbody.BodyUpdate.as_view(), name="decisionbody_update"),
    path(f"{BODY}history/", decisionbody.BodyHistory.as_view(), name="decisionbody_history"),
    path(f"{BODY}delete/", decisionbody.BodyDelete.as_view(), name="decisionbody_delete"),
    path(BRIEFINGS, briefing.BriefingList.as_view(), name="briefing_list"),
    path(f"{BRIEFINGS}add/", briefing.BriefingCreate.as_view(), name="briefing_create"),
    path(BRIEFING, briefing.BriefingDetail.as_view(), name="briefing_detail"),
    path(f"{BRIEFING}edit/", briefing.BriefingUpdate.as_view(), name="briefing_update"),
    path(f"{BRIEFING}history/", briefing.BriefingHistory.as_view(), name="briefing_history"),
    path(f"{BRIEFING}delete/", briefing.BriefingDelete.as_view(), name="briefing_delete"),
    path(PROMISES, briefing.PromiseList.as_view(), name="promise_list"),
    path(f"{PROMISES}add/", briefing.PromiseCreate.as_view(), name="promise_create"),
    path(PROMISE, briefing.PromiseDetail.as_view(), name="promise_detail"),
    path(f"{PROMISE}edit/", briefing.PromiseUpdate.as_view(), name="promise_update"),
    path(f"{PROMISE}history/", briefing.PromiseHistory.as_view(), name="promise_history"),
    path(f"{PROMISE}delete/", briefing.PromiseDelete.as_view(), name="promise_delete"),
    path(f"{PROMISE}close/", briefing.PromiseClose.as_view(), name="promise_close"),
]
