/** `dateline sources try`: reads a source once and stores nothing. */

import { parseArgs } from 'node:util';
import { ConfigError } from '../../config.ts';
import { chosenSource } from './chosen.ts';
import { reaching } from './reaching.ts';
import { describeArticle, failureOf, indented } from './telling.ts';

export const summary = 'Reads a source once, shows its articles, stores nothing';

export const help = `Usage: dateline sources try USE TARGET
       dateline sources try USE --with JSON
       dateline sources try KEY

Reads a source from the start and prints its articles. KEY is that of a configured source. Nothing is stored.

  --with JSON  settings in place of a target: --with '{"url":"https://news.example/feed.xml"}'
  --most N     stops after so many articles; 10 when left out
  --json       the messages of the source as they are, one a line

Exits with 1 when the source fails.`;

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      with: { type: 'string' },
      most: { type: 'string', default: '10' },
      json: { type: 'boolean', default: false },
    },
  });
  const [use, target] = positionals;
  if (use === undefined) throw new ConfigError(['name a source and its target: `dateline sources try feed ADDRESS`']);
  const most = Number(values.most);
  if (!Number.isInteger(most) || most < 1)
    throw new ConfigError([`--most is "${values.most}"; expected a number from 1`]);
  const source = await chosenSource(use, target, values.with);
  let articles = 0;
  const say = (text: string) => (values.json ? undefined : console.log(text));
  try {
    await reaching(async (reach, signal) => {
      for await (const message of source.plugin.read(await reach(source), source.config, null)) {
        if (signal.aborted) break;
        if (values.json) console.log(JSON.stringify(message));
        if (message.type === 'issue') say(`! ${message.issue.kind}: ${message.issue.message}`);
        if (message.type === 'withdrawn') say(`- ${message.externalId} was taken back`);
        if (message.type !== 'article') continue;
        articles += 1;
        say(describeArticle(message.article));
        if (articles >= most) break;
      }
    });
  } catch (error) {
    console.error(indented(failureOf(error), ''));
    return 1;
  }
  say(
    `\n${articles} ${articles === 1 ? 'article' : 'articles'}${articles >= most ? ', and perhaps more (--most N)' : ''}. Nothing was stored.`,
  );
  return 0;
}
