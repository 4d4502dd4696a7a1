// data-autosave="/address/" on a form, or on a fieldset of one: sends it a moment after the last
// key. A fieldset is saved alone, so that two people who answer different questions of one form
// lose nothing; it may hold [data-autosave-error] and [data-autosave-conflict].
import { keepAll } from "./drafts.js";
import { snapshot } from "./fields.js";
import { markSaved } from "./forms.js";

const PAUSE = 1500;
const RETRY = 15_000;

function clock() {
  return new Intl.DateTimeFormat(document.documentElement.lang, { timeStyle: "short" }).format();
}

/** Function that shows one of the words of `components/saved.html` in `part`. */
export function sayIn(part) {
  const sign = part.querySelector("[data-autosave-status]");
  return (key) => {
    if (sign) sign.textContent = (sign.dataset[key] ?? "").replace("{time}", clock());
    sign?.classList.toggle("bic-saved--off", key !== "saved");
  };
}

/** Post what was typed; the answer is a bare one of `bic/ui/autosave.py`, never a page. */
export function send(address, body) {
  return fetch(address, { method: "POST", body, headers: { "HX-Request": "true" } });
}

/** Of the words for what the saved thing is, show the right one: `data-states` names their place. */
function showState(part, state) {
  const words = document.getElementById(part.dataset.states ?? "")?.querySelectorAll("[data-state]");
  for (const one of words ?? []) one.hidden = one.dataset.state !== state;
}

const formOf = (part) => part.form ?? part;
const versionOf = (part) => part.querySelector("[data-version], [name=form_version]");

/** What is sent: the whole form, or the inputs of the fieldset with the form's token. */
function bodyOf(part) {
  const all = new FormData(formOf(part));
  if (part === formOf(part)) return all;
  const names = new Set([...part.elements].map((control) => control.name));
  const body = new URLSearchParams();
  for (const [name, value] of all) {
    if (names.has(name) || name === "csrfmiddlewaretoken") body.append(name, value);
  }
  return body;
}

function start(part) {
  const say = sayIn(part);
  const wrong = part.querySelector("[data-autosave-error]");
  const conflict = part.querySelector("[data-autosave-conflict]");
  let sent = snapshot(part);
  let timer;
  let running = false;
  let undecided = false;

  const plan = (delay) => {
    clearTimeout(timer);
    timer = setTimeout(save, delay);
  };

  function complain(text) {
    if (!wrong) return;
    wrong.textContent = text;
    wrong.hidden = !text;
    part.classList.toggle("usa-form-group--error", Boolean(text));
  }

  function accept(response, text) {
    sent = text;
    const version = versionOf(part);
    const seen = response.headers.get("X-Form-Version");
    if (version && seen) version.value = seen;
    const state = response.headers.get("X-Form-State");
    if (state) showState(part, state);
    complain("");
    part.dataset.saved = "";
    if (snapshot(part) === text) savedWhole(formOf(part));
    say("saved");
    part.dispatchEvent(new CustomEvent("bic:saved", { bubbles: true }));
  }

  /** Nothing is left to be saved by the button once every fieldset is. */
  function savedWhole(form) {
    const parts = [...form.querySelectorAll("fieldset[data-autosave]")];
    if (form === part || parts.every((one) => one.matches("[data-saved], [data-untouched]"))) {
      markSaved(form);
    }
  }

  async function disagree(response) {
    say("conflict");
    if (!conflict) return;
    undecided = true;
    say("");
    conflict.innerHTML = await response.text();
    conflict.dataset.version = response.headers.get("X-Form-Version") ?? "";
    conflict.querySelector("[data-decide]").hidden = false;
  }

  async function refuse(response) {
    say("failed");
    if (wrong && response.status === 422) {
      say("");
      complain(await response.text());
    } else plan(RETRY);
  }

  async function save() {
    const text = snapshot(part);
    if (text === sent || running || undecided) return;
    running = true;
    say("saving");
    try {
      const response = await send(part.dataset.autosave, bodyOf(part));
      if (response.ok) accept(response, text);
      else if (response.status === 401) {
        keepAll();
        say("signedOut");
      } else if (response.status === 409) await disagree(response);
      else await refuse(response);
    } catch {
      say(navigator.onLine ? "failed" : "offline");
      plan(RETRY);
    } finally {
      running = false;
    }
    if (sent === text && snapshot(part) !== text) plan(PAUSE);
  }

  /** Fill the fieldset with what is stored, as the page would show it when opened now. */
  async function showStored() {
    const response = await fetch(location.href);
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const stored = page.querySelector(`[data-autosave="${CSS.escape(part.dataset.autosave)}"]`);
    [...part.elements].forEach((control, index) => {
      control.value = stored.elements[index].value;
      control.checked = stored.elements[index].checked;
    });
    sent = snapshot(part);
    part.dataset.saved = "";
    savedWhole(formOf(part));
  }

  async function decide(event) {
    const mine = event.target.closest("[data-keep-mine]");
    if (!mine && !event.target.closest("[data-take-theirs]")) return;
    if (mine) {
      versionOf(part).value = conflict.dataset.version;
      plan(0);
    } else await showStored();
    undecided = false;
    conflict.replaceChildren();
  }

  part.dataset.untouched = "";
  part.addEventListener("input", () => {
    delete part.dataset.untouched;
    delete part.dataset.saved;
    plan(PAUSE);
  });
  conflict?.addEventListener("click", decide);
  addEventListener("online", () => plan(0));
}

document.querySelectorAll("form[data-autosave], fieldset[data-autosave]").forEach(start);
