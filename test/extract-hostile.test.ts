import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { mask, readLines } from '../cli/extract.ts';
import { foldAllegations } from '../extract/allegations.ts';
import { findAttributions } from '../extract/attributions.ts';
import { extract } from '../extract/extract.ts';
import type { Span } from '../extract/findings.ts';
import { indexParties, readParties } from '../extract/parties.ts';
import { tagDocument } from '../extract/phrases.ts';
import { readDocument } from '../extract/read.ts';
import { findResponses } from '../extract/responses.ts';
import { draftStatements } from '../extract/statements.ts';

/** Every span of the findings, wherever it stands. */
function spansOf(value: unknown): Span[] {
  if (Array.isArray(value)) return value.flatMap(spansOf);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'start' in value && 'end' in value ? [value as Span] : [];
  return [...own, ...Object.values(value).flatMap(spansOf)];
}

const hostile: Record<string, string> = {
  nothing: '',
  blanks: ' \n\t\r\n ',
  'one mark': '“',
  'lone surrogates': 'Orlin \ud800 said \udfff that Vale \ud83d stole \udc00 it.',
  'all capitals': 'THE MAYOR SAID THAT BEN MILL STOLE THE MONEY AND DENIED IT.',
  'no punctuation': 'he said she was a spy and they accused the mayor of fraud because nobody denied it '.repeat(50),
  'unclosed quotations': '“He lied, “she said, “they denied.\n\n“And “again '.repeat(20),
  'cues alone':
    'said denied accused of allegedly according to reportedly alleged allegations that is accused of, said, ',
  code: "if (said) { throw new Error('denied: ' + accused.of); } // claims that\n",
  'a table': '| said | denied |\n|---|---|\n| 1 | accused of 2 |\n',
  Russian: 'Мэр заявил, что «всё украдено», и отрицал обвинения.',
  Arabic: 'قال العمدة إن المال سُرق ونفى الاتهامات.',
  Chinese: '市長說：「錢被偷了」，並否認指控。',
  'marks alone': ',,,—–()[]“”‘’""\'\'``;:…',
  'a cut sentence':
    'The company says that the fact that a number was in no way indicative of whether that The mayor could not',
  'one giant word': 'a'.repeat(20_000),
};

describe('hostile text', () => {
  it.each(Object.entries(hostile))('of %s gives only spans that hold', (_name, text) => {
    for (const { start, end } of spansOf(extract(text))) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });

  it('may have attributions anywhere: whoever finds them, the later stages hold', () => {
    const text = `Anna Vale accused Ben Mill of “fraud”. He denied it, Carl Stone’s lawyer said; the charges stand.\n \n`;
    const doc = readDocument(text);
    const tagged = tagDocument(doc);
    const index = indexParties(doc, readParties(doc));
    const spans = Array.from({ length: 40 }, (_, i) => ({ start: (i * 7) % text.length, end: 0 })).map(
      ({ start }, i) => ({ start, end: Math.min(text.length, start + 1 + ((i * 11) % 37)) }),
    );
    const attributions = spans.map((cue, i) => {
      const content = [spans[(i * 3) % spans.length]!, spans[(i * 5 + 1) % spans.length]!];
      return { source: spans.slice(i, i + (i % 3)), cue: [cue], content, quoted: content };
    });
    const drafts = draftStatements(tagged, index, attributions);
    const allegations = foldAllegations(tagged, index, drafts, findResponses(tagged, drafts));
    for (const { start, end } of spansOf(allegations)) expect(end).toBeGreaterThan(start);
    expect(drafts.length).toBeGreaterThan(20);
  });

  it('keeps every reference between statements, allegations and parties', () => {
    const text = 'Anna Vale accused Ben Mill of fraud. Ben Mill denied it, police said. '.repeat(30);
    const { statements, allegations, parties } = extract(text);
    const ids = new Set([...statements, ...allegations, ...parties].map(({ id }) => id));
    const used = [
      ...statements.flatMap((statement) => [
        ...statement.about,
        ...statement.respondsTo,
        statement.speaker,
        statement.allegation,
      ]),
      ...allegations.flatMap((allegation) => [...allegation.statements, ...allegation.roles.map(({ party }) => party)]),
    ];
    expect(used.filter((id) => id !== null && !ids.has(id))).toEqual([]);
    expect(ids.size).toBe(statements.length + allegations.length + parties.length);
  });

  it('of four hundred thousand characters is read to its end', () => {
    const sentence = 'Anna Vale said that Ben Mill stole the money. Ben Mill denied it. ';
    const text = sentence.repeat(Math.ceil(400_000 / sentence.length));
    const { statements } = extract(text);
    expect(statements.length).toBeGreaterThan(8_000);
    expect(statements.at(-1)!.cue[0]!.start).toBeGreaterThan(text.length - 2 * sentence.length);
  }, 120_000);
});

