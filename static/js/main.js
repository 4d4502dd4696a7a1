// Entry: every module binds to data-* attributes and does nothing on pages without them.
import "./menus.js";
import "./tabs.js";
import "./search.js";
import "./drafts.js";
import "./forms.js";
import "./autosave.js";
import "./matrix.js";
import "./shown.js";
import "./drop.js";
import "./order.js";
import "./board.js";
import "./choose.js";
import "./coding.js";
import "./requests.js";
import "./forget-door.js";
