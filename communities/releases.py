"""What happens when mail leaves the outbox."""

from communities.services import round_notices

__all__ = ["round_notices"]
