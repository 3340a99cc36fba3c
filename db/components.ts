/**
 * What is the same follows from the judgements that stand: connected components, in which people outrank the machine and a
 * DIFFERENT keeps two apart. Pure, so that the same judgements give the same components in whatever order they were made.
 */

import type { judgements } from './tables.ts';

export type Judgement = Pick<
  typeof judgements.$inferSelect,
  'id' | 'leftId' | 'rightId' | 'verdict' | 'by' | 'score' | 'decidedAt'
>;

/** Who decided when nobody did: a row of the machine. */
export const machine = 'machine';

export interface Components {
  /** For every id of a judgement, the smallest id of its component. */
  readonly canonicalOf: ReadonlyMap<string, string>;
  /** Judgements of people that later ones of people contradict. They stay stored and have no effect. */
  readonly conflicts: readonly Judgement[];
}

/** `standing`: none of them revoked. */
export function componentsOf(standing: readonly Judgement[]): Components {
  const groups = new Groups();
  const conflicts: Judgement[] = [];
  for (const judgement of standing) groups.add(judgement.leftId, judgement.rightId);
  const { latest, overtaken } = latestOfPairs(standing);
  for (const judgement of latest) {
    if (judgement.verdict === 'UNSURE') continue;
    const holds =
      judgement.verdict === 'SAME'
        ? groups.join(judgement.leftId, judgement.rightId)
        : groups.keepApart(judgement.leftId, judgement.rightId);
    if (!holds && judgement.by !== machine) conflicts.push(judgement);
  }
  return { canonicalOf: groups.smallestIds(), conflicts: [...conflicts, ...overtaken] };
}

/** One judgement a pair, strongest first: people before the machine, the later before the earlier, the surer before the less sure. */
function latestOfPairs(standing: readonly Judgement[]) {
  const latest = new Map<string, Judgement>();
  const overtaken: Judgement[] = [];
  for (const judgement of [...standing].sort(byStrength)) {
    const pair = `${judgement.leftId} ${judgement.rightId}`;
    const stronger = latest.get(pair);
    if (stronger === undefined) latest.set(pair, judgement);
    else if (judgement.by !== machine && judgement.verdict !== stronger.verdict) overtaken.push(judgement);
  }
  return { latest: [...latest.values()], overtaken };
}

function byStrength(a: Judgement, b: Judgement): number {
  const byPeople = Number(b.by !== machine) - Number(a.by !== machine);
  if (byPeople !== 0) return byPeople;
  return (a.by === machine ? bySureness(a, b) : b.decidedAt - a.decidedAt) || compare(a.id, b.id);
}

/** The machine sets apart before it joins, so that a DIFFERENT never ends within a component; its clock does not count. */
function bySureness(a: Judgement, b: Judgement): number {
  const apart = Number(b.verdict === 'DIFFERENT') - Number(a.verdict === 'DIFFERENT');
  return apart || (b.score ?? 0) - (a.score ?? 0) || compare(a.leftId, b.leftId) || compare(a.rightId, b.rightId);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Disjoint sets of ids, some of which are kept apart. */
class Groups {
  readonly #rootOf = new Map<string, string>();
  readonly #apart = new Map<string, Set<string>>();

  add(...ids: string[]): void {
    for (const id of ids) if (!this.#rootOf.has(id)) this.#rootOf.set(id, id);
  }

  /** False, with nothing done, when the two are kept apart. */
  join(a: string, b: string): boolean {
    const [left, right] = [this.#find(a), this.#find(b)];
    if (left === right) return true;
    if (this.#apart.get(left)?.has(right)) return false;
    const [root, other] = left < right ? [left, right] : [right, left];
    this.#rootOf.set(other, root);
    for (const third of this.#apart.get(other) ?? []) {
      this.#apart.get(third)?.delete(other);
      this.#setApart(root, third);
    }
    this.#apart.delete(other);
    return true;
  }

  /** False when the two are joined already. */
  keepApart(a: string, b: string): boolean {
    const [left, right] = [this.#find(a), this.#find(b)];
    if (left === right) return false;
    this.#setApart(left, right);
    return true;
  }

  smallestIds(): Map<string, string> {
    return new Map([...this.#rootOf.keys()].map((id) => [id, this.#find(id)]));
  }

  #setApart(a: string, b: string): void {
    this.#apart.set(a, (this.#apart.get(a) ?? new Set()).add(b));
    this.#apart.set(b, (this.#apart.get(b) ?? new Set()).add(a));
  }

  /** The root is the smallest id, because the smaller of two roots stays one. */
  #find(id: string): string {
    let root = id;
    for (let up = this.#rootOf.get(root)!; up !== root; up = this.#rootOf.get(root)!) root = up;
    this.#rootOf.set(id, root);
    return root;
  }
}
