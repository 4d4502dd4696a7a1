"""Addresses of themes, what speaks for them, comments and rankings."""

from django.urls import path

from research.views import comment, evidence, ranking, theme

COMMUNITY = "<slug:program>/communities/<slug:community>/"
THEMES = f"{COMMUNITY}themes/"
ONE = f"{THEMES}<int:pk>/"
COMMENT = f"{COMMUNITY}theme-comments/<int:pk>/"
RANKINGS = f"{COMMUNITY}rankings/"
RANKING = f"{RANKINGS}<int:pk>/"

urlpatterns = [
    path(THEMES, theme.ThemeList.as_view(), name="theme_list"),
    path(f"{THEMES}add/", theme.ThemeCreate.as_view(), name="theme_create"),
    path(ONE, theme.ThemeDetail.as_view(), name="theme_detail"),
    path(f"{ONE}edit/", theme.ThemeUpdate.as_view(), name="theme_update"),
    path(f"{ONE}history/", theme.ThemeHistory.as_view(), name="theme_history"),
    path(f"{ONE}delete/", theme.ThemeDelete.as_view(), name="theme_delete"),
    path(f"{ONE}share/", theme.ThemeShare.as_view(), name="theme_share"),
    path(f"{ONE}decide/", theme.ThemeDecide.as_view(), name="theme_decide"),
    path(f"{ONE}move/<slug:way>/", theme.ThemeMove.as_view(), name="theme_move"),
    path(f"{ONE}attach/", evidence.ThemeAttach.as_view(), name="theme_attach"),
    path(
        f"{ONE}evidence/<int:evidence>/detach/",
        evidence.ThemeDetach.as_view(),
        name="theme_detach",
    ),
    path(f"{ONE}comment/", comment.CommentCreate.as_view(), name="theme_comment"),
    path(f"{COMMENT}hide/", comment.CommentHide.as_view(), name="themecomment_hide"),
    path(f"{COMMENT}show/", comment.CommentShow.as_view(), name="themecomment_show"),
    path(f"{COMMENT}delete/", comment.CommentDelete.as_view(), name="themecomment_delete"),
    path(RANKINGS, ranking.RankingList.as_view(), name="ranking_list"),
    path(f"{RANKINGS}open/", ranking.RankingCreate.as_view(), name="ranking_create"),
    path(RANKING, ranking.RankingDetail.as_view(), name="ranking_detail"),
    path(f"{RANKING}keep/", ranking.RankingKeep.as_view(), name="ranking_keep"),
    path(f"{RANKING}close/", ranking.RankingClose.as_view(), name="ranking_close"),
    path(f"{RANKING}<int:theme>/<slug:way>/", ranking.RankingMove.as_view(), name="ranking_move"),
]
