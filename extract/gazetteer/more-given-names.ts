/** Given names beyond those of the lexicon, rarer in the English-language press: evidence that a capitalised sequence is a person, never proof. */

import { lexicon } from '../lexicon/lexicon.ts';

export const isRareGivenName = lexicon(`
Aarav Aaliyah Abbey Abby Abigail Abner Ace Adair Addison Adelaide Adele Adeline Adina Adlai Adria Adrienne Afton Agatha Alaina Alanna Alastair
Alasdair Albin Alden Aldo Alessia Alexandrina Alexia Alf Alfie Algernon Alister Allegra Allie Allyson Althea Alvin Alwyn Amberley Ambrose Amelie
America Ames Anabel Anaïs Anastacia Andra Angelina Angeline Annabelle Annalise Anneliese Anouk Anselm Anson Anthea Apollo Apryl Arabella Archer Aretha
Ari Ariana Arianna Ariel Arlo Armand Arrow Art Artie Ash Ashleigh Ashlee Ashlyn Ashton Aston Astor Athena Aubrey Auden Augusta Augustine Augustus
Aurelia Aurora Autumn Ava Avery Avis Avril Baden Bailey Bambi Baron Barrie Barrett Barron Basia Baxter Bea Beau Beck Becky Belinda Bella Belle
Benedetta Benita Benji Bennett Benson Bentley Berry Bertie Bess Bessie Bethan Bette Beulah Bev Billie Birdie Birgit Blaine Blair Blaise Blake Blanche
Blythe Bo Bobbie Bonita Bonnie Boone Booker Boyd Braden Brady Braxton Bree Brenna Breonna Brianne Brigham Briony Britt Brittany Brock Broderick Brody
Bronwen Bronwyn Brooklyn Bryn Bryony Buck Bud Buddy Burt Buster Buzz Cade Caden Caleb Callie Cal Camden Cameryn Camryn Candace Candice Candy Carey
Carissa Carlene Carleton Carlton Carly Carmel Carmella Carmelo Carolyne Caron Carroll Carson Cary Caryn Caryl Casandra Cassandra Cassidy Cassie
Cassius Cat Cate Cath Catriona Catrin Ceri Chance Chandler Channing Chantal Chantelle Charity Charlene Charlize Charmaine Chas Chase Chaz Chelsey
Cherie Cherry Chet Chip Chrissy Christa Christabel Christie Christi Christy Ciara Cian Ciarán Cicely Cillian Clancy Clarissa Claudette Clementine Cleo
Cleve Cleveland Clio Clover Cody Colby Cole Coleman Colette Collin Colm Colton Conan Connie Constant Cooper Cora Coral Coralie Cordelia Corey Corinne
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
Gwyneth Gwynne Hal Hallie Hamilton Hamlet Hardy Harlan Harley Harlow Harmony Harper Harris Hartley Harv Hattie Hayley Haywood Heathcliff Hedda Hedley
Hedy Henrietta Hermione Hester Hettie Hilton Hilaria Hiram Hollis Homer Honor Honora Horace Horatio Hortense Hosea Hoyt Huey Huw Hyman Iain Ianthe
Idris Ieuan Ifan Ignatius Ilene Iman Imelda Imogen Ina India Indiana Indra Ingram Inigo Iona Ira Irvin Irvine Irving Irwin Isadora Isaiah Isha Isidor
Isidore Isla Isobel Isolde Israel Ivor Ivory Ivy Izzy Jace Jacinta Jackson Jaclyn Jacoby Jacqui Jada Jade Jaden Jagger Jaimie Jalen Jamar Jamarcus
Jameson Jamila Janelle Janette Janey Janie Janis Jaqueline Jarrett Jarvis Jaxon Jayden Jayme Jaylen Jayson Jeannette Jeannie Jeb Jed Jedediah
Jefferson Jemima Jemma Jeni Jenifer Jennie Jermaine Jerrold Jess Jethro Jewel Jillian Jo Joaquim Jocelyn Jody Joely Joelle Johnathan Johnathon Johnnie
Jolene Jonathon Joni Jools Josephus Josette Josie Josiah Joss Jovan Juanita Jubal Jude Judah Judd Judge Judi Judson Juliann Julianna Julianne Julissa
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
Rhonda Rian Rich Richie Ridley Rikki Riley Ripley River Roald Robb Rochelle Rocky Roddy Rodger Roisin Róisín Rollo Romilly Romy Rona Rosalie Rosalyn
Rosamund Rosanna Rosanne Roseanne Roscoe Roselyn Roslyn Rowena Roxanne Royce Royal Rubin Rue Rufus Rush Rusty Ruthie Ryder Ryland Sabina Sadie Saffron
Saige Sage Saira Sallie Sammie Sammy Samson Sandi Sanford Saoirse Saskia Sawyer Scarlet Scot Scottie Sean-Paul Sebastien Selah Selina Selwyn Senan
Septimus Serenity Shana Shania Shanice Shanna Shanon Sharlene Sharna Sharron Shauna Shawna Shaquille Shay Shayla Shayne Shea Sheena Shelagh Shelia
Shelly Shelton Sheree Sheridan Sherlock Sherman Sherri Sherrie Sherry Sherwin Sherwood Shonda Shona Sian Siân Sid Sienna Sierra Sigourney Silvanus
Simeon Sinead Sinéad Siobhan Siobhán Skye Skylar Skyler Sloane Sly Sojourner Sondra Sorcha Spike Stafford Stanford Starr Stevie Stew Stefanie Stefani
Stephany Storm Stormy Sullivan Summer Susannah Susie Suzanna Suzette Suzi Suzie Sydney Sylvanus Tabatha Tabitha Tad Talia Taliesin Talulah Tamar Tami
Tamika Tamir Tamsin Tania Tarquin Tasha Tate Tatum Tavis Tawny Teagan Teddy Tegan Temperance Terrance Terrell Terrence Terri-Ann Tessa Thad Thaddeus
Thalia Thea Thelma Theodora Theodosia Thora Thurgood Thurman Tia Tiana Tierney Tiger Tilda Tillie Tilly Timmy Tobin Toby Tod Toni Tonia Tonya Topher
Tori Tory Trace Trayvon Trent Trenton Trey Tricia Trina Trinity Trista Trixie Trudy Truman Tuesday Tucker Turner Ty Tyra Tyrell Tyrese Tyson Ulysses
Una Unity Upton Uriah Val Valarie Valentino Vance Vanna Vaughn Velma Venetia Venus Verity Verlene Vernita Vicky Vikki Vince Virgil Vivien Vivienne
Wally Walt Walker Ward Warwick Waylon Webster Weldon Wells Wendell Wes Weston Wilbert Wilbur Wilda Wiley Wilhelmina Wilkie Willa Willard Williams
Willis Willow Wilton Win Windsor Winifred Winnie Winona Winthrop Wolf Woodrow Woody Wyatt Wyn Wynn Wynne Wynonna Xander Yoda Yancy Yardley Yasmeen
Yetta York Ysabel Yul Yves Yvon Zachariah Zackary Zane Zander Zeb Zeke Zeppo Zena Zinnia Zola Zora Zowie Zuleika

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
Ulises Urbano Urraca Uxue Valdemar Valentín Valeria Vanderlei Vânia Vasco Venancio Vicenta Vinícius Vinicius Violeta Virgilio Visitación Viridiana
Wagner Waldemar Waldir Walkiria Washington Welington Wellington Wilfredo Wilmer Xabi Xabier Xavi Ximena Xiomara Yadira Yago Yamila Yamilé Yanet Yanira
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
Lisbet Liv Lodewijk Lone Loes Lotta Lotte Luuk Maaike Maarten Maarit Maartje Machteld Magni Maija Maj Majken Maj-Britt Malene Malin Mårten Margareta
Margaretha Margrethe Margriet Marieke Marijke Marjan Marjo Marja Marjut Markku Marloes Marte Mathijs Matti Mats Mauri Mauritz Mette Michiel Miika Mika
Mikkel Mikko Minna Nanna Neeltje Niek Niilo Odd Oddbjørn Oddny Oddvar Øistein Øivind Ola Olav Óli Ólafur Olavi Olle Olli Onni Ove Øystein Øyvind Paavo
Pål Päivi Paivi Páll Palle Pasi Patrik Peder Pekka Pelle Pentti Per-Erik Pernille Perttu Petri Petter Petteri Piet Pim Pirkko Pirjo Pontus Preben
Ragna Ragnar Ragnhild Raija Raimo Randi Rasmus Reidar Reijo Reima Rens Riika Riikka Riitta Rikard Rikke Rinus Risto Rolf-Erik Ronja Roel Roelof Roope
Ruud Rutger Saara Saku Sakari Samuli Sander Sanne Sanneke Sari Satu Sauli Seppo Sibrand Sigbjørn Signe Sigrún Sigurd Sigurður Sigve Sif Silje Siri Siv
Sjoerd Sjur Snorri Sofie Solveig Stig Stian Stein Steinar Steingrímur Stijn Sture Sunniva Svante Svein Sveinn Svend Synnøve Taavi Tage Taina Tapani
Tapio Tarja Tarjei Teemu Teppo Terhi Terje Tero Theodoor Thijs Thomasina Thor Thorbjorn Thorbjørn Thorleif Thyra Tiina Tjibbe Tomi Toivo Tommi Tone
Tor Tord Tore Torgeir Torgny Torill Torkel Tormod Torolf Torstein Torunn Tove Trine Trond Troels Trude Trygve Tuija Tuomas Turid Tuula Tuulikki
Ulrikke Unni Unnur Urho Väinö Valtteri Valdis Vegard Veikko Veli Vesa Vibeke Vidar Vidkun Vigdís Vigdis Viggo Vilde Vilhelm Ville Vilho Vuokko Wenche
Wessel Wiebe Wijnand Wil Willemijn Wim Wopke Wout Wouter Yngvar Yngve Yrjö Yrsa Yvo
`);
