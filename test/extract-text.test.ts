import { describe, expect, it } from 'vitest';
import { readDocument } from '../extract/read.ts';

const words = (text: string) => readDocument(text).tokens.map((token) => token.text);
const sentences = (text: string) => {
  const doc = readDocument(text);
  return doc.sentences.map(({ first, end }) => text.slice(doc.tokens[first]!.start, doc.tokens[end - 1]!.end));
};
const quoted = (text: string) => readDocument(text).quotations.map(({ inner }) => text.slice(inner.start, inner.end));

describe('tokens', () => {
  it('keep hyphenated names, abbreviations and initials whole and part clitics', () => {
    expect(words('Mr. J. Ben-Barak’s U.S. aides didn’t pay $1,000.50.')).toEqual([
      'Mr.',
      'J.',
      'Ben-Barak',
      '’s',
      'U.S.',
      'aides',
      'did',
      'n’t',
      'pay',
      '$',
      '1,000.50',
      '.',
    ]);
  });

  it('are verbatim pieces of the text in order, whatever the text', () => {
    for (const text of [
      '',
      ' \n',
      '\ud800x\udc00',
      'ALL CAPS',
      'if (a<b) { c["d"] = `e`; }',
      '| a | b |\n|---|---|',
      'a@b.org https://c.d/e?f',
      '“'.repeat(50),
    ]) {
      const { tokens } = readDocument(text);
      expect(
        tokens.every(
          (token, i) => text.slice(token.start, token.end) === token.text && token.start >= (tokens[i - 1]?.end ?? 0),
        ),
      ).toBe(true);
      expect(tokens.map((token) => token.text).join('').length).toBe(text.replace(/\s/g, '').length);
    }
  });
});

describe('sentences', () => {
  it('do not end at titles, initials or abbreviations that a name follows', () => {
    expect(sentences('Gen. A. B. Smith of the U.S. Army met Dr. Roe. He left.')).toEqual([
      'Gen. A. B. Smith of the U.S. Army met Dr. Roe.',
      'He left.',
    ]);
  });

  it('end at an abbreviation when a new one clearly begins', () => {
    expect(sentences('They sued Acme Inc. The firm denied it.')).toEqual([
      'They sued Acme Inc.',
      'The firm denied it.',
    ]);
  });

  it('take their closing quotation marks along', () => {
    expect(sentences('“It is false.” She left.')).toEqual(['“It is false.”', 'She left.']);
  });

  it('go on after a quoted question that somebody asks', () => {
    expect(sentences('“Why?” Jane Roe asked. Nobody knew.')).toEqual(['“Why?” Jane Roe asked.', 'Nobody knew.']);
  });

  it('are found where a one-line body has lost its spaces', () => {
    expect(sentences('It was the end.Next came rain.')).toEqual(['It was the end.', 'Next came rain.']);
  });

  it('end with their paragraph even without a full stop', () => {
    expect(sentences('A headline of ours\n\nThe text begins.')).toEqual(['A headline of ours', 'The text begins.']);
  });

  it('together cover every token once', () => {
    const doc = readDocument('One. “Two!” he said… Three?\nFour e.g. five');
    expect(doc.sentences.flatMap(({ first, end }) => doc.tokens.slice(first, end))).toEqual(doc.tokens);
    expect(
      doc.tokens.every(
        (token, i) => doc.sentences[token.sentence]!.first <= i && i < doc.sentences[token.sentence]!.end,
      ),
    ).toBe(true);
  });
});

describe('paragraphs', () => {
  it('are parted by blank lines and by single line ends alike', () => {
    const text = ' One. \r\n\r\nTwo.\nThree.';
    expect(readDocument(text).paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual([
      'One.',
      'Two.',
      'Three.',
    ]);
  });

  it('run over the line ends of hard-wrapped text', () => {
    const line = 'words of a wire copy that was wrapped at seventy columns or there about';
    const text = `${Array(7).fill(line).join('\n')}\n\nEnd.`;
    expect(readDocument(text).paragraphs).toHaveLength(2);
  });
});

describe('quotations', () => {
  it('are found in straight, curly, single and angular marks', () => {
    expect(quoted('"a b" then “c d” then ‘e f’ then \'g h\' then «i j».')).toEqual(['a b', 'c d', 'e f', 'g h', 'i j']);
  });

  it('are not opened or closed by apostrophes', () => {
    expect(quoted('The ministers’ aides didn’t like the ’90s or rock ’n’ roll, it’s said of James’ band.')).toEqual([]);
    expect(quoted("The bosses' rules weren't 'fair', the '90s said.")).toEqual(['fair']);
  });

  it('keep a possessive inside single marks', () => {
    expect(quoted('‘It is the senators’ letter,’ he said.')).toEqual(['It is the senators’ letter,']);
  });

  it('nest single marks in double ones', () => {
    expect(quoted('“He said ‘no’ twice,” she said.')).toEqual(['He said ‘no’ twice,', 'no']);
  });

  it('are two when a speaker interrupts them', () => {
    expect(quoted('“We deny it,” she said, “all of it.”')).toEqual(['We deny it,', 'all of it.']);
  });

  it('run on over paragraphs that repeat the opening mark', () => {
    const { quotations } = readDocument('“One.\n\n“Two,” he said.');
    expect(quotations.map(({ runsOn }) => runsOn)).toEqual([true, false]);
  });

  it('are fragments when few words stand quoted inside a sentence, not when they are an utterance', () => {
    const { quotations } = readDocument('He was a “target” of it. “No comment,” he said.');
    expect(quotations.map(({ isFragment }) => isFragment)).toEqual([true, false]);
  });
});
