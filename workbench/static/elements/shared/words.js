// Words in the reader's language, from components/element_words.html.

let table = null;

function read() {
  table = new Map();
  const template = document.getElementById("element-words");
  for (const entry of template?.content.querySelectorAll("[data-word]") ?? []) {
    table.set(entry.dataset.word, entry.textContent.trim());
  }
}

// word("saved", {time: "14:02"}): inserts stay one unit whichever way they run.
export function word(name, values = {}) {
  if (table === null) read();
  const text = table.get(name) ?? name;
  return text.replace(/\{(\w+)\}/g, (_, key) => `\u2068${values[key] ?? ""}\u2069`);
}

// A clock time in the page's language with Latin digits.
export function clock(date) {
  const language = document.documentElement.lang || "en";
  return new Intl.DateTimeFormat(`${language}-u-nu-latn`, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(date);
}

// Says something to people who listen rather than look. Politely, unless it cannot wait.
export function announce(text, { urgent = false } = {}) {
  const region = document.getElementById(urgent ? "alarm" : "announcer");
  if (!region) return;
  region.textContent = "";
  setTimeout(() => { region.textContent = text; }, 50);
}
