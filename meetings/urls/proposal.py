"""Addresses of proposals, of comments on them, and of their public pages."""

from django.urls import path

from meetings.views import proposal, proposal_acts, proposal_comment, proposal_public

COMMUNITY = "<slug:program>/communities/<slug:community>/"
PROPOSALS = f"{COMMUNITY}proposals/"
ONE = f"{PROPOSALS}<int:pk>/"
COMMENT = f"{COMMUNITY}proposal-comments/<int:pk>/"
OPEN = "open/<slug:program>/communities/<slug:community>/proposals/"
OPEN_ONE = f"{OPEN}<int:number>/"

urlpatterns = [
    path(PROPOSALS, proposal.ProposalList.as_view(), name="proposal_list"),
    path(f"{PROPOSALS}add/", proposal.ProposalCreate.as_view(), name="proposal_create"),
    path(f"{PROPOSALS}combine/", proposal_acts.ProposalCombine.as_view(), name="proposal_combine"),
    path(ONE, proposal.ProposalDetail.as_view(), name="proposal_detail"),
    path(f"{ONE}edit/", proposal.ProposalUpdate.as_view(), name="proposal_update"),
    path(f"{ONE}history/", proposal.ProposalHistory.as_view(), name="proposal_history"),
    path(f"{ONE}delete/", proposal.ProposalDelete.as_view(), name="proposal_delete"),
    path(f"{ONE}propose/", proposal.ProposalPropose.as_view(), name="proposal_propose"),
    path(f"{ONE}publish/", proposal.ProposalPublish.as_view(), name="proposal_publish"),
    path(f"{ONE}withdraw/", proposal.ProposalWithdraw.as_view(), name="proposal_withdraw"),
    path(f"{ONE}ready/", proposal.ProposalReady.as_view(), name="proposal_ready"),
    path(f"{ONE}send/", proposal_acts.ProposalSend.as_view(), name="proposal_send"),
    path(f"{ONE}decide/", proposal_acts.ProposalDecide.as_view(), name="proposal_decide"),
    path(f"{ONE}tell/", proposal_acts.ProposalTell.as_view(), name="proposal_tell"),
    path(f"{ONE}comment/", proposal_comment.CommentCreate.as_view(), name="proposal_comment"),
    path(f"{COMMENT}show/", proposal_comment.CommentShow.as_view(), name="proposalcomment_show"),
    path(f"{COMMENT}hide/", proposal_comment.CommentHide.as_view(), name="proposalcomment_hide"),
    path(
        "<slug:program>/proposals/settings/",
        proposal_acts.ProposalSettingUpdate.as_view(),
        name="proposalsetting_update",
    ),
    path(OPEN, proposal_public.ProposalPublicList.as_view(), name="proposal_public_list"),
    path(OPEN_ONE, proposal_public.ProposalPublic.as_view(), name="proposal_public"),
    path(
        f"{OPEN_ONE}support/",
        proposal_public.ProposalSupport.as_view(),
        name="proposal_public_support",
    ),
    path(
        f"{OPEN_ONE}comment/",
        proposal_public.ProposalPublicComment.as_view(),
        name="proposal_public_comment",
    ),
]
