// Pages for respondents work without this. With it, a lost connection loses nothing that is on
// the page, a page comes without loading its frame again, and questions can be heard.

const live = () => document.getElementById("offline");

function say(text) {
  const box = live();
  box.textContent = text;
  box.hidden = !text;
}

function show(html, address) {
  const next = new DOMParser().parseFromString(html, "text/html");
  document.title = next.title;
  document.documentElement.lang = next.documentElement.lang;
  document.documentElement.dir = next.documentElement.dir;
  document.body.replaceWith(next.body);
  if (address !== location.href) history.pushState({}, "", address);
  window.scrollTo(0, 0);
  offerToListen();
  const first = document.querySelector("[aria-invalid]") ?? document.getElementById("main");
  first?.focus({ preventScroll: true });
}

async function send(form, button) {
  const data = new FormData(form);
  if (button?.name) data.set(button.name, button.value);
  form.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(data) });
    if (answer.status >= 500) throw new Error(answer.status);
    show(await answer.text(), answer.redirected ? answer.url : location.href);
  } catch {
    form.removeAttribute("aria-busy");
    say(document.body.dataset.offline);
    live().scrollIntoView();
  }
}

document.addEventListener("submit", (event) => {
  event.preventDefault();
  const form = event.target;
  if (form.getAttribute("aria-busy") !== "true") send(form, event.submitter);
});

window.addEventListener("popstate", () => location.reload());

// Whoever has to leave at once leaves no page behind to go back to, and no answers.
document.addEventListener("click", (event) => {
  const way = event.target.closest("[data-leave]");
  if (!way) return;
  event.preventDefault();
  if (way.dataset.leave) navigator.sendBeacon?.(way.dataset.leave);
  location.replace(way.href);
});

function offerToListen() {
  const speech = window.speechSynthesis;
  const question = document.querySelector(".sv-q");
  if (!speech || !question || document.querySelector(".sv-listen")) return;
  const language = document.documentElement.lang;
  const voice = speech.getVoices().find((one) => one.lang.toLowerCase().startsWith(language));
  if (!voice) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "sv-link sv-listen";
  button.textContent = document.body.dataset.listen;
  button.addEventListener("click", () => {
    const texts = [...document.querySelectorAll(".sv-q, .sv-hint, .sv-opt span, .sv-rank span")];
    const words = new SpeechSynthesisUtterance(texts.map((one) => one.textContent).join(". "));
    words.voice = voice;
    words.lang = voice.lang;
    speech.cancel();
    speech.speak(words);
  });
  (question.closest("legend") ?? question).after(button);
}

window.speechSynthesis?.addEventListener?.("voiceschanged", offerToListen);
offerToListen();
