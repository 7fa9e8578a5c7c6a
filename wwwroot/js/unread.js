// Shows a new number of unread notices in the badge that the server has already rendered.
export function showUnread(count) {
  for (const badge of document.querySelectorAll("[data-unread]")) {
    badge.dataset.unread = String(count);
    badge.hidden = count === 0;
    badge.querySelector("[data-unread-shown]").textContent = count > 99 ? "99+" : String(count);
    badge.querySelector("[data-unread-read]").textContent = count > 99 ? "more than 99" : String(count);
  }
}
