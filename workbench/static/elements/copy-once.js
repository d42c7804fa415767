// <copy-once>: a read-only input and a button with data-copy.

import { announce, word } from "./shared/words.js";

class CopyOnce extends HTMLElement {
  connectedCallback() {
    const input = this.querySelector("input");
    const button = this.querySelector("[data-copy]");
    if (!input || !button) return;
    input.addEventListener("focus", () => input.select());
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(input.value);
        (button.querySelector("span") ?? button).textContent = word("copied");
        announce(word("copied"));
      } catch {
        // No clipboard without TLS: select it, and say which keys copy.
        input.focus();
        input.select();
        announce(word("copy_by_hand"), { urgent: true });
        (button.querySelector("span") ?? button).textContent = word("copy_by_hand");
      }
    });
  }
}

customElements.define("copy-once", CopyOnce);
