/** Organisations of the whole world in the forms newspapers use, full and short: evidence that a capitalised sequence is a body, never proof. */

import { lexicon } from '../lexicon/lexicon.ts';

export const isKnownOrganisation = lexicon(`
Alphabet Google YouTube Facebook Meta_Platforms Microsoft Amazon.com Twitter Tesla IBM Intel Nvidia AMD Qualcomm Broadcom Cisco Oracle_Corp Salesforce
Adobe_Inc Netflix Hewlett-Packard HP_Inc Hewlett_Packard_Enterprise Dell_Technologies Lenovo Xiaomi Oppo Huawei Huawei_Technologies ZTE ByteDance
TikTok Alibaba Alibaba_Group Tencent Tencent_Holdings Baidu JD.com Pinduoduo Meituan Didi Didi_Chuxing Didi_Global Ant_Group Weibo WeChat NetEase
Kuaishou SenseTime Megvii Hikvision Dahua DJI SMIC Foxconn Hon_Hai TSMC UMC MediaTek Asustek Acer_Inc Pegatron Samsung Samsung_Electronics SK_Hynix
SK_Group LG_Electronics LG_Chem Naver Kakao Coupang Sony Sony_Group Panasonic Toshiba Hitachi Fujitsu NEC_Corp Sharp_Corp SoftBank SoftBank_Group
Rakuten NTT NTT_Docomo KDDI Nintendo Sega Capcom Konami Bandai_Namco Square_Enix Nikon Olympus_Corp Olympus Ricoh Seiko Epson Kyocera Keyence Murata
Fanuc Renesas Kioxia Tokyo_Electron ASML Nokia Ericsson SAP Siemens Siemens_Energy Infineon STMicroelectronics NXP Arm_Holdings Spotify Skype Snap_Inc
Snapchat Instagram WhatsApp LinkedIn Pinterest Reddit Tumblr Telegram_Messenger Discord_Inc Twitch Uber Lyft Airbnb DoorDash Grubhub Deliveroo
Just_Eat Delivery_Hero Instacart Expedia Booking.com TripAdvisor PayPal Venmo Stripe_Inc Square_Inc Klarna Revolut Monzo Wise_plc N26 Adyen Robinhood
Coinbase Binance Kraken_Exchange FTX Alameda_Research Bitfinex BitMEX Bitstamp Mt._Gox Mt_Gox Celsius_Network Terraform_Labs Ripple_Labs Tether_Ltd
OpenAI DeepMind Anthropic Palantir Clearview_AI Cambridge_Analytica NSO_Group NSO Hacking_Team Candiru FireEye Mandiant CrowdStrike SolarWinds
Kaspersky Kaspersky_Lab Symantec McAfee Avast Cloudflare Akamai GoDaddy Dropbox Slack_Technologies Zoom_Video_Communications VMware Twilio Shopify Wix
Etsy eBay Groupon Yelp Zillow Wayfair Peloton GoPro Fitbit Garmin Theranos WeWork SpaceX Blue_Origin Virgin_Galactic Virgin_Atlantic Virgin_Group
Virgin_Orbit Virgin_Australia Rocket_Lab OneWeb Starlink Neuralink Magic_Leap Activision_Blizzard Blizzard_Entertainment Electronic_Arts Ubisoft
Roblox Epic_Games Riot_Games Zynga Infosys Wipro TCS Tata_Consultancy_Services HCL HCL_Technologies Tech_Mahindra Cognizant Capgemini Atos Accenture
Micron Micron_Technology Texas_Instruments Western_Digital Seagate Wirecard GitHub GitLab Mozilla Wikipedia Wikimedia_Foundation Yahoo AOL Verizon
AT&T T-Mobile Sprint_Corp Comcast Charter_Communications Vodafone BT_Group Telefonica Telefónica Deutsche_Telekom Telecom_Italia Orange_SA Swisscom
Telenor Telia Veon Vimpelcom Turkcell MTN MTN_Group Safaricom Airtel Bharti_Airtel Vodacom Telkom Glo Globacom Etisalat Ooredoo Zain STC Reliance_Jio
Jio Idea_Cellular China_Mobile China_Telecom China_Unicom China_Tower Singtel Telstra Optus Claro America_Movil América_Móvil Digicel
Rogers_Communications Bell_Canada Telus BlackBerry

Toyota Toyota_Motor Honda Honda_Motor Nissan Nissan_Motor Mazda Subaru_Corp Subaru Suzuki_Motor Maruti_Suzuki Mitsubishi Mitsubishi_Motors Isuzu
Yamaha_Motor Daihatsu Hyundai Hyundai_Motor Kia Kia_Motors SsangYong Volkswagen VW Audi Porsche BMW Daimler Mercedes-Benz Opel Vauxhall General_Motors
GM Ford_Motor Ford_Motor_Company Chrysler Fiat_Chrysler Fiat Stellantis Peugeot Citroen Citroën PSA_Group Renault Dacia Skoda Seat_SA Volvo Volvo_Cars
Saab Scania Ferrari Lamborghini Maserati Bugatti Aston_Martin McLaren Bentley Rolls-Royce Jaguar_Land_Rover Geely BYD Nio_Inc XPeng Li_Auto SAIC_Motor
Great_Wall_Motor Dongfeng FAW BAIC Chery Tata_Motors Mahindra_&_Mahindra Bajaj_Auto Hero_MotoCorp Ashok_Leyland Lada AvtoVAZ Kamaz Harley-Davidson
Rivian Lucid_Motors Nikola_Corp Fisker VinFast Takata Bosch Continental_AG Michelin Goodyear Bridgestone Pirelli Denso Magna_International CATL
LG_Energy_Solution Northvolt Navistar Caterpillar_Inc John_Deere Deere_&_Co Komatsu Alstom Bombardier Thales Airbus Boeing Embraer Lockheed_Martin
Northrop_Grumman Raytheon General_Dynamics BAE_Systems Leonardo_SpA Dassault Dassault_Aviation Safran Rheinmetall Krauss-Maffei_Wegmann Naval_Group
Thyssenkrupp Sukhoi Tupolev Ilyushin Antonov Almaz-Antey Rostec Rosoboronexport Roscosmos Kalashnikov_Concern Norinco COMAC AVIC Elbit_Systems
Rafael_Advanced_Defense_Systems Israel_Aerospace_Industries Bayraktar Baykar Hindustan_Aeronautics Hindustan_Aeronautics_Limited DRDO Denel
Mitsubishi_Heavy_Industries Kawasaki_Heavy_Industries Korea_Aerospace_Industries Hanwha Pratt_&_Whitney General_Electric GE Honeywell 3M DuPont
Dow_Chemical BASF Bayer Monsanto Syngenta Corteva Evonik Linde Air_Liquide Saint-Gobain Lafarge LafargeHolcim Cemex Heidelberg_Cement ArcelorMittal
Nippon_Steel POSCO Posco Tata_Steel JSW_Steel Jindal_Steel British_Steel Liberty_Steel Baosteel US_Steel U.S._Steel Alcoa Rusal Norilsk_Nickel
Nornickel Severstal Evraz Alrosa Polyus Uralkali Norsk_Hydro Glencore Rio_Tinto BHP BHP_Billiton Vale_SA Anglo_American AngloGold_Ashanti Gold_Fields
Sibanye-Stillwater Sibanye Implats Amplats Lonmin Harmony_Gold Barrick Barrick_Gold Acacia_Mining Newmont Freeport-McMoRan Codelco
Antofagasta_Minerals Vedanta Fortescue Fortescue_Metals_Group Newcrest First_Quantum First_Quantum_Minerals Ivanhoe_Mines Trafigura Vitol Gunvor
Mercuria Samarco Southern_Copper MMG Zijin_Mining China_Molybdenum SQM Albemarle Exxaro De_Beers Debswana Petra_Diamonds Gecamines Endeavour_Mining
Kinross Resolute_Mining

Aramco Saudi_Aramco Sabic ADNOC Qatar_Energy QatarEnergy QatarGas Kuwait_Petroleum NIOC ExxonMobil Exxon Exxon_Mobil Chevron ConocoPhillips
Royal_Dutch_Shell BP British_Petroleum TotalEnergies Total_SA Eni Equinor Statoil Repsol OMV Orlen PKN_Orlen Lotos MOL_Group Gazprom Gazprom_Neft
Rosneft Lukoil Novatek Tatneft Surgutneftegaz Transneft Bashneft Yukos Naftogaz Petrobras Pemex PDVSA Ecopetrol YPF Petroecuador Petroperu Citgo CNPC
PetroChina Sinopec CNOOC ONGC Indian_Oil Indian_Oil_Corporation Bharat_Petroleum Hindustan_Petroleum Reliance_Industries Petronas Pertamina PTT
PetroVietnam NNPC Sonangol Sonatrach SOCAR KazMunayGas Tullow_Oil Tullow Petrofac Cairn_Energy Premier_Oil Woodside Woodside_Petroleum Santos_Ltd
Inpex Eneos Idemitsu Kosmos_Energy Oando Halliburton Schlumberger Baker_Hughes Transocean Occidental_Petroleum Hess_Corp Marathon_Oil
Chesapeake_Energy EQT Cheniere Kinder_Morgan Enbridge TransCanada TC_Energy Suncor Cenovus Imperial_Oil Valero Enron Koch_Industries PG&E
Pacific_Gas_and_Electric Duke_Energy Dominion_Energy NextEra ExxonMobil_Corp EDF Engie Enel Iberdrola RWE E.ON EnBW Uniper Vattenfall Orsted Ørsted
Centrica National_Grid ScottishPower SSE Eskom Tepco TEPCO Tokyo_Electric_Power KEPCO Rosatom Areva Orano Framatome Westinghouse Adani_Group
Adani_Enterprises Adani_Power NTPC Coal_India State_Grid Three_Gorges China_Three_Gorges Vestas Siemens_Gamesa Goldwind SunPower First_Solar
Kenya_Power KenGen ZESCO Zesco Sasol Odebrecht OAS_Group Andrade_Gutierrez Camargo_Correa JBS BRF Marfrig Ambev Embratel Itau Itaú Itaú_Unibanco
Bradesco Banco_do_Brasil BTG_Pactual Nubank Gol_Linhas_Aereas Magazine_Luiza Grupo_Mexico Grupo_México Cemex_SAB Televisa Bimbo_Group Grupo_Bimbo
Femsa Banorte Banamex BBVA BBVA_Bancomer Santander Banco_Santander Bankia CaixaBank Sabadell Banco_Sabadell Banco_Popular Inditex Mango_SA Ferrovial
ACS_Group Abengoa Telepizza Galp Novo_Banco Banco_Espirito_Santo

Goldman_Sachs Morgan_Stanley JPMorgan JPMorgan_Chase JP_Morgan J.P._Morgan Bank_of_America Merrill_Lynch Citigroup Citibank Wells_Fargo
Lehman_Brothers Bear_Stearns BlackRock Blackstone Vanguard_Group State_Street_Corp Fidelity_Investments Berkshire_Hathaway KKR Carlyle_Group
Apollo_Global_Management Cerberus Bridgewater_Associates Elliott_Management Citadel_Securities Renaissance_Technologies Archegos Archegos_Capital
Greensill Greensill_Capital Silicon_Valley_Bank Signature_Bank First_Republic_Bank American_Express Capital_One Mastercard Visa_Inc Western_Union
MoneyGram Charles_Schwab AIG MetLife Prudential Allstate Aetna Cigna Anthem_Inc UnitedHealth UnitedHealth_Group Humana Nasdaq Moody's
Standard_&_Poor's S&P S&P_Global Fitch Fitch_Ratings MSCI HSBC Barclays Lloyds Lloyds_Banking_Group NatWest RBS Royal_Bank_of_Scotland
Standard_Chartered Santander_UK Northern_Rock HBOS Nationwide_Building_Society Lloyd's_of_London Aviva Legal_&_General Schroders Man_Group UBS
Credit_Suisse Julius_Baer Pictet Swiss_Re Zurich_Insurance Deutsche_Bank Commerzbank DZ_Bank KfW Allianz Munich_Re BNP_Paribas Societe_Generale
Société_Générale Credit_Agricole Crédit_Agricole Natixis AXA Axa BPCE ING ABN_Amro Rabobank KBC Dexia Fortis UniCredit Intesa_Sanpaolo
Monte_dei_Paschi Banca_Monte_dei_Paschi_di_Siena Mediobanca Generali Danske_Bank Nordea Swedbank SEB Handelsbanken DNB Raiffeisen Raiffeisen_Bank
Erste Erste_Group Sberbank VTB VTB_Bank Alfa-Bank Tinkoff Gazprombank Vnesheconombank Promsvyazbank PrivatBank Halkbank Ziraat_Bank Akbank Garanti
Piraeus_Bank Alpha_Bank Eurobank Bank_of_Cyprus Pilatus_Bank ABLV Parex OTP_Bank ICBC China_Construction_Bank Agricultural_Bank_of_China Bank_of_China
Ping_An China_Merchants_Bank AIA China_Life Citic CITIC Evergrande China_Evergrande Country_Garden Vanke HNA_Group Anbang Fosun Huarong Dalian_Wanda
Wanda_Group Hang_Seng_Bank Bank_of_East_Asia Jardine_Matheson Swire_Pacific CK_Hutchison Hutchison_Whampoa DBS UOB OCBC Temasek GIC CapitaLand Keppel
Maybank CIMB Khazanah 1MDB Tabung_Haji Genting Petron San_Miguel_Corp Bank_Mandiri Bank_Central_Asia Gojek GoTo Tokopedia Bukalapak Traveloka
Garuda_Indonesia Astra_International Salim_Group Charoen_Pokphand Bangkok_Bank Siam_Cement Vingroup Vietcombank Mizuho Nomura Daiwa MUFG
Mitsubishi_UFJ Sumitomo Sumitomo_Mitsui Japan_Post Mitsui Marubeni Itochu Sojitz Kookmin_Bank Shinhan Lotte Lotte_Group CJ_Group Hyosung
State_Bank_of_India SBI HDFC HDFC_Bank ICICI ICICI_Bank Axis_Bank Yes_Bank Punjab_National_Bank PNB Kotak_Mahindra_Bank Bank_of_Baroda Canara_Bank
IL&FS Paytm PhonePe Flipkart Ola_Cabs Zomato Swiggy Byju's LIC Tata_Sons Tata_Group Aditya_Birla_Group Bajaj Larsen_&_Toubro Essar Kingfisher_Airlines
Jet_Airways Dr_Reddy's Sun_Pharma Cipla Lupin Bharat_Biotech Serum_Institute Serum_Institute_of_India Biocon Habib_Bank Grameen_Bank Commonwealth_Bank
Westpac ANZ NAB National_Australia_Bank Macquarie AMP_Ltd Qantas Woolworths Coles_Group Wesfarmers CSL Crown_Resorts Fonterra Air_New_Zealand
Royal_Bank_of_Canada TD_Bank Toronto-Dominion_Bank Scotiabank CIBC Bank_of_Montreal Manulife SNC-Lavalin Brookfield Air_Canada WestJet Loblaw
Couche-Tard Tim_Hortons Standard_Bank Absa Nedbank FirstRand Capitec Investec Old_Mutual Sanlam Discovery_Ltd Naspers Prosus MultiChoice Steinhoff
Tongaat_Hulett Shoprite Pick_n_Pay Bidvest Aspen_Pharmacare Transnet Prasa SAA South_African_Airways VBS_Mutual_Bank Bosasa Bain_&_Company Trillian
Equity_Bank Kenya_Commercial_Bank KCB Cooperative_Bank_of_Kenya Kenya_Airways Ethiopian_Airlines Access_Bank Zenith_Bank GTBank Guaranty_Trust_Bank
First_Bank_of_Nigeria UBA United_Bank_for_Africa Ecobank Dangote Dangote_Group Dangote_Cement BUA_Group Arik_Air Jumia Flutterwave Paystack
Banque_du_Liban Banco_Nacional Attijariwafa_Bank OCP Mada_Masr Qatar_National_Bank Emirates_NBD First_Abu_Dhabi_Bank Mubadala DP_World Emaar Abraaj
Mashreq Kuwait_Finance_House Al_Rajhi_Bank Bank_Hapoalim Bank_Leumi Teva Teva_Pharmaceutical Check_Point Mobileye El_Al Rothschild Lazard Evercore
Edelman

American_Airlines United_Airlines Delta_Air_Lines Southwest_Airlines JetBlue Alaska_Airlines Spirit_Airlines Frontier_Airlines British_Airways
BA_CityFlyer easyJet EasyJet Ryanair Jet2 Flybe Thomas_Cook TUI Monarch_Airlines Wizz_Air Aer_Lingus IAG Iberia Vueling Air_France Air_France-KLM KLM
Lufthansa Germanwings Eurowings Air_Berlin Swissair Alitalia ITA_Airways TAP SAS_Airlines Finnair Norwegian_Air Norwegian_Air_Shuttle Icelandair
WOW_Air LOT_Polish_Airlines Aeroflot S7_Airlines Belavia Turkish_Airlines Pegasus_Airlines Emirates_Airline Etihad Etihad_Airways Qatar_Airways
Flydubai Saudia Gulf_Air Iran_Air Mahan_Air Air_India IndiGo SpiceJet Vistara GoAir AirAsia Malaysia_Airlines Malindo_Air Singapore_Airlines
Cathay_Pacific Cathay_Dragon Hong_Kong_Airlines Air_China China_Eastern China_Eastern_Airlines China_Southern China_Southern_Airlines Hainan_Airlines
Korean_Air Asiana Asiana_Airlines Japan_Airlines JAL All_Nippon_Airways Vietnam_Airlines VietJet Thai_Airways Philippine_Airlines Cebu_Pacific
Lion_Air Sriwijaya_Air Pakistan_International_Airlines PIA SriLankan_Airlines Biman EgyptAir Royal_Air_Maroc RwandAir Latam LATAM_Airlines Avianca
Aeromexico Aeroméxico Copa_Airlines Azul_Airlines FedEx UPS DHL Deutsche_Post USPS Royal_Mail La_Poste Maersk MSC CMA_CGM Hapag-Lloyd Cosco
Evergreen_Marine Hanjin Carnival_Corp Royal_Caribbean Norwegian_Cruise_Line Amtrak Eurostar Eurotunnel Getlink SNCF RATP Deutsche_Bahn Trenitalia
Renfe Network_Rail Northern_Rail LNER Southeastern_Railway Stagecoach Arriva FirstGroup National_Express

Pfizer BioNTech Moderna AstraZeneca Johnson_&_Johnson Janssen Novavax Sinovac Sinopharm CanSino Gamaleya Gamaleya_Institute Merck Merck_&_Co
GlaxoSmithKline GSK Sanofi Novartis Roche Genentech Gilead Gilead_Sciences Regeneron Biogen Amgen AbbVie Abbott_Laboratories Bristol-Myers_Squibb
Eli_Lilly Novo_Nordisk Boehringer_Ingelheim Takeda Takeda_Pharmaceutical Eisai Astellas Daiichi_Sankyo CureVac Valneva Purdue_Pharma Mallinckrodt
Mylan Valeant Allergan Insys McKesson Cardinal_Health AmerisourceBergen CVS CVS_Health Walgreens Walgreens_Boots_Alliance Rite_Aid Medtronic Philips
Royal_Philips Fresenius Thermo_Fisher Illumina 23andMe Turing_Pharmaceuticals Nestle Nestlé Danone Unilever Procter_&_Gamble P&G Reckitt
Reckitt_Benckiser Colgate-Palmolive L'Oreal L'Oréal Estee_Lauder Revlon Henkel Beiersdorf Kao_Corp Coca-Cola PepsiCo Pepsi Anheuser-Busch AB_InBev
Heineken Carlsberg Diageo SABMiller Pernod_Ricard Bacardi Starbucks McDonald's KFC Burger_King Yum_Brands Domino's Pizza_Hut Papa_John's Chick-fil-A
Chipotle Dunkin' Costa_Coffee Luckin_Coffee Greggs Nando's Wetherspoon JD_Wetherspoon Kraft_Heinz Kellogg Kellogg's General_Mills Mondelez Cadbury
Ferrero Lactalis Parmalat Arla Cargill Archer_Daniels_Midland Bunge Louis_Dreyfus Tyson_Foods Smithfield_Foods Chiquita Del_Monte Dole_Food Olam
Wilmar Sime_Darby Walmart Costco Kroger Albertsons Home_Depot Lowe's Best_Buy Macy's JCPenney J.C._Penney Sears Kmart Toys_R_Us Toys_"R"_Us
Blockbuster_Video Dick's_Sporting_Goods Ikea IKEA H&M Uniqlo Fast_Retailing Primark Zara Asos ASOS Boohoo Shein Temu Tesco Sainsbury's Asda Morrisons
Waitrose Marks_&_Spencer Marks_and_Spencer M&S John_Lewis Debenhams Topshop Arcadia_Group Harrods Aldi Lidl Carrefour Auchan Casino_Guichard Metro_AG
Ahold_Delhaize Rewe Edeka Decathlon Lululemon Nike Adidas Puma_SE Reebok Under_Armour Asics Levi_Strauss Ralph_Lauren Calvin_Klein Tommy_Hilfiger
Victoria's_Secret Abercrombie_&_Fitch LVMH Louis_Vuitton Kering Gucci Prada Chanel Hermès Dior Burberry Versace Dolce_&_Gabbana Balenciaga Richemont
Rolex Swatch Cartier_SA Tiffany_&_Co Hugo_Boss Benetton Luxottica Philip_Morris Philip_Morris_International Altria Juul Juul_Labs
British_American_Tobacco Imperial_Brands Japan_Tobacco Marriott Marriott_International Hilton_Hotels Hyatt InterContinental_Hotels Accor Wynn_Resorts
MGM_Resorts Las_Vegas_Sands Caesars_Entertainment Trump_Organization Kushner_Companies Carillion Serco G4S Capita_plc Balfour_Beatty Interserve
Babcock Bell_Pottinger Deloitte KPMG PwC PricewaterhouseCoopers Ernst_&_Young Arthur_Andersen McKinsey McKinsey_&_Company Boston_Consulting_Group
Booz_Allen_Hamilton Mossack_Fonseca Appleby Baker_McKenzie Kirkland_&_Ellis Blackwater Academi Halliburton_KBR KBR Bechtel Fluor_Corp Vinci_SA
Bouygues Skanska Hochtief Lego Hasbro Mattel Walt_Disney Walt_Disney_Company Disney Pixar Lucasfilm Marvel_Studios Warner_Bros Warner_Bros.
WarnerMedia Time_Warner Paramount_Pictures Universal_Pictures Sony_Pictures 20th_Century_Fox Lionsgate DreamWorks Miramax Weinstein_Company
The_Weinstein_Company Live_Nation Ticketmaster Sotheby's Christie's Bertelsmann Penguin_Random_House HarperCollins Simon_&_Schuster Hachette Vivendi
Universal_Music Warner_Music Pornhub OnlyFans Ashley_Madison Equifax Experian TransUnion Transparency_Maldives Gannett Tronc News_Corp News_UK
Fairfax_Media Axel_Springer Bauer_Media Reach_plc Thomson_Reuters RELX Pearson_plc Wolters_Kluwer Elsevier Springer_Nature Sinclair_Broadcast_Group
Nexstar ViacomCBS Viacom Liberty_Media Canal+ Mediaset Fininvest Sky_UK Sky_Italia Virgin_Media TalkTalk Three_UK EE_Ltd Endemol Fremantle
`);
