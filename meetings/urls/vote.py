"""Addresses of votes and decisions."""

from django.urls import path

from meetings.views import box, decision, meeting_votes, round, vote

COMMUNITY = "<slug:program>/communities/<slug:community>/"
VOTES = f"{COMMUNITY}votes/"
ONE = f"{VOTES}<int:pk>/"
DECISIONS = f"{COMMUNITY}decisions/"
DECISION = f"{DECISIONS}<int:pk>/"

urlpatterns = [
    path(
        f"{COMMUNITY}meetings/<int:pk>/votes/",
        meeting_votes.MeetingVotes.as_view(),
        name="meeting_votes",
    ),
    path(VOTES, vote.VoteList.as_view(), name="vote_list"),
    path(f"{VOTES}add/", vote.VoteCreate.as_view(), name="vote_create"),
    path(ONE, vote.VoteDetail.as_view(), name="vote_detail"),
    path(f"{ONE}edit/", vote.VoteUpdate.as_view(), name="vote_update"),
    path(f"{ONE}history/", vote.VoteHistory.as_view(), name="vote_history"),
    path(f"{ONE}delete/", vote.VoteDelete.as_view(), name="vote_delete"),
    path(f"{ONE}open/", round.VoteOpen.as_view(), name="vote_open"),
    path(f"{ONE}stop/", round.VoteStop.as_view(), name="vote_stop"),
    path(f"{ONE}count/", round.VoteCount.as_view(), name="vote_count"),
    path(f"{ONE}next/", round.VoteNext.as_view(), name="vote_next"),
    path(f"{ONE}screen/", round.VoteScreen.as_view(), name="vote_screen"),
    path(f"{ONE}card/", box.VoteCard.as_view(), name="vote_card"),
    path(f"{ONE}cards/", box.VoteCards.as_view(), name="vote_cards"),
    path(f"{ONE}hands/", box.VoteHands.as_view(), name="vote_hands"),
    path(
        f"{ONE}hands/<int:sheet>/remove/", box.VoteHandsRemove.as_view(), name="vote_hands_remove"
    ),
    path(f"{ONE}roll/", box.VoteRoll.as_view(), name="vote_roll"),
    path(f"{ONE}hear/", box.VoteHear.as_view(), name="vote_hear"),
    path(f"{ONE}concerns/<int:concern>/", box.VoteAnswer.as_view(), name="vote_answer"),
    path(DECISIONS, decision.DecisionList.as_view(), name="decision_list"),
    path(f"{DECISIONS}add/", decision.DecisionCreate.as_view(), name="decision_create"),
    path(DECISION, decision.DecisionDetail.as_view(), name="decision_detail"),
    path(f"{DECISION}edit/", decision.DecisionUpdate.as_view(), name="decision_update"),
    path(f"{DECISION}history/", decision.DecisionHistory.as_view(), name="decision_history"),
    path(f"{DECISION}delete/", decision.DecisionDelete.as_view(), name="decision_delete"),
    path(f"{DECISION}lock/", decision.DecisionLock.as_view(), name="decision_lock"),
]
