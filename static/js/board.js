// <form data-board>: cards are dragged by [data-board-grip] into a [data-board-column], with a mouse
// or a finger. Dropped, the card's own select says the status, and the form sends it; the keyboard
// uses the select itself. Without scripts the button sends all selects.

function show(root) {
  const board = root.closest?.("[data-board]") ?? root.querySelector?.("[data-board]");
  if (!board) return;
  for (const grip of board.querySelectorAll("[data-board-grip]")) grip.hidden = false;
  for (const save of board.querySelectorAll("[data-board-save]")) save.hidden = true;
}

function columnAt({ clientX, clientY }, board) {
  for (const column of board.querySelectorAll("[data-board-column]")) {
    const { left, right, top, bottom } = column.getBoundingClientRect();
    if (clientX >= left && clientX <= right && clientY >= top && clientY <= bottom) return column;
  }
  return null;
}

function begin(event) {
  const card = event.target.closest("[data-board-grip]")?.closest("[data-board-card]");
  if (!card || event.button) return;
  event.preventDefault();
  const board = card.closest("[data-board]");
  const home = card.closest("[data-board-column]");
  const { clientX, clientY } = event;
  let over = home;
  card.classList.add("is-dragged");

  function mark(column) {
    over?.classList.remove("is-over");
    over = column;
    if (over !== home) over?.classList.add("is-over");
  }

  function move(moved) {
    moved.preventDefault();
    card.style.transform = `translate(${moved.clientX - clientX}px, ${moved.clientY - clientY}px)`;
    mark(columnAt(moved, board));
  }

  function end() {
    document.removeEventListener("pointermove", move);
    document.removeEventListener("pointerup", drop);
    document.removeEventListener("pointercancel", end);
    document.removeEventListener("keydown", escape);
    over?.classList.remove("is-over");
    card.classList.remove("is-dragged");
    card.style.transform = "";
  }

  function drop() {
    const target = over;
    end();
    if (!target || target === home) return;
    const select = card.querySelector("select");
    select.value = target.dataset.boardColumn;
    // A task has no such status, as "changed": the card stays where it was.
    if (select.value === target.dataset.boardColumn) {
      target.querySelector("ul").append(card);
      select.dispatchEvent(new Event("change", { bubbles: true }));
    } else select.value = home.dataset.boardColumn;
  }

  function escape({ key }) {
    if (key === "Escape") end();
  }

  document.addEventListener("pointermove", move);
  document.addEventListener("pointerup", drop);
  document.addEventListener("pointercancel", end);
  document.addEventListener("keydown", escape);
}

show(document);
document.addEventListener("htmx:load", ({ detail }) => show(detail.elt));
document.addEventListener("pointerdown", begin);
