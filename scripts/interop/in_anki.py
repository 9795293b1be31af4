"""Imports our packages into Anki itself, says what came of it, and exports them again: in_anki.py FOLDER."""

import json
import os
import sys
import tempfile
import time

from anki.collection import (
    Collection,
    DeckIdLimit,
    ExportAnkiPackageOptions,
    ImportAnkiPackageOptions,
    ImportAnkiPackageRequest,
)

folder = sys.argv[1]
with open(os.path.join(folder, "expected.json"), encoding="utf-8") as file:
    expected = json.load(file)
failed = False


def check(what: str, found: object, wanted: object) -> None:
    global failed
    if found == wanted:
        print(f"ok    {what}")
    else:
        failed = True
        print(f"WRONG {what}: {found!r} instead of {wanted!r}")


def take_in(col: Collection, name: str, with_scheduling: bool = True) -> object:
    options = ImportAnkiPackageOptions(
        merge_notetypes=False, with_scheduling=with_scheduling, with_deck_configs=False
    )
    request = ImportAnkiPackageRequest(package_path=os.path.join(folder, name), options=options)
    return col.import_anki_package(request).log


def prompt_of(col: Collection, note_id: int) -> str:
    return col.get_note(note_id)["Prompt"]


def fresh() -> Collection:
    return Collection(os.path.join(tempfile.mkdtemp(dir=folder), "collection.anki2"))


for layout in ("current", "legacy"):
    print(f"-- {layout} layout")
    col = fresh()
    log = take_in(col, f"{layout}-first.apkg")
    check("every note is new", len(log.new), expected["cards"])
    check("every note has one card", col.card_count(), expected["cards"])
    check("the deck lies in its parent", expected["deck"] in [d.name for d in col.decks.all_names_and_ids()], True)
    check("its pictures are there", sorted(os.listdir(col.media.dir())), expected["media"])
    check("no picture is missing or unused", [list(col.media.check().missing), list(col.media.check().unused)], [[], []])
    empty = [c for c in col.find_cards("") if not col.get_card(c).question().strip() or not col.get_card(c).answer().strip()]
    check("every card shows a question and an answer", empty, [])
    problems, sound = col.fix_integrity()
    check("Anki's own check finds nothing", sound, True)

    note_id = col.find_notes(f'"Prompt:{expected["prompt"]}"')[0]
    card = col.get_card(col.find_cards(f"nid:{note_id}")[0])
    card.start_timer()
    col.sched.answerCard(card, 3)
    before = col.get_card(card.id)
    log = take_in(col, f"{layout}-again.apkg")
    check("importing it again adds nothing", [len(log.new), col.note_count()], [0, expected["cards"]])

    log = take_in(col, f"{layout}-next.apkg")
    added = expected["nextCards"] - expected["cards"]
    check("the next revision adds what is new", [len(log.new), col.note_count()], [added, expected["nextCards"]])
    check("and changes what changed", prompt_of(col, note_id), expected["nextPrompt"])
    after = col.get_card(card.id)
    check(
        "and progress stays",
        [after.type, after.queue, after.due, after.reps, after.ivl],
        [before.type, before.queue, before.due, before.reps, before.ivl],
    )
    for legacy in (False, True):
        name = f"{layout}-from-anki-{'legacy' if legacy else 'current'}.apkg"
        col.export_anki_package(
            out_path=os.path.join(folder, name),
            options=ExportAnkiPackageOptions(
                with_scheduling=True, with_deck_configs=True, with_media=True, legacy=legacy
            ),
            limit=None,
        )
    col.close()

    col = fresh()
    take_in(col, f"{layout}-progress.apkg")
    card = col.get_card(col.find_cards("prop:reps=3")[0])
    memory = card.memory_state
    check("FSRS's state came along", [round(memory.stability, 3), round(memory.difficulty, 2)], [12.346, 5.25])
    check("with its interval and flag", [card.type, card.queue, card.ivl, card.flags], [2, 2, 12, 2])
    local_now = time.time() + time.localtime().tm_gmtoff
    anki_day = int(local_now // 3600 - expected["rolloverHour"]) // 24
    check("and comes up on the same day", anki_day + card.due - col.sched.today, expected["dueDay"])
    check("and its history", len(col.card_stats_data(card.id).revlog), 3)
    col.close()

sys.exit(1 if failed else 0)
