// <triage-list>: one row in hand at a time; J and K move, a digit presses the row's decision, Shift and a digit the
// paragraph's, Z takes the last decision back. The forms post by themselves; htmx swaps the row where it is there.

import { scrollToMiddle } from "./shared/focus.js";
import { addCommands, removeCommands } from "./shared/keys.js";
import { announce, word } from "./shared/words.js";

const DECISIONS = ["check", "attribution_only", "not_checkable", "duplicate", "already_checked"];

class TriageList extends HTMLElement {
  connectedCallback() {
    this.history = [];
    const commands = [
      { keys: ["J", "ArrowDown"], label: word("next_claim"), run: (event) => this.move(1, event) },
      { keys: ["K", "ArrowUp"], label: word("previous_claim"), run: (event) => this.move(-1, event) },
      { keys: ["Z"], label: word("undo_decision"), run: () => this.undo() },
    ];
    DECISIONS.forEach((decision, at) => {
      const label = this.labelOf(decision);
      commands.push({ keys: [`Digit${at + 1}`], label, run: () => this.decide(decision) });
    });
    DECISIONS.forEach((decision, at) => {
      if (!this.querySelector(`[data-paragraph] [data-digit="${at + 1}"]`)) return;
      const label = word("whole_paragraph", { decision: this.labelOf(decision) });
      commands.push({ keys: [`Shift+Digit${at + 1}`], label, run: () => this.decideParagraph(at + 1) });
    });
    addCommands(this, commands);

    this.addEventListener("focusin", (event) => this.choose(event.target.closest("[data-claim-card]")));
    this.addEventListener("click", (event) => this.choose(event.target.closest("[data-claim-card]")));
    this.addEventListener("claim-chosen", (event) => this.choose(this.row(event.detail.claim)));
    this.addEventListener("submit", (event) => this.remember(event), true);
    this.addEventListener("keydown", (event) => this.confirmReason(event));
    this.addEventListener("htmx:afterSettle", () => this.settle());
    for (const kind of ["htmx:sendError", "htmx:responseError"]) {
      this.addEventListener(kind, () => {
        this.pending = null;
        announce(word("decision_failed"), { urgent: true });
      });
    }
    this.choose(this.current() ?? this.rows().find((row) => !row.dataset.decided) ?? this.rows()[0], { quiet: true });
  }

  disconnectedCallback() {
    removeCommands(this);
  }

  rows() {
    return [...this.querySelectorAll("[data-claim-card]")];
  }

  row(claim) {
    return this.rows().find((row) => row.dataset.claimCard === claim);
  }

  current() {
    return this.querySelector('[data-claim-card][aria-current="true"]');
  }

  labelOf(decision) {
    return this.querySelector(`button[name="decision"][value="${decision}"] span`)?.textContent.trim() ?? word(`decision_${decision}`);
  }

  choose(row, { quiet = false } = {}) {
    if (!row) return;
    const before = this.current();
    if (before === row) return;
    before?.removeAttribute("aria-current");
    row.setAttribute("aria-current", "true");
    if (!quiet) row.dispatchEvent(new CustomEvent("claim-current", { bubbles: true, detail: { claim: row.dataset.claimCard } }));
  }

  move(step, event) {
    // Outside the list the arrows scroll, as everywhere.
    if (event?.code.startsWith("Arrow") && !this.contains(document.activeElement)) return false;
    const rows = this.rows();
    const at = rows.indexOf(this.current());
    const next = rows[at < 0 ? 0 : at + step];
    if (!next) {
      announce(word(step > 0 ? "last_claim" : "first_claim"));
      return true;
    }
    this.hold(next);
    return true;
  }

  hold(row) {
    this.choose(row);
    row.focus({ preventScroll: true });
    scrollToMiddle(row);
  }

  decide(decision) {
    const row = this.current();
    const button = row?.querySelector(`button[name="decision"][value="${decision}"]`);
    if (!button) {
      announce(word(row?.dataset.decided ? "already_decided" : "no_claim_in_hand"));
      return true;
    }
    const reason = row.querySelector('select[name="reason"]');
    if (decision === "not_checkable" && reason && !reason.value) {
      reason.focus();
      announce(word("choose_reason"));
      return true;
    }
    button.click();
    return true;
  }

  // In the reason's select, Enter means: not checkable, for this reason.
  confirmReason(event) {
    if (event.key !== "Enter" || event.isComposing || !event.target.matches('select[name="reason"]') || !event.target.value) return;
    event.preventDefault();
    event.target.form.querySelector('button[value="not_checkable"]')?.click();
  }

  decideParagraph(digit) {
    const button = this.current()?.closest("[data-paragraph]")?.querySelector(`[data-digit="${digit}"]`);
    if (!button) return false;
    button.click();
    return true;
  }

  undo() {
    while (this.history.length > 0) {
      const row = this.row(this.history.pop());
      const button = row?.querySelector('button[name="decision"][value="undo"]');
      if (button) {
        this.choose(row);
        button.click();
        return true;
      }
    }
    announce(word("nothing_to_undo"));
    return true;
  }

  remember(event) {
    const decision = event.submitter?.value;
    if (!decision) return;
    const row = event.target.closest("[data-claim-card]");
    const rows = row ? [row] : [...(event.target.closest("[data-paragraph]")?.querySelectorAll("[data-claim-card]") ?? [])];
    const claims = rows.map((each) => each.dataset.claimCard);
    const all = this.rows();
    const last = rows.at(-1);
    const following = all.slice(all.indexOf(last) + 1).find((each) => !each.dataset.decided) ?? all[all.indexOf(last) + 1];
    this.pending = { decision, claims, label: event.submitter.querySelector("span")?.textContent.trim() ?? "", next: following?.dataset.claimCard };
  }

  settle() {
    const pending = this.pending;
    if (!pending) return;
    this.pending = null;
    const row = this.row(pending.claims[0]);
    if (pending.decision === "undo") {
      announce(word("undone"));
      if (row) this.hold(row);
      return;
    }
    // A refusal comes back as the same row with its reason; stay with it.
    if (row && !row.dataset.decided) {
      const refusal = row.querySelector(".field__error")?.textContent.trim();
      announce(refusal || word("decision_failed"), { urgent: true });
      this.hold(row);
      return;
    }
    this.history.push(...pending.claims);
    announce(word("decided", { decision: pending.label }));
    const next = this.row(pending.next) ?? row;
    if (next) this.hold(next);
  }
}

customElements.define("triage-list", TriageList);
