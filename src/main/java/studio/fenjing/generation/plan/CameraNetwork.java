package studio.fenjing.generation.plan;

import studio.fenjing.film.vocabulary.SourceKind;

/** A recurrent network that weighs the camera's next token. Safe for use by many threads; a walk belongs to one. */
public interface CameraNetwork {
    /** Id and version. */
    String model();

    /** What computes it, for people who ask: the kernel, or a device. */
    String backend();

    /** How many shots its directors usually gave a beat of such a text. */
    double shotsPerBeat(SourceKind kind);

    /** A fresh state at the start of a scene. */
    Walk walk();

    /** The state of the network along one scene. */
    interface Walk {
        /**
         * @param input {@link PlannerInput#LENGTH} floats
         * @return log-odds of the {@link CameraVocabulary#size()} tokens, valid until the next call
         */
        float[] next(float[] input);

        /** A walk of its own that goes on from here; a network that remembers nothing needs no other. */
        default Walk fork() {
            return this;
        }
    }
}
