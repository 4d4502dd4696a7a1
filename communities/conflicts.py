"""What a reviewer must not see: applications of a conflict, and others' scores too early."""

from typing import Any

from django.db.models import Exists, OuterRef, QuerySet

from communities.models import Application, Review


def without_conflicts[Q: QuerySet[Any]](rows: Q, user: Any, path: str = "pk") -> Q:
    """`rows` without those of applications that `user` (a person or their key) stepped out of.

    `path` leads from a row to the key of its application. Every list, search, comparison
    and file of applications goes through here. No query of its own.
    """
    theirs = Review.objects.recused().filter(reviewer=user, application=OuterRef(path))
    return rows.filter(~Exists(theirs))


def sealed_for(user: Any) -> QuerySet[Review, Any]:
    """Keys of applications whose scores `user` may not see yet: their own are not in.

    Who was asked and has not submitted sees nobody's scores, whatever their role; that of
    a decided or withdrawn application is no longer waited for.
    """
    return Review.objects.open().filter(reviewer_id=user.pk).values("application")


def is_sealed(application: Application, user: Any) -> bool:
    """Whether `user` may not see the scores of one application yet; one query."""
    return sealed_for(user).filter(application=application).exists()
