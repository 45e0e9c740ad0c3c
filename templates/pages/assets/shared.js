// @ts-check
/* What the scripts of pages share: the words that they write, and a way to make elements. */
"use strict";

/** @type {Record<string, string>} */
const words = JSON.parse(document.getElementById("words")?.textContent ?? "{}");

/** @param {string} key @param {Record<string, string | number>} [parts] */
const say = (key, parts = {}) =>
  Object.entries(parts).reduce((text, [name, value]) => text.replace(`{${name}}`, String(value)), words[key] ?? key);

/** @template {keyof HTMLElementTagNameMap} T
 *  @param {T} tag @param {Record<string, string>} [attributes] @param {(Node | string)[]} [children]
 *  @returns {HTMLElementTagNameMap[T]} */
const make = (tag, attributes = {}, children = []) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};

/** The element that the address names, before what is chosen. */
const addressed = () => {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1).split("?")[0]));
  } catch {
    return null;
  }
};
