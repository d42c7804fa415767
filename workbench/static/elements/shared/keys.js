// Keys by their place on the keyboard (event.code): on an Arabic layout the J key sends "ت" and would be lost otherwise.

const SWITCH = "workbench.shortcuts";
const ARABIC_DIGITS = "٠١٢٣٤٥٦٧٨٩";
const PERSIAN_DIGITS = "۰۱۲۳۴۵۶۷۸۹";

export function singleKeysOn() {
  try {
    return localStorage.getItem(SWITCH) !== "off";
  } catch {
    return true;
  }
}

export function setSingleKeys(on) {
  try {
    if (on) localStorage.removeItem(SWITCH);
    else localStorage.setItem(SWITCH, "off");
  } catch {
    // Storage is closed: the choice lasts as long as the page.
  }
}

const WRITING = 'textarea, select, [contenteditable=""], [contenteditable="true"], [role="textbox"], [role="combobox"]';
const NOT_WRITING = new Set(["button", "checkbox", "radio", "submit", "reset", "range", "color", "file", "image"]);

// True where a key belongs to the field and not to us.
export function isWriting(event) {
  const target = event.composedPath()[0];
  if (!(target instanceof Element)) return false;
  if (target instanceof HTMLInputElement) return !NOT_WRITING.has(target.type);
  return target.closest(WRITING) !== null;
}

function isComposing(event) {
  return event.isComposing || event.keyCode === 229 || event.getModifierState?.("AltGraph");
}

// "7" for Digit7, Numpad7, and for a screen keyboard that only says "٧".
export function digitOf(event) {
  const place = /^(?:Digit|Numpad)(\d)$/.exec(event.code ?? "");
  if (place) return place[1];
  if (event.code) return null;
  for (const digits of [ARABIC_DIGITS, PERSIAN_DIGITS, "0123456789"]) {
    const at = event.key?.length === 1 ? digits.indexOf(event.key) : -1;
    if (at >= 0) return String(at);
  }
  return null;
}

// A plain key, or the same key with Alt and Shift held, which works even where single keys are switched off.
function mayAct(event, { shift = false } = {}) {
  if (event.defaultPrevented || isComposing(event) || isWriting(event)) return false;
  if (document.querySelector("dialog[open]")) return false;
  if (event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey) return true;
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey !== shift) return false;
  return singleKeysOn();
}

const NAMED = { Enter: "Enter", Escape: "Escape", Slash: "Slash", ArrowDown: "ArrowDown", ArrowUp: "ArrowUp", Delete: "Delete" };

// spec: "J", "Digit1", "Shift+Digit1", "Mod+Enter", "ArrowDown".
export function matches(event, spec) {
  const parts = spec.split("+");
  const name = parts.pop();
  if (parts.includes("Mod")) {
    if (isComposing(event) || event.defaultPrevented) return false;
    const right = NAMED[name] ? event.code === name || event.key === name : event.code === `Key${name}`;
    return right && (event.ctrlKey || event.metaKey) && !event.altKey && event.shiftKey === parts.includes("Shift");
  }
  if (!mayAct(event, { shift: parts.includes("Shift") })) return false;
  if (name.startsWith("Digit")) return digitOf(event) === name.slice(5);
  if (NAMED[name]) return event.code === name;
  return event.code === `Key${name}`;
}

// Commands that are not a button: [{keys: ["J", "ArrowDown"], label, run(event) → false to let the key pass}].
const commands = new Map();

export function addCommands(owner, list) {
  commands.set(owner, list);
}

export function removeCommands(owner) {
  commands.delete(owner);
}

export function allCommands() {
  return [...commands.values()].flat();
}

export function keyNames(spec) {
  const names = { Mod: "Ctrl", Enter: "⏎", Slash: "/", ArrowDown: "↓", ArrowUp: "↑", Escape: "Esc", Shift: "⇧" };
  return spec.split("+").map((part) => names[part] ?? part.replace("Digit", ""));
}

export function isShown(element) {
  return element.isConnected && element.checkVisibility?.({ visibilityProperty: false }) !== false && !element.closest("[hidden], [inert]");
}
