/** Words whose dot belongs to them. Titles and ranks never end a sentence; the others end one when a new one clearly begins. */

/** True for the word without its dot, as written: “Mr”, “Corp”; “no”, “gen” in lower case are ordinary words. */
export function isAbbreviation(word: string): boolean {
  return word.length < 8 && (BEFORE_A_NAME.has(word) || ANYWHERE.has(word));
}

/** True for the word with its dot when another word must follow: “Mr.”, “Gen.”, “No.”. */
export function opensName(word: string): boolean {
  return BEFORE_A_NAME.has(word.slice(0, -1));
}

const words = (list: string) => new Set(list.split(' '));

const BEFORE_A_NAME = words(
  'Mr Mrs Ms Mx Dr Prof Sen Sens Rep Reps Gov Govs Gen Lt Col Cpl Capt Sgt Maj Brig Adm Cmdr Rev Fr Hon St Ste Mt Messrs Mme Mlle Pres Supt Det Insp Atty Amb Pvt Pfc Sr Sra Eng No Nos Vol Art Fig vs cf approx',
);
const ANYWHERE = words(
  'Jr Inc Corp Ltd Co Cos Bros Pty Pte LLC Plc plc Assn Dept Univ Ave Blvd Rd Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo etc al ft lbs oz est Ph hr hrs',
);
