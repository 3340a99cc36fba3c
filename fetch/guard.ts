/**
 * Which addresses may be asked at all. A literal is judged at every hop, a name when it is resolved for the connection:
 * judging a name earlier would leave time for its answer to change.
 */

import { type LookupAddress, type LookupOptions, lookup as resolveName } from 'node:dns';
import ipaddr from 'ipaddr.js';
import { FetchError } from './error.ts';

/** Names that mean this machine or this network whatever a resolver says (RFC 6761, RFC 6762, RFC 8375). */
const privateNames = /(?:^|\.)(?:localhost|local|internal|home\.arpa)$/;

/** Where a cloud tells a machine its secrets, beside link-local addresses: nobody's news, whoever names it. */
const metadataAddresses = new Set(['fd00:ec2::254', '100.100.100.200']);
const metadataNames = /^(?:metadata|metadata\.google\.internal|instance-data(?:\.ec2\.internal)?)$/;

/** Above 1023, where other services than HTTP listen. */
const servicePorts = new Set([
  1433, 1521, 2049, 2375, 2376, 2379, 3306, 3389, 5432, 5672, 5900, 5984, 6000, 6379, 9042, 9200, 9300, 11211, 27017,
]);

/** The address as a URL when it may be asked; throws `blocked` with the reason. `isOwn`: the operator named this host himself. */
export function guardedUrl(address: string | URL, isOwn: (url: URL) => boolean): URL {
  const url = parse(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw blocked(url, `${url.protocol} addresses are never opened; use http or https`);
  return guardedHost(url, isOwn);
}

/** The same for a WebSocket; one that is not encrypted only where the operator named it. */
export function guardedSocketUrl(address: string | URL, isOwn: (url: URL) => boolean): URL {
  const url = parse(address);
  const isPlain = url.protocol === 'ws:';
  if (!isPlain && url.protocol !== 'wss:') throw blocked(url, `${url.protocol} is no WebSocket; use wss`);
  if (isPlain && !isOwn(url)) throw blocked(url, 'it is not encrypted; use wss');
  return guardedHost(url, isOwn);
}

/** Is it a machine of this network by its name alone: a private literal, a local name? */
export function isPrivateHost(hostname: string): boolean {
  const host = bare(hostname);
  return ipaddr.isValid(host) ? !isPublicAddress(host) : privateNames.test(host);
}

/** Not even an operator means it: the metadata of a cloud, link-local, multicast and reserved addresses. */
function isNoOrigin(hostname: string): boolean {
  const host = bare(hostname);
  return ipaddr.isValid(host) ? !isPublicAddress(host) && !isOwnable(host) : metadataNames.test(host);
}

function bare(hostname: string): string {
  return hostname
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase();
}

function guardedHost(url: URL, isOwn: (url: URL) => boolean): URL {
  if (url.username !== '' || url.password !== '')
    throw blocked(url, 'an address must not carry a user name or password');
  if (isServicePort(url.port)) throw blocked(url, `port ${url.port} is not one where news is served`);
  if (isNoOrigin(url.hostname)) throw blocked(url, 'no news is served at such an address');
  if (!isOwn(url) && isPrivateHost(url.hostname))
    throw blocked(url, 'it is in a private network; set DATELINE_ALLOW_PRIVATE_NETWORKS=true to allow it');
  return url;
}

type Answered = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

/** A resolver for sockets that gives no private answer: one private address among several refuses the name. */
export const publicLookup = lookupRefusing((address) => !isPublicAddress(address), 'which is in a private network');

/** The same for hosts that the operator named. */
export const ownLookup = lookupRefusing(isNoOrigin, 'where no news is served');

function lookupRefusing(isRefused: (address: string) => boolean, reason: string) {
  return (hostname: string, options: LookupOptions, callback: Answered): void =>
    resolveName(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return callback(error, []);
      const refused = addresses.find(({ address }) => isRefused(address));
      if (refused !== undefined)
        return callback(new FetchError('blocked', `${hostname} resolves to ${refused.address}, ${reason}`), []);
      if (options.all === true) return callback(null, addresses);
      const [first] = addresses;
      if (first === undefined) return callback(new FetchError('network', `${hostname} resolves to no address`), []);
      return callback(null, first.address, first.family);
    });
}

function parse(address: string | URL): URL {
  try {
    return new URL(address);
  } catch (cause) {
    throw new FetchError(
      'blocked',
      `${JSON.stringify(String(address).slice(0, 200))} is not an http or https address`,
      { cause },
    );
  }
}

function blocked(url: URL, reason: string): FetchError {
  return new FetchError('blocked', `${displayed(url)} is refused: ${reason}`);
}

/** Without what could be a secret. */
function displayed(url: URL): string {
  return /^(?:https?|wss?):$/.test(url.protocol)
    ? `${url.protocol}//${url.host}${url.pathname}`
    : url.href.slice(0, 100);
}

function isServicePort(port: string): boolean {
  if (port === '' || port === '80' || port === '443') return false;
  return Number(port) < 1024 || servicePorts.has(Number(port));
}

/** Only ordinary unicast; of IPv6 only what is assigned for it (2000::/3), which leaves out every way to wrap an IPv4 address. */
function isPublicAddress(address: string): boolean {
  const parsed = ipaddr.parse(address);
  if (parsed.kind() === 'ipv6') {
    const first = parsed.toByteArray()[0] ?? 0;
    return first >> 5 === 1 && parsed.range() === 'unicast';
  }
  return parsed.range() === 'unicast';
}

/** In networks that people have at home, at work or between their machines (RFC 1918, 6598, 4193). */
function isOwnable(address: string): boolean {
  if (metadataAddresses.has(ipaddr.process(address).toString())) return false;
  return ['loopback', 'private', 'carrierGradeNat', 'uniqueLocal'].includes(ipaddr.process(address).range());
}
