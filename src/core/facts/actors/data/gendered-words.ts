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
Abena Abigail Ada Adaeze Adelaide Adele Adeline Adriana Agata Agnes Agnieszka Aicha Aïcha Aileen Aino Aisha Akosua
Alba Alberta Alejandra Alessandra Alexandra Alice Alicia Alina Alison Allison Alma Althea Amalia Amanda Amara Amelia
Amélie Amina Aminata Amira Amy Ana Anaïs Anastasia Angela Angelica Angelina Anita Anja Ann Anna Annabel Anne Anneli
Annelies Annette Annie Antoinette Antonia Anya Araceli Ariana Arlene Asha Astrid Audrey Aurora Ava Awa Ayesha Ayşe
Barbara Beata Beatrice Beatriz Bella Belinda Bernadette Bernice Bertha Beth Bettina Betty Bianca Birgit Birgitta
Blanca Brenda Bridget Brigitte Camilla Carla Carmen Carol Carole Carolina Caroline Carolyn Cassandra Catalina Catarina
Caterina Catherine Cathy Cecilia Cécile Celeste Celia Céline Chantal Charlotte Chiara Chioma Chloe Christina Christine
Cindy Claire Clara Clarissa Claudia Concepción Constance Consuelo Cora Cordelia Cornelia Cristina Cynthia Dagmar
Daniela Danielle Daphne Deborah Delia Denise Diana Diane Dolores Donna Dora Doreen Doris Dorothy Edith Edna Edwina
Eileen Elaine Eleanor Elena Eleni Elisa Elisabeth Elise Eliza Elizabeth Ella Ellen Elsa Elsie Elvira Emilia Emily Emma
Erika Esperanza Estelle Esther Ethel Eugenia Euphemia Eva Evelyn Fadwa Farida Fatima Fatma Fatou Fatoumata Felicia
Felicity Fernanda Fiona Flavia Flora Florence Frances Francesca Freya Frida Funmilayo Gabriela Gabriella Gabrielle
Gemma Genevieve Georgia Georgina Geraldine Gertrude Gina Giovanna Giulia Gladys Gloria Grace Greta Gretchen Guadalupe
Gudrun Gulnara Gwen Gwendolyn Hala Hanna Hannah Harriet Hatice Hazel Heather Heidi Helen Helena Helene Helga Henrietta
Hermione Hilda Hillary Hilary Hortense Huda Ida Ifeoma Ilse Imani Imelda Imogen Ines Inés Inga Ingrid Irene Irina Irma
Isabel Isabella Isabelle Isadora Isolde Ivana Jacqueline Jane Janet Janice Jasmine Jeanne Jeannette Jelena Jennifer
Jenny Jessica Jill Joan Joanna Joanne Josefina Josephine Joy Joyce Juana Juanita Judith Judy Julia Juliana Julie
Juliet Juliette June Justine Kamala Karen Karin Karina Kate Katarina Katarzyna Katerina Katharina Katherine Kathleen
Kathryn Kathy Katie Kristin Kristina Ksenia Lara Larisa Laura Lauren Lea Leila Lena Leonora Leticia Lidia Lila Lilian
Liliana Lillian Lily Lina Linda Lisa Liv Livia Ljubica Lola Lorena Lorna Lorraine Louisa Louise Lourdes Lucia Lucía
Lucille Lucinda Lucy Ludmila Luisa Luz Lydia Mabel Madeleine Madeline Magda Magdalena Maja Malala Manuela Mara Marcela
Marcia Margaret Margarita Margherita Margot Maria María Mariam Mariana Marianne Marie Mariella Marija Marina Marisa
Marlene Marta Martha Martina Mary Maryam Matilda Maud Maureen Mavis Maya Megan Melania Melanie Melinda Melissa
Mercedes Meredith Merle Meryem Michelle Milagros Mildred Milena Millicent Minerva Mira Miranda Miriam Moira Mona
Monica Monika Monique Muriel Myra Myrtle Nadia Nadine Nadège Nadezhda Nancy Naomi Natalia Natalie Natasha Nathalie
Nelly Ngozi Nicole Nina Noémie Nora Norma Nour Odette Olga Olivia Olympia Paloma Pamela Patience Patricia Paula
Paulina Pauline Pearl Penelope Perpetua Petra Philippa Philomena Phoebe Phyllis Pilar Polina Polly Priscilla Prudence
Priya Rachel Raquel Rebecca Regina Renata Renée Rhoda Rhonda Rita Roberta Rocío Rosa Rosalia Rosalind Rosalie Rose
Rosemary Roxana Ruth Sabine Sabrina Sadie Sally Samantha Sandra Sara Sarah Selma Shanthi Sharon Sheila Shirley
Shoshana Sibyl Sigrid Silvia Simone Sinéad Siobhan Siobhán Sofia Sofía Solange Sonia Sonja Sophia Sophie Soraya Stella
Stephanie Sunita Susan Susana Susanna Susannah Svetlana Sybil Sylvia Tabitha Tamara Tania Tanya Tatiana Teresa Tessa
Thandiwe Thelma Theodora Theresa Thérèse Tilda Tove Ulla Ulrike Uma Ursula Valentina Valeria Valerie Vanessa Vera
Verónica Veronica Veronika Victoria Viola Violet Virginia Vivian Vivienne Wanda Wanjiru Wendy Wilhelmina Wilma
Winifred Xenia Yasmin Yasmine Yekaterina Yelena Ynes Yolanda Yulia Yvette Yvonne Zahra Zainab Zara Zeinab Zeynep Zoe
Zofia Zora Zuzana Abby Alexa Becky Bethany Betsy Beverly Brandy Brianna Brittany Caitlin Candice Carrie Charlene
Chelsea Cheryl Colette Colleen Daisy Darlene Deanna Debbie Debra Deirdre Delores Dianne Dina Eunice Erica Erin
Francine Freda Gillian Glenda Holly Iris Ivy Jeanette Jenna Jennie Jodie Johanna Josie Kaitlyn Katharine Katrina Kayla
Kendra Kimberly Kirsten Kirsty Kristen Leah Liz Lois Loretta Lori Mandy Marcella Mariah Marilyn Marjorie Maude Maxine
Mia Michaela Mindy Minnie Molly Nell Nellie Nikki Opal Ophelia Patsy Patti Paulette Peggy Penny Ramona Renee Robyn
Rosie Roxanne Shelley Sherri Sherry Sue Susie Suzanne Tammy Tara Teri Tiffany Tina Tonya Tracey Traci Tricia Verna
Vicki Vicky Zelda Ximena Dilma Inês Camila Xiomara Yadira Elodie Ghislaine Marine Ségolène Sylvie Véronique Virginie
Annegret Annalena Katja Silke Federica Giorgia Nicoletta Lyudmila Natalya Oksana Raisa Tatyana Viktoria Zhanna Zoya
Kateryna Lesya Olena Iryna Svitlana Dorota Ewa Małgorzata Iveta Orsolya Viorica Biljana Danica Jadranka Kolinda Milica
Vesna Zoja Gunilla Helle Kaarina Lene Margrethe Marit Mette Outi Sanna Siv Solveig Tarja Trine Vigdis Asma Asmaa Aziza
Dalia Fatema Haifa Hanan Hoda Houda Ibtisam Inas Jamila Joumana Karima Khadija Laila Latifa Layla Lubna Maha Malika
Muna Nada Najla Nawal Noura Rania Ranya Razan Rima Salma Salwa Samia Samira Sana Shaima Soha Suha Tahani Tawakkol Wafa
Zeina Azadeh Fariba Golnaz Mahnaz Minoo Narges Nasrin Negar Niloufar Parisa Parvin Roya Shirin Simin Taraneh Rula Aslı
Asli Ayse Aynur Dilek Ece Elif Emine Esra Figen Gulsen Gülten Hande Lale Leyla Meral Merve Nilufer Ozlem Pelin Pervin
Pinar Sabiha Sebnem Selin Sevgi Sezen Sibel Tansu Yildiz Zehra Rojda Aigul Roza Salome Tamar Anjali Ambika Anuradha
Aparna Arundhati Bhavna Deepa Deepika Geeta Hema Indira Jaya Jayalalithaa Jayanti Kalpana Kavita Lakshmi Lata Madhuri
Mamata Mayawati Meena Meera Menaka Mohini Neelam Neha Nirmala Nita Padma Parvati Pooja Pratibha Priyanka Purnima Radha
Rashmi Rekha Renu Ritu Roopa Ruchi Sarita Sarojini Savita Seema Sheela Shilpa Shobha Smriti Sneha Sonal Sudha Sujata
Sushma Swati Usha Vandana Vasundhara Vidya Vimala Benazir Hina Hamida Kulsoom Parveen Sanam Shireen Tehmina Hasina
Khaleda Chandrika Sirimavo Bidhya Yingluck Paetongtarn Dewi Endang Fitri Indah Kofifah Megawati Puan Retno Rini Siti
Yenny Rosmah Corazon Imee Leni Loren Akiko Ayaka Chiharu Eiko Emi Fumiko Hiroko Junko Kaori Keiko Kyoko Mariko Masako
Mayumi Megumi Michiko Midori Mitsuko Miyuki Motoko Naoko Noriko Reiko Sachiko Sadako Sakura Seiko Shizuka Takako
Tomoko Yoko Yoshiko Youko Yuka Yuko Yumi Yuriko Adjoa Afua Agathe Ama Bukola Chidinma Chimamanda Efua Lindiwe Lungile
Naledi Ndidi Nkosazana Nneka Ntombi Obiageli Thandi Wangari Winnie Zanele Zandile Ayelet Golda Rivka Tzipi Yael
Yehudit Jacinda Aroha Bronwyn Kylie Cate Leilani Aoife Brigid Ciara Grainne Maeve Mairead Niamh Orla Roisin Saoirse
Sinead Una Angharad Nerys Rhian Sian Ailsa Catriona Eilidh Isla Mhairi Morag Ivanka Tulsi Condoleezza Ilhan Rashida
Serena Venus Huma Kellyanne Hadja Fatimah Aminah Marjatta Ottilie Tuulikki Folasade Euphan Jessamine Zenaida Corinna
Agnete Carys Brigitta Nutsa Tamsin Philomène Zuzanna Natividad Altagracia Philippine Clotilde Mathilde Delphine
 Martine Pélagie Solène Aurélie Clémence Manon Océane Margaux Ingeborg Elke Heike Anke Antje Ute Renate Gisela
