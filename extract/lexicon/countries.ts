/**
 * Countries and territories: ISO 3166-1 alpha-2 code; English short name; other names; demonyms and adjectives.
 * Other names and demonyms are parted by “|”. Kosovo has the user-assigned code XK.
 */

export const COUNTRY_ROWS = `
AF;Afghanistan;;Afghan|Afghans|Afghani
AL;Albania;;Albanian
DZ;Algeria;;Algerian
AD;Andorra;;Andorran
AO;Angola;;Angolan
AG;Antigua and Barbuda;Antigua;Antiguan|Barbudan
AR;Argentina;Argentine Republic;Argentine|Argentinian|Argentinean|Argentines
AM;Armenia;;Armenian
AU;Australia;;Australian|Aussie
AT;Austria;;Austrian
AZ;Azerbaijan;;Azerbaijani|Azeri
BS;Bahamas;The Bahamas;Bahamian
BH;Bahrain;;Bahraini
BD;Bangladesh;;Bangladeshi
BB;Barbados;;Barbadian|Bajan
BY;Belarus;Byelorussia;Belarusian|Belarussian|Byelorussian
BE;Belgium;;Belgian
BZ;Belize;;Belizean
BJ;Benin;;Beninese
BT;Bhutan;;Bhutanese
BO;Bolivia;;Bolivian
BA;Bosnia and Herzegovina;Bosnia|Bosnia-Herzegovina|Bosnia-Hercegovina;Bosnian|Herzegovinian
BW;Botswana;;Botswanan|Motswana|Batswana
BR;Brazil;;Brazilian
BN;Brunei;Brunei Darussalam;Bruneian
BG;Bulgaria;;Bulgarian
BF;Burkina Faso;Burkina;Burkinabe|Burkinabé
BI;Burundi;;Burundian
KH;Cambodia;;Cambodian
CM;Cameroon;;Cameroonian
CA;Canada;;Canadian
CV;Cape Verde;Cabo Verde;Cape Verdean
CF;Central African Republic;CAR;
TD;Chad;;Chadian
CL;Chile;;Chilean
CN;China;People's Republic of China|PRC|Mainland China;Chinese
CO;Colombia;;Colombian
KM;Comoros;;Comorian|Comoran
CG;Republic of the Congo;Congo-Brazzaville|Congo Republic|Congo (Brazzaville);
CD;Democratic Republic of the Congo;DR Congo|DRC|Congo-Kinshasa|Congo|Zaire|Democratic Republic of Congo;Congolese|Zairean
CR;Costa Rica;;Costa Rican
CI;Ivory Coast;Côte d'Ivoire|Cote d'Ivoire|Cote d’Ivoire|Côte d’Ivoire;Ivorian|Ivoirian
HR;Croatia;;Croatian|Croat|Croats
CU;Cuba;;Cuban
CY;Cyprus;;Cypriot
CZ;Czechia;Czech Republic;Czech
DK;Denmark;;Danish|Dane|Danes
DJ;Djibouti;;Djiboutian
DM;Dominica;;
DO;Dominican Republic;;Dominican
TL;Timor-Leste;East Timor;East Timorese|Timorese
EC;Ecuador;;Ecuadorian|Ecuadorean
EG;Egypt;;Egyptian
SV;El Salvador;;Salvadoran|Salvadorean|Salvadorian
GQ;Equatorial Guinea;;Equatorial Guinean|Equatoguinean
ER;Eritrea;;Eritrean
EE;Estonia;;Estonian
SZ;Eswatini;Swaziland;Swazi
ET;Ethiopia;;Ethiopian
FJ;Fiji;;Fijian
FI;Finland;;Finnish|Finn|Finns
FR;France;French Republic;French|Frenchman|Frenchmen|Frenchwoman
GA;Gabon;;Gabonese
GM;Gambia;The Gambia;Gambian
GE;Georgia;;Georgian
DE;Germany;Federal Republic of Germany|West Germany|East Germany;German|West German|East German
GH;Ghana;;Ghanaian|Ghanian
GR;Greece;;Greek
GD;Grenada;;Grenadian
GT;Guatemala;;Guatemalan
GN;Guinea;;Guinean
GW;Guinea-Bissau;Guinea Bissau;Bissau-Guinean
GY;Guyana;;Guyanese
HT;Haiti;;Haitian
HN;Honduras;;Honduran
HU;Hungary;;Hungarian
IS;Iceland;;Icelandic|Icelander
IN;India;;Indian
ID;Indonesia;;Indonesian
IR;Iran;Islamic Republic of Iran|Islamic Republic|Persia;Iranian
IQ;Iraq;;Iraqi
IE;Ireland;Republic of Ireland|Irish Republic;Irish|Irishman|Irishmen|Irishwoman
IL;Israel;State of Israel;Israeli
IT;Italy;;Italian
JM;Jamaica;;Jamaican
JP;Japan;;Japanese
JO;Jordan;Hashemite Kingdom of Jordan;Jordanian
KZ;Kazakhstan;Kazakstan;Kazakh|Kazakhstani|Kazak
KE;Kenya;;Kenyan
KI;Kiribati;;
KP;North Korea;DPRK|Democratic People's Republic of Korea;North Korean
KR;South Korea;Republic of Korea|ROK|S. Korea;South Korean
XK;Kosovo;;Kosovar|Kosovan
KW;Kuwait;;Kuwaiti
KG;Kyrgyzstan;Kyrgyz Republic|Kirghizstan;Kyrgyz|Kirghiz
LA;Laos;Lao People's Democratic Republic;Laotian|Lao
LV;Latvia;;Latvian
LB;Lebanon;;Lebanese
LS;Lesotho;;Basotho|Mosotho
LR;Liberia;;Liberian
LY;Libya;;Libyan
LI;Liechtenstein;;Liechtensteiner
LT;Lithuania;;Lithuanian
LU;Luxembourg;;Luxembourger|Luxembourgish
MG;Madagascar;;Malagasy|Madagascan
MW;Malawi;;Malawian
MY;Malaysia;;Malaysian
MV;Maldives;The Maldives;Maldivian
ML;Mali;;Malian
MT;Malta;;Maltese
MH;Marshall Islands;;Marshallese
MR;Mauritania;;Mauritanian
MU;Mauritius;;Mauritian
MX;Mexico;;Mexican
FM;Micronesia;Federated States of Micronesia;Micronesian
MD;Moldova;Moldavia;Moldovan|Moldavian
MC;Monaco;;Monegasque|Monacan
MN;Mongolia;;Mongolian
ME;Montenegro;;Montenegrin
MA;Morocco;;Moroccan
MZ;Mozambique;;Mozambican
MM;Myanmar;Burma;Burmese
NA;Namibia;;Namibian
NR;Nauru;;Nauruan
NP;Nepal;;Nepalese|Nepali
NL;Netherlands;The Netherlands|Holland;Dutch|Dutchman|Dutchmen|Dutchwoman
NZ;New Zealand;Aotearoa|Aotearoa New Zealand;New Zealander|Kiwi
NI;Nicaragua;;Nicaraguan
NE;Niger;;Nigerien
NG;Nigeria;;Nigerian
MK;North Macedonia;Macedonia|FYROM;Macedonian|North Macedonian
NO;Norway;;Norwegian
OM;Oman;;Omani
PK;Pakistan;;Pakistani
PW;Palau;;Palauan
PS;Palestine;State of Palestine|Palestinian Territories|Palestinian territories;Palestinian
PA;Panama;;Panamanian
PG;Papua New Guinea;PNG;Papua New Guinean
PY;Paraguay;;Paraguayan
PE;Peru;;Peruvian
PH;Philippines;The Philippines;Filipino|Filipina|Philippine
PL;Poland;;Polish|Pole|Poles
PT;Portugal;;Portuguese
QA;Qatar;;Qatari
RO;Romania;Rumania;Romanian|Rumanian
RU;Russia;Russian Federation;Russian
RW;Rwanda;;Rwandan
KN;Saint Kitts and Nevis;St Kitts and Nevis|St. Kitts and Nevis;Kittitian
LC;Saint Lucia;St Lucia|St. Lucia;Saint Lucian|St Lucian
VC;Saint Vincent and the Grenadines;St Vincent and the Grenadines|St. Vincent and the Grenadines;Vincentian
WS;Samoa;;Samoan
SM;San Marino;;Sammarinese
ST;Sao Tome and Principe;São Tomé and Príncipe;
SA;Saudi Arabia;Kingdom of Saudi Arabia|KSA|Saudi;Saudi|Saudis|Saudi Arabian
SN;Senegal;;Senegalese
RS;Serbia;;Serbian|Serb|Serbs
SC;Seychelles;The Seychelles;Seychellois
SL;Sierra Leone;;Sierra Leonean
SG;Singapore;;Singaporean
SK;Slovakia;Slovak Republic;Slovak|Slovakian
SI;Slovenia;;Slovenian|Slovene
SB;Solomon Islands;;Solomon Islander
SO;Somalia;;Somali|Somalian|Somalis
ZA;South Africa;RSA;South African
SS;South Sudan;;South Sudanese
ES;Spain;;Spanish|Spaniard|Spaniards
LK;Sri Lanka;;Sri Lankan
SD;Sudan;;Sudanese
SR;Suriname;Surinam;Surinamese
SE;Sweden;;Swedish|Swede|Swedes
CH;Switzerland;Swiss Confederation;Swiss
SY;Syria;Syrian Arab Republic;Syrian
TW;Taiwan;Republic of China|ROC|Chinese Taipei;Taiwanese
TJ;Tajikistan;Tadjikistan;Tajik|Tajikistani
TZ;Tanzania;;Tanzanian
TH;Thailand;;Thai|Thais
TG;Togo;;Togolese
TO;Tonga;;Tongan
TT;Trinidad and Tobago;Trinidad;Trinidadian|Tobagonian
TN;Tunisia;;Tunisian
TR;Turkey;Türkiye|Turkiye;Turkish|Turk|Turks
TM;Turkmenistan;;Turkmen
TV;Tuvalu;;Tuvaluan
UG;Uganda;;Ugandan
UA;Ukraine;;Ukrainian
AE;United Arab Emirates;UAE|U.A.E.|Emirates|the Emirates;Emirati
GB;United Kingdom;UK|U.K.|Britain|Great Britain|England|Scotland|Wales|Northern Ireland;British|Briton|Britons|Brit|Brits|English|Scottish|Welsh|Scot|Scots|Northern Irish|Englishman
US;United States;US|U.S.|USA|U.S.A.|United States of America|America|U. S.|United  States;American
UY;Uruguay;;Uruguayan
UZ;Uzbekistan;;Uzbek|Uzbekistani
VU;Vanuatu;;Ni-Vanuatu
VA;Vatican City;Vatican|Holy See|The Vatican;
VE;Venezuela;;Venezuelan
VN;Vietnam;Viet Nam;Vietnamese
YE;Yemen;;Yemeni
ZM;Zambia;;Zambian
ZW;Zimbabwe;;Zimbabwean
HK;Hong Kong;HK;Hong Konger|Hongkonger
MO;Macau;Macao;Macanese
PR;Puerto Rico;;Puerto Rican
GL;Greenland;;Greenlandic|Greenlander
EH;Western Sahara;;Sahrawi
`;
