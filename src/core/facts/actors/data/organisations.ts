/** Organisations that news names often, and the words that organisation names are made of; written for this project. */

/** One a comma: bodies known by a name that no suffix gives away, and acronyms. */
export const organisationNames = `
United Nations,UN,U.N,European Union,EU,E.U,NATO,Nato,OPEC,Opec,OSCE,IAEA,IMF,WTO,WHO,World Bank,World Trade Organization,UNICEF,Unicef,UNESCO,
Unesco,UNHCR,UNRWA,UNIFIL,ECB,ECOWAS,ASEAN,Asean,APEC,SADC,IGAD,OAS,OIC,GCC,BRICS,G7,G8,G20,G-7,G-8,G-20,CARICOM,Mercosur,NAFTA,AU,CIS,ICC,ICJ,
ICRC,Red Cross,Red Crescent,Commonwealth,Arab League,African Union,Interpol,Europol,Eurostat,OECD,EFTA,FAO,ILO,UNDP,WFP,Security Council,
CIA,FBI,NSA,DEA,ATF,DHS,TSA,FEMA,FDA,EPA,NASA,Nasa,NOAA,SEC,FCC,FAA,FTC,IRS,CDC,NIH,USAID,NTSB,NIST,DARPA,Pentagon,White House,Congress,Senate,
House of Representatives,House of Commons,House of Lords,Supreme Court,Federal Reserve,Fed,State Department,Treasury,GAO,CBO,GOP,DNC,RNC,NRA,
ACLU,AFL-CIO,NAACP,MI5,MI6,GCHQ,NHS,Scotland Yard,Ofcom,BBC,ITV,CNN,NBC,ABC,CBS,PBS,NPR,Fox News,MSNBC,CNBC,HBO,ESPN,C-SPAN,MTV,Reuters,AP,AFP,UPI,
TASS,Tass,Itar-Tass,ITAR-TASS,Interfax,RIA Novosti,RIA,Xinhua,Kyodo,Yonhap,Anadolu,IRNA,ISNA,Fars,SANA,Sana,KCNA,DPA,ANSA,PTI,Press TV,RT,Sputnik,
Al Jazeera,Al-Jazeera,Al Arabiya,Al-Arabiya,Al-Manar,Al-Ahram,Al-Hayat,Izvestia,Pravda,Kommersant,Novaya Gazeta,Der Spiegel,Spiegel,Bild,Die Welt,Die Zeit,
Le Monde,Le Figaro,Liberation,El Pais,El País,El Mundo,La Repubblica,Corriere della Sera,New York Times,The New York Times,Washington Post,The Washington Post,Wall Street Journal,
The Wall Street Journal,Los Angeles Times,USA Today,Financial Times,Guardian,The Guardian,Daily Telegraph,Daily Mail,Daily Mirror,Haaretz,Jerusalem Post,
Hurriyet,Hürriyet,Asahi Shimbun,Yomiuri Shimbun,People's Daily,Global Times,Newsweek,Time,Economist,The Economist,Forbes,Bloomberg,Associated Press,
Agence France-Presse,Deutsche Welle,Wikinews,Wikipedia,Wikimedia Foundation,WikiLeaks,Wikileaks,Google,YouTube,Facebook,Twitter,Instagram,WhatsApp,
Microsoft,Apple,Amazon,Netflix,Tesla,SpaceX,Intel,AMD,Nvidia,IBM,Oracle,Cisco,Dell,HP,Hewlett-Packard,Samsung,Sony,Nokia,Ericsson,Motorola,
Huawei,ZTE,Xiaomi,Alibaba,Tencent,Baidu,TikTok,Uber,Lyft,Airbnb,eBay,PayPal,LinkedIn,Yahoo,Yahoo!,AOL,Adobe,Toshiba,Panasonic,Hitachi,Fujitsu,
Nintendo,Sega,LG,Philips,Siemens,Bosch,Bayer,BASF,Volkswagen,VW,BMW,Daimler,Mercedes,Mercedes-Benz,Audi,Porsche,Opel,Renault,Peugeot,Citroen,Fiat,Ferrari,
Lamborghini,Volvo,Saab,Skoda,Toyota,Honda,Nissan,Mazda,Mitsubishi,Suzuki,Subaru,Hyundai,Kia,Daewoo,Ford,General Motors,GM,Chrysler,Jeep,Harley-Davidson,
Boeing,Airbus,EADS,Lockheed,Lockheed Martin,Northrop Grumman,Raytheon,General Dynamics,BAE Systems,Rolls-Royce,Embraer,Bombardier,Dassault,Thales,
Antonov,Sukhoi,Rosoboronexport,Aeroflot,Lufthansa,Ryanair,EasyJet,easyJet,British Airways,Air France,KLM,Alitalia,Iberia,Qantas,Emirates,
Etihad,Delta,United Airlines,American Airlines,Southwest Airlines,JetBlue,Pan Am,TWA,Cathay Pacific,El Al,Turkish Airlines,FedEx,UPS,DHL,
General Electric,GE,Exxon,ExxonMobil,Exxon Mobil,Chevron,Texaco,Mobil,Shell,BP,Total,Eni,Repsol,Gazprom,Rosneft,Lukoil,Yukos,Sinopec,
PetroChina,CNOOC,Petrobras,Pemex,PDVSA,Aramco,Saudi Aramco,Statoil,Equinor,Enron,Halliburton,Bechtel,Blackwater,Monsanto,Cargill,Nestle,Nestlé,
Unilever,Danone,Coca-Cola,Pepsi,PepsiCo,McDonald's,Starbucks,Burger King,KFC,Kraft,Kellogg,Heineken,Carlsberg,Walmart,Wal-Mart,Target,Costco,
Tesco,Sainsbury,Sainsbury's,Asda,Marks & Spencer,Carrefour,Ikea,IKEA,H&M,Zara,Nike,Adidas,Reebok,Puma,Goldman Sachs,JPMorgan,JP Morgan,
Morgan Stanley,Merrill Lynch,Lehman Brothers,Bear Stearns,Citigroup,Citibank,Bank of America,Wells Fargo,HSBC,Barclays,Lloyds,RBS,NatWest,
Standard Chartered,Deutsche Bank,Commerzbank,UBS,Credit Suisse,BNP Paribas,Societe Generale,Santander,BBVA,ING,UniCredit,AIG,Allianz,AXA,
Fannie Mae,Freddie Mac,Visa,Mastercard,American Express,KPMG,Deloitte,PricewaterhouseCoopers,McKinsey,Moody's,Moody,Fitch,Standard & Poor's,S&P,
Nasdaq,NYSE,Dow Jones,FTSE,Pfizer,Merck,Novartis,Roche,GlaxoSmithKline,AstraZeneca,Moderna,BioNTech,Sanofi,Johnson & Johnson,Procter & Gamble,
AT&T,Verizon,T-Mobile,Vodafone,Comcast,Time Warner,Warner Bros,Disney,Walt Disney,Pixar,Viacom,Paramount,Universal,News Corp,BSkyB,Sky News,Sky,
Greenpeace,Amnesty,Amnesty International,Human Rights Watch,HRW,Oxfam,Save the Children,Doctors Without Borders,Medecins Sans Frontieres,MSF,
Transparency International,Freedom House,Brookings Institution,Chatham House,RAND,Rand Corporation,White Helmets,World Vision,
Hamas,Hezbollah,Hizbollah,Hizbullah,Hezbullah,Fatah,PLO,PA,IDF,Mossad,Shin Bet,Likud,Knesset,Islamic Jihad,Al-Qaeda,al-Qaeda,Al Qaeda,Al-Qaida,al-Qaida,
al Qaeda,Al Qaida,AQAP,AQIM,AQI,Taliban,Taleban,Haqqani Network,ISIS,ISIL,Isil,Isis,IS,Daesh,Da'esh,Islamic State,Islamic State of Iraq and the Levant,
Islamic State of Iraq and Syria,Islamic State in Iraq and the Levant,Al-Nusra,al-Nusra,Al-Nusra Front,Nusra Front,Jabhat al-Nusra,Ahrar al-Sham,
Hayat Tahrir al-Sham,HTS,Jaish al-Islam,Free Syrian Army,FSA,SDF,YPG,YPJ,PYD,PKK,HDP,AKP,CHP,MHP,KDP,PUK,KRG,Peshmerga,SNC,HNC,
Syrian National Coalition,Syrian Democratic Forces,Kurdistan Workers' Party,People's Protection Units,People's Defense Units,Muslim Brotherhood,
Boko Haram,al-Shabaab,Al-Shabaab,al-Shabab,Al-Shabab,Lashkar-e-Taiba,Jaish-e-Mohammed,Jemaah Islamiyah,Abu Sayyaf,MILF,FARC,ELN,Shining Path,
Tamil Tigers,LTTE,IRA,Sinn Fein,Sinn Féin,ETA,UVF,Red Brigades,Khmer Rouge,Contras,Sandinistas,M23,FDLR,SPLM,SPLA,LRA,Janjaweed,RSF,RUF,UNITA,
Frelimo,FRELIMO,Renamo,RENAMO,MPLA,SWAPO,ANC,Inkatha,ZANU-PF,Zanu-PF,MDC,TPLF,KGB,FSB,GRU,SVR,NKVD,Stasi,Gestapo,SS,Wehrmacht,Luftwaffe,Red Army,
Kremlin,Duma,State Duma,Bundestag,Bundesrat,Bundesbank,Elysee,Élysée,Quai d'Orsay,Whitehall,Sejm,Rada,Verkhovna Rada,Majlis,Loya Jirga,Lok Sabha,
Rajya Sabha,Diet,Politburo,Comintern,Wagner,Wagner Group,Azov,Basij,IRGC,Quds Force,Revolutionary Guards,Revolutionary Guard,Hashd al-Shaabi,
Vatican,Holy See,Eurogroup,Eurozone,European Commission,European Parliament,European Council,European Central Bank,Benelux,Warsaw Pact,Allies,
Schengen,Marines,Navy,Air Force,Coast Guard,National Guard,Army,Secret Service,Homeland Security,Medicare,Medicaid,Royal Navy,Royal Air Force,RAF,
USAF,US Navy,US Army,US Air Force,BJP,RSS,VHP,CPI,AIADMK,DMK,ISI,RAW,CBI,PPP,PML-N,PTI,MQM,LDP,DPJ,KMT,DPP,CCP,PLA,PAP,UMNO,PAS,BN,NLD,BNP,JI,
SPD,CDU,CSU,FDP,AfD,AFD,PSOE,PDS,UKIP,Ukip,SNP,DUP,SDLP,TUC,CBI,FN,UMP,NDP,PRI,PAN,PRD,MST,FSLN,FMLN,Labour,Labour Party,Tories,Lib Dems,Greens,
NBA,NFL,NHL,MLB,MLS,NCAA,WNBA,PGA,LPGA,ATP,WTA,FIFA,Fifa,UEFA,Uefa,IOC,WADA,USADA,IAAF,FIA,ICC,IRB,BCCI,ECB,MCC,FA,NASCAR,WWE,UFC,WBC,WBA,IBF,
Manchester United,Manchester City,Man United,Man Utd,Man City,Arsenal,Chelsea,Tottenham,Tottenham Hotspur,Spurs,Everton,Aston Villa,West Ham,
West Ham United,Newcastle United,Leeds United,Crystal Palace,Fulham,Leicester City,Blackburn Rovers,Bolton Wanderers,Nottingham Forest,
Sheffield Wednesday,Sheffield United,Queens Park Rangers,QPR,Celtic,Rangers,Hearts,Hibernian,Kilmarnock,Motherwell,Raith,Dunfermline,
Real Madrid,FC Barcelona,Atletico Madrid,Atletico,Deportivo,Deportivo Coruna,Real Betis,Betis,Real Sociedad,Espanyol,Athletic Bilbao,
Bayern Munich,Bayern,Borussia Dortmund,Borussia Moenchengladbach,Schalke,Schalke 04,Werder Bremen,Bayer Leverkusen,VfB Stuttgart,Hansa Rostock,
Juventus,AC Milan,Inter Milan,Inter,Internazionale,Lazio,AS Roma,Roma,Napoli,Fiorentina,Sampdoria,Udinese,Atalanta,Ajax,PSV,PSV Eindhoven,
Feyenoord,Benfica,Sporting,Sporting Lisbon,Boca Juniors,River Plate,Flamengo,Corinthians,Palmeiras,Galatasaray,Fenerbahce,Besiktas,
Olympiakos,Panathinaikos,AEK Athens,Spartak,Spartak Moscow,CSKA,CSKA Moscow,Dynamo Kiev,Dynamo Kyiv,Dynamo Moscow,Shakhtar Donetsk,Red Star Belgrade,
Partizan,Dinamo Zagreb,Steaua,Steaua Bucharest,Legia Warsaw,Paris Saint-Germain,PSG,Paris St Germain,Monaco,Auxerre,Lens,Anderlecht,Club Brugge,
Grasshopper,Rapid Vienna,Austria Vienna,Brondby,Rosenborg,Yankees,New York Yankees,Mets,New York Mets,Red Sox,Boston Red Sox,White Sox,
Chicago White Sox,Cubs,Chicago Cubs,Dodgers,Los Angeles Dodgers,San Francisco Giants,Astros,Houston Astros,Braves,Atlanta Braves,Phillies,
Philadelphia Phillies,Pirates,Pittsburgh Pirates,Reds,Cincinnati Reds,St. Louis Cardinals,Milwaukee Brewers,Brewers,Orioles,Baltimore Orioles,
Blue Jays,Toronto Blue Jays,Detroit Tigers,Cleveland Indians,Kansas City Royals,Royals,Minnesota Twins,Twins,Texas Rangers,Seattle Mariners,Mariners,
Oakland Athletics,California Angels,Angels,San Diego Padres,Padres,Colorado Rockies,Florida Marlins,Marlins,Montreal Expos,Expos,Lakers,
Los Angeles Lakers,Celtics,Boston Celtics,Bulls,Chicago Bulls,Knicks,New York Knicks,Pistons,Detroit Pistons,Pacers,Indiana Pacers,Rockets,
Houston Rockets,San Antonio Spurs,Utah Jazz,Miami Heat,Orlando Magic,Phoenix Suns,Suns,Trail Blazers,Sonics,Seattle SuperSonics,Mavericks,Nuggets,
Hornets,Hawks,Cavaliers,Bucks,Clippers,Grizzlies,Raptors,76ers,Nets,Dallas Cowboys,Cowboys,Redskins,Washington Redskins,Philadelphia Eagles,
New York Giants,New York Jets,Patriots,New England Patriots,Buffalo Bills,Miami Dolphins,Dolphins,Pittsburgh Steelers,Steelers,Browns,Bengals,
Ravens,Green Bay Packers,Packers,Minnesota Vikings,Chicago Bears,Detroit Lions,49ers,San Francisco 49ers,Rams,Raiders,Oakland Raiders,
Denver Broncos,Broncos,Kansas City Chiefs,Chiefs,Chargers,Seahawks,Seattle Seahawks,Falcons,Saints,Buccaneers,Panthers,Carolina Panthers,
Jaguars,Colts,Indianapolis Colts,Houston Texans,Tennessee Titans,Arizona Cardinals,Maple Leafs,Toronto Maple Leafs,Canadiens,Montreal Canadiens,
Bruins,Boston Bruins,New York Rangers,Islanders,Flyers,Penguins,Pittsburgh Penguins,Red Wings,Detroit Red Wings,Blackhawks,Chicago Blackhawks,
Oilers,Edmonton Oilers,Flames,Calgary Flames,Canucks,Vancouver Canucks,Senators,Sabres,Capitals,Avalanche,Colorado Avalanche,Dallas Stars,
St. Louis Blues,Los Angeles Kings,San Jose Sharks,Sharks,Springboks,Wallabies,All Blacks,Lions,Williams,McLaren,Benetton,Jordan,Ligier,Tyrrell,Minardi
`

