// <print-button>: a button with data-print. Paper and PDF go the same way.

class PrintButton extends HTMLElement {
  connectedCallback() {
    this.querySelector("[data-print]")?.addEventListener("click", () => window.print());
  }
}

customElements.define("print-button", PrintButton);
