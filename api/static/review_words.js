"use strict";
// Choosing words on a page: by dragging over a picture or a text, or by click and Shift-click.
// Says what was chosen with a `words-chosen` event: part, page, start and end in the page's text, of
// the whole and of each cell of a table that it goes over.
(() => {
  const SVG = "http://www.w3.org/2000/svg";
  const DRAG_PX = 4;
  const loaded = new Map();
  let first = null; // where a choice began: {sheet, index}
  let dragging = false; // the click that ends a drag opens nothing

  function wordsOf(sheet) {
    const key = `${sheet.dataset.part}\n${sheet.dataset.page}`;
    if (!loaded.has(key)) {
      const address = new URL(document.getElementById("paper").dataset.words, window.location.href);
      address.searchParams.set("part", sheet.dataset.part);
      address.searchParams.set("page", sheet.dataset.page);
      loaded.set(key, fetch(address).then((answer) => (answer.ok ? answer.json() : { text: "", words: [] }))
        // Spans count characters as Python does; JavaScript counts halves of some.
        .then((page) => ({ ...page, text: Array.from(page.text) })));
    }
    return loaded.get(key);
  }

  function pointIn(svg, event) {
    const box = svg.getBoundingClientRect();
    const view = svg.viewBox.baseVal;
    return [((event.clientX - box.left) / box.width) * view.width, ((event.clientY - box.top) / box.height) * view.height];
  }

  function nearest(words, [x, y]) {
    let best = -1;
    let least = Infinity;
    words.forEach(([, , x0, top, x1, bottom], index) => {
      const dx = Math.max(x0 - x, 0, x - x1);
      const dy = Math.max(top - y, 0, y - bottom) * 2; // the same line is nearer than the next one
      if (dx + dy < least) [best, least] = [index, dx + dy];
    });
    return best;
  }

  function paint(svg, words, from, to) {
    const group = svg.querySelector(".chosen");
    group.replaceChildren();
    for (const [, , x0, top, x1, bottom] of words.slice(Math.min(from, to), Math.max(from, to) + 1)) {
      const rect = document.createElementNS(SVG, "rect");
      rect.setAttribute("x", x0 - 1);
      rect.setAttribute("y", top - 1);
      rect.setAttribute("width", x1 - x0 + 2);
      rect.setAttribute("height", bottom - top + 2);
      group.append(rect);
    }
  }

  function clear() {
    for (const group of document.querySelectorAll(".chosen")) group.replaceChildren();
  }

  async function onPicture(svg, down) {
    const sheet = svg.closest(".sheet");
    let last = down; // where the pointer is while the words are still on their way
    let page = null;
    let anchored = -1;
    let dragged = false;
    let over = false;
    const follow = (event) => {
      last = event;
      if (Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) >= DRAG_PX) dragged = true;
      if (!page || !dragged) return;
      clear();
      paint(svg, page.words, anchored, nearest(page.words, pointIn(svg, event)));
    };
    const finish = () => {
      if (!page || !page.words.length) return;
      if (!dragged && down.target.closest(".spot") && !down.shiftKey) return;
      const to = nearest(page.words, pointIn(svg, last));
      clear();
      paint(svg, page.words, anchored, to);
      first = { sheet: sheet.id, index: anchored };
      const [one, other] = [Math.min(anchored, to), Math.max(anchored, to)];
      choose(sheet, page, page.words[one][0], page.words[other][1]);
    };
    const end = (event) => {
      for (const name of ["pointerup", "pointercancel"]) document.removeEventListener(name, end);
      document.removeEventListener("pointermove", follow);
      over = true;
      if (event.type === "pointerup") { follow(event); dragging = dragged; finish(); }
      else over = false;
    };
    document.addEventListener("pointermove", follow);
    for (const name of ["pointerup", "pointercancel"]) document.addEventListener(name, end);
    page = await wordsOf(sheet);
    const begun = nearest(page.words, pointIn(svg, down));
    anchored = down.shiftKey && first && first.sheet === sheet.id ? first.index : begun;
    if (over) finish();
  }

  document.addEventListener("click", (event) => {
    if (!dragging) return;
    dragging = false;
    event.preventDefault();
    event.stopImmediatePropagation();
  }, { capture: true });

  function choose(sheet, page, start, end) {
    const text = page.text.slice(start, end).join("");
    if (!text.trim()) return;
    const place = { part: sheet.dataset.part, page: Number(sheet.dataset.page) };
    const cells = [];
    let at = start;
    for (const cell of text.split("|")) {
      if (cell.trim()) cells.push({ ...place, ...trimmed(cell, at) });
      at += Array.from(cell).length + 1;
    }
    document.dispatchEvent(new CustomEvent("words-chosen", {
      detail: { whole: { ...place, ...trimmed(text, start) }, cells },
    }));
  }

  function trimmed(text, start) {
    const words = text.trim();
    const lead = Array.from(text).length - Array.from(text.trimStart()).length;
    const end = start + lead + Array.from(words).length;
    return { start: start + lead, end, text: words.split(/\s+/).join(" ") };
  }

  function onText(pre) {
    const selection = window.getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return;
    const range = selection.getRangeAt(0);
    if (!pre.contains(range.commonAncestorContainer)) return;
    const before = document.createRange();
    before.selectNodeContents(pre);
    before.setEnd(range.startContainer, range.startOffset);
    const start = Array.from(before.toString()).length;
    const text = Array.from(pre.textContent);
    choose(pre.closest(".sheet"), { text }, start, start + Array.from(range.toString()).length);
  }

  document.addEventListener("pointerdown", (event) => {
    dragging = false;
    const svg = event.target.closest("svg.overlay");
    if (svg && event.button === 0 && event.pointerType !== "touch") onPicture(svg, event);
    else if (svg && event.pointerType === "touch" && !event.target.closest(".spot")) onPicture(svg, event);
  });
  document.addEventListener("pointerup", (event) => {
    const pre = event.target.closest("pre.text");
    if (pre) window.setTimeout(() => onText(pre), 0);
  });
  document.addEventListener("keyup", (event) => {
    const pre = event.target.closest("pre.text");
    if (pre && event.shiftKey) onText(pre);
  });
  document.addEventListener("dragstart", (event) => {
    if (event.target.closest(".spot")) event.preventDefault();
  });
  window.clearChosenWords = clear;
})();
