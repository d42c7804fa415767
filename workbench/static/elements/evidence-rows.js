// <evidence-rows>: repeated fieldsets. Adds one from its <template> (where __n__ stands for the number), takes one away
// with a way back. Without scripts the page shows some empty rows instead, marked data-empty-row.

import { build } from "./shared/build.js";
import { announce, word } from "./shared/words.js";

const NUMBER = /__n__/g;
const WAY_BACK = 15_000;

class EvidenceRows extends HTMLElement {
  connectedCallback() {
    this.list = this.querySelector("[data-rows]");
    this.template = this.querySelector("template");
    if (!this.list || !this.template) return;
    for (const row of this.list.querySelectorAll("[data-empty-row]")) row.remove();
    this.number = Number(this.dataset.next ?? this.list.children.length);
    this.addEventListener("click", (event) => {
      if (event.target.closest("[data-add]")) this.add();
      const remove = event.target.closest("[data-remove]");
      if (remove) this.take(remove.closest("[data-row]"));
    });
  }

  // `known` is the number of a row that a kept copy brings back: it takes no focus.
  add(known) {
    const part = this.template.content.cloneNode(true);
    const number = String(known ?? this.number);
    this.number = Math.max(this.number, Number(number) + 1);
    for (const element of part.querySelectorAll("*")) {
      for (const attribute of [...element.attributes]) {
        if (attribute.value.includes("__n__")) element.setAttribute(attribute.name, attribute.value.replace(NUMBER, number));
      }
      for (const node of element.childNodes) {
        if (node.nodeType === Node.TEXT_NODE && node.data.includes("__n__")) node.data = node.data.replace(NUMBER, String(this.list.children.length + 1));
      }
    }
    const row = part.querySelector("[data-row]");
    this.list.append(part);
    if (known === undefined) row?.querySelector("input:not([type=hidden]), textarea, select")?.focus();
    this.changed();
  }

  // Disabled, a fieldset is not sent; the way back stays open for a while.
  take(row) {
    if (!row) return;
    row.disabled = true;
    row.hidden = true;
    const back = build("button", { type: "button", class: "button button--plain" }, word("undo"));
    const note = build("p", { class: "notice" }, build("span", { class: "notice__text" }, word("row_removed")), back);
    row.before(note);
    back.focus();
    announce(word("row_removed"));
    const timer = setTimeout(() => note.remove(), WAY_BACK);
    back.addEventListener("click", () => {
      clearTimeout(timer);
      note.remove();
      row.disabled = false;
      row.hidden = false;
      row.querySelector("input:not([type=hidden]), textarea, select")?.focus();
      this.changed();
    });
    this.changed();
  }

  changed() {
    this.dispatchEvent(new Event("change", { bubbles: true }));
  }
}

customElements.define("evidence-rows", EvidenceRows);
