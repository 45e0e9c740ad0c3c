// @ts-check
/* What makes the pages of a project answer: tabs of pictures, a panel for each step, tables that sort, filter and save.
   Everything is on the page without it. */
(() => {
  "use strict";

  /** @param {Element} section */
  const tabbed = (section) => {
    const views = /** @type {HTMLElement[]} */ ([...section.querySelectorAll(":scope > .view")]);
    if (views.length < 2) return;
    const list = make("div", { class: "tabs", role: "tablist", "aria-label": section.getAttribute("aria-label") ?? "" });
    const tabs = views.map((view) => {
      const tab = make("button", { type: "button", role: "tab", id: `${view.id}-tab`, "aria-controls": view.id }, [
        view.querySelector("h2")?.textContent ?? "",
      ]);
      view.setAttribute("role", "tabpanel");
      view.setAttribute("aria-labelledby", tab.id);
      tab.addEventListener("click", () => show(tabs.indexOf(tab)));
      return tab;
    });
    /** @param {number} chosen */
    const show = (chosen) => {
      views.forEach((view, index) => {
        view.hidden = index !== chosen;
        tabs[index].setAttribute("aria-selected", String(index === chosen));
        tabs[index].tabIndex = index === chosen ? 0 : -1;
      });
    };
    list.addEventListener("keydown", (event) => {
      const now = tabs.indexOf(/** @type {HTMLButtonElement} */ (document.activeElement));
      const to = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: tabs.length - 1 }[event.key];
      if (now < 0 || to === undefined) return;
      event.preventDefault();
      const next = (to + tabs.length) % tabs.length;
      show(next);
      tabs[next].focus();
    });
    list.append(...tabs);
    section.prepend(list);
    section.classList.add("tabbed");
    show(0);
    reveals.push((target) => {
      const index = views.findIndex((view) => view.contains(target));
      if (index >= 0) show(index);
    });
  };

  /** What brings a place into sight that a tab hides. @type {((target: Element) => void)[]} */
  const reveals = [];

  const waiting = make("output", { class: "waiting", hidden: "" });

  /** Says that what the address names is still to come, as long as it is. @param {boolean} isAwaited */
  const wait = (isAwaited) => {
    waiting.hidden = !isAwaited;
    waiting.textContent = isAwaited ? say("still-loading") : "";
    if (isAwaited && !waiting.isConnected) document.body.append(waiting);
  };

  /** Goes to what the address names, as soon as it is there. */
  const arrive = () => {
    if (returning) {
      returning = false;
      return;
    }
    const target = addressed();
    const opened = document.querySelector("dialog.panel[open]");
    if (opened instanceof HTMLDialogElement && opened !== target) {
      opened.close();
      return;
    }
    const article = target instanceof HTMLDialogElement ? document.getElementById(target.dataset.of ?? "") : target?.closest("main > article");
    const isThere = target && (!article || !isComing() || arrived.has(article));
    wait(!isThere && isComing() && location.hash.length > 1);
    if (!isThere) return;
    if (article) layOut(article);
    if (!(target instanceof HTMLDialogElement)) {
      reveals.forEach((reveal) => reveal(target));
      target.scrollIntoView({ block: "start" });
      return;
    }
    const link = target.querySelector(".buttons a")?.getAttribute("href") ?? "";
    const step = document.getElementById(decodeURIComponent(link.slice(1)));
    const there = step?.closest("tr") ?? step;
    if (there) {
      there.scrollIntoView({ block: "center", behavior: "instant" });
      there.tabIndex = -1;
      target.addEventListener("close", () => target.returnValue || there.focus(), { once: true });
    }
    open(target);
  };

  /** @param {HTMLDialogElement} panel */
  const open = (panel) => {
    if (panel.open) return;
    panel.showModal();
    panel.querySelector("h2")?.focus();
  };

  /** Whether the way back that is under way is our own, and leads to where the page stands already. */
  let returning = false;

  /** Opens a panel with an address of its own, so that the browser's way back closes it; closing it is that way back, so
   *  that nothing of it is left. A link in the panel leads on from there.
   *  @param {string} id */
  const visit = (id) => {
    const panel = panelOf(id);
    if (!(panel instanceof HTMLDialogElement)) return;
    history.pushState(null, "", `#${encodeURIComponent(id)}`);
    panel.returnValue = "";
    panel.addEventListener(
      "close",
      () => {
        if (panel.returnValue || addressed() !== panel) return;
        returning = true;
        history.back();
      },
      { once: true },
    );
    open(panel);
  };

  /** Every part of a step opens its panel by mouse; the first in a picture by keyboard too, which is no way between steps.
   *  The article listens, as browsers let the focus stop at any part of a picture that listens to it itself.
   *  @param {Element} article */
  const pointed = (article) => {
    const before = article.id.replace(/top$/, "panel-");
    const stepAt = (/** @type {Element | null} */ part) => known.get(before + part?.getAttribute("data-ref"))?.step;
    for (const picture of article.querySelectorAll("svg")) {
      const reached = new Set();
      for (const part of picture.querySelectorAll("[data-ref]")) {
        const step = stepAt(part);
        if (!step || part.parentElement?.closest("[data-step]")) continue;
        part.setAttribute("data-step", "");
        if (reached.has(step) || part.hasAttribute("data-way")) continue;
        reached.add(step);
        part.setAttribute("tabindex", "0");
        part.setAttribute("role", "button");
        part.setAttribute("aria-label", step[2]);
      }
    }
    /** @param {Event} event */
    const answer = (event) => {
      const part = event.target instanceof Element ? event.target.closest("[data-step]") : null;
      const step = stepAt(part);
      if (!part || !step) return;
      const key = event instanceof KeyboardEvent ? event.key : "";
      if (event.type === "mouseover" || event.type === "focusin") tip(part, step);
      else if (!key || ["Escape", "Enter", " "].includes(key)) untip();
      const link = event.target instanceof Element && event.target.closest("a");
      if (link || (event.type !== "click" && key !== "Enter" && key !== " ")) return;
      event.preventDefault();
      event.stopPropagation();
      visit(before + step[0]);
    };
    for (const kind of ["mouseover", "mouseout", "focusin", "focusout", "click", "keydown"])
      article.addEventListener(kind, answer);
  };

  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });

  /** What a cell is put in order by: what the report says, as a day's words or an amount's are not in order.
   *  @param {HTMLTableCellElement | undefined} cell */
  const order = (cell) => cell?.dataset.sort ?? cell?.textContent?.trim() ?? "";

  /** Text of a cell as one field of a CSV file: nothing in it is a formula to a program of sheets.
   *  @param {Element} cell */
  const field = (cell) => {
    const text = (/** @type {HTMLElement} */ (cell).innerText ?? "").trim().replace(/\s*\n\s*/g, "; ");
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return `"${safe.replace(/"/g, '""')}"`;
  };

  /** @param {HTMLTableElement} table */
  const sortable = (table) => {
    const body = table.tBodies[0];
    const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
    heads.forEach((head, column) => {
      if (!head.textContent?.trim()) return;
      const button = make("button", { type: "button" }, [...head.childNodes]);
      head.append(button);
      head.setAttribute("aria-sort", "none");
      button.addEventListener("click", () => {
        const down = head.getAttribute("aria-sort") === "ascending";
        heads.forEach((other) => other.hasAttribute("aria-sort") && other.setAttribute("aria-sort", "none"));
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        const rows = [...body.rows].sort((one, other) => collator.compare(order(one.cells[column]), order(other.cells[column])));
        body.append(...(down ? rows.reverse() : rows));
      });
    });
  };

  /** What a table's file is called: the page's heading, and the nearest above the table.
   *  @param {HTMLTableElement} table */
  const named = (table) => {
    const heads = [...(table.closest("article")?.querySelectorAll("h1, article > h2, h3") ?? [])].filter(
      (head) => head.compareDocumentPosition(table) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    const names = new Set([heads[0], heads[heads.length - 1]].map((head) => head?.textContent ?? document.title));
    return [...names].join(" - ").replace(/[\\/:*?"<>|\s]+/g, " ").trim().slice(0, 120);
  };

  /** How many tables can be filtered. */
  let filters = 0;

  /** @param {HTMLTableElement} table */
  const tooled = (table) => {
    const body = table.tBodies[0];
    if (!body || body.rows.length < 2) return;
    sortable(table);
    if (body.rows.length < 6) return;
    const id = `filter-${(filters += 1)}`;
    const input = make("input", { type: "search", id, autocomplete: "off" });
    const count = make("output", { for: id });
    input.addEventListener("input", () => {
      const wanted = input.value.trim().toLocaleLowerCase();
      let left = 0;
      for (const row of body.rows) {
        row.hidden = !(row.textContent ?? "").toLocaleLowerCase().includes(wanted);
        left += row.hidden ? 0 : 1;
      }
      count.textContent = wanted ? say("rows", { n: left, all: body.rows.length }, table) : "";
    });
    const save = make("button", { type: "button" }, [say("csv", {}, table)]);
    save.addEventListener("click", () => {
      const lines = [...table.rows].filter((row) => !row.hidden).map((row) => [...row.cells].map(field).join(","));
      const file = new Blob([`\ufeff${lines.join("\r\n")}\r\n`], { type: "text/csv;charset=utf-8" });
      const link = make("a", { href: URL.createObjectURL(file), download: `${named(table)}.csv` });
      link.click();
      URL.revokeObjectURL(link.href);
    });
    const tools = make("div", { class: "tools" }, [
      make("label", { for: id }, [say("filter", {}, table)]), input, count, save,
    ]);
    (table.closest(".scroll") ?? table).before(tools);
  };

  /** Parts that answer already. @type {WeakSet<Element>} */
  const settled = new WeakSet();

  /** Makes a part of the page answer. @param {Element} article */
  const settle = (article) => {
    if (settled.has(article)) return;
    settled.add(article);
    article.querySelectorAll(".views").forEach(tabbed);
    article.querySelectorAll("table").forEach(tooled);
    pointed(article);
    filtered(article);
    blended(article);
  };

  /** Lays out a part to which readers are led, and those above it that are near, so that nothing moves once they are there.
   *  @param {Element} article */
  const layOut = (article) => {
    let room = 2 * innerHeight;
    for (let part = /** @type {Element | null} */ (article); part && room > 0; part = part.previousElementSibling) {
      if (!part.matches("article")) continue;
      settle(part);
      part.setAttribute("data-near", "");
      if (part !== article) room -= part.getBoundingClientRect().height;
    }
  };

  /** What stands in no part of the page, as templates of a project's own may have it. @param {string} selector */
  const outside = (selector) => [...document.querySelectorAll(selector)].filter((one) => !one.closest("main > article"));

  /** Makes a part answer when readers come near it. */
  const near = new IntersectionObserver(
    (seen) => seen.forEach(({ isIntersecting, target }) => isIntersecting && settle(target)),
    { rootMargin: "100% 0%" },
  );

  menus();
  search();
  greetings.push((article) => (arrived.size === 1 ? settle(article) : near.observe(article)));
  looks.push(() => {
    if (!waiting.hidden) arrive();
    if (isComing()) return;
    near.disconnect();
    wait(false);
    menus();
    if (!document.querySelector("header.site .search")) search();
    outside(".views").forEach(tabbed);
    outside("table").forEach((table) => tooled(/** @type {HTMLTableElement} */ (table)));
    const left = [...arrived];
    inSlices((until) => {
      while (left.length && performance.now() < until) settle(/** @type {Element} */ (left.shift()));
      return left.length > 0;
    });
  });
  follow();
  addEventListener("hashchange", () => {
    choosing.forEach((choose) => choose());
    arrive();
  });
  arrive();
})();
