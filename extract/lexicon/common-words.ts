/** Ordinary English words: capitalised at a sentence’s start or in a headline they are no sign of a name. */

import { lexicon } from './lexicon.ts';

/** In lower case. True for function words and everyday words, and for words whose ending English forms freely. */
export function isCommonWord(lower: string): boolean {
  return (
    isListed(lower) ||
    (lower.length > 5 && ORDINARY_END.test(lower)) ||
    (lower.endsWith('s') &&
      (isListed(lower.slice(0, -1)) || (lower.endsWith('ies') && isListed(`${lower.slice(0, -3)}y`))))
  );
}

/** Words that never are part of a person’s or organisation’s name when they lead it. */
export const isFunctionWord = lexicon(`
a an the this that these those it its he she they we i you his her their our my your there here in on at by for from with without after before
since during while when where as if although though because but and or so yet however meanwhile moreover also still then now today
yesterday tomorrow what who whom whose which why how some many most several all both each every no not nobody nothing none one two three four five six seven eight nine ten another
other others such under over about according despite earlier later last once only even instead nor neither among amid between to through until unlike
asked speaking of into onto off out up down is are was were be been being am has have had do does did will would can could should may might must shall
let's let it's that's he's she's they're we're i'm i've i'd don't doesn't didn't can't isn't aren't wasn't won't there's here's what's who's
yes oh well just like than too very much more less few little any anyone anything everyone everything someone something whether either
whatever whenever wherever upon within against around across along near beyond besides behind above below per via plus further furthermore nevertheless
nonetheless otherwise therefore thus hence perhaps maybe indeed never always often sometimes again already almost quite rather ever me him them us hello hi please thank thanks
mine yours ours theirs myself himself herself itself themselves ourselves because
`);

const ORDINARY_END =
  /(?:ing|ingly|edly|ly|tion|tions|sion|sions|ment|ments|ness|ities|ity|ous|able|ible|ive|ful|less|ance|ances|ence|ences|ism|isms|ised|ized|ated|ism|ology|ship|ships|hood|ward|wards|wise|aged|ists?|ally|ants|ents|ures?|iest|ier|ial|ical|onal|ories)$/;

