/** Words that make a capitalised sequence an organisation and say of which kind, and bodies known by name. */

import { labelledLexicon, lexicon } from './lexicon.ts';

/** Kind by head word, as written in a name; a name’s last word counts most (“Office of the Prosecutor”: its first). */
export const headKind = labelledLexicon({
  COMPANY: `Inc Inc. Corp Corp. Corporation Ltd Ltd. Limited LLC LLP plc PLC Plc Co Co. Company Companies AG GmbH SA S.A. SpA NV Bhd Berhad Pty Sdn SE AB ASA Oyj
    Group Holdings Holding Bank Bancorp Airlines Airways Air Motors Industries Enterprises Energy Petroleum Oil Gas Pharmaceuticals Pharma Laboratories Labs
    Technologies Technology Systems Software Networks Telecom Telecommunications Communications Electric Electronics Semiconductor Semiconductors Steel Mining Mines Minerals Resources
    Capital Partners Securities Ventures Investments Insurance Assurance Financial Logistics Shipping Railway Railways Construction
    Properties Realty Developers Foods Beverages Breweries Brewery Hotels Resorts Supermarkets Stores Retail Consulting Associates Solutions Studios
    Entertainment Pictures Records Games Aerospace Aviation Automotive Chemicals Biotech Therapeutics Healthcare Exchange Express Gold Diamonds Cement Power Digital Interactive`,
  MEDIA: `News Times Post Herald Tribune Gazette Guardian Telegraph Mirror Observer Chronicle Journal Daily Standard Star Mail Independent Television TV Radio Broadcasting
    Broadcaster Newspaper Magazine Press Media Network Channel Reporter Courier Examiner Bulletin Dispatch Sentinel Weekly Wire Newswire Review Monitor Globe Inquirer Echo Publications Publishing`,
  GOVERNMENT_BODY: `Ministry Department Agency Authority Bureau Parliament Assembly Senate Congress Cabinet Secretariat Treasury Embassy Consulate
    Administration Directorate Directorate-General Municipality Commission Office Service Services House Legislature Knesset Duma Bundestag Diet Sabha Parishad
    Inspectorate Customs Council Board Presidency Ombudsman Protector Registry Mint Governorate Yuan Chancellery Exchequer Kremlin Pentagon Prosecution Prosecutors Prosecutor Inquiry`,
  COURT: `Court Tribunal Courts Judiciary`,
  SECURITY_SERVICE: `Police Army Navy Force Forces Guard Guards Intelligence Military Militia Marines Constabulary Gendarmerie Corps Brigade Battalion Regiment Infantry Division Squad Sheriff Paramilitary Coastguard Soldiers`,
  POLITICAL_PARTY: `Party Alliance Coalition Front Movement Bloc Caucus Democrats Liberals Conservatives Socialists`,
  NGO: `Foundation Charity Association Society Trust Watch Federation Union Unions Network Institute Initiative Relief Observatory Fund Church Brotherhood Forum League Confederation Syndicate Campaign Project`,
  INTERGOVERNMENTAL: `Nations`,
  OTHER: `University College School Academy Institute Hospital Clinic Club FC F.C. United Rovers Athletic Wanderers Center Centre Committee Conference Organisation Organization Team
    Museum Library Libraries Gallery Orchestra Choir Theatre Theater Diocese Archdiocese Synod Seminary Laboratory Observatory Chamber Guild Cooperative Co-operative Panel Taskforce Working_Group Programme Program Consortium Archives Faculty Section Unit Branch Wing Family Band Org Orgs Collective Organisations Organizations Hospitals Schools Universities Sangh Samiti`,
});

/** Head words that also end names of places and things: they need a further sign. */
export const isWeakHead = lexicon(`
House Office Service Services Force Forces Guard Guards Center Centre Section Unit Branch Wing Family Band Team Project Initiative Programme Program Power Energy
Resources Digital Capital Gold Diamonds Games Records Pictures Stores Retail Hotels Resorts Express Air Oil Gas Steel Mines Exchange Times Post Star Mail Standard Independent
Review Monitor Globe Echo Channel Mirror Journal Wire Daily Network Trust Union Front Movement Watch Relief Campaign United Board Council Conference Panel
Division Squad Corps Campaign Inquiry Fund Church Prosecutor Sheriff Soldiers Interactive Properties Partners Systems Solutions Industries Construction Railway Bloc Chamber Technology Insurance Mining Minerals Diet Mint Exchequer Limited Customs League
`);

