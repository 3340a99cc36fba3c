/** `node` and `nodes`: anything by its id. */

import { badInput } from './errors.ts';
import { maxPageSize } from './paging.ts';

export function checkedNodeIds<Id>(ids: Id[]): Id[] {
  if (ids.length <= maxPageSize) return ids;
  throw badInput('ids', `\`ids\` has ${ids.length} entries; at most ${maxPageSize} are answered at once.`, {
    value: ids.length,
    limit: maxPageSize,
  });
}
