// The list at the door on a phone. Without this its forms are sent one by one. With it, every
// act is kept on the phone first and sent when there is a network: an act has a number, so
// that it may be sent again. The names stay on the phone for as long as the door is open.
import * as store from "./door-store.js";

const root = document.querySelector("[data-door]");
const address = root?.dataset.door;
const LATER_MS = 15_000;
let token = root?.querySelector("[name=csrfmiddlewaretoken]")?.value;
let isSending = false;

const said = (name, n = "") => root.dataset[`said${name}`].replace("{n}", n);
const rowOf = (reply) => root.querySelector(`[data-reply="${reply}"]`);

// What was told last stays beside how many acts wait.
let told = "";

async function show() {
  const waiting = (await store.all(address)).length;
  const parts = [told];
  if (waiting) {
    if (!navigator.onLine) parts.push(said("Offline"));
    parts.push(said("Waiting", waiting));
  }
  const box = root.querySelector("[data-door-state]");
  box.textContent = parts.filter(Boolean).join(" ");
  box.hidden = !box.textContent;
}

function mark(reply, isHere) {
  const row = rowOf(reply);
  if (!row) return;
  row.toggleAttribute("data-here", isHere);
  row.querySelector("[data-act=here]").hidden = isHere;
  row.querySelector("[data-act=away]").hidden = !isHere;
}

function childrenOf(row) {
  const pairs = row.dataset.children.trim().split(" ").filter(Boolean);
  return Object.fromEntries(pairs.map((pair) => pair.split(":")).map(([age, n]) => [age, Number(n)]));
}

async function act(operation) {
  const whole = { number: store.uuid(), key: store.uuid(), at: Date.now(), is_here: true, ...operation };
  told = "";
  try {
    await store.add(address, whole);
  } catch {
    told = said("Full");
    await show();
    return false;
  }
  await show();
  send();
  return true;
}

async function press(form) {
  const row = form.closest("[data-reply]");
  const isHere = form.dataset.act === "here";
  const operation = {
    rsvp: Number(row.dataset.reply),
    is_here: isHere,
    adults: Number(row.dataset.adults),
    children: childrenOf(row),
    language: row.dataset.language,
  };
  if (await act(operation)) mark(row.dataset.reply, isHere);
}

async function count(form) {
  const data = new FormData(form);
  const children = {};
  for (const [name, value] of data) {
    if (name.startsWith("children_") && Number(value)) children[name.slice(9)] = Number(value);
  }
  const operation = {
    adults: Number(data.get("adults") || 0),
    children,
    language: data.get("language") ?? "",
    is_first: data.get("is_first") !== null,
  };
  if (data.get("rsvp")) operation.rsvp = Number(data.get("rsvp"));
  if (!operation.adults && !Object.keys(children).length) {
    told = said("Nobody");
    await show();
    return;
  }
  if (!(await act(operation))) return;
  if (operation.rsvp) mark(operation.rsvp, true);
  fill(form, null);
}

// The small form counts anybody, or corrects the party of a reply.
function fill(form, row) {
  form.reset();
  const children = row ? childrenOf(row) : {};
  for (const field of form.elements) {
    if (field.name === "rsvp") field.value = row?.dataset.reply ?? "";
    if (field.name === "adults") field.value = row?.dataset.adults ?? 1;
    if (field.name === "language") field.value = row?.dataset.language ?? "";
    if (field.name.startsWith("children_")) field.value = children[field.name.slice(9)] ?? 0;
  }
  const about = root.querySelector("[data-for-reply]");
  about.textContent = row ? row.querySelector("[data-name]").textContent : about.dataset.else;
}

function settle(state) {
  token = state.token;
  root.querySelector("[data-door-people]").textContent = state.people;
  const here = new Set(state.here.map(String));
  for (const row of root.querySelectorAll("[data-reply]")) mark(row.dataset.reply, here.has(row.dataset.reply));
}

async function ask(path, options = {}) {
  const answer = await fetch(new URL(path, location.origin + address), {
    credentials: "same-origin",
    cache: "no-store",
    redirect: "manual",
    ...options,
  });
  // Whoever signed out, or was ended elsewhere, is sent to sign in.
  if (answer.type === "opaqueredirect" || answer.status === 403 || answer.status === 404) {
    throw new store.SignedOut();
  }
  if (answer.status >= 500) throw new Error(answer.status);
  return answer;
}

