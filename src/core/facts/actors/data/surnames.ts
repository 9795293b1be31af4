/** Family names of all world regions, written for this project; words that are commoner as something else are left out. */
export const surnames = `
Smith Johnson Williams Jones Davis Miller Wilson Moore Taylor Anderson Thomas Jackson Harris Martin Thompson Garcia Martinez
Robinson Clark Rodriguez Lewis Walker Hall Allen Hernandez Wright Lopez Scott Adams Baker Gonzalez Nelson Carter Mitchell Perez
Roberts Turner Phillips Campbell Parker Evans Edwards Collins Stewart Sanchez Morris Rogers Reed Cook Morgan Murphy Bailey Rivera
Cooper Richardson Cox Howard Ward Torres Peterson Gray Ramirez Watson Brooks Kelly Sanders Bennett Wood Barnes Ross Henderson
Coleman Jenkins Perry Powell Patterson Hughes Flores Simmons Foster Gonzales Bryant Alexander Russell Griffin Diaz Hayes Myers
Hamilton Graham Sullivan Wallace Woods Cole Jordan Owens Reynolds Fisher Ellis Harrison Gibson McDonald Cruz Marshall Ortiz Gomez
Murray Freeman Wells Webb Simpson Stevens Tucker Porter Hunter Hicks Crawford Boyd Mason Morales Kennedy Warren Dixon Ramos Reyes
Burns Gordon Shaw Holmes Robertson Daniels Stephens Gardner Payne Dunn Pierce Perkins Hudson Spencer Johnston Armstrong Carroll
Duncan Riley Hart Cunningham Bradley Andrews Lane Ferguson Fuller Ryan Gutierrez Chavez Castillo Romero Alvarez Fernandez Hoffman
Silva Mendoza Vasquez Wagner Jimenez Larson Carlson Burke Hanson Medina Fields Schmidt Munoz Bishop Soto Gonsalves Herrera Vargas
Rios Delgado Estrada Sandoval Guerrero Aguilar Salazar Cervantes Fuentes Contreras Rojas Escobar Calderon Castro Suarez Velasquez
Obama Trump Clinton Bush Reagan Nixon Roosevelt Eisenhower Truman Biden Pence Cheney Rumsfeld Kerry Pelosi McConnell Schumer
Romney McCain Pompeo Mattis Tillerson Bolton Mueller Comey Petraeus Albright Kissinger Brzezinski Gore Gingrich Sanders Warren
Thatcher Blair Cameron Corbyn Miliband Farage Churchill Attlee Callaghan Johnson Sunak Truss Starmer Sturgeon Salmond Straw Hague
Merkel Schroeder Schröder Kohl Scholz Steinmeier Westerwelle Schäuble Brandt Adenauer Honecker Hitler Goebbels Macron Sarkozy
Hollande Chirac Mitterrand Giscard Villepin Fillon Juppe Jospin Ayrault Valls Fabius Pompidou Gaulle Berlusconi Prodi Renzi
Salvini Conte Draghi Monti Andreotti Craxi Meloni Letta Gentiloni Napolitano Mattarella Mussolini Zapatero Aznar Rajoy Sanchez
Franco Puigdemont Barroso Socrates Guterres Soares Juncker Tusk Rompuy Verhofstadt Michel Leterme Dehaene Rutte Wilders Kok Lubbers
Putin Medvedev Yeltsin Gorbachev Brezhnev Khrushchev Stalin Lenin Trotsky Lavrov Peskov Shoigu Navalny Nemtsov Khodorkovsky
Berezovsky Litvinenko Skripal Lebed Chernomyrdin Primakov Kiriyenko Zyuganov Zhirinovsky Kadyrov Maskhadov Basayev Dudayev Kozak
Mishustin Patrushev Nabiullina Sechin Miller Prigozhin Zelensky Zelenskyy Poroshenko Yanukovych Tymoshenko Yushchenko Kuchma
Kravchuk Klitschko Yatsenyuk Lukashenko Tikhanovskaya Shushkevich Saakashvili Shevardnadze Aliyev Sargsyan Pashinyan Kocharian
Nazarbayev Tokayev Karimov Mirziyoyev Rahmon Akayev Bakiyev Niyazov Walesa Kaczynski Tusk Kwasniewski Komorowski Duda Morawiecki
Havel Klaus Zeman Babis Fico Meciar Dzurinda Orban Orbán Gyurcsany Horn Antall Iliescu Constantinescu Basescu Iohannis Ceausescu
Ponta Zhelev Borisov Stanishev Milosevic Karadzic Mladic Djindjic Kostunica Tadic Vucic Nikolic Tudjman Mesic Izetbegovic Dodik
Thaci Haradinaj Rugova Berisha Rama Gligorov Gruevski Tsipras Papandreou Mitsotakis Samaras Simitis Karamanlis Varoufakis
Clerides Anastasiades Christofias Denktash Papadopoulos
Erdogan Erdoğan Gul Gül Davutoglu Davutoğlu Yildirim Cavusoglu Ozal Demirel Ecevit Ciller Yilmaz Erbakan Ataturk Gulen Gülen Akar
Fidan Kalin Kilicdaroglu Imamoglu Ocalan Öcalan Demirtas Bahceli Soylu Albayrak Assad Shara Muallem Moallem Mekdad Jaafari Saddam
Maliki Abadi Jaafari Allawi Talabani Barzani Masum Salih Kadhimi Sistani Sadr Zarqawi Baghdadi Rouhani Khamenei Khomeini
Ahmadinejad Rafsanjani Khatami Zarif Raisi Larijani Soleimani Salehi Mousavi Karroubi Jalili Mubarak Sisi Morsi Mursi Sadat Nasser
Shafiq ElBaradei Gaddafi Gadhafi Qaddafi Haftar Sarraj Serraj Bouteflika Ghannouchi Essebsi Saied Bourguiba Hariri Aoun Nasrallah
Berri Geagea Siniora Lahoud Jumblatt Mikati Abbas Arafat Haniyeh Haniya Meshaal Mashaal Sinwar Fayyad Erekat Erakat Shtayyeh Barghouti
Netanyahu Peres Rabin Sharon Barak Olmert Livni Lieberman Bennett Gantz Lapid Begin Shamir Meir Rivlin Katz Saleh Hadi Houthi Khashoggi
Khalifa Thani Sabah Maktoum Nahyan Saud Jubeir Hashemi Karzai Ghani Rabbani Massoud Dostum Hekmatyar Khalilzad Haqqani Akhundzada Omar
Laden Zawahiri Zawahri Musharraf Bhutto Sharif Zardari Khan Gilani Qureshi Kayani Durrani Modi Gandhi Singh Nehru Vajpayee Advani Shah
Kejriwal Banerjee Chidambaram Jaitley Swaraj Patel Sharma Gupta Kumar Reddy Rao Naidu Nair Iyer Menon Pillai Mukherjee Chatterjee Das
Dutta Bose Sen Ghosh Roy Tagore Mehta Desai Joshi Kulkarni Deshmukh Pawar Thackeray Yadav Mishra Pandey Tiwari Verma Chauhan Rathore
Kapoor Khanna Malhotra Chopra Ambani Tata Birla Mittal Adani Tendulkar Dhoni Kohli Hasina Zia Rahman Hossain Ahmed Chowdhury Islam Alam
Uddin Miah Akhtar Begum Rajapaksa Wickremesinghe Sirisena Kumaratunga Prabhakaran Bandaranaike Jayewardene Fernando Perera Silva
Koirala Dahal Nepal Oli Deuba Shrestha Thapa Gurung Tamang Sherpa Rai Suharto Sukarno Widodo Yudhoyono Habibie Wahid Subianto
Mahathir Anwar Badawi Razak Yassin Marcos Aquino Arroyo Duterte Estrada Ramos Binay Robredo Pacquiao Thaksin Shinawatra Yingluck
Prayuth Chan-ocha Vejjajiva Hun Sen Sihanouk Rainsy Suu Kyi Thein Hlaing Shwe Nguyen Tran Pham Huynh Phan Vu Vo Dang Bui Do Ho Ngo
Duong Ly Abe Koizumi Aso Kan Noda Hatoyama Suga Kishida Hashimoto Obuchi Mori Murayama Miyazawa Nakasone Fukuda Tanaka Suzuki Sato
Takahashi Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Yamaguchi Matsumoto Inoue Kimura Hayashi Shimizu Saito
Yamazaki Mori Ikeda Okada Goto Hasegawa Ishikawa Maeda Fujita Ogawa Okamoto Nishimura Fujii Murakami Kaneko Nakajima Ota Nakagawa
Kuroda Xi Hu Jiang Deng Mao Zhou Zhu Wen Li Wang Zhang Liu Chen Yang Huang Zhao Wu Xu Sun Zhu Ma Guo He Lin Gao Luo Zheng Liang Xie
Song Tang Feng Yu Dong Xiao Cheng Cao Yuan Fu Shen Zeng Peng Lu Su Jia Ding Wei Xue Ye Yan Pan Dai Xia Tian Fan Fang Shi Tan Qin
Tsai Tsang Leung Lam Chow Ng Wong Chan Lee Lau Cheung Chu Kwok Yeung Yip Tung Patten Ai Kim Lee Park Choi Jung Jeong Kang Cho Yoon Yun
Jang Chang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Ryu Hong Moon Roh Ban Bae Baek Nam Yoo Chung
Mandela Mbeki Zuma Ramaphosa Tutu Motlanthe Malema Klerk Botha Zulu Dlamini Nkosi Ndlovu Khumalo Mokoena Mugabe Mnangagwa Tsvangirai
Chamisa Museveni Besigye Obote Amin Kagame Kabila Tshisekedi Bemba Mobutu Lumumba Nkurunziza Buyoya Kenyatta Odinga Ruto Kibaki Moi
Nyerere Magufuli Kikwete Mkapa Buhari Obasanjo Jonathan Tinubu Osinbajo Abacha Abiola Yar'Adua Atiku Okonjo-Iweala Adichie Achebe
Soyinka Okafor Okeke Eze Nwosu Adeyemi Balogun Bello Ibrahim Musa Danjuma Mahama Akufo-Addo Rawlings Kufuor Annan Nkrumah Mensah Owusu
Boateng Asante Osei Appiah Gbagbo Ouattara Bedie Konan Toure Touré Traore Traoré Keita Coulibaly Diallo Diarra Konate Camara Conde
Sissoko Cisse Diop Ndiaye N'Diaye Sall Wade Fall Faye Gueye Mbaye Sarr Sene Seck Ba Sow Barry Bah Compaore Sankara Kabore Deby Habre
Biya Bongo Nguema Sassou Bozize Touadera Djotodia Johnson-Sirleaf Weah Taylor Koroma Bio Sankoh Jammeh Barrow Isaias Afwerki Abiy
Zenawi Desalegn Tesfaye Bekele Gebrselassie Kipchoge Kiprotich Cheruiyot Bashir Hamdok Burhan Hemeti Garang Kiir Machar Aideed
Farmajo Mohamud Farah Banda Mutharika Chiluba Kaunda Lungu Chissano Guebuza Nyusi Machel Savimbi Santos Lourenco Neto Nujoma Geingob
Masire Mogae Khama
Chavez Maduro Guaido Capriles Castro Guevara Batista Ortega Chamorro Morales Correa Moreno Uribe Santos Duque Petro Gaviria Samper
Pastrana Fujimori Toledo Humala Kuczynski Vizcarra Castillo Boluarte Lula Rousseff Temer Bolsonaro Cardoso Collor Sarney Haddad Neves
Kirchner Menem Macri Duhalde Alfonsin Peron Milei Rua Bachelet Pinera Piñera Pinochet Allende Lagos Frei Boric Mujica Vazquez Lacalle
Lugo Cartes Stroessner Fox Calderon Nieto Obrador Salinas Zedillo Guzman Zelaya Lobo Hernandez Bukele Funes Arevalo Menchu Aristide
Preval Duvalier Martelly Moise Trudeau Harper Chretien Chrétien Mulroney Martin Ignatieff Layton Scheer Freeland Charest Bouchard
Howard Keating Rudd Gillard Abbott Turnbull Morrison Albanese Hawke Downer Bishop Clark Key Ardern Peters Hipkins Bolger Shipley
Ban Annan Boutros-Ghali Waldheim Brahimi Mistura Pedersen Kofi Solana Mogherini Ashton Borrell Patten Stoltenberg Rasmussen Solberg
Brundtland Bildt Persson Reinfeldt Lofven Löfven Palme Lindh Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Svensson
Gustafsson Pettersson Jonsson Jansson Hansson Bengtsson Lindberg Lindström Lindgren Berg Bergman Holm Lund Nielsen Jensen Hansen
Pedersen Andersen Christensen Larsen Sorensen Sørensen Rasmussen Petersen Madsen Kristensen Olsen Johansen Pettersen Kristiansen
Halonen Ahtisaari Niinisto Marin Stubb Virtanen Korhonen Nieminen Makinen Lahtinen Hakkinen Raikkonen Müller Mueller Schneider
Fischer Weber Meyer Becker Schulz Schäfer Koch Bauer Richter Klein Wolf Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann
Lange Schmitt Werner Krause Meier Lehmann Schmid Schulze Maier Köhler Herrmann König Walter Mayer Huber Kaiser Fuchs Peters Lang
Scholz Möller Weiss Jung Hahn Schubert Vogel Friedrich Keller Günther Frank Berger Winkler Roth Beck Lorenz Baumann Franke Albrecht
Schumacher Ballack Klinsmann Beckenbauer Dupont Durand Bernard Dubois Moreau Laurent Lefebvre Leroy Roux Fournier Girard Bonnet
Lambert Fontaine Rousseau Vincent Muller Lefevre Faure Mercier Blanc Guerin Boyer Garnier Chevalier Francois Legrand Gauthier
Perrin Robin Clement Morin Nicolas Henry Roussel Mathieu Gautier Masson Marchand Duval Denis Dumont Marie Lemaire Noel Meunier Zidane
Platini Prost Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti Costa Giordano Mancini Rizzo
Lombardi Moretti Barbieri Fontana Santoro Mariani Rinaldi Caruso Ferrara Galli Martini Leone Longo Gentile Martinelli Vitale
Lombardo Serra Coppola Marchetti Parisi Villa Ferraro Ferri Fabbri Bianco Marini Grasso Valentini Messina Gatti Pellegrini Sala
Garcia Fernandez Gonzalez Rodriguez Lopez Martinez Sanchez Perez Martin Gomez Ruiz Hernandez Jimenez Diaz Moreno Alvarez Romero
Alonso Gutierrez Navarro Torres Dominguez Vazquez Gil Serrano Blanco Molina Morales Suarez Ortega Delgado Ortiz Marin Rubio Nunez
Medina Sanz Iglesias Santos Cortes Lozano Garrido Cano Castro Prieto Nadal Ferreira Pereira Oliveira Souza Sousa Rodrigues Alves
Lima Gomes Ribeiro Carvalho Almeida Lopes Barbosa Rocha Dias Nascimento Andrade Moreira Nunes Marques Machado Mendes Freitas
Cardoso Ramos Goncalves Teixeira Correia Pinto Figueiredo Carneiro Novak Svoboda Novotny Dvorak Cerny Prochazka Kucera Vesely
Horak Nemec Kovac Horvat Horvath Kovacs Szabo Toth Varga Kiss Molnar Nemeth Farkas Balogh Papp Takacs Juhasz Nowak Kowalski
Wisniewski Wojcik Kowalczyk Kaminski Lewandowski Zielinski Szymanski Wozniak Dabrowski Kozlowski Jankowski Mazur Kwiatkowski
Krawczyk Piotrowski Grabowski Nowakowski Pawlowski Michalski Ivanov Smirnov Kuznetsov Popov Vasiliev Petrov Sokolov Mikhailov
Novikov Fedorov Morozov Volkov Alekseev Lebedev Semenov Egorov Pavlov Kozlov Stepanov Nikolaev Orlov Andreev Makarov Nikitin
Zakharov Zakharova Zaitsev Soloviev Borisov Yakovlev Grigoriev Romanov Vorobyov Sergeev Kuzmin Frolov Alexandrov Dmitriev Korolev
Gusev Kiselev Ilyin Maximov Polyakov Sorokin Vinogradov Kovalev Belov Medvedeva Antonov Tarasov Zhukov Baranov Filippov Komarov
Davydov Belyaev Gerasimov Bogdanov Osipov Sidorov Matveev Titov Markov Mironov Krylov Kulikov Karpov Vlasov Melnikov Denisov
Gavrilov Tikhonov Kazakov Afanasiev Danilov Shevchenko Bondarenko Kovalenko Boyko Tkachenko Kravchenko Kovalchuk Oliynyk Savchenko
Popescu Ionescu Popa Radu Dumitru Stan Stoica Gheorghe Nistor Petrovic Jovanovic Nikolic Markovic Djordjevic Stojanovic Ilic
Stankovic Pavlovic Milosevic Djokovic Ivanovic Horvat Babic Maric Juric Novakovic Kovacevic Hodzic Delic Begic Dimitrov Georgiev
Petkov Stoyanov Angelov Papadakis Georgiou Nikolaidis Pappas Economou Antoniou Christodoulou Yilmaz Kaya Demir Celik Sahin Yildiz
Ozturk Aydin Ozdemir Arslan Dogan Kilic Aslan Cetin Kara Koc Kurt Ozkan Simsek Polat Korkmaz Cakir Erdem Tekin Hakobyan Petrosyan
Grigoryan Hovhannisyan Mammadov Hasanov Huseynov Guliyev Rustamov Kvirikashvili Margvelashvili Cohen Levy Mizrahi Peretz Biton
Dahan Friedman Goldberg Goldstein Rosenberg Rosen Weiss Katz Shapiro Greenberg Rabinovich Bernstein Epstein Levine Silverman Stern
Schwartz Kaplan Rubin O'Brien O'Connor O'Neill O'Reilly O'Sullivan O'Hara O'Keefe O'Donnell McCarthy McGuinness McGrath McKenzie
McLean McLeod McMahon McIntyre McKay McLaughlin McManus McNamara McNeil McPherson McQueen McCormick McCoy McCall McBride MacDonald
MacKenzie MacLeod Fitzgerald Fitzpatrick Gallagher Doherty Kelly Byrne Doyle Lynch Walsh Quinn Kearney Brennan Nolan Daly Cullen
Flanagan Sweeney Healy Kavanagh Keane Varadkar Ahern Kenny Cowen Adams Paisley Trimble Foster Hume Mallon Jenkins Davies Griffiths
Llewellyn Pritchard Bowen Lloyd Vaughan Gates Jobs Musk Bezos Zuckerberg Buffett Bloomberg Murdoch Branson Soros Bernanke Greenspan
Yellen Powell Volcker Geithner Paulson Lagarde Strauss-Kahn Trichet Duisenberg Draghi Wolfowitz Zoellick Carney Mandelson Prescott
Beckett Blunkett Cook Rifkind Heseltine Hurd Kinnock Ashdown Clegg Cable Osborne Gove Raab Javid Hunt Patel Federer Nadal Murray
Sampras Agassi Becker Edberg Graf Seles Hingis Sharapova Navratilova Evert Williams Henman Ivanisevic Rafter Chang Courier Muster
Stich Krajicek Enqvist Bolt Ronaldo Messi Beckham Rooney Maradona Pele Neymar Mourinho Ferguson Wenger Guardiola Klopp Ancelotti
Hamilton Vettel Alonso Schumacher Senna Villeneuve Woods Mickelson McIlroy Faldo Norman Els Montgomerie Armstrong Indurain Ullrich
Tyson Holyfield Lewis Ali Jordan O'Neal Bryant James Curry Durant Gretzky Lemieux Crosby Ovechkin Brady Manning Montana Elway Favre
`
