/** News agencies by the names under which papers credit them: a name that is a line or an author alone says whose text it is. */

/** The first is the one that they go by here, so that "AP" and "The Associated Press" are one origin. */
const agencies: readonly (readonly string[])[] = [
  ['Reuters', 'REUTERS', 'Thomson Reuters'],
  ['AFP', 'Agence France-Presse', 'Agence France Presse'],
  ['AP', 'Associated Press'],
  ['UPI', 'United Press International'],
  ['PA Media', 'Press Association'],
  ['Bloomberg', 'Bloomberg News'],
  ['dpa', 'DPA', 'Deutsche Presse-Agentur'],
  ['epd', 'Evangelischer Pressedienst'],
  ['KNA', 'Katholische Nachrichten-Agentur'],
  ['APA', 'Austria Presse Agentur'],
  ['Keystone-SDA', 'SDA'],
  ['ANSA'],
  ['Adnkronos'],
  ['EFE', 'Agencia EFE'],
  ['Europa Press'],
  ['Lusa', 'Agência Lusa'],
  ['ANP'],
  ['Belga'],
  ['Ritzau'],
  ['NTB'],
  ['STT'],
  ['PAP'],
  ['ČTK', 'CTK'],
  ['TASR'],
  ['MTI'],
  ['Tanjug'],
  ['HINA', 'Hina'],
  ['BTA'],
  ['Agerpres'],
  ['Anadolu', 'Anadolu Agency', 'Anadolu Ajansı'],
  ['TASS'],
  ['Interfax'],
  ['RIA Novosti'],
  ['Ukrinform'],
  ['Xinhua'],
  ['Kyodo', 'Kyodo News'],
  ['Jiji Press'],
  ['Yonhap'],
  ['PTI', 'Press Trust of India'],
  ['ANI'],
  ['IANS'],
  ['Bernama'],
  ['Antara'],
  ['AAP', 'Australian Associated Press'],
  ['Canadian Press'],
  ['Télam', 'Telam'],
  ['Agência Brasil'],
  ['Inter Press Service', 'IPS'],
];

const byName = new Map(agencies.flatMap((names) => names.map((name) => [name, names[0]!] as const)));

/** What an agency goes by; null for anybody else. */
export function agencyNamed(name: string): string | null {
  const bare = name.trim().replace(/^[Tt]he /, '');
  return byName.get(bare) ?? byName.get(bare.replace(/ (?:[Ss]taff|News Agency|news agency)$/, '')) ?? null;
}
