// What Mermaid itself makes of diagrams: a list of texts in, and what it reads and shows of each out, as JSON.
// Started in a folder with `mermaid` and `jsdom`, which stands in for a browser that draws nothing.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const require = createRequire(pathToFileURL(`${process.cwd()}/`));
const { JSDOM } = require("jsdom");
const { window } = new JSDOM("<!doctype html><body></body>", { pretendToBeVisual: true });
globalThis.window = window;
globalThis.document = window.document;
globalThis.CSSStyleSheet = window.CSSStyleSheet;
window.SVGElement.prototype.getBBox = () => ({ x: 0, y: 0, width: 50, height: 20 });
window.SVGElement.prototype.getComputedTextLength = () => 50;
const mermaid = (await import(pathToFileURL(require.resolve("mermaid")))).default;
mermaid.initialize({ startOnLoad: false, maxTextSize: 10_000_000, maxEdges: 100_000 });

const texts = (root, selector) => [...root.querySelectorAll(selector)].map((node) => node.textContent);

/** The words of a picture, as readers see them. */
const shown = async (text, number) => {
  const { svg } = await mermaid.render(`picture${number}`, text);
  const root = document.createElement("div");
  root.innerHTML = svg;
  const tasks = [...root.querySelectorAll("g:has(> .task-line)")].map((task) => ({
    name: texts(task, "div.task .label")[0],
    people: texts(task, "circle > title"),
  }));
  return {
    title: texts(root, "svg > text[font-weight=bold]")[0] ?? "",
    description: texts(root, "desc")[0] ?? "",
    sections: texts(root, "div.journey-section .label"),
    tasks,
  };
};

/** What a diagram says to Mermaid. */
const meant = async (text) => {
  const { db, type } = await mermaid.mermaidAPI.getDiagramFromText(text);
  if (type !== "journey") {
    return {
      type,
      boxes: Object.fromEntries([...db.getVertices().values()].map(({ id, text }) => [id, text])),
      groups: db.getSubGraphs().map(({ title, nodes }) => [title, [...nodes]]),
      arrows: db.getEdges().map(({ start, end, text }) => [start, text, end]),
    };
  }
  const tasks = db.getTasks().map(({ section, task, score, people }) => ({
    section, name: task, score: Number.isNaN(score) ? null : score, people: [...people],
  }));
  return { type, title: db.getDiagramTitle(), tasks };
};

const asked = JSON.parse(readFileSync(0, "utf-8"));
const found = [];
for (const [number, text] of asked.texts.entries()) {
  try {
    await mermaid.parse(text);
    const said = await meant(text);
    found.push({ ...said, shown: asked.show && said.type === "journey" ? await shown(text, number) : null });
  } catch (error) {
    found.push({ error: String(error?.message ?? error).split("\n")[0] });
  }
}
process.stdout.write(JSON.stringify(found));
