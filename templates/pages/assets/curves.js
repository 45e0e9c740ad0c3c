// @ts-check
/* Both curves of a comparison, one over the other: readers let the one or the other stand out. */

/** What is said of a share of the later curve, from 0 to 100. @param {number} share */
const blend = (share) => {
  if (share === 50) return "both-curves";
  const alone = share === 0 || share === 100 ? "only" : "mostly";
  return `${alone}-${share < 50 ? "before" : "after"}`;
};

/** @param {Element} article */
const blended = (article) => {
  const view = article.querySelector(".view[id$=view-compare]");
  const parts = /** @type {SVGElement[]} */ ([...(view?.querySelectorAll("svg [data-version]") ?? [])]);
  if (!view || !["before", "after"].every((version) => parts.some((part) => part.dataset.version === version))) return;
  const id = `${article.id}-curves`;
  const input = make("input", { type: "range", id, min: "0", max: "100", step: "10", value: "50", autocomplete: "off" });
  const state = make("output", { for: id });
  const show = () => {
    const share = Number(input.value);
    const before = Math.min(1, (100 - share) / 50);
    const after = Math.min(1, share / 50);
    /** @type {Record<string, number>} */
    const seen = { before, after, between: Math.min(before, after) };
    for (const part of parts) part.style.opacity = String(seen[part.dataset.version ?? ""]);
    state.textContent = say(blend(share), {}, article);
    input.setAttribute("aria-valuetext", state.textContent);
  };
  input.addEventListener("input", show);
  view.querySelector(".sheet")?.before(
    make("p", { class: "curves" }, [make("label", { for: id }, [say("curves", {}, article)]), input, state]),
  );
  show();
};
