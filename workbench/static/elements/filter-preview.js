// <filter-preview data-preview-url data-preview-target="#id">: around a filter form; when the form changes, htmx puts the
// count of what it now finds into the target. Without scripts a "Preview" button submits the form.

class FilterPreview extends HTMLElement {
  connectedCallback() {
    const later = () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.refresh(), 300);
    };
    this.addEventListener("input", later);
    this.addEventListener("change", later);
  }

  disconnectedCallback() {
    clearTimeout(this.timer);
  }

  refresh() {
    const form = this.querySelector("form");
    const target = document.querySelector(this.dataset.previewTarget ?? "") ?? this.querySelector("[data-preview]");
    if (!form || !target || !window.htmx) return;
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (typeof value === "string" && value !== "" && name !== "csrf_token") query.append(name, value);
    }
    const url = this.dataset.previewUrl;
    const sign = url.includes("?") ? "&" : "?";
    window.htmx.ajax("GET", `${url}${sign}${query}`, { target, source: this });
  }
}

customElements.define("filter-preview", FilterPreview);
