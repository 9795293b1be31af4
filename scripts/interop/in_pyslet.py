"""Reads our QTI packages with pyslet, and has its runtime mark answers to every question of the 2.1 one: in_pyslet.py FOLDER."""

import json
import os
import sys

from pyslet import imscpv1p2, imsqtiv1p2p1, imsqtiv2p1, rfc2396
from pyslet.qtiv2 import interactions, variables

# What a question looks like is not asked here, and not all of it is in pyslet.
for name in dir(interactions):
    if name.endswith("Interaction"):
        getattr(interactions, name).render_html = lambda self, *more, **named: None

# The rules that the specification gives for its templates (Item Information Model, 8.1); pyslet does not look them up.
RULES = {
    "match_correct": '<responseCondition><responseIf><match><variable identifier="RESPONSE"/><correct identifier="RESPONSE"/></match>'
    '<setOutcomeValue identifier="SCORE"><baseValue baseType="float">1</baseValue></setOutcomeValue></responseIf>'
    '<responseElse><setOutcomeValue identifier="SCORE"><baseValue baseType="float">0</baseValue></setOutcomeValue></responseElse>'
    "</responseCondition>",
    "map_response": '<responseCondition><responseIf><isNull><variable identifier="RESPONSE"/></isNull>'
    '<setOutcomeValue identifier="SCORE"><baseValue baseType="float">0</baseValue></setOutcomeValue></responseIf>'
    '<responseElse><setOutcomeValue identifier="SCORE"><mapResponse identifier="RESPONSE"/></setOutcomeValue></responseElse>'
    "</responseCondition>",
}


def read(kind, path):
    document = kind(base_uri=str(rfc2396.URI.from_path(path)))
    document.read()
    return document.root


def with_rules(path):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    for name, rules in RULES.items():
        start = '<responseProcessing template="http://www.imsglobal.org/question/qti_v2p1/rptemplates/%s"/>' % name
        text = text.replace(start, "<responseProcessing>%s</responseProcessing>" % rules)
    other = path.replace(".xml", ".rules.xml")
    with open(other, "w", encoding="utf-8") as file:
        file.write(text)
    return other


def score(item, answer):
    state = variables.ItemSessionState(item)
    state.begin_session()
    state.begin_attempt()
    state["RESPONSE"].set_value(answer)
    state.end_attempt()
    return state["SCORE"].value


def main(folder):
    wrong = 0

    def check(what, found, wanted):
        nonlocal wrong
        wrong += 0 if found == wanted else 1
        print("ok    %s" % what if found == wanted else "WRONG %s: %r instead of %r" % (what, found, wanted))

    with open(os.path.join(folder, "expected.json"), encoding="utf-8") as file:
        expected = json.load(file)

    def resources_in(package):
        manifest = read(imscpv1p2.ManifestDocument, os.path.join(folder, package, "imsmanifest.xml"))
        return list(manifest.Resources.Resource)

    def path_of(package, resource):
        return os.path.join(folder, package, *str(resource.href).split("/"))

    assessment, picture = resources_in("qti12")
    found = read(imsqtiv1p2p1.QTIDocument, path_of("qti12", assessment))
    # By hand: what pyslet has for walking through an assessment of QTI 1.2 fails on every one.
    idents = [item.ident for section in found.Assessment.SectionMixin for item in section.SectionItemMixin]
    check("QTI 1.2: every question is found", idents, list(expected))
    check("QTI 1.2: the picture is a file of the package", os.path.isfile(path_of("qti12", picture)), True)

    items = [resource for resource in resources_in("qti21") if resource.type == "imsqti_item_xmlv2p1"]
    check("QTI 2.1: every question is found", [resource.id for resource in items], list(expected))
    for resource in items:
        item = read(imsqtiv2p1.QTIDocument, with_rules(path_of("qti21", resource)))
        right = item.declarations["RESPONSE"].get_correct_value().value
        way, answers = expected[resource.id]["way"], expected[resource.id]["answers"]
        if right is None:
            check("QTI 2.1: %s is for a person to judge" % resource.id, way, "open")
            continue
        other = list(reversed(right)) if isinstance(right, list) else "%s-not" % right
        scores = [score(item, answer) for answer in (right, other, None)]
        check("QTI 2.1: %s, right, wrong and not answered" % resource.id, scores, [1.0, 0.0, 0.0])
        if answers:
            # As they are written: pyslet does not know that capitals may be left aside.
            scores = {score(item, answer) for answer in answers}
            check("QTI 2.1: %s, each of %d right answers" % (resource.id, len(answers)), scores, {1.0})
    return 1 if wrong else 0


sys.exit(main(sys.argv[1]))
