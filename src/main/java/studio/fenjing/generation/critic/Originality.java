package studio.fenjing.generation.critic;

import java.util.List;
import studio.fenjing.film.Shot;
import studio.fenjing.generation.lineage.PictureIndex;
import studio.fenjing.generation.plan.SceneSample;

/** How few pictures repeat what the network learned from. */
final class Originality implements Yardstick {
    private final PictureIndex pictures;

    Originality(PictureIndex pictures) {
        this.pictures = pictures;
    }

    @Override
    public double of(SceneSample scene) {
        return scene.scene().shots().stream().mapToDouble(this::of).average().orElse(1);
    }

    @Override
    public List<Finding> findings(List<SceneSample> scenes, double share) {
        List<Shot> near = scenes.stream()
                .flatMap(scene -> scene.scene().shots().stream())
                .filter(shot -> of(shot) < 1)
                .toList();
        return List.of(
                near.isEmpty()
                        ? Finding.of("own")
                        : Finding.of("near", near.size()).at(near));
    }

    private double of(Shot shot) {
        return pictures.likeness(shot.action()).originality();
    }
}
