"""The cache, which may be away: what it would have known is then not known, and pages go on."""

import logging
from collections.abc import Callable
from typing import Any

from django.core.cache.backends.redis import RedisCache, RedisCacheClient
from redis.exceptions import RedisError

logger = logging.getLogger(__name__)


def _unless_away[T](ask: Callable[..., T], *args: Any, otherwise: T) -> T:
    try:
        return ask(*args)
    except RedisError as error:
        # One line: it may come with every request.
        logger.warning("The cache is away: %s", type(error).__name__)
        return otherwise


class ForgivingClient(RedisCacheClient):
    """Answers like an empty cache that takes whatever comes, when there is none."""

    def add(self, key: Any, value: Any, timeout: Any) -> Any:
        """Whether it was new; without a cache everything is."""
        return _unless_away(super().add, key, value, timeout, otherwise=True)

    def get(self, key: Any, default: Any) -> Any:
        """What is kept, else `default`."""
        return _unless_away(super().get, key, default, otherwise=default)

    def set(self, key: Any, value: Any, timeout: Any) -> None:
        """Keep it, if there is a cache."""
        _unless_away(super().set, key, value, timeout, otherwise=None)

    def delete(self, key: Any) -> Any:
        """Whether something was there to be deleted."""
        return _unless_away(super().delete, key, otherwise=False)

    def get_many(self, keys: Any) -> Any:
        """What of it is kept."""
        nothing: dict[Any, Any] = {}
        return _unless_away(super().get_many, list(keys), otherwise=nothing)

    def set_many(self, data: Any, timeout: Any) -> None:
        """Keep all of it, if there is a cache."""
        _unless_away(super().set_many, data, timeout, otherwise=None)

    def incr(self, key: Any, delta: Any) -> Any:
        """Count. Raises `ValueError` when nothing is counted there: without a cache nothing is."""
        try:
            return super().incr(key, delta)
        except RedisError as error:
            raise ValueError(key) from error


class ForgivingCache(RedisCache):
    """Valkey or Redis, without which every page still answers.

    How often something may be done is then not counted: a page is worth more than the count.
    """

    def __init__(self, server: str, params: dict[str, Any]) -> None:
        super().__init__(server, params)
        self._class = ForgivingClient
