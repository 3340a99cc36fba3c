/** Cities, regions, provinces, rivers and seas beyond those of the lexicon: evidence that a capitalised sequence is a place, never proof. */

import { lexicon } from '../lexicon/lexicon.ts';

export const isKnownPlace = lexicon(`
Aberdeen Aberystwyth Accrington Aldershot Anglesey Antrim Armagh Ashford Aylesbury Ayrshire Balmoral Bangor Barking Barnet Barnsley Barrow-in-Furness
Basildon Basingstoke Bath Bedford Bedfordshire Belgravia Berkshire Berwick Bexley Birkenhead Blackburn Blackpool Bognor_Regis Bolton Bournemouth
Bradford Brent Brentwood Brighton Brixton Bromley Buckinghamshire Burnley Bury Camberwell Cambridgeshire Camden Canary_Wharf Canterbury Carlisle
Ceredigion Chelmsford Cheltenham Cheshire Chester Chesterfield Colchester Conwy County_Antrim County_Down County_Durham County_Tyrone Coventry
Craigavon Crawley Crewe Croydon Cumbria Dagenham Darlington Derby Derbyshire Derry Londonderry Devon Doncaster Dorchester Dorset Dover Dudley Dumfries
Dundee Dunfermline Durham Ealing Eastbourne East_Anglia East_Lothian East_Midlands East_Sussex Enfield Epsom Exeter Falkirk Falkland_Islands Falmouth
Fermanagh Fife Finsbury_Park Folkestone Gateshead Gatwick Glastonbury Gloucester Gloucestershire Gravesend Great_Yarmouth Greater_Manchester Greenock
Greenwich Grenfell Grimsby Guildford Gwent Gwynedd Hackney Hammersmith Hampshire Haringey Harlow Harrogate Hartlepool Hastings Heathrow Hebrides
Hemel_Hempstead Henley Hereford Herefordshire Hertfordshire Highlands_and_Islands Hillingdon Hillsborough Holyhead Hounslow Hove Huddersfield Hull
Humberside Inverness Ipswich Isle_of_Man Isle_of_Skye Isle_of_Wight Islington Jarrow Kensington Kettering Kidderminster Kilmarnock Knightsbridge
Knowsley Lake_District Lambeth Lanarkshire Lancashire Lancaster Leamington_Spa Leicester Leicestershire Lerwick Lewisham Lincoln Lincolnshire Lisburn
Llandudno Llanelli Lothian Loughborough Luton Maidenhead Maidstone Mansfield Margate Mayfair Medway Merseyside Merthyr_Tydfil Mid_Wales Middlesbrough
Middlesex Milton_Keynes Moray Motherwell Newham Newhaven Newport Newquay Newry Norfolk Northampton Northamptonshire North_Yorkshire Northumberland
Northumbria Norwich Notting_Hill Nottingham Nottinghamshire Nuneaton Oldham Omagh Orkney Oxfordshire Paddington Paisley Peckham Pembroke Pembrokeshire
Penzance Perthshire Peterborough Plymouth Pontypridd Poole Portsmouth Powys Preston Ramsgate Reading Redcar Redditch Rhondda Richmond Rochdale
Rotherham Runcorn Salford Salisbury Sandwell Scarborough Scunthorpe Sellafield Shetland Shoreham Shrewsbury Shropshire Sizewell Slough Soho Solihull
Somerset South_Shields South_Yorkshire Southampton Southend Southend-on-Sea Southwark Staffordshire Stansted St_Albans St_Andrews St_Helens St_Ives
Stevenage Stirling Stockport Stockton-on-Tees Stoke Stoke-on-Trent Stonehenge Stratford-upon-Avon Suffolk Sunderland Surrey Sutton Swansea Swindon
Tamworth Taunton Teesside Telford Torquay Tottenham Tower_Hamlets Trafalgar_Square Trafford Tunbridge_Wells Twickenham Tyne_and_Wear Tyneside Tyrone
Uxbridge Wakefield Wallasey Walsall Waltham_Forest Wandsworth Warrington Warwickshire Watford Wembley West_Bromwich West_Country West_Lothian
West_Midlands West_Sussex West_Yorkshire Westminster Weymouth Whitby Whitechapel Wigan Wiltshire Wimbledon Winchester Windsor Wirral Wokingham
Wolverhampton Woolwich Worcester Worcestershire Worthing Wrexham Yeovil York Athlone Ballymena Ballymurphy Bray Carlow Cavan Clare Connacht Donegal
Drogheda Dundalk Ennis Galway Kerry Kildare Kilkenny Killarney Laois Leinster Leitrim Letterkenny Limerick Longford Louth Mayo Meath Mullingar Munster
Offaly Roscommon Shannon_Airport Sligo Tallaght Tipperary Tralee Waterford Westmeath Wexford Wicklow

Abilene Akron Alameda Allentown Amarillo Ann_Arbor Annapolis Appalachia Arlington Asheville Aspen Augusta Aurora Bakersfield Baton_Rouge Beaumont
Beverly_Hills Biloxi Bismarck Bloomington Boca_Raton Boise Boulder Bowling_Green Bozeman Bridgeport Broward Broward_County Brownsville Burlington
Butte Camp_David Cape_Canaveral Cape_Cod Carson_City Casper Cedar_Rapids Champaign Chappaqua Charleston Charlottesville Chattanooga Chesapeake_Bay
Cheyenne Chula_Vista Clark_County Colorado_Springs Columbine Compton Concord Cook_County Coral_Gables Corpus_Christi Dade_County Dallas-Fort_Worth
Davenport Dayton Daytona_Beach Dearborn Death_Valley Delray_Beach Des_Moines Duluth East_Coast El_Segundo Elkhart Erie Evansville Everglades Fairbanks
Fairfax Fargo Fayetteville Ferguson Flagstaff Flint Florida_Keys Fort_Bragg Fort_Hood Fort_Lauderdale Fort_Myers Fort_Wayne Fort_Worth Fort_Benning
Fresno Fulton_County Gainesville Galveston Gettysburg Golden_Gate Grand_Canyon Grand_Rapids Great_Lakes Great_Plains Green_Bay Greensboro Greenville
Greenwich_Village Gulf_Coast Gulfport Harlem Harris_County Harrisburg Hartford Helena Hialeah Hilton_Head Hoboken Hudson_Valley Huntsville
Huntington_Beach Indian_Wells Inland_Empire Iowa_City Irvine Jackson Jacksonville Jefferson_City Jersey_City Jersey_Shore Joplin Juneau Kalamazoo
Kenosha Ketchikan Key_Largo Key_West King_County Knoxville Lafayette Laguna_Beach Lake_Charles Lake_Tahoe Lansing Laredo Las_Cruces Lexington
Lincoln_Park Little_Rock Long_Beach Los_Alamos Los_Angeles_County Louisville Lowell Lower_Manhattan Lubbock Macon Malibu Manassas Maricopa
Maricopa_County Martha's_Vineyard Mar-a-Lago Maui McAllen Mesa Miami_Beach Miami-Dade Miami-Dade_County Midland Midwest Missoula Modesto Montgomery
Mount_Rushmore Mount_Vernon Myrtle_Beach Nantucket Napa Napa_Valley New_Bedford New_Haven New_London Newport_Beach Newport_News Newtown Niagara_Falls
Oahu Ocala Ogden Olympia Orange_County Outer_Banks Pacific_Northwest Palm_Beach Palm_Springs Palo_Alto Panhandle Parkland Pasadena Pearl_Harbor
Pensacola Peoria Pine_Bluff Plano Pocatello Ponte_Vedra Poughkeepsie Prince_George's_County Princeton_New_Jersey Providence Provo Puget_Sound Quantico
Racine Raleigh Rapid_City Reno Rio_Grande Rio_Grande_Valley Riverside Roanoke Rochester Rockford Rocky_Mountains Rust_Belt Rosewood Saginaw Salem
Salinas Salt_Lake San_Bernardino San_Fernando_Valley San_Quentin Santa_Ana Santa_Barbara Santa_Clara Santa_Fe Santa_Monica Santa_Rosa Sandy_Hook
Sarasota Savannah Scottsdale Scranton Selma Shenandoah Shreveport Sierra_Nevada Sioux_City Sioux_Falls Smoky_Mountains South_Beach South_Bend
South_Bronx Spokane Springfield Standing_Rock St._Augustine St._Paul Stamford Stockton Sun_Belt Sunnyvale Surfside Sutherland_Springs Syracuse Tacoma
Tallahassee Tarrant_County Tempe Terre_Haute Texarkana Three_Mile_Island Times_Square Toledo Topeka Trenton Tribeca Troy Tulsa Tuscaloosa Uvalde Vail
Vallejo Ventura_County Virginia_Beach Waco Wall_Street Walla_Walla Washtenaw Wasilla Waterbury Watts West_Coast West_Hollywood West_Palm_Beach
Westchester Westchester_County White_Plains Wichita Wilkes-Barre Wilmington Winston-Salem Yellowstone Yonkers Yosemite Youngstown Yuma Baffin_Island
Banff Barrie Brampton Brandon Burnaby Cape_Breton Charlottetown Chilliwack Etobicoke Fort_McMurray Fredericton Gatineau Guelph Kamloops Kelowna
Kitchener Labrador Laval Lethbridge Lac-Mégantic Longueuil Lytton Markham Medicine_Hat Mississauga Moncton Moose_Jaw Nanaimo New_Brunswick North_York
Northwest_Territories Oshawa Peel_Region Prince_Edward_Island Prince_George Quebec_City Red_Deer Regina Rimouski Saint_John Saguenay Saskatoon
Sherbrooke St._John's Sudbury Thunder_Bay Trois-Rivières Vancouver_Island Vaughan Victoria_British_Columbia Whistler Whitehorse Yellowknife

Alice_Springs Albury Arnhem_Land Auburn Ballarat Barossa Bass_Strait Bendigo Blue_Mountains Bondi Bondi_Beach Broken_Hill Broome Bunbury Bundaberg
Byron_Bay Cairns Christmas_Island Coffs_Harbour Coober_Pedy Coral_Sea Dandenong Dubbo Fitzroy_Crossing Fremantle Geelong Geraldton Gippsland Gladstone
Gold_Coast Great_Barrier_Reef Hunter_Valley Kalgoorlie Kangaroo_Island Karratha Katherine Kimberley Kings_Cross Launceston Lismore Lord_Howe_Island
Mackay Mallacoota Mount_Isa Murray-Darling Murray_River Norfolk_Island Nowra Outback Palm_Island Parramatta Penrith Pilbara Port_Arthur Port_Augusta
Port_Hedland Rockhampton Shepparton Sunshine_Coast Tasman_Sea Tennant_Creek Toowoomba Torres_Strait Townsville Uluru Wagga_Wagga Whyalla Wollongong
Bay_of_Plenty Canterbury_Plains Dunedin Gisborne Hamilton Hawke's_Bay Invercargill Kaikoura Marlborough Napier Nelson New_Plymouth North_Island
Northland Otago Palmerston_North Queenstown Rotorua South_Island Southland Taranaki Taupo Tauranga Waikato Waitangi Whakaari Whanganui Whangarei
White_Island Bougainville Bougainville_Island Chuuk Coral_Coast Enga Efate Espiritu_Santo Funafuti Goroka Guadalcanal Hela Kiritimati Kwajalein Lae
Lautoka Luganville Madang Majuro Malaita Manus Manus_Island Melanesia Mount_Hagen Nadi New_Britain New_Ireland Ngerulmud Noumea Nouméa Nuku'alofa
Pago_Pago Palikir Papeete Pohnpei Polynesia Port_Vila Rabaul Rarotonga Saipan Tanna Tarawa Vanimo Vava'u Wewak Easter_Island Pitcairn Hagåtña

Northern_Virginia Aachen Aarhus Aalborg Abruzzo Adriatic Adriatic_Sea Aegean Aegean_Sea Ajaccio Åland Alentejo Algarve Alicante Almería Alsace Amalfi
Amatrice Amiens Ancona Andermatt Angers Annecy Apulia Aquitaine Aragon Ardennes Arles Arnhem Assisi Asturias Augsburg Auschwitz Auvergne Avignon
Azores Baden-Baden Baden-Württemberg Badajoz Balearic_Islands Baltic Bari Basque_Country Bastia Bayonne Bayreuth Belfort Benidorm Bergamo Besançon
Białystok Biarritz Bielefeld Biscay Bochum Bohemia Bologna Bolzano Bonn Bornholm Brabant Braga Brandenburg Braunschweig Bremen Brescia Brest Bruges
Buchenwald Burgas Burgos Burgundy Bydgoszcz Cadiz Cádiz Caen Cagliari Calabria Calais Campania Canary_Islands Cannes Capri Carcassonne Carinthia
Carpathians Cartagena Castile Castilla-La_Mancha Castilla_y_León Catania Celle Ceuta Chambéry Chamonix Champagne Charleroi Chartres Châteauroux
Chemnitz Clermont-Ferrand Coimbra Colmar Como Constance Constanta Constanța Corfu Corsica Cortina_d'Ampezzo Costa_Brava Costa_del_Sol Cottbus Cyclades
Częstochowa Dachau Dalmatia Darmstadt Debrecen Delft Dieppe Dijon Dolomites Dordogne Dortmund Drenthe Dubrovnik Duisburg Dunkirk Düsseldorf Dusseldorf
Ebro Eindhoven Elba Elbe Emilia-Romagna English_Channel Epirus Erfurt Espoo Estoril Évian Évora Extremadura Faro Faroe_Islands Ferrara Fiume Flensburg
Foggia Freiburg Friesland Friuli Fürth Gdynia Genoa Gibraltar Giessen Gijón Girona Göttingen Gotland Gran_Canaria Granada Graz Grenoble Groningen
Haarlem Halle Hallstatt Hanau Hanover Heidelberg Heiligendamm Heligoland Heraklion Holland Huelva Iași Iasi Iberian_Peninsula Ibiza Ile-de-France
Île-de-France Ingolstadt Innsbruck Ionian_Sea Ischia Jutland Kalavryta Karlsruhe Karlovy_Vary Kassel Kastellorizo Katowice Kaunas Kefalonia Kehl Kiel
Kielce Kiruna Kitzbühel Klaipėda Koblenz Kos Košice Kosice La_Coruña La_Palma La_Rioja La_Rochelle L'Aquila La_Spezia Lanzarote Lapland Larnaca
Larissa Latium Lazio Le_Havre Le_Mans Leiden Leon León Les_Landes Leuven Liège Liguria Limassol Limburg Limoges Linköping Linz Livorno Lodz Łódź Loire
Lolland Lorraine Lourdes Lower_Austria Lower_Saxony Lubeck Lübeck Lublin Lucca Lucerne Ludwigshafen Lugano Lugo Luleå Lützerath Maastricht Madeira
Magdeburg Main Mainz Majorca Mallorca Málaga Malaga Malmö Malmo Mannheim Mantua Maribor Marne Massif_Central Mecklenburg-Western_Pomerania Mechelen
Melilla Menton Meuse Metz Midi-Pyrénées Minorca Modena Molenbeek Molise Mont_Blanc Monte_Carlo Montpellier Montreux Moravia Moria Moselle Mostar
Mühlhausen Mulhouse Münster Murcia Mykonos Nancy Nanterre Nantes Narbonne Narvik Navarra Navarre Neuchâtel Nicosia Nijmegen Nîmes Niš
North_Rhine-Westphalia Novi_Sad Novara Nuremberg Occitanie Odense Oder Oise Opole Örebro Orléans Ostend Ostrava Oviedo Padua Palma Palma_de_Mallorca
Pamplona Parma Patras Pau Peloponnese Perpignan Perugia Pescara Piacenza Picardy Piedmont Piraeus Pisa Pitești Plovdiv Po_Valley Podgorica Poitiers
Pomerania Potsdam Poznan Poznań Puglia Pyrenees Ramstein Ravenna Regensburg Reggio_Calabria Reims Rennes Rhineland Rhineland-Palatinate Rhodes Rhône
Rhone Rijeka Rimini Riviera Rostock Rouen Ruhr Ruse Rzeszów Saar Saarbrücken Saarland Salamanca Salento Salerno Samos San_Sebastián San_Sebastian
Santiago_de_Compostela Santorini Savoy Saxony-Anhalt Schengen Schleswig-Holstein Schwerin Sevastopol Seine Shkodër Sibiu Siegen Siena Solingen
Solothurn Sopron Split Stavanger St._Gallen St._Moritz Stralsund Styria Svalbard Szczecin Szeged Taormina Tampere Taranto Tarragona Tartu Tenerife
Thessaly Thrace Thuringia Tiber Timisoara Timișoara Tirol Toruń Toulon Tours Trentino Treviso Trier Trieste Tromsø Trondheim Turku Tübingen Udine Ulm
Umbria Umeå Uppsala Upper_Austria Utrecht Utøya Valladolid Valletta Varna Veneto Ventimiglia Verdun Verona Versailles Vichy Vigo Vitoria Vojvodina
Volos Vosges Wiesbaden Wolfsburg Worms Wroclaw Wrocław Wuppertal Würzburg Zaragoza Zeeland Zenica Zermatt Zadar Zug Zwolle Zwickau Östersund Västerås
Vantaa Banja_Luka Bihać Bitola Brčko Durrës Vlorë Mitrovica Prizren Republika_Srpska Sandžak Tetovo Tuzla Ohrid Pula Osijek Vukovar Kragujevac Brașov
Brasov Cluj Cluj-Napoca Craiova Galați Oradea Ploiești Arad Gagauzia Transnistria Tiraspol Bălți

Abakan Abkhazia Altai Amur Arkhangelsk Astrakhan Avdiivka Azov Sea_of_Azov Balaklava Baikal Barents_Sea Bashkortostan Belgorod Berdyansk Beslan
Bila_Tserkva Birobidzhan Biysk Borodyanka Bratsk Bryansk Bucha Budyonnovsk Buryatia Chasiv_Yar Chelyabinsk Cherkasy Chernihiv Chernivtsi Cherepovets
Chita Chonhar Chukotka Chuvashia Crimean_Peninsula Debaltseve Dnipro Dnieper Dnipropetrovsk Don Dzerzhinsk Enerhodar Gelendzhik Gomel Gori Grodno
Grozny Gudermes Horlivka Hostomel Ingushetia Irkutsk Irpin Ivano-Frankivsk Ivanovo Izium Izyum Kabardino-Balkaria Kaliningrad Kalmykia Kaluga
Kamchatka Karelia Kazan Kemerovo Kerch Kerch_Strait Khabarovsk Khakassia Kharkov Khmelnytskyi Kirov Kolyma Komi Kostroma Krasnodar Krasnoyarsk
Kramatorsk Kremenchuk Kropyvnytskyi Kryvyi_Rih Kupiansk Kursk Kuril_Islands Kurils Kyiv_Oblast Lugansk Lutsk Lyman Lysychansk Magadan Magnitogorsk
Makhachkala Makiivka Mari_El Maidan Melitopol Mogilev Mordovia Murmansk Mykolaiv Nagorno-Karabakh Nazran Nizhny_Novgorod Nizhny_Tagil Norilsk
North_Caucasus North_Ossetia Novgorod Novorossiysk Novosibirsk Omsk Orenburg Orsha Oryol Penza Perm Petropavlovsk Poltava Primorye Pskov Pyatigorsk
Red_Square Rivne Rostov Rostov-on-Don Rubizhne Ryazan Sakhalin Samara Saratov Severodonetsk Sievierodonetsk Simferopol Slavyansk Sloviansk Smolensk
Snake_Island Sochi Soledar South_Ossetia Stavropol Stepanakert Stalingrad Sukhumi Sumy Surgut Syktyvkar Taganrog Tatarstan Ternopil Togliatti Tokmak
Tomsk Tskhinvali Tula Tuva Tver Tyumen Ufa Ulyanovsk Urals Ural Uzhhorod Vinnytsia Vitebsk Vladikavkaz Vladimir_Oblast Vladivostok Volga Volgograd
Vologda Volnovakha Voronezh Vorkuta Vuhledar Yakutia Yakutsk Yalta Yamal Yaroslavl Yekaterinburg Yelabuga Yevpatoria Yoshkar-Ola Zaporizhia
Zaporizhzhia Zaporizhzhya Zhytomyr Adjara Ajaria Batumi Ganja Gyumri Kutaisi Lachin Nakhchivan Nakhichevan Shusha Shushi Sumgait Vanadzor Poti Zugdidi
Aktau Aktobe Andijan Aral_Sea Atyrau Badakhshan Baikonur Bukhara Fergana Fergana_Valley Gorno-Badakhshan Jalal-Abad Karaganda Karakalpakstan Khorog
Khujand Kokshetau Kostanay Kyzylorda Namangan Naryn Nukus Osh Pamir Pamirs Pavlodar Samarkand Semipalatinsk Shymkent Taraz Temirtau Termez
Turkmenbashi Uralsk Zhanaozen Abbottabad Attock Azad_Kashmir Bahawalpur Bajaur Bannu Chaman Chitral Dera_Ghazi_Khan Dera_Ismail_Khan Faisalabad FATA
Gilgit Gilgit-Baltistan Gujranwala Gujrat Gwadar Hangu Indus Jacobabad Jhang Karak Kasur Khuzdar Khyber Khyber_Agency Khyber_Pakhtunkhwa Kohat Kurram
Larkana Lasbela Mansehra Mardan Mastung Mingora Mirpur Multan Murree Muzaffarabad Nawabshah North_Waziristan Okara Orakzai Parachinar Rahim_Yar_Khan
Sahiwal Sargodha Sehwan Sheikhupura Sialkot Sibi Skardu South_Waziristan Sukkur Swabi Swat Swat_Valley Taftan Tharparkar Thatta Torkham Turbat
Waziristan Wagah Zhob Badghis Baghlan Bagram Balkh Bamiyan Farah Faryab Ghazni Ghor Hazarajat Helmand Hindu_Kush Jalalabad Jowzjan Kapisa Khost Kunar
Kunduz Laghman Lashkar_Gah Logar Mazar-e-Sharif Nangarhar Nimroz Nuristan Paktia Paktika Panjshir Panjshir_Valley Parwan Samangan Sar-e-Pul Takhar
Tora_Bora Uruzgan Wardak Zabul Zaranj Bandar_Abbas Bushehr Abadan Ahvaz Alborz Arak Ardabil Bam Bandar-e_Anzali Birjand Chabahar Evin Fordow Gilan
Golestan Hamadan Hormozgan Ilam Karaj Kashan Kerman Kermanshah Khorasan Khorramshahr Khuzestan Kish_Island Lorestan Mahabad Mashhad Natanz Neyshabur
Qazvin Qom Rasht Sanandaj Semnan Shiraz Sistan Sistan_and_Baluchestan Strait_of_Hormuz Hormuz Urmia Yazd Zahedan Zanjan

Abqaiq Abha Acre Afrin Afula Ain_al-Hilweh Ajdabiya Ajloun Akkar Al-Aqsa Al-Bab al-Bab Al-Hasakah Al-Hol al-Hol Al_Hudaydah Al_Khobar Al-Qaim Al-Raqqa
Al-Tanf al-Tanf Al_Udeid Anbar Anatolia Antakya Antalya Aqaba Arbil Ariel Arish Ashdod Ashkelon Asir Aswan Asyut Azaz Baalbek Baalbeck Babylon Balad
Balata Baniyas Batman Bayda Beersheba Beita Beit_Lahia Beit_Hanoun Bekaa Bekaa_Valley Beqaa Beqaa_Valley Bethlehem Beit_Shemesh Beni_Suef Bnei_Brak
Bodrum Bosphorus Bosporus Bukamal Burj_Khalifa Bursa Byblos Cappadocia Cizre Cyrenaica Dahab Dahuk Damietta Dammam Dardanelles Daraa Darayya Darna
Dead_Sea Deir_al-Balah Deir_al-Zor Deir_ez-Zor Deir_Ezzor Derna Dhahran Dimona Diwaniya Diwaniyah Diyala Diyarbakir Diyarbakır Dohuk Douma Duhok
East_Ghouta Eastern_Ghouta Edirne Eilat El_Arish Elazig Erzurum Eskisehir Faiyum Fallujah Falluja Fezzan Fujairah Galilee Gaza_City Gaziantep
Gezi_Park Ghouta Giresun Gulf_of_Aden Gulf_of_Aqaba Gulf_of_Oman Gush_Etzion Habbaniyah Hadhramaut Hajjah Hakkari Halabja Hama Hasaka Hasakah Hatay
Hawija Hermel Herzliya Hijaz Hillah Holon Hurghada Ibb Idleb Iskenderun Ismailia Izmit Jabal_Amel Jabalia Jaffa Jarabulus Jaramana Jazan Jericho
Jezzine Jezreel_Valley Jizan Jordan_Valley Jounieh Judea Judea_and_Samaria Kafr_Qasim Kahramanmaras Kahramanmaraş Karbala Kars Kayseri Kerem_Shalom
Kfar_Saba Khafji Khan_Sheikhoun Khiam Khan_Yunis Kobane Kobani Konya Kufa Kut Latakia Luxor Maarib Malatya Maan Ma'ale_Adumim Manbij Mansoura Maysan
Mardin Marib Marjayoun Marsa_Matrouh Mersin Mesopotamia Metula Minya Mocha Modiin Mosul_Dam Mount_Hermon Mount_Lebanon Mount_Sinai Mukalla Muqdadiyah
Mugla Muş Nabatieh Nahariya Najaf Najran Naqab Nasiriyah Nazareth Negev Neom NEOM Netanya Netivot Nineveh Nineveh_Plains Nizwa Northern_Cyprus
Nusaybin Old_City Palmyra Petah_Tikva Port_Said Qalandiya Qalqilya Qamishli Qana Qatif Qena Qalqiliya Quneitra Raanana Ramadi Raqqa Ras_al-Ain
Ras_al_Khaimah Ras_Lanuf Rehovot Rishon_LeZion Rojava Saada Sabra_and_Shatila Safed Sadr_City Saida Salah_al-Din Salah_ad_Din Salalah Samarra Samaria
Samsun Sanliurfa Şanlıurfa Sderot Sidon Silopi Silwan Sinjar Sirnak Sirte Sheikh_Jarrah Sheikh_Zuweid Shatt_al-Arab Shibam Siirt Sinai_Peninsula Sivas
Socotra Sohag Sohar South_Lebanon Southern_Lebanon Sweida Suwayda Tabuk Taez Taif Tahrir_Square Taiz Taji Taksim Taksim_Square Tal_Afar Tanta Tarhuna
Tartus Tekirdag Tel_Abyad Temple_Mount Tiberias Tikrit Tobruk Trabzon Trablus Tripolitania Tulkarem Tulkarm Tunceli Tyre Umm_al-Fahm Umm_Qasr
Upper_Egypt Wadi_Rum Western_Wall Yarmouk Yanbu Yabroud Zabadani Zagazig Zakho Zarqa Zawiya Zliten Zuwara Zintan

Adilabad Agartala Agra Aizawl Ajmer Akola Alappuzha Aligarh Allahabad Almora Alwar Amaravati Ambala Amethi Amravati Amritsar Anantapur Anantnag
Andaman Andaman_and_Nicobar_Islands Andaman_Islands Andaman_Sea Andheri Arunachal Asansol Aurangabad Ayodhya Azamgarh Bahraich Balakot Balasore Ballia
Bandipora Banaskantha Bareilly Bastar Baramulla Bathinda Bay_of_Bengal Begusarai Belgaum Bellary Berhampur Bhagalpur Bharatpur Bhavnagar Bhilai
Bhilwara Bhiwandi Bhopal Bhubaneshwar Bhubaneswar Bhuj Bidar Bihar_Sharif Bijnor Bikaner Bilaspur Bodh_Gaya Bokaro Brahmaputra Bulandshahr Bundelkhand
Burdwan Calicut Chamoli Champaran Chandigarh Chhindwara Chittoor Churu Coimbatore Connaught_Place Coorg Cuddalore Cuttack Dadri Daman Dantewada
Darbhanga Darjeeling Davanagere Dehradun Deoghar Deccan Dhanbad Dharamsala Dharamshala Dharavi Dharwad Dhule Dibrugarh Dimapur Diu Doklam Durg
Durgapur East_Godavari Ernakulam Etah Etawah Faizabad Faridabad Farrukhabad Firozabad Firozpur Gadchiroli Galwan Galwan_Valley Gandhinagar Ganga
Ganges Gangtok Gaya Ghaziabad Ghazipur Godavari Godhra Gorakhpur Greater_Noida Gulbarga Guntur Gurdaspur Gurgaon Gurugram Guwahati Gwalior Haldwani
Hamirpur Hampi Handwara Haridwar Hathras Hazaribagh Hisar Hoshiarpur Hosur Howrah Hubli Imphal Indore Itanagar Jabalpur Jaffna Jagdalpur Jaisalmer
Jalandhar Jalgaon Jalna Jamshedpur Janpath Jantar_Mantar Jaunpur Jehanabad Jhansi Jharia Jind Jodhpur Jorhat Junagadh Kakinada Kalaburagi Kalahandi
Kamrup Kanchipuram Kangra Kannauj Kannur Kanyakumari Kapurthala Kargil Karnal Karimnagar Kasaragod Kasauli Kathua Kaveri Kaziranga Khammam Khargone
Kochi Kohima Kolar Kolhapur Kollam Konkan Koraput Korba Kota Kottayam Kozhikode Krishnagiri Kullu Kulgam Kumaon Kupwara Kurnool Kurukshetra Kutch
Lakhimpur_Kheri Lakshadweep Latur Leh Line_of_Actual_Control Line_of_Control Lonavala Ludhiana Lutyens'_Delhi Madurai Mahabalipuram Mahabubnagar
Malabar Malappuram Malda Malegaon Manali Mandi Mandsaur Mangalore Mangaluru Marathwada Mathura Mau Mayurbhanj Meerut Mehsana Mirzapur Moga Mohali
Moradabad Morena Morigaon Mount_Abu Munger Munnar Murshidabad Mussoorie Muzaffarnagar Muzaffarpur Mysore Mysuru Nagaon Nainital Nalanda Nalgonda
Nanded Nandigram Nandurbar Nashik Navi_Mumbai Neemuch Nellore Nicobar_Islands Nilgiris Nizamabad Noida Ooty Osmanabad Palakkad Palghar Pali Panaji
Panchkula Pangong Pangong_Tso Panipat Panjim Parbhani Pathankot Patiala Pilibhit Pithoragarh Pollachi Pondicherry Poonch Porbandar Port_Blair
Pratapgarh Prayagraj Puducherry Puri Pulwama Purnia Rae_Bareli Raichur Raigad Raipur Raisina_Hill Rajkot Rajouri Rajpath Ramanathapuram Rameswaram
Rampur Ranchi Ratlam Ratnagiri Rayalaseema Rewa Rewari Rishikesh Rohtak Roorkee Rourkela Sabarimala Sabarmati Saharanpur Samastipur Sambalpur Sambhal
Sangli Sangrur Saran Satara Satna Saurashtra Secunderabad Shahjahanpur Shaheen_Bagh Shillong Shimla Shimoga Shirdi Shivamogga Shopian Siachen Sikar
Silchar Siliguri Silvassa Singrauli Singur Sirsa Sitamarhi Sitapur Sivakasi Siwan Solapur Sonbhadra Sonipat Sopore Srikakulam Sukma Sultanpur
Sundarbans Surat Tawang Thane Thanjavur Theni Thiruvananthapuram Thoothukudi Thrissur Tihar Tinsukia Tiruchirappalli Tirunelveli Tirupati Tiruppur
Trichy Trivandrum Tumkur Tuticorin Udaipur Udhampur Udupi Ujjain Ulhasnagar Unnao Uri Vadodara Varanasi Vellore Vidarbha Vijayawada Vindhya
Visakhapatnam Vizag Vizianagaram Vrindavan Warangal Wardha Wayanad West_Godavari Yamuna Yavatmal Addu Anuradhapura Arugam_Bay Batticaloa Galle Gampaha
Hambantota Kandy Kilinochchi Kurunegala Mannar Matara Mullaitivu Negombo Nuwara_Eliya Polonnaruwa Puttalam Ratnapura Trincomalee Vavuniya Bandarban
Barisal Bhola Bogra Brahmanbaria Chattogram Comilla Cox's_Bazar Dinajpur Faridpur Feni Gaibandha Gazipur Gopalganj Jamalpur Jessore Khulna Kurigram
Kushtia Kutupalong Mymensingh Narayanganj Narsingdi Noakhali Pabna Padma Patuakhali Rajshahi Rangamati Rangpur Satkhira Savar Sirajganj Sylhet Tangail
Teknaf Bhaktapur Biratnagar Birgunj Chitwan Dhangadhi Everest Mount_Everest Gorkha Janakpur Jhapa Kaski Lalitpur Lumbini Nepalgunj Patan Pokhara
Sindhupalchok Terai Paro Thimphu Male Malé

Akita Amami Anhui Anshan Aomori Asahikawa Baoding Baotou Baoshan Beihai Beidaihe Changchun Changsha Changzhou Chengde Chiba Chaoyang Chiayi Dalian
Dandong Daqing Datong Daejeon Daegu Diaoyu_Islands Dokdo Dongguan Dunhuang Ehime Foshan Fukui Fukuoka Fuzhou Gansu Gangwon Gangnam Gapyeong Ganzi Gifu
Gobi Gobi_Desert Guangxi Guilin Guiyang Guizhou Gunma Gwangju Gyeonggi Haikou Hakodate Hamamatsu Handan Harbin Hebei Hefei Heilongjiang Henan Himeji
Hohhot Hong_Kong_Island Honshu Hotan Hsinchu Hualien Huizhou Hwaseong Hyogo Ibaraki Ili Ishikawa Itaewon Iwate Iwo_Jima Jeju Jeju_Island Jeonju
Jiangxi Jilin Jinan Jinmen Jiuquan Kaesong Kagawa Kagoshima Kanagawa Kanazawa Kashgar Kashiwazaki Kashiwazaki-Kariwa Kawasaki Keelung Kinmen Kobe
Korean_Peninsula Kowloon Kumamoto Kunming Kurashiki Kyushu Lanzhou Liaoning Lhoka Luoyang Macau Manchuria Matsu Matsuyama Mie Minamata Miyagi Miyazaki
Mong_Kok Mount_Fuji Nagano Naha Nanchang Nankai Nanning Nanyang Nantong Nara New_Taipei New_Territories Niigata Ningbo Ningxia Nikko Oita Okayama
Panmunjom Paju Paracel_Islands Pearl_River Pearl_River_Delta Penghu Pingtung Pohang Pudong Punggye-ri Pyeongchang PyeongChang Qingdao Qinghai
Qinhuangdao Quanzhou Saga Sai_Kung Saitama Sapporo Scarborough_Shoal Sejong Sea_of_Japan Senkaku Senkaku_Islands Sendai Senkakus Sha_Tin Shaanxi
Shanwei Shantou Shanxi Shenyang Shibuya Shiga Shigatse Shijiazhuang Shimane Shikoku Shinjuku Shizuoka Sinuiju Spratly_Islands Spratlys Suwon Suzhou
Tai_Po Taiwan_Strait Taitung Takamatsu Tangshan Taoyuan Tiananmen Tiananmen_Square Tohoku Tokushima Tottori Toyama Tsukuba Tsim_Sha_Tsui Tsuruga Ulsan
Uiju Utsunomiya Victoria_Harbour Wakayama Wan_Chai Wenchuan Wenzhou Wonsan Wukan Wuxi Xi'an Xiamen Xiangyang Xining Xuzhou Yalu Yamagata Yamaguchi
Yamanashi Yan'an Yangtze Yantai Yellow_River Yellow_Sea Yeonpyeong Yeouido Yichang Yinchuan Yiwu Yokohama Yokosuka Yongbyon Yuen_Long Zhangjiakou
Zhengzhou Zhuhai Zibo Zunyi Darkhan Erdenet Ambon Ang_Thong Angeles_City Angkor_Wat Antipolo Ayutthaya Bacolod Bago Baguio Balikpapan Banda_Aceh
Bangka Bangsamoro Banjarmasin Banten Basilan Batam Batangas Battambang Bekasi Benguet Bicol Bien_Hoa Bogor Bohol Boracay Bulacan Buriram Cagayan
Cagayan_de_Oro Calabarzon Cameron_Highlands Cam_Ranh_Bay Can_Tho Catanduanes Cavite Cebu_City Central_Highlands Central_Java Central_Sulawesi
Chiang_Mai Chiang_Rai Chin_State Chonburi Clark Cotabato Da_Lat Da_Nang Danang Davao_City Davao_del_Sur Denpasar Depok Dien_Bien_Phu Dili East_Java
East_Kalimantan East_Nusa_Tenggara Eastern_Samar Flores General_Santos Golden_Triangle Ha_Long_Bay Ha_Tinh Haiphong Hat_Yai Hpakant Hua_Hin Hue Hoi_An
Ilocos_Norte Iloilo Ipoh Irrawaddy Isabela Jambi Java_Sea Jayapura Jolo Johor_Bahru Kachin Kachin_State Kalimantan Kampong_Cham Kampot Kanchanaburi
Karen_State Kayah Kayin Kedah Kelantan Khon_Kaen Klang Ko_Samui Koh_Samui Koh_Tao Kota_Kinabalu Krabi Krakatoa Kuantan Kuching Kudat Labuan Lampung
Langkawi Lashio Legazpi Leyte Lombok Loikaw Luang_Prabang Mae_Sai Mae_Sot Magelang Magway Makassar Makati Malacca Strait_of_Malacca Malang Maluku
Mandaluyong Manado Marawi Maguindanao Marikina Mataram Maungdaw Mawlamyine Medan Melaka Merapi Mount_Merapi Mindoro Mon_State Mount_Agung Mount_Mayon
Muar Myitkyina Myawaddy Nakhon_Ratchasima Nakhon_Si_Thammarat Narathiwat Negeri_Sembilan Negros Negros_Occidental Nha_Trang Nueva_Ecija Nusantara
Nusa_Tenggara Olongapo Padang Pahang Palawan Palembang Palu Pampanga Pangasinan Papua_Province Pasay Pasig Pathein Pattani Pekanbaru Perak Perlis
Petaling_Jaya Poipet Pontianak Port_Klang Pulau_Pinang Pyay Quang_Ninh Quezon Rakhine Rakhine_State Ratchaburi Riau Roi_Et Rayong Sagaing
Sagaing_Region Samar Semarang Sentosa Seremban Shah_Alam Shan_State Siem_Reap Sihanoukville Sittwe Solo Songkhla Sorsogon South_Kalimantan
South_Sulawesi Subic Subic_Bay Sulawesi Sulu Sumba Sumbawa Sunda_Strait Surakarta Surat_Thani Surigao Tacloban Taguig Tagaytay Tangerang Tarlac
Taunggyi Tawi-Tawi Tenggara Terengganu Thanh_Hoa Tigbauan Timor Toraja Tuguegarao Ubon_Ratchathani Udon_Thani Vung_Tau West_Java West_Papua
West_Sumatra Western_Visayas Yala Yogyakarta Zambales Zamboanga Zamboanga_City

Aba Abakaliki Abeokuta Abia Abia_State Adamawa Ado-Ekiti Agadez Agadir Ajegunle Akure Akwa_Ibom Al-Fashir Algeciras Amhara Anambra Anambra_State
Annaba Arua Asaba Ashaiman Asosa Atbara Atlas_Mountains Awka Axum Aksum Badagry Bafoussam Bahir_Dar Bamenda Baringo Batna Bauchi Bayelsa Beira Béjaïa
Benin_City Benue Benue_State Beni Benishangul-Gumuz Berbera Bimbo Birnin_Kebbi Bizerte Blida Blue_Nile Bo Boma Bomet Bongor Bouaké Bouira Bosaso
Bossangoa Buea Bukoba Bunia Bungoma Busia Butembo Cabinda Cabo_Delgado Calabar Cape_Coast Cape_Flats Casamance Central_Equatoria Chibok Chimoio
Chipinge Chitungwiza Choma Chókwè Ciskei Comoé Constantine Copperbelt Cross_River Cross_River_State Dadaab Dakhla Damaturu Dambatta Damongo Dangriga
Dapaong Debre_Birhan Dessie Delta_State Dire_Dawa Diffa Dikwa Djenné Dogondoutchi Dori Drakensberg East_London East_Rand Eastern_Equatoria Ebonyi Edo
Edo_State Ekiti Ekiti_State Eldoret El_Fasher El_Geneina El_Obeid Embu Enugu_State Equateur Ethiopian_Highlands Garissa Gao Garoua Garowe Gambella
Gedaref Geita George_Town Gezira Gombe Gondar Gorée Grahamstown Great_Lakes_Region Great_Rift_Valley Guéckédou Gulf_of_Guinea Gulu Gusau Gwagwalada
Gwembe Gweru Harar Hargeisa Hawassa Hillbrow Hoima Homa_Bay Huambo Huíla Hwange Ijebu-Ode Ikeja Ikorodu Ilorin Imo Imo_State Inhambane Isiolo Ile-Ife
Jeffreys_Bay Jigawa Jimma Jinja Jonglei Jos Jubaland Kabwe Kaédi Kaduna_State Kafanchan Kaga-Bandoro Kagera Kajiado Kakamega Kakuma Kalahari Kandi
Kankan Kano_State Karamoja Kariba Kasai Kasaï Kasese Kassala Kasungu Katavi Katsina Kayes Kebbi Kericho Khayelitsha Kibera Kidal Kigoma Kilifi
Kilimanjaro Mount_Kilimanjaro Kilindini Kilwa Kindu Kirinyaga Kisangani Kisii Kismayo Kitale Kitui Kitwe Kogi Kogi_State Kolda Kolwezi Koforidua
Korhogo Kosti Koulikoro Kouroussa Kroonstad Kruger_National_Park Kwale Kwara Kwara_State Laikipia Laayoune Labé Lafia Lagos_Island Lagos_State
Laghouat Lake_Chad Lake_Kivu Lake_Malawi Lake_Tanganyika Lake_Turkana Lake_Victoria Lake_Volta Lamu Lekki Lesotho_Highlands Limbe Limbé Livingstone
Lobito Lodwar Lokoja Lower_Shabelle Lüderitz Machakos Mafikeng Mahikeng Makeni Makhanda Makokou Makurdi Malakal Malindi Mamelodi Mandera Mangaung
Mangochi Maradi Marikana Maroua Marsabit Masaka Masvingo Matabeleland Matadi Matobo Mathare Mau_Forest Mbale Mbandaka Mbarara Mbeya Mbombela
Mbuji-Mayi Mekele Mekelle Meknes Ménaka Meru Midrand Migori Minna Mitchells_Plain Mitchell's_Plain Mityana Moba Mocímboa_da_Praia Mongu Mopti Morogoro
Moroni Moshi Mostaganem Mtwara Mubi Mudug Mufulira Murang'a Mutare Muyinga Mwanza Mzuzu Nador Naivasha Nakuru Nampula Nanyuki Narok Nasarawa Natal
Ndjamena Ndola Nelspruit Ngaoundéré Niassa Niger_Delta Niger_State Nile_Delta Nnewi Northern_Rhodesia Nsukka Nuba_Mountains Nyala Nyandarua Nyanza
Nyeri Nyeri_County Nyanga Nzérékoré Ogaden Ogbomosho Ogun Ogun_State Okavango Okavango_Delta Oloibiri Ondo Ondo_State Onitsha Osogbo Osun Osun_State
Oudtshoorn Oujda Owerri Oyo Oyo_State Paarl Parys Pemba Phalaborwa Pietermaritzburg Plateau_State Pointe-Noire Polokwane Porto-Novo Port_Elizabeth
Port_Sudan Quelimane Red_Sea_Hills Relizane Richards_Bay Rift_Valley Rivers_State Robben_Island Rundu Rustenburg Rutshuru Saint-Louis Saldanha Salé
Sandton Sango_Ota Sapele Sékondi Segou Ségou Sétif Shaba Shabelle Shashamene Sharpeville Shire_Valley Sidi_Bouzid Sikasso Skikda Sokoto Somali_Region
Sousse South_Darfur South_Kivu North_Kivu North_Darfur West_Darfur Southern_Kaduna Stellenbosch Sunyani Tabora Takoradi Tamanrasset Tana_River Tanga
Taita_Taveta Taraba Taroudant Tema Tete Tétouan Thiès Thika Thyolo Tillabéri Timbuktu Tindouf Tizi_Ouzou Tlemcen Toamasina Tombouctou Tororo Touba
Transkei Transvaal Tshwane Tsavo Turkana Tzaneen Uasin_Gishu Ubangi Ughelli Uitenhage Umlazi Umtata Upper_Nile Upington Uyo Vaal Vereeniging Vihiga
Virunga Virunga_National_Park Volta_Region Vryburg Wajir Warri Wau West_Pokot Western_Sahara Witbank Witwatersrand Wollega Xai-Xai Yambio Yei Yenagoa
Yobe Yola Zambezi Zamfara Zamfara_State Zaria Zinder Ziguinchor Zomba Victoria_Falls Table_Mountain Cape_Agulhas Cape_of_Good_Hope Mozambique_Channel
Saint-Denis Mayotte Réunion Antsirabe Mahajanga Toliara Diego_Garcia Chagos_Islands Rodrigues_Island Praia Mindelo Bissau Hout_Bay Diepsloot Alexandra

Acapulco Aguascalientes Alagoas Altamira Amapá Amazonas Antioquia Apatzingán Apurímac Apure Aracaju Araraquara Arequipa Arica Antofagasta Atacama
Ayacucho Ayotzinapa Bahia Baja_California Baja_California_Sur Barinas Barquisimeto Barranquilla Barrancabermeja Bariloche Bahía_Blanca Belém Belem
Belize_City Bío_Bío Blumenau Bluefields Boa_Vista Boyacá Brumadinho Bucaramanga Buenaventura Cabo_San_Lucas Cajamarca Callao Camagüey Campeche
Campinas Campo_Grande Cap-Haïtien Carabobo Cartagena_de_Indias Castries Catamarca Catatumbo Cauca Cayenne Ceará Celaya Chaco Chachapoyas Chihuahua
Chilpancingo Chiloé Chimbote Chiquimula Choluteca Chocó Chubut Ciudad_Bolívar Ciudad_del_Este Ciudad_Juárez Ciudad_Juarez Ciudad_Victoria Coahuila
Coatzacoalcos Cobán Cochabamba Colima Colón Comayagua Comodoro_Rivadavia Concepción Copacabana Copán Copiapó Córdoba Corrientes Cúcuta Cuenca
Cuernavaca Cuiabá Culiacán Culiacan Cumaná Cundinamarca Darien Darien_Gap Darién_Gap Durango Ecatepec El_Alto El_Chaco Encarnación Ensenada Entre_Ríos
Esmeraldas Espírito_Santo Esquipulas Essequibo Florianópolis Formosa Foz_do_Iguaçu Galápagos Galápagos_Islands Galapagos_Islands Goiânia Goiás
Gonaïves Guanajuato Guárico Guarulhos Guaviare Guayas Guerrero Hermosillo Hidalgo Holguín Huancavelica Huancayo Huehuetenango Ibagué Iguala
Iguazu_Falls Iquique Iquitos Itaipu Jalapa Jalisco João_Pessoa Joinville Jujuy Juliaca Juan_Fernández La_Guaira La_Guajira La_Pampa La_Plata La_Serena
La_Unión Lara Lake_Titicaca Lago_Agrio Leticia Limón Loja Londrina Los_Cabos Los_Ríos Los_Teques Macapá Maceió Machala Machu_Picchu Madre_de_Dios
Magdalena Malvinas Manabí Manizales Manzanillo Mar_del_Plata Maracay Maranhão Maringá Masaya Matagalpa Matamoros Matanzas Mato_Grosso
Mato_Grosso_do_Sul Maturín Mazatlán Mazatlan Mendoza Mérida Meta_Department Mexicali Michoacán Michoacan Minas_Gerais Miraflores Misiones Mompox
Monagas Montego_Bay Moquegua Morelia Naucalpan Nariño Nayarit Neiva Neuquén Niterói Norte_de_Santander Nuevo_Laredo Nuevo_León Oranjestad Orinoco
Oruro Osorno Pachuca Pampas Pando Panama_Canal_Zone Pará Paraguaná Paraíba Paraná Pasto Patacamaya Paysandú Pereira Pernambuco Pétionville Petén
Petrópolis Piauí Pichincha Piedras_Negras Piura Playa_del_Carmen Pointe-à-Pitre Fort-de-France Popayán Porto_Velho Posadas Potosí Poza_Rica Puebla
Puerto_Cabello Puerto_Maldonado Puerto_Montt Puerto_Ordaz Puerto_Plata Puerto_Vallarta Puno Punta_Arenas Punta_Cana Punta_del_Este Putumayo Puyo
Querétaro Quetzaltenango Quibdó Quintana_Roo Rancagua Resistencia Reynosa Río_Negro Riohacha Rio_Branco Rio_Grande_do_Norte Rio_Grande_do_Sul Rivera
Rocinha Rondônia Roraima Roseau Salta Saltillo San_Andrés San_Carlos San_Cristóbal San_Cristobal San_Cristóbal_de_las_Casas San_Fernando San_Lorenzo
San_Luis San_Luis_Potosí San_Miguel San_Miguel_de_Allende San_Pedro_Sula Santa_Catarina Santa_Cruz_de_la_Sierra Santa_Elena Santa_Marta Santa_Tecla
Santiago_de_Cuba Santiago_del_Estero Santo_André Santo_Domingo_Este São_Bernardo_do_Campo São_José_dos_Campos São_Luís Sergipe Sierra_Maestra Sololá
Sonora Sonsonate Sucumbíos Tabasco Táchira Tacna Talca Talcahuano Tamaulipas Tampico Tapachula Tarija Temuco Tena Teresina Tierra_Blanca
Tierra_del_Fuego Tigre Tlaxcala Tobago Tocantins Tolima Toluca Torreón Torreon Tortola Totonicapán Trinidad Trujillo Tucumán Tulum Tumbes Tunja
Uberlândia Ucayali Ushuaia Usulután Uruapan Valdivia Valle_del_Cauca Valledupar Valparaíso Veracruz Villa_El_Salvador Villahermosa Villavicencio
Viña_del_Mar Vitória Willemstad Xalapa Xochimilco Yopal Yucatán Yucatan Yungas Zacapa Zacatecas Zócalo Zulia Abaco Grand_Bahama Grand_Turk Basseterre
Charlotte_Amalie Kingstown Marigot Philipsburg Ponce Mayagüez Saint_Croix St._Croix St._Thomas Vieques Leogane Jacmel Les_Cayes Cité_Soleil Hispaniola
Lesser_Antilles Antilles Leeward_Islands Windward_Islands

Adriatic_Coast Aegean_Islands Antarctic Antarctic_Peninsula Arabian_Peninsula Arabian_Sea Arctic_Circle Arctic_Ocean Atlantic_Ocean Bab_el-Mandeb
Balkan_Peninsula Baltic_States Bering_Sea Bering_Strait Black_Forest Caribbean_Sea Caspian_Sea Caucasus Central_Africa Congo_Basin Congo_River
Eastern_Africa Fertile_Crescent Global_South Greater_Antilles Gulf_of_Alaska Gulf_of_Mexico Gulf_of_Thailand Gulf_of_Tonkin Gulf_of_Bothnia
Gulf_of_Finland Gulf_States Hudson_Bay Iberia Indian_Subcontinent Indochina Irish_Sea Kattegat Lake_Erie Lake_Geneva Lake_Huron Lake_Michigan
Lake_Ontario Lake_Superior Lake_Baikal Limpopo_River Mackenzie_River Mediterranean_Sea Mesoamerica Missouri_River Mississippi_River Mississippi_Delta
Northern_Europe Northern_Hemisphere North_Atlantic North_Pacific North_Pole Northwest_Passage Norwegian_Sea Pacific_Islands Pacific_Ocean Pacific_Rim
Philippine_Sea Potomac Red_River River_Plate Sargasso_Sea Silk_Road Skagerrak Solent South_Atlantic South_Caucasus South_Pacific South_Pole
Southern_Cone Southern_Europe Southern_Hemisphere Southern_Ocean St._Lawrence_River Strait_of_Gibraltar Strait_of_Sicily Straits_of_Malacca
Sub-Saharan Sunda Tibetan_Plateau Trans-Siberian Tropics Vistula West_Indies West_Antarctica Western_Balkans Western_Hemisphere Western_Pacific
Yukon_River Zambezi_River Hudson_River East_River Colorado_River Columbia_River Ganges_Delta Indus_Valley Jordan_River Litani Tumen Tagus Douro
Rhine_Valley Severn Mersey Tyne Humber Clyde Vltava Dniester Prut Sava Drina Neva Ob Yenisei Lena_River Irtysh Amu_Darya Syr_Darya Salween Chao_Phraya
Niger_River Senegal_River Volta Orange_River Kunene Paraná_River Rio_Negro Madeira_River Mount_Elbrus Kilauea Kīlauea Mauna_Loa Mauna_Kea Mount_Etna
Etna Vesuvius Stromboli Popocatépetl Popocatepetl Cotopaxi Mount_St._Helens Mount_Whitney Denali K2 Kangchenjunga Nanga_Parbat Annapurna Matterhorn
Eiger Ararat Mount_Ararat Antarctica_Base McMurdo Greenland_Ice_Sheet Nuuk Thule Ilulissat Tórshavn Akureyri Keflavik Keflavík Longyearbyen
Ascension_Island Tristan_da_Cunha South_Georgia Port_Stanley
`);
