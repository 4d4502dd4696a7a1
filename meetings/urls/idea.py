"""Addresses of ideas, of ways to their authors, and where visitors give one."""

from django.urls import path

from meetings.views import idea, idea_acts, idea_public

COMMUNITY = "<slug:program>/communities/<slug:community>/"
IDEAS = f"{COMMUNITY}ideas/"
ONE = f"{IDEAS}<int:pk>/"
OPEN = "open/<slug:program>/communities/<slug:community>/ideas/"
LINK = "l/idea/<str:token>/"

urlpatterns = [
    path(IDEAS, idea.IdeaList.as_view(), name="idea_list"),
    path(f"{IDEAS}add/", idea.IdeaCreate.as_view(), name="idea_create"),
    path(f"{IDEAS}combine/", idea_acts.IdeaCombine.as_view(), name="idea_combine"),
    path(f"{IDEAS}authors/", idea.AuthorList.as_view(), name="ideacontact_list"),
    path(ONE, idea.IdeaDetail.as_view(), name="idea_detail"),
    path(f"{ONE}edit/", idea.IdeaUpdate.as_view(), name="idea_update"),
    path(f"{ONE}history/", idea.IdeaHistory.as_view(), name="idea_history"),
    path(f"{ONE}delete/", idea.IdeaDelete.as_view(), name="idea_delete"),
    path(f"{ONE}check/", idea.IdeaCheck.as_view(), name="idea_check"),
    path(f"{ONE}divide/", idea_acts.IdeaDivide.as_view(), name="idea_divide"),
    path(f"{ONE}set-aside/", idea_acts.IdeaAside.as_view(), name="idea_aside"),
    path(f"{ONE}take-up/", idea.IdeaTakeUp.as_view(), name="idea_takeup"),
    path(f"{ONE}told/", idea.AuthorTold.as_view(), name="ideacontact_told"),
    path(OPEN, idea_public.IdeaGive.as_view(), name="idea_give"),
    path(LINK, idea_public.IdeaLink.as_view(), name="idea_link"),
    path(f"{LINK}forget/", idea_public.IdeaForget.as_view(), name="idea_forget"),
]
