// What a person typed into a form: read it, compare it, put it back.
const never = new Set(["password", "hidden", "file", "submit", "button", "image", "reset"]);

function controls(form) {
  return [...form.elements].filter(
    (control) =>
      control.name &&
      control.matches("input, select, textarea") &&
      !never.has(control.type) &&
      control.autocomplete !== "one-time-code",
  );
}

function valuesOf(control) {
  if (control.type === "checkbox" || control.type === "radio") {
    return control.checked ? [control.value] : [];
  }
  if (control.multiple) return [...control.selectedOptions].map((option) => option.value);
  return [control.value];
}

/** Name -> typed values; passwords, codes, files and hidden fields are never read. */
export function read(form) {
  const typed = {};
  for (const control of controls(form)) {
    (typed[control.name] ??= []).push(...valuesOf(control));
  }
  return typed;
}

/** Put values of `read` back. */
export function fill(form, typed) {
  const left = structuredClone(typed);
  for (const control of controls(form)) {
    const values = left[control.name];
    if (!values) continue;
    if (control.type === "checkbox" || control.type === "radio") {
      control.checked = values.includes(control.value);
    } else if (control.multiple) {
      for (const option of control.options) option.selected = values.includes(option.value);
    } else if (values.length) {
      control.value = values.shift();
    }
    control.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

/** Text that changes when, and only when, an answer changes. */
export function snapshot(form) {
  const files = [...form.querySelectorAll("input[type=file]")].map((input) => input.value);
  return JSON.stringify([read(form), files]);
}
