/** What changes between two readings are made of, and how the words in them are shown. */

import type { Span } from '../extract/findings.ts';

export interface Changes<View> {
  readonly new: readonly View[];
  readonly lost: readonly View[];
  readonly altered: readonly Altered<View>[];
}

export interface Altered<View> {
  readonly before: View;
  readonly after: View;
  readonly fields: readonly FieldChange[];
}

export interface FieldChange {
  readonly field: string;
  readonly from: string;
  readonly to: string;
}

export function wordsAt(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
}

export function quoted(text: string, spans: readonly Span[]): string {
  return spans.length === 0 ? 'none' : `“${oneLine(wordsAt(text, spans))}”`;
}

export function listed(items: readonly string[]): string {
  return items.length === 0 ? 'none' : items.join(', ');
}

export function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ');
}
