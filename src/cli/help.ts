/** What `--help` prints. */

export const help = `Dateline turns a news article into a deck of flashcards you can trust, and teaches it to you, offline.

Usage: dateline COMMAND …

Commands
  extract FILE [--published EDTF]    dates, actors and claims of an article, as JSON
  extract --jsonl [FILE]             the same for many texts: a line {"id","text","dct"?} in, a line out
  make ARTICLE… [options]            a deck from an article or several (.txt .md .html .mhtml .docx)
      --published EDTF               publication date, such as 2019-08-26 or 2019-08; "" says it is unknown
      --title T  --publisher P       instead of what the articles say
      --deck-id UUID                 instead of a random one: the same article then gives the same bytes
      --out F                        the file to write; - or nothing prints the deck
  check DECK [--json]                what is wrong with the cards outside the tray, a line a finding
  results DECK FILE… [--json]        what a class's result files say: what is hard, what was taken for what
      --csv cards|learners           the same as a table for a spreadsheet
  export DECK --to FORMAT [--out F]  the deck in another format; - or nothing prints it
      --library DIR                  DECK is then the id or title of a deck in it
      --with-progress                to Anki with your own progress and history, for you who move there
      FORMAT: dateline apkg apkg-legacy csv tsv quizlet md gift moodle-xml qti12 qti21
              pdf-cards pdf-worksheet pdf-test pdf-timeline
      --paper a4|letter              for PDF; A4 where nothing is said
      --duplex long-edge|short-edge  for cut-out cards: the edge about which the printer turns a sheet
      --one-sided                    no blank page so that each version of a test begins on a front
      --versions N  --questions N    for tests: 1 to 4, named A to D; how many questions at most
      --seed N                       another order of what is shuffled
  import F [--out DECK]              a file of another program: into a deck file, or without --out into the library
      --library DIR                  another library than the app's; one the app has open is refused
  study --due [--json]               how many cards wait in each deck
      --library DIR                  another library than the app's; one the app has open is refused

FILE, ARTICLE and DECK may be - for standard input. A date is EDTF (ISO 8601-2): 2019, 2019-08, 2019-08-26.

Exit codes
  0  done, and check found nothing
  1  the input is at fault, or check found something; one line on standard error says what to do
  2  the call's words are wrong
  70 a mistake of ours

Examples
  dateline make article.html --out deck.dateline
  dateline make herald.html post.html --title "The ferry dispute" --out deck.dateline
  dateline extract article.txt --published 2019-08-26 | less
  dateline check deck.dateline
  dateline export deck.dateline --to dateline --out copy.dateline
`
