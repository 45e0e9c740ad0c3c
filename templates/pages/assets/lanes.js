// @ts-check
/* Lanes of a map that readers hide: what is below moves up, so that no gap is left. */

/** A row between the picture's edges: where it stands, and what room it takes with what is free below it.
 *  @typedef {{part: SVGElement, x: string, y: number, room: number}} Row */

/** What stays free between two rows of steps where the last lane of the upper one is hidden, in points of the picture. */
const APART = 15;

/** The lanes of an article's map by their ids: what they are called.
 *  @param {Element} article @returns {Map<string, string>} */
const lanesOf = (article) =>
  new Map(
    [.../** @type {NodeListOf<SVGElement>} */ (article.querySelectorAll("[id$=view-map] svg > [data-lane]"))].map(
      (part) => [part.dataset.lane ?? "", part.querySelector(":scope > title")?.textContent ?? ""],
    ),
  );

/** The rows of a picture as it was drawn, and how tall it was. @type {WeakMap<SVGSVGElement, [Row[], number]>} */
const drawn = new WeakMap();

/** @param {SVGSVGElement} picture @returns {[Row[], number]} */
const rowsOf = (picture) => {
  const known = drawn.get(picture);
  if (known) return known;
  const parts = /** @type {NodeListOf<SVGElement>} */ (picture.querySelectorAll(":scope > g[transform]"));
  const height = picture.viewBox.baseVal.height;
  const placed = [...parts].map((part) => {
    const [x = "0", y = "0"] = (part.getAttribute("transform") ?? "").match(/-?[\d.]+/g) ?? [];
    return { part, x, y: Number(y) };
  });
  const seen = new Set();
  const rows = placed.map((row, index) => {
    const next = placed[index + 1];
    seen.add(row.part.dataset.lane);
    const ends = next && seen.has(next.part.dataset.lane);
    if (ends) seen.clear();
    return { ...row, room: (next?.y ?? height) - row.y - (ends ? APART : 0) };
  });
  drawn.set(picture, [rows, height]);
  return [rows, height];
};

/** @param {Element} article @param {Set<string>} hidden */
const hideLanes = (article, hidden) => {
  for (const picture of /** @type {NodeListOf<SVGSVGElement>} */ (article.querySelectorAll("[id$=view-map] svg"))) {
    const [rows, height] = rowsOf(picture);
    let gone = 0;
    for (const { part, x, y, room } of rows) {
      const isHidden = hidden.has(part.dataset.lane ?? "");
      part.toggleAttribute("data-hidden", isHidden);
      part.setAttribute("transform", `translate(${x} ${y - gone})`);
      gone += isHidden ? room : 0;
    }
    const { width } = picture.viewBox.baseVal;
    picture.setAttribute("viewBox", `0 0 ${width} ${height - gone}`);
    picture.setAttribute("height", `${((height - gone) / width) * parseFloat(picture.getAttribute("width") ?? "0")}pt`);
  }
};
