"""Keep the interpreter from work that no test needs: a quarter of a test's time went there."""

import gc

import pytest


def pytest_collection_finish() -> None:
    """Leave what is loaded by now alone: it stays until the end."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 100)


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool:
    """Call the test within one piece of Python's stack, as `bic.wsgi` answers a request."""
    names = pyfuncitem._fixtureinfo.argnames
    in_one_piece(pyfuncitem.obj, {name: pyfuncitem.funcargs[name] for name in names})
    return True


def in_one_piece(test, arguments: dict) -> None:
    """Call `test`, which returns nothing."""
    test(**arguments)


in_one_piece.__code__ = in_one_piece.__code__.replace(co_stacksize=40_000)
