// <review-form data-draft-url data-claim data-person>: around a review's form. Digits set the verdict, the draft saves
// itself, and what happens to the person's words is always written down.

import { build } from "./shared/build.js";
import { dropDraft, keepDraft, readDraft } from "./shared/drafts.js";
import { addCommands, matches, removeCommands } from "./shared/keys.js";
import { post, renewToken } from "./shared/requests.js";
import { announce, clock, word } from "./shared/words.js";

const PAUSE = 900; // after the last key
const LONGEST = 4500; // while typing goes on
const KEEP = 300; // until the copy on this machine
const RETRIES = [2000, 4000, 8000, 15000, 30000];

// Not the person's words: these never go into the copy nor decide whether something changed.
const SILENT = new Set(["csrf_token", "version"]);

class ReviewForm extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector("form");
    if (!this.form) return;
    this.state = this.querySelector("[data-save-state]");
    this.output = this.state?.querySelector("output");
    this.key = `${this.dataset.person ?? "someone"}.${this.dataset.claim ?? location.pathname}`;
    this.saved = this.fields();
    this.attempt = 0;
    this.leaving = false;

    this.form.addEventListener("input", () => this.touch());
    this.form.addEventListener("change", () => this.touch());
    this.form.addEventListener("submit", () => this.leave());
    this.onKey = (event) => this.press(event);
    this.onOnline = () => this.retryNow();
    this.onLeave = (event) => { if (this.isDirty() && !this.leaving) event.preventDefault(); };
    this.onHide = () => { if (this.isDirty()) this.keep(); };
    document.addEventListener("keydown", this.onKey);
    window.addEventListener("online", this.onOnline);
    window.addEventListener("beforeunload", this.onLeave);
    window.addEventListener("pagehide", this.onHide);
    document.addEventListener("visibilitychange", this.onHide);

    const tiles = this.radios();
    addCommands(this, tiles.slice(0, 10).map((radio, at) => ({
      keys: [`Digit${(at + 1) % 10}`],
      label: word("give_verdict", { verdict: this.labelOf(radio) }),
      run: () => this.give(at),
    })));
    this.recover();
  }

  disconnectedCallback() {
    clearTimeout(this.timer);
    clearTimeout(this.keepTimer);
    removeCommands(this);
    document.removeEventListener("keydown", this.onKey);
    window.removeEventListener("online", this.onOnline);
    window.removeEventListener("beforeunload", this.onLeave);
    window.removeEventListener("pagehide", this.onHide);
    document.removeEventListener("visibilitychange", this.onHide);
  }

  // The verdict of the layer in hand: the group that holds the focus, else the first.
  radios() {
    const groups = [...this.form.querySelectorAll("[data-verdict-keys]")];
    const group = groups.find((each) => each.closest("[data-layer]")?.contains(document.activeElement)) ?? groups[0];
    return group ? [...group.querySelectorAll('input[type="radio"]:not(:disabled)')] : [];
  }

  labelOf(radio) {
    return radio.closest("label")?.querySelector(".verdict-tile__word")?.textContent.trim() ?? radio.value;
  }

  // Two layers on one card are two forms: the one that holds the focus is meant, else the first.
  isInHand() {
    const forms = [...document.querySelectorAll("review-form")];
    return (forms.find((each) => each.contains(document.activeElement)) ?? forms[0]) === this;
  }

  give(at) {
    if (!this.isInHand()) return false;
    const radio = this.radios()[at];
    if (!radio) return false;
    radio.checked = true;
    radio.dispatchEvent(new Event("change", { bubbles: true }));
    radio.closest("label")?.scrollIntoView({ block: "nearest" });
    announce(word("verdict_given", { verdict: this.labelOf(radio) }));
    return true;
  }

  press(event) {
    if (!this.isInHand() || !matches(event, "Mod+Enter")) return;
    const button = this.form.querySelector("[data-submit]") ?? this.form.querySelector('.button--primary[type="submit"], .button--primary:not([type])');
    if (!button || button.disabled) return;
    event.preventDefault();
    this.form.requestSubmit(button);
  }

  fields() {
    const entries = [];
    for (const [name, value] of new FormData(this.form)) {
      if (typeof value === "string" && !SILENT.has(name)) entries.push([name, value]);
    }
    return JSON.stringify(entries);
  }

  version() {
    return this.form.elements.namedItem("version");
  }

  isDirty() {
    return this.fields() !== this.saved;
  }

  touch() {
    if (this.stopped) {
      this.keep();
      return;
    }
    if (!this.isDirty()) return;
    clearTimeout(this.keepTimer);
    this.keepTimer = setTimeout(() => this.keep(), KEEP);
    this.firstTouch ??= Date.now();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), Math.max(0, Math.min(PAUSE, this.firstTouch + LONGEST - Date.now())));
    if (this.mode === "saved" || this.mode === undefined) this.show("unsaved", word("not_saved_yet"), { quiet: true });
  }

  keep() {
    return keepDraft(this.key, { fields: this.fields(), version: this.version()?.value ?? null, at: Date.now() });
  }

  show(mode, text, { quiet = false, link = null } = {}) {
    const changed = this.mode !== mode;
    this.mode = mode;
    if (!this.state || !this.output) return;
    this.state.dataset.state = mode;
    this.output.setAttribute("aria-live", quiet || !changed ? "off" : "polite");
    this.output.replaceChildren(text);
    if (link) this.output.append(" ", link);
  }

  async save() {
    if (this.saving || this.stopped || !this.isDirty() || !this.dataset.draftUrl) return;
    clearTimeout(this.timer);
    this.saving = true;
    this.firstTouch = undefined;
    const sent = this.fields();
    this.show("saving", word("saving"), { quiet: true });
    let reply = null;
    try {
      reply = await post(this.dataset.draftUrl, new FormData(this.form));
    } catch {
      reply = null;
    }
    if ([400, 401, 403].includes(reply?.status) && (await renewToken())) {
      reply = await post(this.dataset.draftUrl, new FormData(this.form)).catch(() => null);
    }
    this.saving = false;
    if (this.leaving) return;
    if (reply === null || reply.status >= 500 || reply.status === 429) {
      this.tryAgain();
      return;
    }
    const body = await reply.json().catch(() => ({}));
    // A sign-in page in place of an answer means the session ended.
    const signedOut = reply.status === 401 || (reply.redirected && !reply.headers.get("content-type")?.includes("json"));
    if (signedOut || reply.status === 400 || reply.status === 403) this.keepHere(word("signed_out_kept"));
    else if (reply.status === 409) this.meetConflict(body);
    else if (reply.ok) this.confirm(sent, body);
    else this.refuse(body);
  }

  confirm(sent, body) {
    this.attempt = 0;
    this.saved = sent;
    if (body.version !== undefined && this.version()) this.version().value = body.version;
    if (!this.isDirty()) {
      clearTimeout(this.keepTimer);
      dropDraft(this.key);
    }
    const at = body.saved_at ? new Date(body.saved_at) : new Date();
    this.show("saved", word("saved", { time: clock(at) }));
    if (this.isDirty()) this.touch();
  }

  tryAgain() {
    const kept = this.keep();
    const offline = navigator.onLine === false;
    this.show(offline ? "kept" : "retrying", word(offline && kept ? "offline_kept" : "retrying"));
    const wait = RETRIES[Math.min(this.attempt, RETRIES.length - 1)];
    this.attempt += 1;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), wait);
  }

  retryNow() {
    if (this.mode === "retrying" || this.mode === "kept") {
      this.stopped = false;
      this.save();
    }
  }

  keepHere(text) {
    this.keep();
    this.stopped = true;
    const again = build("button", { type: "button", class: "button button--plain" }, word("try_again"));
    again.addEventListener("click", () => this.retryNow());
    this.show("kept", text, { link: again });
  }

  meetConflict(body) {
    this.keep();
    this.stopped = true;
    const url = body.conflict_url ?? body.url ?? this.dataset.conflictUrl;
    const by = body.by ?? "";
    const link = url ? build("a", { href: url }, word("see_both")) : this.reloadButton();
    this.show("conflict", by ? word("conflict_by", { name: by }) : word("conflict"), { link });
    announce(word("conflict"), { urgent: true });
    this.leaving = true; // the words are kept here; the way to the comparison needs no warning
  }

  reloadButton() {
    const button = build("button", { type: "button", class: "button button--plain" }, word("load_theirs"));
    button.addEventListener("click", () => location.reload());
    return button;
  }

  refuse(body) {
    this.keep();
    const detail = body.detail ?? body.message ?? "";
    this.show("refused", detail ? word("refused_because", { reason: detail }) : word("refused"));
  }

  // The server answers the whole form now. Until it has, the copy stays: it is dropped when this claim opens again with a
  // newer version.
  leave() {
    clearTimeout(this.timer);
    this.leaving = true;
    if (this.isDirty()) this.keep();
    // If the browser comes back without leaving (no network), saving goes on.
    setTimeout(() => { if (this.isConnected) this.leaving = false; }, 8000);
  }

  recover() {
    const draft = readDraft(this.key);
    if (!draft?.fields) return;
    const version = this.version()?.value ?? null;
    if (draft.fields === this.fields()) {
      dropDraft(this.key);
      return;
    }
    if (draft.version === version) {
      this.fill(draft.fields);
      this.show("kept", word("restored"));
      this.touch();
      return;
    }
    this.offer(draft);
  }

  // Written on an older state of this review: shown, not mixed in.
  offer(draft) {
    const words = JSON.parse(draft.fields).filter(([, value]) => value.length > 1 && /\s/.test(value));
    const restore = build("button", { type: "button", class: "button button--normal" }, word("put_back"));
    const discard = build("button", { type: "button", class: "button button--plain" }, word("throw_away"));
    const note = build("div", { class: "notice notice--warning", role: "status" },
      build("div", { class: "notice__text" },
        build("p", {}, word("older_copy", { time: clock(new Date(draft.at)) })),
        ...words.map(([, value]) => build("p", { class: "user-text user-text--lines", dir: "auto" }, value)),
        build("div", { class: "toolbar" }, restore, discard)));
    restore.addEventListener("click", () => {
      this.fill(draft.fields);
      note.remove();
      this.touch();
      this.form.querySelector("textarea")?.focus();
    });
    discard.addEventListener("click", () => {
      dropDraft(this.key);
      note.remove();
    });
    this.form.before(note);
  }

  fill(fields) {
    const values = new Map();
    for (const [name, value] of JSON.parse(fields)) values.set(name, [...(values.get(name) ?? []), value]);
    // Rows that were added and not yet known to the server come back, too.
    for (const name of values.keys()) {
      const row = /evidence-(\d+)-number$/.exec(name);
      if (row && !this.form.elements.namedItem(name)) this.form.querySelector("evidence-rows")?.add(Number(row[1]));
    }
    for (const element of this.form.elements) {
      if (!element.name || SILENT.has(element.name) || element.type === "file" || element.type === "submit" || element.tagName === "BUTTON") continue;
      const wanted = values.get(element.name) ?? [];
      if (element.type === "radio" || element.type === "checkbox") element.checked = wanted.includes(element.value);
      else if (element instanceof HTMLSelectElement && element.multiple) for (const option of element.options) option.selected = wanted.includes(option.value);
      else if (wanted.length > 0) element.value = wanted.shift();
    }
  }
}

customElements.define("review-form", ReviewForm);
