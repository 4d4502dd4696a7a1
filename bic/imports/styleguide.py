"""The way from a list to its import, in the style guide."""

from bic.ui.styleguide import State, component

component(
    "import-button",
    "Beside a list that a spreadsheet can be imported into, for those who may.",
    "imports/button.html",
    State("may import", lambda _stage: {"url": "#main"}),
)
