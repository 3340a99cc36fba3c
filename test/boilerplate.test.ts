import { describe, expect, it } from 'vitest';
import { findBoilerplate } from '../readers/boilerplate.ts';
import { boilerplateRules } from '../readers/boilerplate-rules.ts';

/** By rule: lines it cuts, and lines of news that look like them and stay. */
const fixtures: Record<string, { catches: string[]; spares: string[] }> = {
  'comment-system': {
    catches: [
      'Please Select Embedded Mode To Show The Comment System.*',
      'Leave a comment',
      'View 12 comments',
      '3 Comments',
      'Comments are closed.',
      'Join the conversation',
    ],
    spares: [
      'Please select a jury that can be fair, the judge asked the clerk before the comment period closed in March.',
      'Comments by the minister drew criticism.',
      'The ministry would not comment.',
    ],
  },
  navigation: {
    catches: [
      'Previous Post Next Post',
      '« Previous article',
      'Next post →',
      'Skip to content',
      'Back to top',
      'Read more',
      'Home > World > Europe',
      'Home / News / Politics',
    ],
    spares: [
      'Next post in the cabinet: the interior ministry.',
      'Previous posts were held by Mr Adler.',
      'Home affairs / justice ministers met on Thursday and agreed a plan.',
      'Search teams found the boat.',
    ],
  },
  'share-prompt': {
    catches: [
      'Share this article',
      'Share on Facebook',
      'Facebook Twitter WhatsApp Email',
      'Follow us on Twitter',
      'Facebook | X | Copy link',
    ],
    spares: [
      'Facebook and Twitter removed the accounts.',
      'Shareholders follow the vote on Monday.',
      'Share prices fell by a fifth.',
    ],
  },
  newsletter: {
    catches: [
      'Sign up to our daily newsletter',
      'Subscribe to the morning briefing newsletter',
      'Enter your email address',
      'Get the day’s headlines in your inbox',
      'You can unsubscribe at any time.',
    ],
    spares: [
      'The party sent its newsletter to every member on Friday.',
      'Subscribe was the word the prosecutor used when she read the e-mail aloud.',
      'The minister signed up for the newsletter of the lobby group, records show.',
    ],
  },
  'related-links': {
    catches: [
      'Related: How the list was found',
      'Read more: Parliament to hold hearing',
      'Related articles',
      'You may also like',
      'Most read',
      'See also: the company’s reply',
    ],
    spares: [
      'Related companies were searched as well.',
      'Top stories reached the editor by night.',
      'More on this case is expected on Monday.',
    ],
  },
  'cookie-notice': {
    catches: [
      'We use cookies to improve your experience.',
      'This website uses cookies.',
      'Accept all cookies',
      'Cookie settings',
    ],
    spares: [
      '“We use cookies to follow people,” the former engineer said.',
      'The regulator found that the site used cookies without consent.',
    ],
  },
  'subscription-prompt': {
    catches: [
      'Subscribe now',
      'Subscribe to continue reading',
      'Already a subscriber? Log in',
      'This article is for subscribers only.',
      'Sign in',
    ],
    spares: [
      'This article of the constitution is for the court to read.',
      'Subscribers sued the operator.',
      'Log in records show three visits.',
    ],
  },
  'photo-credit': {
    catches: ['Photograph: Ana Example/Agency Pictures', 'Image credit: City archive', 'Photo by: Someone'],
    spares: [
      'Photo: the minister was seen leaving the building. He did not answer.',
      'Photographs of the list were shown to the court.',
    ],
  },
  advertisement: {
    catches: [
      'Advertisement',
      'ADVERTISEMENT',
      'Story continues below advertisement',
      '- Advertisement -',
      'Sponsored content',
    ],
    spares: ['Advertisements for the tool were seen in three countries.', 'Ad hoc committees will meet.'],
  },
  copyright: {
    catches: ['© 2021 Example Media', 'Copyright 2021 Example Media. All rights reserved.', 'All rights reserved'],
    spares: [
      'Copyright law does not cover the list.',
      'The judge said all rights reserved by the contract had lapsed.',
    ],
  },
  'reading-aid': {
    catches: ['4 min read', 'Listen to this article', 'Reading time: 3 minutes', 'Download our app'],
    spares: ['30 minutes later the police arrived.', 'Listen to this article of faith, he told the crowd.'],
  },
  'topic-list': {
    catches: ['Tags: spyware, France, Morocco', 'Filed under: World', 'Topics'],
    spares: [
      'Topics discussed included export licences.',
      'Categories of data that were taken include photos.',
      'Tags were found on the cars.',
    ],
  },
  'feed-footer': {
    catches: [
      'The post Inquiry opened appeared first on Example News.',
      'This article was originally published on Example Wire',
    ],
    spares: [
      'The post of minister appeared vacant on Monday, and first calls went out.',
      'This article was withdrawn.',
    ],
  },
  'agency-credit': {
    catches: [
      '(Reporting by Ana Example; Editing by Ben Sample)',
      'Additional reporting by Ana Example',
      '(The Agency)',
      '(AFP)',
    ],
    spares: [
      '(The Agency of the Union)',
      'Reporting by 17 newsrooms showed that the list held 50,000 numbers.',
      'Editing by hand, the clerk changed the record.',
    ],
  },
  timestamp: {
    catches: ['Published 21 July 2021, 10:15', 'Last updated: 2021-07-21 10:15', 'Updated on July 22, 2021'],
    spares: [
      'Published in 2019, the report named three ministers.',
      'Updated rules will apply from 2022 in all states.',
    ],
  },
  byline: {
    catches: ['By Ana Example', 'By Ana Example and Ben Sample in Paris', 'By Ana Example, defence correspondent'],
    spares: ['By Thursday the number had doubled.', 'By Order of the court, files were sealed.'],
  },
};

describe('boilerplate rules', () => {
  it('have fixtures for each rule', () => {
    expect(Object.keys(fixtures).sort()).toEqual([...new Set(boilerplateRules.map((rule) => rule.name))].sort());
  });

  for (const [rule, { catches, spares }] of Object.entries(fixtures)) {
    it.each(catches)(`${rule} cuts “%s”`, (line) => {
      expect(findBoilerplate(line)).toEqual([{ start: 0, end: line.length, rule }]);
    });
    it.each(spares)(`${rule} spares “%s”`, (line) => {
      expect(findBoilerplate(line)).toEqual([]);
    });
  }
});

describe('findBoilerplate', () => {
  it('gives spans of whole lines that slice out of the text', () => {
    const text = 'The court sat.\n\n  Advertisement \nIt rose at noon.\n\nPrevious Post Next Post';
    expect(findBoilerplate(text).map(({ start, end, rule }) => [text.slice(start, end), rule])).toEqual([
      ['Advertisement', 'advertisement'],
      ['Previous Post Next Post', 'navigation'],
    ]);
  });

  it('cuts a byline at the head of a text only', () => {
    const body = Array.from({ length: 6 }, (_, n) => `Sentence number ${n} of the report stands here.`).join('\n\n');
    expect(findBoilerplate(`${body}\n\nBy Ana Example`)).toEqual([]);
  });

  it('stays linear on a line made to trouble patterns', () => {
    const line = 'share '.repeat(20_000);
    expect(findBoilerplate(line)).toEqual([]);
  });
});
