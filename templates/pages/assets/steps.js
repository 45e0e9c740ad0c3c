// @ts-check
/* Which steps of a journey stand out: those of a channel, an owner, a persona or a feeling; and which lanes of its map are
   hidden. The choice is in the address. */

/** What is known of a step, by its panel. @typedef {{channel: string[], owner: string[], persona: string[], feeling: string[]}} Told */

const KINDS = /** @type {const} */ (["channel", "owner", "persona", "feeling"]);

/** @param {Element} article */
const filtered = (article) => {
  /** @type {HTMLDialogElement[]} */
  const panels = [];
  for (let next = article.nextElementSibling; next instanceof HTMLDialogElement; next = next.nextElementSibling)
    panels.push(next);
  const views = article.querySelector(".views");
  if (panels.length < 2 || !views) return;
  const steps = new Map(
    panels.map((panel) => [panel.dataset.ref ?? "", /** @type {Told} */ (JSON.parse(panel.dataset.told ?? "{}"))]),
  );
  const prefix = `${article.id}-choose`;
  /** @param {string} key @param {Record<string, string | number>} [parts] */
  const said = (key, parts) => say(key, parts, article);
  const state = make("output", { "aria-live": "polite" });
  const map = article.querySelector(".view[id$=view-map]");
  const note = make("output", { class: "left-out", "aria-live": "polite" });
  const fields = KINDS.flatMap((kind) => {
    const values = [...new Set([...steps.values()].flatMap((told) => told[kind]))];
    if (values.length < 2) return [];
    const text = /** @param {string} value */ (value) => (kind === "feeling" ? said(value) : value);
    const select = make("select", { id: `${prefix}-${kind}`, "data-kind": kind }, [
      make("option", { value: "" }, [said("any")]),
      ...values.map((value) => make("option", { value }, [text(value)])),
    ]);
    return [{ kind, select }];
  });
  const lanes = [...lanesOf(article)].map(([lane, name]) => ({
    lane, name, box: make("input", { type: "checkbox", value: lane, checked: "", autocomplete: "off" }),
  }));
  if (!fields.length && lanes.length < 2) return;
  const hidden = () => lanes.filter(({ box }) => !box.checked);
  const show = () => {
    const matching = new Set(
      [...steps].filter(([, told]) => fields.every(({ kind, select }) => !select.value || told[kind].includes(select.value)))
        .map(([ref]) => ref),
    );
    const chosen = fields.some(({ select }) => select.value);
    for (const part of /** @type {NodeListOf<SVGElement>} */ (article.querySelectorAll("svg [data-step]")))
      part.toggleAttribute("data-dim", !matching.has((part.dataset.ref ?? "").split("#")[0]));
    hideLanes(article, new Set(hidden().map(({ lane }) => lane)));
    state.textContent = chosen ? said("steps-matching", { n: matching.size, all: steps.size }) : "";
    note.textContent = hidden().length ? said("lanes-hidden", { names: hidden().map(({ name }) => name).join(", ") }) : "";
    reset.hidden = !chosen && !hidden().length;
  };
  /** Whether the address names a place of this journey: one file has several. */
  const here = () => {
    const place = addressed();
    return !!place && (article.contains(place) || (place instanceof HTMLElement && place.dataset.of === article.id));
  };
  /** The choice as the address has it, the place in the page before it. */
  const write = () => {
    const choice = new URLSearchParams(
      fields.filter(({ select }) => select.value).map(({ kind, select }) => [kind, select.value]),
    );
    if (hidden().length) choice.set("hide", hidden().map(({ lane }) => lane).join(" "));
    const place = here() ? location.hash.slice(1).split("?")[0] : encodeURIComponent(article.id);
    history.replaceState(null, "", `#${place}${choice.toString() && `?${choice}`}`);
    show();
  };
  const read = () => {
    const choice = new URLSearchParams(here() ? location.hash.split("?")[1] : "");
    for (const { kind, select } of fields) {
      const wanted = choice.get(kind) ?? "";
      select.value = [...select.options].some((option) => option.value === wanted) ? wanted : "";
    }
    const away = (choice.get("hide") ?? "").split(" ");
    for (const { lane, box } of lanes) box.checked = !away.includes(lane);
    show();
  };
  const reset = make("button", { type: "button" }, [said("reset")]);
  const summary = make("summary", {}, [said("choose")]);
  reset.addEventListener("click", () => {
    for (const { select } of fields) select.value = "";
    for (const { box } of lanes) box.checked = true;
    write();
    summary.focus();
  });
  const details = make("details", {}, [summary]);
  if (fields.length)
    details.append(
      make("fieldset", {}, [
        make("legend", {}, [said("steps-shown")]),
        ...fields.map(({ kind, select }) => make("label", { for: select.id }, [said(kind), select])),
      ]),
    );
  if (lanes.length > 1)
    details.append(
      make("fieldset", { class: "lanes" }, [
        make("legend", {}, [said("lanes")]),
        ...lanes.map(({ name, box }) => make("label", {}, [box, name])),
      ]),
    );
  details.addEventListener("change", (event) => {
    if (event.target instanceof HTMLInputElement) document.getElementById(`${map?.id}-tab`)?.click();
    write();
  });
  map?.querySelector(".sheet")?.before(note);
  views.before(make("div", { class: "choose" }, [details, state, reset]));
  addEventListener("hashchange", () => location.hash.includes("?") && here() && read());
  read();
};

const untip = () => document.querySelector(".tip")?.remove();

/** Names a step beside it, where it is pointed at or has the focus: its feeling and its owner too. The panel has it all,
 *  so the tip is for eyes alone.
 *  @param {Element} part @param {HTMLDialogElement} panel */
const tip = (part, panel) => {
  untip();
  const told = /** @type {Told} */ (JSON.parse(panel.dataset.told ?? "{}"));
  const shown = make("div", { class: "tip", "aria-hidden": "true" }, [panel.querySelector("h2")?.textContent ?? ""]);
  const facts = [...told.feeling.map((value) => say(value, {}, panel)), ...told.owner].join(" · ");
  if (facts) shown.append(make("small", {}, [facts]));
  document.body.append(shown);
  const at = part.getBoundingClientRect();
  const below = at.bottom + 6 + shown.offsetHeight < innerHeight;
  shown.style.top = `${Math.max(0, below ? at.bottom + 6 : at.top - 6 - shown.offsetHeight)}px`;
  shown.style.left = `${Math.max(0, Math.min(at.left, innerWidth - shown.offsetWidth - 8))}px`;
};

addEventListener("scroll", untip, { capture: true, passive: true });
