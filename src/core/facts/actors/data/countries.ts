/** Every state (and some territories) with capital, demonyms and other names: facts of common knowledge, written for this project. */

/** A line a country: name|capital|demonyms, the adjective first|other names. */
export const countryLines = `
Afghanistan|Kabul|Afghan,Afghani,Afghans,Afghanis|
Albania|Tirana|Albanian|
Algeria|Algiers|Algerian|
Andorra|Andorra la Vella|Andorran|
Angola|Luanda|Angolan|
Antigua and Barbuda|St. John's|Antiguan|Antigua
Argentina|Buenos Aires|Argentine,Argentinian|Argentine Republic
Armenia|Yerevan|Armenian|
Australia|Canberra|Australian,Aussie|Commonwealth of Australia
Austria|Vienna|Austrian|
Azerbaijan|Baku|Azerbaijani,Azeri|
Bahamas|Nassau|Bahamian|The Bahamas
Bahrain|Manama|Bahraini|
Bangladesh|Dhaka|Bangladeshi|
Barbados|Bridgetown|Barbadian|
Belarus|Minsk|Belarusian,Belarussian|Belorussia
Belgium|Brussels|Belgian,Belgians|
Belize|Belmopan|Belizean|
Benin|Porto-Novo|Beninese|
Bhutan|Thimphu|Bhutanese|
Bolivia|La Paz|Bolivian|
Bosnia and Herzegovina|Sarajevo|Bosnian|Bosnia,Bosnia-Herzegovina
Botswana|Gaborone|Botswanan,Motswana|
Brazil|Brasilia|Brazilian|Brasil
Brunei|Bandar Seri Begawan|Bruneian|
Bulgaria|Sofia|Bulgarian|
Burkina Faso|Ouagadougou|Burkinabe|Burkina
Burundi|Bujumbura|Burundian|
Cambodia|Phnom Penh|Cambodian|Kampuchea
Cameroon|Yaounde|Cameroonian|
Canada|Ottawa|Canadian|
Cape Verde|Praia|Cape Verdean|Cabo Verde
Central African Republic|Bangui|Central African|CAR
Chad|N'Djamena|Chadian|
Chile|Santiago|Chilean|
China|Beijing|Chinese|People's Republic of China,PRC,Communist China,Mainland China
Colombia|Bogota|Colombian|
Comoros|Moroni|Comorian|Comoro Islands
Congo|Brazzaville|Congolese|Republic of the Congo,Congo-Brazzaville,Congo Republic
Democratic Republic of the Congo|Kinshasa|Congolese|Democratic Republic of Congo,DR Congo,DRC,Zaire,Congo-Kinshasa
Costa Rica|San Jose|Costa Rican|
Croatia|Zagreb|Croatian,Croat|
Cuba|Havana|Cuban|
Cyprus|Nicosia|Cypriot|
Czech Republic|Prague|Czech|Czechia
Denmark|Copenhagen|Danish,Dane,Danes|
Djibouti|Djibouti City|Djiboutian|
Dominica|Roseau|Dominican|
Dominican Republic|Santo Domingo|Dominican|
East Timor|Dili|Timorese,East Timorese|Timor-Leste
Ecuador|Quito|Ecuadorian,Ecuadorean|
Egypt|Cairo|Egyptian|
El Salvador|San Salvador|Salvadoran,Salvadorean|
Equatorial Guinea|Malabo|Equatoguinean|
Eritrea|Asmara|Eritrean|
Estonia|Tallinn|Estonian|
Eswatini|Mbabane|Swazi|Swaziland
Ethiopia|Addis Ababa|Ethiopian|
Fiji|Suva|Fijian|
Finland|Helsinki|Finnish,Finn,Finns|
France|Paris|French,Frenchman,Frenchmen,Frenchwoman|
Gabon|Libreville|Gabonese|
Gambia|Banjul|Gambian|The Gambia
Georgia|Tbilisi|Georgian|
Germany|Berlin|German|Federal Republic of Germany,West Germany,East Germany,Nazi Germany
Ghana|Accra|Ghanaian|
Greece|Athens|Greek|Hellenic Republic
Greenland|Nuuk|Greenlandic,Greenlander|
Grenada|St. George's|Grenadian|
Guatemala|Guatemala City|Guatemalan|
Guinea|Conakry|Guinean|
Guinea-Bissau|Bissau|Bissau-Guinean|
Guyana|Georgetown|Guyanese|
Haiti|Port-au-Prince|Haitian|
Honduras|Tegucigalpa|Honduran|
Hungary|Budapest|Hungarian|
Iceland|Reykjavik|Icelandic,Icelander|
India|New Delhi|Indian|Republic of India
Indonesia|Jakarta|Indonesian|
Iran|Tehran|Iranian|Islamic Republic of Iran,Persia
Iraq|Baghdad|Iraqi|
Ireland|Dublin|Irish,Irishman,Irishmen,Irishwoman|Republic of Ireland,Irish Republic
Israel|Jerusalem|Israeli|
Italy|Rome|Italian|
Ivory Coast|Abidjan|Ivorian|Cote d'Ivoire,Côte d'Ivoire
Jamaica|Kingston|Jamaican|
Japan|Tokyo|Japanese|
Jordan|Amman|Jordanian|Hashemite Kingdom of Jordan
Kazakhstan|Astana|Kazakh,Kazakhstani|
Kenya|Nairobi|Kenyan|
Kiribati|Tarawa|I-Kiribati|
Kosovo|Pristina|Kosovar,Kosovan|
Kuwait|Kuwait City|Kuwaiti|
Kyrgyzstan|Bishkek|Kyrgyz,Kyrgyzstani|Kirghizia
Laos|Vientiane|Laotian,Lao|
Latvia|Riga|Latvian|
Lebanon|Beirut|Lebanese|
Lesotho|Maseru|Basotho|
Liberia|Monrovia|Liberian|
Libya|Tripoli|Libyan|
Liechtenstein|Vaduz|Liechtensteiner|
Lithuania|Vilnius|Lithuanian|
Luxembourg|Luxembourg City|Luxembourgish,Luxembourger|Luxemburg
Madagascar|Antananarivo|Malagasy,Madagascan|
Malawi|Lilongwe|Malawian|
Malaysia|Kuala Lumpur|Malaysian|
Maldives|Male|Maldivian|
Mali|Bamako|Malian|
Malta|Valletta|Maltese|
Marshall Islands|Majuro|Marshallese|
Mauritania|Nouakchott|Mauritanian|
Mauritius|Port Louis|Mauritian|
Mexico|Mexico City|Mexican|
Micronesia|Palikir|Micronesian|
Moldova|Chisinau|Moldovan|Moldavia
Monaco|Monaco-Ville|Monegasque|
Mongolia|Ulan Bator|Mongolian,Mongol|
Montenegro|Podgorica|Montenegrin|
Morocco|Rabat|Moroccan|
Mozambique|Maputo|Mozambican|
Myanmar|Naypyidaw|Burmese,Myanmarese|Burma
Namibia|Windhoek|Namibian|
Nauru|Yaren|Nauruan|
Nepal|Kathmandu|Nepalese,Nepali|
Netherlands|The Hague|Dutch,Dutchman,Dutchmen,Netherlander|The Netherlands,Holland
New Zealand|Wellington|New Zealand,New Zealander,Kiwi|Aotearoa
Nicaragua|Managua|Nicaraguan|
Niger|Niamey|Nigerien|
Nigeria|Abuja|Nigerian|
North Korea|Pyongyang|North Korean|DPRK,Democratic People's Republic of Korea
North Macedonia|Skopje|Macedonian,North Macedonian|Macedonia,FYROM
Norway|Oslo|Norwegian|
Oman|Muscat|Omani|
Pakistan|Islamabad|Pakistani|
Palau|Ngerulmud|Palauan|
Palestine|Ramallah|Palestinian|State of Palestine
Panama|Panama City|Panamanian|
Papua New Guinea|Port Moresby|Papua New Guinean,Papuan|PNG
Paraguay|Asuncion|Paraguayan|
Peru|Lima|Peruvian|
Philippines|Manila|Philippine,Filipino,Filipina,Filipinos|The Philippines
Poland|Warsaw|Polish,Pole,Poles|
Portugal|Lisbon|Portuguese|
Puerto Rico|San Juan|Puerto Rican|
Qatar|Doha|Qatari|
Romania|Bucharest|Romanian|Rumania
Russia|Moscow|Russian|Russian Federation
Rwanda|Kigali|Rwandan|
Saint Kitts and Nevis|Basseterre|Kittitian|St. Kitts and Nevis,St. Kitts
Saint Lucia|Castries|Saint Lucian|St. Lucia
Saint Vincent and the Grenadines|Kingstown|Vincentian|St. Vincent and the Grenadines
Samoa|Apia|Samoan|Western Samoa
San Marino|San Marino|Sammarinese|
Sao Tome and Principe|Sao Tome|Sao Tomean|
Saudi Arabia|Riyadh|Saudi,Saudi Arabian|Kingdom of Saudi Arabia,KSA
Senegal|Dakar|Senegalese|
Serbia|Belgrade|Serbian,Serb|
Seychelles|Victoria|Seychellois|
Sierra Leone|Freetown|Sierra Leonean|
Singapore|Singapore|Singaporean|
Slovakia|Bratislava|Slovak,Slovakian|Slovak Republic
Slovenia|Ljubljana|Slovenian,Slovene|
Solomon Islands|Honiara|Solomon Islander|
Somalia|Mogadishu|Somali,Somalian|
Somaliland|Hargeisa|Somalilander|
South Africa|Pretoria|South African|
South Korea|Seoul|South Korean|Republic of Korea,ROK
South Sudan|Juba|South Sudanese|
Soviet Union|Moscow|Soviet|USSR
Spain|Madrid|Spanish,Spaniard,Spaniards|
Sri Lanka|Colombo|Sri Lankan|Ceylon
Sudan|Khartoum|Sudanese|
Suriname|Paramaribo|Surinamese|Surinam
Sweden|Stockholm|Swedish,Swede,Swedes|
Switzerland|Bern|Swiss|Berne
Syria|Damascus|Syrian|Syrian Arab Republic
Taiwan|Taipei|Taiwanese|Republic of China,Chinese Taipei
Tajikistan|Dushanbe|Tajik,Tajikistani|
Tanzania|Dodoma|Tanzanian|
Thailand|Bangkok|Thai|
Togo|Lome|Togolese|
Tonga|Nuku'alofa|Tongan|
Trinidad and Tobago|Port of Spain|Trinidadian|Trinidad
Tunisia|Tunis|Tunisian|
Turkey|Ankara|Turkish,Turk,Turks|Republic of Turkey,Türkiye,Turkiye
Turkmenistan|Ashgabat|Turkmen|
Tuvalu|Funafuti|Tuvaluan|
Uganda|Kampala|Ugandan|
Ukraine|Kyiv|Ukrainian|Kiev
United Arab Emirates|Abu Dhabi|Emirati|UAE
United Kingdom|London|British,Briton,Britons,Brit,Brits|UK,Britain,Great Britain
United States|Washington|American,US|US,USA,America,United States of America,U.S. of A.
Uruguay|Montevideo|Uruguayan|
Uzbekistan|Tashkent|Uzbek,Uzbekistani|
Vanuatu|Port Vila|Ni-Vanuatu|
Vatican City|Vatican City|Vatican|
Venezuela|Caracas|Venezuelan|
Vietnam|Hanoi|Vietnamese|Viet Nam,South Vietnam,North Vietnam
Western Sahara|Laayoune|Sahrawi|
Yemen|Sanaa|Yemeni|
Yugoslavia|Belgrade|Yugoslav,Yugoslavian|
Czechoslovakia|Prague|Czechoslovak,Czechoslovakian|
Zambia|Lusaka|Zambian|
Zimbabwe|Harare|Zimbabwean|Rhodesia
England|London|English,Englishman,Englishmen,Englishwoman|
Scotland|Edinburgh|Scottish,Scot,Scots,Scotsman|
Wales|Cardiff|Welsh,Welshman|
Northern Ireland|Belfast|Northern Irish|Ulster
Hong Kong|Hong Kong|Hong Kong,Hongkonger|
Macau|Macau|Macanese|Macao
Bermuda|Hamilton|Bermudian|
`

