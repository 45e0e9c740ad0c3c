// @ts-check
/* Which steps of a journey stand out: those of a channel, an owner, a persona or a feeling; and which lanes of its map are
   hidden. The choice is in the address. */

/** What reads a journey's choice from the address. @type {(() => void)[]} */
const choosing = [];

/** @param {Element} article */
const filtered = (article) => {
  const views = article.querySelector(".views");
  const steps = tellingOf(article)?.steps ?? [];
  if (steps.length < 2 || !views) return;
  const prefix = `${article.id}-choose`;
  /** @param {string} key @param {Record<string, string | number>} [parts] */
  const said = (key, parts) => say(key, parts, article);
  const state = make("output", { "aria-live": "polite" });
  const map = article.querySelector(".view[id$=view-map]");
  const note = make("output", { class: "left-out", "aria-live": "polite" });
  const fields = ["channel", "owner", "persona", "feeling"].flatMap((kind, index) => {
    const values = [...new Set(steps.flatMap((step) => pickedBy(step)[index]))];
    if (values.length < 2) return [];
    const text = /** @param {string} value */ (value) => (kind === "feeling" ? said(value) : value);
    const select = make("select", { id: `${prefix}-${kind}`, "data-kind": kind }, [
      make("option", { value: "" }, [said("any")]),
      ...values.map((value) => make("option", { value }, [text(value)])),
    ]);
    return [{ kind, index, select }];
  });
  const lanes = [...lanesOf(article)].map(([lane, name]) => ({
    lane, name, box: make("input", { type: "checkbox", value: lane, checked: "", autocomplete: "off" }),
  }));
  if (!fields.length && lanes.length < 2) return;
  const hidden = () => lanes.filter(({ box }) => !box.checked);
  const show = () => {
    const matching = new Set(
      steps.filter((step) => fields.every(({ index, select }) => !select.value || pickedBy(step)[index].includes(select.value)))
        .map(([id]) => id),
    );
    const chosen = fields.some(({ select }) => select.value);
    for (const part of /** @type {NodeListOf<SVGElement>} */ (article.querySelectorAll("svg [data-step]")))
      part.toggleAttribute("data-dim", !matching.has(part.dataset.ref ?? ""));
    hideLanes(article, new Set(hidden().map(({ lane }) => lane)));
    state.textContent = chosen ? said("steps-matching", { n: matching.size, all: steps.length }) : "";
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
  /** @param {string} name @param {HTMLElement[]} labels */
  const choices = (name, labels) =>
    details.append(make("fieldset", { class: name }, [make("legend", {}, [said(name)]), ...labels]));
  if (fields.length)
    choices("steps-shown", fields.map(({ kind, select }) => make("label", { for: select.id }, [said(kind), select])));
  if (lanes.length > 1) choices("lanes", lanes.map(({ name, box }) => make("label", {}, [box, name])));
  details.addEventListener("change", (event) => {
    if (event.target instanceof HTMLInputElement) document.getElementById(`${map?.id}-tab`)?.click();
    write();
  });
  map?.querySelector(".sheet")?.before(note);
  views.before(make("div", { class: "choose" }, [details, state, reset]));
  choosing.push(() => location.hash.includes("?") && here() && read());
  read();
};

const untip = () => document.querySelector(".tip")?.remove();

/** Names a step beside it, where it is pointed at or has the focus: its feeling and its owner too. The panel has it all,
 *  so the tip is for eyes alone.
 *  @param {Element} part @param {Step} step */
const tip = (part, step) => {
  untip();
  const [, owner, , feeling] = pickedBy(step);
  const shown = make("div", { class: "tip", "aria-hidden": "true" }, [step[2]]);
  const facts = [...feeling.map((value) => say(value, {}, part)), ...owner].join(" · ");
  if (facts) shown.append(make("small", {}, [facts]));
  document.body.append(shown);
  const at = part.getBoundingClientRect();
  const below = at.bottom + 6 + shown.offsetHeight < innerHeight;
  shown.style.top = `${Math.max(0, below ? at.bottom + 6 : at.top - 6 - shown.offsetHeight)}px`;
  shown.style.left = `${Math.max(0, Math.min(at.left, innerWidth - shown.offsetWidth - 8))}px`;
};

addEventListener("scroll", untip, { capture: true, passive: true });
