/** A plug-in with some members in place of its own. */

import type { SourcePlugin } from './source.ts';

/** Its own object stays behind it: a configured plug-in, or an instance of a class, has members that a spread would lose. */
export function withMembers(plugin: SourcePlugin, members: Partial<SourcePlugin>): SourcePlugin {
  return Object.create(plugin, Object.getOwnPropertyDescriptors(members));
}
