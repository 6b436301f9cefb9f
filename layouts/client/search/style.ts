/** Adds the style of search where a page comes without it; the button that opens search knows its address. */
export async function loadStyle(): Promise<void> {
  const address = document.querySelector<HTMLElement>("a[data-search-open]")?.dataset["style"];
  if (address === undefined || document.querySelector(`link[href="${address}"]`) !== null) return;
  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = address;
  await new Promise((loaded, failed) => {
    style.addEventListener("load", loaded);
    style.addEventListener("error", failed);
    document.head.append(style);
  });
}
