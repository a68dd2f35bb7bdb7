package studio.fenjing.generation;

/** A text without a word of action or speech. */
public class NothingToFilm extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    public NothingToFilm() {
        super("the text has nothing to film: no action and no speech");
    }
}
