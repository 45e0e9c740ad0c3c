// @ts-check
/* The folded menu of a project with many journeys: a field that finds one by its title, and ways to close it. */

/** @param {HTMLDetailsElement} details */
const foldable = (details) => {
  const items = [...details.querySelectorAll("li")];
  const titles = items.map((item) => item.textContent?.toLocaleLowerCase() ?? "");
  const input = make("input", { type: "search", "aria-label": say("find-journey"), placeholder: say("find-journey") });
  input.addEventListener("input", () => {
    const asked = input.value.trim().toLocaleLowerCase().split(/\s+/);
    items.forEach((item, index) => (item.hidden = !asked.every((word) => titles[index].includes(word))));
  });
  details.querySelector("ul")?.before(make("div", { class: "find" }, [input]));
  details.addEventListener("toggle", () => {
    if (!details.open) return;
    input.focus();
    details.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  });
  details.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !details.open) return;
    details.open = false;
    details.querySelector("summary")?.focus();
  });
  document.addEventListener("click", (event) => {
    const chosen = event.target;
    if (!(chosen instanceof Element)) return;
    if (!details.contains(chosen) || chosen.closest("a")) details.open = false;
  });
};

/** Those that answer already. @type {WeakSet<Element>} */
const folded = new WeakSet();

const menus = () => {
  for (const details of document.querySelectorAll("details.folded")) {
    if (!(details instanceof HTMLDetailsElement) || folded.has(details)) continue;
    folded.add(details);
    foldable(details);
  }
};
