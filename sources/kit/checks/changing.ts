/** What happens at an origin, and whether a plug-in's capabilities tell the truth about it. */

import assert from 'node:assert/strict';
import type { Scene } from '../trial.ts';
import { always, type Check, given, newWorld, read, reasonOf, type Tried } from './check.ts';
import { idsOf, throughJson } from './resuming.ts';

export const changing: readonly Check[] = [
  {
    name: 'reports an edited article',
    notApplicable: ({ plugin, trial }) => undeclared(plugin.capabilities.updates, 'updates', trial.edited),
    async run(tried) {
      const { before, after, externalId } = await happened(tried, given(tried.trial.edited));
      assert.ok(idsOf(before).includes(externalId), `the world has the article ${externalId} before`);
      assert.ok(idsOf(after.articles).includes(externalId), `the edited article ${externalId} is given again`);
      const [old, edited] = [before, after.articles].map((articles) =>
        JSON.stringify(articles.findLast((article) => article.externalId === externalId)),
      );
      assert.notEqual(edited, old, 'it is given as edited');
    },
  },
  {
    name: 'reports an article that was taken back',
    notApplicable: ({ plugin, trial }) => undeclared(plugin.capabilities.deletions, 'deletions', trial.withdrawn),
    async run(tried) {
      const { after, externalId } = await happened(tried, given(tried.trial.withdrawn));
      const canceled = after.articles.filter(({ status }) => status === 'canceled');
      const told = [...after.withdrawn, ...idsOf(canceled)];
      assert.ok(told.includes(externalId), `${externalId} is taken back; told are: ${told.join(', ') || 'none'}`);
    },
  },
  {
    name: 'does not lose an article that appears late',
    notApplicable: ({ trial }) => reasonOf(trial.late),
    async run(tried) {
      const { before, after, externalId } = await happened(tried, given(tried.trial.late));
      assert.ok(!idsOf(before).includes(externalId), `the article ${externalId} is not there before`);
      assert.ok(idsOf(after.articles).includes(externalId), `the late article ${externalId} is given`);
    },
  },
  {
    name: 'reads all pages while articles come in',
    notApplicable: ({ trial }) => reasonOf(trial.paging),
    async run(tried) {
      const { world: newPages, externalIds } = given(tried.trial.paging);
      const world = newPages();
      const first = await read(tried, null, { world });
      const second = await read(tried, throughJson(first.state), { world });
      const found = new Set(idsOf([...first.articles, ...second.articles]));
      const missing = externalIds.filter((id) => !found.has(id));
      assert.deepEqual(missing, [], 'no article is skipped between pages');
    },
  },
  {
    name: 'goes back in time',
    notApplicable: ({ plugin }) => (plugin.capabilities.backfill ? null : 'capabilities.backfill is false'),
    async run(tried) {
      const back = tried.trial.backfill;
      assert.ok(back !== undefined, 'capabilities.backfill is declared; the trial shows it');
      const range = { from: new Date(back.from), ...(back.to === undefined ? {} : { to: new Date(back.to) }) };
      const { articles } = await read(tried, null, { world: newWorld(back.world), range });
      assert.deepEqual(new Set(idsOf(articles)), new Set(back.externalIds));
    },
  },
  {
    name: 'has capabilities that tell the truth',
    notApplicable: always,
    async run(tried) {
      const { plugin, trial } = tried;
      const { capabilities } = plugin;
      const { articles, host } = await read(tried);
      if (!capabilities.network) assert.equal(host.requests.length, 0, 'without network nothing is requested');
      if (!capabilities.filesystem) assert.equal(host.ctx.files, undefined, 'without filesystem there is no root');
      assert.equal(plugin.push !== undefined, capabilities.push, 'push is declared when there is a handler for it');
      const complete = articles.filter(({ body }) => body?.complete === true).length;
      if (capabilities.fullText === 'always')
        assert.equal(complete, articles.length, 'fullText "always": every article has a complete body');
      if (capabilities.fullText === 'never') assert.equal(complete, 0, 'fullText "never": no body is complete');
      if (capabilities.ordered) {
        const times = articles.flatMap(({ publishedAt = '' }) => host.ctx.parse.date(publishedAt)?.getTime() ?? []);
        assert.deepEqual(
          times,
          times.toSorted((a, b) => a - b),
          'ordered: the oldest comes first',
        );
      }
      if (!capabilities.updates && 'world' in trial.edited) {
        const { after, externalId } = await happened(tried, trial.edited);
        assert.ok(!idsOf(after.articles).includes(externalId), 'updates are reported; declare them');
      }
      if (!capabilities.deletions && 'world' in trial.withdrawn) {
        const { after } = await happened(tried, trial.withdrawn);
        assert.deepEqual(after.withdrawn, [], 'withdrawals are reported; declare deletions');
      }
    },
  },
];

/** What is declared has to be shown, so a reason does not stand in for a scene. */
function undeclared(declared: boolean, name: string, scene: object): string | null {
  if (declared) return null;
  return reasonOf(scene) ?? `capabilities.${name} is false`;
}

async function happened(tried: Tried, { world, externalId }: Scene) {
  const first = await read(tried);
  const after = await read(tried, throughJson(first.state), { world: newWorld(world), now: tried.now + 3_600_000 });
  return { before: first.articles, after, externalId };
}
