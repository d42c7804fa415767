// <lease-countdown data-until data-now data-extend-url>: says how long the claim is still held from two minutes before the
// end, and extends by itself while the person works.

import { post } from "./shared/requests.js";
import { announce, clock, word } from "./shared/words.js";

const WARNING = 120_000;
const EXTEND_AT_MOST_EVERY = 60_000;

class LeaseCountdown extends HTMLElement {
  connectedCallback() {
    this.output = this.querySelector("output");
    const now = Date.parse(this.dataset.now ?? "");
    // The server's clock counts: keep the difference to this machine's.
    this.ahead = Number.isNaN(now) ? 0 : now - Date.now();
    this.until = Date.parse(this.dataset.until);
    this.lastExtended = Date.now();
    this.warned = false;
    this.onActivity = () => this.noteActivity();
    for (const kind of ["input", "keydown", "pointerdown"]) document.addEventListener(kind, this.onActivity, { passive: true });
    this.querySelector("form")?.addEventListener("submit", (event) => {
      event.preventDefault();
      this.extend({ asked: true });
    });
    this.timer = setInterval(() => this.tick(), 1000);
    this.tick();
  }

  disconnectedCallback() {
    clearInterval(this.timer);
    for (const kind of ["input", "keydown", "pointerdown"]) document.removeEventListener(kind, this.onActivity);
  }

  left() {
    return this.until - (Date.now() + this.ahead);
  }

  noteActivity() {
    if (this.over || this.extending || Date.now() - this.lastExtended < EXTEND_AT_MOST_EVERY) return;
    this.extend({ asked: false });
  }

  async extend({ asked }) {
    this.extending = true;
    this.lastExtended = Date.now();
    try {
      const reply = await post(this.dataset.extendUrl, {});
      if (reply.ok) {
        const body = await reply.json().catch(() => ({}));
        if (body.until) this.until = Date.parse(body.until);
        this.warned = false;
        this.over = false;
        if (asked) announce(word("lease_extended", { time: clock(new Date(this.until)) }));
      } else if ([403, 404, 409, 410].includes(reply.status)) {
        this.end();
      } else if (asked) {
        announce(word("lease_not_extended"), { urgent: true });
      }
    } catch {
      if (asked) announce(word("lease_not_extended"), { urgent: true });
    } finally {
      this.extending = false;
      this.tick();
    }
  }

  end() {
    if (this.over) return;
    this.over = true;
    this.dataset.state = "over";
    this.say(word("lease_over"));
    announce(word("lease_over"), { urgent: true });
  }

  say(text) {
    if (this.output.textContent !== text) this.output.textContent = text;
  }

  tick() {
    if (this.over) return;
    const left = this.left();
    if (left <= 0) {
      this.end();
      return;
    }
    if (left > WARNING) {
      this.dataset.state = "held";
      this.say(word("lease_until", { time: clock(new Date(this.until - this.ahead)) }));
      return;
    }
    this.dataset.state = "ending";
    const minutes = Math.floor(left / 60_000);
    const seconds = String(Math.floor((left % 60_000) / 1000)).padStart(2, "0");
    this.output.setAttribute("aria-live", "off");
    this.say(word("lease_left", { time: `${minutes}:${seconds}` }));
    if (!this.warned) {
      this.warned = true;
      announce(word("lease_ending"), { urgent: true });
    }
  }
}

customElements.define("lease-countdown", LeaseCountdown);
