// Keeps what was typed into a form while its page is led away: the session ran out, or what was sent could not be read. It is kept in
// this tab alone, for the same person at the same address, without passwords and files, and is gone once it is back in the form.
const KEY = "talentpool-typed";
const TOLD = ["expired", "too-large"];

const place = () => {
  const query = new URLSearchParams(location.search);
  TOLD.forEach((name) => query.delete(name));
  return `${location.pathname}?${query}`;
};

const person = () => document.querySelector(".app-account__name")?.textContent ?? null;

const handler = (form) => form.querySelector("input[name=_handler]")?.value ?? null;

const forms = () => [...document.querySelectorAll("main form[method=post]")].filter((form) => handler(form) !== null);

const fields = (form) => [...form.elements].filter((field) =>
  field.name && !["hidden", "password", "file", "submit", "button"].includes(field.type) && field.tagName !== "BUTTON");

const isChoice = (field) => field.type === "checkbox" || field.type === "radio";

function forget() {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Without storage nothing was kept.
  }
}

// With a reason "sent", it is wanted only where the answer says that nothing could be read.
export function keepTyped(reason) {
  const who = person();
  if (who === null || document.querySelector("main input[type=password]")) {
    return;
  }

  const typed = forms().map((form) => ({
    handler: handler(form),
    values: fields(form).map((field) => (isChoice(field) ? [field.name, field.value, field.checked] : [field.name, field.value])),
  }));
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ reason, place: place(), person: who, typed }));
  } catch {
    // No room or no storage: then it has to be typed again.
  }
}

function fill(form, values) {
  const left = [...values];
  for (const field of fields(form)) {
    const at = left.findIndex(([name, value]) => name === field.name && (!isChoice(field) || value === field.value));
    if (at >= 0) {
      const [, value, isChecked] = left.splice(at, 1)[0];
      if (isChoice(field)) {
        field.checked = isChecked;
      } else {
        field.value = value;
      }
    }
  }
}

function restore() {
  const who = person();
  let kept;
  try {
    kept = JSON.parse(sessionStorage.getItem(KEY));
  } catch {
    kept = null;
  }

  // The sign-in page lies between, and shows nobody.
  if (!kept || who === null) {
    return;
  }

  forget();
  const query = new URLSearchParams(location.search);
  if (kept.person !== who || kept.place !== place() || (kept.reason === "sent" && !TOLD.some((name) => query.has(name)))) {
    return;
  }

  for (const form of forms()) {
    const of = kept.typed.find((one) => one.handler === handler(form));
    if (of) {
      fill(form, of.values);
    }
  }
}

restore();
document.addEventListener("submit", (event) => {
  const action = event.target instanceof HTMLFormElement ? event.target.getAttribute("action") : null;
  if (action === "/sign-out") {
    forget();
  } else if (person() !== null) {
    keepTyped("sent");
  }
});
