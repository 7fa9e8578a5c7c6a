// Live notices. The server says "read again"; what there is to read always comes from the database, so nothing is lost by a broken
// connection. Nothing on the page changes under the reader except the number of unread notices.
import { showUnread } from "/js/unread.js";

const LONGEST_PAUSE = 60_000;
const BETWEEN_SENTENCES = 10_000;
const SPREAD = 2_000;

const page = document.getElementById("live-notices");
const record = document.querySelector("[data-record]");
const list = document.querySelector("[data-list]");
let newest = Number(page?.dataset.newest ?? 0);
let readingSoon = false;
let missed = false;
let lastSaid = 0;
let toSay = null;
let isLeaving = false;
let saidChanged = false;

const someOf = (milliseconds) => Math.random() * milliseconds;

// One short sentence at most every ten seconds; of several, the last.
function say(sentence) {
  const isWaiting = toSay !== null;
  toSay = sentence;
  if (!isWaiting) {
    setTimeout(() => {
      document.getElementById("live-status").textContent = toSay;
      lastSaid = Date.now();
      toSay = null;
    }, Math.max(0, lastSaid + BETWEEN_SENTENCES - Date.now()));
  }
}

function showChanged(sentence) {
  const place = document.getElementById("changed-notice");
  if (!place || isLeaving) {
    return;
  }

  // Whoever stands on the link when something changes again keeps standing on it, so it is made once and only the sentence is changed.
  if (!place.firstElementChild) {
    const text = document.createElement("p");
    text.className = "govuk-inset-text";
    const reload = document.createElement("a");
    reload.className = "govuk-link";
    reload.href = location.href;
    reload.textContent = "Reload";
    text.append("", reload);
    place.append(text);
  }

  place.firstElementChild.firstChild.textContent = `${sentence} `;
}

async function read() {
  if (document.hidden) {
    missed = true;
    return;
  }

  missed = false;
  const about = record ? `?record=${record.dataset.record}&turn=${record.dataset.turn}&shown=${record.dataset.shown}` : "";
  let answer;
  try {
    const response = await fetch(`/notices/since${about}`, { headers: { Accept: "application/json" } });
    if (!response.ok) {
      return;
    }

    answer = await response.json();
  } catch {
    return; // Away for the moment. The next connection reads again.
  }

  showUnread(answer.unread);
  if (answer.changed) {
    showChanged(`This page has changed: ${answer.changed}`);
  }

  const news = answer.notices.filter((notice) => notice.id > newest);
  if (answer.changed && news.length === 0 && !saidChanged) {
    say("This page has changed.");
  }

  saidChanged = Boolean(answer.changed);
  if (news.length > 0) {
    newest = news[0].id;
    if (list && !answer.changed) {
      showChanged("This list may have changed.");
    }

    const unread = answer.unread === 1 ? "1 unread notice" : `${answer.unread} unread notices`;
    say(`${answer.changed ? "This page has changed. " : ""}New notice: ${news[0].words.replace(/\.$/, "")}. ${unread}.`);
  }
}

// Not everybody who was told at once asks at once.
function readSoon() {
  if (!readingSoon) {
    readingSoon = true;
    setTimeout(() => {
      readingSoon = false;
      read();
    }, someOf(SPREAD));
  }
}

function connect() {
  // The server tells of the record only whoever may see it.
  const address = record ? `/hubs/notices?record=${record.dataset.record}` : "/hubs/notices";
  const connection = new signalR.HubConnectionBuilder().withUrl(address).configureLogging(signalR.LogLevel.None).build();
  let failures = 0;
  connection.on("notice", (unread) => {
    showUnread(unread);
    readSoon();
  });
  connection.on("changed", readSoon);
  connection.on("joined", read);

  const start = async () => {
    try {
      await connection.start();
      failures = 0;
    } catch {
      again();
    }
  };
  const again = () => {
    failures += 1;
    const pause = Math.min(1_000 * 2 ** Math.min(failures, 10), LONGEST_PAUSE);
    setTimeout(start, pause / 2 + someOf(pause / 2));
  };
  connection.onclose(again);
  start();
}

function whenVisible(act) {
  if (!document.hidden) {
    act();
    return;
  }

  const look = () => {
    if (!document.hidden) {
      document.removeEventListener("visibilitychange", look);
      act();
    }
  };
  document.addEventListener("visibilitychange", look);
}

function whenLoaded(act) {
  if (document.readyState === "complete") {
    act();
  } else {
    addEventListener("load", act, { once: true });
  }
}

if (page && globalThis.signalR) {
  // Whoever sends a form changes the record themselves and is about to see it anew.
  document.addEventListener("submit", () => {
    isLeaving = true;
  });
  addEventListener("pageshow", () => {
    isLeaving = false;
  });
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden && missed) {
      readSoon();
    }
  });
  whenLoaded(() => whenVisible(connect));
}
