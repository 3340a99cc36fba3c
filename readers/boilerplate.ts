/** Finds the lines of a plain text that belong to the page around it and not to the article. */

import { boilerplateRules } from './boilerplate-rules.ts';

/** One line of junk, half-open in UTF-16 code units, with the name of the rule that knows it. */
export interface BoilerplateSpan {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

/** How many non-empty lines from the top count as the head of a text. */
const HEAD_LINES = 4;

/** In reading order, never overlapping, each span one whole line without the blanks around it. */
export function findBoilerplate(text: string): BoilerplateSpan[] {
  const found: BoilerplateSpan[] = [];
  let line = 0;
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const trimmed = match[0].trim();
    if (trimmed === '') continue;
    line += 1;
    const rule = ruleFor(trimmed, line <= HEAD_LINES);
    if (rule === null) continue;
    const start = match.index + match[0].indexOf(trimmed);
    found.push({ start, end: start + trimmed.length, rule });
  }
  return found;
}

/** The longest line any rule can match, so that long paragraphs cost nothing. */
const longest = Math.max(...boilerplateRules.map((rule) => rule.maxLength));

function ruleFor(trimmed: string, inHead: boolean): string | null {
  if (trimmed.length > longest) return null;
  const line = trimmed.replace(/\s+/g, ' ');
  for (const rule of boilerplateRules) {
    if (rule.where === 'head' && !inHead) continue;
    if (line.length <= rule.maxLength && rule.test.test(line)) return rule.name;
  }
  return null;
}
