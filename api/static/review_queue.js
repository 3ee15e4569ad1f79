"use strict";
// The queue by keyboard; everything also works by links and the filter form.
const rows = [...document.querySelectorAll("#queue tbody tr")];
let at = -1;

function go(step) {
  if (!rows.length) return;
  if (at >= 0) rows[at].classList.remove("current");
  at = Math.min(Math.max(at + step, 0), rows.length - 1);
  rows[at].classList.add("current");
  rows[at].querySelector("a").focus();
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest("input, select, textarea")) return;
  if (event.key === "j" || event.key === "ArrowDown") go(1);
  else if (event.key === "k" || event.key === "ArrowUp") go(-1);
  else return;
  event.preventDefault();
});
for (const row of rows) {
  row.addEventListener("click", (event) => {
    if (!event.target.closest("a, button")) row.querySelector("a").click();
  });
}
document.getElementById("filters").addEventListener("change", (event) => event.currentTarget.submit());