Hannelore Liesbeth Marijke Saskia Femke Sanne Annelien Katrijn Ilaria Rossella Ornella Loredana Raffaella Donatella
Ludovica Soledad Encarnación Remedios Graciela Marisol Maribel Yesenia Lupita Fátima Conceição Benedita Iracema
Aparecida Jussara Thaís Tainá Eszter Ildikó Zsuzsanna Katalin Magdolna Jolanta Halina Jadwiga Bożena Danuta Ludmiła
Ljiljana Snežana Gordana Mirjana Nataša Darya Yevgenia Galina Lyubov Nadejda Ksenija Nino Nana Gulnora Dilnoza Nargiza
Feruza Saule Aizhan Dinara Thảo
`
export const masculineNames = `
Aaron Abdul Abdullah Abdulrahman Abel Abraham Adam Adolfo Adrian Ahmad Ahmed Aidan Akira Alan Alastair Albert Alberto
Alejandro Alessandro Alexander Alexandre Alfonso Alfred Alfredo Ali Alistair Allan Alvaro Álvaro Amadou Amit Amos
Anatoly Anders Andreas Andrei Andrés Andrew Andrzej Andy Angus Anselm Anton Antoine António Antonio Archibald Arjun
Armando Arnold Arthur Artur Arturo Arvind Asif Augusto Aurelio Austin Barnaby Barry Bartholomew Bartosz Basil Benedict
Benito Benjamin Bernard Bernardo Bertrand Bill Björn Blaise Bob Bogdan Boris Boubacar Brad Bradley Brendan Brian Bruce
Bruno Burak Byron Callum Calvin Carl Carlos Casper Cecil Cedric César Charles Christian Christopher Clarence Claudio
Clement Clifford Clive Colin Conrad Constantin Cornelius Craig Cuthbert Cyril Damian Daniel Darius Darren David Deepak
Dennis Denzil Derek Desmond Diego Dieter Dietrich Dimitri Dirk Dmitri Dmitry Dominic Donald Douglas Duncan Dušan
Dwight Edgar Edmund Eduardo Edward Edwin Egbert Elias Elijah Emeka Emil Emilio Emmanuel Emre Enrico Enrique Eric Erik
Ernest Ernesto Ernst Erwin Esteban Ethan Eugene Evan Fabrice Fabio Faisal Faustino Felipe Felix Ferdinand Fergus
Fernando Fidel Fikret Finn Floyd Francesco Francisco François Frank Franklin Franz Fred Frederick Friedrich Gabriel
Gareth Garfield Garry Gary Gavin Geoffrey George Georges Gerald Gerard Gerhard Gervais Gideon Gilbert Giorgi Giorgio
Giovanni Giuseppe Glenn Godfrey Gonzalo Gordon Graham Greg Gregory Guido Guillaume Guillermo Gunther Gustav Gustavo
Guy Hamish Hamid Hans Harald Harish Harold Harry Harvey Hassan Håkan Hector Héctor Heinrich Helmut Henri Henrik Henry
Herbert Herman Hermann Hernán Horace Howard Hubert Hugh Hugo Humphrey Hussein Ian Ibrahim Ignacio Igor Ilya Imran
Isaac Isidro Ismail Ivan Iván Ivo Jack Jacob Jacques Jaime Jakob Jakub James Jan Jason Javier Jeffrey Jeremiah Jeremy
Jerome Jerónimo Jesús Jim Joachim Joaquín Joe Joel Johan Johann Johannes John Jonas Jonathan Jorge José Josef Joseph
Joshua Josip Juan Jürgen Julian Julio Julius Justin Jusuf Kamal Karim Karl Keith Kenneth Kenji Kevin Khaled Khalid
Klaus Knut Kofi Konrad Konstantin Kumar Kurt Kwabena Kwame Lamar Lambert Lars Lawrence Leif Lennart Leo Leon
Leonard Leonardo Leopold Leroy Leszek Levi Liam Lionel Lorenzo Lothar Louis Luca Lucas Lucius Ludwig Luigi Luis Luiz
Lukas Luke Magnus Mahmoud Malcolm Mamadou Manfred Manuel Marc Marcel Marcelo Marcin Marco Marcos Marcus Marek Mariano
Mario Mark Markus Martin Mateo Mathias Matteo Matthew Matthias Maurice Mauricio Max Maxim Maximilian Mehmet Michael
Michel Miguel Mihai Mikael Mikhail Milan Miles Milos Miroslav Modibo Mohamed Mohammad Mohammed Moses Moussa Muhammad
Murray Mustafa Nadir Narendra Nathan Nathaniel Neil Nelson Nestor Neville Nicholas Nicolás Nigel Nikita Nikolai
Nikolas Nils Noel Norman Obadiah Oleg Oleksandr Oliver Olivier Olof Omar Orlando Orson Oscar Osman Oswald Otto Ousmane
Owen Pablo Paolo Pascal Patrice Patrick Paul Paulo Pavel Pedro Percival Percy Per Peter Petr Philip Philippe Phillip
Pierre Pietro Piotr Pyotr Rafael Raj Rajesh Ralph Ramón Ramzan Randolph Raphael Rashid Raúl Raymond Reginald Reinhard
Reynaldo Ricardo Richard Robert Roberto Roderick Rodrigo Roger Roland Rolf Roman Ronald Rory Ruben Rubén Rudolf Rufus
Rupert Russell Salvador Salvatore Samuel Sanjay Santiago Saul Scott Sean Seán Sebastian Sebastián Selim Serge Sergei
Sergey Sergio Seth Seydou Sidney Siegfried Sigurd Silas Simon Solomon Stanisław Stanley Stefan Stefano Stephen Steve
Steven Stuart Sunil Sven Tadeusz Takeshi Tariq Terence Thabo Thaddeus Theodor Theodore Thomas Thomaz Tibor Tim Timothy
Tito Tobias Tom Tomás Tomasz Tony Torvald Trevor Ulrich Umar Valentin Vernon Vicente Victor Viktor Vikram Vincent
Vincenzo Virgil Vitaly Vladimir Wade Waldemar Walter Warren Wayne Werner Wesley Wilfred Wilhelm Willem William Winston
Wojciech Wolfgang Xavier Yakubu Youssef Yuri Yusuf Yves Zachary Zdeněk Zoltán Alec Allen Alvin Angelo Anthony Antony
Archie Barack Barney Bart Ben Bennett Benny Bernie Bert Bobby Brandon Brent Brett Bryan Bryce Carlo Cesar Chester
Clayton Cliff Clint Clinton Clyde Cody Connor Curtis Damien Damon Dan Danny Darrell Darryl Dave Dean Declan Denis
Dermot Derrick Dick Don Doug Duane Dustin Dwayne Dylan Ed Eddie Eli Eliot Elliot Elliott Elmer Emmett Everett Franco
Freddie Frederic Fritz Garrett Gene Geoff Gerardo Giles Glen Graeme Grant Gregg Hal Hank Harrison Heinz Homer Irving
Jake Jared Jeff Jeffery Jens Jerry Jimmy Joaquin Jochen Joey Johnny Jon Jonah Josh Kelvin Ken Kenny Kent Kieran Kirk
Kyle Lance Larry Laurent Les Lester Lewis Lloyd Luther Lyndon Marlon Marshall Marty Marvin Mason Mathew Matt Maxwell
Melvin Mervyn Micah Mike Milton Mitch Mitchell Mort Mortimer Myron Neal Ned Nick Nicolas Noah Ollie Orville Otis Pete
Phil Preston Quentin Ramon Randall Randy Raul Ray Rex Rick Ricky Rob Robbie Rod Rodney Rogelio Romeo Ron Ronnie Ross
Roy Rudolph Rudy Russ Ryan Sam Shane Shaun Shawn Sheldon Sherman Sigmund Silvio Spencer Stan Stewart Sylvester Ted
Terrance Terrence Theo Todd Tomas Tommy Travis Trent Tristan Troy Tyler Tyrone Ulysses Umberto Uwe Vince Vito Wallace
Wendell Wilbur Will Willard Willie Willis Woodrow Wyatt Zack Zoltan Jair Inácio Ignácio João Evo Lula Cristiano Neymar
Ronaldinho Renato Thiago Tiago Rui Nuno Vasco Afonso Duarte Gonçalo Rigoberto Evaristo Porfirio Jesus Gerónimo Efraín
Ramiro Ulises Édouard Étienne Stéphane Sébastien Jérôme Raphaël Gérard Hervé Alain Arnaud Didier Fabien Gaston Gilles
Mathieu Thierry Valéry Zinedine Bernd Christoph Detlef Eckhard Egon Gerd Günter Hartmut Heiko Helge Holger Horst Jörg
Norbert Olaf Oskar Rainer Reiner Rüdiger Sigmar Steffen Thilo Thorsten Torsten Udo Volker Walther Wilfried Wolfram
Beppe Dario Emanuele Ettore Federico Flavio Gennaro Giacomo Gianfranco Gianluigi Gino Giancarlo Ignazio Luciano
Massimo Maurizio Mirko Ottavio Piero Raffaele Renzo Riccardo Romano Sandro Silvano Tommaso Valentino Vittorio
Aleksandr Aleksander Aleksandar Aleksei Alexei Alexey Andrey Arkady Artem Artyom Eduard Yevgeny Fyodor Gennady Georgy
Grigory Kirill Leonid Lev Maksim Nikolay Ruslan Semyon Sergiy Serhiy Stanislav Timur Vadim Valery Vasily Vitali
Vladislav Volodymyr Vyacheslav Yaroslav Yury Oleksiy Petro Mykola Taras Andriy Yuriy Ihor Dmytro Pavlo Ostap Bogusław
Bronisław Grzegorz Jacek Janusz Jarosław Jerzy Józef Kazimierz Krzysztof Lech Maciej Mariusz Mateusz Michał Paweł
Przemysław Radosław Ryszard Sławomir Szymon Zbigniew Andrej Bohuslav František Gustáv Jaroslav Jiří Karel Ladislav
Libor Lubomir Miloslav Miloš Ondrej Radek Tomáš Václav Attila Béla Csaba Ferenc Gábor György Gyula Imre István János
József Károly Lajos László Mihály Miklós Péter Sándor Tamás Zsolt Cristian Florin Gheorghe Ilie Ion Liviu Mircea
Nicolae Ovidiu Petre Radu Sorin Traian Vasile Boyko Dimitar Georgi Hristo Ivaylo Plamen Rumen Todor Alija Bojan Branko
Dragan Goran Haris Ivica Janez Luka Milorad Mladen Nebojsa Nenad Nikola Novak Predrag Radovan Ratko Slobodan Stipe
Tihomir Tomislav Vlado Vojislav Vuk Zdravko Zeljko Zoran Agim Albin Enver Fatmir Hashim Ilir Antonis Christos Costas
Dimitris Evangelos Giorgos Ioannis Konstantinos Kostas Kyriakos Nikos Panagiotis Spyros Stavros Stelios Vangelis
Vassilis Yannis Arne Bengt Bjorn Einar Erkki Espen Eero Fredrik Gunnar Haakon Halvard Ilkka Ingmar Ingvar Jorma Jørgen
Jyrki Kjell Kristian Lasse Linus Mats Matti Mikko Niklas Odd Olav Ole Olle Paavo Pekka Petteri Poul Ragnar Risto Rune
Sauli Staffan Stellan Stig Sune Svein Søren Teemu Tore Trond Tuomas Ulf Ville Yngve Dries Elio Geert Gerrit Jaap
Jeroen Joost Joop Kees Koen Maarten Piet Pieter Ruud Wim Wouter Abbas Abdallah Abdelaziz Abdelfattah Abdelkader Abdou
Abdulaziz Abdullahi Adel Adil Adnan Akram Amir Ammar Anwar Arif Ashraf Ayman Aziz Badr Bashar Bashir Basim Bassam
Bilal Boutros Burhan Ehab Emad Essam Fadi Fahd Fahad Farid Farouk Fawzi Fouad Fuad Gamal Ghassan Habib Hadi Hafez
Haidar Haider Haitham Hakim Hamad Hamdi Hamza Hani Hasan Hatem Hazem Hesham Hisham Hosni Hossam Hussain Hussam Hossein
Idris Ismael Issa Jafar Jalal Jamal Jamil Jassim Jawad Kamel Khalifa Khalil Lakhdar Mahdi Maher Mahmood Mahmud Majid
Malik Mansour Marwan Masoud Mazen Mehdi Moammar Mohamad Moncef Mostafa Mousa Muammar Mubarak Munir Muqtada Murad Musa
Nabil Nader Naguib Najib Nasir Nasser Nawaf Nawaz Nayef Nizar Nouri Osama Othman Qasim Qassem Rafik Rafiq Rahim Rami
Ramzi Rashad Riad Riyad Saad Saddam Sadiq Saeb Saeed Saif Salah Saleh Salem Salim Salman Sameh Samer Sami Samir Sayed
Sherif Suleiman Taha Taher Tahir Talal Tamer Tareq Tarek Tawfiq Usama Wael Wajdi Waleed Walid Yahya Yasir Yasser
Yassin Yousef Younis Zaid Zaki Zayed Ziad Zuhair Afshin Akbar Alireza Arash Babak Bahram Behrouz Cyrus Dariush Ebrahim
Esmail Farhad Gholam Homayoun Iraj Javad Kamran Kaveh Kourosh Mehrdad Mohsen Mojtaba Morteza Navid Omid Parviz Ramin
Reza Ruhollah Saeid Shahram Siamak Soheil Gulbuddin Burhanuddin Zalmay Ahmet Akin Baris Bekir Berat Binali Bülent Cem
Cemal Cengiz Cevdet Ekrem Ercan Erdal Erkan Erol Faruk Fatih Fethullah Gokhan Hakan Haluk Halil Hayati Hulusi Huseyin
Hüseyin İbrahim İsmail Ismet Kadir Kaan Kemal Kerem Koray Levent Mahir Mert Mesut Mevlut Mevlüt Murat Muharrem
Necmettin Numan Nuri Oguz Okan Omer Ömer Onur Orhan Recep Refik Selahattin Selçuk Semih Serdar Serkan Sinan Suleyman
Süleyman Tayyip Tolga Turgut Ümit Volkan Yavuz Yasin Zafer Ziya Barzan Masrour Mazloum Nechirvan Ilham Heydar Rovshan
Gurbanguly Saparmurat Nursultan Kairat Shavkat Emomali Kurmanbek Almazbek Sadyr Mikheil Bidzina Irakli Zurab Zviad
Levan Davit Nikol Levon Vazgen Hrant Armen Aram Tigran Vardan Gagik Abhijit Abhishek Aditya Ajay Ajit Akhilesh Alok
Amitabh Amol Anand Anil Ankit Anuj Anupam Anurag Arun Ashish Ashok Ashwin Balaji Bharat Devendra Dilip Dinesh Ganesh
Gaurav Gautam Girish Gopal Govind Hemant Jagdish Jawaharlal Jayant Jitendra Kailash Kapil Kishore Krishna Lalit Madhav
Mahendra Mahesh Manish Manmohan Manoj Milind Mohan Mukesh Mukul Murali Naresh Naveen Neeraj Nikhil Nitin Nitish Pankaj
Pradeep Prakash Pramod Pranab Prashant Pratap Praveen Rahul Rajan Rajeev Rajendra Rajiv Rajnath Rakesh Ram Ramesh
Ranil Ranjit Ratan Ravi Ravindra Rohit Sachin Sanjeev Satish Shankar Sharad Siddharth Sridhar Srinivas Subhash Sudhir
Sumit Suresh Tarun Uday Uddhav Umesh Venkatesh Vijay Vikas Vinay Vinod Vishal Vivek Yashwant Yogendra Asad Ayub
Bilawal Fawad Pervaiz Pervez Raheel Shahbaz Shahid Shehbaz Yousaf Zaheer Zia Zulfikar Mujibur Ziaur Gotabaya Mahinda
Maithripala Sajith Birendra Gyanendra Abhisit Chuan Prayuth Srettha Thaksin Thanathorn Norodom Bambang Boediono Gatot
Joko Prabowo Susilo Suharto Sukarno Widodo Mahathir Muhyiddin Benigno Isko Panfilo Akihito Akio Atsushi Daisuke Eiji
Fumio Haruhiko Haruki Hayao Hideki Hideo Hiroaki Hiroki Hiroshi Hiroyuki Ichiro Jiro Junichi Junichiro Katsuya
Kazuhiro Kazuo Keisuke Keizo Kenichi Koichi Koji Kota Masahiro Masao Masayoshi Minoru Mitsuo Naoki Naoto Nobuo Osamu
Ryo Ryota Satoshi Seiji Shigeo Shigeru Shinichi Shinji Shintaro Shinzo Shohei Takahiro Takashi Takeo Taro Tatsuo
Tetsuya Toru Toshio Yasuhiro Yasuo Yoichi Yoshihide Yoshiro Yuichi Yuji Yukio Yusuke Yutaka Abiy Adebayo Adewale
Akinwumi Alassane Alhaji Alioune Aminu Atiku Babatunde Boubakar Chidi Chinua Chinedu Emmerson Faure Goodluck Hage
Hailemariam Idriss Isaias Issoufou Jakaya Jomo Kojo Kwaku Kwasi Macky Mahamadou Mahamat Mamady Meles Mengistu Mobutu
Muhammadu Nnamdi Obafemi Olusegun Oumar Raila Salif Salva Samora Sekou Sipho Tedros Tendai Themba Tunde Uhuru Umaru
Yaw Yoweri Amnon Aharon Avi Avigdor Avraham Binyamin Boaz Chaim Dov Ehud Eitan Ephraim Ezer Gilad Haim Ilan Itzhak
Meir Menachem Moshe Naftali Natan Ofer Shaul Shimon Shlomo Uri Uzi Yaakov Yair Yehuda Yigal Yitzhak Yoav Yonatan Yossi
Zeev Zvi Hone Sitiveni Voreqe Gough Bertie Ciaran Cormac Donal Eamon Eamonn Eoin Fergal Fionn Garret Lorcan Micheal
Niall Padraig Ruairi Seamus Aneurin Bryn Carwyn Dafydd Emyr Geraint Gwyn Huw Ieuan Ioan Owain Rhodri Rhys Alasdair
Ewan Gregor Iain Jock Keir Ruaridh Struan Mitt Newt Beto Elon Strom LeBron Kobe Usain Pelé Tiger Horatio Alphonse
Hippolyte Théophile Evariste Célestin Aristide Dieudonné Désiré Honoré Anselme Barnabé Fulgence Hyacinthe Ignatius
Bartholomeus Augustine Barnabas Ezekiel Hezekiah Jedidiah Josiah Jethro Jermaine Lamont Darnell Tyrell Obed Roscoe Rutherford Silvanus Thaddäus
Hilarión Dionisio Eleuterio Plutarco Teodoro Teófilo Wenceslao Baltasar Leandro Lisandro Nicanor Saturnino Silvestre
Zenón
`
