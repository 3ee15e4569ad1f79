"use strict";
// The record by keyboard, and without reloading. Without this script the page is plain forms and
// links, and everything but choosing words works the same.
(() => {
  const panel = () => document.getElementById("panel");
  const opened = () => document.querySelector("details.card[open]");
  const cards = () => [...document.querySelectorAll("details.card")].filter((card) => card.offsetParent !== null);
  let showAll = false;
  let picks = []; // words chosen for the open card
  let field = null; // the field that takes chosen words

  function spotsOf(element) {
    return (element.dataset.spots || "").split(" ").filter(Boolean)
      .map((id) => document.querySelector(`#paper [data-spot="${CSS.escape(id)}"]`)).filter(Boolean);
  }

  function light(spots, scroll) {
    for (const spot of document.querySelectorAll(".spot.current")) spot.classList.remove("current");
    for (const spot of spots) spot.classList.add("current");
    if (scroll && spots.length) spots[0].scrollIntoView({ block: "center", inline: "nearest", behavior: "auto" });
  }

  function open(card, { focus = true, scroll = true } = {}) {
    if (!card) return;
    card.open = true;
    // Browsers without exclusive details leave others open.
    for (const other of document.querySelectorAll("details.card[open]")) if (other !== card) other.open = false;
    picks = [];
    field = card.querySelector("[data-first]");
    window.clearChosenWords();
    light(spotsOf(card), scroll);
    card.scrollIntoView({ block: "nearest" });
    if (focus) card.querySelector("summary").focus({ preventScroll: true });
  }

  function step(by) {
    const all = cards();
    if (!all.length) return;
    const current = opened() || document.activeElement.closest?.("details.card");
    const at = all.indexOf(current);
    open(all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(Math.max(at + by, 0), all.length - 1)]);
  }

  function setShown(all) {
    showAll = all;
    panel().classList.toggle("only-doubt", !all);
    document.getElementById("show-doubt").setAttribute("aria-pressed", String(!all));
    document.getElementById("show-all").setAttribute("aria-pressed", String(all));
  }

  // Decisions without reloading: the server's page is taken apart and its pieces put in place.
  async function send(form, button) {
    const data = new FormData(form);
    if (button?.name) data.set(button.name, button.value);
    const card = form.closest("details.card");
    const order = [...document.querySelectorAll("details.card")].map((one) => one.id);
    document.body.classList.add("busy");
    try {
      const answer = await fetch(form.getAttribute("action"), { method: "POST", body: data, headers: { Accept: "text/html" } });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (!page.getElementById("panel")) {
        say(page.querySelector("main p")?.textContent || "This could not be done. Load the page again.");
        return;
      }
      replace(page);
      if (answer.ok && card) follow(card.id, order);
      else if (!answer.ok) open(document.querySelector("details.card[open]"));
    } catch {
      say("The server does not answer. Nothing was changed: try again.");
    } finally {
      document.body.classList.remove("busy");
    }
  }

  function replace(page) {
    const top = panel().scrollTop;
    for (const id of ["recordbar", "flash", "panel"]) document.getElementById(id).replaceWith(page.getElementById(id));
    for (const overlay of document.querySelectorAll("[data-overlay]")) {
      const fresh = page.querySelector(`[data-overlay="${overlay.dataset.overlay}"]`);
      if (fresh) overlay.replaceWith(fresh);
    }
    setShown(showAll);
    panel().scrollTop = top;
    fade();
  }

  function follow(id, order) {
    // On to the next value to check, at the end to those above that were passed over; the one just
    // decided stays in place, so that nothing jumps.
    const at = order.indexOf(id);
    const following = showAll ? order.slice(at + 1) : [...order.slice(at + 1), ...order.slice(0, at)];
    const next = following.map((one) => document.getElementById(one))
      .find((card) => card && (showAll ? card.offsetParent !== null : card.classList.contains("doubtful")));
    if (next) open(next);
    else document.getElementById(id)?.querySelector("summary").focus();
  }

  function say(message) {
    const line = document.createElement("p");
    line.className = "flash";
    line.textContent = message;
    document.getElementById("flash").replaceChildren(line);
  }

  let fading = 0;
  function fade() {
    window.clearTimeout(fading);
    fading = window.setTimeout(() => document.getElementById("flash").replaceChildren(), 8000);
  }

  function press(action) {
    const card = opened();
    const button = card?.querySelector(`form.decide button[value="${action}"]:not(.unseen)`);
    if (button && !button.disabled) button.click();
    else if (card && action === "accept") say("There is no value to accept: enter one, or mark it absent.");
  }

  function submit(id) {
    document.getElementById(id)?.querySelector("button:last-of-type").click();
  }

  function turnPage(by) {
    const paper = document.getElementById("paper");
    const sheets = [...paper.querySelectorAll(".sheet")];
    const top = paper.getBoundingClientRect().top;
    let at = sheets.findIndex((sheet) => sheet.getBoundingClientRect().bottom > top + 40);
    at = Math.min(Math.max((at < 0 ? 0 : at) + by, 0), sheets.length - 1);
    sheets[at]?.scrollIntoView({ block: "start" });
  }

  const keys = {
    j: () => step(1), ArrowDown: () => step(1), k: () => step(-1), ArrowUp: () => step(-1),
    a: () => press("accept"), n: () => press("absent"), u: () => press("unreadable"),
    e: () => { if (opened()) { const first = opened().querySelector("[data-first]"); first.focus(); first.select?.(); } },
    z: () => submit("undo-form"), s: () => submit("sure-form"), f: () => submit("finish-form"),
    b: () => light(spotsOf(opened() || document.body), true),
    v: () => setShown(!showAll), "[": () => turnPage(-1), "]": () => turnPage(1),
    g: () => { window.location.href = document.querySelector("#recordbar .back").href; },
    "?": () => document.getElementById("help").showModal(),
    Escape: () => { const card = opened(); if (card) { card.open = false; card.querySelector("summary").focus(); light([], false); } },
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
    const typing = event.target.closest("input, select, textarea");
    if (typing) {
      if (event.key === "Escape") { event.preventDefault(); typing.closest("details.card").querySelector("summary").focus(); }
      return;
    }
    const alternative = /^[1-9]$/.test(event.key) && opened()?.querySelectorAll(".alternative")[Number(event.key) - 1];
    if (alternative) { event.preventDefault(); alternative.click(); return; }
    const deed = keys[event.key];
    if (!deed) return;
    event.preventDefault();
    deed();
  });

  document.addEventListener("submit", (event) => {
    const form = event.target.closest("form[data-live]");
    if (!form) return;
    event.preventDefault();
    const hidden = form.elements.namedItem("picks");
    if (hidden) hidden.value = picks.length ? JSON.stringify(picks) : "";
    send(form, event.submitter);
  });

  document.addEventListener("click", (event) => {
    const summary = event.target.closest("details.card > summary");
    if (summary) {
      event.preventDefault();
      const card = summary.parentElement;
      if (card.open) { card.open = false; light([], false); } else open(card);
      return;
    }
    const spot = event.target.closest("#paper .spot");
    if (spot) {
      event.preventDefault();
      const card = document.getElementById(spot.dataset.card);
      if (card) { card.classList.add("kept"); open(card, { scroll: false }); light([spot], false); }
      return;
    }
    const link = event.target.closest(".to-spot");
    if (link) {
      event.preventDefault();
      light([document.querySelector(`#paper [data-spot="${CSS.escape(link.dataset.spot)}"]`)].filter(Boolean), true);
      return;
    }
    const button = event.target.closest("button");
    if (!button) return;
    if (button.id === "show-doubt") setShown(false);
    else if (button.id === "show-all") setShown(true);
    else if (button.id === "help-button") document.getElementById("help").showModal();
    else if (button.classList.contains("add-row")) addRow(button.closest(".entry"));
    else if (button.classList.contains("drop-row")) dropRow(button.closest("tr"));
  });

  document.addEventListener("focusin", (event) => {
    const input = event.target.closest("form.decide [data-member]");
    if (input && input.closest("details.card[open]")) field = input;
  });
  document.addEventListener("mouseover", (event) => {
    const alternative = event.target.closest(".alternative");
    if (alternative) light(spotsOf(alternative), true);
  });
  document.addEventListener("input", (event) => {
    if (event.target.classList?.contains("picked")) event.target.classList.remove("picked");
  });

  function nextNumber(entry) {
    return 1 + Math.max(-1, ...[...entry.querySelectorAll("[data-member]")].map((one) => Number(one.name.split("-")[1])));
  }

  function addRow(entry) {
    const number = nextNumber(entry);
    const row = entry.querySelector("tbody tr:last-child").cloneNode(true);
    for (const input of row.querySelectorAll("[data-member]")) {
      input.name = `v-${number}-${input.dataset.member}`;
      // A new row is most often of the same component as the one before.
      if (input.dataset.member !== "component") input.value = "";
      else input.value = entry.querySelector("tbody tr:last-child [data-member=component]").value;
      input.classList.remove("picked");
      input.removeAttribute("data-first");
    }
    entry.querySelector("tbody").append(row);
    const first = [...row.querySelectorAll("[data-member]")].find((input) => !input.value) || row.querySelector("[data-member]");
    first.focus();
    return row;
  }

  function dropRow(row) {
    const body = row.parentElement;
    if (body.rows.length > 1) row.remove();
    else for (const input of row.querySelectorAll("[data-member]")) input.value = "";
    body.querySelector("[data-member]").focus();
  }

  document.addEventListener("words-chosen", (event) => {
    const card = opened();
    if (!card) { say("Open a value first, then choose its words on the page."); return; }
    const target = field && card.contains(field) ? field : card.querySelector("[data-first]");
    // Cells of a table go into the fields of a row, from the one that the cursor is in.
    const { whole, cells } = event.detail;
    const line = target.closest("tr");
    const fields = line ? [...line.querySelectorAll("[data-member]")] : [target];
    const rest = fields.slice(fields.indexOf(target));
    // From the first field on only where all are filled: which of them a table leaves out is unknown.
    const fits = target === fields[0] ? cells.length === rest.length : cells.length <= rest.length;
    const chosen = fits && cells.length > 1 ? cells : [whole];
    chosen.forEach((words, number) => fill(rest[number], words));
    field.focus({ preventScroll: true });
  });

  function fill(into, { part, page, start, end, text }) {
    let target = into;
    const row = Number(target.name.split("-")[1]);
    const member = target.dataset.member;
    if (target.tagName === "SELECT") {
      const words = text.toLowerCase();
      const option = [...target.options].find((one) => one.textContent.toLowerCase() === words);
      if (option) { target.value = option.value; field = target; return; }
      // The words are read by the attribute's form: a field of words takes the place of the list.
      const input = document.createElement("input");
      for (const name of ["name", "aria-label", "data-member", "data-first"]) if (target.hasAttribute(name)) input.setAttribute(name, target.getAttribute(name));
      target.replaceWith(input);
      target = input;
    }
    target.value = text;
    target.classList.add("picked");
    picks = picks.filter((one) => one.row !== row || one.member !== member);
    picks.push({ row, member, part, page, start, end });
    field = target;
  }

  setShown(!panel().classList.contains("only-doubt"));
  const wanted = window.location.hash.startsWith("#p") && document.getElementById(window.location.hash.slice(1));
  const refused = document.querySelector("details.card[open]");
  if (refused || wanted) { (refused || wanted).classList.add("kept"); open(refused || wanted); }
  else open(document.querySelector("details.card.doubtful"), { focus: false });
  if (document.querySelector("#flash .flash")) fade();
})();
