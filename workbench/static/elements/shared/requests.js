// Requests to the own server: the CSRF token on every unsafe one, whoever sends it.

export function csrfToken() {
  return document.querySelector('meta[name="csrf-token"]')?.content ?? "";
}

// Sends a form's fields or an object; resolves with the Response, rejects only when the network fails.
export function post(url, fields, { keepalive = false, accept = "application/json" } = {}) {
  const body = fields instanceof FormData || fields instanceof URLSearchParams ? fields : new URLSearchParams(fields);
  return fetch(url, {
    method: "POST",
    body,
    keepalive,
    credentials: "same-origin",
    headers: { "X-CSRFToken": csrfToken(), "X-Requested-With": "fetch", Accept: accept },
  });
}

// After signing in again in another tab this page's token is stale: take the new one from a fresh copy of the page.
// Resolves with false where the copy is another page (signing in) or does not come.
export async function renewToken() {
  try {
    const reply = await fetch(location.href, { credentials: "same-origin", headers: { Accept: "text/html" } });
    if (!reply.ok || reply.redirected) return false;
    const page = new DOMParser().parseFromString(await reply.text(), "text/html");
    const token = page.querySelector('meta[name="csrf-token"]')?.content;
    if (!token) return false;
    document.querySelector('meta[name="csrf-token"]').content = token;
    for (const input of document.querySelectorAll('input[name="csrf_token"]')) input.value = token;
    return true;
  } catch {
    return false;
  }
}

document.addEventListener("htmx:configRequest", (event) => {
  if (event.detail.verb !== "get") event.detail.headers["X-CSRFToken"] = csrfToken();
});
