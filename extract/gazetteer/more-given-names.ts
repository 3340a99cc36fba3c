/** Given names beyond those of the lexicon, rarer in the English-language press: evidence that a capitalised sequence is a person, never proof. */

import { lexicon } from '../lexicon/lexicon.ts';

export const isRareGivenName = lexicon(`
Aarav Aaliyah Abbey Abby Abigail Abner Ace Adair Addison Adelaide Adele Adeline Adina Adlai Adria Adrienne Afton Agatha Alaina Alanna Alastair
Alasdair Albin Alden Aldo Alessia Alexandrina Alexia Alf Alfie Algernon Alister Allegra Allie Allyson Althea Alvin Alwyn Amberley Ambrose Amelie
America Ames Anabel Anaïs Anastacia Andra Angelina Angeline Annabelle Annalise Anneliese Anouk Anselm Anson Anthea Apollo Apryl Arabella Archer Aretha
Ari Ariana Arianna Ariel Arlo Armand Arrow Artie Ash Ashleigh Ashlee Ashlyn Ashton Aston Astor Athena Aubrey Auden Augusta Augustine Augustus Aurelia
Aurora Autumn Ava Avery Avis Avril Baden Bailey Bambi Baron Barrie Barrett Barron Basia Baxter Bea Beau Beck Becky Belinda Bella Belle Benedetta
Benita Benji Bennett Benson Bentley Berry Bertie Bess Bessie Bethan Bette Beulah Bev Billie Birdie Birgit Blaine Blair Blaise Blake Blanche Blythe Bo
Bobbie Bonita Bonnie Boone Booker Boyd Braden Brady Braxton Bree Brenna Breonna Brianne Brigham Briony Britt Brittany Brock Broderick Brody Bronwen
Bronwyn Brooklyn Bryn Bryony Buck Bud Buddy Burt Buster Buzz Cade Caden Caleb Callie Cal Camden Cameryn Camryn Candace Candice Candy Carey Carissa
Carlene Carleton Carlton Carly Carmel Carmella Carmelo Carolyne Caron Carroll Carson Cary Caryn Caryl Casandra Cassandra Cassidy Cassie Cassius Cat
Cate Cath Catriona Catrin Ceri Chance Chandler Channing Chantal Chantelle Charity Charlene Charlize Charmaine Chas Chase Chaz Chelsey Cherie Cherry
Chet Chip Chrissy Christa Christabel Christie Christi Christy Ciara Cian Ciarán Cicely Cillian Clancy Clarissa Claudette Clementine Cleo Cleve
Cleveland Clio Clover Cody Colby Cole Coleman Colette Collin Colm Colton Conan Connie Constant Cooper Cora Coral Coralie Cordelia Corey Corinne
Cornelia Cornelius Cosmo Courteney Coy Cressida Crispin Crystal Cullen Cuthbert Dakota Dalton Damon Dane Dante Daphne Darcy Darius Darla Darlene
Darnell Darrell Darrel Darrin Dashiell Davina Davis Dawson Deandre DeAndre Deanna Deb Debra Dee Deidre Deion Delaney Delia Delilah Della Delores
Delroy Demetria Demi Dena Denholm Dennie Denny Denver Denzel Dermot Derrick Desiree Dermott Des Destiny Dewey Dexter Dick Digby Dinah Dixie Dolly
Dominick Donny Donnell Donovan Dorcas Dorian Dorinda Dot Dottie Dougal Dudley Duke Dulcie Dusty Dwain Earl Earnest Eartha Ebony Eden Edie Edwina Effie
Eilidh Eily Eimear Elbert Eldon Eldridge Eleanora Elgin Eli Eliot Elisha Elissa Elle Ellis Elma Elmer Elmo Eloise Elroy Elspeth Elton Elva Elwood
Elwyn Emery Emmeline Emmet Emmett Emmylou Emrys Ena Enid Enoch Ephraim Erasmus Erma Ernestine Errol Eryn Esme Esmé Esmeralda Esmond Estella Estelle
Ethel Etta Eudora Eugenie Eunice Eustace Evangeline Evander Everett Evie Ewan Ewen Ezekiel Fay Faye Felicity Fergal Fergus Ferguson Fern Fidelma
Finbarr Findlay Finlay Finley Finn Fionn Fitzroy Flavia Fletcher Fleur Flo Flora Florrie Flynn Forrest Foster Fran Frankie Franny Fraser Freda Freya
Gabby Gabe Gage Galen Garfield Garret Garrett Garrick Garth Gaynor Geena Geneva Georgette Georgiana Georgie Georgina Germaine Gerri Gerrit Gertie Gia
Gigi Gil Giles Ginny Giselle Glenda Glenys Goldie Grady Graeme Grayson Greer Gretchen Griff Griffin Griffith Grover Guinevere Gus Gwendolyn Gwendoline
Gwyneth Gwynne Hal Hallie Hamilton Hardy Harlan Harley Harlow Harmony Harper Harris Hartley Harv Hattie Hayley Haywood Heathcliff Hedda Hedley Hedy
Henrietta Hermione Hester Hettie Hilton Hilaria Hiram Hollis Homer Honor Honora Horace Horatio Hortense Hosea Hoyt Huey Huw Hyman Iain Ianthe Idris
Ieuan Ifan Ignatius Ilene Iman Imelda Imogen Ina India Indiana Indra Ingram Inigo Iona Ira Irvin Irvine Irving Irwin Isadora Isaiah Isha Isidor
Isidore Isla Isobel Isolde Israel Ivor Ivory Ivy Izzy Jace Jacinta Jackson Jaclyn Jacoby Jacqui Jada Jade Jaden Jagger Jaimie Jalen Jamar Jamarcus
Jameson Jamila Janelle Janette Janey Janie Janis Jaqueline Jarrett Jarvis Jaxon Jayden Jayme Jaylen Jayson Jeannette Jeannie Jeb Jed Jedediah
Jefferson Jemima Jemma Jeni Jenifer Jennie Jermaine Jerrold Jess Jethro Jewel Jillian Jo Joaquim Jocelyn Jody Joely Joelle Johnathan Johnathon Johnnie
Jolene Jonathon Joni Jools Josephus Josette Josie Josiah Joss Jovan Juanita Jubal Jude Judah Judd Judi Judson Juliann Julianna Julianne Julissa
Justina Kai Kaitlin Kaitlyn Kaley Kareem Karl-Heinz Kasey Kat Katharyn Kathie Katey Katlyn Katy Kaye Kayla Kayleigh Kaylee Keaton Keegan Keely Keenan
Kell Kelley Kelli Kellie Kelsey Kelsie Kemp Kendall Kendrick Kennedy Kenya Kermit Kerri Keziah Khloe Kia Kiera Killian Kingsley Kip Kirby Kirsty Kit
Kitty Knox Kobe Kourtney Kris Krista Kristi Kristie Kristine Kristy Krystal Kurtis Kyla Kyler Kym Kyra Lacey Ladonna Lakeisha Lamar Lamont Landon Lane
Langston Lanny Larissa LaToya Latoya Laurene Lauri Laverne Lavinia Lawson Lawton Leander Leann LeAnn LeBron Leda Leif Leigh Leighton Leland Lem Lemuel
Lenny Lennox Lenora Lenore Leola Leona Leonora Leopoldine Les Lester Letitia Lettie Lexi Lexie Libby Lilah Lillie Lilla Lincoln Linus Linwood Lisbeth
Lise Lisette Livia Livvy Llewellyn Lolita Lon Lonnie Loraine Lorelei Lorna Lorne Lottie Louella Lowell Lucian Lucille Lucinda Lucius Lucretia Luella
Lulu Luna Lyall Lyla Lyle Lyman Lyn Lyndsay Lyndsey Lynette Lynne Lynsey Lyra Mabel Mac Macaulay Mackenzie Macy Madalyn Maddie Maddison Maddox Madge
Madelaine Madeline Madelyn Mae Maeve Magnus Mahalia Mairead Máiréad Maisie Malachi Malachy Malia Mallory Malvina Mamie Mandi Manny Marcella Marcellus
Marci Marcy Marge Margery Margie Margo Marguerite Mariah Maribel Mariel Marietta Marilyn Marilynne Marissa Marita Mark-Paul Marla Marlee Marley Marlo
Marlon Marsha Marshall Marshawn Martine Marva Maryanne MaryAnn Marybeth Mason Matilda Maud Maude Maura Mavis Maximus Maxwell Maynard McKenna McKenzie
Meagan Meaghan Meghan Mel Melody Melvin Melvyn Mercy Merle Merlin Merrick Merrill Merrily Merry Mervyn Meryl Michaela Micaela Milburn Miley Millard
Millicent Millie Milo Milton Mindy Minerva Minnie Misty Mitt Mitzi Moe Mollie Mordecai Morag Morgana Morrie Mort Mortimer Morton Moss Muriel Murdoch
Mya Myles Myrna Myron Myrtle Nadene Nan Nanette Nell Nellie Nelly Nerys Nessa Nettie Newt Newton Niall Niamh Nichelle Nichola Nikolaus Noelle Nola
Noor Norah Norbert Norma Norris Nova Nya Oakley Octavia Octavius Odell Odessa Olin Ollie Ona Opal Ophelia Ora Oren Orla Órla Orlagh Orrin Orson
Orville Osbert Osborne Oswald Otis Ottilie Oz Paddy Padraig Pádraig Palmer Pam Pandora Pansy Parker Patience Patti Pattie Paxton Payton Pearl Peg
Peregrine Perdita Perla Persis Petula Peyton Pearce Phineas Phoenix Phyllida Pia Pierce Piers Pip Pippa Poppy Porter Portia Precious Prentice Presley
Primrose Prince Princess Priscilla Prudence Prue Purnell Quinn Quinton Quintin Rae Raegan Rafe Raheem Raine Raleigh Ramsay Rand Raquel Rashida Raven
Ray-Ann Raylene Raymund Reagan Reba Reece Reed Rees Reese Regan Reid Reilly Reina Remy Renée Reta Rex Reynold Rhea Rhett Rhian Rhiannon Rhoda Rhona
Rhonda Rian Rich Richie Ridley Rikki Riley Ripley Roald Robb Rochelle Rocky Roddy Rodger Roisin Róisín Rollo Romilly Romy Rona Rosalie Rosalyn
Rosamund Rosanna Rosanne Roseanne Roscoe Roselyn Roslyn Rowena Roxanne Royce Royal Rubin Rue Rufus Rush Rusty Ruthie Ryder Ryland Sabina Sadie Saffron
Saige Sage Saira Sallie Sammie Sammy Samson Sandi Sanford Saoirse Saskia Sawyer Scarlet Scot Scottie Sean-Paul Sebastien Selah Selina Selwyn Senan
Septimus Serenity Shana Shania Shanice Shanna Shanon Sharlene Sharna Sharron Shauna Shawna Shaquille Shay Shayla Shayne Shea Sheena Shelagh Shelia
Shelly Shelton Sheree Sheridan Sherlock Sherman Sherri Sherrie Sherry Sherwin Sherwood Shonda Shona Sian Siân Sid Sienna Sierra Sigourney Silvanus
Simeon Sinead Sinéad Siobhan Siobhán Skye Skylar Skyler Sloane Sly Sojourner Sondra Sorcha Spike Stafford Stanford Starr Stevie Stew Stefanie Stefani
Stephany Storm Stormy Sullivan Summer Susannah Susie Suzanna Suzette Suzi Suzie Sydney Sylvanus Tabatha Tabitha Tad Talia Taliesin Talulah Tamar Tami
Tamika Tamir Tamsin Tania Tarquin Tasha Tate Tatum Tavis Tawny Teagan Teddy Tegan Temperance Terrance Terrell Terrence Terri-Ann Tessa Thad Thaddeus
Thalia Thea Thelma Theodora Theodosia Thora Thurgood Thurman Tia Tiana Tierney Tiger Tilda Tillie Tilly Timmy Tobin Toby Tod Toni Tonia Tonya Topher
Tori Trace Trayvon Trent Trenton Trey Tricia Trina Trinity Trista Trixie Trudy Truman Tucker Turner Ty Tyra Tyrell Tyrese Tyson Ulysses Una Unity
Upton Uriah Val Valarie Valentino Vance Vanna Vaughn Velma Venetia Venus Verity Verlene Vernita Vicky Vikki Vince Virgil Vivien Vivienne Wally Walt
Walker Ward Warwick Waylon Webster Weldon Wells Wendell Wes Weston Wilbert Wilbur Wilda Wiley Wilhelmina Wilkie Willa Willard Williams Willis Willow
Wilton Win Windsor Winifred Winnie Winona Winthrop Wolf Woodrow Woody Wyatt Wyn Wynn Wynne Wynonna Xander Yancy Yardley Yasmeen Yetta York Ysabel Yul
Yves Yvon Zachariah Zackary Zane Zander Zeb Zeke Zeppo Zena Zinnia Zola Zora Zowie Zuleika

Adalberto Adelina Adrián Agustín Agustina Aitana Aitor Alcides Aldair Aleida Alejandrina Alfonsina Aline Aloysio Altagracia Amado Amancio Amaya
Américo Amparo Anahí Anderson Andoni Andreia Ángela Anibal Aníbal Anselmo Aparecida Apolinario Araceli Ariadna Ariosto Armida Arsenio Artemio Asdrúbal
Asunción Augusto Aurelio Aureliano Avelino Azucena Baltasar Baltazar Bartolomé Bartolomeu Belén Benedita Benicio Benigno Benjamín Berenice Bernarda
Berta Bertha Blanca Borja Braulio Brayan Brígida Calixto Camilo Candelaria Candido Cándido Caridad Carlota Carmelita Casimiro Catarina Cayetana
Cayetano César Cintia Cipriano Clarice Claudina Claudinei Clemente Clementina Concepción Concha Conchita Consuelo Corazon Cristian Cristóbal Crisanto
Cruz Cuauhtémoc Dagoberto Dalma Danilo Darío Dayana Débora Delcy Delfina Delfín Demetrio Desiderio Dilma Diosdado Dionisio Domingo Domingos Dulce
Dunga Eber Edelmira Éder Edgardo Edilberto Edilson Edinson Edmundo Eladio Elba Eleazar Elías Eligio Elisabete Elisenda Eliseo Eloísa Eloy Emerson
Emiliano Encarnación Enriqueta Epifanio Erasmo Erlinda Ernestina Esperanza Estanislao Estefanía Estela Estrella Eugenio Eulalia Eulogio Eusebio
Evaristo Evangelina Everardo Evita Ezequiel Fabiana Fabián Fabíola Fabricio Facundo Fátima Faustino Fausto Feliciano Felícia Felipa Fermín Fermin
Fidelia Filipa Filipe Flávia Flavio Flávio Flor Florencia Florencio Florentino Fortunato Francisca Fulgencio Gael Garbiñe Gaspar Genaro Geraldo Germán
German Gerónimo Getúlio Gilberto Gilmar Ginés Gisela Glauber Gonçalo Gonzalo Graça Gracia Graciela Gregorio Griselda Guadalupe Guillermina Gumersindo
Haroldo Heitor Helder Hélder Hélio Heloísa Heraldo Heriberto Hermenegildo Hermes Herminia Hernán Hernando Hipólito Hortensia Hugolino Humberto Iago
Iara Idalia Ignacia Iker Ildefonso Imma Imanol Inácio Indalecio Inocencio Iñaki Iñigo Irineu Isaías Isidora Isidro Ismael Itziar Ivete Ivonne Iwonka
Jacinto Jacobo Jairo Janaína Javi Jeremías Jerónimo Jesualdo Joaquina Jocelyne Joelma Jonás Jônatas Jordana Josep Josefa Joseba Josué Jovita Juanes
Judit Julián Julieta Julinho Justino Justo Kaká Karime Karla Kílian Lázaro Leandro Leocadia Leonel Leonor Leopoldo Letícia Licínio Lídia Ligia Lilia
Lino Lisandro Lourdes Lourenço Luana Luciana Lucila Lucrecia Luisinho Luiza Luján Lupe Lupita Luz Macarena Macario Mafalda Magali Magaly Maite Malena
Manolo Manoel Manu Marcelina Marcelino Marciano Marcial Margarida Mariano Maricarmen Maricela Mariela Mariluz Marisabel Marisol Maritza Marlen Matías
Matilde Mauro Maximiliano Máximo Mayra Melchor Melquiades Mercè Meritxell Miguelina Milagros Milciades Milena Míriam Misael Modesto Moisés Montserrat
Nahuel Narciso Nayib Nazario Neide Nélida Neus Neymar Nicanor Nicéforo Nieves Nilda Nilton Noelia Noemí Norberto Nuria Núria Obdulio Octavio Odalys
Ofelia Olegario Olímpia Olinda Omayra Onofre Oriol Orestes Osmar Osmany Oswaldo Othón Otávio Otilia Ovidio Palmira Paloma Pancho Pascual Pastora
Patrocinio Pau Paulino Paz Pelayo Pepe Pere Perfecto Petronila Pío Plácido Plinio Plínio Policarpo Porfirio Presentación Primitivo Prudencio Puri
Quique Quim Ramiro Raimundo Raimunda Raphinha Refugio Regino Reinaldo Remedios Reynaldo Rigoberta Rigoberto Rivaldo Rogelio Rogério Rolando Romina
Romualdo Ronaldo Ronaldinho Roque Rosalba Rosalía Rosana Rosângela Rosaura Roseli Rosendo Rosita Rubem Rufino Sabino Sagrario Salvadora Sarita
Saturnino Saúl Segundo Selenia Serafín Serafim Servando Severino Severo Sigfrido Silvana Silvério Silvestre Simão Simón Socorro Sol Solange Soledad
Sonsoles Soraya Suely Tabaré Tadeu Tainá Tarcísio Tatiane Telma Telmo Teodora Teófilo Tereza Thaís Thiago Tiago Timoteo Tomás Toribio Trinidad Ubaldo
Ulises Urbano Uxue Valdemar Valentín Valeria Vanderlei Vânia Vasco Venancio Vicenta Vinícius Vinicius Violeta Virgilio Visitación Viridiana Wagner
Waldemar Waldir Walkiria Washington Welington Wellington Wilfredo Wilmer Xabi Xabier Xavi Ximena Xiomara Yadira Yago Yamila Yamilé Yanet Yanira
Yasmani Yesenia Yoani Yolandi Yuliana Zacarías Zaida Zenaida Zélia Zoila Zoraida Zulema Achille Adalgisa Adelmo Adone Agnese Agostino Alberta Alcide
Alda Aleandro Alessio Alfio Amadeo Amedeo Amerigo Amilcare Anacleto Angiolo Annamaria Annalisa Antonella Antonello Ariberto Armanda Arnaldo Aronne
Arrigo Attilio Azzurra Baldassare Bartolomeo Battista Benedetto Beniamino Beppe Bettino Biagio Bonifacio Brando Brunella Calogero Camilla Carmela
Carmine Carlotta Caterina Cesare Chicco Cinzia Ciro Clelia Corrado Cosimo Cristiana Crocifissa Damiano Dario Delio Diletta Dino Domenica Domenico
Donata Donatella Donato Edda Edoardo Egidio Elettra Elio Elisabetta Emanuele Emiliana Ennio Enza Enzo Ermanno Ermes Ettore Ezio Fabrizio Fabrizia
Federigo Felice Ferruccio Filiberto Filippa Filippo Fiorella Fiorenza Flaminia Fosca Fulvia Fulvio Gabriele Gaetano Galeazzo Gaia Gaspare Gastone
Gavino Gennaro Gerolamo Gherardo Giacinta Giacomo Giada Gianbattista Gianfranco Giangiacomo Gianluca Gianluigi Gianmarco Gianmario Gianna Gianpaolo
Gianpiero Giordana Giordano Giosuè Giovanna Giovanbattista Girolamo Giuliana Giuliano Giuseppina Giusi Giustina Giusy Goffredo Graziano Graziella
Gualtiero Guglielmo Iacopo Ilaria Ilenia Immacolata Innocenzo Ippolito Isacco Ivano Jacopo Lamberto Lando Laerte Leoluca Leonello Licia Lia Lido Lina
Liliano Lodovico Loredana Luchino Lucrezia Ludovica Ludovico Luigia Luisella Maddalena Manlio Manuele Marcello Margherita Mariangela Mariarosa
Mariastella Marilena Marinella Marino Mariolina Martino Massimiliano Maurizia Maurizio Melchiorre Michelangelo Mirella Mirko Nello Nerina Nicolò
Niccolò Nichi Nino Noemi Nunzia Nunzio Oreste Orietta Ornella Orsola Ottavia Ottavio Ottaviano Otello Paoletta Pasqua Pasquale Patrizia Patrizio Piera
Pierangelo Pierfrancesco Pierferdinando Piergiorgio Pierluigi Piero Piersilvio Pietro Pino Pippo Primo Prospero Quirino Quintino Raffaele Raffaella
Raimondo Ranieri Remo Renzo Rinaldo Rino Rodolfa Romolo Rosalia Rosella Rossana Rossella Ruggero Sabatino Salvo Samuele Santo Saverio Secondo Serafina
Sergia Settimio Silvano Simonetta Stefanella Tancredi Tarcisio Teresina Tiberio Tiziana Tiziano Tommaso Toto Tullio Ugo Umberto Valerio Vannino
Virginio Virna Vitale Vito Vittoria Vittore Zaira Zeno Zita

Achim Adélaïde Adèle Adelheid Adolf Adolphe Agathe Aimé Aimée Albrecht Alexandrine Alfons Alfredine Alix Aliénor Aloïs Aloys Alphonse Amadeus Amandine
Ambroise Amélie Anaëlle Anatole Andrée Angèle Ange Angelika Anika Anja Anke Anna-Lena Annegret Annelies Annemarie Annick Annika Ansgar Antje Antonin
Apolline Ariane Arlette Armelle Arndt Arnd Arnault Arno Aude Augustin Aurélie Aurélien Aurore Axelle Aymeric Baptiste Barbel Bärbel Basile Bastian
Bastien Baudouin Béatrice Beate Bela Bénédicte Benoît Bérengère Bérénice Bernhard Berthe Berthold Bertolt Bettina Birgitta Blandine Brigitta Britta
Burkhard Calixte Capucine Carine Carl-Friedrich Carola Carsten Cathérine Cédric Céleste Célestin Célia Célie Charlène Charline Christel Christelle
Christof Christoffer Claas Clémence Clémentine Clément Cléo Clotilde Conny Corentin Corinna Cordula Cyprien Cyrille Dagmar Damaris Danièle Daphné
Delphin Désiré Désirée Detlef Detlev Diederik Diethelm Dietlind Dietmar Dietrich Dorothea Dorothée Eberhard Eckart Eckhard Edeltraud Edgard Édith
Edmond Édouard Egon Ehrhard Eike Eléonore Éléonore Elfriede Élie Éliane Élise Elke Elmar Élodie Elsbeth Émeline Emeline Émile Émilie Emmanuelle
Emmerich Enno Erhard Erna Ernst-Günter Erwan Étiennette Eugène Eugénie Ève Évelyne Ewald Fabienne Fabrice Falk Fanny Fantine Félicité Félix Fernand
Fernande Firmin Flavien Flore Florent Florentin Florestan Francine Franck François-Xavier Françoise Franka Franziska Frauke Frédérique Friedbert
Friedemann Friedhelm Friederike Frithjof Gaël Gaëlle Gaëtan Gaspard Gaston Gauthier Gautier Geoffroy Georgine Géraldine Gerd Gerda Germain Gernot Gero
Gerold Gerta Gertrud Gesine Ghislain Gisèle Gitta Godefroy Gottfried Gotthold Götz Gonzague Grégoire Grégory Gudrun Guénaël Guntram Gustav Gustave
Guylaine Gwenaël Gwenaëlle Hanna Hannelore Hanne Hannes Hanno Hans-Dietrich Hans-Georg Hans-Joachim Hans-Jürgen Hans-Peter Hansjörg Hartmut Hedwig
Heike Heidrun Heiner Heinrike Hela Helge Hella Helmuth Heloise Héloïse Henning Henny Henriette Heribert Hermann Hermine Herta Hilde Hildegard
Hippolyte Holger Honoré Horst-Dieter Hubertus Hugues Huguette Hyacinthe Ignace Ignaz Ilona Ilse Imke Immanuel Inès Inge Ingeborg Ingo Iréne Irène
Irmgard Isabeau Isaure Jacky Jan-Peter Janina Jannik Jasmin Jean-Baptiste Jean-Bernard Jean-Bertrand Jean-Charles Jean-Christophe Jean-Claude
Jean-François Jean-Jacques Jean-Louis Jean-Luc Jean-Marc Jean-Marie Jean-Max Jean-Michel Jean-Noël Jean-Paul Jean-Philippe Jean-Pierre Jean-Vincent
Jean-Yves Jeannine Jeannot Jenö Jérémie Jérémy Joachime Joël Joëlle Jördis Joschka Josiane Jost Julie-Anne Juliette Julienne Jupp Justus Jutta Kai-Uwe
Karl-Theodor Karlheinz Karoline Karsten Käthe Kaspar Kerstin Kilian Konrad Konstantin Konstanze Kordula Korbinian Kunibert Laëtitia Laetitia Lambert
Laure Laurène Laurentine Laurette Lazare Léa Lenz Léo Léon Léonard Léonie Léopold Liane Lieselotte Liliane Lilo Loïc Loïs Lorenz Lore Lorène Lucette
Lucien Lucienne Ludger Ludivine Ludovic Luitpold Lutz Lydie Maël Maëlle Maelys Maëva Magalie Maike Maïté Malte Manon Marc-André Marceau Marcelle Maren
Margarete Margarethe Margaux Margit Margret Marie-Ange Marie-Christine Marie-Claire Marie-France Marie-George Marie-Hélène Marie-José Marie-Laure
Marie-Louise Marie-Pierre Marie-Thérèse Marielle Mariette Marika Marit Marlène Marlies Martial Marthe Matthäus Mathis Maurin Maxence Maximilien
Mechthild Mechtild Meike Meinhard Meinrad Melina Mélanie Mélissa Michaël Micheline Michaele Mireille Modeste Moïra Morgane Morten Mylène Nadège
Natacha Nathanaël Nele Nicolette Niels Niklas Ninon Noël Noémie Océane Odilo Odile Odilon Ophélie Orane Oriane Othmar Ottmar Otmar Otto-Karl Pascale
Pascaline Pénélope Perrine Philibert Philipp Philippine Pierre-Yves Pierrette Rabea Rachida Rainald Rainer Raphaël Raphaëlle Raymonde Régine Régis
Reiner Reinhold Reinhild Rémi Rémy Renate Renaud Reynald Richarde Roch Rodolphe Rodrigue Rolande Romain Romane Romuald Roselyne Rosemarie Rosine
Roswitha Rüdiger Rupprecht Ruprecht Salomé Sandrine Sascha Sébastien Ségolène Séverine Séverin Sibylle Sidonie Siegbert Siegmar Sieglinde Sigmar
Sigmund Sigrun Silke Siméon Solène Soizic Sönke Stanislas Steffi Stéphanie Susi Swantje Sylvaine Sylvestre Tanguy Tanja Tassilo Tatjana Théo Théodore
Théophile Thekla Thérésa Thibaud Thibault Thibaut Thilo Till Tilman Tilo Timothée Titouan Torben Torsten Toussaint Traudl Ulf Uli Ulla Ulrika Ursel
Urs Urban Ute Uwe Valentine Valérie Valéry Veit Verena Violaine Violette Virginie Vivianne Volkmar Walburga Waltraud Wendelin Wibke Wiebke Wieland
Wilfried Wilhelmine Wilfrid Willi Willibald Winfried Wolf-Dieter Wolfram Wulf Xavière Yaël Yann Yannic Yasmina Yohan Yohann Yolande Yvan Yves-Marie
Zacharie Zélie Zénaïde Aad Aaltje Åke Åsa Åse Aagot Adriaan Aino Aki Albertine Aleid Anders-Johan Anneli Anniken Annemieke Annelie Ansa Antti Ard
Arend Ari-Pekka Arild Arjen Arnór Arvid Arvo Aslak Asbjørn Ásgeir Auke Bård Barend Bart-Jan Bas Bendik Bengt Berit Bernt Bertil Birgir Birger Birgitte
Birthe Bjarne Bjarni Bo-Göran Börje Boudewijn Brage Bram Brynhild Carl-Gustaf Carolien Carin Cathrine Cees Cilla Claes Coen Cor Cornelis Daan Dagfinn
Dag Dagny Didrik Dieuwke Dirk-Jan Dries Ebba Edvard Eelco Eero Eeva Egil Eija Eino Eirik Eiríkur Elfa Elin Elina Eljero Els Emiel Emmy Eppo Erkki
Erlend Erling Espen Evert Eystein Femke Fenna Floor Folke Fons Frans Freek Freja Frida Frits Frode Gaute Geert Geir Gerben Gert Gert-Jan Gijs Gísli
Gitte Göran Gösta Greger Greetje Gro Gry Guðni Gudlaug Gudmund Gun Gunhild Gunilla Gunn Gunnhild Guus Guri Haakon Håvard Halldór Halvard Hannele Hannu
Hans-Christian Harm Harri Hedvig Heikki Heimir Heleen Helle Henk Hennie Henriikka Herbjørn Hildur Hinrik Hjalmar Hjördís Idar Iiro Ilkka Ilmari Ineke
Ingebjørg Ingegerd Ingela Inger Ingvar Ingvild Inka Irja Irmeli Isak Ivar Jaakko Jaana Jaap Jacoba Jacco Jari Jarkko Jarl Jarle Jarmo Jelle Jeppe
Jeroen Jesper Jetta Jette Johan-Petter Joakim Joep Jonne Joop Joost Jorgen Jørgen Jorma Jorn Jørn Joris Jouko Jouni Juha Juhani Juho Jukka Jussi Jyrki
Jytte Kaare Kåre Kaarina Kaisa Kaj Kajsa Kalle Kari Karl-Johan Kasper Katri Katrín Kees Keijo Kerttu Ketil Kimmo Kirsi Kirsti Kjartan Kjell Kjersti
Klaas Klara Knud Knut Koen Koenraad Kristjan Kristján Kristoffer Krister Kyösti Kyllikki Lasse Leena Leif-Ove Lene Lennart Lieke Lieve Liisa Linnea
Lisbet Liv Lodewijk Lone Loes Lotta Lotte Luuk Maaike Maarten Maarit Maartje Machteld Magni Maija Majken Maj-Britt Malene Malin Mårten Margareta
Margaretha Margrethe Margriet Marieke Marijke Marjan Marjo Marja Marjut Markku Marloes Marte Mathijs Matti Mats Mauri Mauritz Mette Michiel Miika Mika
Mikkel Mikko Minna Nanna Neeltje Niek Niilo Odd Oddbjørn Oddny Oddvar Øistein Øivind Ola Olav Óli Ólafur Olavi Olle Olli Onni Ove Øystein Øyvind Paavo
Pål Päivi Paivi Páll Palle Pasi Patrik Peder Pekka Pelle Pentti Per-Erik Pernille Perttu Petri Petter Petteri Piet Pim Pirkko Pirjo Pontus Preben
Ragna Ragnar Ragnhild Raija Raimo Randi Rasmus Reidar Reijo Reima Rens Riika Riikka Riitta Rikard Rikke Rinus Risto Rolf-Erik Ronja Roel Roelof Roope
Ruud Rutger Saara Saku Sakari Samuli Sander Sanne Sanneke Satu Sauli Seppo Sibrand Sigbjørn Signe Sigrún Sigurd Sigurður Sigve Sif Silje Siri Siv
Sjoerd Sjur Snorri Sofie Solveig Stig Stian Stein Steinar Steingrímur Stijn Sture Sunniva Svante Svein Sveinn Svend Synnøve Taavi Tage Taina Tapani
Tapio Tarja Tarjei Teemu Teppo Terhi Terje Tero Theodoor Thijs Thomasina Thor Thorbjorn Thorbjørn Thorleif Thyra Tiina Tjibbe Tomi Toivo Tommi Tone
Tor Tord Tore Torgeir Torgny Torill Torkel Tormod Torolf Torstein Torunn Tove Trine Trond Troels Trude Trygve Tuija Tuomas Turid Tuula Tuulikki
Ulrikke Unni Unnur Urho Väinö Valtteri Valdis Vegard Veikko Veli Vesa Vibeke Vidar Vidkun Vigdís Vigdis Viggo Vilde Vilhelm Ville Vilho Vuokko Wenche
Wessel Wiebe Wijnand Wil Willemijn Wim Wopke Wout Wouter Yngvar Yngve Yrjö Yrsa Yvo

Adalbert Afanasy Agafon Agata Akaki Akim Aleh Aleksa Aleksandra Ales Aleś Alesia Aleksy Alexej Alfreds Alisa Aliaksandr Alla Alojz Alyona Anatol
Anatolii Anatoliy Anatolijs Andrii Andriy Andris Andrius Andrus Anfisa Aneta Antanas Antoni Antonín Apolinary Arkady Arkadiy Arkadiusz Arsen Arseniy
Arseny Artem Artiom Artjoms Artyom Arvydas Asen Asya Atanas Augustyn Avakum Bakir Balázs Balint Bálint Barna Bartłomiej Bartosz Béla Benedek Berislav
Bidzina Biljana Blaž Blagoje Blagovest Blerim Bogumił Boguslaw Bogusław Bohdan Bohumil Bohuslav Boiko Bojan Bojana Bolesław Boleslaw Borislav Borivoje
Borut Boryana Borys Božena Božidar Boyko Brane Branimir Branislav Branka Branko Bratislav Bronisław Bronislaw Bujar Călin Calin Cătălin Catalin Cezary
Chavdar Corneliu Cosmin Cristi Csaba Čedomir Czesław Czeslaw Dace Dalibor Dalius Damir Danail Danica Danijel Danuta Danylo Darinka Darja Darko Darya
Daša Davor Deividas Dejan Delyan Denys Desislava Dezső Dijana Dimitar Dimitrije Dinko Dmitrij Dmitriy Dmytro Dobromir Donika Dorin Dorota Dov Dragan
Dragana Drago Dragoljub Dragoslav Dražen Draženko Drita Dubravka Duško Dusan Dušan Dušanka Dzhokhar Dzianis Dzmitry Edi Edita Egidijus Egils Ekaterina
Ekaterini Elīna Elizaveta Elmārs Emina Emir Emőke Endre Enver Ermal Ernő Eszter Evelina Evgenia Evgeni Evgeniy Evgueni Ewa Ewelina Fadil Fatmir Fatos
Fedir Fedor Felicja Feliks Ferenc Filip Flórián Florin Franciszek Franja Franjo František Fyodor Gábor Gabor Galyna Gavril Gediminas Gelena Gennadi
Gennadiy Gennady Georgi Georgy Georgiy Gergely Gheorghe Gintaras Gitanas Gjergj Gjorge Gleb Goran Gordana Gražina Grażyna Grigore Grigoriy Grigorii
Grzegorz Guntis Gyula Halina Halyna Haris Hashim Hedvika Henryk Henryka Hleb Hryhoriy Hristo Hrvoje Ieva Ignas Ignacy Ihor Illia Ilir Ilie Ilinca Ilze
Imre Inese Inna Ioan Ioana Ion Ionel Ionuț Iosif Ireneusz Iryna Iurie Iva Ivanka Ivars Iveta Ivica Ivaylo Iwan Iwona Izabela Jadwiga Jadranka Jakov
Jānis Janez Janja Janko János Janusz Jarek Jarmila Jaromír Jaromir Jaroslav Jarosław Jaroslaw Jasmina Jasna Jaak Jaan Jędrzej Jekaterina Jerzy
Jindřich Jitka Jolana Jolanta Josip Jovanka Jovana Jozef Józef Jozsef József Judita Julija Juozas Jurijs Juris Juri Jüri Justyna Kaia Kaja Kaloyan
Kārlis Karolis Kassia Katalin Katarína Katarina Katarzyna Katya Kazimierz Kazimir Kęstutis Kiril Kinga Klára Klaudia Klemen Klement Kliment Kolinda
Konstantyn Konstantinas Konstantins Kornel Kosta Kostiantyn Kostyantyn Krasimir Krešimir Krisjanis Krišjānis Krystian Krystyna Ksenia Ksenija Kseniya
Kubilay Kuzma Ladislav Laimdota Larysa Laurynas Lavrenty Lazar Leoš Leonīds Lesia Lesya Leszek Levente Lev Lidiya Lilyana Linas Lion Liudmila Liudmyla
Ljubomir Ljudmila Ljupčo Ľubomír Lubomir Ľudovít Lucjan Luboš Lucyna Ludmila Ludwik Luka Lukáš Lyubomir Lyubov Lyudmila Madalina Mădălina Maia Maja
Maksim Maksym Maksymilian Malgorzata Małgorzata Manol Marcjanna Marek Margus Marija Marijana Marin Marinela Mariusz Markéta Markiyan Máté Matej Matija
Matis Matjaž Matúš Matvey Matyas Mátyás Mečislovas Melita Metka Mieczysław Mieczyslaw Mihael Mihail Mihaela Mihajlo Mihály Mihkel Mikheil Mikalai
Mikola Mikoláš Mikołaj Mikolaj Mikuláš Miklós Mila Milada Milana Mile Miljenko Milka Milko Milojko Milomir Milorad Miłosz Mimoza Mircea Mirela Mirjana
Mirka Miroslava Mirosław Mirza Mladen Mojca Momčilo Momir Muhamed Mykola Mykhailo Mykhaylo Myroslava Nadezhda Nadiia Nadija Narcisa Nastassia Natalija
Nataliya Natalya Nataša Natela Nebojša Nebojsa Nedim Nedyalko Nerijus Nevena Nicușor Nicusor Nijolė Nika Nikodem Nikolajs Nikoloz Nikolay Nikolina
Ninoslav Nodar Ognjen Oksana Oldřich Oleh Oleksandr Oleksandra Oleksii Oleksiy Olgierd Olha Ondřej Ondrej Orest Ostap Otakar Otar Ovidiu Palko Panayot
Pavlína Pavlo Pavol Péter Petar Petre Petrit Petras Petru Petya Piotrek Plamen Platon Predrag Primož Prokop Przemysław Radim Radka Radko Radmila Rado
Radoslav Radosław Radoslaw Radovan Rafał Rafal Raimonds Raimundas Raluca Ramūnas Ramunas Ramush Ranko Rasa Ratko Rayna Regimantas Remigiusz Rexhep
Rezső Rimantas Rinat Robertas Róbert Rodica Roksana Rok Romana Romualdas Rosen Rostislav Rostyslav Roza Rumen Rumiana Ruslan Ruslana Ruta Ryszard
Sadik Salih Sandis Sándor Sandor Sanja Sanjin Sanita Saša Saulius Savo Sead Sebastijan Semen Semyon Serghei Serhii Serhiy Siarhei Sigita Sigitas
Silvija Sławomir Slawomir Slaviša Slavko Slavomír Slobodanka Smail Snežana Solomia Sonya Spartak Srdan Srđan Srdjan Srećko Stanimir Stanisław
Stanislaw Stanislava Stanislovas Stanko Stela Stepan Stjepan Stoyan Sulejman Svatopluk Světlana Sviatlana Sviatoslav Svyatoslav Szabolcs Szilárd
Szymon Tadej Tadas Tamás Tamaz Taras Tedo Teimuraz Teodor Teofil Tetiana Tetyana Tibor Tihomir Tihana Timea Timofey Timur Tinatin Todor Tõnu Toma
Tomislav Toomas Tsvetan Tsvetana Tudor Uldis Urmas Uroš Urszula Vadim Vadym Václav Vaidotas Valentyn Valdas Valentyna Valeriu Valeriy Valeri Valērijs
Vanja Vanya Varvara Vasil Vasile Vasyl Vasilii Vasiliy Vasilij Vatroslav Velimir Velko Vendula Venceslas Veniamin Ventsislav Vesela Veselin Vesna
Viačeslavas Viacheslav Viktorija Viktoriia Vilém Vilius Vilis Vincas Viorel Viorica Vira Virgilijus Vita Vitalie Vitalii Vitālijs Vitaliy Vít Vitold
Vivi Vjekoslav Vjosa Vlad Vlada Vladan Vladas Vladislavs Vladlen Vladimír Vladimira Vladyslav Vlasta Vlastimil Voislav Vojislav Vojtěch Volha Vsevolod
Vuk Vyacheslav Vygaudas Vytautas Walenty Walery Wiesław Wiesława Wiktor Wincenty Witalij Witold Władysław Wladyslaw Włodzimierz Wlodzimierz Xhelal
Yakov Yakiv Yanina Yanis Yaroslav Yaroslava Yefim Yegor Yehor Yekaterina Yelena Yelizaveta Yevhen Yevhenia Yevgeniy Yevgenia Yordan Yordanka Yulia
Yuliya Yuliia Yuriy Yurii Yury Zahari Zbigniew Zdenka Zdenko Zdzisław Zenon Želimir Željko Zeljko Željka Zhan Zhanna Zhivko Zinaida Zlatan Zlatko
Zofia Zorica Zoriana Zsolt Zsófia Zsuzsanna Zurab Zuzana Zuzanna Zvezdan Zviad Zvonimir Zygmunt Žarko Živko Žiga Ararat Aram Aramis Areg Armen Arpi
Arshak Artak Artashes Arto Ashot Avet Avetik Davit Edmon Gagik Gayane Gevorg Gor Gohar Grigor Hakob Harut Hasmik Hayk Hovhannes Hovik Karapet Karlen
Lilit Levon Lusine Mher Mkrtich Narek Narine Nikol Nune Raffi Samvel Sargis Serzh Shushan Siranush Tatevik Tigran Vahagn Vahan Vahe Varazdat Vardan
Vartan Vazgen Yervand Zaruhi Zohrab Eldar Elchin Elman Emin Fikret Gulnara Heydar Ilgar Intigam Isa Jeyhun Leyla Mehriban Nigar Novruz Qurban Rauf
Rovshan Sabir Sevinj Shahin Shakhriyar Tofig Vagif Vugar Zafar Ziya Akezhan Alikhan Almaz Almazbek Aman Amirbek Asel Askar Asylbek Azamat Azimjon
Bakhtiyar Bakyt Bolat Daniyar Dariga Dilnoza Dinara Emomali Erlan Gulbahor Gurbanguly Islam Jamshid Jenish Kairat Kassym-Jomart Kurmanbek Maksat Marat
Muhammadjon Mukhtar Nargiza Nursultan Nurlan Omurbek Rustam Saparmurat Serdar Shavkat Sherali Sooronbay Sadyr Tamerlan Temir Tursunbek Ulan Ulugbek
Zamira Zhanar Adamantios Afroditi Agamemnon Aglaia Alekos Anastasios Angelos Antonis Apostolos Argyris Aristides Aristotelis Athanasios Athina
Charalambos Charis Christodoulos Christos Chryssa Costas Despina Dimitra Dionysios Dionysis Efstathios Efthymios Eftychia Eirini Elefteria Eleftherios
Elpida Emmanouil Evangelia Evangelos Filippos Fofi Fotis Gerasimos Giannis Giorgos Giorgis Glafcos Haralambos Ioanna Ioannis Iordanis Kalliopi Katina
Konstantina Konstantinos Kostantinos Kostas Kyriaki Lambros Lefteris Leonidas Loukas Makis Manolis Marios Meropi Michalis Mihalis Miltiadis Minas
Myrto Nektarios Nikitas Nikiforos Nikos Olympia Panagiotis Panagiota Panos Pantelis Paraskevi Pavlos Periklis Petros Prodromos Rallis Sotiris Sotirios
Spiros Spyridon Spyros Stamatis Stathis Stavros Stefanos Stelios Stergios Stratis Takis Tasos Tassos Theano Themis Theodoros Theodosis Thanasis Thanos
Thodoris Vaggelis Vangelis Vasiliki Vasilis Vassilis Vassiliki Vlasis Xenia Xenophon Yiannis Yiorgos Zacharias Zisis Zoi

Abbad Abdelfattah Abdel-Fattah Abdelhak Abdelhakim Abdelhamid Abdelilah Abdelkader Abdelkarim Abdellah Abdellatif Abdelmadjid Abdelmajid Abdelmalek
Abdelrahman Abdelwahab Abderrahim Abderrahmane Abderrazak Abdessalam Abdolkarim Abdolreza Abdulaziz Abdulfatah Abdulhadi Abdulhamid Abdulkadir
Abdulkarim Abdullatif Abdulmalik Abdulmajid Abdulqader Abdulraheem Abdulrazak Abdulsalam Abdulwahab Abedin Abir Adeeb Adham Adib Adl Afaf Afshin Ahlam
Aiman Akhtar Akif Akram Ala Alaa Alaeddin Alaeddine Alam Aleem Aliaa Alireza Aliya Aliyah Altaf Amaal Amani Ameen Ameena Ameer Ameera Amine Aminullah
Amira Amjad Ammar Amr Anas Anees Anis Anisa Anoushirvan Anwaar Aous Arash Ardeshir Ardavan Areej Aref Arezoo Arij Arsalan Arshad Aryeh Arwa Asadullah
Aseel Asghar Ashfaq Ashkan Asiya Aslam Asra Assad Assem Ata Atef Atefeh Athar Atif Atiq Atiqullah Attaullah Awad Awwad Aya Ayat Ayaz Aydin Aylin Ayhan
Ayoub Aysel Ayşe Ayse Ayub Azadeh Azam Azar Azhar Azita Azmi Azza Babak Babar Badr Badreddine Bahaa Baha Bahar Bahman Bahram Bakr Barham Barzan Basem
Basima Basma Basman Batoul Behnam Behrouz Behzad Bekir Belal Belkacem Benazir Berivan Berk Beyza Bijan Binali Bisher Boualem Boushra Boutheina Brahim
Bülent Bulent Burak Burcu Bushra Butrus Cafer Canan Cem Cemal Cemil Cengiz Cevdet Chafik Chakib Chawki Cihan Çağlar Dalal Daoud Dara Dariush Darwish
Davood Davoud Deniz Derya Dhia Dilara Dilek Diyar Djamel Djamila Doaa Doğu Dunya Ebru Ece Eda Edip Ehsan Ekmeleddin Ekrem Elaheh Elaha Elham Elif
Elnaz Emad Emine Enes Engin Ercan Erdal Erdem Erkan Erol Esmail Ersin Esra Eymen Ezzat Ezz Fadel Fadwa Fahd Fahim Fahmi Fahmy Fahri Faiza Faizan
Fakhri Faraj Faramarz Fares Fariba Farida Fariborz Faris Farooq Farouq Farrokh Farrukh Farshad Farzad Farzana Farzaneh Fateh Fatemeh Fathi Fathiya
Fatih Fattah Fauzi Fawaz Fawzi Fawzia Fayez Fayyad Fazal Feras Ferhat Fereshteh Fereydoun Ferdi Feridun Fethullah Fevzi Figen Firas Firdaus Firouz
Foad Fouad Fouzia Fuad Funda Furkan Gamal Gebran Ghada Ghadeer Ghaith Ghazi Ghazwan Ghofrane Gholam Gholamreza Ghulam Golnaz Gökhan Gul Gulbuddin
Gulalai Gülen Gülsüm Gültan Haaris Habiba Habibullah Hacer Hachem Haidar Hafez Hafiz Hafsa Haifa Haitham Haithem Hajar Hakeem Halil Halima Halit
Hameed Hamida Hamidreza Hamidullah Hamdi Hamed Hammad Hammoud Hamzeh Hanan Haneen Haneya Hanif Hanifa Harith Haroon Hasnaa Hassib Hassine Hatem Hatice
Hatim Hayat Hayder Hayrettin Hazem Hazrat Heba Hedi Hekmat Hesham Heshmat Hiba Hicham Hidayat Hind Hisham Hoda Homa Homayoun Hooman Hosam Hossam
Hossein Houda Houman Houcine Hoshyar Huda Hulusi Huma Humaira Humayun Husam Husni Husna Hüseyin Iftikhar Ihab Ihsan Ijaz Ikram Ilyas Imane Imtiaz Inam
Inas Inayat Inayatullah Intisar Intissar Iqbal Iraj Irem Ismet İsmail İsmet Israr Issam Iyad Iyas Izzat Izzeddin Jaafar Jabbar Jaber Jabir Jafar
Jahangir Jala Jalal Jaleh Jalil Jamaal Jameel Jameela Jamil Jamileh Jamshed Javaid Javed Jawad Jawaher Jibran Jihan Jomana Joumana Jumana Kaan Kader
Kadir Kaleem Kamel Kamila Kamyar Kanwal Kareema Karima Kasim Kasra Katayoun Kaveh Kazem Keivan Kemal Kerem Khadeeja Khadijeh Khairat Khairi Khairy
Khairullah Khaldoon Khaldoun Khalaf Khaleda Khalil Khawaja Khosrow Khurram Khurshid Kiana Kianoush Kifah Köksal Koray Ladan Lale Laleh Lamia Lamis
Latif Latifa Layal Laith Lobna Loubna Loujain Lubna Lujain Luay Lütfi Maan Mabrouk Madiha Maha Mahdi Mahboob Maher Mahin Mahinda Mahmut Mahnaz Mahsa
Mahtab Mai Maisa Majd Majda Majed Majid Malak Malalai Malek Malika Mamnoon Mamoon Mamoun Manal Manar Mani Mansoor Mansour Mansur Manouchehr Manzoor
Marjane Marouane Marwa Marwan Maryem Marzieh Maryan Maryum Masih Mashal Masood Massoud Masud Maysoon Mazen Mazin Mehmood Mehran Mehrdad Mehreen
Mehrnaz Mehrzad Mehr Melek Melih Meltem Menna Meral Meriem Merve Meryem Mesut Metin Mevlüt Mevlut Mezyan Miftah Milad Minoo Mir Mir-Hossein Mirwais
Mitra Moataz Moaz Moein Mohamedou Mohsen Mohsin Moin Mojgan Mojtaba Moncef Monir Monzer Moosa Morad Morteza Mossaad Motaz Mouad Mounir Moussab
Mozaffar Mubarak Mubashir Mudassir Muftah Mujeeb Mujahid Mukhtiar Mulham Munir Munira Muntazer Muqtada Murtaza Musab Mushahid Mushtaq Muslim Mustapha
Musallam Mustansir Mutasim Muthanna Muzaffar Muzammil Naama Nada Nadeem Nader Nadhim Nadim Nadir Nadira Nael Naeem Nafeesa Nafisa Naghma Nagla Nagy
Nahed Nahid Nahla Naila Naim Naima Najah Najat Najeeb Najib Najibullah Najla Najm Najwa Namir Naoufel Narges Nargis Nariman Naseem Naser Nashwa Nasim
Nasir Nasira Nasreen Nasrin Nasrallah Nasrullah Navid Nawal Nawaf Nayef Nazanin Nazia Nazir Nazih Nazım Nechirvan Necmettin Necati Neda Negar Negin
Nermin Nesrine Nevin Nezahat Nihad Nihal Nihat Niloofar Niloufar Nilufar Nima Nimat Nizar Noha Noora Nooruddin Noureddine Noura Nouran Nourhan Numan
Nur Nuray Nurettin Nurhan Nuriye Nurullah Nusrat Obaid Oğuz Okan Oktay Omaima Omara Omayma Omid Onur Orhan Orkhan Oubai Oussama Oytun Özge Özlem
Parastoo Pargol Parisa Parvaneh Parveen Parvin Parwin Payam Pelin Pervaiz Pervez Pervin Pinar Pınar Pouya Qadir Qais Qamar Qasem Qasim Qassem Qusay
Raafat Rabab Rabia Rabie Radhia Radwan Raed Rafat Rafea Rafeeq Rafik Rafiqa Raghad Raghida Rahaf Raheel Rahim Rahima Rahman Rahma Rahmat Rahmatullah
Raif Rajaa Rajab Rajeh Ramadan Ramazan Ramin Ramiz Ramla Ramy Randa Rangin Rasha Rasheed Rasim Rasool Rasoul Raya Rayan Rayyan Razan Razi Razia Reem
Reema Rehana Rehman Reham Reyhaneh Rezan Riad Riaz Rida Ridha Rifaat Rifat Rima Riyad Rizwan Roshan Rostam Roula Roya Ruhollah Rukhsana Rukia Rula
Rushdi Ruqaya Saad Saada Saadia Saadeddine Sabah Sabeen Saber Sabiha Sabri Sabry Sadaf Saddam Sadegh Sadia Sadollah Saeb Saeeda Safaa Safa Safi Safiya
Safwan Sahar Sahir Saif Saifuddin Saifullah Saima Sajad Sajid Sajida Sajjad Sakina Salaheddine Salam Saleem Saleha Salem Salwa Sama Samah Samar Samara
Samaneh Samim Samina Samiullah Samiya Sana Sanam Sanaa Saqib Sardar Sarfraz Sarmad Sarwar Satar Sattar Savaş Sawsan Sayed Sayeed Sayyid Sedat Sedigheh
Seif Selahattin Selcuk Selçuk Selim Selin Semih Semra Serap Serkan Serhat Setareh Sevda Sevgi Sevil Seyed Seyyed Seyran Sezgin Shaaban Shabana Shabir
Shadi Shadia Shafiq Shafqat Shaheen Shahab Shaharzad Shahd Shahida Shahira Shahla Shahnaz Shahram Shahrokh Shaista Shaker Shakib Shakil Shakila Shakir
Shakira Shamil Shamim Shamima Shams Shamsa Shamsuddin Sharif Sharmeen Sharmin Shatha Shaukat Shayma Shehbaz Shehzad Shehla Sherif Sherin Sherine
Sheyda Shiva Shoaib Shohreh Shukri Sibel Siddique Sidra Sihem Sima Simin Sinan Sirajuddin Sirwan Soha Sohail Soheil Sohrab Soltan Somaya Sonay Souad
Soufiane Soulaiman Suad Subhi Sufyan Suha Suhad Suhail Suhaib Suhair Süleyman Suleyman Sultan Sultana Sumaiya Sumaya Summaya Syed Syeda Taha Tahani
Tahereh Tahir Tahira Tahmina Taimur Taj Tajuddin Talaat Talal Talat Talha Talib Tamam Tamer Tamim Tanju Tansu Tanveer Tanvir Tarik Tasneem Tauqir
Tawakkol Tawfik Tawfiq Tayeb Tayfun Tayyip Tevfik Tolga Tufan Tuğba Tülay Tuncay Turan Turgut Turhan Turki Uğur Ulaş Ümit Umit Ummer Urwa Usama Vahid
Veysel Vida Wadah Wadih Wael Wafa Wafaa Wahab Waheed Wahid Wahida Wajdi Wajih Wali Waleed Walaa Waqar Waseem Wasim Wassim Wisam Wissam Yahya Yahia
Yakub Yakup Yalçın Yaman Yara Yasar Yaşar Yaseen Yasir Yasin Yassine Yavuz Yıldız Yiğit Younis Yousaf Youssra Yunus Yusra Yusri Zafer Zaher Zahid
Zahida Zahir Zahraa Zaidan Zakariya Zakariyya Zaki Zakia Zakir Zaman Zarifa Zayd Zayed Zayn Zayneb Zeinab Zeki Zeyad Zeyna Ziauddin Zeba Zohra Zohreh
Zouhair Zouheir Zuhair Zuhal Zuleyha Zulfiqar Adi Alon Amichai Amihai Amiram Amnon Anat Arbel Arie Ariela Arik Asaf Ashira Assaf Avia Aviad Avichai
Avigail Avihai Avishai Aviv Aviva Ayala Ayelet Baruch Batia Batya Benyamin Berel Binyamin Boaz Bracha Carmi Chaya Chava Chen Dafna Dalya Devora Doron
Dorit Dror Dudi Efraim Eitan Elad Elazar Eliad Eliezer Eliyahu Elkana Elyakim Erel Esti Eyal Ezer Gadi Gabi Gal Galit Galia Geula Gila Golda Hadar
Hadas Hagai Hagit Hanoch Haya Hillel Idan Ido Ilana Inbal Irit Isser Itai Itay Itzhak Itzik Keren Lior Liora Liron Maayan Malka Matan Mattityahu Meir
Menachem Menahem Merav Meyrav Mordechai Moshe Motti Nachman Nadav Natan Nechama Nimrod Nissan Nissim Nitzan Noa Noam Nurit Ofer Ofir Ofra Ohad Omri
Orit Orly Orna Osnat Pinchas Pini Rafi Rahel Ravit Rivka Roi Ronen Roni Ronit Rotem Sagi Sarit Shabtai Shai Shalom Shaul Shira Shiri Shlomi Shlomit
Shlomo Shoshana Shula Shulamit Sigal Simcha Stav Tal Tali Tomer Tsachi Tzachi Tzipi Tzipora Tzvi Udi Uri Uriel Uzi Vered Yaakov Yael Yaffa Yaniv Yariv
Yaron Yechiel Yedidia Yehezkel Yehoshua Yehuda Yehudit Yigal Yisrael Yishai Yochanan Yoel Yonatan Yona Yoram Yuval Zalman Ze'ev Zeev Zehava Zion
Zippora Zvi Zvika

Aabha Aadesh Aadhya Aaditya Aakash Aamir Aanchal Abhay Abhijit Abhijeet Abhinandan Abhinav Achyut Aditi Aditya Adhir Ajit Akanksha Akhil Akhilesh Alka
Amala Amarinder Amartya Ambika Amiya Amol Amrita Amrit Amritpal Amruta Anagha Anant Ananth Ananya Angad Aniket Aniruddha Anjana Anjum Anju Ankita
Ankur Anoop Anshul Anuj Anup Anupam Anupama Anuradha Anurag Anushka Aparna Apoorva Archana Arati Aravind Arijit Arindam Arnab Arpita Arti Arundhati
Aruna Arunima Arvinder Arya Asaduddin Aseem Ashima Ashish Ashutosh Ashwani Ashwin Ashwini Asim Atal Atul Avantika Avinash Ayushmann Azharuddin Azim
Babita Babul Badal Baburam Balaji Balasaheb Baldev Balwinder Balwant Bansi Basavaraj Basudeb Bhagat Bhagwan Bhagwant Bhairon Bhanu Bharat Bharati
Bhaskar Bhavna Bhavesh Bhawana Bhim Bhola Bhupen Bhupendra Bhupesh Bhupinder Bibek Bidhya Bijoy Bikash Bimal Bipin Biplab Bishnu Biswajit Brajesh
Brinda Buddhadeb Chandan Chandrababu Chandrakant Chandrashekhar Chandrika Charan Charanjit Chetan Chhagan Chinmay Chirag Chitra Damini Damodar Darshan
Daya Dayanand Debabrata Debashish Deepa Deepali Deepanshu Deepender Dev Devendra Devi Devika Devyani Dhanush Dharam Dharmendra Dhiraj Dhirubhai Dhruv
Digvijaya Digvijay Diya Dipak Dipankar Dipika Dipti Divyanshu Durga Dushyant Ekta Eknath Feroze Gajanan Ganesh Ganga Gangadhar Gautam Gautami Gauri
Gayatri Geeta Geetika Ghanshyam Girish Giriraj Gita Gitanjali Gopal Gopinath Gotabaya Govind Govinda Gulab Gulzar Gurcharan Gurdeep Gurdial Gurmeet
Gurpreet Gursharan Gurucharan Gurvinder Hansraj Harbhajan Hardeep Hardik Haridas Harinder Harish Harjit Harpreet Harsh Harsha Harshad Harshvardhan
Harsimrat Hasmukh Hema Hemant Hemanta Hemlata Himanshu Himanta Hitesh Hrishikesh Hrithik Indira Indrajit Indrani Indu Inderjit Irom Ishaan Ishan
Ishita Ishwar Jagan Jagadish Jagat Jagdish Jagdeep Jagmohan Jagmeet Jairam Jalaj Jamuna Janak Janaki Jaswant Jaspal Jaspreet Jasbir Jasprit Jatin
Jawahar Jawaharlal Jaya Jayant Jayanti Jayaprakash Jayesh Jayshree Jeetendra Jignesh Jitan Jiten Jugal Juhi Jyotika Jyotiraditya Jyotirmoy Kailash
Kajal Kaka Kalpana Kalyan Kalyani Kamakshi Kamaljit Kamini Kamla Kanchan Kanimozhi Kanhaiya Kanika Kapil Karnail Karthik Kartik Karti Kasturi Kaushik
Kaveri Kavitha Keshav Ketan Khushboo Kirit Kirti Kishan Komal Kripa Krishnan Krishnakumar Kriti Kuldeep Kulbhushan Kushal Kusum Lalit Lalitha Lalu
Lata Latha Laxman Laxmi Leela Lokesh Madan Madhav Madhavi Madhu Madhukar Madhur Madhuri Madhusudan Mahadev Mahendra Mahender Mahua Makarand Mala
Malati Malini Mallika Mallikarjun Mamata Mamta Manasi Maneka Mangal Mangala Manik Manini Manisha Manjit Manju Manjula Manjunath Mankombu Manohar
Manpreet Mansi Mansukh Mayank Mayawati Medha Meena Meenakshi Meera Meghna Menaka Milind Milkha Mithali Mithun Mohanlal Mohit Mohini Moushumi Mrinal
Mrinalini Mridula Mukul Mulayam Muralidhar Murali Murli Murugan Muttiah Nagendra Nagarjuna Naina Nalin Nalini Namita Namrata Nana Nand Nandan Nandini
Nandita Narasimha Narayan Narayana Naresh Narinder Naveen Navjot Navneet Navya Neelam Neena Neeraj Neeta Neetu Nidhi Niharika Nilam Nilesh Nilanjana
Nimisha Nirav Nirupama Nishant Nishikant Nita Nitesh Nitish Nivedita Omprakash Padma Padmini Pallavi Palaniappan Pankaj Pankaja Parag Paresh Parineeti
Parminder Parkash Parth Partha Parvati Pawan Payal Pinarayi Pinky Pooja Poonam Poornima Prabhakar Prabhat Prabha Prabhu Prachi Pradeep Pradip Prafulla
Prafull Pragya Prahlad Prajwal Prakriti Pramod Pramila Pranav Pranay Prasad Prasanna Prasanta Prasenjit Prashanth Pratap Prateek Pratibha Pratik
Pratiksha Praveen Preeti Prem Prema Prerna Pritam Prithvi Prithviraj Prithwiraj Priyamvada Priyank Puja Pulkit Puneet Punam Purnima Purushottam Pushpa
Pushpak Pushkar Pushpendra Puspa Raghu Raghubar Raghunath Raghuram Rahi Raj Rajan Rajani Rajdeep Rajeev Rajendra Rajeshwari Rajinder Rajkumar Rajni
Rajnikanth Rajput Raju Rajvardhan Rakhi Raksha Ramachandra Raman Ramachandran Ramakant Ramakrishna Ramdas Ramdev Rameshwar Ramya Randeep Randhir Rani
Ranil Ranjan Ranjana Ranjit Ranjitha Ranveer Rashmi Rasika Ratan Rathin Ratna Raveena Ravindra Ravinder Ravish Renu Renuka Reshma Riddhi Rishabh
Rishikesh Ritesh Ritika Ritu Ritwik Riya Rohini Roopa Roshni Ruchi Ruchika Rukmini Rupa Rupali Rupesh Sadanand Sadhana Sadhvi Sagar Sagarika Sahil
Sajith Saket Sakshi Salil Sambit Sameera Samit Sampath Samrat Sanath Sandhya Sandip Sangeeta Sangita Sanjana Sanjeev Sanjib Sanket Santhosh Sapna
Sarabjit Sarad Sarala Sarath Sarbananda Saritha Saroj Sarojini Sarvesh Sasikala Satish Satpal Satyajit Satyendra Satyendar Saumya Saurabh Saurav
Savita Savitri Seema Senthil Shaila Shailaja Shailendra Shailesh Shakti Shakuntala Shalini Shamita Shanta Shankar Shanthi Shantanu Sharad Sharada
Sharmila Sharmistha Shashank Shashi Shatrughan Sheetal Shefali Shekhar Shikha Shikhar Shilpa Shishir Shivani Shivraj Shivam Shobha Shobhaa Shobhana
Shraddha Shreya Shreyas Shruti Shubha Shubham Shubhra Shweta Shyam Shyamal Shyamala Siddarth Siddharthan Siddhartha Siddaramaiah Sidharth Simran
Sitaram Smita Smriti Sneha Snehal Sohan Somnath Sonakshi Sonal Sonali Sonam Sonu Soumitra Soumya Sourav Sreedharan Sreekanth Sreeram Sridevi Sridhar
Srikanth Srikant Srinath Srinivas Srinivasan Sriram Subhash Subodh Subrahmanyam Subramanian Subrata Sucheta Suchitra Sudarshan Sudeep Sudha Sudhakar
Sudhanshu Sudhir Sudip Suhasini Sujata Sujatha Sujit Sukanya Sukhbir Sukhdev Sukhwinder Sukumar Sulochana Suman Sumana Sumati Sumedha Sumit Sumitra
Sundar Sunanda Sunayana Suniel Supriya Surabhi Suraj Surekha Surendra Surinder Surjeet Surjit Sushant Sushma Sushmita Suvendu Swapan Swapna Swapnil
Swara Swarup Swati Tanmay Tanuja Tanushree Tanvi Tapan Tapas Tarun Tejashwi Tejasvi Tejaswini Tharindu Trilochan Trupti Tushar Uday Uddhav Udit Ujjal
Ujjwal Umesh Upendra Urjit Urmila Usharani Uttam Vaibhav Vaiko Vandana Vani Varsha Vasant Vasantha Vasundhara Vasudha Vasudev Ved Veena Veer Veerappa
Venkaiah Venkatesh Venugopal Vidya Vidhya Vignesh Vijaya Vijayalakshmi Vijayendra Vikas Vikash Vikrant Vimal Vimala Vinay Vinayak Vineet Vineeta
Vinesh Vinit Vinita Vipin Vipul Virat Virbhadra Virender Virendra Vishakha Vishnu Vishwanath Vishwas Viswanathan Vivekananda Vrinda Yamini Yash
Yashodhara Yashpal Yashwant Yatin Yogendra Yogesh Yogita Yudhvir Yuvraj Anura Chamal Chaminda Dilshan Dinusha Harini Isuru Janaka Kamani Kasun
Lasantha Lakmal Mahela Nalaka Namal Nimal Nuwan Prageeth Sirimavo Susil Udaya Wasantha Bidya Bijay Dhundi Gagan Jhala Khadga Khagendra Sher Bishwa
Abul Ahsan Aminul Anisul Asaduzzaman Nazrul Obaidul Rafiqul Rezaul Saiful Sajeeb Shafiqul Shamsul Shahidul Zahirul Zillur Ziaur Khondker

Abayomi Abena Abiodun Abiola Abisola Abosede Acheampong Achieng Adaeze Adaobi Ade Adebayo Adebisi Adeboye Adedayo Adedoyin Adegboyega Adekunle Adeleke
Ademola Adeniyi Adenike Adeola Aderonke Adesuwa Adetokunbo Adewale Adeyemi Adjoa Adwoa Afam Afia Afolabi Afua Agbani Ajoke Akeem Akin Akinwumi
Akinwunmi Akinyi Akosua Akua Akufo Akunna Akwasi Alassane Alhassan Aliko Alimamy Aliou Aliyu Alusine Ama Amaka Amara Ambachew Aminata Aminatou Aminu
Amma Anele Aniekan Aniekeme Anyango Arinze Asari Asmaou Assane Assetou Assimi Atieno Atta Awa Awoniyi Ayana Ayo Ayobami Ayodele Ayodeji Ayokunle
Ayomide Ayuba Aziza Babagana Babangida Babatunde Babatope Babs Baboucarr Badara Baidy Bako Balarabe Bamidele Bandile Bashiru Belayneh Benon Berhanu
Bheki Bhekisisa Biodun Birtukan Bisi Blessing Boitumelo Bonang Bongani Boniface Bosede Bosun Boubacar Boubou Bukola Buhle Bulelani Bulelwa Busisiwe
Chemutai Chepkoech Cheick Cheikh Chelangat Cherono Chiamaka Chibuike Chibuzo Chibuzor Chidera Chidinma Chidiebere Chidozie Chiedza Chika Chike Chikwe
Chima Chimamanda Chinedu Chinelo Chinenye Chinonso Chinua Chinwe Chioma Chipo Chris-Vincent Christopher-John Chuka Chukwudi Chukwuemeka Chukwuma Dabo
Dambudzo Danjuma Daouda Dapo Dauda Dawit Debretsion Deji Dele Demba Demeke Dereje Desalegn Diezani Dikembe Dikgang Dineo Djibo Donatien Dumisani
Dumisile Ebele Eberechi Ebuka Edem Effiong Efua Ejike Ekene Ekow Elechi Elikem Emefa Esi Essam Etim Eyitayo Ezinne Fadumo Falilat Fanta Farai Faure
Faustine Fekadu Femi Festus Fikile Fikre Fola Folake Folasade Folorunsho Folorunso Fortune Foluke Fungai Funke Funmilayo Gamaliel Garba Gaositwe
Gbenga Gcina Getachew Gift Girma Gitau Godfrey Godknows Godswill Gugu Gwede Habtamu Hadiza Hailemariam Haile Haja Hakainde Hapsatou Happiness Hassatou
Heman Hlengiwe Hlonipha Hussaini Ibukun Idrissa Ifeanyi Ifeoma Ifeyinwa Ifunanya Ijeoma Ikechukwu Ikenna Imani Innocent Isatou Isioma Ismaila Issoufou
Itumeleng Iyabo Jabulani Jakaya Jelani Jendayi Jibril Jide Jomo Joram Juma Kagiso Kaine Kalifa Kalonzo Kamau Karabo Karamoko Kariuki Kebede Kedir
Kehinde Kelechi Kemi Kenenisa Kgalema Kgosientso Kgotso Khumbu Khumbudzo Khumbuzo Kibet Kimani Kipchoge Kipchumba Kiplagat Kiprono Kiptoo Kithure
Kizza Koffi Koku Kojo Konjit Koos Kuria Kwabena Kwadwo Kwaku Kwesi Lamin Lansana Laolu Lateef Laurent-Désiré Lebo Lebogang Lekan Lemma Lerato Lesego
Letsatsi Lindani Lindiwe Liya Lovemore Lucky Lulama Lungile Lungisile Lwazi Macharia Macky Mahamadou Mahamane Maimuna Maina Maitha Makhosi Malado
Malaika Malusi Mamady Mamphela Mandisa Mandla Mangosuthu Marafa Marième Masego Mathabatha Matshediso Mbali Mbuyiseni Mcebisi Melesse Meles Melkamu
Mengistu Mesfin Mensah Meskerem Micere Miria Mirriam Mmamoloko Mmusi Modise Mokgweetsi Mondli Moky Mosiuoa Mpho Mswati Muda Mugisha Muhoozi Mulatu
Muluken Musalia Musimbi Mutahi Muthoni Mutuma Mutula Mutua Mwai Mwangi Mwende Mwiti Myezo Nafissatou Naledi Nandipha Ndaba Ndileka Ndirangu Neema
Nelisiwe Nfon Ngozi Ngugi Nhlanhla Njeri Njoki Njoroge Njideka Nkechi Nkem Nkemdilim Nkiru Nkosana Nkosazana Nkosinathi Nkululeko Nnamdi Nnenna Nneka
Nokuthula Nolwazi Nomaindia Nomathemba Nombulelo Nomfundo Nompumelelo Nomsa Nomvula Nonhlanhla Nonkululeko Nontando Nosipho Nosiviwe Nozipho Nozizwe
Nthabiseng Ntombi Ntombizodwa Ntsiki Nuhu Nwabisa Nyambura Nyasha Nyaradzo Nyokabi Nyong'o Obafemi Obi Obiageli Obinna Obioma Ochieng Odion Odunayo
Ogbonna Oge Ojo Okechukwu Okello Okezie Okey Okwudili Okwy Oladipo Olajide Olajumoke Olamide Olanrewaju Olawale Olayinka Olefile Oloruntoba Oludotun
Olufemi Olufunke Olufunmilayo Olumide Olusola Olutoyin Oluwafemi Oluwaseun Oluwaseyi Oluwatobi Omobola Omolara Omondi Omosede Omotola Onome Onyango
Onyedika Onyeka Onyekachi Onyema Opeyemi Opoku Orji Osagie Osaze Osei Otieno Oumar Oumou Oyin Oyindamola Oyiza Pallo Patience-Faka Pape Pathé Paulin
Phakamile Philemon Phumzile Phumelele Pitso Popo Pravind Pumza Rahama Rejoice Refilwe Reitumetse Rethabile Rigathi Robel Rochas Ronke Rotimi Ruvimbo
Sabelo Saheed Salamatu Salif Salifu Salou Samba Samukeliso Sani Sanusi Sahle-Work Segun Sékou Sekou Selam Sello Senzo Seretse Serigne Sesi Seun Seydou
Seyi Shadrack Shehu Shingai Sibongile Sibusiso Sibusisiwe Sicelo Sidi Sidy Sifiso Sihle Silumko Simba Simbarashe Simphiwe Siphelele Sipho Siphiwe
Siyabonga Siyabulela Siya Siyanda Sizwe Sola Sommy Solly Soumaïla Soumana Suleman Susuana Sydia Tadele Tadesse Taiwo Takunda Tamba Tamirat Tanimu
Tatenda Tawanda Tefera Temitope Temwa Tendai Tesfaye Tewodros Thabang Thandeka Thandi Thandika Thandiwe Thandolwethu Themba Thembeka Thembi
Thembinkosi Thoko Thokozani Thulani Thuli Thulisile Tidjane Tigist Tiku Tilahun Tirunesh Titilayo Tobi Tokunbo Tope Tshepo Tsitsi Tunji Ubong Uche
Uchenna Udo Udoma Ufuoma Ugochukwu Uhuru Ukamaka Umaro Unathi Uzoamaka Uzodinma Velaphi Velenkosini Vuyani Vuyelwa Vuyo Vusi Vusumuzi Waceke Wairimu
Wambui Wamkele Wangari Wangechi Wangui Wanjiku Wanjiru Wavel Winfred Wiseman Wole Wolde Workneh Wycliffe Xolani Xolile Yaa Yakubu Yahaya Yao Yaw Yaya
Yewande Yinka Yohannes Yonas Yosief Yusufu Zandile Zanele Zainabu Zawadi Zeinabou Zenani Zeresenay Zerihun Zetu Ziyanda Zodwa Zoleka Zukiswa
Zwelinzima Zweli Zwelithini Abdifatah Abdikadir Abdiweli Abdirizak Abdinur Aden Ayaan Deeqa Fartuun Faduma Guled Hawa Hodan Ifrah Ilwad Liban Mahad
Mohamud Muse Nuruddin Saciid Sagal Samatar Siad Siyad Yasmiin Zamzam Deng Garang Majok Nyandeng Riek Salva Taban Pagan Abebe Afework Amanuel Asfaw
Aster Bekele Biniam Daniachew Eskinder Ermias Eyob Gebru Genzebe Hagos Isayas Jawar Kassahun Kidane Lencho Letesenbet Mulugeta Negasso Redwan Sebhat
Semhar Seyoum Sileshi Taye Teklebrhan Tsegaye Yared Yeshi Zeray Zerai

Aiko Akari Akemi Akie Akihito Akiko Akio Asako Asuka Atsuko Atsushi Ayaka Ayako Ayumi Chiaki Chiharu Chikako Chiyo Daichi Daigo Daiki Daisuke Eiichi
Eiji Eiko Emiko Eriko Etsuko Fumiko Fumihito Fumitake Gaku Genichi Goro Hajime Haruhiko Haruka Haruko Haruna Hayao Hayato Hidekazu Hideo Hidetoshi
Hideyuki Hikaru Hinako Hirofumi Hirohito Hirokazu Hiroki Hiroko Hiromi Hiroo Hirotaka Hiroto Hiroyuki Hisako Hisashi Hitomi Hitoshi Ichiro Isamu Isao
Issei Itsunori Izumi Jin Jiro Jun Junko Junya Kaho Kaori Kaoru Katsuhiko Katsumi Katsunobu Katsuya Kazuhiko Kazuhiro Kazuki Kazuko Kazunori Kazuya
Kazuyoshi Kazuyuki Keigo Keiichi Keiji Keisuke Keita Kenichi Kenichiro Kenta Kentaro Kenzaburo Kenzo Kiichi Kikuko Kimiko Kiyoko Kiyoshi Koichi
Koichiro Koji Kosuke Kotaro Kouji Kumiko Kunihiko Kyoko Machiko Madoka Maki Makiko Makoto Mamoru Mana Mariko Masaaki Masaharu Masahiko Masahiro Masako
Masaki Masami Masamichi Masanobu Masao Masaru Masashi Masato Masatoshi Masaya Masayoshi Masayuki Mayumi Megumi Michiko Mieko Mikio Minako Minoru
Misako Mitsuhiro Mitsuo Mitsuru Miyuki Mizuho Momoko Motoko Nanako Naohiro Naohito Naoki Naoko Naomichi Naoto Naoya Naruhito Natsuki Natsumi Natsuo
Nobuaki Nobuhiko Nobuhiro Nobuko Nobuo Nobuteru Nobuyuki Noriko Norio Noriyuki Osamu Reiko Rena Renho Rie Riko Rikako Rina Risa Ryo Ryohei Ryoichi
Ryoji Ryoko Ryosuke Ryota Ryu Ryuichi Ryuji Ryunosuke Ryutaro Sachiko Sadako Sakura Saori Satoru Satoshi Sayaka Sayuri Seiichi Seiji Seiko Shigeaki
Shigefumi Shigeki Shigeo Shigeru Shigenori Shinichi Shinichiro Shingo Shinji Shinjiro Shinsuke Shintaro Shinya Shizuka Sho Shohei Shoichi Shoji Shoko
Shota Shuichi Shuji Shunichi Sumiko Sumire Tadahiro Tadao Tadashi Taichi Taisuke Taizo Takaaki Takahiro Takako Takamasa Takao Takashi Takatoshi
Takayuki Takehiko Takuma Takuya Tamaki Tamotsu Tatsuo Tatsuya Tetsuo Tetsuro Tetsuya Tomiko Tomohiro Tomoko Tomomi Tomoyuki Toru Toshiaki Toshihiro
Toshihito Toshiko Toshimitsu Toshio Toshiyuki Tsugio Tsuneo Tsutomu Tsuyoshi Wakako Yasuhiro Yasuhisa Yasuko Yasunari Yasunori Yasuo Yasushi Yasutoshi
Yayoi Yoichi Yoichiro Yoji Yorihisa Yosuke Yoshiaki Yoshiharu Yoshihiko Yoshihiro Yoshiko Yoshimasa Yoshinori Yoshio Yoshiro Yoshitaka Yoshito
Yoshiyuki Yuichi Yuichiro Yui Yuika Yuji Yuka Yukari Yukiko Yukio Yuko Yumi Yumiko Yuriko Yusaku Yusuke Yuta Yutaka Yuto Yuya Yuzuru Jae-in Jae-myung
Geun-hye Myung-bak Moo-hyun Dae-jung Young-sam Jong-un Jong-il Il-sung Yo-jong Jong-nam Ju-ae Jae-yong Kun-hee Soon-sil Ki-moon Kyung-wha Seok-youl
Suk-yeol Keon-hee Duck-soo Nak-yon Cheol-soo Won-soon Hee-jung Yong-ho Yong-nam Ryong-hae Son-hui Song-hye Chung-hee Doo-hwan Tae-woo Hyun-joo
Hyun-jin Heung-min Ji-sung Joon-ho Chan-wook Min-jung Mi-hyang Eui-yong Kyoung-doo Jinping Keqiang Qishan Yi Zemin Jintao Jiabao Rongji Xiaoping
Zedong Enlai Shaoqi Yaobang Ziyang Xilai Lijun Yongkang Jihua Xiaobo Zhiyong Zhiqiang Weiwei Guangcheng Qiang Wei Chunying Lijian Wenbin Shuang Jiechi
Yuanchao Huning Zhanshu Leji Zheng Lijia Dejiang Gaoli Yunshan Zhengsheng Kuangdi Jie Ying-jeou Ing-wen Ching-te Kuo-yu Wen-je Chi-mai Shui-bian
Teng-hui Kai-shek Yat-sen Tseng-chang Chu-lun Kwan-yu Hsi-kun Chun-ying Kwok-fung Kwok-kei Chee-hwa Kin-chung Tsun-wai Chi-fung Kwok-hung Wing-kee Gui
Minhai Yaping Zhengfei Wanzhou Jianlin Huateng Qiangdong Yiming Xing Jiayin Dongsheng Hongwei Xuan Xin Yun Yue Yuxi Xiaoming Xiaohong Guoqiang Guohua
Jianguo Weidong Haiming Hsien Kuan_Yew Swee_Keat Anh Bich Chau Cuong Duc Duong Giap Giang Hai Hanh Hieu Hoa Hoan Hoang Hung Hue Huong Huy Khanh Kiet
Lanh Lien Linh Loan Mai-Lan Manh Nga Ngan Ngoc Nhung Phong Phuc Phuong Quan Quang Quoc Quy Quyen Quynh Tam Thang Thanh Thao Thi Thien Thinh Thu Thuan
Thuy Tien Toan Trang Trinh Trong Truc Trung Tu Tuan Tuyen Tuyet Van Viet Vinh Vy Yen-Nhi Abhisit Anutin Apirat Banyat Bhumibol Chadchart Chuan Chuwit
Jatuporn Kasit Kittiratt Korn Nattawut Panupong Parit Pannika Pita Piyabutr Plodprasop Pongsak Prawit Prayuth Prayut Samak Sirikit Somchai Somkid
Sombath Sondhi Srettha Sudarat Surakiart Suthep Suvit Thanathorn Thanom Vajiralongkorn Veera Wissanu Yingluck Yongyuth Aung_San Hla Htay Khin Kyaw Kyi
Maung Myint Nay Ne Ohn Phyo Su Thein Thet Thida Tin Wai Wunna Zaw Zin Chhay Chanthol Heng Hor Hun Kem Kong Mam Monovithya Nhek Norodom Ratha Sok
Sophal Sopheap Tioulong Veasna Abdurrahman Agung Agus Airlangga Aminuddin Anies Aburizal Ahok Amien Andi Ani Anom Arief Asep Bambang Basuki Bima
Boediono Budi Cahyo Dedi Desi Dhani Didi Djarot Djoko Dwi Edhy Eka Eko Endang Erick Fadjroel Fadli Fajar Febri Firli Fransiska Ganjar Gatot Gede
Gibran Guruh Harjo Hasto Hatta Hendra Heru Idrus Imam Indah Irman Iriana Iskandar Joko Jusuf Kaesang Kartika Ketut Khofifah Komang Kuntoro Laksana
Luhut Mahfud Marzuki Megawati Miryam Moeldoko Muhaimin Nadiem Ngurah Novel Nurul Nyoman Puan Pramono Pratikno Puji Purwanto Puspita Putu Rano Retno
Ridwan Rini Rizal Rizieq Rudi Sandiaga Saldi Setya Sigit Siti Slamet Soesilo Sofyan Sri Suci Sugeng Suharso Sukma Susilo Sutopo Suyatno Syafruddin
Taufik Titiek Tjahjo Try Udin Wahyu Wawan Wayan Widodo Wiranto Yasonna Yenny Yudi Yuni Yusril Zainal Zulkifli Ambiga Anifah Azizah Azmin Dzulkefly
Hishammuddin Irwan Izzah Lokman Mukhriz Muhyiddin Mustapa Noraini Rafizi Redzuan Rosmah Shafie Shahrizat Tengku Wan Zeti Zunar Aquilino Bato Benhur
Chel Cristeta Fe Gringo Imee Isko Jejomar Jinggoy Joma Koko Leni Luzviminda Menardo Migz Nancy_Binay Panfilo Ping Sonny Vitaliano Alafua Aupito
Baledrokadroka Biman Epeli Fakafanua Feleti Inia Jioji Josaia Kalinda Laisenia Litia Losalini Luamanuvae Manasseh Mataio Meka Mere Moana Nanaia
Nikenike Sakiusa Semi Siaosi Sitiveni Tame Tamati Taneti Tau Tuila'epa Viliame Voreqe Aperahama Hone Kiri Marama Pania Rawiri Ngaire Tariana Whetu
Wiremu
`);
