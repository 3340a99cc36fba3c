/** Cities, regions, continents and seas: places that are neither countries nor parties. */

import { lexicon } from './lexicon.ts';

export const isPlace = lexicon(`
Africa Asia Europe Oceania Antarctica Arctic Eurasia Americas Caribbean Scandinavia Balkans Sahel Maghreb Levant Crimea Donbas Donbass Catalonia Bavaria
North_America South_America Latin_America Central_America Southeast_Asia South_Asia East_Asia Central_Asia East_Africa West_Africa North_Africa Southern_Africa Sub-Saharan_Africa
Middle_East Far_East Near_East Horn_of_Africa Western_Europe Eastern_Europe Central_Europe Eastern_Mediterranean Gulf Gaza Gaza_Strip West_Bank East_Jerusalem Golan Golan_Heights Sinai Kashmir
Jammu_and_Kashmir J&K J-K Meghalaya Manipur Mizoram Nagaland Tripura Sikkim Chhattisgarh Jharkhand Uttarakhand Ladakh Uttar_Pradesh Walvis_Bay Swakopmund Sharm_el-Sheikh Sharm_El_Sheikh Windhoek Punjab Sindh Balochistan Bengal West_Bengal Kerala Karnataka Maharashtra Gujarat Bihar Odisha Assam Telangana Rajasthan Haryana
Uttar_Pradesh Madhya_Pradesh Andhra_Pradesh Himachal_Pradesh Arunachal_Pradesh Tamil_Nadu Goa Xinjiang Tibet Inner_Mongolia Guangdong Sichuan Hubei Hunan Fujian Zhejiang Jiangsu Yunnan Hainan Shandong
Siberia Chechnya Dagestan Tigray Darfur Kordofan Biafra Katanga Kivu Ituri Zanzibar Oromia Amhara_Region Somaliland Puntland Kurdistan Sabah Sarawak Penang Johor Selangor
Java Sumatra Borneo Bali Papua Aceh Luzon Mindanao Visayas Quebec Ontario Alberta Manitoba Saskatchewan Nova_Scotia British_Columbia Newfoundland Nunavut Yukon
Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts
Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada New_Hampshire New_Jersey New_Mexico New_York New_York_City New_York_State North_Carolina North_Dakota Ohio Oklahoma Oregon
Pennsylvania Rhode_Island South_Carolina South_Dakota Tennessee Texas Utah Vermont Virginia West_Virginia Washington Washington_DC Wisconsin Wyoming DC D.C. New_England
Queensland Victoria Tasmania New_South_Wales South_Australia Western_Australia Northern_Territory Canberra Sydney Melbourne Brisbane Perth Adelaide Hobart Darwin Auckland Wellington Christchurch
London Manchester Birmingham Liverpool Leeds Glasgow Edinburgh Cardiff Belfast Bristol Sheffield Newcastle Oxford Cambridge Dublin Cork Yorkshire Cornwall Kent Essex Sussex
Paris Lyon Marseille Toulouse Nice Strasbourg Bordeaux Lille Brussels Antwerp Ghent Amsterdam Rotterdam The_Hague Hague Berlin Munich Hamburg Frankfurt Cologne Stuttgart Dresden Leipzig
Vienna Salzburg Zurich Geneva Bern Basel Lausanne Davos Rome Milan Naples Turin Venice Florence Palermo Sicily Sardinia Tuscany Lombardy Madrid Barcelona Seville Valencia Bilbao Lisbon Porto
Athens Thessaloniki Crete Istanbul Ankara Izmir Warsaw Krakow Gdansk Prague Brno Budapest Bratislava Ljubljana Zagreb Belgrade Sarajevo Skopje Tirana Pristina Sofia Bucharest Chisinau
Kyiv Kiev Kharkiv Odesa Odessa Lviv Mariupol Kherson Donetsk Luhansk Moscow St_Petersburg St._Petersburg Saint_Petersburg Minsk Vilnius Riga Tallinn Helsinki Stockholm Gothenburg Oslo Bergen Copenhagen Reykjavik
Jerusalem Tel_Aviv Haifa Ramallah Nablus Hebron Jenin Rafah Khan_Younis Beirut Tripoli Damascus Aleppo Idlib Homs Amman Baghdad Basra Mosul Erbil Kirkuk Tehran Isfahan Tabriz Riyadh Jeddah Mecca Medina
Doha Dubai Abu_Dhabi Sharjah Muscat Manama Sanaa Aden Hodeidah Kabul Kandahar Herat Islamabad Karachi Lahore Peshawar Quetta Rawalpindi New_Delhi Delhi Mumbai Bombay Kolkata Calcutta Chennai Madras
Bangalore Bengaluru Hyderabad Pune Ahmedabad Jaipur Lucknow Kanpur Nagpur Patna Srinagar Jammu Dhaka Chittagong Kathmandu Colombo Yangon Naypyidaw Mandalay Bangkok Phuket Pattaya Hanoi Ho_Chi_Minh_City Saigon
Phnom_Penh Vientiane Kuala_Lumpur Putrajaya Jakarta Surabaya Bandung Manila Quezon_City Cebu Davao Taipei Kaohsiung Taichung Tainan Seoul Busan Incheon Pyongyang Tokyo Osaka Kyoto Nagoya Hiroshima
Nagasaki Fukushima Okinawa Hokkaido Beijing Shanghai Guangzhou Shenzhen Wuhan Chongqing Chengdu Tianjin Nanjing Hangzhou Urumqi Lhasa Ulaanbaatar Almaty Astana Nur-Sultan Tashkent Bishkek Dushanbe Ashgabat Baku Tbilisi Yerevan
Cairo Alexandria Giza Suez Khartoum Omdurman Addis_Ababa Asmara Mogadishu Nairobi Mombasa Kisumu Kampala Entebbe Kigali Bujumbura Dodoma Dar_es_Salaam Arusha Lusaka Harare Bulawayo Lilongwe Blantyre Maputo
Pretoria Johannesburg Cape_Town Durban Gauteng KwaZulu-Natal Soweto Gqeberha Bloemfontein Limpopo Mpumalanga Western_Cape Eastern_Cape Northern_Cape Free_State Windhoek Gaborone Maseru Mbabane Antananarivo Port_Louis Luanda Kinshasa Brazzaville
Goma Bukavu Lubumbashi Libreville Yaounde Douala Malabo Bangui N'Djamena Abuja Lagos Kano Kaduna Ibadan Enugu Maiduguri Borno Port_Harcourt Accra Kumasi Tamale Lome Cotonou Ouagadougou Niamey Bamako Dakar Banjul Conakry
Freetown Monrovia Abidjan Yamoussoukro Nouakchott Rabat Casablanca Marrakech Fez Tangier Algiers Oran Tunis Sfax Benghazi Misrata Juba Ashanti Nouadhibou
Ottawa Toronto Montreal Vancouver Calgary Edmonton Winnipeg Halifax Iqaluit Los_Angeles San_Francisco San_Diego San_Jose Seattle Portland Chicago Boston Philadelphia Houston Dallas Austin San_Antonio
Atlanta Miami Orlando Tampa Detroit Cleveland Cincinnati Columbus Pittsburgh Baltimore Denver Phoenix Las_Vegas Salt_Lake_City Minneapolis St._Louis St_Louis Kansas_City Memphis Nashville New_Orleans Charlotte Brooklyn Manhattan Queens Bronx
Long_Island Staten_Island Hollywood Silicon_Valley Sacramento Oakland Honolulu Anchorage Buffalo Newark Albany Indianapolis Milwaukee Oklahoma_City Omaha Tucson Albuquerque El_Paso
Mexico_City Guadalajara Monterrey Tijuana Cancun Oaxaca Chiapas Sinaloa Guatemala_City San_Salvador Tegucigalpa Managua Panama_City Havana Santo_Domingo Port-au-Prince Kingston San_Juan Nassau Bridgetown Port_of_Spain
Bogota Bogotá Medellin Medellín Cali Caracas Maracaibo Quito Guayaquil Lima Cusco La_Paz Santa_Cruz Sucre Asuncion Asunción Montevideo Buenos_Aires Cordoba Rosario Santiago Valparaiso Brasilia Sao_Paulo São_Paulo
Rio_de_Janeiro Rio Salvador Recife Fortaleza Manaus Belo_Horizonte Porto_Alegre Curitiba Georgetown Paramaribo Suva Port_Moresby Honiara Apia Amazon Andes Himalayas Alps Sahara Patagonia
Mediterranean Atlantic Pacific Indo-Pacific Indian_Ocean Black_Sea Red_Sea Caspian Baltic_Sea North_Sea South_China_Sea East_China_Sea Persian_Gulf Nile Danube Rhine Thames Mekong Euphrates Tigris Suez_Canal Panama_Canal
Chernobyl Hiroshima Guantanamo Guantanamo_Bay Bakhmut Srebrenica Waterloo Lesbos Lampedusa Catalunya Flanders Wallonia Normandy Brittany Provence Transylvania Silesia Saxony Hesse Tyrol Andalusia Galicia Ulster
`);

/** Words that follow or lead a place’s own name: “Jhelum River”, “Lake Victoria”, “Sector Uvita”. */
export const isPlaceHead = lexicon(`
Street Avenue Road Boulevard Lane Square Bridge Highway Route Airport Station Tower Plaza Mall Stadium Arena Park River Lake Mount Creek
Mountain Mountains Island Islands Sea Ocean Bay Gulf Strait Valley Desert Forest Beach Hill Hills Coast Peninsula Canal Dam Harbour Harbor Reserve Refuge
Port Falls Cape Province District County State City Town Village Region Territory Prefecture Governorate Municipality Township Parish Zone Expressway
Strip Sector Crescent Drive Castle Palace Cemetery Cathedral Mosque Temple Pass Basin Delta Heights Playa Playas Barrio Camp Prison Terminal Island Quarter Ward
`);