/** A name that ends with one of these is an organisation. */
export const organisationHeads = `
Inc Corp Corporation Groups Armies Parties Banks Co Company Companies Ltd Limited LLC LLP PLC Plc plc AG GmbH SA NV BV AB Oy SpA Holdings Holding Group Partners Associates
Industries Enterprises Systems Technologies Technology Laboratories Labs Pharmaceuticals Motors Airlines Airways Aerospace Aviation
Bank Bancorp Banking Insurance Capital Securities Investments Financial Fund Trust Stores Foods Energy Petroleum Oil Gas Electric Power Telecom
Communications Networks Network Software Media Entertainment Pictures Studios Records Television TV Radio News Times Post Herald Tribune Gazette
Telegraph Journal Chronicle Daily Press Agency Newspaper Magazine Broadcasting Publications Publishing Publishers
University College School Academy Institute Institution Seminary Faculty Polytechnic Laboratory Observatory Museum Gallery Library Orchestra
Philharmonic Opera Ballet Theatre Church Diocese Archdiocese Synod Ministry Department Dept Office Bureau Agency Authority Administration
Commission Committee Council Board Court Tribunal Parliament Assembly Congress Senate Legislature Cabinet Government Secretariat
Directorate Inspectorate Service Services Police Constabulary Sheriff Army Navy Marines Guard Guards Corps Brigade Brigades Battalion Regiment
Division Squadron Fleet Forces Command Militia Front Movement Party Alliance Coalition Union Unions Federation Confederation League Leagues
Association Society Organisation Organization Foundation Fund Charity Centre Center Club FC F.C. AFC CF SC United City Rovers Wanderers
Athletic Albion Town Hotspur County Rangers Team Squad Brotherhood Brothers Bros Sons Network Conference Initiative Forum Consortium
Cooperative Chamber Exchange Treasury Reserve Syndicate Cartel Mafia Gang Units Unit Battalions Resistance Revolutionaries Taskforce
Embassy Consulate Mission Delegation Observatory Watch Campaign Lobby Congregation Order Jihad Hospital Clinic Infirmary Firm Works Airforce
Legion Crusaders Warriors Panthers Eagles Lions Tigers Bears Bulls Giants Cardinals Indians Kings Stars Sox
Quarterly Monthly Record Caller Mercury Echo Mail Messenger Recorder Reporter Packet Intelligencer Energie Aggregates Surveys Cereals Jewellers Gems
Dyestuffs Data Quarries Nurseries Vineyards Wines Tobacco Grain Fertilisers Fertilizers Rubber Pulp Tyres Carpets Furniture Apparel Cosmetics Diagnostics
Implants Nuclear Lithium Copper Metals Alloys Cables Fibre Launch Aggregates Confraternity Fraternity Sorority Guild Lodge Caucus Secretariat Junta
Ledger Courier Dispatch Beacon Sentinel Examiner Observer Argus Advertiser Bugle Clarion Review Register Inquirer Bulletin Digest Weekly 
Minerals Mining Steel Hydro Logistics Freight Shipping Ropeways Railways Rail Steamship Fisheries Ceramics Textiles Timber Advisory
Consulting Analytics Markets Leisure Instruments Robotics Biosciences Therapeutics Genetics Semiconductors Cement Sugar Brewery Breweries
Distillers Distillery Creamery Dairy Facility Bloc Ratings Solar Batteries Properties Realty Outfitters Symphony Ensemble Choir Ombudsman
Microelectronics Biotech Packers Packaging Salvage Towage Dredging Drilling Refining Refinery Chemicals Plastics Polymers Optics
Avionics Turbines Dynamics Solutions Ventures Equity Reinsurance Assurance Mutual Lenders Supermarkets Hotels Resorts
Cruises Ferries Couriers Haulage Transit Shipyard Shipyards Shipbuilders Boatyard Foundry Ironworks Steelworks Cooperative Co-operative
hf ehf Oyj ASA A/S ApS Sdn Bhd Tbk Pty Pte KK UAB OÜ Kft Nyrt Zrt Ltda SARL SAS BVBA GbR eG KG OHG JSC OJSC OAO PJSC Seiki Shimbun Shinbun Shinpo
Kogyo Jukogyo Verlag Zeitung Werke Rundfunk Bakkerij Boatmen Fishermen Fishers Growers Dockers
 Alumni Auditors Solicitors Barristers Ringers Harriers Falcons
Hawks Wolves Sharks Titans Rams Vikings Knights Pirates Rockets Hammers Spartans Gladiators Olympique
Dynamo Dinamo Spartak Lokomotiv Torpedo Sporting Atlético Deportivo 
`

