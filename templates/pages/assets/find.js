// @ts-check
/* Search over every text, without a server. */

/** A text, what leads to it, the heading above, its page, and whether that tells a journey: others repeat it.
 *  @typedef {{text: string, to: string, above: string, page: string, tells: boolean}} Line */

/** Every text of a folder's pages, as its list has them.
 *  @returns {Line[]} */
const listedLines = () => {
  const listed = /** @type {{cjtoolTexts?: Record<string, [string, [string, string, string][]]>}} */ (
    /** @type {unknown} */ (window)
  ).cjtoolTexts;
  return Object.entries(listed ?? {}).flatMap(([path, [page, lines]]) => {
    const address = words.root + path.split("/").map(encodeURIComponent).join("/");
    const tells = path.endsWith("/report.html");
    return lines.map(([text, anchor, above]) => ({ text, to: `${address}#${encodeURIComponent(anchor)}`, above, page, tells }));
  });
};

/** Every text of a part of this file, and where it is.
 *  @param {Element} article @returns {Line[]} */
const linesOf = (article) => {
  /** @type {Line[]} */
  const found = [];
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
  return found;
};

/** The steps of a journey as its panels tell them, before its part of this file is there.
 *  @param {Telling} telling @returns {Line[]} */
const toldLines = ({ place, title, steps }) => {
  const line = (/** @type {string} */ text, /** @type {string} */ id) => ({
    text, to: `#${encodeURIComponent(place + id)}`, above: "", page: title, tells: true,
  });
  const values = (/** @type {Step} */ step) => step[5].flatMap((row) => row.slice(1).map((value) => told[[value].flat()[0]]));
  return [line(title, "top"), ...steps.map((step) => line([step[2], ...values(step)].join(" · "), `step-${step[0]}`))];
};

/** A word as it is compared: accents and capitals make no difference. @param {string} text */
const bare = (text) => text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");

/** The words of a text, each with a space before it. @param {string} text */
const wordsOf = (text) => ` ${bare(text).split(/[\s\p{Z}\p{P}]+/u).filter(Boolean).join(" ")}`;

/** Every text that can be looked through: those that are in the index, those that are read, and what is told of journeys
 *  that are not. */
const searchable = () => {
  const index = new MiniSearch({
    fields: ["text"], storeFields: ["text", "to", "above", "page", "tells"],
    searchOptions: {
      prefix: true, fuzzy: 0.15, combineWith: "AND",
      boostDocument: (/** @type {number} */ _, /** @type {string} */ __, /** @type {any} */ line) => (line.tells ? 3 : 1),
    },
    processTerm: bare,
  });
  /** @type {Line[]} */
  const lines = [];
  const isFolder = !!words.texts || "cjtoolTexts" in window;
  let isListed = !isFolder;
  /** @type {Set<string>} */
  const read = new Set();
  /** @type {Map<Line, string>} */
  const plain = new Map();
  const early = isFolder ? [] : journeys.map((telling) => ({ of: `${telling.place}top`, lines: toldLines(telling) }));
  let [indexed, isAtWork] = [0, false];
  const unread = () => (isFolder ? [] : [...arrived].filter(({ id }) => !read.has(id)));
  /** @param {Line} line @param {string[]} asked */
  const has = (line, asked) => {
    const text = plain.get(line) ?? wordsOf(line.text);
    plain.set(line, text);
    return asked.every((word) => text.includes(word));
  };
  const isWhole = () => isListed && indexed === lines.length && !unread().length && !isComing();
  /** Works until then, and says whether more is left. @param {number} until */
  const fill = (until) => {
    while (performance.now() < until) {
      const [article] = indexed === lines.length ? unread() : [];
      if (article) {
        lines.push(...linesOf(article));
        read.add(article.id);
      } else if (indexed < lines.length) {
        index.addAll(lines.slice(indexed, indexed + 50).map((line, place) => ({ id: indexed + place, ...line })));
        indexed = Math.min(indexed + 50, lines.length);
      } else break;
    }
    isAtWork = indexed < lines.length || unread().length > 0;
    if (!isAtWork) plain.clear();
    return isAtWork;
  };
  /** Asks for a folder's list, which only those who search need: a script, as pages on a disk may fetch nothing else.
   *  @param {() => void} done */
  const list = (done) => {
    const listed = () => {
      isListed = true;
      lines.push(...listedLines());
      done();
    };
    if (!isFolder || "cjtoolTexts" in window) return isFolder && listed();
    const script = make("script", { src: words.texts });
    script.addEventListener("load", listed);
    script.addEventListener("error", listed);
    document.head.append(script);
  };
  return {
    isWhole,
    list,
    /** Reads what is there, and calls when that is done. @param {() => void} done */
    read: (done) => {
      if (isAtWork || !isListed || (indexed === lines.length && !unread().length)) return;
      isAtWork = true;
      inSlices((until) => fill(until) || (done(), false));
    },
    /** @param {string} text @returns {Line[]} */
    look: (text) => {
      const asked = wordsOf(text).split(/(?= )/).filter((word) => word.trim());
      if (!asked.length) return isWhole() ? index.search(text) : [];
      const others = early.filter(({ of }) => !read.has(of)).flatMap((journey) => journey.lines);
      const scanned = [...lines.slice(indexed), ...others].filter((line) => has(line, asked));
      const found = index.search(text);
      const after = scanned.length ? found.findIndex((/** @type {Line} */ line) => !line.tells) : -1;
      return after < 0 ? [...found, ...scanned] : [...found.slice(0, after), ...scanned, ...found.slice(after)];
    },
  };
};

/** How many hits are listed. */
const MOST = 30;

/** A field that looks through every text while one types. */
const search = () => {
  const bar = document.querySelector("header.site");
  if (!bar || typeof MiniSearch === "undefined") return;
  /** @type {ReturnType<typeof searchable> | undefined} */
  let texts;
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
    if (!texts) {
      texts = searchable();
      texts.list(reread);
    }
    texts.read(again);
    return texts;
  };
  const reread = () => {
    texts?.read(again);
    again();
  };
  /** Looks once more where more can be found by now, unless a hit has the focus. */
  const again = () => {
    if (!hits.hidden && !hits.contains(document.activeElement)) look();
  };
  const look = () => {
    const asked = input.value.trim();
    const found = asked ? ready().look(asked) : [];
    hits.replaceChildren(
      ...found.slice(0, MOST).map((hit) =>
        make("li", {}, [
          make("a", { href: hit.to }, [
            hit.text.length > 160 ? `${hit.text.slice(0, 159)}…` : hit.text,
            make("small", {}, [[hit.page, hit.above].filter(Boolean).join(" › ")]),
          ]),
        ]),
      ),
    );
    const kind = found.length > MOST ? "most-hits" : found.length ? "hits" : "no-hits";
    const isWhole = !asked || ready().isWhole();
    const counted = isWhole || found.length ? [say(kind, { n: Math.min(found.length, MOST), all: found.length })] : [];
    const rest = isWhole ? [] : [say("more-to-come")];
    state.textContent = asked ? [...counted, ...rest].join(". ") : "";
    for (const line of asked ? [...(kind === "hits" ? [] : counted), ...rest] : []) hits.append(make("li", {}, [line]));
    hits.setAttribute("aria-busy", String(!isWhole));
    hits.hidden = !asked;
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
  looks.push(() => {
    if (!texts) return;
    texts.read(again);
    if (!isComing()) again();
  });
};