const isListed = lexicon(`
a an the this that these those it its he she they we i you his her their our my your there here in on at by for from with without after before
since during while when where as if although though because but and or so yet however meanwhile moreover also still then now today
yesterday tomorrow what who whom whose which why how some many most several all both each every no not nobody nothing none one two three four five six seven eight nine ten
hundred thousand million billion first second third fourth next another other others such under over about according despite earlier later last
once only even instead nor neither among amid between to through until unlike asked of into onto off out up down is are was were be been am has have had do does did
will would can could should may might must shall let us let's it's yes oh well just like than too very much more less few little any anyone anything everyone everything someone
something whether either upon within against around across along near beyond besides behind above below per via plus further never always often sometimes again already almost quite rather ever
ability abuse access account accident act action activist activity actor ad address adult advice affair age agent agency agreement aid aide aim air airline airport
album alert ally amount analyst anger animal answer appeal apology app area arm army arrest art article asset asylum attack attempt attorney audience author auto average award
baby back bad bail ball ban band bank bar base baseball basic battle beach bear beat beauty bed best better bid big bill bird birth bishop black blast block blood blue board boat body bomb bond bone book border boss
both bottom box boy brain branch brand bread break breakfast bridge brief bring broad broken brother brown budget build building burn bus business busy buy buyer cabinet call camera camp campaign
cancer candidate capital captain car card care career case cash cat catch cause cell centre center century ceremony chain chair challenge champion chance change chapter charge charity cheap check chef chemical chicken chief
child children choice church cinema citizen city civil claim class clean clear client climate clock close clothes cloud club coach coal coast code coffee cold college colour color come comment common community company complex
computer concern concert conflict contact content contest context contract control cook cool cop core corporate cost council count country county couple course court cover crash crazy cricket crime crisis critic crop cross crowd culture cup current customer cut cyber
dad daily damage dance danger dark data date daughter day dead deal dear death debate debt deep defence defense delay demand democracy deputy desert design desk despite detail device diamond diet digital dinner direct dirty disaster disease district doctor document dog dollar domestic door double
doubt dozen draft drama dream dress drink drive driver drone drop drought drug dry due duty early earth east east easy economy edge editor education effect effort egg eight elder election else email emergency empire employee employer empty end enemy energy engine enough entire entry equal era error escape essay
estate event evil exam example exchange exit expert export extra eye face fact factory fair faith fake fall family famous fan far farm farmer fashion fast fat father fault fear feature federal fee female field fight figure file film final finance financial find fine fire firm fish fit five fix flag flash flat flight flood floor flower fly focus folk follow
food foot football force foreign forest form formal former forty forward found founder fourth frame fraud free fresh friend front fruit fuel full fun fund funeral future gain game gang garden gas gay gear gender general get giant gift girl give glass global goal gold golden good government grand grant grass gray great green ground group growth guard guest guide
guilty gun guy gym hair half hall hand happy hard harsh hate head health hear heart heat heavy height help hero hidden high highway hill hire history hit hold holiday holy home honest hope horse hospital host hot hotel hour house household huge human hundred hunger hunt hurricane husband ice idea image impact import income independent index industry
inflation inflow injury inmate inquiry inside insider insight interest interim internal internet interview investor island issue item jail job join joint journal journey joy judge jury justice keep key kid kill killer king kitchen knife know labour labor lack lady lake land language large late latest laugh launch law lawmaker lawyer lead leader league learn leave left legal
lesson letter level liberal library licence license life light limit line link list listen live living loan local lock long look lord loss lost lot loud love low lower luck lunch machine magazine magic mail main major make maker male mall man manager map march mark market marriage mass master match material matter mayor meal mean media medical medicine meet meeting member memory mental menu
message metal method middle migrant military milk mind mine miner minister minor minute miracle miss missile mission mixed mob mobile model modern mom mob money month moon moral more morning mosque mother motion motor mountain mouth move movie mum murder museum music mystery name narrow nation national native natural nature navy need neighbour neighbor net network new newly news
newspaper nice night nine normal north northern note notice novel nuclear number nurse object ocean odd offer office officer official oil old older open operator opinion opponent opposition option oral orange order origin outside overall owner pace pack page pain paint pair palace pandemic panel paper parent park parliament part partner party pass past path patient pay peace peak pen people percent period permit
person phase phone photo photos physical piece pilot place plan plane planet plant plastic play player plea plot plus point poison pole police policy poll pool poor pope popular port position positive post power prayer premier president press price pride priest prime prince principal print prior prison prisoner private prize probe problem process product profit program programme progress project promise proof property
prosecutor protest protester proud public pull punk pupil pure push put quality quarter queen question quick quiet quote race racist radical radio rail rain raise range rape rapid rare rate raw reach read reader ready real reason rebel record red reform refugee regime region regional regular relief remains remote rent repeat reply report reporter request rescue research resident resort resource response rest result return
reveal review reward rice rich ride right ring riot rise risk rival river road robot rock role roof room root round route royal rugby ruler rule run rural safe sale salt same sample sand satellite save say scale scandal scene school science scientist score sea search season seat second secret secretary section sector security seed seek sell senate senator send senior sense separate series serious serve server service set seven
sex shadow shame shape share shark sharp she ship shock shoe shop short shot show sick side sign signal silent silver simple single sister site six size skill skin sky slave sleep slow small smart smoke snow soccer social soil soldier sole solid son song soon sorry sort soul sound source south southern space spark special speech speed spending spirit spokesman spokeswoman sport spot spread spring spy square squad staff stage stand standard
star start state station status stay steel step stock stone stop store storm story strange street stress strike strong student studio study stuff style subject sudden suicide suit summer summit sun super supply support sure surgeon surgery survey survivor suspect sweet swift system table take talk tall tank target task tax teacher team tech teen tell temple tennis tension term terror test text theatre theory think third thought thousand threat time tiny tip tired title top
total touch tough tour tourism tourist tower town toy track trade trader tragedy trail train trainer transport trap travel treaty tree trial tribe tribute trip troop troops trouble truck true trust truth try turn twin type ugly union unit united university update upper urban use user usual vaccine value van vast vehicle venue verdict version veteran victim victory video view village violence virus visa visit visitor visual vital voice vote voter wage wait walk wall war
warm warning waste watch water wave way weak wealth weapon weather web website wedding week weekend weekly weight welcome welfare west western wet wheel white wide widow wife wild win wind window wine winner winter wise witness woman women wonder wood word work worker world worry worst worth wound writer wrong year yellow young youth zero zone
accused added agreed allegations announced argued based became began believed blamed born brought built called came caught caused chosen considered continued created cut dated died done driven ended expected faced failed fallen fell felt filed forced found fought gave given gone got grew grown heard held helped hit joined kept killed knew known laid led left lost made meant met moved named offered opened paid played posted pressed published pushed put ran
reached read received related released reported required said sat saw seen sent served set shot showed shown signed slain sold sought spent split spoke stated stayed stopped struck taken talked taught told took tried turned used wanted warned went woke won worked wrote written seized slams urges vows backs eyes hits faces calls says seeks wins loses gets makes takes gives goes shows tells wants needs helps plans warns asks
`);
