/** Nouns, titles and given names that tell whether "he" or "she" stands for their bearer; names of both are left out. */
export const feminineNouns = `
mrs ms miss madam madame mme mlle lady dame queen princess empress baroness countess duchess marchioness spokeswoman chairwoman
congresswoman councilwoman councillorwoman assemblywoman businesswoman policewoman saleswoman forewoman signalwoman fisherwoman
sportswoman stateswoman noblewoman horsewoman woman girl sister mother mum mom wife widow daughter aunt niece grandmother
granddaughter godmother stepmother girlfriend bride actress waitress hostess heiress seamstress stewardess headmistress mistress nun
abbess prioress priestess midwife señora señorita sra doña dona donna signora signorina frau fru begum sheikha mama maman housewife
schoolgirl mother-in-law sister-in-law daughter-in-law ballerina matriarch empress maid landlady sultana rani maharani duchess
`
export const masculineNouns = `
mr sir lord king prince emperor baron earl duke marquess viscount sultan emir spokesman congressman councilman 
assemblyman businessman policeman salesman fisherman sportsman statesman nobleman horseman man boy brother father dad husband
widower son uncle nephew grandfather grandson godfather stepfather boyfriend bridegroom groom waiter headmaster monk abbot
friar imam pope cardinal ayatollah mullah señor señores don signor monsieur herr sheikh schoolboy gentleman
father-in-law brother-in-law son-in-law patriarch landlord rajah maharajah pasha bey monsignor fr postman fireman clergyman craftsman
doorman cameraman frontman strongman kingpin
`
export const feminineNames = `
Abena Abigail Ada Adaeze Adelaide Adele Adeline Adriana Agata Agnes Agnieszka Aicha Aïcha Aileen Aino Aisha Akosua Alba Alberta Alejandra
Alessandra Alexandra Alice Alicia Alina Alison Allison Alma Althea Amalia Amanda Amara Amelia Amélie Amina Aminata Amira Amy Ana Anaïs
Anastasia Angela Angelica Angelina Anita Anja Ann Anna Annabel Anne Anneli Annelies Annette Annie Antoinette Antonia Anya Araceli Ariana
Arlene Asha Astrid Audrey Aurora Ava Awa Ayesha Ayşe Barbara Beata Beatrice Beatriz Bella Belinda Bernadette Bernice Bertha Beth Bettina
Betty Bianca Birgit Birgitta Blanca Brenda Bridget Brigitte Camilla Carla Carmen Carol Carole Carolina Caroline Carolyn Cassandra Catalina
Catarina Caterina Catherine Cathy Cecilia Cécile Celeste Celia Céline Chantal Charlotte Chiara Chioma Chloe Christina Christine Cindy Claire
Clara Clarissa Claudia Concepción Constance Consuelo Cora Cordelia Cornelia Cristina Cynthia Dagmar Daniela Danielle Daphne Deborah Delia
Denise Diana Diane Dolores Donna Dora Doreen Doris Dorothy Edith Edna Edwina Eileen Elaine Eleanor Elena Eleni Elisa Elisabeth Elise
Eliza Elizabeth Ella Ellen Elsa Elsie Elvira Emilia Emily Emma Erika Esperanza Estelle Esther Ethel Eugenia Euphemia Eva Evelyn Fadwa
Farida Fatima Fatma Fatou Fatoumata Felicia Felicity Fernanda Fiona Flavia Flora Florence Frances Francesca Freya Frida Funmilayo Gabriela
Gabriella Gabrielle Gemma Genevieve Georgia Georgina Geraldine Gertrude Gina Giovanna Giulia Gladys Gloria Grace Greta Gretchen Guadalupe
Gudrun Gulnara Gwen Gwendolyn Hala Hanna Hannah Harriet Hatice Hazel Heather Heidi Helen Helena Helene Helga Henrietta Hermione Hilda
Hillary Hilary Hortense Huda Ida Ifeoma Ilse Imani Imelda Imogen Ines Inés Inga Ingrid Irene Irina Irma Isabel Isabella Isabelle Isadora
Isolde Ivana Jacqueline Jane Janet Janice Jasmine Jeanne Jeannette Jelena Jennifer Jenny Jessica Jill Joan Joanna Joanne Josefina Josephine
Joy Joyce Juana Juanita Judith Judy Julia Juliana Julie Juliet Juliette June Justine Kamala Karen Karin Karina Kate Katarina Katarzyna
Katerina Katharina Katherine Kathleen Kathryn Kathy Katie Kristin Kristina Ksenia Lara Larisa Laura Lauren Lea Leila Lena Leonora Leticia
Lidia Lila Lilian Liliana Lillian Lily Lina Linda Lisa Liv Livia Ljubica Lola Lorena Lorna Lorraine Louisa Louise Lourdes Lucia Lucía Lucille
Lucinda Lucy Ludmila Luisa Luz Lydia Mabel Madeleine Madeline Magda Magdalena Maja Malala Manuela Mara Marcela Marcia Margaret Margarita
Margherita Margot Maria María Mariam Mariana Marianne Marie Mariella Marija Marina Marisa Marlene Marta Martha Martina Mary Maryam Matilda
Maud Maureen Mavis Maya Megan Melania Melanie Melinda Melissa Mercedes Meredith Merle Meryem Michelle Milagros Mildred Milena Millicent
Minerva Mira Miranda Miriam Moira Mona Monica Monika Monique Muriel Myra Myrtle Nadia Nadine Nadège Nadezhda Nancy Naomi Natalia Natalie Natasha
Nathalie Nelly Ngozi Nicole Nina Noémie Nora Norma Nour Odette Olga Olivia Olympia Paloma Pamela Patience Patricia Paula Paulina Pauline Pearl
Penelope Perpetua Petra Philippa Philomena Phoebe Phyllis Pilar Polina Polly Priscilla Prudence Priya Rachel Raquel Rebecca Regina Renata
Renée Rhoda Rhonda Rita Roberta Rocío Rosa Rosalia Rosalind Rosalie Rose Rosemary Roxana Ruth Sabine Sabrina Sadie Sally Samantha Sandra
Sara Sarah Selma Shanthi Sharon Sheila Shirley Shoshana Sibyl Sigrid Silvia Simone Sinéad Siobhan Siobhán Sofia Sofía Solange Sonia Sonja Sophia
Sophie Soraya Stella Stephanie Sunita Susan Susana Susanna Susannah Svetlana Sybil Sylvia Tabitha Tamara Tania Tanya Tatiana Teresa Tessa
Thandiwe Thelma Theodora Theresa Thérèse Tilda Tove Ulla Ulrike Uma Ursula Valentina Valeria Valerie Vanessa Vera Verónica Veronica Veronika Victoria
Viola Violet Virginia Vivian Vivienne Wanda Wanjiru Wendy Wilhelmina Wilma Winifred Xenia Yasmin Yasmine Yekaterina Yelena Ynes Yolanda Yulia Yvette
Yvonne Zahra Zainab Zara Zeinab Zeynep Zoe Zofia Zora Zuzana
`
export const masculineNames = `
Aaron Abdul Abdullah Abdulrahman Abel Abraham Adam Adolfo Adrian Ahmad Ahmed Aidan Akira Alan Alastair Albert Alberto Alejandro Alessandro
Alexander Alexandre Alfonso Alfred Alfredo Ali Alistair Allan Alvaro Álvaro Amadou Amit Amos Anatoly Anders Andreas Andrei Andrés Andrew Andrzej
Andy Angus Anselm Anton Antoine António Antonio Archibald Arjun Armando Arnold Arthur Artur Arturo Arvind Asif Augusto Aurelio Austin Barnaby Barry
Bartholomew Bartosz Basil Benedict Benito Benjamin Bernard Bernardo Bertrand Bill Björn Blaise Bob Bogdan Boris Boubacar Brad Bradley Brendan
Brian Bruce Bruno Burak Byron Callum Calvin Carl Carlos Casper Cecil Cedric César Charles Christian Christopher Clarence Claudio Clement Clifford
Clive Colin Conrad Constantin Cornelius Craig Cuthbert Cyril Damian Daniel Darius Darren David Deepak Dennis Denzil Derek Desmond Diego Dieter
Dietrich Diego Dimitri Dirk Dmitri Dmitry Dominic Donald Douglas Duncan Dušan Dwight Edgar Edmund Eduardo Edward Edwin Egbert Elias Elijah Emeka Emil
Emilio Emmanuel Emre Enrico Enrique Eric Erik Ernest Ernesto Ernst Erwin Esteban Ethan Eugene Evan Fabrice Fabio Faisal Faustino Felipe Felix Ferdinand
Fergus Fernando Fidel Fikret Finn Floyd Francesco Francisco François Frank Franklin Franz Fred Frederick Friedrich Gabriel Gareth Garfield Garry Gary
Gavin Geoffrey George Georges Gerald Gerard Gerhard Gervais Gideon Gilbert Giorgi Giorgio Giovanni Giuseppe Glenn Godfrey Gonzalo Gordon Graham Greg
Gregory Guido Guillaume Guillermo Gunther Gustav Gustavo Guy Hamish Hamid Hans Harald Harish Harold Harry Harvey Hassan Håkan Hector Héctor Heinrich
Helmut Henri Henrik Henry Herbert Herman Hermann Hernán Horace Howard Hubert Hugh Hugo Humphrey Hussein Ian Ibrahim Ignacio Igor Ilya Imran Isaac
Isidro Ismail Ivan Iván Ivo Jack Jacob Jacques Jaime Jakob Jakub James Jan Jason Javier
Jeffrey Jeremiah Jeremy Jerome Jerónimo Jesús Jim Joachim Joaquín Joe Joel Johan Johann Johannes John Jonas Jonathan Jorge José Josef Joseph Joshua
Josip Juan Jürgen Julian Julio Julius Justin Jusuf Kamal Karim Karl Keith Kenneth Kenji Kevin Khaled Khalid Klaus Knut Kofi Konrad Konstantin Kumar Kurt
Kwabena Kwame Lamar Lambert Lars Laurence Lawrence Leif Lennart Leo Leon Leonard Leonardo Leopold Leroy Leszek Levi Liam Lionel Lorenzo Lothar Louis
Luca Lucas Lucius Ludwig Luigi Luis Luiz Lukas Luke Magnus Mahmoud Malcolm Mamadou Manfred Manuel Marc Marcel Marcelo Marcin Marco Marcos Marcus Marek
Mariano Mario Mark Markus Martin Mateo Mathias Matteo Matthew Matthias Maurice Mauricio Max Maxim Maximilian Mehmet Michael Michel Miguel Mihai Mikael
Mikhail Milan Miles Milos Miroslav Modibo Mohamed Mohammad Mohammed Moses Moussa Muhammad Murray Mustafa Nadir Narendra Nathan Nathaniel Neil Nelson
Nestor Neville Nicholas Nicolás Nigel Nikita Nikolai Nikolas Nils Noel Norman Obadiah Oleg Oleksandr Oliver Olivier Olof Omar Orlando Orson Oscar Osman Oswald
Otto Ousmane Owen Pablo Paolo Pascal Patrice Patrick Paul Paulo Pavel Pedro Percival Percy Per Peter Petr Philip Philippe Phillip Pierre Pietro Piotr
Pyotr Rafael Raj Rajesh Ralph Ramón Ramzan Randolph Raphael Rashid Raúl Raymond Reginald Reinhard Reynaldo Ricardo Richard Robert Roberto Roderick Rodrigo Roger
Roland Rolf Roman Ronald Rory Ruben Rubén Rudolf Rufus Rupert Russell Salvador Salvatore Samuel Sanjay Santiago Saul Scott Sean Seán Sebastian
Sebastián Selim Serge Sergei Sergey Sergio Seth Seydou Sidney Siegfried Sigurd Silas Simon Solomon Stanisław Stanley Stefan Stefano Stephen Steve Steven Stuart
Sunil Sven Tadeusz Takeshi Tariq Terence Thabo Thaddeus Theodor Theodore Thomas Thomaz Tibor Tim Timothy Tito Tobias Tom Tomás Tomasz Tony Torvald Trevor
Ulrich Umar Valentin Vernon Vicente Victor Viktor Vikram Vincent Vincenzo Virgil Vitaly Vladimir Wade Waldemar Walter Warren Wayne Werner Wesley Wilfred
Wilhelm Willem William Winston Wojciech Wolfgang Xavier Yakubu Youssef Yuri Yusuf Yves Zachary Zdeněk Zoltán
`
