// htmx: send the CSRF token, keep text when the session has ended, say when something broke.
import { keepAll } from "./drafts.js";

document.addEventListener("htmx:configRequest", (event) => {
  const token = document.querySelector("[name=csrfmiddlewaretoken]")?.value;
  if (token) event.detail.headers["X-CSRFToken"] = token;
});

function notice(id) {
  if (document.querySelector(`[data-notice="${id}"]`)) return;
  const copy = document.getElementById(id)?.content.firstElementChild?.cloneNode(true);
  if (!copy) return;
  copy.dataset.notice = id;
  copy.tabIndex = -1;
  document.getElementById("main").prepend(copy);
  copy.focus();
}

// A part that asks every few seconds would be told so every few seconds.
function askNoMore(part) {
  if (!part.matches('[hx-trigger^="every"]')) return;
  const quiet = part.cloneNode(true);
  quiet.removeAttribute("hx-get");
  quiet.removeAttribute("hx-trigger");
  part.replaceWith(quiet);
}

document.addEventListener("htmx:responseError", (event) => {
  if (event.detail.xhr.status === 401) {
    keepAll();
    askNoMore(event.detail.elt);
    notice("notice-signed-out");
  } else notice("notice-broken");
});

document.addEventListener("htmx:sendError", () => notice("notice-broken"));
