// Keeps what was typed when the session ends or the language changes, in this tab only.
//
// A form with data-draft is written down when it is sent. If the answer is a page marked
// data-interrupted (sign-in, form too old), the draft stays until its own page opens again;
// any other answer means that the server has it. It is bound to the person and their tab.
import { fill, read } from "./fields.js";

const PREFIX = "bic-draft:";
const here = location.pathname + location.search;
const person = document.body.dataset.person ?? "";

const forms = () => [...document.querySelectorAll("form[data-draft]")];
const keyOf = (form) => `${PREFIX}${here}#${forms().indexOf(form)}`;
const keys = () => Object.keys(sessionStorage).filter((key) => key.startsWith(PREFIX));
const load = (key) => JSON.parse(sessionStorage.getItem(key));
const store = (key, draft) => sessionStorage.setItem(key, JSON.stringify(draft));

function note(form, state) {
  store(keyOf(form), { state, person, quiet: false, typed: read(form) });
}

/** Keep what is typed in every form of this page until the page opens again. */
export function keepAll(quiet = false) {
  for (const form of forms()) {
    store(keyOf(form), { state: "kept", person, quiet, typed: read(form) });
  }
}

function interrupted() {
  let waiting = false;
  for (const key of keys()) {
    store(key, { ...load(key), state: "kept" });
    waiting = true;
  }
  for (const sign of document.querySelectorAll("[data-draft-waiting]")) sign.hidden = !waiting;
}

function restore() {
  for (const form of forms()) {
    const draft = sessionStorage.getItem(keyOf(form)) && load(keyOf(form));
    if (draft?.state !== "kept") continue;
    if (draft.person !== person) {
      sessionStorage.removeItem(keyOf(form));
      continue;
    }
    fill(form, draft.typed);
    form.dataset.unsaved = "";
    sessionStorage.removeItem(keyOf(form));
    const notice = document.getElementById("notice-kept");
    // The server may have put it back, and said so, before.
    if (!draft.quiet && notice && !form.querySelector("[data-back]")) form.before(notice.content.cloneNode(true));
  }
  for (const key of keys()) {
    if (load(key).state === "sent") sessionStorage.removeItem(key);
  }
}

if (document.querySelector("[data-interrupted]")) interrupted();
else restore();

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.submitter?.matches("[data-language]")) keepAll(true);
  else if (form.matches("[data-sign-out]")) keys().forEach((key) => sessionStorage.removeItem(key));
  else if (form.matches("[data-draft]") && !event.defaultPrevented) note(form, "sent");
});
