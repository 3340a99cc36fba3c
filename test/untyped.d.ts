/** Packages of tests and comparisons that bring no types: what we use of them. */

declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string);
    readonly window: Window & typeof globalThis;
  }
}

declare module 'sanitize-html' {
  export default function sanitize(html: string): string;
}
