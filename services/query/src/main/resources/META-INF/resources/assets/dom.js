// Builds elements; text always goes in as text, never as markup.

/** @param {string} tag  name, with classes after dots: "p.facts" */
export function el(tag, attributes = {}, ...children) {
  const [name, ...classes] = tag.split('.');
  const element = document.createElement(name);
  if (classes.length) element.className = classes.join(' ');
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (value === true) element.setAttribute(key, '');
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(key, value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ''));
  return element;
}

export function show(...children) {
  document.getElementById('main').replaceChildren(...children.flat());
}

export function say(text) {
  document.getElementById('status').textContent = text;
}

export function count(number, one, many = one + 's') {
  return `${number} ${number === 1 ? one : many}`;
}

export function problem(error) {
  return el('div.problem', { role: 'alert' }, el('h1', {}, error.title || 'That did not work'), el('p', {}, error.message));
}

/** Only web addresses become links: an article's address was written by somebody else. */
export function webAddress(url) {
  try {
    const { protocol, href } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}
