/** Given names of all world regions, written for this project; words that are commoner as something else are left out. */
export const givenNames = `
Aaron Abby Abel Abigail Abraham Adam Adele Adrian Adriana Agnes Aidan Aileen Alan Alastair Albert Alberta Alec Alejandro Alex
Alexa Alexander Alexandra Alexandria Alexis Alfred Alfredo Alice Alicia Alison Alistair Allan Allen Allison Alma Alvaro Alvin
Amanda Amber Amelia Amy Ana Anastasia Andre Andrea Andreas Andrés Andrew Andy Angel Angela Angelica Angelina Angelo Angus Anita
Ann Anna Annabel Anne Annette Annie Anthony Antoine Antoinette Anton Antonia Antonio Antony Archie Ariana Arlene Armando Arnold
Arthur Arturo Ashley Astrid Aubrey Audrey August Augusto Aurelio Austin Ava Avery Barack Barbara Barney Barry Bart Basil Beatrice
Beatriz Becky Belinda Ben Benedict Benjamin Bennett Benny Bernadette Bernard Bernardo Bernice Bernie Bert Bertha Beth Bethany
Betsy Betty Beverly Bill Billy Blake Blanca Bob Bobby Boris Brad Bradley Brandon Brandy Brenda Brendan Brent Brett Brian Brianna
Bridget Brittany Brooke Bruce Bruno Bryan Bryce Byron Caitlin Calvin Cameron Camilla Camille Candice Carl Carla Carlo Carlos
Carmen Carol Carole Carolina Caroline Carolyn Carrie Carter Casey Cassandra Catherine Cathy Cecil Cecilia Cedric Celia Cesar
Charlene Charles Charlie Charlotte Chelsea Cheryl Chester Chloe Chris Christian Christie Christina Christine Christopher Christy
Cindy Claire Clara Clarence Clark Claude Claudia Claudio Clayton Clement Cliff Clifford Clint Clinton Clive Clyde Cody Colette
Colin Colleen Connie Connor Conrad Constance Cordelia Corey Cornelius Courtney Craig Cristina Crystal Curtis Cynthia Cyril Daisy
Dale Damian Damien Damon Dan Dana Daniel Daniela Danielle Danny Daphne Darlene Darrell Darren Darryl Dave David Dawn Dean Deanna
Debbie Deborah Debra Declan Deirdre Delia Delores Denis Denise Dennis Derek Dermot Derrick Desmond Devin Diana Diane Dianne Dick
Diego Dina Dirk Dolores Dominic Dominique Don Donald Donna Doreen Doris Dorothy Doug Douglas Drew Duane Dustin Dwayne Dwight
Dylan Earl Ed Eddie Edgar Edith Edmund Eduardo Edward Edwin Eileen Elaine Eleanor Elena Eli Elijah Elisabeth Eliot Elizabeth Ella
Ellen Elliot Elliott Ellis Elmer Elsa Elsie Emil Emily Emma Emmanuel Emmett Enrique Eric Erica Erik Erika Erin Ernest Ernesto Ernst
Ervin Esteban Esther Ethan Ethel Eugene Eunice Eva Evan Evelyn Everett Fabio Felicia Felicity Felipe Felix Ferdinand Fernando
Fidel Fiona Florence Floyd Frances Francesca Francesco Francine Francis Francisco Franco François Frank Frankie Franklin Franz
Fred Freda Freddie Frederic Frederick Freya Fritz Gabriel Gabriela Gabrielle Gail Gareth Garrett Garry Gary Gavin Gemma Gene
Geoff Geoffrey George Georgia Georgina Gerald Geraldine Gerard Gerardo Gerhard Gertrude Giles Gillian Gilbert Gina Giorgio
Giovanni Giulia Giuseppe Gladys Glen Glenda Glenn Gloria Gordon Grace Graeme Graham Grant Greg Gregg Gregory Greta Guillermo
Gustav Gustavo Guy Gwen Gwendolyn Hal Hank Hannah Hans Harold Harriet Harris Harrison Harry Harvey Hazel Heather Hector Heidi
Heinrich Heinz Helen Helena Helga Helmut Henri Henrietta Henry Herbert Herman Hermann Hilary Hilda Hillary Holly Homer Horace
Howard Hubert Hugh Hugo Humphrey Ian Ida Ignacio Igor Imelda Ingrid Irene Iris Irma Irving Isaac Isabel Isabella Isabelle Ivan
Ivy Jack Jackie Jackson Jacob Jacqueline Jacques Jaime Jake James Jamie Jan Jane Janet Janice Jared Jasmine Jason Javier Jay
Jean Jeanette Jeanne Jeff Jeffery Jeffrey Jenna Jennie Jennifer Jenny Jens Jeremiah Jeremy Jerome Jerry Jesse Jessica Jessie Jill
Jim Jimmy Jo Joan Joanna Joanne Joaquin Joachim Jochen Jodie Joe Joel Joey Johan Johann Johanna Johannes John Johnny Jon Jonah
Jonas Jonathan Jordan Jorge Jose José Josef Joseph Josephine Josh Joshua Josie Joy Joyce Juan Juana Juanita Judith Judy Julia
Julian Juliana Julie Juliet Julio Julius Jürgen Justin Justine Kaitlyn Karen Karin Karl Kate Katharine Katherine Kathleen Kathryn
Kathy Katie Katrina Kay Kayla Keith Kelly Kelvin Ken Kendra Kenneth Kenny Kent Kerry Kevin Kieran Kim Kimberly Kirk Kirsten Kirsty
Klaus Konrad Kris Kristen Kristin Kristina Kurt Kyle Lance Larry Lars Laura Lauren Laurence Laurent Laurie Lawrence Leah Lee Leigh
Leila Lena Leo Leon Leonard Leonardo Leopold Leroy Les Leslie Lester Levi Lewis Liam Lillian Lily Linda Lindsay Lindsey Lionel
Lisa Liz Lloyd Logan Lois Lola Lorenzo Loretta Lori Lorna Lorraine Lou Louis Louisa Louise Luca Lucas Lucia Lucille Lucinda Lucy
Ludwig Luigi Luis Luisa Lukas Luke Luther Lydia Lyndon Lynn Mabel Mackenzie Madeleine Madison Malcolm Mandy Manfred Manuel Marc
Marcel Marcella Marcia Marco Marcos Marcus Margaret Margarita Margot Maria María Mariah Marian Marianne Marie Marilyn Marina
Mario Marion Marjorie Mark Marlene Marlon Marshall Marta Martha Martin Martina Marty Marvin Mary Mason Mateo Mathew Mathias
Matilda Matt Matteo Matthew Matthias Maude Maureen Maurice Mauricio Mavis Max Maxine Maxwell Maya Megan Mel Melanie Melinda
Melissa Melvin Mercedes Meredith Merle Mervyn Mia Micah Michael Michaela Michel Michele Michelle Miguel Mike Mildred Miles Milo
Milton Mindy Minnie Miranda Miriam Mitch Mitchell Moira Molly Mona Monica Monique Morgan Morris Mort Mortimer Moses Muriel Murray
Myra Myron Myrtle Nadia Nadine Nan Nancy Naomi Natalia Natalie Natasha Nathan Nathaniel Neal Ned Neil Nell Nellie Nelson Nicholas
Nick Nicola Nicolas Nicole Nigel Nikki Nils Nina Noah Noel Nora Norma Norman Oliver Olivia Ollie Omar Opal Ophelia Orlando Orville
Oscar Otis Otto Owen Pablo Paddy Pamela Paola Paolo Patrice Patricia Patrick Patsy Patti Paul Paula Paulette Paulina Pauline Paulo
Pedro Peggy Penelope Penny Percy Perry Pete Peter Petra Phil Philip Philippa Philippe Phillip Phoebe Phyllis Pierre Pietro Polly
Preston Priscilla Prudence Quentin Quincy Rachel Rafael Ralph Ramon Ramona Randall Randolph Randy Raul Raúl Ray Raymond Rebecca
Reginald Reinhard Renata Rene René Renee Rex Rhoda Rhonda Ricardo Richard Rick Ricky Rita Rob Robbie Robert Roberta Roberto Robin
Robyn Rod Roderick Rodney Rodrigo Rogelio Roger Roland Rolf Roman Romeo Ron Ronald Ronnie Rory Rosa Rosalie Rosalind Rosario
Rosemary Rosie Ross Rowan Roxanne Roy Ruben Rudolf Rudolph Rudy Rufus Rupert Russ Russell Ruth Ryan Sabrina Sally Sam Samantha
Sammy Samuel Sandra Sandy Santiago Sara Sarah Sasha Saul Scott Sean Sebastian Sergio Seth Shane Shannon Sharon Shaun Shawn Sheila
Shelby Sheldon Shelley Sherman Sherri Sherry Shirley Sidney Siegfried Sigmund Silas Silvia Silvio Simon Simone Sofia Sonia Sonja
Sophia Sophie Spencer Stacey Stacy Stan Stanley Stefan Stefano Stella Stephanie Stephen Steve Steven Stewart Stuart Sue Susan
Susana Susanna Susannah Susie Suzanne Sven Sybil Sydney Sylvester Sylvia Tabitha Tamara Tammy Tania Tanya Tara Ted Terence Teresa
Teri Terrance Terrence Terri Terry Tessa Thelma Theo Theodore Theresa Thomas Tiffany Tim Timothy Tina Toby Todd Tom Tomas Tommy
Toni Tony Tonya Tracey Traci Tracy Travis Trent Trevor Tricia Tristan Troy Tyler Tyrone Ulrich Ulysses Umberto Uma Ursula Uwe
Valentina Valentine Valerie Vanessa Vera Verna Vernon Veronica Vicki Vicky Vicente Victor Victoria Vince Vincent Vincenzo Viola
Violet Virgil Virginia Vito Vivian Vivienne Wade Wallace Walter Wanda Warren Wayne Wendell Wendy Werner Wesley Whitney Wilbur
Wilfred Wilhelm Will Willard William Willie Willis Wilma Winifred Winston Wolfgang Woodrow Wyatt Xavier Ximena Yolanda Yvette
Yvonne Zachary Zack Zelda Zoe Zoltan
Jair Luiz Inácio Ignácio João Joao Dilma Nicolás Nicolas Hugo Evo Lula Cristiano Neymar Ronaldinho Ricardo Renato Thiago Tiago
Rui Nuno Paulo Vasco Afonso Duarte Gonçalo Inês Beatriz Leticia Mariana Juliana Fernanda Camila Valeria Ximena Guadalupe Rigoberto
Evaristo Porfirio Alvaro Andrés Jesus Jesús Joaquín Gerónimo Efraín Ramiro Rubén Sergio Tomás Ulises Xiomara Yadira Zacarías
Emmanuel Édouard Étienne Stéphane Sébastien Jérôme Raphaël Gérard Hervé Yves Alain Arnaud Bernadette Brigitte Didier Elodie Fabien
Fabrice Gaston Georges Ghislaine Gilles Guillaume Jacqueline Jean-Claude Jean-Luc Jean-Marie Jean-Pierre Marine Mathieu Nathalie
Olivier Pascal Ségolène Sylvie Thierry Valéry Véronique Virginie Yannick Zinedine
Angela Annegret Annalena Bernd Christoph Detlef Dieter Eckhard Egon Emmerich Erwin Frank-Walter Friedrich Gerd Günter Gunther
Hartmut Heiko Helge Holger Horst Ilse Jörg Julius Katja Kai Karl-Heinz Lothar Markus Norbert Olaf Oskar Otmar Peer Rainer Reiner
Rüdiger Sabine Sigmar Silke Steffen Sigrid Thilo Thorsten Torsten Udo Ulrike Ursula Volker Walther Wilfried Wolfram
Alessandro Alessandra Beppe Carlo Chiara Dario Emanuele Enrico Ettore Federica Federico Flavio Gennaro Giacomo Gianfranco Gianluigi
Gino Giancarlo Giorgia Guido Ignazio Luciano Massimo Maurizio Michele Mirko Nicoletta Ottavio Piero Pier Raffaele Renzo Riccardo
Romano Salvatore Sandro Silvano Tommaso Umberto Valentino Vittorio Walter
Aleksandr Aleksander Aleksandar Aleksei Alexei Alexey Anatoly Andrei Andrey Arkady Artem Artyom Boris Bogdan Dmitri Dmitry Dmitrii
Eduard Evgeny Yevgeny Yevgeni Fyodor Gennady Georgy Grigory Igor Ilya Ivan Kirill Konstantin Leonid Lev Lyudmila Maksim Maxim
Mikhail Nadezhda Natalya Nikita Nikolai Nikolay Oksana Oleg Olga Pavel Petr Pyotr Raisa Ramzan Roman Ruslan Semyon Sergei Sergey
Sergiy Serhiy Stanislav Svetlana Tatiana Tatyana Timur Vadim Valentin Valentina Valery Vasily Viktor Viktoria Vitaly Vitali Vladimir
Vladislav Volodymyr Vsevolod Vyacheslav Yaroslav Yekaterina Yelena Yulia Yuri Yury Zhanna Zoya Oleksandr Oleksiy Petro Mykola Taras
Andriy Arseniy Kateryna Yuriy Ihor Dmytro Pavlo Lesya Olena Iryna Svitlana Ostap
Andrzej Agnieszka Beata Bogusław Bronisław Donald Dorota Ewa Grzegorz Jacek Jan Janusz Jarosław Jaroslaw Jerzy Józef Katarzyna
Kazimierz Krzysztof Lech Leszek Magdalena Maciej Małgorzata Marek Mariusz Mateusz Michał Paweł Piotr Przemysław Radosław Ryszard
Sławomir Stanisław Szymon Tadeusz Tomasz Waldemar Wieslaw Wojciech Zbigniew Zdzisław Zofia Andrej Babis Bohuslav Dusan František
Gustáv Ivo Jaroslav Jiri Jiří Josef Karel Ladislav Libor Ludvik Lubomir Miloslav Milos Miloš Miroslav Mirek Ondrej Petr Radek
Robert Rostislav Tomas Tomáš Vaclav Václav Vlastimil Zdenek Zuzana Peter Iveta Robert Attila Béla Csaba Ferenc Gábor Gabor György
Gyula Imre István Istvan János Janos Jozsef József Károly Lajos László Laszlo Mihály Miklos Miklós Orsolya Péter Sándor Sandor
Tamás Tibor Viktor Zoltán Zsolt Adrian Bogdan Calin Corneliu Cristian Dacian Elena Emil Florin Gheorghe Ilie Ion Iulian Klaus
Laurentiu Liviu Mircea Mihai Nicolae Ovidiu Petre Radu Sorin Traian Vasile Victor Viorica Boyko Bozhidar Dimitar Georgi Hristo
Ivaylo Krasimir Lyudmil Nikola Plamen Rumen Simeon Stefan Todor Zhelyu Zhivko Alija Ante Biljana Bojan Boris Branko Danica Dragan
Drasko Dražen Dusan Franjo Goran Haris Igor Ivana Ivica Jadranka Janez Jelena Josip Kolinda Ljubomir Luka Milan Mile Milica Milorad
Milos Mirko Mladen Momcilo Nebojsa Nenad Nikola Novak Predrag Radovan Ratko Sasa Slobodan Sreten Stipe Tihomir Tomislav Vesna
Vlado Vojislav Vuk Zdravko Zeljko Zoran Zoja Agim Albin Arben Avni Bamir Edi Enver Fatmir Fatos Hashim Ilir Isa Lulzim Ramush Sali
Alexis Andreas Antonis Apostolos Christos Constantine Costas Dimitris Dimitrios Eleni Evangelos George Giorgos Ioannis Katerina
Konstantinos Kostas Kyriakos Lefteris Nikos Nicos Panagiotis Panos Prokopis Spyros Stavros Stelios Theodoros Thanos Vangelis Vassilis
Yannis Yanis Yiannis Zoe Anders Arne Aki Asa Bengt Björn Bjorn Bo Carin Dag Einar Erkki Espen Esko Eero Fredrik Frode Gro Göran
Goran Gunnar Gunilla Gudrun Haakon Håkan Halvard Harald Helle Henrik Ilkka Ingmar Ingvar Jens Jonas Jorma Jørgen Jyrki Kaj Kaarina
Kari Katrin Kimi Kjell Knut Kristian Lasse Lene Lennart Linus Magdalena Magnus Margrethe Marit Mats Matti Mette Mika Mikael Mikko
Nicolai Niklas Odd Olav Ole Olle Olof Outi Paavo Pekka Pelle Per Petteri Poul Ragnar Risto Rune Sami Sanna Sauli Sigurd Siv Solveig
Staffan Stellan Stig Sune Svein Søren Tarja Teemu Thorbjørn Tore Torbjörn Trine Trond Tuomas Ulf Urban Ville Vigdis Yngve Bart
Dries Elio Geert Gerrit Guy Herman Jaap Jeroen Joost Joop Joris Kees Koen Maarten Marijn Mark Piet Pieter Ruud Sander Sjaak Wim
Wouter Yves
Abbas Abd Abdel Abdallah Abdelaziz Abdelfattah Abdelkader Abdi Abdirahman Abdo Abdou Abdul Abdulaziz Abdulla Abdullah Abdullahi
Abdulrahman Abu Adel Adil Adnan Ahmad Ahmed Aisha Akram Alaa Ali Amal Amin Amina Amir Ammar Anas Anis Anwar Arif Asif Asma Asmaa
Ashraf Atef Awad Ayad Ayman Ayatollah Ayoub Aziz Aziza Badr Bahaa Bakr Bandar Barham Bashar Bashir Basim Bassam Bassem Bilal Boutros
Burhan Dalia Dawood Dina Ehab Emad Essam Fadi Fahd Faisal Faiz Fahad Farah Farid Farida Faris Farouk Farooq Fatema Fatima Fatma Fawzi
Fayez Fayyad Firas Fouad Fuad Gamal Ghassan Ghazi Habib Hadi Hafez Hafiz Haidar Haider Haifa Haitham Hakim Hala Hamad Hamdi Hamed Hamid
Hamza Hana Hanan Hani Haroon Harun Hasan Hashem Hashim Hassan Hatem Haytham Hazem Hesham Hicham Hisham Hoda Hosni Hossam Houda Huda
Hussain Hussam Hussein Hossein Ibrahim Ibtisam Idris Ihab Imad Imam Imran Iman Inas Iqbal Ismael Ismail Issa Iyad Izzat Jaber Jabir
Jafar Jalal Jamal Jamil Jamila Jassim Jawad Jihad Joumana Kamal Kamel Karim Karima Khadija Khaled Khalid Khalifa Khalil Khaldoun
Khairat Laila Lakhdar Latifa Layla Leila Lina Lubna Maha Mahdi Maher Mahmood Mahmoud Mahmud Majed Majid Malik Malika Mansour Mariam
Marwan Maryam Masoud Massoud Mazen Mehdi Moammar Mohamed Mohammad Mohammed Mohamad Mohamud Moncef Mostafa Mousa Moussa Mouaz Muammar
Mubarak Muhammad Muhammed Muna Munir Muqtada Murad Musa Mustafa Muthanna Nabih Nabil Nada Nadeem Nader Nadia Nadir Nahed Naguib Naif
Najib Najla Nasir Nasser Nawaf Nawal Nawaz Nayef Nazih Nidal Nizar Noor Nour Nouri Noura Nuri Omar Osama Othman Ousmane Qais Qasim
Qassem Rabia Raed Rafik Rafiq Raghad Ragheb Rahim Raja Rajab Rami Ramadan Ramzi Rana Rania Ranya Rashad Rasheed Rashid Rauf Razan Riad
Rifaat Rima Riyad Saad Saadi Sabah Sabri Saddam Sadiq Saeb Saeed Safwat Sahar Said Saif Salah Salam Saleh Salem Salim Salma Salman
Salwa Samar Sameh Samer Sami Samia Samir Samira Sana Sara Sayed Sayyid Seif Selim Shadi Shaher Shaima Shakir Shaul Shawki Sherif
Shukri Soha Suha Suhail Sulaiman Suleiman Sultan Taha Tahani Taher Tahir Talal Talat Tamer Tareq Tarek Tariq Taufik Tawakkol Tawfiq
Tayeb Umar Usama Wafa Wael Wajdi Waleed Walid Waseem Wissam Yahya Yahia Yasin Yasir Yasser Yassin Yassine Youssef Yousef Yusuf Younis
Zaid Zaki Zainab Zayed Zayd Zeid Zeina Zeinab Ziad Ziyad Zine Zuhair Zouheir
Afshin Akbar Alireza Amirhossein Arash Ardeshir Asghar Ashkan Azadeh Babak Bahman Bahram Behrouz Behzad Cyrus Dariush Ebrahim Esmail
Eshaq Farhad Fariba Farshad Farzad Fereydoun Gholam Gholamhossein Golnaz Hamidreza Hassan Heshmat Homayoun Hooman Hormoz Iraj Javad
Kambiz Kamran Kaveh Khosrow Kianoush Kourosh Mahnaz Manouchehr Maziar Mehran Mehrdad Minoo Mir-Hossein Mohsen Mojtaba Morteza Narges
Nasrin Navid Negar Niloufar Omid Parisa Parvin Parviz Payam Pouya Ramin Reza Roxana Roya Ruhollah Sadegh Saeid Shahin Shahram Shahrokh
Shirin Siamak Simin Soheil Soraya Taraneh Yadollah Zahra Ashraf Hamid Gulbuddin Burhanuddin Zalmay Rula Nangyalai Rangin
Abdülkadir Ahmet Akin Ali Aslı Asli Ayse Ayşe Aydin Aynur Baris Bekir Berat Besir Binali Bulent Bülent Burak Cem Cemal Cemil Cengiz
Cevdet Deniz Devlet Dilek Dogan Ece Ekrem Elif Emine Emre Ercan Erdal Ergin Erkan Erol Ersin Esra Fahrettin Faruk Fatih Feridun
Fethullah Figen Fikri Gokhan Gul Gulsen Gülten Haci Hakan Haluk Halil Halit Hande Hayati Hulusi Huseyin Hüseyin Ibrahim İbrahim Idris
Ilhan Ilker Ilnur Imran Ismail İsmail Ismet Kadir Kaan Kemal Kerem Koray Kursat Lale Leyla Levent Mahir Mehmet Melih Meral Merve Mert
Mesut Mete Mevlut Mevlüt Mithat Murat Mustafa Muharrem Necmettin Nihat Nilufer Nuh Numan Nurettin Nuri Oguz Okan Omer Ömer Onur Orhan
Osman Ozan Ozgur Ozlem Pelin Pervin Pinar Recep Refik Resat Rifat Sabiha Sabri Sebnem Selahattin Selcuk Selçuk Selim Selin Semih Serdar
Serkan Sevgi Sezen Sibel Sinan Sukru Suleyman Süleyman Tansu Tarkan Tayyip Tolga Tuncay Tuncer Turgut Ufuk Ugur Umit Ümit Unal Veysel
Vural Yalcin Yasar Yasin Yavuz Yigit Yildiz Yilmaz Yusuf Zafer Zehra Zekeriya Zeynep Ziya Barzan Jalal Kosrat Masoud Masrour Mazloum
Nechirvan Qubad Rojda Saleh Salih Sirwan Sheikhmous Zagros Heyder Ilham Heydar Elmar Eldar Ramil Rovshan Vahid Gurbanguly Saparmurat
Nursultan Kassym-Jomart Karim Kairat Bakytzhan Erlan Aigul Gulnara Islam Shavkat Emomali Imomali Kurmanbek Askar Almazbek Sooronbay
Roza Sadyr Mikheil Mikhail Bidzina Eduard Giorgi Irakli Nino Salome Zurab Zviad Levan Davit Tamar Serzh Nikol Robert Levon Vazgen
Karen Hrant Armen Aram Ararat Tigran Vartan Vardan Zori Gagik Hovik Raffi
Abhijit Abhishek Aditya Adityanath Ajay Ajit Akhilesh Akshay Alok Amarinder Ambika Amit Amitabh Amol Anand Anil Anirudh Anita Anjali
Ankit Anuj Anup Anupam Anuradha Anurag Aparna Arjun Arun Aruna Arundhati Arvind Ashish Ashok Ashwin Asha Atal Atul Ayesha Babu Bal
Balaji Basavaraj Bharat Bhavna Bhupinder Chandra Chandrababu Deepa Deepak Deepika Dev Devendra Devi Dilip Dinesh Dipak Farooq Gajendra
Ganesh Gaurav Gautam Geeta Girish Gopal Govind Gulzar Gurpreet Harish Harpreet Harsh Hema Hemant Indira Indra Inder Jagan Jagdish
Jaswant Jawaharlal Jaya Jayalalithaa Jayant Jayanti Jitendra Jyoti Kailash Kalpana Kamala Kamal Kanhaiya Kapil Kavita Kiran Kishore
Krishna Kuldeep Kumar Lakshmi Lal Lalit Lalu Lata Madhav Madhu Madhuri Mahatma Mahendra Mahesh Mamata Manish Manmohan Manoj Manohar
Mayawati Meena Meera Menaka Milind Mohan Mohandas Mohini Mukesh Mukul Mulayam Murali Murli Nana Nandan Narasimha Narayan Narendra
Naresh Naveen Navjot Neelam Neeraj Neha Nikhil Nilesh Nirmala Nita Nitin Nitish Om Omprakash Padma Palaniappan Pankaj Parvati Parvez
Pinarayi Pooja Prabhat Prabhu Pradeep Prafulla Prakash Pramod Pranab Prasad Prashant Pratap Pratibha Praveen Prem Priya Priyanka
Purnima Radha Raghuram Raghu Rahul Raj Raja Rajan Rajat Rajeev Rajendra Rajesh Rajiv Rajinder Rajnath Rakesh Ram Rama Ramachandra
Raman Ramesh Ranil Ranjit Rashmi Ratan Ravi Ravindra Rekha Renu Ritu Rohit Roopa Ruchi Sachin Sagar Sanjay Sanjeev Santosh Sarita
Sarojini Satish Satya Savita Seema Shailendra Shakti Shankar Sharad Shashi Sheela Sheikh Shilpa Shivraj Shobha Shyam Siddharth Smriti
Sneha Sonal Sonia Soumya Sourav Sridhar Srinivas Subhas Subhash Subramanian Sudha Sudhir Sujata Suman Sumit Sundar Sunil Sunita Suraj
Suresh Surinder Sushil Sushma Swati Tarun Tejas Uday Uddhav Uma Umesh Upendra Usha Vandana Varun Vasundhara Venkaiah Venkat Venkatesh
Vidya Vijay Vikas Vikram Vimala Vinay Vineet Vinod Vipin Virat Vishal Vishnu Vishwanath Vivek Yash Yashwant Yogendra Yogi Asif Asad
Ayub Benazir Bilawal Chaudhry Fazal Fawad Hina Hamida Khawaja Khurshid Kulsoom Maulana Mian Mushahid Naseem Parveen Pervaiz Pervez
Qamar Qazi Raheel Rehman Sanam Sartaj Shah Shahbaz Shahid Shaukat Shehbaz Sherry Shireen Tehmina Yousaf Yousuf Zafar Zaheer Zardari
Zia Zulfikar Zulfiqar Begum Hasina Khaleda Muhammad Mujibur Sheikh Ziaur Anura Basil Chandrika Dinesh Gotabaya Kumara Lasith Mahela
Mahinda Maithripala Muttiah Namal Ranasinghe Sajith Sanath Sarath Sirimavo Tilak Velupillai Bidhya Birendra Gyanendra Girija Jhala
Khadga Madhav Prachanda Pushpa Sher Sushil
Aung Bo Hla Htin Khin Ko Kyaw Maung Mya Min Myint Ne Nyan Phyo San Su Suu Than Thein Thant Tin Tun Win Wirathu Ye Zaw Zin Abhisit
Anutin Banharn Bhumibol Chuan Chavalit Maha Paetongtarn Pita Prayuth Prawit Prem Samak Somchai Somkid Srettha Sondhi Suthep Suchinda
Surayud Thaksin Thanathorn Thanat Vajiralongkorn Yingluck Hun Manet Norodom Sam Sihanouk Ranariddh Sokha Anh Binh Bui Chau Chi Cuong
Dung Duc Duy Giap Ha Hai Hanh Hieu Hoa Hoang Hong Hung Huong Huy Khanh Kim Lan Linh Long Mai Minh Nam Nga Ngoc Nguyen Nhan Nhung Phuc
Phuong Quang Quoc Son Tam Tan Thach Thanh Thao Thi Thien Thu Thuy Toan Tran Trang Tri Trinh Trong Trung Tuan Tung Tuyet Van Viet Vinh
Vo Vu Xuan Yen Abdurrahman Adi Agus Airlangga Akbar Anies Arief Aryo Asep Bambang Budi Basuki Boediono Dedi Dewi Djoko Edhie Eka Endang
Erick Fadli Fitri Gatot Gibran Hadi Harmoko Hatta Indah Indra Irwan Iwan Joko Jusuf Kartika Kofifah Luhut Marzuki Megawati Muhaimin
Mulyani Nur Nurul Prabowo Pramono Puan Puji Purnomo Ratna Retno Ridwan Rini Rizal Rizieq Setya Siti Soeharto Sri Suharto Sukarno
Sukma Surya Susilo Sutrisno Taufik Teguh Tito Tri Wahyu Wawan Widodo Wiranto Yenny Yudi Yusril Zulkifli Anwar Azmin Badawi Daim
Hishammuddin Khairy Mahathir Muhyiddin Musa Najib Nazri Nurul Rafizi Razaleigh Rosmah Tengku Tunku Wan Zahid Zainuddin Aquilino
Benigno Corazon Datu Emilio Ferdinand Fidel Gloria Imee Isko Jejomar Jejoma Jose Leila Leni Lito Loren Manny Miriam Panfilo Rodrigo
Sara Vicente Bongbong
Bo Chao Chen Cheng Chun Dan Deng Fang Fei Feng Gang Guang Guo Hai Hao Hong Hua Hui Jia Jian Jianguo Jiang Jie Jin Jing Jun Jianmin Kai
Keqiang Kun Lan Lei Liang Liling Lijian Lijuan Lin Ling Long Mei Meng Min Ming Minghui Ning Peng Ping Qiang Qin Qing Rong Rui Shan Shao
Shu Song Tao Ting Tong Wei Weiwei Wen Wenhao Xia Xiang Xiao Xiaobo Xiaoming Xiaoping Xin Xing Xiu Xiuying Xue Yan Yang Yanmei Yi Yifan
Ying Yong Yu Yuan Yue Yun Zedong Zemin Zhen Zheng Zhi Zhong Jinping Jintao Jiabao Rongji Qishan Qichen Guangchen Kuan-yew Hsien
Loong Chee Ching-te Ing-wen Teng-hui Shui-bian Ying-jeou Kai-shek Tzu
Akihito Akira Akiko Akio Atsushi Ayaka Chiharu Daisuke Eiji Eiko Emi Fumio Fumiko Haruhiko Haruki Haruto Hayao Hideki Hideo Hideyo
Hikaru Hiroaki Hiroki Hiroko Hiromi Hiroshi Hiroyuki Ichiro Jiro Junichi Junichiro Junko Kaori Katsuya Kazuhiro Kazuki Kazuo Kei Keiko
Keisuke Keizo Kenichi Kenji Kenta Kenzaburo Kiichi Kiyoshi Koichi Koji Kota Kyoko Makoto Mana Mariko Masa Masahiro Masaki Masako Masao
Masato Masayoshi Mayumi Megumi Michiko Midori Minoru Mitsuko Mitsuo Miyuki Morihiro Motoko Nana Naoki Naoko Naomi Naoto Nobuaki
Nobuo Nobuyuki Noriko Osamu Ren Reiko Ryo Ryota Ryoichi Ryutaro Sachiko Sadako Sakura Satoshi Seiji Seiko Shigeo Shigeru Shinichi
Shinji Shintaro Shinzo Shizuka Shoichi Shohei Shunichi Sota Susumu Tadashi Takahiro Takako Takao Takashi Takeo Takeshi Takuya Taro
Tatsuo Tatsuya Teruo Tetsuya Tomiichi Tomoko Tomoyuki Toru Toshiaki Toshihiko Toshiki Toshio Tsutomu Wataru Yasuhiro Yasuo Yasushi
Yohei Yoichi Yoko Yoshihiko Yoshihide Yoshiko Yoshio Yoshiro Youko Yuichi Yuji Yuka Yuki Yukio Yuko Yumi Yuriko Yusuke Yutaka
Bong Byung Chang Chul Chul-soo Chung Dae Dae-jung Dong Doo Eun Geun-hye Gil Han Hee Ho Hyun Hye Il-sung In Jae Jae-in Jae-myung Jae-yong
Jeong Ji Jin Jong Jong-il Jong-un Joon Ju Jun Jung Kyung Ki-moon Mi Min Moo-hyun Myung Myung-bak Nam Sang Seok Seong Seung Soo Soon
Sook Suk-yeol Sun Sung Tae Tae-woo Woo Won Yeon Yo-jong Yong Young Young-sam Yeon-mi
Abebe Abiola Abiy Achieng Adama Adaeze Adama Adebayo Ade Adewale Adjoa Afua Agathe Akin Akinwumi Akinwunmi Akosua Alassane Alemayehu
Alhaji Alhassan Alioune Alpha Amadou Amara Ama Aminata Aminu Amos Anyang Asamoah Assimi Atiku Awa Ayo Babacar Babatunde Bah Bingu Biram
Birhanu Blaise Bola Boubacar Boubakar Bukola Chidi Chidinma Chidiebere Chika Chimamanda Chinua Chinedu Chioma Chukwu Chukwuma Cyprien
Cyril Daniel Denis Desmond Didier Dioncounda Dlamini Edem Efua Ellen Emeka Emmerson Ernest Eyadema Fatou Fatoumata Faure Felix Folake
Femi Funmilayo Getachew Girma Godwill Goodluck Grace Haile Hage Hailemariam Hastings Hifikepunye Ibrahima Ike Ikechukwu Idriss Isaias
Ismaila Ismael Issoufou Jacob Jakaya Jerry Joaquim Jomo Julius Kagiso Kenneth Kgalema Kofi Koffi Kojo Kwabena Kwaku Kwame Kwasi Kwesi
Laurent Lamine Lansana Levy Lindiwe Lungile Maaza Macky Mahamadou Mahamat Mahamane Mamadou Mamady Mandla Meles Mengistu Milton Moise
Mobutu Modibo Mokgweetsi Moshood Mulatu Musalia Muhammadu Mwai Mzwandile Naledi Nana Ndidi Ngozi Ngugi Nkosazana Nneka Nnamdi Ntombi
Nyusi Obafemi Obiageli Okechukwu Olaf Olusegun Oluwaseun Omoyele Oumar Ousmane Paul Pierre Raila Robert Roch Rupiah Sadio Sahle-Work
Salif Salva Samora Sani Seydou Sekou Sello Seretse Seun Sibusiso Sipho Siaka Sylvanus Tedros Tendai Thabo Thandi Themba Theophile
Tito Tope Tsegaye Tunde Uhuru Umaru Wangari Winnie Wole Wole Workneh Yahya Yaw Yayi Yemi Yoweri Yusuf Zanele Zandile Zelalem Zola Zwelinzima
Aharon Amichai Amnon Amos Ariel Arye Asher Avi Avigdor Aviv Avraham Ayala Ayelet Bar Baruch Benny Benjamin Binyamin Boaz Chaim Dalia
Danny Dov Dror Efraim Ehud Eitan Eliezer Ephraim Erez Eyal Ezer Gabi Gad Gadi Gershon Gideon Gilad Golda Guy Haim Herzl Hillel Idan
Ilan Itamar Itzhak Limor Matan Meir Menachem Menahem Micha Moshe Naftali Natan Nir Nitzan Noam Ofer Ofir Oren Orly Ran Rivka Ron Ronen
Roni Sharon Shaul Shimon Shlomo Shmuel Silvan Tal Tamir Tomer Tzachi Tzipi Uri Uzi Yaakov Yael Yair Yaron Yehuda Yehudit Yigal Yisrael
Yitzhak Yoav Yoel Yonatan Yossi Yuval Ze'ev Zeev Zipi Zvi
Jacinda Kiri Aroha Winston Helen Tama Hone Rangi Tane Bainimarama Sitiveni Voreqe Frank Manasseh Laisenia Julia Gough Kylie Cate
Scott Bronwyn Lleyton Nova Koa Malia Leilani Kamehameha
Aoife Bertie Brian Brigid Ciara Ciaran Cormac Donal Eamon Eamonn Enda Eoin Fergal Fergus Fionn Garret Gerry Grainne Jarlath Leo Lorcan
Maeve Martin Micheal Mairead Niall Niamh Orla Padraig Roisin Ruairi Saoirse Seamus Siobhan Sinead Una Aneurin Angharad Bryn Carwyn
Dafydd Dylan Emyr Gareth Gethin Geraint Gwyn Huw Ieuan Ioan Llewellyn Megan Nerys Owain Rhian Rhodri Rhys Sian Tegid Ailsa Alasdair
Angus Callum Catriona Eilidh Ewan Fiona Gregor Hamish Iain Isla Jock Keir Kirsty Malky Mhairi Morag Nicola Rory Ruaridh Struan
Ivanka Jared Melania Mitt Newt Rudy Tulsi Kamala Condoleezza Colin Dick Nikki Beto Alexandria Ilhan Rashida Elon Jeff Mitch Strom
Trey Tucker Bubba LeBron Kobe Shaquille Tiger Serena Venus Usain Lionel Roger Rafael Novak Lance Babe Pelé Diego
`
