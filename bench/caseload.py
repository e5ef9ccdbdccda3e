"""A made-up caseload of any size, the same at every run: clients of 40 weekly sessions, about 85 KB
each, as one YAML file a client or as a folder of Markdown notes. All of it is invented here."""

import datetime
import pathlib
import random

SESSIONS = 40  # of one client

WHO = ["his sister", "her brother", "his manager", "her mother", "the neighbour", "a colleague",
       "an old friend", "his wife", "her husband", "the landlord", "his father", "her daughter",
       "the new supervisor", "his cousin", "a man from the choir", "the woman next door"]
WHERE = ["at work", "in the kitchen", "on the bus", "at the allotment", "in town", "at the clinic",
         "on the phone", "at the school gate", "in the garden", "at the bakery", "on the stairs",
         "in the waiting room", "at the swimming pool", "by the canal", "at the tax office"]
WHAT = ["the move", "the boiler", "the hearing", "the wedding", "a lost parcel", "the exam",
        "the back pain", "the inheritance", "the night shifts", "the dog", "the operation",
        "a broken fence", "the reference letter", "the holidays", "the new timetable", "the loan"]
FELT = ["tired", "relieved", "uneasy", "proud", "flat", "restless", "hopeful", "ashamed", "calm",
        "irritated", "lonely", "curious", "tearful", "steady", "numb", "a little lighter"]
WHEN = ["last night", "on Tuesday", "over the weekend", "since the spring", "this morning",
        "twice this week", "before breakfast", "most evenings", "after the call", "in the small hours"]

# What notes are mostly made of: nothing that the program looks for.
PLAIN = [
    "Ct spoke about {what} and felt {felt} {when}.",
    "Described a talk with {who} {where}; stayed with the feeling for a while.",
    "Sleep {n} hours, up {m} times, appetite as before.",
    "Linked the tension {where} to what {who} had said about {what}.",
    "We went over the week: {what} went better than expected, {felt} afterwards.",
    "Practised the breathing {where} and noticed the shoulders drop.",
    "Felt {felt} when {who} rang about {what}, and said so.",
    "Named three things that helped {when}: walking, music, an early night.",
    "Mood {n} of 10 today, {felt} on waking and steadier by noon.",
    "Read aloud from the thought record about {what}; found the second column hard but useful.",
    "Told {who} about {what} for the first time and was {felt}.",
    "Explored what {felt} is like in the body: chest, throat, hands.",
    "We drew the cycle on paper, from {what} to the row with {who} and back.",
    "Session focused on {what}; ct did most of the talking and came to a plan.",
    "Affect congruent, eye contact good, thoughts organised.",
    "Medication unchanged since the visit to the GP {when}.",
    "Walked {n} km {when}, the longest since {what}.",
    "Agreed that {who} may come along next time if it still seems right.",
    "Wrote down a sentence to say to {who} {where}.",
    "Reported fewer checks of the stove: {n} on bad days, {m} on good ones.",
]
# What it does look for, or nearly: said of the client, of others, negated, past.
TELLING = [
    "Did not do the homework, said there was no time.",
    "Homework done on {n} of 7 days.",
    "{who} never does what was agreed, she said.",
    "Answered mostly \"fine\" and \"I don't know\".",
    "Talked about the weather and {what} for half of the hour.",
    "Arrived {n} minutes late, apologised.",
    "Long silence after the question about {who}.",
    "The same argument with {who} as in the last weeks, told in the same words.",
    "Forgot the diary {where}.",
    "I suggested three ways to talk to {who}; \"yes, but\" to each of them.",
    "No thoughts of self-harm when asked.",
    "Joked about {what} whenever we came near it.",
]
TASKS = ["thought record", "walk twice a week", "sleep diary", "call a friend", "list of values"]
DONE = ["all", "most", "some", "none", "3/7"]


def sentence(dice, telling):
    line = dice.choice(TELLING if dice.random() < telling else PLAIN)
    return line.format(who=dice.choice(WHO), where=dice.choice(WHERE), what=dice.choice(WHAT),
                       felt=dice.choice(FELT), when=dice.choice(WHEN), n=dice.randint(2, 9),
                       m=dice.randint(1, 4))


def paragraphs(dice, telling):
    """The text of one note: four parts, about 1,950 bytes."""
    for part, size in (("S", 900), ("O", 330), ("A", 400), ("P", 240)):
        text = ""
        while len(text) < size:
            text += (" " if text else "") + sentence(dice, telling)
        yield part, text


def sessions(number):
    """The sessions of client `number`: date, attendance or None, task and how much was done, score, note."""
    dice = random.Random(number)
    telling = dice.choice([0.02, 0.05, 0.12])
    day = datetime.date(2026, 11, 20) - datetime.timedelta(weeks=SESSIONS, days=number % 5)
    score = dice.randint(8, 22)
    for _ in range(SESSIONS):
        day += datetime.timedelta(weeks=1)
        score = min(27, max(0, score + dice.choice([-2, -1, -1, 0, 1, 1])))
        attendance = dice.choice([None] * 12 + ["late", "late", "client cancelled"])
        yield day, attendance, dice.choice(TASKS), dice.choice(DONE), score, list(
            paragraphs(dice, telling))


def head(indent, attendance, task, done, score):
    lines = [f"attendance: {attendance}"] if attendance else []
    lines += [f"homework: [{{task: {task}, done: {done}}}]", f"measures: {{PHQ-9: {score}}}"]
    return "".join(f"{indent}{line}\n" for line in lines)


def code(number):
    return f"K-{number:04}"


def write_yaml(folder, clients):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(clients):
        text = f"client: {code(number)}\nsessions:\n"
        for day, attendance, task, done, score, note in sessions(number):
            text += f"  - date: {day}\n" + head("    ", attendance, task, done, score) + "    notes: |\n"
            for part, words in note:
                text += f"      {part}: {words}\n"
        (folder / f"{code(number)}.yaml").write_text(text)


def write_markdown(folder, clients):
    for number in range(clients):
        place = pathlib.Path(folder) / code(number)
        place.mkdir(parents=True, exist_ok=True)
        for day, attendance, task, done, score, note in sessions(number):
            text = "---\n" + head("", attendance, task, done, score) + "---\n"
            for part, words in note:
                text += f"{part}: {words}\n\n"
            (place / f"{day}.md").write_text(text)
