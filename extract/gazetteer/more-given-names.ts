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
`);
