// @ts-check
/* The panel of a step: all that is written of it. It is made of the page's data when it is asked for. */

/** A step: its id, stage, name and line, what it can be picked by, its keys with their values: numbers of texts, and of
 *  where these lead. @typedef {[string, string, string, number, number[][], (number | [number, number])[][]]} Step */
/** What ids of a journey's article begin with, its id, title and file, and what a step is called.
 *  @typedef {{place: string, journey: string, title: string, file: string, word: string, steps: Step[]}} Telling */

const { texts: told, journeys } = /** @type {{texts: string[], journeys: Telling[]}} */ (
  JSON.parse(document.getElementById("panels")?.textContent ?? '{"journeys": []}')
);

/** Steps by the ids of their panels. @type {Map<string, {telling: Telling, step: Step}>} */
const known = new Map(
  journeys.flatMap((telling) => telling.steps.map((step) => [`${telling.place}panel-${step[0]}`, { telling, step }])),
);

/** The channels, owners, personas and feelings of a step. @param {Step} step */
const pickedBy = (step) => step[4].map((numbers) => numbers.map((number) => told[number]));

/** What an article tells, if it is of a journey. @param {Element} article */
const tellingOf = (article) => journeys.find(({ place }) => article.id === `${place}top`);

/** @param {string} id @returns {HTMLElement | null} */
const panelOf = (id) => {
  const there = document.getElementById(id);
  const found = known.get(id);
  const article = document.getElementById(`${found?.telling.place}top`);
  if (there || !found || !article || (isComing() && !arrived.has(article))) return there;
  const { place, journey, file, word } = found.telling;
  const [step, stage, name, line, , rows] = found.step;
  const values = rows.flatMap((row) =>
    row.map((value, index) => {
      const [text, to] = [value].flat();
      return make(index ? "dd" : "dt", {}, [to !== undefined ? make("a", { href: told[to] }, [told[text]]) : told[text]]);
    }),
  );
  const link = make("a", { href: `#${place}step-${step}` }, [`${word} ${name.split(" ")[0]}`]);
  const copy = make("button", { type: "button" }, [say("copy", {}, article)]);
  const close = make("button", { type: "button", "data-close": "" }, [say("close", {}, article)]);
  const panel = make("dialog", { class: "panel", id, "aria-labelledby": `${id}-name`, "data-of": article.id }, [
    make("h2", { id: `${id}-name`, tabindex: "-1" }, [name]),
    make("dl", {}, values),
    make("p", {}, [make("small", {}, [say("written-in", { line, file }, article)])]),
    make("p", { class: "buttons" }, [link, copy, close]),
  ]);
  panel.dataset.ref = `${journey}/${stage}/${step}`;
  panel.lang = article.lang;
  copy.addEventListener("click", async () => {
    const address = new URL(`#${encodeURIComponent(id)}`, location.href).href;
    try {
      await navigator.clipboard.writeText(address);
    } catch {
      const field = make("textarea", {}, [address]);
      panel.append(field);
      field.select();
      document.execCommand("copy");
      field.remove();
    }
    copy.textContent = say("copied", {}, panel);
  });
  close.addEventListener("click", () => panel.close());
  panel.addEventListener("click", ({ target }) => {
    if (target === panel) panel.close();
    else if (target instanceof Element && target.closest("a")) panel.close("left");
  });
  article.after(panel);
  return panel;
};

/** The element that the address names, before what is chosen. */
const addressed = () => {
  try {
    return panelOf(decodeURIComponent(location.hash.slice(1).split("?")[0]));
  } catch {
    return null;
  }
};
