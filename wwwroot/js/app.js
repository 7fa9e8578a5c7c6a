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

// Beside its list a filter always stands open; above it, on a narrow page, it is folded away until it is wanted.
const isWide = window.matchMedia("(min-width: 60em)");
const foldFilters = () => {
  for (const filter of document.querySelectorAll("[data-filter-fold]")) {
    filter.open = isWide.matches;
  }
};

foldFilters();
isWide.addEventListener("change", foldFilters);
