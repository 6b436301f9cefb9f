// Runs before anything is painted, so that no page shows in another theme first: a file of its own, as small as can be.
try {
  const theme = localStorage.getItem("theme");
  if (theme) document.documentElement.dataset["theme"] = theme;
} catch {
  // Nothing may be kept in this browser: the system's theme holds.
}
