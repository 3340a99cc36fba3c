import { publicTexts } from '/work/main/bench/links/corpus.ts';
import { article, newsroom } from '/work/main/test/newsroom.ts';
import { allegations, allegationArticles, articles, statements, judgements } from '/work/main/db/tables.ts';
import { eq } from 'drizzle-orm';
const room = await newsroom();
const texts = publicTexts(['ner/worldwide.public.train.jsonl.gz','attribution/polnear.train.jsonl.gz'].filter(Boolean));
console.error(texts.length);
const seen = new Set();
let n = 0;
for (const { id, text } of texts) { if (seen.has(id)) continue; seen.add(id); const d = /(\d{4}-\d\d-\d\d)/.exec(id)?.[1]; await room.deliver(id.split(/[_-]/).slice(0,2).join('-'), article(id, text, { title: text.trim().split('\n',1)[0], ...(d ? { publishedAt: d+'T08:00:00Z'} : {publishedAt:'2022-03-01T08:00:00Z'}) })); if (++n % 200 === 0) console.error(n); }
const rows = await room.store.db.select({ c: allegations.canonicalId, id: allegations.id, claim: statements.content, stance: statements.stance, art: articles.externalId }).from(statements).innerJoin(allegations, eq(allegations.id, statements.allegationId)).innerJoin(articles, eq(articles.id, statements.articleId));
const by = new Map();
for (const r of rows) by.set(r.c, [...(by.get(r.c) ?? []), r]);
let multi = 0;
for (const [c, list] of by) { const arts = new Set(list.map((r) => r.art)); if (arts.size < 2) continue; multi++; console.log('\n##', c, arts.size, new Set(list.map(r=>r.id)).size); const shown = new Set(); for (const r of list) { if (shown.has(r.art)) continue; shown.add(r.art); console.log('  ', r.art, r.stance, '|', r.claim.slice(0,140).replace(/\s+/g,' ')); } }
console.log(by.size, 'groups', multi, 'multi');
room.close();
