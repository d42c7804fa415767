// <claim-links>: the way between underlined words (data-claims) and the card or list entry of a claim (data-claim-card).

import { addCommands, removeCommands } from "./shared/keys.js";
import { calmly, paneOf, scrollToMiddle } from "./shared/focus.js";
import { announce, word } from "./shared/words.js";

class ClaimLinks extends HTMLElement {
  connectedCallback() {
    for (const mark of this.marks()) mark.tabIndex = -1;
    this.addEventListener("click", (event) => this.follow(event));
    this.addEventListener("focusin", (event) => {
      const card = event.target.closest("[data-claim-card]");
      if (card && card.hasAttribute("aria-current")) this.light(card.dataset.claimCard);
    });
    addCommands(this, [{ keys: ["G"], label: word("between_text_and_card"), run: () => this.cross() }]);
    const current = this.currentCard();
    const mark = current && this.marksOf(current.dataset.claimCard)[0];
    // When the page opens only panes move; a page in one column stays at its top.
    requestAnimationFrame(() => {
      if (mark && paneOf(mark)) scrollToMiddle(mark);
      if (current?.matches("a") && paneOf(current)) current.scrollIntoView({ block: "nearest" });
    });
    this.onCurrent = (event) => this.light(event.detail.claim, { scroll: true });
    this.addEventListener("claim-current", this.onCurrent);
  }

  disconnectedCallback() {
    removeCommands(this);
  }

  marks() {
    return [...this.querySelectorAll("[data-claims]")];
  }

  marksOf(claim) {
    return this.marks().filter((mark) => mark.dataset.claims.split(" ").includes(claim));
  }

  cards(claim) {
    return [...this.querySelectorAll("[data-claim-card]")].filter((card) => card.dataset.claimCard === claim);
  }

  currentCard() {
    return this.querySelector("[data-claim-card][aria-current]");
  }

  light(claim, { scroll = false } = {}) {
    for (const mark of this.marks()) mark.classList.toggle("claim-mark--current", mark.dataset.claims.split(" ").includes(claim));
    const first = this.marksOf(claim)[0];
    if (scroll && first && (paneOf(first) || !first.closest(".column-sticky, .desk > *"))) scrollToMiddle(first);
  }

  follow(event) {
    const anchor = event.target.closest(".claim-anchor");
    const mark = event.target.closest("[data-claims]");
    if (!mark && !anchor) return;
    if (!anchor && !getSelection().isCollapsed) return;
    const claim = anchor ? anchor.getAttribute("href").replace("#claim-", "") : mark.dataset.claims.split(" ")[0];
    const card = this.cards(claim)[0];
    if (!card) return;
    event.preventDefault();
    this.cameFrom = anchor ?? mark;
    this.toCard(card);
  }

  toCard(card) {
    card.focus({ preventScroll: true });
    card.scrollIntoView(calmly({ block: "nearest" }));
    this.light(card.dataset.claimCard);
    card.dispatchEvent(new CustomEvent("claim-chosen", { bubbles: true, detail: { claim: card.dataset.claimCard } }));
  }

  cross() {
    const active = document.activeElement;
    const mark = active?.closest?.("[data-claims]");
    if (mark) {
      const back = this.cameFrom?.isConnected && !this.cameFrom.matches("[data-claims]") ? this.cameFrom : this.cards(mark.dataset.claims.split(" ")[0])[0];
      back?.focus();
      if (back) scrollToMiddle(back);
      return true;
    }
    const claim = (active?.closest?.("[data-claim-card]") ?? this.currentCard())?.dataset.claimCard;
    const target = claim && this.marksOf(claim)[0];
    if (!target) {
      announce(word("no_words_for_claim"));
      return true;
    }
    this.cameFrom = active && active !== document.body ? active : this.cards(claim)[0];
    this.light(claim);
    target.focus({ preventScroll: true });
    scrollToMiddle(target);
    return true;
  }
}

customElements.define("claim-links", ClaimLinks);
