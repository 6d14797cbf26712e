// Spans count Unicode code points; JavaScript strings count UTF-16 units, two for many characters.

/** UTF-16 offsets of code point offsets. @param {number[]} points ascending */
export function unitOffsets(text, points) {
  const offsets = [];
  let unit = 0;
  let point = 0;
  for (const wanted of points) {
    while (point < wanted && unit < text.length) {
      unit += text.codePointAt(unit) > 0xffff ? 2 : 1;
      point += 1;
    }
    offsets.push(unit);
  }
  return offsets;
}

/**
 * Cuts a text where spans begin and end.
 * @param {{start: number, end: number, role: string}[]} spans may overlap
 * @returns {{text: string, roles: string[]}[]} the whole text in order
 */
export function pieces(text, spans) {
  const points = [...new Set(spans.flatMap((span) => [span.start, span.end]))].sort((a, b) => a - b);
  const units = unitOffsets(text, points);
  const cuts = [0, ...units, text.length];
  const begins = [0, ...points, Infinity];
  const found = [];
  for (let i = 0; i + 1 < cuts.length; i += 1) {
    if (cuts[i] === cuts[i + 1]) continue;
    const roles = spans.filter((span) => i > 0 && span.start <= begins[i] && begins[i] < span.end).map((span) => span.role);
    found.push({ text: text.slice(cuts[i], cuts[i + 1]), roles: [...new Set(roles)] });
  }
  return found;
}
