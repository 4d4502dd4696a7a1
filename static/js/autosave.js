// <form data-autosave="/address/">: sends the form a moment after the last key.
import { keepAll } from "./drafts.js";
import { snapshot } from "./fields.js";
import { markSaved } from "./forms.js";

const PAUSE = 1500;
const RETRY = 15_000;

function clock() {
  return new Intl.DateTimeFormat(document.documentElement.lang, { timeStyle: "short" }).format();
}

/** Function that shows one of the words of `components/saved.html` in `form`. */
export function sayIn(form) {
  const sign = form.querySelector("[data-autosave-status]");
  return (key) => {
    if (sign) sign.textContent = (sign.dataset[key] ?? "").replace("{time}", clock());
    sign?.classList.toggle("bic-saved--off", key !== "saved");
  };
}

function start(form) {
  const say = sayIn(form);
  let sent = snapshot(form);
  let timer;
  let running = false;

  const plan = (delay) => {
    clearTimeout(timer);
    timer = setTimeout(save, delay);
  };

  function accept(response, text) {
    sent = text;
    const version = response.headers.get("X-Form-Version");
    if (version && form.elements.form_version) form.elements.form_version.value = version;
    if (snapshot(form) === text) markSaved(form);
    say("saved");
  }

  async function save() {
    const text = snapshot(form);
    if (text === sent || running) return;
    running = true;
    say("saving");
    try {
      const response = await fetch(form.dataset.autosave, {
        method: "POST",
        body: new FormData(form),
        headers: { "HX-Request": "true" },
      });
      if (response.ok) accept(response, text);
      else if (response.status === 401) {
        keepAll();
        say("signedOut");
      } else if (response.status === 409) say("conflict");
      else {
        say("failed");
        plan(RETRY);
      }
    } catch {
      say(navigator.onLine ? "failed" : "offline");
      plan(RETRY);
    } finally {
      running = false;
    }
    if (sent === text && snapshot(form) !== text) plan(PAUSE);
  }

  form.addEventListener("input", () => plan(PAUSE));
  addEventListener("online", () => plan(0));
}

document.querySelectorAll("form[data-autosave]").forEach(start);
