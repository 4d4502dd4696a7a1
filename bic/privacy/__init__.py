"""What stands between counts of people and every screen, chart, PDF, file and API.

`suppress` takes a table of counts and gives what may be shown of it; `may_filter`, `offered`
and `shows_texts` guard filters and free text. All is plain arithmetic: it knows no request
and no database. docs/adr/0026 says what it protects from, and what not.
"""

from bic.privacy.filters import may_filter, offered, shows_texts
from bic.privacy.results import HIDDEN, SYMBOL, Cell, Grid, Hidden, Line, Shown
from bic.privacy.suppression import suppress
from bic.privacy.tables import Choices, OneWay, TwoWay
from bic.privacy.threshold import is_enough, is_small, threshold_of

__all__ = [
    "HIDDEN", "SYMBOL", "Cell", "Choices", "Grid", "Hidden", "Line", "OneWay", "Shown", "TwoWay",
    "is_enough", "is_small", "may_filter", "offered", "shows_texts", "suppress", "threshold_of",
]  # fmt: skip
