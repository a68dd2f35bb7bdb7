package studio.fenjing.generation.finish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.fenjing.film.Alternative;
import studio.fenjing.film.Reason;
import studio.fenjing.film.Scene;
import studio.fenjing.film.Shot;
import studio.fenjing.film.vocabulary.Angle;
import studio.fenjing.film.vocabulary.Movement;
import studio.fenjing.film.vocabulary.ShotSize;
import studio.fenjing.generation.finish.Continuity.Fault;
import studio.fenjing.generation.finish.Continuity.Rule;

/** Mends continuity with the network's own next best choices; where it had none, warns. */
public final class Mender {
    /** A choice that the network gave less than this is no choice. */
    private static final double WORTH_TAKING = 0.03;

    private final Because because;

    /** A shot in place of the one at an index. */
    private record Mend(int index, String field, Shot shot) {}

    public Mender(Because because) {
        this.because = because;
    }

    public List<Shot> mend(Scene scene) {
        List<Shot> shots = new ArrayList<>(scene.shots());
        for (int i = 1; i < shots.size(); i++) {
            int at = i;
            Continuity.faults(scene.withShots(shots)).stream()
                    .filter(fault -> fault.shot() == at && fault.rule() != Rule.NO_ESTABLISHING)
                    .findFirst()
                    .flatMap(fault -> mend(fault, scene.withShots(shots)))
                    .ifPresent(mend -> shots.set(mend.index(), mend.shot()));
        }
        if (shots.size() >= 4 && shots.stream().noneMatch(Continuity::showsPlace)) widen(shots);
        for (Fault fault : Continuity.faults(scene.withShots(shots)))
            shots.set(fault.shot(), noted(shots.get(fault.shot()), "size", because.rule(fault.rule(), false)));
        return shots;
    }

    /** The most likely other choice that leaves the scene with fewer faults: of the shot itself, then of the one before. */
    private Optional<Mend> mend(Fault fault, Scene scene) {
        int faults = Continuity.faults(scene).size();
        int at = fault.shot();
        return Stream.of(sizes(scene, at), angles(scene, at), sizes(scene, at - 1), movements(scene, at - 1))
                .flatMap(mends -> mends)
                .filter(mend -> {
                    List<Shot> shots = new ArrayList<>(scene.shots());
                    shots.set(mend.index(), mend.shot());
                    return Continuity.faults(scene.withShots(shots)).size() < faults;
                })
                .findFirst()
                .map(mend -> new Mend(
                        mend.index(),
                        mend.field(),
                        noted(mend.shot(), mend.field(), because.rule(fault.rule(), true))));
    }

    private static Stream<Mend> sizes(Scene scene, int index) {
        Shot shot = scene.shots().get(index);
        return alternatives(shot, "size")
                .map(size -> new Mend(
                        index,
                        "size",
                        shot.change().size(ShotSize.valueOf(size)).shot()));
    }

    private static Stream<Mend> angles(Scene scene, int index) {
        Shot shot = scene.shots().get(index);
        return alternatives(shot, "angle")
                .map(angle -> new Mend(
                        index,
                        "angle",
                        shot.change().angle(Angle.valueOf(angle)).shot()));
    }

    private static Stream<Mend> movements(Scene scene, int index) {
        Shot shot = scene.shots().get(index);
        return alternatives(shot, "movement")
                .map(movement -> new Mend(
                        index,
                        "movement",
                        shot.change().movement(Movement.valueOf(movement)).shot()));
    }

    /** The first shot of which the network could imagine a wide frame. */
    private void widen(List<Shot> shots) {
        for (int i = 0; i < Math.min(3, shots.size()); i++) {
            Shot shot = shots.get(i);
            Optional<ShotSize> wide = alternatives(shot, "size")
                    .map(ShotSize::valueOf)
                    .filter(size -> size.compareTo(ShotSize.MEDIUM_WIDE) <= 0)
                    .findFirst();
            if (wide.isEmpty()) continue;
            shots.set(
                    i, noted(shot.change().size(wide.get()).shot(), "size", because.rule(Rule.NO_ESTABLISHING, true)));
            return;
        }
    }

    /** What the network would have taken instead, best first. */
    private static Stream<String> alternatives(Shot shot, String field) {
        return shot.rationale().stream()
                .filter(reason -> reason.field().equals(field))
                .flatMap(reason -> reason.alternatives().stream())
                .filter(alternative -> alternative.probability() >= WORTH_TAKING)
                .map(Alternative::value);
    }

    private static Shot noted(Shot shot, String field, String sentence) {
        List<Reason> reasons = new ArrayList<>(shot.rationale());
        reasons.add(new Reason(field, sentence, null, List.of()));
        return shot.change().rationale(reasons).shot();
    }
}