/** Spellings of capitals beside the one in the table: other|capital. */
export const capitalAliases = `
Kiev|Kyiv
Washington, D.C.|Washington
Washington D.C.|Washington
Washington, DC|Washington
Washington DC|Washington
Teheran|Tehran
Peking|Beijing
Sana'a|Sanaa
Brasília|Brasilia
Bogotá|Bogota
Ulaanbaatar|Ulan Bator
Rangoon|Naypyidaw
Nur-Sultan|Astana
Sucre|La Paz
Tel Aviv|Jerusalem
Delhi|New Delhi
Gitega|Bujumbura
Asunción|Asuncion
Yaoundé|Yaounde
Lomé|Lome
Chișinău|Chisinau
Prishtina|Pristina
Colombo|Colombo
Sri Jayawardenepura Kotte|Colombo
`

/** Adjectives of regions, peoples and faiths: they are no actors, but they start capitalised. */
export const otherDemonyms = `
African American European Asian Arab Arabian Kurdish Kurd Kurds Latin Hispanic Latino Latina Caribbean Scandinavian Nordic
Baltic Balkan Slavic Tibetan Chechen Catalan Basque Breton Corsican Sicilian Bavarian Prussian Flemish Walloon Cornish
Uighur Uyghur Rohingya Pashtun Tamil Punjabi Bengali Kashmiri Sindhi Baloch Hindi Gujarati Maratha Sikh Sikhs Hindu Hindus
Muslim Muslims Islamic Islamist Islamists Sunni Sunnis Shia Shiite Shiites Shi'ite Shi'ites Alawite Alawites Druze Yazidi
Yazidis Yezidi Coptic Copt Copts Orthodox Catholic Catholics Protestant Protestants Christian Christians Jewish Jew Jews
Buddhist Buddhists Mormon Mormons Anglican Anglicans Lutheran Baptist Methodist Presbyterian Quaker Evangelical Salafi
Salafist Wahhabi Takfiri Jihadist Hebrew Arabic Aramaic Gaelic Yiddish Mandarin Cantonese Swahili Hausa Yoruba Igbo Zulu
Xhosa Tutsi Tutsis Hutu Hutus Berber Tuareg Bedouin Bedouins Roma Gypsy Inuit Maori Aboriginal Polynesian Melanesian Hawaiian
Texan Californian Londoner Londoners Parisian Muscovite Viennese Venetian Florentine Roman Byzantine Ottoman Persian
Mesopotamian Babylonian Assyrian Phoenician Anatolian Levantine Andean Amazonian Siberian Crimean Abkhazian Ossetian Serbs
Croats Bosniak Bosniaks Slavs Communist Communists Marxist Marxists Leninist Stalinist Maoist Maoists Nazi Nazis Fascist
Fascists Republican Republicans Democrat Democrats Democratic Conservative Conservatives Tory Tories Liberal Liberals Labour
Socialist Socialists Zionist Zionists Baathist Ba'athist Houthi Houthis Sandinista Peronist Gaullist Thatcherite Victorian
Elizabethan Edwardian Western Eastern Northern Southern Atlantic Pacific Mediterranean Transatlantic Euro-Atlantic
Anglo-Saxon Sino-American Sino-Russian Franco-German Anglo-American Afro-American African-American Asian-American
Mexican-American Cuban-American Bosnian-Serb Quebecois Québécois Newfoundlander Queenslander Iberian Hellenic Germanic Celtic
Gallic Teutonic Nubian Darfuri Eurasian Euro-Asian Indo-Pacific Asia-Pacific Pan-African Pan-Arab Antarctic Arctic
`
