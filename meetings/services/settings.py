"""What a program lets the public do with ideas and proposals."""

from typing import Any

from meetings.models import ProposalSetting


def settings_of(program: Any) -> ProposalSetting:
    """What was chosen, or the unsaved default."""
    found = ProposalSetting.objects.filter(program=program).first()
    return found or ProposalSetting(program=program)
