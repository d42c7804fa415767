// <theme-switch>: a select of "", "light", "dark"; early.js reads the choice before the next page is drawn.

const KEY = "workbench.theme";

class ThemeSwitch extends HTMLElement {
  connectedCallback() {
    const select = this.querySelector("select");
    if (!select) return;
    select.value = document.documentElement.dataset.theme ?? "";
    select.addEventListener("change", () => {
      if (select.value) document.documentElement.dataset.theme = select.value;
      else delete document.documentElement.dataset.theme;
      try {
        if (select.value) localStorage.setItem(KEY, select.value);
        else localStorage.removeItem(KEY);
      } catch {
        // Storage is closed: the choice lasts as long as the page.
      }
    });
  }
}

customElements.define("theme-switch", ThemeSwitch);