/** Kind by the common noun that describes an organisation, in lower case: “the Israeli surveillance firm”, “a leftwing party”. */
export const nounKind = labelledLexicon({
  COMPANY: `company firm corporation manufacturer maker retailer lender bank airline carrier startup start-up conglomerate developer operator supplier automaker carmaker brewer miner
    insurer contractor giant business subsidiary utility refiner drugmaker chipmaker platform exchange brokerage fund chain supermarket bookmaker shipbuilder consultancy group shipyard`,
  MEDIA: `newspaper daily weekly magazine broadcaster website outlet tabloid paper publication station channel agency network publisher news_agency`,
  GOVERNMENT_BODY: `ministry department agency regulator watchdog parliament government authority commission bureau legislature senate administration council committee secretariat body`,
  COURT: `court tribunal`,
  SECURITY_SERVICE: `police army militia military service unit force navy spy_agency intelligence_agency security_service`,
  POLITICAL_PARTY: `party coalition alliance movement faction bloc`,
  NGO: `charity foundation non-profit nonprofit ngo association union federation group campaign_group church organisation organization rights_group society`,
  OTHER: `university college school institute hospital club team institution consortium project museum laboratory lab centre center cartel gang militia`,
});

/** Kind of bodies known worldwide by these very names or letters. */
export const knownKind = labelledLexicon({
  INTERGOVERNMENTAL: `UN U.N. EU E.U. AU NATO Nato OECD OPEC Opec OPEC+ IMF WTO WHO IAEA UNESCO Unesco UNICEF Unicef UNHCR UNDP UNEP UNRWA UNFPA ILO FAO WFP ICJ ICC ECHR ECB ASEAN Asean SADC ECOWAS Ecowas EAC IGAD GCC OIC OAS BRICS G7 G20 G8 Mercosur
    CARICOM Interpol INTERPOL Europol Eurojust Frontex OSCE IOM UNODC UNCTAD World_Bank United_Nations European_Union African_Union Arab_League European_Commission European_Parliament European_Council European_Central_Bank Commonwealth
    World_Health_Organization World_Health_Organisation International_Monetary_Fund World_Trade_Organization Council_of_Europe Security_Council UN_Security_Council General_Assembly Human_Rights_Council Hague_Tribunal MONUSCO AMISOM SAARC AfDB ADB UNAIDS Médecins_sans_frontières_ Mercosul MERCOSUR UNCHR ICJ_ WMO ICAO OPCW Eurogroup`,
  MEDIA: `Haaretz Reuters AFP AP BBC CNN NPR PBS CBS NBC ABC CNBC MSNBC HBO Al_Jazeera Aljazeera Al-Jazeera Bloomberg Xinhua TASS Tass RIA Interfax Yonhap Kyodo ANSA DPA EFE PTI ANI Bernama Anadolu SANA IRNA WAM KCNA NHK RTE ITV Sky_News Fox_News Deutsche_Welle
    Le_Monde Le_Figaro Libération El_País El_Pais El_Mundo Der_Spiegel Die_Zeit Bild Corriere_della_Sera La_Repubblica Guardian The_Guardian Financial_Times New_York_Times Washington_Post Wall_Street_Journal Associated_Press Agence_France-Presse
    The_Economist Time Newsweek Politico Axios BuzzFeed Vox Vice HuffPost Slate Wired Forbes Fortune Breitbart Infowars Meduza Mediapart Bellingcat Novaya_Gazeta Izvestia Kommersant Pravda Caixin Dawn Ynet Globo La_Nación Clarín La_Prensa Última_Hora El_Universal
    Wikinews Netflix Spotify YouTube RFI VOA Radio_Free_Europe Voice_of_America Mail_&_Guardian News24 AllAfrica allAfrica Daily_Maverick Premium_Times Jeune_Afrique`,
  SECURITY_SERVICE: `Mossad Shin_Bet FBI CIA NSA MI5 MI6 GCHQ FSB KGB GRU SVR IDF DEA ATF DHS NYPD LAPD PLA Stasi Scotland_Yard Interpol_Washington Taliban Hezbollah Hamas ISIS ISIL IS Daesh Isis al-Qaida al-Qaeda Al-Qaeda Al-Qaida Boko_Haram Al-Shabaab al-Shabaab Houthis
    M23 FARC Farc IRGC Revolutionary_Guards RCMP ISI RAW CBI NIA Wagner Wagner_Group SBU ASIO RSF Hizbollah Houthi PKK YPG LTTE`,
  GOVERNMENT_BODY: `White_House Kremlin Pentagon Congress Senate House_of_Representatives House_of_Commons House_of_Lords Capitol_Hill Downing_Street Knesset Duma Bundestag Bundesrat Élysée Elysee Treasury Parliament FDA EPA SEC FCC FTC CDC NASA Nasa DOJ IRS NHS HMRC Ofcom
    Federal_Reserve Fed Cabinet Politburo State_Council State_Department Home_Office Foreign_Office Justice_Department Defense_Department Crown_Prosecution_Service Storting Riksdag Sejm Majlis Dewan_Rakyat Dewan_Negara National_Assembly State_Duma Joint_Chiefs_of_Staff Crown Ofgem Lok_Sabha Rajya_Sabha EFCC ICPC INEC CSIRO Reserve_Bank`,
  POLITICAL_PARTY: `Meretz Likud Kadima ANC Fatah PLO Labour_Party Conservative_Party Republican_Party Democratic_Party GOP Fidesz Syriza Podemos Vox AfD CDU CSU SPD FPÖ BJP CPC DPP KMT Kuomintang PTI PPP PML-N AKP HDP Fianna_Fáil Fine_Gael Sinn_Féin Sinn_Fein DUP SNP UKIP Zanu-PF ZANU-PF
    Greens Nationals Labor Labour Tories_ Umno UMNO PAS MCA MIC PKR Bersatu EFF DA Frelimo Renamo MPLA UNITA CCP Awami_League Jobbik PiS Shas Yisrael_Beiteinu Yesh_Atid FRELIMO RENAMO APC PDP NPP NDC NRM SWAPO Ennahda En_Marche Forza_Italia LDP Congress_Party AAP`,
  COMPANY: `Google Facebook Meta Apple Microsoft Amazon Twitter Tesla IBM Intel Nvidia Samsung Sony Toyota Honda Nissan Volkswagen BMW Daimler Siemens Boeing Airbus Shell BP ExxonMobil Exxon Chevron TotalEnergies Total Eni Equinor Gazprom Rosneft Lukoil Aramco Huawei ZTE TikTok ByteDance
    Alibaba Tencent Baidu Uber Lyft Airbnb WhatsApp Instagram LinkedIn Snapchat PayPal Visa Mastercard Goldman_Sachs JPMorgan JP_Morgan Citigroup Citibank HSBC Barclays UBS Credit_Suisse Deutsche_Bank BNP_Paribas Santander Wirecard Glencore Rio_Tinto BHP Vale Anglo_American De_Beers
    Nestle Nestlé Unilever Pfizer Moderna AstraZeneca Novartis Roche Bayer Monsanto Merck GSK GlaxoSmithKline Walmart Starbucks McDonald's Coca-Cola Pepsi Nike Adidas Ikea IKEA H&M Zara Ford GM Chrysler Fiat Renault Peugeot Stellantis Hyundai Kia LG Foxconn TSMC Nokia Ericsson
    Vodafone Orange Telefonica MTN Safaricom Eskom Sasol Transnet Odebrecht Petrobras Pemex PDVSA Odebrecht Bitcoin.com Binance Coinbase FTX Upbit Bithumb Coinone Deloitte KPMG PwC EY McKinsey Serco G4S SpaceX OpenAI Reliance Adani Tata Infosys Wipro eBay Disney Lufthansa Ryanair`,
  NGO: `Amnesty Amnesty_International Human_Rights_Watch Greenpeace Oxfam Red_Cross Red_Crescent Médecins_Sans_Frontières Doctors_Without_Borders Transparency_International Save_the_Children WWF ACLU NRA MSF Medecins_Sans_Frontieres HRW Caritas ICRC PETA Liberty Privacy_International Citizen_Lab
    Reporters_Without_Borders RSF_ Muslim_Brotherhood Ku_Klux_Klan Cosatu COSATU Freedom_House Global_Witness Forbidden_Stories`,
  COURT: `Supreme_Court High_Court Constitutional_Court Court_of_Appeal International_Criminal_Court International_Court_of_Justice European_Court_of_Human_Rights Old_Bailey ECJ`,
  OTHER: `FIFA Fifa UEFA Uefa IOC WADA NBA NFL MLB NHL PGA ATP WTA ICC_ Harvard Yale MIT Stanford Princeton Eton Real_Madrid Barcelona_FC Manchester_United Manchester_City Liverpool_FC Chelsea_FC Arsenal Juventus Bayern_Munich ASIC Mafia Camorra`,
});

/** Small words that may join the parts of an organisation’s name. */
export const isNameJoiner = lexicon('of for the and & on against to in de del des du la le y e do da and/or under');
