/* Follows the server: shows a page anew when it has changed, and what is wrong in the files over the last good one. */
(() => {
  "use strict";

  /** @typedef {{ file: string, line: number, column: number, sentence: string, advice: string }} Problem */
  /** @typedef {{ edition: number, problems: Problem[], more: number, words: Record<string, string> }} State */

  /** @type {Record<string, string>} */
  let words = {};
  /** What tells this page from a later one: it may have changed before the script ran. */
  const tag = `"${/** @type {HTMLScriptElement | null} */ (document.currentScript)?.dataset.page ?? ""}"`;
  let known = -1;

  /** @param {string} name @param {(Node | string)[]} children @param {Record<string, string>} [attributes] */
  const make = (name, children, attributes = {}) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };

  const box = make("aside", [], { id: "live-problems", role: "alert", hidden: "" });
  document.body.append(box);

  /** @param {State} state */
  const show = (state) => {
    words = state.words;
    box.hidden = !state.problems.length;
    const items = state.problems.map((problem) =>
      make("li", [
        make("strong", [`${problem.file}:${problem.line}:${problem.column}`]),
        ` ${problem.sentence}`,
        ...(problem.advice ? [make("em", [` ${problem.advice}`])] : []),
      ]),
    );
    const more = state.more ? [make("p", [words["more-problems"].replace("{n}", String(state.more))])] : [];
    box.replaceChildren(make("h2", [words["not-valid"]]), make("ul", items), ...more);
  };

  const unreachable = () => {
    box.hidden = false;
    box.replaceChildren(make("h2", [words["no-server"] ?? "The server has stopped."]));
  };

  /** The tag of this page as it is on the server now; nothing where it is gone. */
  const current = async () => {
    try {
      const answer = await fetch(location.pathname, { method: "HEAD", cache: "no-store" });
      return answer.ok ? (answer.headers.get("etag") ?? "") : "";
    } catch {
      return "";
    }
  };

  const follow = () => {
    const events = new EventSource("/-/events");
    events.addEventListener("message", async (event) => {
      const state = /** @type {State} */ (JSON.parse(event.data));
      if (state.edition !== known) {
        const now = await current();
        if (now && now !== tag) {
          location.reload();
          return;
        }
      }
      known = state.edition;
      show(state);
    });
    events.addEventListener("error", () => {
      if (events.readyState !== EventSource.OPEN) unreachable();
    });
  };

  /** Tell the terminal where a step is written, and give its panel a link that opens it there.
   *  @param {HTMLDialogElement} panel */
  const place = async (panel) => {
    const answer = await fetch("/-/place", { method: "POST", body: panel.dataset.ref ?? "" }).catch(() => null);
    if (!answer?.ok) return;
    const { href } = /** @type {{ href: string }} */ (await answer.json());
    if (!href || panel.querySelector("[data-editor]")) return;
    panel.querySelector(".buttons")?.append(make("a", [words["open-editor"] ?? "…"], { href, "data-editor": "" }));
  };

  new MutationObserver((changes) => {
    for (const { target } of changes) if (target instanceof HTMLDialogElement && target.open) place(target);
  }).observe(document.body, { subtree: true, attributes: true, attributeFilter: ["open"] });

  follow();
})();
