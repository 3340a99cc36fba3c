/** Given names of many languages, Latin script: evidence that a capitalised sequence is a person, never proof. */

import { lexicon } from './lexicon.ts';

export const isGivenName = lexicon(`
Aaron Abbas Abdallah Abdel Abdelaziz Abdi Abdirahman Abdou Abdoulaye Abdul Abdullah Abdullahi Abdulrahman Abel Abhishek Abiy
Abraham Abu Ada Adam Adama Adel Adem Adnan Adolfo Adrian Adriana Adrien Agnes Agnieszka Ahmad Ahmed Ahmet Aida Aidan Aileen
Aisha Ajay Akbar Akihiro Akira Akshay Alain Alan Alana Alba Albert Alberto Alec Alejandra Alejandro Aleksandar Aleksander
Aleksandr Aleksei Alena Alessandra Alessandro Alex Alexa Alexander Alexandra Alexandre Alexandria Alexandros Alexei Alexey
Alexis Alfonso Alfred Alfredo Ali Alice Alicia Alina Alison Alistair Allan Allen Allison Alma Alois Alok Alpha Alvaro Alyssa
Amadou Amal Amanda Amar Amber Amelia Amin Amina Amir Amit Amita Amos Amy Ana Anand Anastasia Anatoly Anders Andre Andrea
Andreas Andrei Andrej Andres Andrew Andrey Andrzej Andy Angel Angela Angelica Angelo Angie Angus Anil Anita Anjali Ankit Ann
Anna Annabel Anne Annette Annie Anthony Antoine Anton Antonia Antonio Antony Anwar Anya Aoife April Archie Arif Aristide Arjun
Arlene Armando Armin Arnaud Arne Arnold Arthur Artur Arturo Arun Arvind Asad Asha Ashley Ashok Ashraf Asif Asma Astrid Atiku
Audrey August Aung Austin Avi Avigdor Avraham Axel Ayesha Ayman Aziz Babajide Bakary Bala Barack Barbara Barney Barry Bart
Bartholomew Bashar Bashir Basil Bassem Bayard Beata Beatrice Beatriz Ben Benedict Benedikt Benito Benjamin Benny Benoit Bernadette
Bernard Bernardo Bernd Bernie Bert Bertrand Beth Bethany Betsy Betty Beverly Bezalel Bianca Bilal Bill Billy Bjorn Bob Bobby Bogdan
Bola Bongbong Boris Boutros Brad Bradley Brandon Brenda Brendan Brent Brett Brian Brianna Bridget Brigitte Britney Brooke Bruce
Bruno Bryan Bryce Burhan Byron Caitlin Callum Calvin Cameron Camila Camille Carl Carla Carlo Carlos Carmen Carol Carole Carolina
Caroline Carolyn Carrie Carter Casey Caspar Catalina Catherine Cathy Cecil Cecilia Cedric Celia Celine Cesar Chad Chaim Chandra
Chang Charles Charlie Charlotte Chelsea Cheryl Chester Chidi Chiara Chloe Chris Christian Christiane Christina Christine
Christoph Christophe Christopher Chuck Cindy Claire Clara Clarence Claude Claudia Claudio Claus Clay Clayton Clement Cliff
Clifford Clint Clive Clyde Colin Colleen Connor Conor Conrad Constance Constantin Cory Courtney Craig Cristiano Cristina Curtis
Cynthia Cyril Cyrus Daisy Dale Dalia Damian Damien Dan Dana Daniel Daniela Daniele Danielle Danny Daria Dariusz Darren Darryl
Daryl Dave David Davide Dawn Dean Deborah Debbie Declan Deepak Deepika Deirdre Delphine Denis Denise Dennis Derek Desmond Devon
Dewi Diana Diane Didier Diego Dieter Dilip Dimitri Dimitrios Dimitris Dina Dinesh Dirk Divya Djibril Dmitri Dmitry Dolores
Dominic Dominik Dominique Don Donald Donna Dora Doreen Doris Dorothy Doug Douglas Drew Duncan Dustin Dwayne Dwight Dylan Ebrahim
Ed Eddie Edgar Edith Edmund Edna Eduard Eduardo Edward Edwin Efrain Ehud Eileen Einar Elaine Eleanor Elena Eleni Elias Elie Elijah Elisa
Elisabeth Elise Eliza Elizabeth Ella Ellen Ellie Elliot Elliott Elon Elsa Elvira Elvis Emanuel Emeka Emil Emilia Emilie Emilio
Emily Emma Emmanuel Emmerson Emre Enda Enrico Enrique Eric Erica Erich Erik Erika Erin Ernest Ernesto Ernst Erwin Esteban Esther
Ethan Etienne Eugene Eugenia Eva Evan Eve Evelyn Evgeny Evo Ezra Fabian Fabio Fadi Fahad Faisal Faith Farah Farhan Farid Farouk
Fatima Fatma Fatou Faustin Fawad Federica Federico Felicia Felipe Felix Ferdinand Fernanda Fernando Fidel Fiona Florence
Florian Floyd Frances Francesca Francesco Francis Francisco Franco Francois Frank Franklin Franz Fred Freddie Frederic Frederick
Frederik Fredrik Frieda Friedrich Fritz Fumio Gabriel Gabriela Gabriella Gabrielle Gail Galina Gareth Garry Gary Gaurav Gavin
Gemma Gene Genevieve Geoff Geoffrey Georg George Georges Georgia Georgios Gerald Geraldine Gerard Gerardo Gerhard Gerry Gertrude Ghassan
Ghislaine Giancarlo Gianni Gideon Gilad Gilbert Gilles Gillian Gina Ginger Giorgia Giorgio Giovanni Gisele Giulia Giuseppe Gladys
Glen Glenn Gloria Goodluck Gordon Grace Graham Grant Greg Gregg Gregor Gregory Greta Grigory Guido Guillaume Guillermo Gunnar
Gunter Gustavo Guy Gwen Habib Hadi Haider Haji Hakan Hakim Hala Haley Hama Hamad Hamid Hamish Hamza Hana Hani Hank Hannah Hans
Harald Hari Harold Harriet Harrison Harry Haruki Harun Harvey Hasan Hasina Hassan Hayden Hazel Heath Heather Hector Heidi Heiko
Heinrich Heinz Helen Helena Helene Helga Helmut Hendrik Henri Henrik Henrique Henry Herbert Herman Hernan Hideki Hilary Hilda
Hillary Hina Hiroshi Holly Hope Horacio Horst Hosni Howard Hubert Hugh Hugo Humphrey Hussain Hussein Ian Ibrahim Ibrahima Ida Idriss
Ignacio Igor Ike Ilan Ilham Ilhan Ilya Imad Imran Ines Inga Ingrid Irena Irene Irfan Irina Iris Irma Isaac Isabel Isabella
Isabelle Isaias Ishaq Ismail Israa Issa Itamar Ivan Ivana Ivo Jacek Jacinda Jack Jackie Jacob Jacqueline Jacques Jaime Jair Jake Jakub Jamal
James Jamie Jan Jana Jane Janet Janice Janine Janos Jared Jarrod Jasmine Jason Jasper Javad Javier Jay Jayne Jean Jeanette Jeanne Jeff
Jeffrey Jelena Jen Jenna Jennifer Jenny Jens Jeremiah Jeremy Jerome Jerry Jesse Jessica Jessie Jesus Jihad Jill Jim Jimmy Jitendra
Joachim Joan Joana Joanna Joanne Joao Joaquin Jochen Jodie Joe Joel Joerg Johan Johann Johanna Johannes John Johnny Jon Jonah Jonas
Jonathan Jordan Jordi Jorge Jose Josef Josefina Joseph Josephine Josh Joshua Josue Joy Joyce Juan Juana Judith Judy Jules Julia
Julian Juliana Julie Julien Juliet Julio Julius June Jung Junichiro Juraj Jurgen Justin Justine Jyoti Kabir Kamal Kamala Kamil
Kamran Kanye Karan Karel Karen Karim Karin Karina Karl Karol Karolina Kassym Kate Katerina Katharina Katharine Katherine Kathleen
Kathryn Kathy Katie Katja Katrin Katrina Kavita Kay Kayode Kazuo Keiko Keir Keith Kelly Kelvin Ken Kendra Kenji Kenneth Kenny
Kerry Kevin Khadija Khaled Khalid Khalifa Kieran Kim Kimberly Kiran Kirill Kirk Kirsten Kishore Klaus Kofi Kristalina Kristen Kristian Kristin
Kristina Krishna Krzysztof Kumar Kunal Kurt Kwame Kwasi Kyle Kylie Kyriakos Lachlan Laila Lakshmi Lamine Lana Lance Lara Larry Lars Laszlo
Laura Laurel Lauren Laurence Laurent Laurie Lawrence Layla Lea Leah Leanne Lech Lee Leila Lena Leo Leon Leonard Leonardo Leonid
Leonie Leopold Leroy Lesley Leslie Leticia Levi Levy Lewis Liam Lidia Lila Lilian Liliana Lillian Lily Linda Lindsay Lindsey Lionel
Lisa Liz Liza Lloyd Logan Lois Lola Loren Lorena Lorenzo Loretta Lori Lorraine Lothar Lou Louis Louisa Louise Luc Luca Lucas Lucia
Luciano Lucie Lucy Ludwig Luigi Luis Luisa Luiz Lukas Luke Luther Lydia Lyndon Lynn Maciej Madeleine Madison Magda Magdalena
Maggie Mahamat Mahathir Mahesh Mahmood Mahmoud Mahmud Maithripala Malala Malcolm Malik Mamadou Mandy Manfred Manish Manmohan Manoj Manuel
Manuela Mara Marc Marcel Marcela Marcelo Marcia Marcin Marco Marcos Marcus Margaret Margarita Margot Maria Mariam Marian Mariana Marianne Marie
Marina Marine Mario Marion Marisa Marius Mariya Marjorie Mark Marko Markus Marlene Marta Martha Martin Martina Marty Marvin Mary Maryam
Masoud Massimo Mateo Mateusz Mathew Mathias Mathieu Mathilde Matt Matteo Matthew Matthias Matthieu Maureen Maurice Mauricio Max Maxim
Maxime Maximilian Maxine Maya Medina Megan Mehdi Mehmet Mei Melania Melanie Melinda Melissa Mercedes Meredith Meg Mia Micah Michael Michal
Micheal Michel Michele Michelle Mick Mickey Miguel Mihai Mikael Mike Mikhail Miklos Milan Mildred Miles Milica Milos Mimi Mina
Minh Ming Mira Miranda Miriam Miroslav Mitch Mitchell Mitsuko Mo Modibo Mohamad Mohamed Mohammad Mohammed Mohan Mohd Moira Moises Molly
Mona Monica Monika Monique Morgan Moritz Morris Moses Mostafa Moussa Muammar Muhammad Muhammadu Mukesh Muna Murad Murray Musa Mustafa Myra Myriam
Nabil Nadia Nadine Naftali Nancy Naomi Narendra Nasser Natalia Natalie Natasha Nate Nathalie Nathan Nathaniel Navin Nawaz Neal
Ned Neha Neil Nelson Nenad Neville Nguyen Nia Nicholas Nick Nicky Nicola Nicolae Nicolas Nicole Nigel Nikhil Nikita Nikki Niko Nikola
Nikolai Nikolaos Nikolas Nils Nina Nir Nirmala Nisha Nitin Noah Noel Nora Noreen Norman Nouri Nour Nuno Nuri Odette Olaf Oleg Olena Olga
Oliver Olivia Olivier Olu Olusegun Omar Omer Oprah Orlando Oscar Osama Oskar Osman Osvaldo Otto Ousmane Owen Oyinlola Pablo Paige Palesa
Pamela Paola Paolo Parvez Pascal Pat Patrice Patricia Patricio Patrick Patsy Patty Paul Paula Paulina Pauline Paulo Pavel Pawel Pedro Peggy Penelope
Penny Per Percy Perry Pete Peter Petr Petra Petro Philip Philippa Philippe Phillip Phil Phoebe Phyllis Pierre Pieter Pilar Piotr Piyush
Polly Prabowo Prakash Pranab Prashant Pravin Preston Priti Priya Priyanka Queenie Quentin Quincy Rachel Rachid Radek Rafael Rafiq Raghav Rahul Raila Raja Rajat
Rajesh Rajiv Rajnath Rakesh Ralf Ralph Ram Rama Ramesh Rami Ramon Ramona Ramzi Randall Randolph Randy Rania Raoul Raphael Rashad Rashid Raul
Ravi Ray Raymond Rebecca Recep Reggie Regina Reginald Reinhard Rekha Remi Rene Renata Renee Renato Reuben Reuven Reza Rhys Ricardo Riccardo
Richard Rick Ricky Rihanna Rishi Rita Rob Robbie Robert Roberta Roberto Robin Robyn Rocco Rod Roderick Rodney Rodolfo Rodrigo Roger
Rohan Rohit Roland Rolf Roman Romano Romeo Ron Ronald Ronan Ronnie Rory Rosa Rosalind Rosario Rose Rosemary Rosie Ross Rowan Roxana
Roy Ruben Ruby Rudolf Rudy Rui Rupert Rupak Russ Russell Ruth Ryan Sabine Sabrina Sachin Sadio Sadiq Saeed Said Salah Saleh Salim Sally Salma Salman
Salome Salvador Salvatore Sam Samantha Sameer Sami Samia Samir Samira Samuel Sanae Sandeep Sandra Sandro Sandy Sanjay Sanna Santiago Santosh
Sara Sarah Sasha Satya Saul Savannah Scarlett Scott Seamus Sean Sebastian Selena Selma Serena Serge Sergei Sergey Sergio Seth Shah Shahbaz Shahid
Shane Shannon Shari Sharon Shaun Shawn Sheikh Sheila Shelby Sheldon Shelley Sheryl Shimon Shinzo Shirin Shirley Shiv Shmuel Siddharth Sidney Siegfried
Sigrid Silas Silvia Silvio Simon Simona Simone Sindisiwe Slobodan Soares Sofia Solomon Sonia Sonja Sophia Sophie Soren Spencer Stacey Stacy Stan
Stanislav Stanley Stefan Stefania Stefano Steffen Stella Stephan Stephane Stephanie Stephen Sterling Steve Steven Stewart Stuart Sue Suleiman
Sumi Sunil Sunita Suresh Surya Susan Susana Susanna Susanne Sushil Suzanne Sven Svetlana Sybil Sylvain Sylvester Sylvia Sylvie Tadeusz
Taher Takeshi Tamara Tammy Tanya Tara Tareq Tariq Tarek Taro Tatiana Tatyana Taylor Ted Teodoro Terence Teresa Terri Terry Tess Thabo Thaksin Theo
Theodor Theodore Theresa Therese Thierry Thom Thomas Thorsten Tiffany Tim Timo Timothy Tina Tito Tobias Todd Tom Tomas Tomasz Tommy Tony
Tracey Tracy Travis Trevor Trish Tristan Troy Tsai Tulsi Tunde Tyler Tyrone Ulrich Ulrike Umar Umaru Uma Ursula Usha Usman Vaclav Valentin Valentina
Valerie Valery Vanessa Varun Vasily Vaughan Venkat Vera Verna Vernon Veronica Veronika Vicente Vicki Victor Victoria Vijay Vikram Viktor Viktoria
Vincent Vincenzo Vinod Viola Violet Virginia Vishal Vitaly Vittorio Vivek Vivian Viviana Vladimir Vladislav Volker Volodymyr Wade Walid Wallace
Walter Wanda Warren Wayne Wendy Werner Wesley Whitney Wilfred Wilhelm Will Willem William Willie Willy Wilma Wilson Winston Wojciech
Wolfgang Xavier Xi Yair Yan Yana Yannick Yannis Yasmin Yasmine Yasser Yassin Yemi Yevgeny Yitzhak Yoav Yoko Yolanda Yoon Yoshihide Yossi Younes Yousef Youssef
Yoweri Yuki Yuri Yusuf Yvette Yvonne Zac Zach Zachary Zahra Zaid Zainab Zakaria Zara Zdravko Zelda Zeynep Ziad Zine Zoe Zoltan Zoran Zubair Zulfikar
José María Jesús Raúl Andrés Martín Nicolás Sebastián Joaquín Iván Óscar Álvaro Ángel Ramón Rubén Héctor Víctor Sofía Lucía Inés Mónica Verónica
François René Hervé André Frédéric Éric Étienne Élisabeth Jérôme Stéphane Gérard Gérald Hélène Thérèse Cécile Céline Chloé Zoé João Antônio Sérgio
Jürgen Jörg Günter Björn Søren Håkan Zdeněk Jiří Tomáš Miloš Łukasz Paweł Zoltán László György István Mehmet Recep İbrahim Ömer Özgür
`);
