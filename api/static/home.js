"use strict";
const form = document.getElementById("drop");
const said = document.getElementById("said");
const list = document.getElementById("latest");
const PAUSE_MS = 700;
const IDLE_MS = 5000;

function say(text) {
  said.textContent = text;
}

async function send(files) {
  const data = new FormData();
  for (const file of files) data.append("file", file);
  data.append("schema", document.getElementById("schema").value);
  say(files.length === 1 ? "Sending ..." : `Sending ${files.length} files ...`);
  try {
    const answer = await fetch("/v1/documents", {
      method: "POST",
      body: data,
      headers: { "X-CSRFToken": document.querySelector("meta[name=csrf-token]").content },
    });
    const body = await answer.json();
    say(answer.ok ? `Taken in: ${files.length === 1 ? "1 file" : `${files.length} files`}.` : body.detail);
    if (answer.ok) form.reset();
  } catch {
    say("The server does not answer. Nothing was lost: send the files again.");
  }
  await refresh();
}

async function refresh() {
  try {
    const answer = await fetch(list.dataset.address, { headers: { Accept: "text/html" } });
    if (answer.redirected) window.location.reload();
    // Server-rendered and escaped there; the policy of this page runs no script within it.
    if (answer.ok) list.innerHTML = await answer.text();
  } catch {
    /* shown as it was; the next try follows */
  }
}

async function watch() {
  for (;;) {
    const mark = list.querySelector("[data-waiting]");
    const busy = mark && mark.dataset.waiting !== "0";
    await new Promise((done) => setTimeout(done, busy ? PAUSE_MS : IDLE_MS));
    if (!document.hidden) await refresh();
  }
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  send(document.getElementById("file").files);
});
for (const name of ["dragenter", "dragover"]) {
  form.addEventListener(name, (event) => {
    event.preventDefault();
    form.classList.add("over");
  });
}
for (const name of ["dragleave", "drop"]) {
  form.addEventListener(name, () => form.classList.remove("over"));
}
form.addEventListener("drop", (event) => {
  event.preventDefault();
  if (event.dataTransfer.files.length) send(event.dataTransfer.files);
});
watch();
