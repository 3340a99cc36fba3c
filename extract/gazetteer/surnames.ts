/** Surnames of all regions of the world, Latin script: evidence that a capitalised word is a person’s, never proof. */

import { lexicon } from '../lexicon/lexicon.ts';

export const isSurname = lexicon(`
Abbott Abercrombie Acheson Ackerman Ackroyd Acton Adams Adamson Addison Adkins Adler Aiken Ainsworth Aitken Akers Albright Alcott Aldridge Aldrich
Alexander Allard Allen Allison Allred Alston Ames Amherst Amos Anderson Andrews Ansell Appleby Appleton Archer Archibald Armitage Armstrong Arnold
Arthur Ashby Ashcroft Asher Ashton Ashworth Askew Aspinall Asquith Atkins Atkinson Attenborough Attlee Atwood Austin Avery Ayers Aylward Babbage
Babcock Bachman Bacon Badger Bailey Bain Baird Baker Baldwin Balfour Ball Ballard Bamford Bancroft Banks Bannister Bannon Barber Barclay Barker Barlow
Barnard Barnes Barnett Barnhart Barr Barrett Barron Barrow Barry Bartlett Barton Bass Bassett Bateman Bates Batten Baxter Bayliss Beach Beale Bean
Beard Beasley Beattie Beatty Beaumont Beck Becker Beckett Beckham Beckwith Bell Bellamy Bender Benn Bennett Benson Bentley Berger Bergman Berkeley
Bernstein Berry Best Bevan Biddle Biden Bingham Binns Birch Bird Bishop Black Blackburn Blackman Blackwell Blair Blake Blakely Blanchard Bland Blevins
Bloom Bloomberg Blumenthal Blunt Boehner Bogart Boland Bolton Bond Bonner Booker Boone Booth Borden Boswell Boucher Bourne Bowen Bowers Bowie Bowles
Bowman Boyce Boyd Boyle Bracken Bradbury Bradford Bradley Bradshaw Brady Bragg Branch Brand Brandt Branson Bray Brennan Brewer Brewster Bridges Briggs
Bright Bristow Britt Britton Broadbent Brock Brody Brooks Brown Browne Brownlee Brownlow Bruce Bryant Bryce Bryson Buchanan Buck Buckley Bullock Bundy
Burgess Burke Burkett Burks Burnett Burnham Burns Burr Burrell Burrows Burton Bush Butcher Butler Buttigieg Butts Byrd Byrne Byron Cain Calder
Caldwell Callaghan Callahan Calloway Calvert Cameron Campbell Cannon Cantor Cantrell Carey Carlin Carlisle Carlson Carlton Carlyle Carmichael Carnegie
Carney Carpenter Carr Carrington Carroll Carson Carter Cartwright Carver Case Casey Cash Cassidy Castle Cates Cavanaugh Chadwick Chamberlain Chambers
Chandler Chaney Channing Chaplin Chapman Chappell Charlton Chase Chauvin Cheney Childs Chisholm Christensen Christie Churchill Clancy Clapper Clark
Clarke Clarkson Clay Clayton Clegg Clemens Clements Cleveland Clifford Clifton Clinton Close Clough Clooney Coates Cobb Coburn Cochran Cohen Colbert
Colby Cole Coleman Coles Collier Collins Collinson Colvin Comey Compton Condon Conley Connell Connelly Connolly Connor Connors Conrad Conroy Conway
Coogan Cook Cooke Cooley Coolidge Cooper Copeland Corbett Corbyn Corcoran Corker Cornell Cornyn Cosby Costello Costner Cotton Coughlin Coulter
Courtenay Coventry Cowan Cowell Cox Coyle Coyne Crabtree Craft Craig Cramer Crane Crawford Creighton Crenshaw Crichton Crisp Croft Cromwell Cronin
Crosby Cross Crouch Crowe Crowell Crowley Cruise Cruz Cullen Cumberbatch Cummings Cummins Cunningham Cuomo Curran Currie Curry Curtin Curtis Cushing
Cutler Dale Daley Dalton Daly Damon Daniels Danvers Darby Darling Darwin Davenport Davey David Davidson Davies Davis Davison Dawkins Dawson Day Deacon
Dean Decker Delaney Dempsey Denham Denning Dennis Denton Derrick DeSantis Devine Devlin Devries Dewey Dickens Dickerson Dickinson Dickson Diggs
Dillard Dillon Dixon Dobbs Dobson Dodd Dodson Doherty Dolan Donaldson Donnelly Donohue Donovan Dooley Doran Dorsey Dougherty Douglas Douglass Dowd
Dowling Downey Downing Downs Doyle Drake Draper Drayton Drew Driscoll Drummond Dryden Duckworth Dudley Duffy Dugan Duggan Duke Duncan Dunham Dunlap
Dunlop Dunn Dunne Durant Durbin Durham Dutton Dwyer Dyer Dyson Eames Eastman Easton Eastwood Eaton Eccles Eddington Edison Edmonds Edmondson Edwards
Egan Ehrlich Eisenhower Elder Eldridge Elliott Ellis Ellison Ellsworth Emerson Emery Engel England Epstein Ericson Estes Evans Everett Ewing Faber
Fagan Fairbanks Fairfax Falconer Fallon Farage Farley Farmer Farnsworth Farrell Farrow Farron Faulkner Fauci Feeney Feingold Feinstein Feldman Felton
Fenton Fenwick Ferguson Fernley Ferris Field Fielding Fields Finch Finkelstein Finlay Finley Finn Finnegan Fischer Fish Fisher Fitch Fitzgerald
Fitzpatrick Fitzroy Fitzsimmons Flaherty Flanagan Flanders Fleming Fletcher Flint Flood Flowers Floyd Flynn Foley Foot Forbes Ford Foreman Forrest
Forsyth Fortescue Foster Fowler Fox Foxx Foy Frank Franken Frankel Franklin Franks Fraser Frazer Frazier Freedman Freeland Freeman Friedman Frost Fry
Frye Fulbright Fuller Fulton Furlong Gable Gaetz Gaffney Gage Gaines Galbraith Gale Gallagher Galloway Gamble Gannon Gardiner Gardner Garfield Garland
Garner Garrett Garrison Garvey Gates Gaunt Geary Geller Gerrard Getty Gibbons Gibbs Gibson Giffords Gilbert Gilchrist Giles Gill Gillespie Gillibrand
Gillies Gilligan Gillis Gilmore Gilmour Gingrich Ginsburg Giuliani Gladstone Glass Gleason Gleeson Glenn Glover Godfrey Godwin Goldberg Goldman
Goldsmith Goldstein Goldwater Gomersall Gooch Goode Goodall Goodman Goodrich Goodwin Gordon Gore Gorman Gorsuch Gosling Gough Gould Gove Grady Graham
Grainger Granger Grant Grassley Graves Gray Grayson Greaves Green Greenberg Greene Greenfield Greenspan Greenwald Greenwood Greer Gregg Gregory Grey
Grier Griffin Griffith Griffiths Griggs Grimes Grimshaw Grisham Groves Grover Guinness Gunn Guthrie Hackett Hadley Hagan Hague Haig Haines Haldane
Hale Haley Hall Hallam Halliday Halloran Halpern Halsey Hamill Hamilton Hamlin Hammond Hampton Hancock Hanks Hanley Hanna Hannigan Hannity Hansen
Hanson Harding Hardwick Hardy Hargreaves Harker Harkin Harlan Harley Harlow Harmon Harper Harrell Harrigan Harriman Harrington Harris Harrison Harrow
Hart Hartley Hartman Harvey Haskell Hastings Hatch Hathaway Hawke Hawking Hawkins Hawley Hawthorne Hay Hayden Hayes Haynes Hayward Hazelwood Headley
Healey Healy Heaney Hearn Hearst Heath Hedges Heller Hemingway Henderson Hendricks Henley Hennessy Henry Hensley Henson Hepburn Herbert Herman Herring
Hess Hewitt Hewlett Heywood Hicks Higgins Higginbotham Hill Hillard Hilton Hines Hinton Hitchcock Hitchens Hoare Hobbs Hobson Hodge Hodges Hodgson
Hoffman Hogan Hogg Holbrook Holcomb Holden Holder Holland Holliday Hollis Holloway Holm Holman Holmes Holt Hood Hooker Hooper Hoover Hope Hopkins
Hopper Horgan Horn Horne Horner Horowitz Horton Houghton Houston Howard Howarth Howe Howell Howells Hoyer Hoyle Hubbard Huckabee Hudson Huffington
Huffman Hughes Hull Hume Humphrey Humphreys Humphries Hunt Hunter Huntington Hurd Hurley Hurst Hussey Hutchins Hutchinson Hutchison Hutton Huxley Hyde
Ingersoll Ingham Ingram Inslee Irvine Irving Irwin Isaacs Isaacson Isherwood Ives Ivey Jackman Jackson Jacobs Jacobson Jaffe Jagger Jameson Jamieson
Jarrett Jarvis Jefferson Jeffries Jeffreys Jenkins Jenner Jennings Jensen Jessop Jewell Jobs Johns Johnson Johnston Johnstone Joiner Jolly Jones
Jordan Joyce Joyner Judd Judge Kagan Kahn Kaine Kane Kaplan Karp Kasich Katz Kaufman Kavanagh Kavanaugh Keane Kearney Keating Keegan Keeler Keenan
Keith Kellaway Keller Kelley Kellogg Kelly Kelso Kemp Kendall Kendrick Kennedy Kenney Kenny Kent Kenyon Kerr Kerry Kershaw Kessler Keynes Kidd Kidman
Kilgore Kilpatrick Kimball Kimmel King Kingsley Kinney Kinnock Kirby Kirk Kirkland Kirkpatrick Kirkwood Kissinger Kitchener Klein Kline Klobuchar
Knapp Knight Knowles Knox Koch Krauss Krueger Krugman Kurtz Kushner Lamb Lambert Lamont Lancaster Landau Landry Lane Lang Langdon Langford Langley
Lansing Larkin Larsen Larson Latham Latimer Lauder Laughlin Laurie Law Lawler Lawlor Lawrence Laws Lawson Lawton Leach Leadbetter Leadsom Leahy Leary
Leavitt Ledger Lee Leeson Lehman Leigh Leighton Lennon Lennox Leonard Lerner Leslie Lester Letterman Lever Levin Levine Levinson Lewandowski Lewinsky
Lewis Lieberman Liddell Limbaugh Lincoln Lindbergh Lindley Lindsay Lineker Linton Lipman Lister Litchfield Little Livingston Livingstone Lloyd Locke
Lockhart Lockwood Lodge Loeb Logan Lomax London Long Longfellow Lott Love Lovell Lovelace Lowe Lowell Lowery Lowry Lucas Luckhurst Ludlow Lumley Lund
Lynch Lynn Lynne Lyon Lyons Lyttelton Macaulay MacArthur MacDonald Macdonald MacGregor MacIntyre Mackay Mackenzie Mackie Mackinnon Mackintosh MacLean
Maclean MacLeod Macleod Macmillan MacMillan Macron Madden Maddox Madigan Madison Madoff Magee Maguire Maher Mahoney Mahony Major Malcolm Malkin
Mallory Malloy Malone Maloney Manafort Manchin Mandelson Manning Mansfield Manson Markham Markle Markey Marks Marlow Marlowe Marquez Marr Marsden
Marsh Marshall Martin Marvin Marx Mason Massey Masterson Mather Mathews Mathis Matthews Mattis Maughan Maxwell May Mayer Mayes Mayfield Mayhew Maynard
McAllister McAuliffe McBride McCabe McCaffrey McCain McCall McCallum McCann McCarthy McCarter McCartney McCaskill McClain McClellan McClure
McConaughey McConnell McCormack McCormick McCoy McCrory McCullough McDaniel McDermott McDonald McDonnell McDonough McDowell McElroy McEwan McFadden
McFarland McGahn McGee McGhee McGinn McGovern McGowan McGrath McGraw McGregor McGuinness McGuire McHugh McIlroy McInnes McIntosh McIntyre McKay McKee
McKenna McKenzie McKeown McKinley McKinney McKnight McLachlan McLaughlin McLean McLeod McLoughlin McMahon McManus McMaster McMillan McMullen McNair
McNamara McNeil McNeill McNulty McPherson McQueen McRae McSweeney McVeigh McVey Mead Meade Meadows Mellon Mellor Melton Melville Mercer Meredith
Merkley Merrick Merrill Merritt Metcalf Metcalfe Meyer Meyers Middleton Milburn Miles Miliband Mill Millar Millard Miller Milligan Mills Milne Milner
Milton Minogue Mitchell Mnuchin Moffat Moffatt Mohr Molloy Moloney Monaghan Monk Monroe Montague Montgomery Moody Moon Mooney Moore Moran Mordaunt
Moreland Morgan Moriarty Morley Morrell Morris Morrison Morrissey Morrow Morse Mortimer Morton Moseley Mosley Moss Moulton Mowbray Moyes Moynihan
Mueller Muir Mulcahy Mullen Mulligan Mullins Mulvaney Munro Murdoch Murkowski Murphy Murray Musk Myers Nadler Napier Nash Naylor Neal Neeson Neill
Nelson Nesbitt Neville Newcomb Newell Newman Newsom Newton Nichols Nicholls Nicholson Nicolson Nielsen Nightingale Nixon Noble Nolan Noonan Norman
Norris North Northam Norton Norwood Novak Nugent Nunes Nunn Oakes Oakley Obama Ocasio-Cortez O'Brien O'Callaghan O'Connell O'Connor O'Dea O'Donnell
O'Donoghue O'Dowd O'Driscoll O'Dwyer O'Grady O'Hara O'Keeffe O'Leary O'Malley O'Mahony O'Neal O'Neil O'Neill O'Reilly O'Rourke O'Shea O'Sullivan
O'Toole Oates Ogden Ogilvie Oldham Oliphant Oliver Olsen Olson Oppenheimer Orbison Orr Orwell Osborn Osborne Osbourne Otis Otto Overton Owen Owens
Oxley Pacino Page Paget Paine Paisley Palin Palmer Paltrow Panetta Pankhurst Parish Park Parker Parkes Parkinson Parks Parnell Parr Parrish Parry
Parsons Partridge Pascoe Patel Paterson Paton Patrick Patten Patterson Patton Paul Paulson Paxton Payne Peacock Pearce Pearl Pearson Peck Peel Pelosi
Pemberton Pence Pendleton Penn Pennington Penrose Pepper Percival Perdue Perkins Perlman Perot Perry Peters Petersen Peterson Petraeus Pettit Peyton
Phelan Phelps Philips Phillips Phipps Pickering Pickett Pierce Pierson Pike Pinker Piper Pitt Pittman Plumb Plummer Poe Polk Pollard Pollock Pompeo
Poole Pope Porter Portman Posner Potter Potts Poulter Powell Power Powers Pratt Prentice Prescott Presley Preston Price Prichard Priebus Priestley
Prince Pringle Prior Pritchard Pritzker Proctor Pruitt Pryor Psaki Pugh Pullman Purcell Purdy Putnam Quayle Quigley Quinn Radcliffe Rae Raffensperger
Rafferty Rainey Raleigh Ralston Ramsay Ramsey Rand Randall Rankin Ransome Raskin Ratcliffe Rathbone Rawlings Ray Rayner Raymond Reacher Reagan Reardon
Redding Redford Redgrave Redmond Reece Reed Rees Reese Reeve Reeves Reid Reilly Reiner Renner Reno Renzi Reynolds Rhodes Rice Rich Richards Richardson
Richmond Richter Ricketts Riddell Ridge Ridgeway Ridley Rigby Riggs Riley Ripley Risch Ritchie Rivers Roach Robb Robbins Roberts Robertson Robeson
Robinson Robson Roche Rockefeller Roddick Roderick Rodgers Roe Rogan Rogers Romney Rooney Roosevelt Root Rosenberg Rosenstein Rosenthal Ross Roth
Rothman Rothschild Rothwell Rourke Rowe Rowland Rowling Rowntree Rubin Rubio Rudd Rush Rushdie Ruskin Russell Rutherford Rutledge Rutter Ryan Ryder
Sachs Sackler Sadler Salisbury Salmon Salmond Salter Samuels Sanders Sanderson Sandford Sands Sanford Sargent Saunders Savage Savile Sawyer Saxton
Sayers Scalia Scanlon Scaramucci Scarborough Schaefer Schiff Schneider Schultz Schumer Schwartz Schwarzenegger Scofield Scott Scully Seabrook Seaman
Searle Sears Sebelius Sedgwick Segal Selby Self Sellers Seward Sewell Sexton Seymour Shackleton Shaffer Shannon Shapiro Sharp Sharpe Sharpton Shaw
Shea Sheehan Sheen Sheffield Sheldon Shelton Shepard Shepherd Sheppard Sheridan Sherman Sherwood Shields Short Shuster Siddons Siegel Sikes Silver
Silverman Simmonds Simmons Simon Simons Simpson Sims Sinatra Sinclair Singleton Sinema Skelton Skinner Slade Slater Slattery Sloan Small Smart Smith
Smithers Smyth Snell Snow Snowden Snyder Solomon Somerset Somerville Sondland Sorkin Soros Sotomayor Souter Spacey Sparks Spears Spector Spence
Spencer Spicer Spielberg Springsteen Squires Stacey Stafford Stallone Stanford Stanhope Stanley Stanton Staples Stark Starkey Starmer Starr Steele
Stein Steinberg Stephens Stephenson Sterling Stern Stevens Stevenson Steward Stewart Stiles Stirling Stock Stoddard Stokes Stone Storey Stott
Stoltenberg Stout Strachan Strand Strange Stratton Straw Strickland Strong Strauss Stuart Sturgeon Sturgess Styles Sugden Sullivan Summers Sumner
Sunak Sutcliffe Sutherland Sutton Swain Swan Swann Swanson Sweeney Sweet Swift Swinburne Swinson Sykes Symonds Taft Talbot Tate Taylor Teague Tebbit
Templeton Tennant Tennyson Terrell Thackeray Thatcher Thaw Theroux Thomas Thompson Thomson Thorne Thornton Thorpe Thurgood Thurman Thurston Tillerson
Tilley Timberlake Tobin Todd Tomlinson Toomey Townsend Townshend Tracy Travers Travis Tremblay Trevelyan Trimble Trudeau Trudell Truman Trump Truss
Tucker Tugendhat Tully Turnbull Turner Tuttle Twain Tweed Tyler Tyndall Tyson Underwood Unsworth Updike Upton Urquhart Usher Valentine Vance
Vanderbilt Vaughan Vaughn Vaux Venables Vickers Vickery Vincent Vine Wade Wadsworth Wainwright Waite Wakefield Waldron Walker Wall Wallace Waller
Wallis Walsh Walter Walters Walton Warburton Ward Ware Waring Warner Warnock Warren Warwick Washington Waterhouse Waterman Waters Watkins Watson Watt
Watts Waugh Wayne Weatherby Weaver Webb Webber Webster Weeks Weinberg Weiner Weinstein Weir Weiss Welch Weldon Weller Welles Wellington Wells
Wentworth Wesley West Westbrook Weston Westwood Whalen Wharton Wheatley Wheeler Whelan Whitaker White Whitehead Whitehouse Whitfield Whiting Whitlam
Whitlock Whitman Whitmer Whitmore Whitney Whittaker Whittington Whitty Whyte Wickham Wiggins Wilberforce Wilcox Wilde Wilder Wiley Wilkes Wilkie
Wilkins Wilkinson Willard Willett Williams Williamson Willis Willoughby Wills Wilmot Wilson Windsor Winfrey Wingfield Winslow Winston Winter Winters
Winthrop Wise Witherspoon Wolfe Wolff Womack Wood Woodcock Woodhouse Woodruff Woods Woodward Woolf Woolley Wordsworth Worth Worthington Wozniak Wray
Wren Wright Wyatt Wylie Wyman Wynn Wynne Yardley Yates Yeats Yellen York Young Younger Zeller Zimmerman Zuckerberg

Abreu Acosta Acuña Aguilar Aguilera Aguirre Alarcón Alberdi Alcántara Aldana Alfaro Alfonso Allende Almagro Almeida Alonso Altamirano Alvarado Alvares
Álvarez Alvarez Alves Alvim Amaral Amaya Amorim Anaya Andrade Ángeles Anguita Antunes Aparicio Aragão Aragón Arango Araújo Araujo Araya Arbenz Arce
Arellano Arenas Arévalo Arevalo Arias Aristegui Aristide Arrieta Arroyo Arteaga Asturias Ávila Avila Ayala Ayuso Azevedo Aznar Bachelet Balaguer
Ballesteros Balmaceda Banderas Barbosa Bardem Barrera Barreto Barrientos Barrios Barros Barroso Bastos Batista Bautista Becerra Beltrán Beltran
Benavides Benítez Benitez Bermúdez Bermudez Bernal Betancourt Betancur Blanco Bolaños Bolívar Bolsonaro Bonilla Borges Boric Borrell Bosch Botelho
Braga Bravo Briceño Brito Brizola Brizuela Bucaram Bueno Buñuel Bukele Bustamante Bustos Caballero Cabello Cabral Cabrera Cáceres Caceres Cafiero
Caldera Calderón Calderon Calle Calles Camacho Câmara Camargo Campos Canales Cano Cantú Cañizares Capriles Carbajal Cárdenas Cardenas Cardona Cardoso
Cardozo Caro Carranza Carrasco Carrera Carreras Carrillo Carrión Carvajal Carvalho Casado Casals Casas Cascos Castañeda Castaneda Castellanos Castelo
Castilla Castillo Castro Cavalcanti Cazares Ceballos Celaya Cepeda Cerezo Cervantes Cervera Céspedes Chacón Chamorro Chaves Chávez Chavez Cifuentes
Cisneros Coelho Colmenares Colón Colon Colom Conceição Concepción Conde Contreras Córdova Cordova Cornejo Corrales Correa Correia Cortés Cortes Cortez
Costa Coutinho Couto Covas Crespo Cristiani Cuéllar Cuellar Cuesta Cuevas Cunha Dantas Dávila Davila Delgado Dias Díaz Diaz Díaz-Canel Diego Domingo
Domingues Domínguez Dominguez Donoso Dos_Santos Doria Duarte Dueñas Duque Durán Duran Echeverría Echeverria Elizondo Encinas Enríquez Enriquez
Escalante Escobar Escobedo Espada Esparza Espinosa Espinoza Esquivel Estévez Estrada Facundo Fajardo Falcão Falcón Faría Faria Farias Félix Feijóo
Feijoo Fernandes Fernández Fernandez Ferraz Ferreira Ferrer Figueiredo Figueroa Figueres Filho Flores Fonseca Fontes Fraga Franco Freire Freitas Frei
Frías Frutos Fuentes Fujimori Funes Furtado Galán Galeano Gálvez Galvez Gallardo Gallego Gallegos Galván Gama Gamboa Gamarra García Garcia Garrido
Garza Garzón Garzon Gaviria Geisel Gil Giménez Gimenez Girón Gomes Gómez Gomez Gonçalves Goncalves Góngora González Gonzalez Gonzales Goulart Granados
Grillo Guaidó Guaido Guajardo Gualdron Guardado Guardiola Guerra Guerrero Guevara Guillén Guillen Guimarães Guimaraes Gutiérrez Gutierrez Guterres
Guzmán Guzman Haddad Henríquez Henriquez Heredia Hernández Hernandez Herrera Hidalgo Hinojosa Humala Hurtado Ibáñez Ibanez Ibarra Iglesias Iniesta
Insulza Insfrán Irigoyen Iturbide Izquierdo Jácome Jara Jáuregui Jerez Jiménez Jimenez Juárez Juarez Kast Kirchner Kubitschek Kuczynski Lacalle
Lacerda Laguna Lamas Landa Lara Larrañaga Larrea Larreta Lasso Lavagna Leal Ledezma Leite Leiva Lemos Leñero Leyva Lezama Lima Linares Lino Lins Lira
Llorente Lobo Loaiza Londoño López Lopez Lopes López_Obrador Lorca Losada Lourenço Lozano Lucena Lucero Lugo Lula Luna Luz Macedo Machado Macri Madero
Madrazo Maduro Magalhães Maia Maldonado Malta Mancuso Manrique Manzano Maradona Marcano Marin Marín Marinho Mariscal Mármol Marques Márquez Martel
Martelly Martínez Martinez Martinelli Martins Massa Mata Mateus Matos Matta Mayorga Medeiros Medina Medrano Mejía Mejia Melgar Mella Melo Mello Méndez
Mendez Mendes Mendieta Mendonça Mendoza Menem Meneses Mercado Merino Mesa Mesquita Messi Meza Micheletti Milei Millán Mireles Miranda Mistral Mitre
Moïse Mojica Molina Moncada Mondragón Monge Montalvo Monteiro Montenegro Montero Montes Montoya Mora Moraes Morais Morales Moreira Morel Morelos
Moreno Moro Moscoso Mota Mourão Moura Mujica Múnera Munguía Muñoz Munoz Murillo Nadal Naranjo Narváez Nascimento Nasralla Navarrete Navarro Negrete
Neruda Neto Neves Neymar Nieto Nieves Noboa Nogueira Noriega Novoa Núñez Nunez Ocampo Ochoa Odebrecht Ojeda Olavarría Oliva Olivares Oliveira Olmedo
Orozco Ortega Ortiz Osorio Ospina Otero Oviedo Pacheco Padilla Padrón Páez Palacio Palacios Palma Palocci Pardo Paredes Parra Pascual Pastrana Pastor
Patiño Paulino Paz Pedraza Pedrosa Peixoto Pellegrini Peña Pena Peña_Nieto Peñalosa Peralta Perdomo Pereira Peres Pérez Perez Perón Peron Pessoa Petro
Picardo Piedra Pimentel Piñera Pinera Pineda Pinho Pinheiro Pinochet Pinto Pinzón Pires Pizarro Planas Plascencia Ponce Porras Portillo Portugal
Posada Prado Prieto Puente Puig Puigdemont Pujol Quadros Queiroz Quesada Quezada Quijano Quintana Quintero Quiroga Quiroz Quispe Rajoy Ramírez Ramirez
Ramos Rangel Raposo Rebelo Recabarren Regalado Rego Reina Rendón Renteria Requena Restrepo Reutemann Reverón Rey Reyes Reyna Ribeiro Riquelme Ríos
Rios Rivadeneira Rivas Rivera Rivero Robles Roca Rocha Rodas Rodríguez Rodriguez Rodrigues Roig Rojas Roldán Romero Ronaldo Ronaldinho Rosales Rosado
Rosas Rossi Rousseff Rubiales Rueda Ruiz Ruíz Saavedra Sabato Sáenz Saenz Salas Salazar Salcedo Saldanha Salgado Salinas Samper Sampaio Sánchez
Sanchez Sandoval Sanguinetti Sanhueza Santamaría Santana Santander Santiago Santillán Santoro Santos Sanz Saramago Saraiva Sarmiento Sarney Segovia
Segura Sepúlveda Sepulveda Serna Serra Serrano Sheinbaum Siles Silva Simões Sobrino Solano Solís Solis Solórzano Soria Soriano Sosa Soto Sousa Souza
Stroessner Suárez Suarez Tabaré Tapia Tavares Távora Teixeira Téllez Temer Terán Toledo Toro Torrealba Torres Torrijos Tovar Trejo Treviño Trinidad
Trujillo Trueba Ubico Ugarte Ulloa Uribe Urrutia Urquiza Valdés Valdes Valderrama Valdivia Valdez Valencia Valenzuela Valle Vallejo Valverde Varela
Vargas Vargas_Llosa Vasconcelos Vásquez Vasquez Vázquez Vazquez Vega Veiga Velarde Velasco Velásquez Velasquez Velázquez Velazquez Vélez Velez Veloso
Ventura Vera Vergara Viana Vicario Vidal Videla Vieira Viera Vilela Villa Villalobos Villanueva Villar Villarreal Villavicencio Villegas Villeda
Vizcarra Weretilneck Yáñez Yanez Yrigoyen Yunes Zambrano Zamora Zapata Zapatero Zaragoza Zárate Zavala Zavaleta Zedillo Zelaya Zúñiga Zuniga Abascal
Aguado Aido Arrimadas Calviño Cospedal Echenique Errejón Illa Junqueras Marlaska Montón Otegi Pedreño Rufián Santamaria Torra Urkullu Xavi Zidane
Abate Abbado Agnelli Agostini Alberti Albertini Alfano Alighieri Amato Ambrosio Andreotti Antonelli Antonioni Arcuri Armani Baggio Balotelli Barbieri
Baresi Barilla Baricco Bartoli Basile Battaglia Battisti Bellini Bellucci Benedetti Benetton Benigni Berlinguer Berlusconi Bernardi Bernini Bersani
Bertolucci Bianchi Bianco Boccelli Bonacci Bonino Borsellino Boschi Bossi Botticelli Bottura Brambilla Bruno Bruni Buffon Bulgari Calabrese Calenda
Calvino Camilleri Cannavaro Capello Capone Caputo Caruso Casaleggio Castelli Cattaneo Cavallo Cesaro Chiellini Ciampi Colombo Conte Conti Coppola
Costantini Craxi Croce Cuperlo D'Alema D'Amato D'Angelo De_Luca De_Niro De_Rosa De_Santis Del_Piero Di_Maio DiCaprio Donadoni Donnarumma Draghi Eco
Einaudi Esposito Fabbri Falcone Farina Farinelli Fellini Ferrara Ferrari Ferrero Ferretti Ferri Fico Fini Fontana Formigoni Franceschini Galli Gallo
Gattuso Gatti Gentile Gentiloni Giannini Giordano Giorgetti Grasso Greco Gualtieri Guidi Insigne Lamborghini Lampard Leone Letta Locatelli Lombardi
Lombardo Longo Lorenzin Lupi Macchi Madonia Maldini Mancini Mantovani Marchetti Marconi Mariani Marini Marino Maroni Martini Martino Mattarella Mattei
Mazza Meloni Merola Messina Milani Minniti Montanari Montella Monti Morandi Moretti Mosca Mussolini Napolitano Neri Orlando Padoan Palermo Palumbo
Panini Parisi Pavarotti Pellegrino Piras Pirlo Pisapia Poli Prodi Provenzano Puccini Raggi Ranieri Ricci Rinaldi Riva Rizzo Romano Rossellini Rossini
Rosso Ruggiero Ruini Russo Saviano Sala Salvini Sanna Santini Sartori Schillaci Scola Segre Sforza Silvestri Sorrentino Spadolini Tajani Testa Toscani
Totti Travaglio Tria Valentini Valentino Veltroni Verdi Versace Vettel Vialli Vitale Visconti Zanetti Zingaretti Zoff

Abel Adenauer Albrecht Altmaier Althaus Altmann Arendt Arnault Auer Bach Bär Baerbock Bauer Baumann Baumgartner Beckenbauer Beethoven Behrens Benz
Berg Bergmann Bierhoff Bismarck Blatter Bode Böhm Bohr Böll Bosse Bouffier Brahms Braun Brecht Brenner Breuer Brinkhaus Brinkmann Buffett Bülow Burger
Burkhardt Busch Clausen Claasen Curtius Dahl Dietrich Dietz Dobrindt Döpfner Dorn Drescher Drosten Ebert Eder Ehlers Eichmann Einstein Engelhardt
Engels Erhard Erler Esken Faeser Falk Faßbender Feller Fichte Fiedler Fink Fleischer Förster Franke Frey Freud Friedrich Fritsche Fuchs Gabriel Gauck
Gauland Gebhardt Geiger Genscher Gerber Gerlach Göring Göbel Goebbels Goethe Gottlieb Götze Graf Grass Grimm Gross Grosz Gruber Günther Guttenberg
Haas Habeck Haber Habermas Hahn Haider Handke Handel Hartmann Hartwig Hauser Hayek Hegel Heidegger Heil Heine Heinemann Heinrich Heisenberg Heinze
Herbst Hermann Herrmann Herzog Hesse Hessel Heuss Hildebrandt Himmler Hindenburg Hirsch Hitler Hofer Hoffmann Hofmann Hoffmeister Holzer Honecker
Huber Hummels Jäger Jahn Jansen Janssen Jelinek Jung Junker Juncker Kafka Kaiser Kant Karrenbauer Kramp-Karrenbauer Kauder Kepler Kern Kessel Kickl
Kiesinger Klinsmann Klöckner Klopp Kluge Knobloch Köhler Kohl Kohler König Köppel Kraft Kramer Kraus Krause Krebs Kretschmann Kretschmer Kroos Krüger
Krupp Kruse Kuhn Kühn Kunze Kurz Lafontaine Lagerfeld Lambsdorff Lange Laschet Lauterbach Lehmann Leitner Lenz Leutheusser Liebknecht Lindner
Linnemann Löw Löwe Lorenz Lübcke Ludwig Lüthi Luther Luxemburg Maas Mahler Maier Maizière Mann Maurer Meier Meister Mengele Merkel Merz Messner
Mettler Meuthen Michel Mohn Möller Mommsen Moser Mozart Müller Müntefering Nahles Neuer Neumann Nietzsche Nowak Oettinger Ohlsson Özdemir Özil Papst
Paulus Peschke Petry Pfeiffer Piëch Planck Platzer Podolski Pohl Pöttering Popper Porsche Precht Preuss Probst Prinz Ramelow Raab Rahmstorf Ratzinger
Rau Reich Reichelt Reinhardt Reiter Reus Ribbentrop Riedel Rieger Riester Ritter Röttgen Röhm Rommel Rudolph Rösler Rühle Sander Sauer Schäfer
Schäuble Schaeuble Schiller Schilling Schindler Schlegel Schlesinger Schmid Schmidt Schmitt Schmitz Scholz Scholl Schopenhauer Schramm Schreiber
Schreiner Schröder Schroeder Schubert Schulte Schulz Schulze Schumacher Schumann Schüssel Schuster Schütz Schwab Schwarz Schweitzer Schweizer Seehofer
Seidel Seiler Siebert Söder Sommer Spahn Speer Spengler Sprenger Stahl Stegner Steinbach Steinbrück Steiner Steinmeier Stoiber Storch Strache Strauß
Stauffenberg Süß Szczesny Tauber Thiel Thielemann Thoma Thyssen Trittin Tuchel Uhl Ulbricht Ullmann Ullrich Unger Vogel Vogt Voigt Volkmann Vollmer
Wagenknecht Wagner Walser Weber Wegener Wegner Weidel Weidmann Weigel Weil Weiß Weizsäcker Wenders Werner Westerwelle Wiese Wieland Wiesel Wiesenthal
Winkler Wirth Witt Wittgenstein Wolf Wulff Wüst Zeman Ziegler Zimmer Zimmermann Zuckmayer Zweig Zwingli von_der_Leyen Von_der_Leyen Abadie
Alliot-Marie Arcand Arnaud Asselineau Attal Aubert Aubry Audet Ayrault Bachelot Badinter Balkany Balladur Balzac Barbier Barnier Barre Barthes Bashung
Bataille Baudelaire Bayrou Beaulieu Beauregard Beauvoir Bélanger Benalla Benoît Benzema Bérégovoy Bergeron Bernard Bertin Bertrand Besancenot
Bettencourt Binoche Blanc Blanchet Blanquer Bolloré Bonaparte Bonnet Borne Bouchard Bourdieu Bourdin Boutin Bouvier Bové Braudel Breton Brochet Brunet
Buzyn Cadot Camus Cantona Cardin Caron Carpentier Cartier Castaner Castex Cazeneuve Césaire Chabrol Charest Charpentier Chevalier Chevènement Chirac
Ciotti Clément Clemenceau Cocteau Cohn-Bendit Collard Colin Collomb Copé Corbusier Cordier Cousin Cousteau Cresson Curie Dacosta Daladier Darmanin
Dassault Dati Debray Debré Delacroix Delanoë Delattre Deleuze Delon Delors Delorme Deneuve Denis Depardieu Derrida Deschamps Descartes Deschênes
Desjardins Desmarais Diderot Drouin Dubois Duchamp Duclos Dufour Duflot Dufresne Duhamel Dumas Dumont Dupont Dupond-Moretti Dupuis Dupuy Durand Duval
Duvalier Estrosi Fabius Faure Ferrand Ferry Fillon Flaubert Fleury Foucault Fouquet Fournier Gagnon Gainsbourg Galliano Gallois Garnier Gaultier
Gauthier Gautier Gervais Ghosn Gide Giraud Giroud Giscard Glucksmann Godard Goncourt Gosselin Goulard Grégoire Griezmann Griveaux Guérin Guillaume
Guillot Hamon Hébert Hollande Hortefeux Houellebecq Houle Hugo Hulot Huppert Ionesco Jacquet Jadot Jarre Jospin Jouyet Juppé Juppe Kerviel Kouchner
Lacan Lacombe Lacoste Lacroix Lafayette Lafleur Lagarde Lamy Langlois Laporte Larcher Larivière Latour Laurent Lauzon Lavoie Le_Drian Le_Maire Le_Pen
Lebeau Leblanc Leclerc Lecomte Lefebvre Lefèvre Léger Legault Legrand Lemaire Lemay Lemoine Lepage Leroux Leroy Lesage Letourneau Lévesque Lévy
Loiseau Loridan Lumière Maillard Malraux Marchand Marcotte Maréchal Marois Masson Mauger Maupassant Mauriac Maurras Mbappé Mbappe Mélenchon Melenchon
Mercier Mermaz Mesnard Meunier Michaud Michelin Millet Mitterrand Modiano Moreau Morin Mulroney Nadeau Nasri Noiret Olivier Onfray Ouellet Panot
Paquette Paré Parent Parizeau Pasqua Pasteur Payette Péchenard Pécresse Pelletier Pénicaud Pépin Perrault Perrier Perrin Perrot Pétain Petit Philippe
Picard Piketty Pinault Platini Plourde Poirier Polanski Pompidou Pons Pothier Poulin Poutou Prévost Proulx Proust Quenneville Rabelais Racine Raffarin
Ravel Rebsamen Renard Renaud Renault Renoir Ribéry Ricard Richelieu Ricœur Rimbaud Robert Robespierre Rocard Rodin Rohmer Rousseau Roussel Roussin
Roux Roy Royal Ruffin Ruquier Saint-Laurent Sarkozy Sartre Sauvé Schiappa Ségala Séguin Simard Simenon Strauss-Kahn St-Pierre Tapie Taubira Tessier
Thériault Thibault Thierry Thorez Thuram Toubon Trintignant Trudel Truffaut Turcotte Vaillant Valls Valois Varda Vasseur Veil Verlaine Véran Vézina
Viollet Vigneault Villepin Villeneuve Villani Voltaire Wauquiez Woerth Zemmour Zola Aalto Aarnio Aarts Abma Adriaensen Adriaanse Akkerman Albertsen
Amundsen Andersen Andersson Andreasen Anker Arnesen Aschberg Asscher Axelsson Baas Bakker Balkenende Berge Bergen Bergqvist Bergström Berglund
Bernadotte Bildt Bjerre Bjork Björk Björklund Blom Boer Boersma Bolkestein Bos Bosman Bouma Brandsma Breivik Brink Brinkman Brouwer Brandsen
Brundtland Bruun Buskens Carlsson Charles Christiansen Claes Claesson Cruyff Dahlberg Dahlgren De_Boer De_Bruyne De_Croo De_Gucht De_Jong De_Ligt
De_Vries De_Wever de_Vries Dehaene Dekker Dekkers Di_Rupo Dijkstra Dijsselbloem Dijk Drees Dreyer Dyrssen Eide Ekström Ekman Ellemann Eliasson
Ellefsen Enestam Engström Erasmus Eriksen Eriksson Erlander Evensen Fagerholm Fälldin Forsberg Fortuyn Fredriksen Frederiksen Friis Gahrton Geert
Geens Gerritsen Goossens Grieg Groen Grönholm Grundberg Gullit Gunnarsson Gustafsson Gustavsson Gyllenhaal Haaland Haavisto Halonen Halvorsen
Hammarskjöld Hansson Haraldsson Hazard Hedegaard Hedlund Heikkinen Heinonen Hellström Hendriks Hermans Heyerdahl Hoekstra Hofstra Holmberg Holmström
Huygens Ibrahimović Ibrahimovic Ibsen Ingebrigtsen Isaksen Iversen Jääskeläinen Jacobsen Jakobsson Jakobsdóttir Jansson Jeppesen Jespersen Johannesen
Johannessen Johansen Johansson Johannesson Jonsson Jónsdóttir Jónsson Jorgensen Jørgensen Kaag Kallas Karlsen Karlsson Katainen Kekkonen Kierkegaard
Kinnunen Kjær Kjaer Klaver Kluivert Knudsen Kok Kolstad Koivisto Korhonen Kristensen Kristersson Kroes Kuiper Kuipers Kurki Laine Larsson Lauritsen
Leterme Lidegaard Lie Linden Lindberg Lindblad Lindgren Lindholm Lindh Lindqvist Lindström Lipponen Löfven Lofven Löfgren Lökken Lövin Lukaku Lundberg
Lundgren Lundqvist Maathuis Madsen Magnusson Mäkinen Mäkelä Malmström Mankell Mannerheim Marijnissen Martens Mathisen Meijer Mertens Michiels
Mikkelsen Mikkelson Mogensen Molin Moen Mortensen Mulder Munch Myhre Myklebust Nansen Nieminen Niinistö Niinisto Nilsen Nilsson Niemi Nobel Nordberg
Norberg Nordström Norlander Nygaard Nyberg Nyström Oddsson Odegaard Ødegaard Oksanen Olafsson Olofsson Olsson Omtzigt Öberg Orpo Ottosson Palme
Paulsen Pechtold Pedersen Persson Petersson Petri Petterson Pettersson Poulsen Quisling Rantala Rasmussen Reinfeldt Reinders Rembrandt Reynders
Rijkaard Rinne Robben Rosling Rubens Rutte Ruud Saarinen Salo Salonen Samuelsson Sandberg Sarkar Savolainen Schmeichel Sibelius Sigurdardottir
Sigurdsson Sigurðsson Sipilä Sjöberg Sjöström Skarsgård Skov Smit Smits Solberg Solskjær Solskjaer Sorensen Sørensen Söderberg Stenberg Stoere Støre
Strindberg Stubb Sundberg Svendsen Svensson Swart Söderström Szymański Terpstra Thalberg Thorning-Schmidt Thorsen Thorvaldsen Thunberg Timmermans
Tinbergen Tuominen Ullman Utne Vanhanen Vestager Verhofstadt Verhoeven Vermeer Vermeulen Verstappen Vestergaard Vikander Virtanen Visser Wallström
Wallenberg Wallin Waltari Westerberg Wiersma Wijnaldum Wilders Willems Wouters Zetterberg Zijlstra Zorgdrager Van_Aert Van_Basten Van_Buren Van_Damme
Van_den_Berg Van_der_Berg Van_der_Merwe Van_der_Sar Van_Dijk Van_Dyke Van_Gogh Van_Gaal Van_Hollen Van_Nistelrooy Van_Persie Van_Rompuy Van_Rooyen
Van_Zandt van_den_Berg van_der_Merwe van_Dijk

Abramov Abramovich Adamczyk Adamkus Adamov Agapov Akhmatova Akhmetov Akunin Aleksandrov Alekseev Alexandrov Alexeyev Aliyev Aliev Alieva Andropov
Anisimov Antonov Arestovych Arshavin Artemyev Asimov Astakhov Avakov Aven Azarov Babanov Babiš Babis Bakiyev Bakunin Balcerowicz Baranov Barankin
Bartosz Baryshnikov Bastrykin Beltsov Beneš Berdimuhamedov Berezovsky Beria Bezos Białek Biedroń Biletsky Bilák Blazhko Blinken Błaszczak Bogdanov
Boiko Bolshakov Bondar Bondarenko Borisov Borodin Bortnikov Borysiewicz Boyko Brezhnev Brodsky Brzezinski Bubka Budanov Bugakov Bukharin Bulgakov
Bulgarov Bunin Burkov Butina Butusov Bykov Bystroň Chaadayev Chagall Chaika Chaly Čapek Čaputová Caputova Cech Čech Chekhov Chemezov Chernenko Chernov
Chernomyrdin Chernyshev Chornovil Chubais Cimoszewicz Čović Covic Czarnecki Czajkowski Dačić Dacic Danilov Danylyuk Dąbrowski Davydov Denisov
Deripaska Dimitrov Djokovic Djokovič Djukanović Djukanovic Dodik Dodon Dolgov Dombrovskis Dorofeev Dostoevsky Dostoyevsky Dragić Draganov Drozd Dubček
Dubrov Duda Dudek Dugin Dulkevich Dunayev Durov Dvořák Dvorkin Dvorkovich Dzerzhinsky Dzhabrailov Đinđić Đoković Đukanović Eisenstein Evtushenko
Fedorchuk Fedorov Fedotov Fiala Filat Filatov Filipov Fomenko Fomin Fradkov Frolov Furtak Gagarin Gaidar Galushka Gapon Garibashvili Gavrilov
Georgescu Georgiev Gerasimov Gershkovich Gierek Glazyev Głowacki Godunov Gogol Goldfarb Golikova Golovin Golubev Gomułka Goncharov Goncharenko Gontar
Gorbachev Gorbunov Gordeyev Gorky Gottwald Gowin Gracheva Grabowski Grabar-Kitarović Granovsky Gref Gromyko Gromov Groysman Gruevski Grigoriev
Grybauskaitė Grybauskaite Grzegorczyk Gryzlov Gudkov Guriev Gusev Gyurcsány Haradinaj Hašek Havel Heger Herasymov Hlinka Hnatiuk Horthy Hrebenyuk
Hrytsenko Hroisman Hušák Husák Hübner Iliescu Ilves Iohannis Ilyin Isayev Ischenko Ivanenko Ivanishvili Ivanov Ivanova Ivashchenko Ivchenko
Izetbegović Izetbegovic Jabłoński Jagland Jagr Janša Jansa Jankowski Janukowytsch Jaruzelski Jaworski Jovanović Jovanovic Josipović Kaczmarek
Kaczynski Kaczyński Kadar Kádár Kadyrov Kaganovich Kalashnikov Kalinin Kalniņš Kamiński Kamenev Kandinsky Karadžić Karadzic Karimov Karjakin Karpov
Kasparov Kasyanov Kerensky Khodorkovsky Khrushchev Kiriyenko Kirienko Kirilov Kislyak Kiska Klaus Klimkin Klimov Klitschko Klopotenko Klychko Kobyakov
Kočner Kolakowski Kolarov Koller Kolokoltsev Kolomoisky Kolomoyskyi Komorowski Kondratyev Konopka Konstantinov Kopacz Korban Korchynsky Korniyets
Korolev Kosiniak-Kamysz Kostenko Kostin Kostov Kostunica Koštunica Kosygin Kotsaba Kouba Koval Kovalchuk Kovalenko Kovalev Kovalyov Kováč Kovács Kovac
Kovacs Kovačević Kowalczyk Kowalski Kozak Kozlov Kozłowski Král Kravchenko Kravchuk Kravtsov Křetínský Krupskaya Krylov Kubilius Kuchma Kučan Kuciak
Kuchar Kudrin Kukiz Kuleba Kundera Kurchatov Kurti Kuznetsov Kuznetsova Kvitova Kwaśniewski Kwasniewski Landsbergis Lavrov Lazarenko Lebed Lebedev Lem
Lendl Lenin Leonov Lermontov Leshchenko Levchenko Levits Lipton Lisowski Litvinenko Litvinov Litvin Lobanov Lozhkin Lukashenko Lukyanov Lutsenko
Luzhkov Lyashko Lysenko Lvova-Belova Łukaszewicz Macierewicz Magnitsky Magyar Majewski Makarov Makei Malevich Malenkov Malinowski Malofeev Maltsev
Mamedov Mammadov Mandelstam Marchenko Margiev Margvelashvili Marić Marinov Marković Markovic Markov Martynov Masaryk Matviyenko Matvienko Mateusz
Matić Matović Mayakovsky Mazepa Mazowiecki Mazur Mečiar Meciar Medinsky Medvedev Medvedchuk Melnichenko Melnik Melnyk Mendeleev Meshkov Michnik
Mickiewicz Mihajlović Mihaylov Mikhailov Mikhalkov Mikoyan Mikloš Milanović Milanovic Milinkevich Milošević Milosevic Miłosz Minchev Mironov Mishustin
Mitrović Mitrokhin Mladić Mladic Modric Modrić Mogherini Molotov Morawiecki Mordashov Morozov Moskalkova Mucha Muratov Mutko Nabokov Nagy Najder
Nalbandian Naryshkin Navalnaya Navalny Navratilova Nazarbayev Nazarov Nebenzya Nedved Nekrasov Nemcova Němcová Nemtsov Nikiforov Nikolaev Nikolić
Nikolic Nikonov Nikitin Novák Novakova Novikov Novotný Nowakowski Nureyev Obradović Obrador Ognjenović Okhlobystin Okrent Olejnik Omelchenko
Onishchenko Onufriy Orbán Orban Orekhov Orlov Orłowski Ostapchuk Ostapenko Ovchinnikov Pahor Palach Panić Panchenko Panarin Paruby Parubiy Pashinyan
Pasternak Patrushev Pavlenko Pavlov Pavlova Pavlović Pavlychenko Paderewski Pawlak Pekkanen Pelevin Penderecki Perelman Pertsev Peskov Petkov Petrenko
Petrov Petrova Petrović Petrovic Petrosyan Petříček Piatek Pichai Pietrzak Piłsudski Pilsudski Pinchuk Piotrowski Plahotniuc Plekhanov Plenković
Plenkovic Plevneliev Plisecki Plushenko Podolyak Poklonskaya Poláček Politkovskaya Polyakov Ponomarenko Ponomarev Ponta Popa Popescu Popov Popova
Popović Popovic Poroshenko Potanin Potemkin Prigozhin Primakov Prochazka Procházka Prokhorov Prokofiev Prokopenko Prymula Pugachev Pukach Pushilin
Pushkin Putin Pyatakov Rabinovich Radev Rachmaninoff Radić Radičová Ranković Rasputin Razumkov Reznikov Rodchenkov Rodionov Rogachev Rogozin
Rokossovsky Romanov Romanova Rostropovich Rotenberg Roubini Rubtsov Rutkowski Rutskoi Ryabkov Rybakov Ryzhkov Rzepliński Saakashvili Safin Safronov
Sakharov Samaras Samoilova Sanader Sandu Savchenko Sawicki Schetyna Schulhoff Schwarzenberg Sechin Selivanov Semenov Semyonov Sentsov Serdyukov
Serebrennikov Šešelj Seselj Sharapova Shariy Sharansky Shcherba Shelest Sherba Shevardnadze Shevchenko Shevchuk Shirokov Shishkin Shmyhal Shmatko
Shoigu Shokin Sholokhov Shostakovich Shuvalov Sidorov Sienkiewicz Sikorski Silayev Šimonytė Sinyakov Skabeyeva Skripal Skoropadsky Ślązak Slavík
Slutsky Smetana Smirnov Smolensky Smolny Sobchak Sobol Sobolev Sobotka Sokolov Sokolova Sokolowski Solana Solovyov Solzhenitsyn Sorokin Špidla
Spiridonov Stalin Stanchev Stanković Starovoitova Stefanov Stoichkov Stoyanov Stolypin Stravinsky Strelkov Stojanović Stepanenko Subotić Surkov Suslov
Suvorov Švejk Sviridov Svitolina Sychev Szczepański Szabó Szabo Szijjártó Szijjarto Szydło Szydlo Szymańska Szymborska Tadić Tadic Taran Tarasenko
Tarasov Tarkovsky Tchaikovsky Terzić Thaçi Thaci Tikhanovskaya Tikhonov Timakova Timchenko Timoshenko Tito Tkachenko Tkachev Tkachuk Todorov Tokarczuk
Tokarev Tolokonnikova Tolstoy Tomić Topolánek Trotsky Trofimov Trubetskoy Tsaryov Tsepkalo Tsikhanouskaya Tsereteli Tsvetaeva Tsvetkov Tudjman Tuđman
Tupolev Turgenev Turchynov Tusk Tymanski Tymoshenko Udaltsov Ulyanov Ulmanis Usmanov Ušakov Ushakov Ustinov Vaculík Vasiliev Vasilyev Vavilov
Vekselberg Venediktov Verkhovsky Vīķe-Freiberga Vike-Freiberga Vilkul Vinogradov Vlasov Volkov Volodin Voloshin Voronin Voronov Vorobyov Voroshilov
Vučić Vucic Vujanović Vuković Vyshinsky Vysotsky Waszczykowski Wałęsa Walesa Wajda Witkowski Wiśniewski Wisniewski Wojciechowski Wojtyła Wojtyla
Woźniak Wójcik Yakovlev Yakunin Yanukovych Yanukovich Yaresko Yarmak Yarosh Yashin Yatsenyuk Yavlinsky Yefremov Yegorov Yeltsin Yermak Yerofeyev
Yevtushenko Yudin Yumashev Yurchenko Yushchenko Yusupov Zabuzhko Zagorodnyuk Zaitsev Zakharchenko Zakharov Zakharova Zalewski Zaluzhny Zaluzhnyi
Zamyatin Zanussi Zaporozhets Zavadski Zavorotnyi Zelenskiy Zelensky Zelenskyy Zhdanov Zhirinovsky Zhivkov Zhukov Zhukova Zieliński Zielinski Ziobro
Zinoviev Żukowski Zolotov Zubkov Zubov Zurabishvili Zverev Zyuganov Abashidze Achalov Aghayev Ajvazyan Alizade Ananyan Aronian Avagyan Baghdasaryan
Baghramyan Bagratuni Barzani Beridze Chkheidze Danelyan Davtyan Gamsakhurdia Gasanov Gasparyan Gelashvili Ghazaryan Grigoryan Gvaramia Gurbanov
Guliyev Harutyunyan Hasanov Hakobyan Hovhannisyan Huseynov Ismayilov Ismayilova Japaridze Kapanadze Karapetyan Kardashian Khachatryan Khachaturian
Kharatyan Kobakhidze Kocharyan Kvirikashvili Lominadze Manukyan Martirosyan Melia Mirzoyan Mkhitaryan Mkrtchyan Nazarli Okruashvili Orbeliani
Petrosian Rahimov Rasulov Sargsyan Sarkisian Sarkissian Sargsian Simonyan Tatishvili Ter-Petrosyan Torosyan Usupashvili Vardanyan Yeritsyan Zakaryan
Zohrabyan Zourabichvili Abdrakhmanov Abdullayev Abdulov Ablyazov Akayev Akilbekov Atambayev Atambaev Baibolov Berdymukhamedov Jeenbekov Japarov
Jumabayev Kazhegeldin Kelimbetov Kulibayev Madumarov Massimov Mirziyoyev Nurmagomedov Niyazov Otunbayeva Rakhmon Rahmon Rakhimov Sarsenbayev Sariev
Tashiev Tokayev Tleuberdi Tulyaganov Usenov Utemuratov Yuldashev Zhakiyanov Alexopoulos Anastasiades Andreou Angelopoulos Antetokounmpo Antoniou
Apostolou Avramopoulos Christodoulides Christofias Christou Clerides Constantinou Dendias Dimas Dimitriou Doukas Economou Evangelou Gennimata
Georgiadis Georgiou Gerapetritis Hatzidakis Hatzis Ioannidis Ioannou Kalogeropoulos Kammenos Karamanlis Kasidiaris Kasselakis Kazantzakis Katrougalos
Konstantinou Kotzias Koutsoumpas Kyprianou Lambrou Laskaris Livanos Loverdos Makarios Makris Mavroyiannis Meimarakis Michaelides Mitsotakis Nikolaidis
Nikolopoulos Onassis Pantelis Panayiotou Papadopoulos Papadimos Papaconstantinou Papadakis Papageorgiou Papandreou Pappas Pavlopoulos Petrou
Sakellaropoulou Seferis Simitis Skouris Spanos Stathakis Stavrou Stefanopoulos Theodorakis Theodorou Tsakalotos Tsipras Tsitsipas Tsochatzopoulos
Varoufakis Vassiliou Venizelos Voutsis Xenakis Yiannopoulos Zachariadis Basescu Băsescu Boc Brătianu Ceaușescu Ceausescu Cioloș Cioran Ciolos Ciucă
Constantinescu Cristea Dăncilă Dancila Dragnea Dumitrescu Eliade Enescu Florea Geoana Ghiță Hagi Halep Ionescu Kovesi Kövesi Marinescu Moldovan Mungiu
Munteanu Nastase Năstase Nicolescu Păun Petrescu Radu Rusu Stan Stoica Tăriceanu Tudor Tudose Ungureanu Vasilescu Basha Berisha Bushati Gjika Hoxha
Kadare Kelmendi Krasniqi Majko Meidani Meta Nano Nishani Rugova Rama Shehu Topi Veliaj Xhafa Xhaka Zogu Bajrami Gashi Hajdari Hoti Osmani Shala
Asztalos Balogh Bartók Bokros Dobrev Erdős Esterházy Farkas Fehér Fekete Fodor Gulyás Hadházy Halász Hargitay Horváth Horvath Jakab Juhász Karácsony
Kertész Kiss Kocsis Kodály Kun Lakatos Liszt Lukács Márki-Zay Mészáros Molnár Molnar Németh Nemeth Papp Polt Puskás Rákosi Rogán Semjén Simicska
Simonyi Szalai Szél Szilárd Takács Tarr Tóth Toth Varga Várady Vida Vona

Abbas Abbasi Abdallah Abdel-Rahman Abdelaziz Abdelhamid Abdi Abdo Abdrabbo Abdul-Jabbar Abdul_Mahdi Abdulaziz Abdulkarim Abdulla Abdullah Abdulrahman
Abed Abedin Abou Aboud Aboulela Abul Adel Adib Afridi Afshar Aghdam Aghazadeh Ahmad Ahmadi Ahmadinejad Ahmadzai Ahmed Ahmeti Ajami Akbari Akhtar
Akhundzada Alaoui Alavi Alhathloul Ali Alizadeh Allaf Allam Allawi Almasri Alami Amin Amini Amir-Abdollahian Amir Amiri Ammar Ansari Anwar Aoun
Araghchi Arafat Aref Arif Arslan Asad Asadi Asgari Ashrawi Askari Aslan Assad Atrissi Attar Atatürk Ataturk Awad Awadi Ayoub Ayyad Azimi Aziz Azizi
Azzam Babacan Badawi Badie Badr Baghdadi Baghaei Bagheri Bahari Bahçeli Bahceli Bahmani Bajwa Bakr Bakri Baradar Barakat Barghouti Bashir Bassil
Bateni Battikh Bayar Bayram Bazargan Bazoft Begum Beheshti Beik Belhadj Belkacem Ben_Ali Ben_Salman Benflis Benhalima Benjelloun Benkirane Benali
Bensouda Berri Bin_Laden bin_Laden bin_Salman bin_Zayed Bishara Bitar Bouazizi Boukhari Bouteflika Boutros-Ghali Bourguiba Bugti Butt Çakır Çelik
Celik Çetin Çiçek Ciller Çiller Chahed Chalabi Chamoun Chaudhry Chehab Choucair Çavuşoğlu Cavusoglu Dabbagh Dahlan Dahiya Dar Daoud Darwish Darwich
Davutoğlu Davutoglu Deeb Demir Demirel Demirtaş Demirtas Diab Djaballah Doğan Dogan Dostum Durrani Ebadi Ebrahimi Ecevit Ebtekar Elbaradei ElBaradei
Elahi El_Baradei El-Sayed El-Sisi Erbakan Erdoğan Erdogan Erekat Erdem Essebsi Esmail Fadel Fadlallah Fahmi Fahmy Faisal Fakhrizadeh Fakih Farahani
Farhadi Farooq Farooqi Fares Farouk Fathi Fawzi Fayyad Fayez Firouz Fouad Gaddafi Gadhafi Gemayel Ghaffari Ghali Ghannouchi Ghanem Ghani Ghazali Ghazi
Ghobadi Ghorbani Gilani Golshani Golshiri Gül Gul Gülen Gulen Güler Gürsel Habash Habibi Hadid Hadi Haftar Hafez Hakim Halabi Hamad Hamadi Hamdan
Hamdok Hamed Hamidi Hammadi Hammami Hamouda Hamza Hanafi Haniyeh Hanieh Haq Haqqani Hariri Harb Hashemi Hashimi Hassan Hassani Hatami Hawari Hayat
Heidari Hekmatyar Hemmati Heydari Hijazi Hilal Hobeika Hosseini Hosseinpour Houri Husain Husseini Ibrahim Ibrahimi İmamoğlu Imamoglu İnce Inonu Iqbal
Irani Ismail Jaafari Jabari Jabbar Jaber Jabr Jadallah Jafari Jafarian Jahangir Jahangiri Jalali Jalili Jamal Jamali Jan Janjua Jannati Jassim Javadi
Jawad Jazayeri Jebali Jibril Jomaa Jumblatt Kabbani Kadhimi Kanaan Karaman Karami Karim Karimi Karroubi Karzai Kashani Kavakçı Kaya Kayani Kazemi
Kazimi Keskin Khaddam Khadem Khaleel Khalid Khalifa Khalil Khalilzad Khamenei Khan Khashoggi Khatami Khatib Khattak Khawaja Khomeini Khorasani Khoury
Khouri Khokhar Kiarostami Kıvanç Kılıç Kilic Kılıçdaroğlu Kilicdaroglu Koç Köse Kurtulmuş Kurtulmus Lahham Lahoud Larijani Latif Lodhi Maalouf Madani
Mahdi Mahfouz Mahmood Mahmoud Mahmoudi Makhlouf Makhmalbaf Maleki Malek Maliki Malik Malki Mansour Mansoor Mansouri Mansur Marzouki Mashal Masoud
Massoud Masri Mazloum Mattar Mazari Mebazaa Mehsud Menderes Merabet Meshaal Metwally Mikati Mirza Moallem Moeen Moghaddam Mohajerani Mohammadi
Mohseni-Ejei Moin Montazeri Moradi Morsi Morsy Mosaddegh Mossadegh Mottaki Moussa Moussavi Mousavi Mubarak Muhammad Muhsin Mujib Mukhtar Murad Musa
Musharraf Mustafa Mutlaq Muttaqi Nabavi Nadeem Naderi Nafisi Naguib Nahas Naimi Najafi Najib Najibullah Najm Namazi Naqvi Nasrallah Nasser Nasr
Nateghi Nazari Nazif Nejad Niazi Niyazi Nikfarjam Noori Nouri Nuseibeh Obaid Obeid Odeh Omar Omran Oraib Osman Othman Özal Öcalan Ocalan Öz Özcan Özel
Özkan Öztürk Ozturk Pahlavi Panahi Pamuk Pasha Pezeshkian Polat Pourmohammadi Qaboos Qadir Qadri Qaddafi Qalibaf Qandil Qasim Qassem Qasemi Qatanani
Qazi Qureshi Quraishi Qurei Raad Rabbani Rafiq Rafsanjani Rahim Rahimi Rahman Rahmani Rahmati Rai Raisi Rajab Rajavi Rajoub Ramezani Rana Rashad
Rashid Rasheed Rasool Rehman Reza Rezaee Rezaei Riaz Rifai Riyad Rizvi Rostami Rouhani Sabbagh Saadawi Saadi Sabahi Sabri Sadat Sadeghi Sadiq Sadr
Saeed Safadi Safavi Safdar Safieddine Said Saied Sajjad Salam Salama Salameh Salamé Salehi Salem Salih Salim Sallal Saleh Samir Sanjabi Sarraj Sattar
Sawiris Sayed Sayyaf Sayyid Şahin Sahin Sezer Shaaban Shafik Shafiq Shah Shahbaz Shahin Shaheen Shahid Shahroudi Shaikh Shakir Shamkhani Shami Sharaf
Sharafi Sharif Sharifi Shariatmadari Shawki Sheikh Shirazi Shoukry Sidqi Şimşek Simsek Sinan Siniora Sistani Sobhi Soleimani Soltani Sotoudeh Soylu
Suleiman Sultan Sultani Surur Tabatabai Taha Taher Taheri Talabani Talib Tantawi Tarzi Tawfiq Tebboune Tekin Tlaib Toprak Touma Turki Turkmen Uysal
Ünal Ustun Vahidi Velayati Wahab Wazir Yavuz Yasin Yassin Yazdani Yazdi Yazıcı Yıldırım Yildirim Yıldız Yildiz Yılmaz Yilmaz Younes Younis Yousaf
Yousafzai Yousef Yousefi Youssef Youssefi Yusuf Zada Zadeh Zahedi Zahawi Zaghari-Ratcliffe Zaidi Zaki Zaman Zand Zarif Zarqawi Zawahiri Zayed Zebari
Zeidan Zia Ziadeh Zidan Zubaidi al-Abadi al-Adnani al-Assad al-Awlaki al-Baghdadi al-Bashir al-Burhan al-Hakim al-Hashimi al-Hathloul al-Jubeir
al-Kadhimi al-Khalifa al-Khatib al-Maliki al-Masri al-Megrahi al-Mutlaq al-Nahyan al-Otaibi al-Qahtani al-Sabah al-Sadr al-Sarraj al-Saud al-Shami
al-Sharaa al-Shater al-Sisi al-Sistani al-Sudani al-Thani al-Turki al-Zarqawi al-Zawahiri Al_Maktoum Al_Nahyan Al_Saud Al_Thani Al_Khalifa Al_Sabah
al-Maktoum el-Sisi Aharonovitch Aloni Arad Arens Ashkenazi Avineri Barak Barkat Bar-Lev Begin Ben-Ari Ben-Dahan Ben-Eliezer Ben-Gurion Ben-Gvir
Ben-Zvi Bialik Biton Burg Danon Dagan Dayan Deri Dichter Edelstein Edelman Eisenkot Eizenkot Elkin Erdan Eshkol Feiglin Frenkel Gafni Galant Gallant
Gantz Glick Golan Goldin Grossman Halevi Halevy Hanegbi Harel Hazan Hazony Horovitz Kahlon Kahana Kariv Katsav Kish Kochavi Lapid Lazar Levi Levy
Liberman Litzman Livni Magal Mandelblit Mazuz Meir Meridor Michaeli Milchan Mofaz Mozes Netanyahu Nissenkorn Olmert Oren Oz Peled Peretz Porush Rabin
Regev Rivlin Rotman Sa'ar Shaffir Shaked Shalom Shamir Shapira Sharett Sharon Shemesh Shmuli Shtern Smotrich Steinitz Strook Talmon Tibi Weizman
Weizmann Ya'alon Yaalon Yadlin Yatom Yishai Zandberg Ze'evi Zohar Zoabi

Abdul_Kalam Achar Acharya Adhikari Adityanath Advani Agarwal Aggarwal Agnihotri Agrawal Ahluwalia Ahuja Aiyar Ajmani Akhilesh Ambani Ambedkar Anand
Antony Apte Arora Asthana Azad Babu Bachchan Badal Bagchi Bahadur Bahl Bahuguna Bairagi Bajpai Bakshi Balakrishnan Balan Banerjee Banerji Bansal Barua
Baruah Basu Batra Bedi Beniwal Bhadra Bhagat Bhagwat Bhandari Bhansali Bharadwaj Bhardwaj Bhargava Bharti Bhat Bhatia Bhatt Bhatnagar Bhattacharya
Bhattacharjee Bhattarai Bhave Bhushan Bhutto Birla Biswas Bobde Bommai Bordoloi Bose Brahmbhatt Burman Chadha Chahal Chakrabarti Chakraborty
Chakravarty Chand Chandrachud Chandran Chandrasekhar Chandy Chatterjee Chaturvedi Chaudhary Chaudhuri Chauhan Chavan Chawla Chellappa Chettiar Chhabra
Chidambaram Chinoy Chopra Choudhary Choudhury Chouhan Chowdhury Chugh Dalal Dalmia Damani Das Dasgupta Datta Dave Deb Debnath Deol Desai Deshmukh
Deshpande Deuba Deora Dev Devi Dey Dhankhar Dhar Dhawan Dhillon Dhoni Dhumal Diwan Dikshit Dixit Doval Dubey Dutt Dutta Dwivedi Fadnavis Faruqui
Gadkari Gaikwad Gambhir Gandhi Ganesan Ganguly Garg Gautam Gavaskar Gehlot Ghosh Ghoshal Giri Godse Goel Gogoi Gokhale Golwalkar Gopal Gopalan
Gopalakrishnan Goswami Govind Gowda Goyal Guha Gujral Gulati Gupta Gurung Gyawali Handa Hansda Hasan Hazare Hazarika Hegde Heptulla Hooda Hossain
Hussain Iyer Iyengar Jadhav Jain Jaishankar Jaiswal Jaitley Jakhar Jayakumar Jayaraman Jayalalithaa Jayasuriya Jayawardena Jayewardene Jha Jindal
Joshi Juneja Kadam Kakkar Kalam Kalla Kalyan Kamath Kambli Kannan Kanwar Kapadia Kapil Kapoor Kapur Karat Karki Karnad Karnik Karunanidhi Karunaratne
Kashyap Katju Kaul Kaur Kejriwal Khadka Khadse Khandelwal Khanduri Khanna Khare Kharge Khatri Kher Khosla Khurana Khurshid Kidwai Koirala Kohli
Kothari Kovind Kripalani Krishnan Krishnamurthy Kulkarni Kumaraswamy Kumaratunga Kunwar Lahiri Lakhani Lal Lalwani Lamba Lamichhane Lokhande Luthra
Madan Madhavan Mahajan Mahato Maheshwari Mahanta Mahtab Maitra Majumdar Malhotra Mallya Malviya Manandhar Mandal Mangeshkar Mani Manjhi Marandi Marwah
Mathur Mayawati Mehra Mehrotra Mehta Menon Merchant Minz Mishra Misra Mistry Mitra Mittal Modi Mody Mohapatra Mohan Moitra Mondal Mukherjee
Mukhopadhyay Munde Munjal Murali Muralidharan Murmu Murthy Murthi Nadar Nadda Nadella Nag Nagarajan Naidu Naik Nair Nambiar Namboodiri Nanda Nandy
Narain Narang Narasimhan Narayan Narayanan Nath Natarajan Nayak Nayar Nayyar Negi Nehru Nene Nigam Nilekani Nimbalkar Oberoi Oli Oommen Owaisi
Padukone Pai Pal Palaniswami Paliwal Pande Pandey Pandit Pandya Panicker Panigrahi Panja Pant Parekh Parikh Parmar Parrikar Paswan Patil Pathak
Patnaik Pawar Perera Pillai Pinarayi Pokhrel Poonawalla Poudel Prabhu Pradhan Prajapati Prasad Premadasa Premji Puri Purohit Radhakrishnan Raghavan
Raghuram Rajan Rajapaksa Rajapakse Rajagopalan Rajaratnam Rajput Raju Rajpurohit Ramachandran Ramakrishnan Raman Ramanathan Ramasamy Ramaswamy Ramesh
Ranatunga Ranaut Rane Rao Rastogi Rathore Raut Rawal Rawat Reddy Rijiju Rudra Ruparelia Sabharwal Sachdev Sachdeva Saha Sahay Sahgal Sahni Sahoo Sahu
Saini Saikia Saklani Salve Samant Sampath Samaraweera Sandhu Sangakkara Sangma Sanyal Saraf Sarma Sathe Savarkar Sawant Saxena Scindia Sebastian
Sehgal Sehwag Sen Sengupta Seth Sethi Sethuraman Shankar Sharma Shastri Shekhawat Shenoy Sheth Shetty Shinde Shivakumar Shourie Shrestha Shrivastava
Shukla Sibal Siddaramaiah Siddiqui Sidhu Sindhu Singh Singhal Singhania Singla Sinha Sirisena Sisodia Sitharaman Sivan Sodhi Solanki Soman Somani Soni
Soren Soundararajan Soz Sreekumar Sreenivasan Srinivasan Srivastava Subramaniam Subramanian Subramanyam Sud Suleman Sundaram Sundararajan Suri Swamy
Swaminathan Swaraj Tagore Talwar Tandon Tendulkar Thakkar Thakur Thakre Thapa Thapar Tharoor Tikait Tilak Tiwari Tomar Tripathi Trivedi Tyagi Upadhyay
Uppal Vadra Vaidya Vaghela Vajpayee Varadarajan Varghese Varma Vasan Vasudevan Venkataraman Venkatesan Verma Vijayan Vijayakanth Vohra Vyas Wadhwa
Wagh Wagle Wangchuck Weerasekera Wickramasinghe Wickremesinghe Wijesinghe Wijeratne Wijewardena Yadav Yadava Yechury Yediyurappa Zardari Zinta Bandara
Bandaranaike Dissanayake Fernando Fonseka Gunaratne Gunawardena Hasina Jayasinghe Jayatilleka Kumara Malinga Muralitharan Nanayakkara Premaratne
Rajasingham Ranasinghe Ratnayake Samarasinghe Senanayake Seneviratne Wickramanayake Sumanthiran Tamang Limbu Magar Dahal Prachanda Basnet Ershad
Mollah Sarker Talukdar Majumder Mirza_Fakhrul Yunus Quader Momen Kabir

Aoki Abe Adachi Akiyama Amano Amari Ando Arai Araki Arima Asada Asahara Asakura Aso Azuma Baba Chiba Doi Ebihara Eguchi Endo Edano Fujii Fujimoto
Fujita Fujiwara Fukuda Fukui Fukuyama Furukawa Furuya Goto Gotoh Hamada Hamaguchi Hanyu Hara Harada Hasegawa Hashimoto Hatoyama Hattori Hayashi
Hayakawa Higuchi Hino Hirai Hirano Hirata Hirohito Hirose Honda Hori Horie Horiuchi Hosoda Hosokawa Hosono Ichikawa Igarashi Ikeda Imai Imamura Inada
Inagaki Inoue Ishiba Ishida Ishiguro Ishihara Ishii Ishikawa Ito Iwasaki Iwata Kaifu Kamikawa Kan Kaneko Kanemoto Kano Kasahara Kato Katayama Kawabata
Kawaguchi Kawai Kawakami Kawamura Kawasaki Kida Kikuchi Kimura Kinoshita Kishi Kishida Kitagawa Kitamura Kobayashi Koga Koike Koizumi Kojima Komatsu
Komuro Kondo Kono Konno Koshiba Kubo Kudo Kuroda Kurosawa Kusama Maeda Maehara Makino Maruyama Masuda Masuzoe Matsuda Matsui Matsumoto Matsumura
Matsuno Matsuoka Matsushita Matsuyama Mikitani Miki Mishima Mitarai Mitani Miura Miyagi Miyamoto Miyazaki Miyazawa Mizuno Mori Morita Moriyama Motegi
Murakami Murata Murayama Nagai Nagasawa Nagashima Nakagawa Nakajima Nakamoto Nakamura Nakano Nakasone Nakata Nakayama Narita Nikai Nishida Nishikawa
Nishikori Nishimura Nishioka Nishiyama Noda Noguchi Nogami Nomura Obuchi Oda Ogata Ogawa Ohno Ohtani Oishi Okada Okamoto Okamura Okazaki Okuda Omura
Onishi Ono Onodera Osaka Oshima Ota Otani Otsuka Oyama Ozaki Ozawa Saga Saito Sakaguchi Sakai Sakamoto Sakurai Sano Sasaki Sato Sawada Seko Sekiguchi
Shibata Shiga Shigeta Shimada Shimizu Shimomura Shinohara Shiraishi Shiozaki Suga Sugawara Sugimoto Sugiyama Sugita Suzuki Tachibana Tada Takada
Takagi Takahashi Takahata Takaichi Takano Takayama Takeda Takemoto Takenaka Takeshita Takeuchi Takizawa Tamaki Tamura Tanabe Tanaka Tange Tani
Taniguchi Tanigaki Tanizaki Tezuka Togo Tojo Tokugawa Tominaga Tomita Toyoda Toyota Tsuda Tsuji Tsujimoto Tsukamoto Uchida Uchiyama Ueda Uehara Ueno
Uno Wada Watanabe Yagi Yamada Yamaguchi Yamakawa Yamamoto Yamamura Yamanaka Yamanashi Yamasaki Yamashita Yamauchi Yamazaki Yanagisawa Yanai Yano
Yasuda Yokota Yokoyama Yonezawa Yoshida Yoshikawa Yoshimura Yoshino Ai Bae Bai Bak Ban Bang Bao Bi Bian Bo Bok Bong Byeon Byun Cai Cao Cha Chae Chan
Chao Chau Chen Cheng Cheong Cheuk Cheung Chew Chi Chia Chiang Chieh Chien Chin Chiu Cho Choe Choi Chong Choo Chou Chow Choy Chu Chua Chuang Chui Chun
Chung Cui Dai Deng Ding Dong Dou Du Duan Eom Fan Fang Fei Feng Fok Fong Fu Fung Gan Gao Ge Geng Gong Goh Gu Guan Gui Guo Ha Hahm Ham Han Hang Hao Heng
Ho Hong Hou Hsia Hsiao Hsieh Hsu Hu Hua Huang Hui Hung Hur Huo Hwang Hyun Im Jang Jeon Jeong Ji Jia Jiang Jiao Jin Jing Jo Joo Ju Jun Kam Kang Kao
Khoo Kim Ko Koh Kong Koo Ku Kuan Kung Kuo Kwak Kwan Kwok Kwon Kwong Lai Lam Lan Lau Lei Leng Leong Leung Li Liang Liao Liew Lim Lin Ling Liu Loh Loke
Loo Lou Lu Lui Luk Lun Luo Lyu Lü Ma Mah Mai Mak Mao Mei Meng Min Mo Mok Mu Na Nam Ng Ngai Ni Nie Noh Oh Ong Ou Pae Pak Pan Pang Pei Peng Pi Poon Pu
Pyo Qi Qian Qiao Qin Qiu Qu Quan Quek Ren Rhee Ro Roh Ruan Ryu Seo Seok Seong Seow Shao Shen Sheng Shi Shih Shim Shin Shu Shum Shun Si Siew Sim Sin
Siu Soh Sohn Song Soo Soong Su Suen Suh Sui Sun Sung Tai Tam Tan Tang Tao Tay Teng Teo Teoh Tian Tien Tin Toh Tong Tsai Tsang Tse Tseng Tsui Tu Tung
Wai Wan Wang Wee Wei Wen Weng Woo Wong Wu Xi Xia Xiang Xiao Xie Xin Xing Xiong Xu Xue Xun Yam Yan Yang Yao Yap Yau Ye Yeh Yeo Yeoh Yeom Yeon Yeung Yi
Yim Yin Ying Yip Yiu Yoo Yoon Youn Yu Yuan Yue Yuen Yun Yung Zang Zeng Zha Zhai Zhan Zhang Zhao Zhen Zheng Zhong Zhou Zhu Zhuang Zhuo Zong Zou Zuo
Ouyang Sima Situ Zhuge Bui Dang Dao Dinh Doan Duong Giap Hoang Huynh Khuong Kieu Lac Luong Luu Ly Nghiem Ngo Nguyen Nguyễn Pham Phạm Phan Phung Quach
Ta Thach Thieu Tran Trần Trinh Truong Tuong Vo Vu Vuong Vương Abhisit Anutin Bunnag Chan-ocha Charnvirakul Chidchob Chuan Juangroongruangkit
Kittikachorn Limjaroenrat Leekpai Panyarachun Phanomyong Piyabutr Prayut Prawit Prayuth Saengkanokkul Sarasin Shinawatra Srisuwan Sudarat Sundaravej
Suthep Thanathorn Thaugsuban Thavisin Tinsulanonda Vejjajiva Wongsawat Wongsuwan Yingluck Hlaing Htoo Htun Khaing Kyaw Lwin Maung Myint Naing Ne_Win
Nyein Oo Phyo Sann Shwe Soe Suu_Kyi Swe Thant Thaung Thein Tin_Oo Tun Win Zaw Chea Chhum Hun Khieu Kem Ky Meas Mu_Sochua Nuon Pheap Prum Rainsy
Sihanouk Sokha Som Sopheap Sothea Tep Vannak Abdurrahman Aidit Airlangga Akbar Alatas Ambarita Baswedan Budiman Cahyadi Darmawan Djojohadikusumo
Ganjar Gunawan Habibie Hadiwijaya Halim Hartarto Hartono Hatta Hendarto Hidayat Indrawati Iskandar Kartini Kurniawan Lubis Luhut Mahendra Megawati
Moeldoko Mulyani Nasution Natalegawa Nugroho Pandjaitan Panjaitan Pranowo Prasetyo Pratama Purnama Purnomo Rahardjo Riady Rizieq Santoso Saputra
Setiadi Setiawan Siahaan Siregar Sihombing Simanjuntak Sitompul Situmorang Soeharto Soekarno Subianto Sudirman Sudjatmiko Sugiarto Suharto Sukarno
Sukarnoputri Sulaiman Sulistyo Suryadi Susanto Sutanto Sutrisno Tanjung Tjahjanto Toer Utomo Wahid Wibowo Widjaja Widodo Wijaya Wiranto Yudhoyono
Yulianto Hishammuddin Mohamad Muhyiddin Razak Rosmah Wan_Azizah Zahid Azmin Rafizi Khairy Kit_Siang Kula Waytha Karpal Gobind Abad Abalos Agbayani
Aguinaldo Aquino Bacani Belmonte Binay Bonifacio Cayetano Carpio Cojuangco Concepcion Corona Dela_Cruz dela_Cruz Dela_Rosa dela_Rosa De_Lima de_Lima
De_Guzman De_Leon de_Leon Del_Rosario Dimaporo Drilon Duterte Enrile Escudero Garin Gatchalian Guingona Gutoc Honasan Hontiveros Lacson Laurel Legarda
Locsin Lorenzana Macapagal Macapagal-Arroyo Macaraeg Magsaysay Mangudadatu Marcos Misuari Nograles Osmeña Pacquiao Pangilinan Panelo Piñol Recto
Remulla Ressa Rizal Robredo Romualdez Roque Roxas Salonga Sereno Singson Sison Sotto Tolentino Trillanes Zubiri Tagle Tulfo Agnew_Tonga Ah_Koy
Bainimarama Fakatava Falefa Fiame Fonoti Gusmão Gusmao Horta Ramos-Horta Kila Kilman Kabua Kaino Leota Lini Loughman Maaka Mahuta Malielegaoi Manasseh
Marape Momis Namah Namaliu Natano Natuman Pundari Qarase Rabuka Remengesau Salwai Savea Skate Sogavare Somare Sopoaga Speight Tabai Taukei'aho
Taufa'ahau Tuilagi Tuipulotu Tupou Waka Waqa Wenda Whaitiri Te_Heuheu Albanese Ardern Bandt Berejiklian Chalmers Cormann Fitzgibbon Frydenberg Gillard
Goff Hockey Lambie Luxon Marles Palaszczuk Plibersek Pyne Shorten

Abacha Abdulsalami Abiola Abubakar Achebe Adamu Adebayo Adeboye Adedeji Adegoke Adejumo Adekunle Adeleke Adelabu Ademola Adeniyi Adeola Adeosun
Adesina Adesanya Adewale Adeyemi Adeyemo Adichie Afolabi Agbaje Agbakoba Aguiyi-Ironsi Ajayi Ajimobi Akande Akerele Akinyemi Akinwande Akintola
Akpabio Akpata Akpan Akufo-Addo Aliyu Alli Amaechi Amosun Anenih Aniebonam Anyim Anyaoku Arase Aregbesola Aremu Atta Attah Awolowo Awosika Ayade
Ayodele Azikiwe Azinge Babangida Bakare Balewa Balogun Bamidele Bankole Bashorun Bello Boakai Boro Buhari Chime Chukwu Chukwuma Chukwuemeka Dabiri
Dabiri-Erewa Dan-Ali Danjuma Dankwambo Dasuki Diezani Dogara Dokpesi Edem Egbe Egwu Ekwueme Ekweremadu Ekpo Elumelu El-Rufai Emefiele Enahoro Enang
Eze Ezekwesili Ezeife Falana Falae Fani-Kayode Fashola Fayemi Fayose Gana Ganduje Gbajabiamila Gowon Gumi Gusau Ibori Idris Igbinedion Igwe Ihedioha
Ikpeazu Ikimi Imoke Iwuanyanwu Iweala Jega Jibrin Jonathan Kachikwu Kalu Kanu Kuti Kwankwaso Kyari Lamido Lawal Lawan Magu Makinde Malami Mba
Mbadinuju Melaye Mimiko Mohammed Nnaji Nnamani Nnamdi Nwabueze Nwachukwu Nwankwo Nwodo Nwosu Nwoye Nzeribe Obasanjo Obaseki Obi Obiano Odili Odinkalu
Oduah Ogah Ogbeh Ogbonna Ogundipe Ogunlesi Ojukwu Okafor Okagbare Okeke Okereke Okezie Okocha Okonjo-Iweala Okonkwo Okoro Okorocha Okoye Okowa Okpara
Okri Okupe Oladele Oladipo Olanipekun Olatunji Olowo Olubanji Oluwole Omisore Omoruyi Onaiyekan Onnoghen Onu Onuoha Onyeama Onyema Oritsejafor Orji
Osinbajo Oshiomhole Osoba Osuji Oyebanji Oyegun Oyedepo Oyinlola Ribadu Saraki Saro-Wiwa Sanusi Shagari Shekau Shekarau Shettima Shonekan Sowore
Soyinka Suntai Sylva Tambuwal Tinubu Udoma Ugwuanyi Umahi Umana Useni Utomi Uzodinma Uzor Wabara Wike Yakubu Yar'Adua Zakzaky Zulum Acheampong Adjei
Adomako Afriyie Agyapong Agyei Agyeman Agyemang Aidoo Akuffo Amoah Amoako Ampofo Anane Anas Ankomah Annan Ansah Antwi Appiah Asamoah Asante Asare
Asiedu Ayew Ayariga Baah Baako Badu Bawumia Boahen Boakye Boateng Bonsu Danquah Donkor Frimpong Gyan Gyamfi Kufuor Kwarteng Limann Mahama Mensah
Nkrumah Nyarko Obeng Ofori Ofori-Atta Opoku Oppong Osei Owusu Quaye Quartey Sarpong Tetteh Twum Yeboah Addo Ablakwa Bah Bangura Bio Ceesay Conteh
Darboe Fofanah Jallow Jammeh Jawara Kabbah Kamara Kargbo Koroma Mansaray Margai Momoh Njie Sankoh Sesay Strasser Touray Tolbert Tubman Weah Boley
Brumskine Johnson-Sirleaf Sirleaf Gbowee Kollie Kromah Ba Bâ Baldé Balde Camara Cissé Cisse Cissokho Condé Coulibaly Diabaté Diabate Diagne Diakité
Diakite Diallo Diarra Diatta Diawara Dieng Diop Diouf Doumbia Doumbouya Doucouré Dramé Drogba Fall Faye Fofana Gaye Gbagbo Gueye Guèye Guirassy
Haidara Kaboré Kabore Kanté Kante Keita Keïta Koné Kone Konaté Konate Kouassi Kouamé Kouyaté Koulibaly Lo Maïga Maiga Mane Mané Mbaye Mbow Mendy
Ndiaye N'Diaye Ndao Niang Niasse Ouattara Ouédraogo Ouedraogo Sagna Sall Samb Sanogo Sangaré Sankara Sarr Seck Sène Senghor Seye Sidibé Sidibe Sissoko
Sonko Soro Sow Soumaré Sy Sylla Tall Tandia Tandja Thiam Tiendrébéogo Touré Toure Traoré Traore Wane Yayi Zongo Zoungrana Compaoré Compaore Damiba
Bazoum Issoufou Tchiani Déby Deby Habré Boni Talon Soglo Kérékou Gnassingbé Gnassingbe Eyadéma Olympio Agbéyomé Bédié Bedie Houphouët-Boigny
Affi_N'Guessan Blé_Goudé Abessole Atangana Biya Bongo Bozizé Bozize Djotodia Eto'o Essono Fotso Kamto Kagame Kabila Kabange Kamerhe Katumbi Kasavubu
Kengo Kolelas Lissouba Lumumba Mbeki Mbemba Mboma Mobutu Moungalla Mukwege Muzito Nguesso Ngouabi Nkunda Ntaganda Obiang Oyono Patassé Ping Sassou
Sassou-Nguesso Sassou_Nguesso Samba-Panza Tshibala Tshisekedi Tshombe Touadéra Touadera Youlou Habyarimana Kayibanda Kayumba Kabuga Karegeya
Karugarama Micombero Mushikiwabo Musoni Ndadaye Ndayishimiye Ndayizeye Ngendahimana Niyonzima Nkurunziza Nsengiyumva Ntaryamira Rusesabagina Rwigema
Rwigara Twagiramungu Ubalijoro Uwimana Uwizeyimana Rwasa Bagaza Buyoya Akol Abiy Afwerki Alemu Amare Asfaw Assefa Bekele Berhane Birtukan Debretsion
Demeke Desalegn Desta Dibaba Gebre Gebremariam Gebremichael Gebreselassie Gebrselassie Getachew Ghebreyesus Girma Gudina Hailemariam Haile Kebede
Lemma Mariam Megersa Mekonnen Mengistu Mulatu Negasso Nega Selassie Seyoum Tadesse Tafari Tekle Teshome Tesfaye Tewodros Tsegay Tsige Wolde Workneh
Worku Zenawi Zewde Afeworki Tesfamariam Aidid Aideed Egal Farmaajo Farah Geedi Gedi Godane Guelleh Khaire Mohamud Omaar Robow Roble Sharmarke Shirdon
Warsame Abdirahman Deni Bihi Silanyo Garang Kiir Machar Mayardit Mabior Lual Akec Ajak Malong Gatluak Nyandeng Chol Makuei Bior Malual Hemedti Dagalo
Burhan Turabi Nimeiri Abonyo Achieng Akinyi Arati Atwoli Awori Barasa Biwott Boinnet Chebet Chebukati Chelimo Chepkemoi Chepkoech Cherargei Cherono
Duale Echesa Gachagua Gakuo Gathecha Gachoka Githae Githongo Haji Joho Kagwe Kaimenyi Kamau Kamotho Karanja Karua Kariuki Kenyatta Keter Kibaki Kibet
Kibor Kibicho Kiplagat Kipchoge Kipkorir Kiprono Kiprop Kiptum Kiraitu Kinoti Kimani Kinuthia Kipruto Kirui Kiunjuri Koech Koinange Korir Kosgei Kuria
Lang'at Langat Lenku Leting Limo Lonyangapuo Maathai Macharia Magoha Maina Malala Maraga Mathenge Matiang'i Matiba Mboya Mbugua Mbithi Miguna Moi
Mudavadi Mugo Muhoho Muite Munyes Murathe Murgor Murkomen Murunga Musyoka Mutahi Muthama Mutua Mutula Mutunga Mwangi Mwau Mwende Mwenda Ndii Ndung'u
Ngugi Ngilu Njenga Njoroge Njuguna Ntimama Nyong'o Nyaga Nyamwamu Obado Ochieng Odhiambo Odinga Odongo Ogot Ojienda Okello Okiya Omtatah Ole_Lenku
Ombati Omondi Onyango Orengo Osoro Otieno Ouko Oyugi Rono Ruto Saitoti Sang Shebesh Tergat Tuju Wako Waiguru Wairimu Waititu Waitiki Wambui Wamalwa
Wangari Wanjiru Wanjiku Wetang'ula

Amuriat Besigye Byanyima Byarugaba Kadaga Kahinda Kaihura Kainerugaba Kale Karugire Kategaya Katikkiro Kayihura Kigozi Kisekka Kiwanuka Kizza Kony
Kutesa Kyagulanyi Lokodo Lukwago Mbabazi Mugisha Muhoozi Mukasa Mukula Museveni Mutebi Muwanga Nabatanzi Nakato Namuganza Nankabirwa Nambooze Ndugwa
Nsubuga Nyanzi Obote Odoki Ogwal Oulanyah Otafiire Otunnu Opio Rugunda Rukikaire Ruhakana Ssekandi Ssemakula Ssempijja Ssenyonyi Sejusa Tumukunde
Tumwine Tumwebaze Tumwesigye Tusiime Bomani Chenge Hosea Kabudi Kabwe Karume Kawawa Kikwete Kinana Lissu Lowassa Lukuvi Magufuli Majaliwa Makamba
Makonda Maalim Mbowe Membe Mengi Mkapa Mpango Msekwa Mwakyembe Mwinyi Ndugai Nchimbi Nnauye Nyalandu Nyerere Pinda Ruge Shein Slaa Sitta Sumaye
Warioba Zitto Banda Bwalya Chama Chiluba Chilima Chakwera Chipeta Chirwa Chisanga Hichilema Inonge Kabimba Kalaba Kambwili Kapwepwe Kaunda Lungu
Lubinda Mbita Miyanda Milupi M'membe Muchima Mulenga Mumba Musokotwane Mutati Mutharika Muluzi Mvula Mwale Mwanawasa Mwila Nawakwi Nkole Nyirenda
Nyirongo Phiri Sampa Sata Simutanyi Tembo Zimba Zulu Bushiri Chimunthu Gondwe Kamuzu Kachali Kalindo Kumwenda Tembenu Biti Chamisa Chidzero Chinamasa
Chigumbura Chihuri Chitepo Chiwenga Chiyangwa Dabengwa Dongo Gono Kasukuwere Khupe Madhuku Mahere Makoni Malaba Manyika Masiyiwa Masunda Mawarire
Mnangagwa Mohadi Moyo Mpofu Msika Mudede Mudenda Mugabe Mujuru Muzenda Muzorewa Mutasa Mutsvangwa Mwonzora Ncube Ndlovu Ngarivhume Nkomo Nyathi Nyoni
Sibanda Sikhala Shumba Tsvangirai Tekere Zhuwao Zvobgo Zivhu Chin'ono Achmat Asmal Bam Biko Botha Buthelezi Cele Coetzee Cronje Cronjé Dingaan
De_Klerk de_Klerk De_Lille de_Lille De_Villiers de_Villiers Didiza Dlamini Dlamini-Zuma Dhlamini Dube Du_Plessis du_Plessis Du_Toit du_Toit Fivaz
Fourie Fraser-Moleketi Gigaba Godongwana Goldstone Gordhan Gwede Hlophe Hani Hendrickse Holomisa Jafta Jonas Jordaan Joubert Kasrils Kekana Khama
Khampepe Khoza Khumalo Kodwa Kolisi Koornhof Kruger Kubayi Langa Lekota Lesufi Letsoalo Luthuli Mabaso Mabuza Mabe Madikizela-Mandela Madisha Madlala
Madonsela Madonda Magashule Magwaza Mahlangu Mahlobo Mahumapelo Makgoba Makhanya Makhubele Makhura Malan Malatji Malema Mandela Mangope Mantashe
Manuel Manyi Mapisa-Nqakula Maphatsoe Masango Mashaba Mashatile Masebe Masemola Maseko Masilela Masondo Masuku Mathabatha Mathale Matlala Matsepe
Mavuso Mazibuko Mbalula Mbete Mbatha Mchunu Mdluli Mhlongo Mkhize Mkhwebane Mkhwanazi Mlambo Mlambo-Ngcuka Mlangeni Mngxitama Mnguni Modise Moegoeng
Mogoeng Mokoena Mokonyane Molefe Moloi Moosa Moseneke Mosimane Mothapo Motlanthe Motsepe Motshekga Motsoaledi Motsoeneng Mpisane Mtetwa Mthembu
Mthethwa Mtshali Muthambi Mxenge Naidoo Ndlozi Ndou Nel Ngcobo Ngcuka Ngcukaitobi Ngema Ngubane Ngwenya Nhlapo Nkabinde Nkosi Nkoana-Mashabane
Ntshavheni Nxasana Nxesi Nyanda Nzimande Oosthuizen Pandor Phosa Phahlane Pikoli Pistorius Pityana Pretorius Radebe Ramaphosa Ramodike Ramatlakane
Ramatlhodi Rupert Selebi Semenya Seriti Sexwale Shabangu Shaik Shilowa Shivambu Sibiya Sisulu Sithole Sitole Skosana Slovo Smuts Sobukwe Steenhuisen
Steyn Suttner Tambo Terreblanche Thulare Trollip Tshabalala Tshwete Tutu Van_Niekerk Van_Schalkwyk Van_Wyk Venter Verwoerd Viljoen Vilakazi Vorster
Vavi Wessels Xaba Xasa Xulu Yengeni Zikalala Zille Zondo Zokwana Zuma Zungu Zwane Zwelithini Amupanda Amathila Geingob Hamutenya Itula Kapofi
Katjavivi Mbumba Nandi-Ndaitwah Nghimtina Nujoma Pohamba Shanghala Shiimi Venaani Witbooi Balopi Boko Gaolathe Kgosi Kwelagobe Mogae Masire Masisi
Merafhe Mokgweetsi Saleshando Tsogwane Venson-Moitoi Lekhanya Letsie Majoro Matekane Mosisili Mokhehle Thabane Mswati Sobhuza Chissano Dhlakama
Guebuza Machel Mabote Momade Mondlane Nyusi Simango Tivane Chang Cuamba Nhantumbo Savimbi Chivukuvuku Dos_Passos Kassoma Moco Samakuva Ravalomanana
Ratsiraka Rajoelina Rajaonarimampianina Rakotomalala Rakoto Rakotondrazaka Randrianarisoa Randria Andriamanjato Razafindrakoto Bérenger Boolell
Jugnauth Ramgoolam Pillay Ramkalawan Azali Sambi Assoumani Dhoinine Monteiro_Lima Sissoco Embaló Embalo Vaz Sanhá Trovoada Abiodun Adeyinka Aboubakar
Salah Aubameyang Mahrez Hakimi Ziyech Mazraoui Bounou Ounahi Benzia Bennacer Belmadi Feghouli Brahimi Slimani Hannachi Khazri Msakni Sliti Benrabah
Bouchareb Ouyahia Sellal Belaiz Bensalah Gaïd_Salah Hamrouche Zeroual Boumediene Ben_Bella Chentouf Mechichi Fakhfakh Jhinaoui Karoui Abbou Essid
Laarayedh Caid_Essebsi Akhannouch El_Othmani El_Fassi Youssoufi Lahlou Zefzafi Radi Raissouni Bouachrine Bachagha Bashagha Dbeibah Dbeibeh Menfi
Magariaf Thinni Serraj Swehli Mishri

Bellerive Cédras Célestin Jean-Baptiste Jean-Louis Jean-Pierre Joseph Latortue Manigat Namphy Pascal-Trouillot Pierre-Louis Préval Preval Privert
Alexis Estimé Desrosiers Désir Holness Golding Seaga Manley Simpson-Miller Bolt Fraser-Pryce Ramdin Ramnath Rowley Persad-Bissessar Panday Ramcharan
Maharaj Mottley Sobers Gayle Brathwaite Gonsalves Skerrit Chastanet Ingraham Minnis Pindling Jagdeo Ramotar Nagamootoo Ramjattan Ramphal Bouterse
Santokhi Venetiaan Wijdenbosch Somohardjo Akhenaten Almada Basquiat Begaye Deerinwater Mankiller Yellowtail Kawananakoa Kamehameha Kealoha Kahale
Kahananui
`);
