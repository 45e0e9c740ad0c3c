// @ts-check
/* What the scripts of pages share: the words that they write, and a way to make elements. */
"use strict";

/** @typedef {Record<string, string>} Words */
/** The page's words, and those of its parts in other languages. */
const { others, ...words } = /** @type {Words & {others: Record<string, Words>}} */ (
  JSON.parse(document.getElementById("words")?.textContent ?? "{}")
);

/** A phrase in the language of a part of the page.
 *  @param {string} key @param {Record<string, string | number>} [parts] @param {Element} [near] */
const say = (key, parts = {}, near = document.documentElement) => {
  const language = near.closest("[lang]")?.getAttribute("lang") ?? "";
  const phrase = (others?.[language] ?? words)[key] ?? key;
  return Object.entries(parts).reduce((text, [name, value]) => text.replace(`{${name}}`, () => String(value)), phrase);
};

/** @template {keyof HTMLElementTagNameMap} T
 *  @param {T} tag @param {Record<string, string>} [attributes] @param {(Node | string)[]} [children]
 *  @returns {HTMLElementTagNameMap[T]} */
const make = (tag, attributes = {}, children = []) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};
