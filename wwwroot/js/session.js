import { keepTyped } from "./typed.js";

// Warns two minutes before the session ends, and goes on with it when asked. Opening any page, in any tab, begins the time anew.
const dialog = document.getElementById("session-warning");

if (dialog && typeof dialog.showModal === "function") {
  const idle = Number(dialog.dataset.idleMinutes) * 60_000;
  const warning = Number(dialog.dataset.warningMinutes) * 60_000;
  const key = "talentpool-session-begun";
  const own = Date.now();

  const begin = () => {
    try {
      localStorage.setItem(key, String(Date.now()));
    } catch {
      // Without storage each tab counts for itself.
    }
  };

  const begun = () => {
    try {
      return Math.max(own, Number(localStorage.getItem(key)) || 0);
    } catch {
      return own;
    }
  };

  const leave = () => {
    keepTyped("timed out");
    const back = encodeURIComponent(location.pathname + location.search);
    location.assign(`/sign-in?timedOut=1&returnUrl=${back}`);
  };

  const stay = async () => {
    dialog.close();
    try {
      const answer = await fetch("/session", { cache: "no-store" });
      if (answer.status === 204) {
        begin();
      } else {
        leave();
      }
    } catch {
      // Offline: the warning comes again while there is time.
    }
  };

  const look = () => {
    const left = begun() + idle - Date.now();
    if (left <= 0) {
      leave();
    } else if (left <= warning && !dialog.open) {
      dialog.showModal();
    } else if (left > warning && dialog.open) {
      dialog.close();
    }
  };

  begin();
  dialog.querySelector("[data-stay]").addEventListener("click", stay);
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    stay();
  });
  setInterval(look, 10_000);
  document.addEventListener("visibilitychange", look);
}
