// Builds elements. Text is always text: nothing that articles or people wrote is read as markup.

const SVG = 'http://www.w3.org/2000/svg';
const DRAWN = new Set(['svg', 'circle', 'line', 'rect', 'path', 'title']);

/**
 * @param {string} kind tag and classes: "p.facts"
 * @param attributes functions listen ("onclick"); false, null and undefined leave the attribute out
 * @param children elements, text, lists of them; null, undefined and false are left out
 */
export function el(kind, attributes = {}, ...children) {
  const [tag, ...classes] = kind.split('.');
  const made = DRAWN.has(tag) ? document.createElementNS(SVG, tag) : document.createElement(tag);
  if (classes.length) made.setAttribute('class', classes.join(' '));
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name.slice(2), value);
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false && child !== ''));
  return made;
}

/** Digits in threes. */
export function grouped(n) {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}

export function count(n, noun, plural = `${noun}s`) {
  return `${grouped(n)} ${n === 1 ? noun : plural}`;
}

/** Values with something between each two; a name that is written from right to left leaves those beside it where they are. */
export function between(values, separator) {
  return values.map((value) => (typeof value === 'string' ? el('bdi', {}, value) : value)).flatMap((value, i) => (i ? [separator, value] : [value]));
}

/** The first of some names, and how many more there are. */
export function few(names, most) {
  return names.slice(0, most).join(', ') + (names.length > most ? ` and ${names.length - most} more` : '');
}

const status = document.getElementById('status');

let silence = null;

/** Tells for a moment what was done. */
export function say(words) {
  clearTimeout(silence);
  status.textContent = words;
  silence = setTimeout(() => status.replaceChildren(), 4000);
}

/** Only addresses of the web may become links; articles come from anybody. */
export function webAddress(url) {
  try {
    const parsed = new URL(url);
    return ['http:', 'https:'].includes(parsed.protocol) ? parsed.href : null;
  } catch {
    return null;
  }
}

/** Direction and language of what an article says. */
export function tongue(language) {
  return { dir: 'auto', lang: language || null };
}
