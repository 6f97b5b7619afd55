"""Questions that measure nothing, give the answer away, or cannot be rated."""

from hirekit.lint.rule import ANYWHERE, ERROR, QUESTION, WARNING, Basis, Rule

STRUCTURE = Basis(ANYWHERE, "Campion, Palmer and Campion (1997), Personnel Psychology 50(3)")
GUIDE = Basis(ANYWHERE, "U.S. Office of Personnel Management, Structured Interviews: A Practical Guide (2008)")
REVIEW = Basis(ANYWHERE, "Levashina, Hartwell, Morgeson and Campion (2014), Personnel Psychology 67(1)")

RULES = (
    Rule(
        code="Q-DOUBLE",
        finds="two questions in one",
        kinds=(QUESTION,),
        why="two questions in one: people answer the easier, and the rating cannot say which was answered",
        bases=(GUIDE,),
        safer="Ask one thing with one question mark; make the other a probe or a question of its own.",
        examples=("Tell me about a conflict, and how do you stay organised?", "Why us? What is your notice period?"),
        lookalikes=(
            "What did you do, and what happened?",
            "Tell me about a release that failed and how you found out.",
            'A colleague asks "Why now?" What would you say?',
        ),
    ),
    Rule(
        code="Q-LEAD",
        finds="a question that gives the wanted answer",
        kinds=(QUESTION,),
        why="it gives the wanted answer away",
        bases=(REVIEW,),
        safer='Leave the value out and ask for the deed: "Tell me about a release you delayed."',
        examples=("We love speed here; how fast do you ship?", "Don't you think tests matter?"),
        lookalikes=(
            "How would you agree a date with a client who wants it sooner?",
            "We run three shifts. How would you plan the hand-over?",
            "What did you check so you could be sure it was right?",
        ),
    ),
    Rule(
        code="Q-CLOSED",
        finds="a question that yes or no settles, with nothing that follows",
        kinds=(QUESTION,),
        why="yes or no settles it, so nothing can be rated",
        bases=(GUIDE,),
        safer='Put it on the screen, or ask for the deed: "Describe the largest job you ran on a cluster."',
        examples=("Have you used Spark?", "Can you work under pressure?"),
        lookalikes=(
            "Can you tell me about a shift that went wrong?",
            "Are you able to meet one on-call week in six?",
            "Have you used Spark, and what for?",
        ),
    ),
    Rule(
        code="Q-PUZZLE",
        finds="brain-teasers, estimates of useless quantities, trivia and recall of definitions",
        kinds=(QUESTION,),
        why="puzzles and trivia do not predict how somebody works",
        bases=(Basis(ANYWHERE, "Highhouse, Nye and Zhang (2019), Applied Psychology 68(1), on brainteasers"), GUIDE),
        safer="Ask for a deed, or give a real case of this work with its facts on a hand-out.",
        examples=("How many golf balls fit in a bus?", "Why are manhole covers round?", "What does ACID stand for?"),
        lookalikes=(
            "How many records did the job handle, and how did you know?",
            "Estimate how many nurses a night shift of this ward needs. Say what you would ask first.",
            "How would you define success for this pilot?",
        ),
    ),
    Rule(
        code="Q-STOCK",
        finds="stock and self-rating questions, which show no work behaviour",
        kinds=(QUESTION,),
        why="people have a ready answer, which shows no work behaviour",
        bases=(STRUCTURE, GUIDE),
        safer='Ask for one deed that the work calls for: "Tell me about a plan you had to give up."',
        examples=("What is your greatest weakness?", "On a scale of 1 to 10, how good are you at SQL?"),
        lookalikes=(
            "What was the weakness of the design you replaced?",
            "Where should this service be in five years?",
            "How would you rate the severity of each fault on a scale of 1 to 5?",
        ),
    ),
    Rule(
        code="Q-FIT",
        finds="questions about likeness to the team rather than work",
        kinds=(QUESTION,),
        why="likeness to those already here is no measure of work, and keeps out people who differ",
        bases=(REVIEW, Basis(ANYWHERE, "Rivera (2012), American Sociological Review 77(6), on cultural matching")),
        safer="Ask how the work is done together: hand-overs, reviews, disagreements.",
        examples=("Would you fit in with a lively young team?", "What do you do at weekends?"),
        lookalikes=(
            "How would you fit a model to so few cases?",
            "What runs at weekends, and who is paged?",
            "How do you fit reviews into a full week?",
        ),
    ),
    Rule(
        code="Q-LONG",
        finds="more than 45 words said aloud",
        kinds=(QUESTION,),
        why="people lose the thread of a long question, and some more than others",
        bases=(GUIDE,),
        safer="Say it in 15 to 35 words; put the facts on a hand-out.",
    ),
    Rule(
        code="Q-ANSWER",
        finds="a technical case or work sample without an answer key or other sound answers",
        severity=ERROR,
        why="without a key each interviewer rates against an answer of their own",
        bases=(STRUCTURE,),
        safer="Write what a sound answer holds, two sound alternatives and the known traps.",
    ),
    Rule(
        code="Q-PROBES",
        finds="fewer than three fixed probes",
        severity=WARNING,
        why="unplanned prompting is where interviews stop being the same for all",
        bases=(REVIEW,),
        safer="Give three to five neutral probes, in the order to use them, each asking for something an anchor needs.",
    ),
    Rule(
        code="Q-NOFALLBACK",
        finds="a behavioural question without the situational question to fall back on",
        why="people without the chance to have done it get no second way to show it",
        bases=(GUIDE,),
        safer='Add the question to ask once when no example is offered: "Suppose that ... What would you do?"',
    ),
    Rule(
        code="Q-HYPOTHETICAL-LEVEL",
        finds="a criterion with a high target that only situational questions look at",
        why="at a high target, what people have done says more than what they say they would do",
        bases=(REVIEW,),
        safer="Add a behavioural question or a work sample.",
    ),
)
