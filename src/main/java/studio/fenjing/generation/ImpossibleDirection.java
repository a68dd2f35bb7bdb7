package studio.fenjing.generation;

/** A direction that no list of the text can meet; the message says why. */
public class ImpossibleDirection extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    public ImpossibleDirection(String message) {
        super(message);
    }
}
