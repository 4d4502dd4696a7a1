// Entry: every module binds to data-* attributes and does nothing on pages without them.
import "./menus.js";
