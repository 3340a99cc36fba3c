/** Capitalised words that name neither people nor organisations. */

import { lexicon } from './lexicon.ts';

export const isCalendarWord = lexicon(`
Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays
January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec. Mon. Tue. Wed. Thu. Fri. Sat. Sun. Christmas Easter Ramadan Eid Diwali Hanukkah Passover Thanksgiving Halloween Lent
`);

/** Peoples, religions, languages, ideologies and movements of belief; singular and plural. */
export const isPeopleWord = lexicon(`
Muslim Muslims Islam Islamic Islamist Islamists Christian Christians Christianity Catholic Catholics Protestant Protestants Orthodox
Jewish Jew Jews Judaism Hindu Hindus Hinduism Buddhist Buddhists Buddhism Sikh Sikhs Shia Shiite Shiites Sunni Sunnis Salafi Wahhabi
Evangelical Anglican Baptist Methodist Mormon Arab Arabs Arabic Kurd Kurds Kurdish Berber Roma Romani Uighur Uighurs Uyghur Uyghurs
Tibetan Tibetans Tamil Tamils Hausa Yoruba Igbo Zulu Xhosa Swahili Tutsi Tutsis Hutu Hutus Oromo Tigrayan Tigrayans Amhara Pashtun
Pashtuns Hazara Rohingya African Africans European Europeans Asian Asians American-born Latin Latino Latinos Latina Hispanic Hispanics
Caucasian Indigenous Aboriginal Inuit Maori Māori Native Western Westerners Soviet Nazi Nazis Communist Communists Socialist Marxist Republican Republicans
Democrat Democrats Democratic Conservative Conservatives Tory Tories Liberal Liberals Labour Greens Islamophobic Catalan Basque
Flemish Hebrew Mandarin Cantonese Hindi Urdu Bengali Punjabi Latin Farsi Persian Pashto Gujarati Marathi Telugu Malayalam Kannada
Nordic Scandinavian Balkan Baltic Ottoman Byzantine Roman Victorian Palestinian-American Caribbean Sahrawis Bedouin Druze Yazidi Yazidis Coptic Copts
Christ God Allah Jesus Bible Koran Quran Qur’an Torah Gospel
`);

/** Abbreviations and names of things: illnesses, degrees, money, technology, documents, events. */
export const isThingWord = lexicon(`
TB MoU MOU OC SET FTA EEZ ICT STEM ASI PNQ NLL CCTV MANDATE AGM AGMs EU-wide HIV/AIDS BRI LNG LPG UAV UAVs EV EVs ETF NFT NFTs R&D Q&A FIR FIRs QR KPI CSR ESG PR HR TVET SHS STD STI PTSD ADHD BMI IVF UHC ARV ARVs DUI VAR CV NB PS5 Xbox WMD ICBM ICBMs LED LCD Schengen First_Nations First_Lady Ltd
SC KC QC Kingdom Republic Laureate Laureates WHEREAS NAMES YO Jr Jr. Sr Sr. Company Director Stool
MW KZN CBD NEV NEVs LE COP COP26 COP27 COP28 GERD SAR JCPOA Sultanate Emirate Macrozone Escrow Fintech Fête Navami Diwas Yatra Adha Fitr B.C. N.S. A.D. No. Nos. DK SJO U-20 U-17 U-23
COVID COVID-19 Covid Covid-19 COVID19 HIV AIDS DNA RNA SARS MERS Ebola TV DVD CD PC IT AI ID CEO CFO COO CTO MP MPs MEP MEPs PM VIP GDP GNP VAT IPO USD EUR GBP
USB GPS SMS WWI WWII NGO NGOs SME SMEs FDI PPE ICU PCR LGBT LGBTQ LGBTQ+ LGBTI BC AD AM PM EST GMT UTC CET ET PT KM ATM PDF URL HTML HTTP FAQ DIY SUV UFO
Internet Web Wi-Fi WiFi iPhone iPad Android Pegasus Windows Bitcoin Ethereum Dogecoin Olympics Olympic Olympiad Paralympics Oscar Oscars Grammy
Emmy Nobel Pulitzer Brexit Constitution Act Bill Amendment Treaty Agreement Protocol Accord Accords Covenant Charter Declaration Resolution
Article Section Chapter Clause Operation Cup Championship Championships Games Festival Award Awards Prize War Revolution Holocaust
Renaissance Medicaid Medicare Prime Day Week Month Year Anniversary Summit Conference Congressional Plan Programme Program Initiative
Project Report Index Survey Code Law Rule Strategy Policy Scheme Framework Convention Doctrine Deal Series Season Episode Tour Open Grand_Prix
Street Avenue Road Boulevard Lane Square Bridge Highway Route Airport Station Tower Building Plaza Mall Stadium Arena Park River Lake Mount
Mountain Mountains Island Islands Sea Ocean Bay Gulf Strait Valley Desert Forest Beach Hill Hills Coast Peninsula Canal Dam Harbour Harbor
Port Falls Creek Cape Province District County State City Town Village Region Territory Prefecture Governorate Municipality Township Parish Zone
Strip North South East West Northern Southern Eastern Western Central Northeast Northwest Southeast Southwest Midwest Crescent
Facebook_Messenger SIM HD RT PS OK II III IV VI VII VIII IX XI XII XIII XIV XV Rs RM NT NT$ US$ BREAKING UPDATE VIDEO PHOTO PHOTOS WATCH READ LIVE NEWS EXCLUSIVE
Embed Post Next Previous Comment Comments Share Tweet Subscribe Newsletter Advertisement Copyright Photo Image Photograph Getty_Images Source Sources
`);
