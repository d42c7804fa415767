// <keyboard-shortcuts>: presses what carries data-key, and lists all keys of the page under "?".

import { build } from "./shared/build.js";
import { allCommands, isShown, isWriting, keyNames, matches, setSingleKeys, singleKeysOn } from "./shared/keys.js";
import { announce, word } from "./shared/words.js";

function keyed() {
  return [...document.querySelectorAll("[data-key]")].filter((element) => isShown(element) && !element.disabled);
}

function act(element) {
  if (element.matches("input:not([type=checkbox], [type=radio], [type=submit], [type=button]), textarea, select")) element.focus();
  else element.click();
}

function asksForHelp(event) {
  if (event.defaultPrevented || isWriting(event) || event.ctrlKey || event.metaKey || event.altKey) return false;
  return event.key === "?" || event.key === "؟" || (event.code === "Slash" && event.shiftKey);
}

class KeyboardShortcuts extends HTMLElement {
  connectedCallback() {
    this.onKey = (event) => this.press(event);
    document.addEventListener("keydown", this.onKey);
    this.querySelector("[data-shortcuts-help]")?.addEventListener("click", () => this.showList());
  }

  disconnectedCallback() {
    document.removeEventListener("keydown", this.onKey);
  }

  press(event) {
    if (asksForHelp(event)) {
      event.preventDefault();
      this.showList();
      return;
    }
    if (event.repeat && !["ArrowDown", "ArrowUp", "KeyJ", "KeyK"].includes(event.code)) return;
    for (const element of keyed()) {
      if (matches(event, element.dataset.key)) {
        event.preventDefault();
        act(element);
        return;
      }
    }
    for (const command of allCommands()) {
      if (command.keys.some((key) => matches(event, key))) {
        if (command.run(event) === false) continue;
        event.preventDefault();
        return;
      }
    }
  }

  showList() {
    if (document.querySelector("dialog[open]")) return;
    const list = build("dl", { class: "shortcut-list" });
    const seen = new Set();
    const add = (keys, label) => {
      const id = keys.join();
      if (seen.has(id)) return;
      seen.add(id);
      const names = build("dt", { dir: "ltr" });
      keys.forEach((key, at) => {
        if (at > 0) names.append(" / ");
        keyNames(key).forEach((name, part) => names.append(part > 0 ? " " : "", build("kbd", {}, name)));
      });
      list.append(names, build("dd", {}, label));
    };
    for (const command of allCommands()) add(command.keys, command.label);
    for (const element of keyed()) add([element.dataset.key], element.dataset.keyLabel || element.textContent.trim());
    add(["?"], word("keys_this_list"));

    const on = build("input", { type: "checkbox", id: "single-keys" });
    on.checked = singleKeysOn();
    on.addEventListener("change", () => {
      setSingleKeys(on.checked);
      announce(word(on.checked ? "keys_on" : "keys_off"));
    });
    const close = build("button", { type: "button", class: "button button--primary" }, word("close"));
    const dialog = build("dialog", { class: "dialog", "aria-labelledby": "shortcut-title" },
      build("div", { class: "dialog__head" }, build("h2", { class: "dialog__title", id: "shortcut-title" }, word("keys_title"))),
      build("div", { class: "dialog__body" },
        list,
        build("p", {}, build("label", { class: "tick", for: "single-keys" }, on, build("span", {}, word("keys_single")))),
        build("p", { class: "soft small" }, word("keys_variant")),
        close));
    close.addEventListener("click", () => dialog.close());
    dialog.addEventListener("close", () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
  }
}

customElements.define("keyboard-shortcuts", KeyboardShortcuts);