/** A name that begins with one of these, in other languages than English for the most part, is an organisation. */
export const organisationOpeners = `
Agence Agencia Agência Agenzia Agentur Agentschap Compagnie Compañía Companhia Compagnia Société Sociedad Sociedade Società Banque Banco Banca Caisse
Caja Caixa Cooperativa Coopérative Coöperatie Cooperative Universidad Universidade Università Université Universität Universiteit Uniwersytet
Ministerio Ministério Ministère Ministero Ministerium Partido Parti Partito Partei Partij Partia Movimiento Movimento Mouvement Bewegung Sindicato
Sindacato Syndicat Confederación Confederação Confédération Federación Federação Fédération Federazione Asociación Associação Association
Associazione Instituto Institut Istituto Fundación Fundação Fondation Fondazione Stiftung Hôpital Ospedale Krankenhaus Escuela École Escola Scuola
Schule Colegio Colégio Collège Lycée Liceo Radio Rádio Télé Diario Diário Gazeta Gazzetta Gaceta Gazette Correio Correo Corriere Courrier Jornal
Journal Giornale Kompania Grupo Gruppo Groupe Gruppe Consorcio Consórcio Consorzio Empresa Corporación Corporação Corporación Exportadora
Importadora Distribuidora Constructora Assurances Seguros Assicurazioni Versicherung Kreditanstalt Hidroeléctrica Hidrelétrica Frente Front Unión
União Union Unione Liga Ligue Lega Clube Deportivo Atlético Comité Comissão Comisión Commission Comitato Consejo Conselho Conseil Consiglio 
Colectivo Coletivo Collectif Coalición Coligação Alianza Aliança Alleanza Alliance Huta Zakłady Bakkerij Editorial Editora Éditions Edizioni Teatro
Théâtre Orquesta Orquestra Orchestre Orchestra Ballet Banda Museo Museu Musée Gremio Grêmio Cámara Câmara Chambre Tribunal 
 Ministry Department Bureau Directorate Secretariat Institute University Federation Confederation Union League Committee Council Commission
Society Guild Chamber Academy Faculty Syndicate Fédération Groupement Mouvement Rassemblement Movement 
 College Diocese Archdiocese Bloc Collective Coalition Inspectorate Ombudsman 
 
`
