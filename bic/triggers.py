"""The registry of pgtrigger with an index: half of the start of every process went into it.

pgtrigger compares each trigger that is registered with all before it, in two lists that it makes
anew for each (4.17, `pgtrigger/registry.py`). We have 900, most of them registered twice, so a
million were looked at. The same is asked of two indexes here.
"""

from typing import Any

from pgtrigger import registry


class Registry(registry._Registry):
    """Triggers by their URI; what pgtrigger asks of all of them is kept, not gathered."""

    # Over properties of pgtrigger.
    by_db_table: dict[tuple[str, str], Any] = {}
    pg_function_names: set[str] = set()

    def __init__(self) -> None:
        super().__init__()
        self.by_db_table, self.pg_function_names = {}, set()

    def __setitem__(self, key: str, value: tuple[Any, Any]) -> None:
        super().__setitem__(key, value)
        model, trigger = value
        self.by_db_table[model._meta.db_table, trigger.name] = trigger
        self.pg_function_names.add(trigger.get_pgid(model))

    def __delitem__(self, key: str) -> None:
        model, trigger = self[key]
        super().__delitem__(key)
        del self.by_db_table[model._meta.db_table, trigger.name]
        self.pg_function_names.discard(trigger.get_pgid(model))


def index() -> None:
    """Have pgtrigger keep its triggers so. Once, before any model is loaded."""
    if not isinstance(registry._registry, Registry):
        registry._registry = Registry()
