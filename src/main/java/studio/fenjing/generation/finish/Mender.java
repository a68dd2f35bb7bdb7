package studio.fenjing.generation.finish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.fenjing.film.Alternative;
import studio.fenjing.film.Reason;
import studio.fenjing.film.Scene;
import studio.fenjing.film.Shot;
import studio.fenjing.film.vocabulary.Angle;
import studio.fenjing.film.vocabulary.ShotSize;
import studio.fenjing.generation.finish.Continuity.Fault;
import studio.fenjing.generation.finish.Continuity.Rule;

/** Mends continuity with the network's own next best choices; where it had none, warns. */
public final class Mender {
    /** A choice that the network gave less than this is no choice. */
    private static final double WORTH_TAKING = 0.03;

    private final Because because;

    public Mender(Because because) {
        this.because = because;
    }

    public List<Shot> mend(Scene scene) {
        List<Shot> shots = new ArrayList<>(scene.shots());
        for (int i = 1; i < shots.size(); i++)
            if (Continuity.isJumpCut(shots.get(i - 1), shots.get(i)))
                shots.set(i, unlike(shots.get(i - 1), shots.get(i)));
        if (shots.size() >= 4 && shots.stream().noneMatch(Continuity::showsPlace)) widen(shots);
        for (Fault fault : Continuity.faults(scene.withShots(shots)))
            shots.set(fault.shot(), noted(shots.get(fault.shot()), "size", because.rule(fault.rule(), false)));
        return shots;
    }

    private Shot unlike(Shot before, Shot shot) {
        Optional<String> size = alternative(shot, "size", before.size().name());
        if (size.isPresent())
            return mended(shot.change().size(ShotSize.valueOf(size.get())).shot(), "size");
        return alternative(shot, "angle", before.angle().name())
                .map(angle -> mended(shot.change().angle(Angle.valueOf(angle)).shot(), "angle"))
                .orElse(shot);
    }

    private Shot mended(Shot shot, String field) {
        return noted(shot, field, because.rule(Rule.JUMP_CUT, true));
    }

    /** The first shot of which the network could imagine a wide frame. */
    private void widen(List<Shot> shots) {
        for (int i = 0; i < Math.min(3, shots.size()); i++) {
            Shot shot = shots.get(i);
            Optional<ShotSize> wide = alternatives(shot, "size").stream()
                    .map(Alternative::value)
                    .map(ShotSize::valueOf)
                    .filter(size -> size.compareTo(ShotSize.MEDIUM_WIDE) <= 0)
                    .findFirst();
            if (wide.isEmpty()) continue;
            shots.set(
                    i, noted(shot.change().size(wide.get()).shot(), "size", because.rule(Rule.NO_ESTABLISHING, true)));
            return;
        }
    }

    private static Optional<String> alternative(Shot shot, String field, String not) {
        return alternatives(shot, field).stream()
                .map(Alternative::value)
                .filter(value -> !value.equals(not))
                .findFirst();
    }

    private static List<Alternative> alternatives(Shot shot, String field) {
        return shot.rationale().stream()
                .filter(reason -> reason.field().equals(field))
                .flatMap(reason -> reason.alternatives().stream())
                .filter(alternative -> alternative.probability() >= WORTH_TAKING)
                .toList();
    }

    private static Shot noted(Shot shot, String field, String sentence) {
        List<Reason> reasons = new ArrayList<>(shot.rationale());
        reasons.add(new Reason(field, sentence, null, List.of()));
        return shot.change().rationale(reasons).shot();
    }
}
