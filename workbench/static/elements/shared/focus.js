// After a page or a fragment arrives: the thing that needs attention (a form's errors, a conflict) takes the focus.

function attend(root) {
  const target = root.matches?.("[data-focus]") ? root : root.querySelector?.("[data-focus]");
  target?.focus({ preventScroll: false });
}

attend(document);
document.addEventListener("htmx:afterSettle", (event) => attend(event.detail.elt));

export function calmly(options) {
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  return { ...options, behavior: still ? "auto" : "smooth" };
}

// The pane around an element, where it scrolls by itself.
export function paneOf(element) {
  const pane = element.closest(".desk > *, .column-sticky");
  return pane && pane.scrollHeight > pane.clientHeight + 1 && getComputedStyle(pane).overflowY !== "visible" ? pane : null;
}

// Brings an element to the middle third of its scrolling pane, only if it is not there already.
export function scrollToMiddle(element) {
  const pane = paneOf(element);
  const box = element.getBoundingClientRect();
  const frame = pane ? pane.getBoundingClientRect() : { top: 0, height: innerHeight };
  const place = (box.top + Math.min(box.height, frame.height) / 2 - frame.top) / frame.height;
  if (place < 1 / 3 || place > 2 / 3) element.scrollIntoView(calmly({ block: "center", inline: "nearest" }));
}
