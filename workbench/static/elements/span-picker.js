// <span-picker for="article-text">: the words a person selects in the text, by mouse or keyboard, become start and end of
// a form. Offsets count code points of the version's text; a selection never cuts a grapheme cluster.

import { scrollToMiddle } from "./shared/focus.js";
import { announce, word } from "./shared/words.js";

const GAP = 8;

function codePoints(text) {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

function graphemeEdges(text) {
  if (typeof Intl.Segmenter !== "function") return null;
  const edges = [0];
  for (const { segment, index } of new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(text)) edges.push(index + segment.length);
  return edges;
}

// The text of the version as the page shows it: runs in order, each text node with its place.
class VersionText {
  constructor(root) {
    this.runs = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const offsets = new Map();
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const segment = node.parentElement.closest("[data-start]");
      if (!segment || !root.contains(segment) || node.data === "" || node.parentElement.closest(".claim-anchor, .visually-hidden")) continue;
      const before = offsets.get(segment) ?? 0;
      const start = Number(segment.dataset.start) + before;
      const length = codePoints(node.data);
      offsets.set(segment, before + length);
      this.runs.push({ node, start, end: start + length, block: segment.closest("[data-paragraph], p, h2, h3") ?? segment });
    }
  }

  // Runs of one block joined, to find the edges of grapheme clusters across marks.
  snap(run, offset, upwards) {
    const runs = this.runs.filter((each) => each.block === run.block);
    let before = 0;
    let text = "";
    for (const each of runs) {
      if (each === run) before = text.length;
      text += each.node.data;
    }
    const place = before + offset;
    const edges = graphemeEdges(text);
    if (!edges || edges.includes(place)) return { run, offset };
    const edge = upwards ? edges.find((each) => each > place) : edges.findLast((each) => each < place);
    let at = 0;
    for (const each of runs) {
      const length = each.node.data.length;
      if (edge <= at + length && (edge < at + length || each === runs.at(-1) || upwards)) return { run: each, offset: edge - at };
      at += length;
    }
    return { run, offset };
  }

  pointOf(run, offset) {
    return run.start + codePoints(run.node.data.slice(0, offset));
  }

  // The span of a Range: {start, end, quote, range} or null.
  spanOf(range) {
    const inside = [];
    for (const run of this.runs) {
      if (!range.intersectsNode(run.node)) continue;
      let from = 0;
      let to = run.node.data.length;
      if (range.startContainer === run.node) from = range.startOffset;
      if (range.endContainer === run.node) to = range.endOffset;
      if (from < to) inside.push({ run, from, to });
    }
    while (inside.length > 0 && inside[0].run.node.data.slice(inside[0].from, inside[0].to).trim() === "") inside.shift();
    while (inside.length > 0 && inside.at(-1).run.node.data.slice(inside.at(-1).from, inside.at(-1).to).trim() === "") inside.pop();
    if (inside.length === 0) return null;
    const first = inside[0];
    const last = inside.at(-1);
    const opening = first.run.node.data.slice(first.from, first === last ? first.to : undefined);
    first.from += opening.length - opening.trimStart().length;
    const closing = last.run.node.data.slice(last.from, last.to);
    last.to -= closing.length - closing.trimEnd().length;
    const begin = this.snap(first.run, first.from, false);
    const finish = this.snap(last.run, last.to, true);
    const start = this.pointOf(begin.run, begin.offset);
    const end = this.pointOf(finish.run, finish.offset);
    const exact = document.createRange();
    exact.setStart(begin.run.node, begin.offset);
    exact.setEnd(finish.run.node, finish.offset);
    return { start, end, range: exact, quote: this.quote(start, end) };
  }

  quote(start, end) {
    let text = "";
    let reached = start;
    for (const run of this.runs) {
      if (run.end <= start || run.start >= end) continue;
      if (text !== "" && run.start > reached) text += " ";
      const points = [...run.node.data];
      text += points.slice(Math.max(0, start - run.start), end - run.start).join("");
      reached = run.end;
    }
    return text;
  }
}

