// Forms: focus on the error summary, warn before losing text, say "busy", show a password.
import { snapshot } from "./fields.js";

document.querySelector("[data-error-summary]")?.focus();

const opened = new Map();
let leaving = false;

/** The form is saved as it stands. */
export function markSaved(form) {
  delete form.dataset.unsaved;
  opened.set(form, snapshot(form));
}

for (const form of document.querySelectorAll("form[data-dirty]")) {
  opened.set(form, snapshot(form));
  if (form.querySelector("[data-error-summary]")) form.dataset.unsaved = "";
}

addEventListener("beforeunload", (event) => {
  if (leaving) return;
  const dirty = [...opened].some(
    ([form, before]) => form.isConnected && ("unsaved" in form.dataset || snapshot(form) !== before),
  );
  if (dirty) event.preventDefault();
});

function busy(button) {
  const stitch = document.createElement("span");
  stitch.className = "bic-stitch";
  stitch.setAttribute("aria-hidden", "true");
  button.prepend(stitch);
  button.classList.add("is-busy");
  button.setAttribute("aria-busy", "true");
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== "post") return;
  leaving = true;
  if (!form.matches("[data-draft]")) return;
  if ("sent" in form.dataset) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "";
  if (event.submitter?.matches(".usa-button")) setTimeout(busy, 300, event.submitter);
});

// Back in the browser shows the page as it was left.
addEventListener("pageshow", (event) => {
  if (!event.persisted) return;
  leaving = false;
  for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
  for (const button of document.querySelectorAll(".is-busy")) {
    button.classList.remove("is-busy");
    button.removeAttribute("aria-busy");
    button.querySelector(".bic-stitch")?.remove();
  }
});

for (const button of document.querySelectorAll("[data-reveal]")) button.hidden = false;

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-reveal]");
  if (!button) return;
  const input = document.getElementById(button.dataset.reveal);
  const shown = input.type === "text";
  input.type = shown ? "password" : "text";
  button.setAttribute("aria-pressed", String(!shown));
});
