// What a person wrote and the server has not confirmed, kept on this machine until it has. Erased on signing out.

const PREFIX = "workbench.draft.";

export function keepDraft(key, draft) {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function readDraft(key) {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + key));
  } catch {
    return null;
  }
}

export function dropDraft(key) {
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // Nothing was kept, then.
  }
}

export function forgetDrafts() {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
  } catch {
    // Nothing was kept, then.
  }
}

document.addEventListener("submit", (event) => {
  if (event.target.matches("[data-forget-drafts]")) forgetDrafts();
});
