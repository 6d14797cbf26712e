// Copies, saves and prints.

import { el, say } from './dom.js';

/** Characters of a part of a file's name. */
const MOST = 50;

export async function copy(text, told = 'Copied.') {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // The clipboard is for secure pages alone; the older way works without.
    const field = el('textarea.hidden', {}, text);
    (document.querySelector('dialog[open]') || document.body).append(field);
    field.select();
    document.execCommand('copy');
    field.remove();
  }
  say(told);
}

export function save(name, type, text) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  el('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
  say(`Saved as ${name}.`);
}

/** @param {object[]} rows all of the same names; a value that a spreadsheet would take for a formula is kept text */
export function csv(rows) {
  if (!rows.length) return '';
  const cell = (value) => {
    const text = value === null || value === undefined ? '' : String(value);
    const safe = /^[=+\-@\t\r]/.test(text) && typeof value !== 'number' ? `'${text}` : text;
    return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const names = Object.keys(rows[0]);
  // The mark at the beginning tells spreadsheets that it is UTF-8.
  return `\ufeff${[names, ...rows.map((row) => names.map((name) => row[name]))].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** A name that tells what is in the file; a part that is too long ends with its last word that fits. */
export function fileName(parts, end) {
  const cut = (text) => {
    const name = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) || []).join('-');
    return name.length > MOST ? name.slice(0, MOST + 1).replace(/-[^-]*$/, '').slice(0, MOST) : name;
  };
  return `${parts.filter(Boolean).map((part) => cut(String(part))).filter(Boolean).join('_') || 'news-claims'}.${end}`;
}
