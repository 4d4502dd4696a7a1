"""What the product says back: alerts, messages, loading, saving, nothing there yet."""

from types import SimpleNamespace
from typing import Any

from bic.ui.drafts import Draft
from bic.ui.styleguide import State, component
from bic.ui.styleguide.stage import Stage

SAMPLES = "ui/styleguide/samples"
LEVELS = ("info", "success", "warning", "error")


def _alert(level: str) -> State:
    def context(stage: Stage) -> dict[str, Any]:
        return {"level": level, "heading": stage.words.title, "text": stage.words.sentence}

    return State(level, context)


component(
    "alert",
    "Something about this page that stays until its cause is gone.",
    "components/alert.html",
    *map(_alert, LEVELS),
    State("without a heading", lambda stage: {"text": stage.words.sentence}),
    State(
        "long",
        lambda stage: {
            "level": "error",
            "heading": stage.words.long_title,
            "text": stage.words.paragraph,
        },
    ),
    shows=("bic_ui.alert_icon",),
)


class _Message(str):
    """A text with the level that Django's messages have."""

    level_tag: str

    __slots__ = ("level_tag",)


def _said(*names: str) -> Any:
    def context(stage: Stage) -> dict[str, Any]:
        found = [_Message(getattr(stage.words, name)) for name in names]
        for message, level in zip(found, LEVELS, strict=False):
            message.level_tag = level
        return {"messages": found}

    return context


component(
    "messages",
    "What became of what somebody just did, at the top of the next page.",
    "components/messages.html",
    State("every level", _said("sentence", "sentence", "sentence", "sentence")),
    State("long", _said("paragraph", "long_title")),
)


def _signed_in(stage: Stage) -> dict[str, Any]:
    stage.sign_in()
    return {}


component(
    "notices",
    "What scripts put into a page: text kept on the device, a request that failed, signed out.",
    "components/notices.html",
    State("visitor"),
    State("signed in", _signed_in),
    shows=("components/notices_fixed.html", "components/kept.html", "bic_ui.keep"),
)
component(
    "draft",
    "Stands in a form and says that what was typed is back after another language or sign-in.",
    "components/draft.html",
    State("nothing was kept", lambda _stage: {"draft": Draft("ticket")}),
    State("given back", lambda _stage: {"draft": Draft("ticket", is_back=True)}),
    shows=("components/kept.html",),
)
component(
    "loading",
    "Results that are on their way, and the outline of what will come.",
    f"{SAMPLES}/loading.html",
    shows=("components/loading.html",),
)
component(
    "saved",
    "Says beside a long text whether it is stored. Scripts fill it in; it is empty until then.",
    f"{SAMPLES}/saved.html",
    shows=("components/saved.html",),
)
component(
    "empty",
    "There is nothing yet: why, and how to begin.",
    "components/empty.html",
    State(
        "with an act",
        lambda stage: {
            "title": stage.words.title,
            "text": stage.words.sentence,
            "action_url": "#main",
            "action_label": stage.words.action,
            "action_icon": "event",
        },
    ),
    State("title only", lambda stage: {"title": stage.words.title}),
    State(
        "long",
        lambda stage: {
            "title": stage.words.long_title,
            "text": stage.words.paragraph,
            "action_url": "#main",
            "action_label": stage.words.long_title,
        },
    ),
)


def _file(state: str, **more: Any) -> Any:
    def context(stage: Stage) -> dict[str, Any]:
        words = stage.words
        file = SimpleNamespace(
            state=state,
            is_unfinished=False,
            get_problem_display=words.sentence,
            problem_detail="",
        )
        vars(file).update(more)
        return {
            "id": "made-file",
            "file": file,
            "ready": words.title,
            "failed": words.title,
            "facts": words.sentence,
            "waits": words.title,
            "in_work": words.title,
            "note": words.sentence,
            "label": words.action,
            "download": "#main",
            "refresh": "#main",
            "retry": "#main",
            "poll": "#main",
            "may_retry": True,
        }

    return context


component(
    "made-file",
    "A file that a worker makes: waiting, in work, there, failed, or deleted again.",
    "components/made_file.html",
    State("waiting", _file("queued", is_unfinished=True)),
    State("ready", _file("ready")),
    State("failed", _file("failed", problem_detail="Error: cut-off-at-line-4711")),
    State("deleted", _file("expired")),
)
