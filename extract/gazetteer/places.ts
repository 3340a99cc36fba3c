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
`);
