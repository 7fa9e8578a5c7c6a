import { initAll } from "/built/govuk-frontend.min.js";
import "./session.js";

initAll();

// Ctrl+Enter sends the form one is writing in. Listed on the help page; single keys do nothing.
document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && event.target instanceof Element) {
    const form = event.target.closest("form");
    if (form && form.method === "post") {
      event.preventDefault();
      form.requestSubmit();
    }
  }
});

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
