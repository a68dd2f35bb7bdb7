package studio.fenjing.shotlist;

/** Where to put shots. */
public sealed interface Place {
    /** Right before a shot, in its scene. */
    record Before(ShotId shot) implements Place {}

    /** Right after a shot, in its scene. */
    record After(ShotId shot) implements Place {}

    /** Behind the last shot of a scene; scenes count from 0. */
    record EndOf(int scene) implements Place {}
}
