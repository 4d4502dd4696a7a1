"""Colors, type, and the small drawings: icons, beads, patches, tags, meters."""

from django.conf import settings

from bic.blueprint import PHASES
from bic.blueprint import State as StepState
from bic.translated import APPROVED, Translated
from bic.ui.styleguide import State, component
from bic.ui.styleguide.stage import person
from bic.ui.styleguide.words import ENGLISH, SPANISH

SAMPLES = "ui/styleguide/samples"
ICONS = settings.BASE_DIR / "assets" / "icons.txt"
COLORS = (
    *("paper", "surface", "sunken", "line", "line-strong", "ink", "ink-2", "ink-3"),
    *("pine", "pine-dark", "pine-deep", "pine-mid", "pine-soft", "marigold", "marigold-soft"),
    *("error", "success", "info"),
)
STATES = list(StepState)

component(
    "colors",
    "The colors of the design; a sheet names a token and never a hex.",
    f"{SAMPLES}/tokens.html",
    State("all", lambda _stage: {"colors": COLORS}),
)
component("type", "Sizes of text, from the display down to the smallest.", f"{SAMPLES}/type.html")
component(
    "icons",
    "Icons of the sprite. One that says something alone has a label, one with a direction flips.",
    f"{SAMPLES}/icons.html",
    State("all", lambda _stage: {"icons": ICONS.read_text("utf-8").split()}),
    shows=("bic_ui.icon",),
)
component("mark", "The pinwheel of the product.", f"{SAMPLES}/mark.html", shows=("bic_ui.mark",))
component("quilt", "Bands of cloth, for covers and empty pages.", f"{SAMPLES}/quilt.html")
component(
    "status",
    "How far a step is: the shape first, then the words.",
    f"{SAMPLES}/status.html",
    State("short", lambda _stage: {"states": STATES, "text": ""}),
    State("long", lambda stage: {"states": STATES[:1], "text": stage.words.options[2]}),
    shows=("bic_ui.status", "bic_ui.bead"),
)
component(
    "phases",
    "The five phases: hue, icon and name, always together, and the thread of their steps.",
    f"{SAMPLES}/phases.html",
    State("short", lambda _stage: {"phases": PHASES, "states": STATES, "text": ""}),
    State(
        "long",
        lambda stage: {"phases": PHASES[:2], "states": STATES * 2, "text": stage.words.options[2]},
    ),
    shows=("bic_ui.beads", "bic_ui.thread", "bic_ui.patch", "bic_ui.phasetag"),
)
component(
    "tags",
    "A word about the thing beside it; the last one hides a number that is too small to show.",
    f"{SAMPLES}/tags.html",
    State("short", lambda stage: {"text": stage.words.options[0]}),
    State("long", lambda stage: {"text": stage.words.options[2]}),
)
component(
    "avatars",
    "Initials of a person, hidden from screen readers: the name stands beside them.",
    f"{SAMPLES}/avatars.html",
    State("short", lambda stage: {"person": person(stage.words.person)}),
    State("long", lambda stage: {"person": person(stage.words.long_person)}),
    State("without a name", lambda _stage: {"person": person("")}),
    shows=("bic_ui.avatar",),
)
component(
    "meters",
    "A share as a bar, with its number beside it.",
    f"{SAMPLES}/meters.html",
    State("some", lambda _stage: {"percent": 62}),
    State("empty", lambda _stage: {"percent": 0}),
    State("full", lambda _stage: {"percent": 100}),
    shows=("bic_ui.meter", "bic_ui.bar"),
)
component(
    "figures",
    "Numbers that a page is about, with what they count.",
    f"{SAMPLES}/figures.html",
    State("short", lambda stage: {"values": ("12.4%", "9"), "text": stage.words.label}),
    State("long", lambda stage: {"values": ("1,204,331",) * 3, "text": stage.words.long_title}),
)
component(
    "eyebrow",
    "Above the heading: the step of the Blueprint that a page is about.",
    "components/eyebrow.html",
    State("short", lambda stage: {"step": _step(stage.words.title)}),
    State("long", lambda stage: {"step": _step(stage.words.long_title)}),
)
component(
    "said",
    "What people wrote in several languages, marked with its language where that is another.",
    f"{SAMPLES}/said.html",
    State(
        "translated",
        lambda _stage: {
            "text": Translated(
                "en", {"en": ENGLISH.paragraph, "es": SPANISH.paragraph}, {"es": APPROVED}
            )
        },
    ),
    State(
        "in another language", lambda _stage: {"text": Translated("pt", {"pt": "Almoço à beira"})}
    ),
    State("empty", lambda _stage: {"text": Translated()}),
    shows=("bic_said.said", "bic_said.told"),
)


def _step(name: str) -> dict[str, object]:
    return {"phase_number": 2, "number": "2.3", "name": name}


component(
    "reworded",
    "What changed from one version of a text to the next, word by word.",
    f"{SAMPLES}/reworded.html",
    State(
        "changed", lambda stage: {"before": stage.words.sentence, "after": stage.words.paragraph}
    ),
    State("new", lambda stage: {"before": "", "after": stage.words.sentence}),
    State("long", lambda stage: {"before": stage.words.long_title, "after": stage.words.title}),
    shows=("components/reworded.html", "bic_said.version"),
)
