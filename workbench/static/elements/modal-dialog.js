// <modal-dialog>: a button with data-open="ID" and the <dialog id="ID"> it opens; data-close closes.

class ModalDialog extends HTMLElement {
  connectedCallback() {
    const dialog = this.querySelector("dialog");
    if (!dialog) return;
    this.addEventListener("click", (event) => {
      const button = event.target.closest("[data-open], [data-close]");
      if (button?.dataset.open === dialog.id) this.open(dialog);
      else if (button && "close" in button.dataset) dialog.close();
      else if (event.target === dialog) dialog.close();
    });
    // A form that came back with errors stands open again.
    if (dialog.querySelector("[data-focus]")) dialog.showModal();
  }

  // The first thing to fill in takes the focus, not the cross in the corner.
  open(dialog) {
    dialog.showModal();
    dialog.querySelector(".dialog__body :is(input:not([type=hidden]), select, textarea, button)")?.focus();
  }
}

customElements.define("modal-dialog", ModalDialog);
