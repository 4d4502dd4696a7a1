// <form data-matrix>: sends the one cell that was chosen; without scripts its button sends all.
import { sayIn, send } from "./autosave.js";

function start(form) {
  const say = sayIn(form);
  const button = form.querySelector("[data-matrix-button]");
  let last = Promise.resolve();
  button.hidden = true;

  async function save(select) {
    say("saving");
    const body = new FormData();
    body.set("csrfmiddlewaretoken", form.elements.csrfmiddlewaretoken.value);
    body.set(select.name, select.value);
    let answer = "saved";
    try {
      const response = await send(form.action, body);
      if (!response.ok) answer = response.status === 401 ? "signedOut" : "failed";
    } catch {
      answer = "failed";
    }
    // What one cell could not save, the button saves with the whole page.
    if (answer !== "saved") button.hidden = false;
    say(answer);
  }

  form.addEventListener("change", (event) => {
    // One after the other, so that the last choice in a cell is the one that stays.
    last = last.then(() => save(event.target));
  });
}

document.querySelectorAll("form[data-matrix]").forEach(start);
