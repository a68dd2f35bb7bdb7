package studio.fenjing.generation.picture;

/** What a shot does in its story. */
public enum Happening {
    PLACE(Part.BEGINNING),
    ARRIVE(Part.BEGINNING),
    ROUTINE(Part.BEGINNING),
    WAIT(Part.BEGINNING),
    MEET(Part.BEGINNING),
    WANT(Part.BEGINNING),
    NOTICE(Part.TURN),
    FIND(Part.TURN),
    REVEAL(Part.TURN),
    SEARCH(Part.TURN),
    OFFER(Part.TURN),
    TAKE(Part.TURN),
    REFUSE(Part.TURN),
    HESITATE(Part.TURN),
    DECIDE(Part.TURN),
    HIDE(Part.TURN),
    CHASE(Part.TURN),
    STRUGGLE(Part.TURN),
    BREAK(Part.TURN),
    FAIL(Part.TURN),
    HELP(Part.TURN),
    ARGUE(Part.TURN),
    SPEAK(Part.ANY),
    LISTEN(Part.ANY),
    LOOK(Part.ANY),
    SURPRISE(Part.ANY),
    FEAR(Part.ANY),
    JOY(Part.ANY),
    GRIEF(Part.ANY),
    ANGER(Part.ANY),
    SILENCE(Part.ANY),
    HANDS(Part.ANY),
    THING(Part.ANY),
    TRACE(Part.ANY),
    AIR(Part.ANY),
    TIME(Part.ANY),
    LEAVE(Part.ENDING),
    RETURN(Part.ENDING),
    EMBRACE(Part.ENDING),
    LOSE(Part.ENDING),
    KEEP(Part.ENDING),
    EMPTY(Part.ENDING);

    /** Where in a story it belongs. */
    public enum Part {
        BEGINNING,
        TURN,
        ENDING,
        ANY;

        /** The part of a story that a share of it, 0 to 1, lies in; its turn is the middle third. */
        public static Part at(double share) {
            if (share < 1 / 3.0) return BEGINNING;
            return share < 2 / 3.0 ? TURN : ENDING;
        }
    }

    private final Part part;

    Happening(Part part) {
        this.part = part;
    }

    public Part part() {
        return part;
    }
}