class SpanPicker extends HTMLElement {
  connectedCallback() {
    this.text = document.getElementById(this.getAttribute("for"));
    this.toolbar = this.querySelector("[data-toolbar]");
    if (!this.text || !this.toolbar) return;
    this.listeners = new AbortController();
    const { signal } = this.listeners;
    document.addEventListener("selectionchange", () => this.later(), { signal });
    this.text.addEventListener("pointerdown", () => { this.pointerDown = true; this.endKeyboard(); }, { signal });
    document.addEventListener("pointerup", () => { this.pointerDown = false; this.later(); }, { signal });
    document.addEventListener("scroll", () => this.place(), { signal, capture: true, passive: true });
    window.addEventListener("resize", () => this.place(), { signal });
    // Before keyboard-shortcuts: while words are selected by keys, the arrows belong here.
    document.addEventListener("keydown", (event) => this.press(event), { signal, capture: true });
    this.addEventListener("click", (event) => this.click(event), { signal });
    this.addEventListener("submit", (event) => this.beforeSubmit(event), { signal });
  }

  disconnectedCallback() {
    this.listeners?.abort();
    clearTimeout(this.timer);
    this.clearHighlights();
  }

  later() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.look(), 120);
  }

  // A form that is open keeps its words: the selection may go elsewhere while the person types.
  look() {
    if (this.pointerDown || this.formOpen()) return;
    const selection = getSelection();
    this.drawCaret();
    if (selection.rangeCount === 0 || selection.isCollapsed || !this.inText(selection)) {
      if (!this.toolbar.contains(document.activeElement)) this.hide();
      return;
    }
    this.span = new VersionText(this.text).spanOf(selection.getRangeAt(0));
    if (this.span === null) this.hide();
    else this.show();
  }

  inText(selection) {
    return this.text.contains(selection.anchorNode) && this.text.contains(selection.focusNode);
  }

  formOpen() {
    return this.toolbar.querySelector("form[data-open]");
  }

  show() {
    const fresh = !("open" in this.toolbar.dataset);
    this.toolbar.dataset.open = "";
    this.place();
    if (fresh) announce(word("words_selected"));
  }

  hide() {
    delete this.toolbar.dataset.open;
    delete this.toolbar.dataset.formOpen;
    for (const form of this.toolbar.querySelectorAll("form")) delete form.dataset.open;
    this.span = null;
    this.clearHighlights();
  }

  // Below the selection, else above it, else at the lower edge; never on it.
  place() {
    if (!this.span || !("open" in this.toolbar.dataset)) return;
    const boxes = [...this.span.range.getClientRects()].filter((box) => box.width > 0);
    if (boxes.length === 0) return;
    const top = Math.min(...boxes.map((box) => box.top));
    const bottom = Math.max(...boxes.map((box) => box.bottom));
    const last = boxes.at(-1);
    const { width, height } = this.toolbar.getBoundingClientRect();
    let y = bottom + GAP;
    if (y + height > innerHeight - GAP) y = top - height - GAP >= GAP ? top - height - GAP : innerHeight - height - GAP;
    const rightToLeft = getComputedStyle(this.text).direction === "rtl";
    let x = rightToLeft ? last.right - width : last.left;
    x = Math.min(Math.max(GAP, x), innerWidth - width - GAP);
    this.toolbar.style.insetBlockStart = `${Math.round(y)}px`;
    this.toolbar.style.left = `${Math.round(x)}px`;
  }

  click(event) {
    const opener = event.target.closest("[data-opens]");
    if (opener) this.open(opener.dataset.opens);
    else if (event.target.closest("[data-cancel]")) this.cancel();
    else if (event.target.closest("[data-begin]")) this.beginKeyboard();
  }

  open(purpose) {
    const form = this.toolbar.querySelector(`form[data-purpose="${purpose}"]`);
    if (!form || !this.span) return;
    this.endKeyboard();
    form.elements.namedItem("start").value = this.span.start;
    form.elements.namedItem("end").value = this.span.end;
    const quote = form.querySelector("[data-quote]");
    if (quote) {
      quote.textContent = this.span.quote;
      quote.lang = this.text.lang;
    }
    this.toolbar.dataset.formOpen = "";
    form.dataset.open = "";
    this.highlight("span-picker-choice", this.span.range);
    this.place();
    const first = form.querySelector("textarea, input:not([type=hidden], [type=number])") ?? form.querySelector('button:not([type="button"])');
    first?.focus({ preventScroll: true });
    announce(word("quote_is", { quote: this.span.quote }));
  }

  cancel() {
    const range = this.span?.range;
    this.hide();
    this.text.tabIndex = -1;
    this.text.focus({ preventScroll: true });
    if (range) getSelection().collapse(range.startContainer, range.startOffset);
  }

  beforeSubmit(event) {
    const form = event.target;
    if (form.elements.namedItem("start")?.value === "") {
      event.preventDefault();
      announce(word("select_first"), { urgent: true });
    }
  }

  press(event) {
    if (event.key === "Escape" && "open" in this.toolbar.dataset && !document.querySelector("dialog[open]")) {
      event.preventDefault();
      this.cancel();
      return;
    }
    if (this.keyboard) this.steer(event);
  }

  // Selecting by keys: a caret drawn in the text; arrows move it, Shift selects, Ctrl goes by words, Enter opens.
  beginKeyboard() {
    this.keyboard = true;
    this.text.tabIndex = -1;
    this.text.focus({ preventScroll: true });
    const runs = new VersionText(this.text).runs;
    const current = this.text.querySelector(".claim-mark--current");
    const run = runs.find((each) => current?.contains(each.node)) ?? runs.find((each) => {
      const box = each.node.parentElement.getBoundingClientRect();
      return box.top >= 0 && box.bottom <= innerHeight;
    }) ?? runs[0];
    if (!run) return;
    getSelection().collapse(run.node, 0);
    scrollToMiddle(run.node.parentElement);
    announce(word("keyboard_selecting"));
    this.drawCaret();
  }

  endKeyboard() {
    this.keyboard = false;
    globalThis.CSS?.highlights?.delete("span-picker-caret");
  }

  steer(event) {
    if (this.formOpen() || !(document.activeElement === this.text || this.text.contains(document.activeElement))) return;
    const selection = getSelection();
    const how = event.shiftKey ? "extend" : "move";
    const byWord = event.ctrlKey || event.altKey;
    const moves = {
      ArrowLeft: ["left", byWord ? "word" : "character"],
      ArrowRight: ["right", byWord ? "word" : "character"],
      ArrowUp: ["backward", "line"],
      ArrowDown: ["forward", "line"],
      Home: ["backward", "lineboundary"],
      End: ["forward", "lineboundary"],
    };
    if (event.key === "Enter" && this.span) {
      event.preventDefault();
      this.toolbar.querySelector("[data-actions] button")?.focus();
      return;
    }
    if (event.key === "Escape") {
      event.preventDefault();
      this.endKeyboard();
      selection.removeAllRanges();
      return;
    }
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    event.stopPropagation();
    const before = [selection.focusNode, selection.focusOffset];
    selection.modify(how, ...move);
    if (!this.text.contains(selection.focusNode)) {
      if (how === "extend") selection.extend(...before);
      else selection.collapse(...before);
    }
    selection.focusNode?.parentElement?.scrollIntoView({ block: "nearest" });
    this.drawCaret();
  }

  // Text that cannot be edited shows no caret: the letter after it is painted instead.
  drawCaret() {
    if (!this.keyboard || !globalThis.CSS?.highlights) return;
    const { focusNode, focusOffset } = getSelection();
    if (!focusNode || focusNode.nodeType !== Node.TEXT_NODE) return;
    const edges = graphemeEdges(focusNode.data) ?? [];
    const range = document.createRange();
    range.setStart(focusNode, focusOffset);
    range.setEnd(focusNode, edges.find((edge) => edge > focusOffset) ?? focusNode.data.length);
    this.highlight("span-picker-caret", range);
  }

  highlight(name, range) {
    if (globalThis.CSS?.highlights && typeof Highlight === "function") CSS.highlights.set(name, new Highlight(range));
  }

  clearHighlights() {
    globalThis.CSS?.highlights?.delete("span-picker-choice");
    if (!this.keyboard) globalThis.CSS?.highlights?.delete("span-picker-caret");
  }
}

customElements.define("span-picker", SpanPicker);
