/** Words that stand before or beside a person’s name: forms of address, and what somebody is. */

import { lexicon } from './lexicon.ts';

/** Forms of address and ranks, without their dot; they are no part of a name. */
export const isHonorific = lexicon(`
Mr Mrs Ms Miss Mx Dr Prof Professor Sir Dame Lord Lady Sen Sens Rep Reps Gov Gen Lt Col Cpl Capt Sgt Maj Brig Adm Cmdr Rev Fr Hon
St Messrs Mme Mlle Madame Monsieur Señor Don Doña Supt Det Insp Atty Amb Pvt Justice Judge Pope Cardinal Bishop Archbishop Imam
Sheikh Shaikh Sheik Rabbi Pastor Reverend Father Sister Brother King Queen Prince Princess Duke Duchess Emperor Empress Sultan Emir Ayatollah
General Colonel Captain Lieutenant Sergeant Major Brigadier Admiral Commander Commodore Marshal Corporal Constable Inspector
Superintendent Detective Officer Datuk Dato Datin Tan_Sri Tun Puan Encik Haji Hajji Hajah Alhaji Malam Chief Oba Shri Smt Sri Pandit Swami Maulana Mullah Maulvi Hazrat Nana
Highness Excellency Majesty Grandmother Grandfather Grandma Attorney-General Amir Emir_ Mx. VPM IGP MEC MCE VP AG HH H.H. Uncle Aunt Auntie Madam Ma'am Seri HE H.E. H.E HRH HH PM CM DCM DPM IO CS PS DG IG DIG SP DSP ASP ACP DCP SI ASI SHO Eng Arch Ustaz Ustad Mufti Hakim_ Kyai Fray Honourable Honorable Mzee Marhoom Shaykh Ex-President Engineer Engr Barrister Advocate Attorney Senator Congressman Congresswoman Councillor Councilor Baroness Baron Count Hajia Sayyid Syed Allamah Adv Mgr Cllr Ambassador
`);

/** Heads of a position, in lower case: “defence minister”, “deputy head”. */
export const isRoleNoun = lexicon(`
woman man president vice-president ex-president ex-minister lady premier chancellor minister secretary undersecretary governor mayor senator congressman congresswoman
representative lawmaker legislator mp mep parliamentarian deputy councillor councilor ambassador diplomat envoy consul
commissioner chairman chairwoman chairperson chair chief head leader director director-general executive ceo cfo coo cto cio founder
co-founder cofounder owner manager boss president-elect spokesman spokeswoman spokesperson spokespeople speaker general colonel
captain commander lieutenant sergeant officer inspector superintendent detective sheriff constable judge justice magistrate
prosecutor attorney lawyer solicitor barrister advocate counsel analyst economist professor lecturer scientist researcher expert
historian author writer journalist reporter editor columnist correspondent broadcaster presenter anchor actor actress singer rapper
musician artist painter director filmmaker producer designer architect engineer doctor physician surgeon nurse teacher coach
manager captain player striker midfielder defender goalkeeper footballer boxer athlete sprinter cricketer golfer driver pilot king queen
prince princess emperor pope bishop archbishop cardinal priest pastor imam cleric rabbi activist campaigner dissident
whistleblower adviser advisor aide consultant coordinator organiser organizer administrator registrar treasurer trustee
candidate nominee opposition businessman businesswoman entrepreneur tycoon billionaire investor banker trader farmer
comptroller ombudsman principal dean rector provost chancellor vice-chancellor commissioner supervisor official technician
strategist tsar czar warlord militant rebel convict suspect defendant killer terrorist dictator ruler monarch senator
undersecretary secretary-general coordinator superintendent librarian curator conductor composer novelist poet philosopher
physicist chemist biologist epidemiologist virologist psychologist psychiatrist sociologist anthropologist mathematician astronaut
cardinal chieftain paramount attorney-general amir emir sultan ayatollah chef restaurateur model blogger youtuber influencer comedian
goalkeeper winger winner champion skipper captain selector umpire referee husband wife widow son daughter father mother brother sister
`);

/** What may stand before a role noun inside a title: “defence minister”, “deputy prime minister”. */
export const isRoleModifier = lexicon(`
prime deputy vice foreign defence defense finance interior justice health education energy trade economy economic home external
internal environment agriculture transport labour labor culture sports tourism communications information technology planning
development housing lands water mining oil gas petroleum industry commerce social welfare youth women affairs state national
federal senior junior chief executive managing general acting interim assistant associate principal supreme high district regional
provincial local city county central bank police military army navy air force intelligence security spy press party opposition
majority minority parliamentary presidential attorney solicitor public special human rights election electoral campaign
operating financial technical technology marketing communications legal policy political research science founding honorary
emeritus current new outgoing incoming then-prime then-president longtime veteran prominent leading top
lead senate house commission committee council board company group club team fire cabinet treasury budget tax revenue customs
immigration border chief-of-staff head permanent under first second crown co commerce investment digital cyber nuclear
religious church union trade workers student faculty school university law criminal crime civil family appeals appeal
court trial investigating leftwing rightwing left-wing right-wing far-right centre-left centre-right conservative liberal
labour republican democratic democrat socialist communist nationalist independent green coalition government
`);

/** Surnames (and single names) that newspapers use alone, without the first name. */
export const isFamousName = lexicon(`
Trump Biden Obama Clinton Reagan Nixon Kennedy Pence Pelosi Harris_ Rumsfeld Cheney Kissinger Blinken Pompeo Fauci Bush Putin Medvedev Lavrov Yeltsin Gorbachev Stalin Lenin Brezhnev Zelensky Zelenskyy Zelenskiy Poroshenko Navalny Lukashenko
Macron Sarkozy Hollande Chirac Mitterrand Merkel Scholz Schröder Kohl Hitler Goebbels Mussolini Berlusconi Draghi Meloni Salvini Thatcher Churchill Sunak Starmer Corbyn Farage Cameron_ Trudeau Erdogan Erdoğan Atatürk
Netanyahu Bennett_ Lapid Gantz Sharon_ Arafat Abbas_ Sisi Mubarak Morsi Assad Saddam Gaddafi Qaddafi Khamenei Khomeini Rouhani Raisi Ahmadinejad Nasrallah Modi Nehru Gandhi Vajpayee Bhutto Musharraf Rajapaksa Xi Mao Deng Hasina Suharto Marcos_ Duterte
Bolsonaro Lula Rousseff Maduro Chávez Chavez Castro Morales_ Guaidó Fujimori Pinochet Perón Peron Allende Kirchner Mandela Zuma Ramaphosa Mbeki Mugabe Mnangagwa Museveni Kagame Kenyatta Ruto Buhari Obasanjo Tinubu Nkrumah Akufo-Addo Mahama Bashir_ Kabila Tshisekedi Biya Ouattara Bouteflika Tebboune
Orbán Orban Tusk Kaczyński Kaczynski Milosevic Milošević Vučić Vucic Tsipras Mitsotakis Sánchez_ Zapatero Berisha Zuckerberg Musk Bezos Epstein Weinstein Snowden Assange Ronaldo Messi Neymar Mbappé Federer Nadal Djokovic Einstein Darwin_ Shakespeare Mozart Beethoven Picasso Marx Freud
`);

/** Kinship and other words after a possessive that say the possessor is a person: “Tan’s wife”. */
export const isPersonalBelonging = lexicon(`
wife husband widow son daughter father mother brother sister family parents lawyer lawyers attorney death birth life career
home phone body predecessor successor aide supporters ally allies fans children testimony resignation arrest remarks
`);
