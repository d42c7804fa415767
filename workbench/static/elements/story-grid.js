// <story-grid>: one cell in hand at a time. Arrows walk the table, Home and End go to its edges, Enter opens the
// sentence; an answer dragged onto another row moves there, by the same form that the page has for it. How high the
// heads are is told to the stylesheet, so that what comes into sight does not come under them.

class StoryGrid extends HTMLElement {
  connectedCallback() {
    this.table = this.querySelector("table");
    if (!this.table) return;
    for (const cell of this.cells()) cell.tabIndex = -1;
    this.heads = new ResizeObserver(() => this.measure());
    this.heads.observe(this.table.tHead);
    const first = this.cell(0, 1) ?? this.cell(0, 0);
    if (first) first.tabIndex = 0;
    this.addEventListener("keydown", (event) => this.walk(event));
    this.addEventListener("focusin", (event) => this.hold(event.target));
    this.addEventListener("dragstart", (event) => this.lift(event));
    this.addEventListener("dragover", (event) => this.over(event));
    this.addEventListener("dragleave", () => this.mark(null));
    this.addEventListener("drop", (event) => this.drop(event));
    this.addEventListener("dragend", () => this.mark(null));
  }

  disconnectedCallback() {
    this.heads?.disconnect();
  }

  measure() {
    this.style.setProperty("--grid-heads", `${this.table.tHead.offsetHeight}px`);
  }

  rows() {
    return [...this.table.tBodies[0].rows];
  }

  cells() {
    return this.rows().flatMap((row) => [...row.cells]);
  }

  cell(row, column) {
    return this.rows()[row]?.cells[column];
  }

  hold(cell) {
    if (!cell.matches("td, tbody th")) return; // a link inside a cell keeps the place in the table
    for (const each of this.cells()) each.tabIndex = each === cell ? 0 : -1;
  }

  walk(event) {
    const cell = event.target;
    if (!cell.matches?.("td, tbody th") || event.ctrlKey || event.altKey || event.metaKey) return;
    const row = this.rows().indexOf(cell.parentElement);
    const onward = getComputedStyle(this).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
    const back = onward === "ArrowLeft" ? "ArrowRight" : "ArrowLeft";
    const last = cell.parentElement.cells.length - 1;
    const next = {
      [onward]: () => this.cell(row, cell.cellIndex + 1),
      [back]: () => this.cell(row, cell.cellIndex - 1),
      ArrowDown: () => this.cell(row + 1, cell.cellIndex),
      ArrowUp: () => (row > 0 ? this.cell(row - 1, cell.cellIndex) : null),
      Home: () => this.cell(row, 0),
      End: () => this.cell(row, last),
      Enter: () => cell.querySelector("a.grid-table__value, a, button"),
    }[event.code];
    if (!next) return;
    const target = next();
    event.preventDefault();
    if (!target) return;
    if (event.code === "Enter") {
      target.click();
      return;
    }
    target.focus({ preventScroll: true });
    const room = target.closest(".grid-scroll").clientHeight - this.table.tHead.offsetHeight;
    target.scrollIntoView({ block: target.offsetHeight > room ? "start" : "nearest", inline: "nearest" });
  }

  lift(event) {
    const entry = event.target.closest?.("[data-claim]");
    if (!entry) return;
    this.lifted = entry;
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", entry.dataset.claim);
  }

  over(event) {
    const row = this.target(event);
    this.mark(row);
    if (row) event.preventDefault();
  }

  drop(event) {
    const row = this.target(event);
    const form = this.querySelector("[data-move-answer]");
    this.mark(null);
    if (!row || !form) return;
    event.preventDefault();
    form.elements.question.value = row.dataset.question;
    form.elements.claims.value = this.lifted.dataset.claim;
    form.elements.from.value = this.lifted.dataset.row;
    form.submit();
  }

  target(event) {
    const row = event.target.closest?.("tr[data-question]");
    return this.lifted && row && row.dataset.question !== this.lifted.dataset.row ? row : null;
  }

  mark(row) {
    for (const each of this.rows()) each.toggleAttribute("data-drop", each === row);
  }
}

customElements.define("story-grid", StoryGrid);
