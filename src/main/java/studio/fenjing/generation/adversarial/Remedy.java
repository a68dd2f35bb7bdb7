package studio.fenjing.generation.adversarial;

/** What can be done against a game that collapses or that one side wins. */
public enum Remedy {
    /** Real sequences count 0.9 and not 1 (Salimans et al., Improved Techniques for Training GANs, 2016). */
    LABEL_SMOOTHING,
    /** A token is rewarded by what it gains over the end that was expected before it, and not by the end itself. */
    BASELINE,
    /** Advantages are brought to one scale in every step, and cut at three deviations. */
    CLIPPED_ADVANTAGES,
    /** The side that is ahead learns more slowly, the one behind at its full rate (Heusel et al., TTUR, 2017). */
    ADAPTIVE_RATES,
    /** The discriminator rests while it is right more often than the schedule lets it. */
    FREEZE_THE_WINNER,
    /** Steps of maximum likelihood between the rewards (Li et al., teacher forcing, 2017). */
    INTERLEAVED_LIKELIHOOD,
    /** The game ends once samples repeat one another; which weights are kept is for its watcher to choose. */
    STOP_ON_COLLAPSE
}
