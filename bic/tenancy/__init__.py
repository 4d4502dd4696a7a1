"""The tenant, the scope and the two walls around every tenant table."""

from bic.tenancy.scoping import current_program_id, scope

__all__ = ["current_program_id", "scope"]
