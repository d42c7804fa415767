// Runs before the page is drawn: the chosen colours, and the class that says scripts run.
// A plain script, not a module, because modules wait.
(() => {
  const root = document.documentElement;
  root.classList.add("scripted");
  try {
    const theme = localStorage.getItem("workbench.theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  } catch {
    // Storage may be closed to this page; the system's colours serve.
  }
})();
