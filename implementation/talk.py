"""What was reported and said about an action or a task: a block on its page."""

from typing import Any

from django.db.models import Q

from implementation.forms.update import CommentForm
from implementation.models import Action, Comment, Task, Update
from implementation.models.status import Status
from implementation.models.update import Level
from implementation.reporting import with_reporters
from implementation.tables.update import LEVEL_TAGS, LEVEL_WORDS, names_documents

# The newest of them; the list of updates has all.
MOST = 30
# What somebody reports with one tap more.
QUICK = (Status.IN_PROGRESS, Status.DONE, Status.PAUSED)


def talk_of(item: Action | Task, user: Any) -> dict[str, Any]:
    """Updates and comments that a person may read, and what they may add. Five queries.

    An action tells those of its tasks too.
    """
    of_item = Q(task=item) if isinstance(item, Task) else Q(action=item)
    here = item.community
    updates = list(Update.objects.open_to(user, here).filter(of_item).for_list()[:MOST])
    comments = Comment.objects.open_to(user, here).filter(of_item).for_list()
    newest = list(comments.reverse()[:MOST])[::-1]
    for one in [*names_documents(updates, user), *newest]:
        one.level_tag, one.level_words = LEVEL_TAGS[Level(one.level)], LEVEL_WORDS[Level(one.level)]
        noun = one._meta.model_name
        one.may_change = user.has_perm(f"implementation.change_{noun}", one)
        one.may_delete = user.has_perm(f"implementation.delete_{noun}", one)
        one.may_clear = user.has_perm(f"implementation.release_{noun}", one)
    may_report = user.has_perm("implementation.add_update", with_reporters(item))
    return {
        "item": item,
        "is_task": isinstance(item, Task),
        "updates": updates,
        "comments": newest,
        "may_report": may_report,
        "may_see_history": user.has_perm("implementation.view_history_update", item),
        "quick": [one for one in QUICK if one != item.status] if may_report else [],
        "form": CommentForm(item=item, user=user)
        if user.has_perm("implementation.add_comment", item)
        else None,
    }