/** Reads of tokens and classes, counted: the work of finding attributions without a clock. */
function workOn(text: string): number {
  let reads = 0;
  const counting = <Item>(items: readonly Item[]): readonly Item[] =>
    new Proxy(items, {
      get(target, key, receiver) {
        reads++;
        return Reflect.get(target, key, receiver);
      },
    });
  const tagged = tagDocument(readDocument(text));
  const doc = { ...tagged.doc, tokens: counting(tagged.doc.tokens), quotations: counting(tagged.doc.quotations) };
  findAttributions({ ...tagged, doc, classes: counting(tagged.classes), quotationOf: counting(tagged.quotationOf) });
  return reads;
}

describe('the work', () => {
  const shapes = {
    sentences: 'Anna Vale said that Ben Mill stole the money. Ben Mill denied it. ',
    'one endless sentence': 'he said she was a spy and they accused the mayor of fraud because nobody denied it ',
    commas: 'Orlin, said, the mayor, denied, ',
    'open quotations': '“He lied, “she said, “they denied ',
    brackets: '( Orlin said ( ',
  };

  it.each(Object.entries(shapes))('on %s doubles when the text doubles', (_name, shape) => {
    const once = workOn(shape.repeat(400));
    const twice = workOn(shape.repeat(800));
    expect(once).toBeGreaterThan(0);
    expect(twice / once).toBeLessThan(2.3);
  });
});

describe('the extract command', () => {
  const feed = async (...lines: string[]) => {
    const out: string[] = [];
    const complaints: string[] = [];
    const code = await readLines(
      Readable.from([`${lines.join('\n')}\n`]),
      (line) => out.push(line),
      (message) => complaints.push(message),
    );
    return { code, out, complaints };
  };

  it('names the line and the value of bad input and goes on', async () => {
    const { code, out, complaints } = await feed(
      '{"id":"a","text":"Anna Vale said it rained."}',
      '{oops',
      '{"id":"b","text":7}',
      '{"id":"c","text":""}',
    );
    expect(out.map((line) => JSON.parse(line).id)).toEqual(['a', 'c']);
    expect(complaints).toHaveLength(2);
    expect(complaints[0]).toMatch(/line 2: not JSON .*: \{oops$/);
    expect(complaints[1]).toBe('dateline extract: line 3: "text" is not a string: {"id":"b","text":7}');
    expect(code).toBe(1);
  });

  it('prints one line a text, its words those of their spans', async () => {
    const text = 'Anna Vale said that it rained.\nPrevious Post Next Post';
    const { code, out } = await feed(JSON.stringify({ id: 'x', text }));
    const { statements, removedBlocks } = JSON.parse(out[0]!);
    expect(code).toBe(0);
    expect(statements[0].text).toEqual(
      statements[0].content.map(([start, end]: [number, number]) => text.slice(start, end)),
    );
    expect(removedBlocks).toHaveLength(1);
  });

  it('blanks junk without moving anything', () => {
    expect(mask('one two three', [{ start: 4, end: 7, rule: 'x' }])).toBe('one     three');
  });
});
