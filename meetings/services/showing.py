"""Which sums of replies partners see: they grow by groups of people (docs/adr, 36)."""

from bic.privacy import is_enough, threshold_of
from meetings.models import Rsvp, RsvpSetting
from meetings.needs import needs_of


def note_moved(setting: RsvpSetting, rsvp: Rsvp, people: int) -> None:
    """Remember that a reply of so many people changed; show new sums once enough people moved.

    Called with the row of `setting` held. A reply that changes often counts once.
    """
    key = str(rsvp.pk)
    setting.moved[key] = max(setting.moved.get(key, 0), people)
    if is_enough(sum(setting.moved.values()), threshold_of(setting.meeting.program)):
        show(setting)
    else:
        setting.save(update_fields=["moved"])


def show(setting: RsvpSetting) -> None:
    """Show the sums as they are now."""
    setting.shown, setting.moved = vars(needs_of(setting.meeting)), {}
    setting.save(update_fields=["shown", "moved"])
