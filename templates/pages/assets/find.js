// @ts-check
/* Search over every text, without a server. */

/** A text, what leads to it, the heading above, its page, and whether that tells a journey: others repeat it.
 *  @typedef {{text: string, to: string, above: string, page: string, tells: boolean}} Line */

/** Every text and where it is: as the folder's list has them, else as they stand in this file.
 *  @returns {Line[]} */
const texts = () => {
  const listed = /** @type {{cjtoolTexts?: Record<string, [string, [string, string, string][]]>}} */ (
    /** @type {unknown} */ (window)
  ).cjtoolTexts;
  if (listed)
    return Object.entries(listed).flatMap(([path, [page, lines]]) => {
      const address = words.root + path.split("/").map(encodeURIComponent).join("/");
      const tells = path.endsWith("/report.html");
      return lines.map(([text, anchor, above]) => ({ text, to: `${address}#${encodeURIComponent(anchor)}`, above, page, tells }));
    });
  /** @type {Line[]} */
  const found = [];
  for (const article of document.querySelectorAll("main > article")) {
    const page = article.querySelector("h1")?.textContent ?? "";
    const tells = !!tellingOf(article);
    let [above, place] = ["", article.id];
    for (const part of article.querySelectorAll("h1, h2, h3, p, li, tbody tr")) {
      if (part.closest(".views") || part.parentElement?.closest("td")) continue;
      const cells = part instanceof HTMLTableRowElement ? [...part.cells] : [part];
      const text = cells.map((cell) => cell.textContent ?? "").join(" · ").replace(/\s+/g, " ").trim();
      const own = part.id || part.querySelector("[id]")?.id;
      if (/^H/.test(part.tagName)) [above, place] = [text, part.id];
      const to = `#${encodeURIComponent(own || place)}`;
      if (text) found.push({ text, to, above: above === text ? "" : above, page, tells });
    }
  }
  return found;
};

/** How many hits are listed. */
const MOST = 30;

/** A field that looks through every text while one types. */
const search = () => {
  const bar = document.querySelector("header.site");
  if (!bar || typeof MiniSearch === "undefined") return;
  /** @type {any} */
  let index;
  const input = make("input", {
    type: "search", "aria-label": say("search"), placeholder: say("search"), autocomplete: "off",
    role: "combobox", "aria-expanded": "false", "aria-controls": "hits", "aria-autocomplete": "list",
  });
  const hits = make("ul", { id: "hits", hidden: "" });
  const state = make("output", { class: "unseen" });
  const box = make("div", { class: "search", role: "search" }, [input, hits, state]);
  const close = () => {
    hits.hidden = true;
    input.setAttribute("aria-expanded", "false");
  };
  const ready = () => {
    if (index) return;
    index = new MiniSearch({
      fields: ["text"], storeFields: ["text", "to", "above", "page", "tells"],
      searchOptions: {
        prefix: true, fuzzy: 0.15, combineWith: "AND",
        boostDocument: (/** @type {number} */ _, /** @type {string} */ __, /** @type {any} */ line) => (line.tells ? 3 : 1),
      },
      processTerm: (/** @type {string} */ term) => term.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, ""),
    });
    index.addAll(texts().map((line, id) => ({ id, ...line })));
  };
  const look = () => {
    ready();
    const found = input.value.trim() ? index.search(input.value) : [];
    hits.replaceChildren(
      ...found.slice(0, MOST).map((/** @type {any} */ hit) =>
        make("li", {}, [
          make("a", { href: hit.to }, [
            hit.text.length > 160 ? `${hit.text.slice(0, 159)}…` : hit.text,
            make("small", {}, [[hit.page, hit.above].filter(Boolean).join(" › ")]),
          ]),
        ]),
      ),
    );
    const kind = found.length > MOST ? "most-hits" : found.length ? "hits" : "no-hits";
    const told = input.value.trim() ? say(kind, { n: Math.min(found.length, MOST), all: found.length }) : "";
    state.textContent = told;
    if (kind !== "hits" && told) hits.append(make("li", {}, [told]));
    hits.hidden = !input.value.trim();
    input.setAttribute("aria-expanded", String(!hits.hidden));
  };
  input.addEventListener("focus", ready);
  input.addEventListener("input", look);
  box.addEventListener("keydown", (event) => {
    const links = [...hits.querySelectorAll("a")];
    const now = links.indexOf(/** @type {HTMLAnchorElement} */ (document.activeElement));
    if (event.key === "Escape") {
      close();
      input.focus();
    } else if (event.key === "ArrowDown" && links.length) {
      event.preventDefault();
      links[Math.min(now + 1, links.length - 1)].focus();
    } else if (event.key === "ArrowUp" && now >= 0) {
      event.preventDefault();
      (now ? links[now - 1] : input).focus();
    } else if (event.key === "Enter" && now < 0 && links.length) {
      links[0].click();
    }
  });
  hits.addEventListener("click", (event) => event.target instanceof Element && event.target.closest("a") && close());
  document.addEventListener("click", (event) => event.target instanceof Node && !box.contains(event.target) && close());
  document.addEventListener("keydown", (event) => {
    const typing = event.target instanceof Element && event.target.closest("input, textarea, select, dialog");
    if (event.key !== "/" || typing || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    input.focus();
  });
  bar.append(box);
};