const people = (acts) =>
  acts
    .filter((one) => one.is_here)
    .reduce((sum, one) => sum + one.adults + Object.values(one.children).reduce((a, b) => a + b, 0), 0);

async function sendAll() {
  const state = await (await ask("state/")).json();
  token = state.token;
  const acts = await store.all(address);
  if (acts.length) {
    const body = JSON.stringify({ now: Date.now(), operations: acts });
    const headers = { "Content-Type": "application/json", "X-CSRFToken": token };
    const answer = await ask("sync/", { method: "POST", body, headers });
    const result = await answer.json();
    if (answer.status === 409) {
      told = said("Closed", people(acts));
    } else if (!answer.ok) {
      throw new Error(answer.status);
    } else {
      told = [
        said("Sent"),
        result.counted_before && said("Before", result.counted_before),
        result.refused && said("Refused", result.refused),
        result.clock_minutes && said("Clock", Math.abs(result.clock_minutes)),
      ]
        .filter(Boolean)
        .join(" ");
    }
    await store.remove(acts.map((one) => one.number));
    Object.assign(state, result);
  }
  const rest = await store.all(address);
  settle(state);
  // What was pressed meanwhile is on its way.
  for (const one of rest) if (one.rsvp) mark(one.rsvp, one.is_here);
  const isShut = state.is_closed || (!state.is_open && root.dataset.isOpen === "true");
  if (isShut) await forget(`${told} ${said("Shut")}`);
  // Kept as it is now, so that a page opened without a network knows who is here.
  else if (acts.length && document.documentElement.dataset.kept) await keepPage([]);
}

async function send() {
  if (isSending) return;
  isSending = true;
  try {
    await sendAll();
    if ((await store.all(address)).length) setTimeout(send, 0);
  } catch (error) {
    if (error instanceof store.SignedOut) {
      await store.forget(address);
      await wipe();
      told = said("SignIn");
    }
  } finally {
    isSending = false;
    await show();
  }
}

// A phone that is lost holds no names: they go from the page and from what is kept of it.
async function wipe() {
  root.querySelector(".bic-door__list").replaceChildren();
  document.title = document.title.split(":")[0];
}

async function forget(words) {
  await store.forget(address);
  await wipe();
  told = words;
  await show();
}

const keepPage = (files) => store.keep(address, files, Number(root.dataset.forgetAt));

async function keep() {
  if (!("serviceWorker" in navigator) || root.dataset.isOpen !== "true") return;
  try {
    await navigator.serviceWorker.register(`${address}worker.js`, { scope: address });
    const parts = performance.getEntriesByType("resource").map((one) => new URL(one.name));
    const ours = parts.filter((one) => one.origin === location.origin);
    await keepPage(ours.map((one) => one.pathname).filter((path) => path.startsWith("/static/")));
    document.documentElement.dataset.kept = "true";
  } catch {
    // Some browsers keep nothing in private windows; the page works with a network.
  }
}

function listen() {
  root.addEventListener("submit", (event) => {
    event.preventDefault();
    const form = event.target;
    if (form.matches("[data-door-form]")) count(form);
    else press(form);
  });
  root.addEventListener("click", (event) => {
    const other = event.target.closest("[data-other]");
    if (!other) return;
    event.preventDefault();
    const form = root.querySelector("[data-door-form]");
    fill(form, other.closest("[data-reply]"));
    form.elements.adults.focus();
  });
  const find = root.querySelector("#door-find");
  for (const part of root.querySelectorAll("[data-door-find]")) part.hidden = false;
  find.addEventListener("input", () => {
    const wanted = find.value.trim().toLocaleLowerCase();
    for (const row of root.querySelectorAll("[data-reply]")) {
      row.hidden = !row.querySelector("[data-name]").textContent.toLocaleLowerCase().includes(wanted);
    }
  });
  const forgetting = root.querySelector("[data-door-forget]");
  forgetting.hidden = false;
  forgetting.addEventListener("click", () => forget(said("Forgotten")));
  window.addEventListener("online", send);
  window.addEventListener("offline", show);
  setInterval(send, LATER_MS);
}

async function begin() {
  listen();
  if (Date.now() > Number(root.dataset.forgetAt)) await forget(said("Shut"));
  // A page that was kept shows what its phone did since.
  for (const one of await store.all(address)) if (one.rsvp) mark(one.rsvp, one.is_here);
  await show();
  await send();
  if (root.querySelector("[data-reply]") || root.dataset.isOpen === "true") await keep();
}

if (root && "indexedDB" in window) begin();
