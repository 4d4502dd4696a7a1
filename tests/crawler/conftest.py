"""One world for the crawls of a process."""

from tests.access.conftest import kept_world, world  # noqa: F401
