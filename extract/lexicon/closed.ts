/** Words of the closed classes: few, frequent, and the skeleton that phrases are found by. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const determiners = list(
  'the a an this these those some any no every each all both several many most another such few either neither enough half',
);
export const possessives = list('my your his her its our their whose');
export const subjectPronouns = list('i he she it we they you who');
export const objectPronouns = list(
  'me him them us himself herself itself themselves yourself myself nobody everybody everyone someone anyone somebody anybody one none nothing something anything everything others',
);
export const beForms = list("is are was were be been being am ’s 's ’re 're ’m 'm");
export const haveForms = list("has have had having ’ve 've ’d 'd");
export const doForms = list('do does did');
export const modals = list("will would can could may might shall should must ’ll 'll ca wo");
export const negations = list("not n't n’t never no longer");
export const prepositions = list(
  'of in on at by for with from into against over under about between among through during without within after before since until upon across behind beyond near towards toward amid despite throughout via per regarding concerning including following around above below along off out up down like than as to',
);
export const conjunctions = list('and or but nor yet');
export const subordinators = list(
  'that because while although though whereas if whether unless when where why how what which once so',
);
export const adverbs = list(
  'also just now then here there still even again already ever often later earlier soon too very well more most less least rather quite almost perhaps maybe instead however meanwhile therefore thus today yesterday tomorrow tonight first once back only else ago together indeed never always sometimes further moreover nonetheless nevertheless simply really',
);
/** In -ly and yet no adverbs. */
export const notAdverbs = list(
  'family only early italy july ally reply supply assembly daily weekly monthly elderly friendly likely unlikely deadly costly lonely ugly holy bully rally fly apply rely comply multiply lovely belly jelly orderly scholarly billy kelly sally emily',
);
export const timeWords = list(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june july august september october november december jan. feb. aug. sept. sep. oct. nov. dec. yesterday today tomorrow tonight week month year morning afternoon evening night weekend noon midnight p.m. a.m. pm am',
);
/** Nouns with an ending of adjectives. */
export const notAdjectives = list(
  'executive representative detective relative native initiative objective alternative motive perspective archive conservative operative executive table cable critic public clinic traffic topic music logic mechanic academic republic panic fabric ethic vehicle',
);
