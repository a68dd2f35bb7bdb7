package studio.fenjing.generation.corpus;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import studio.fenjing.film.Scene;
import studio.fenjing.film.Shot;
import studio.fenjing.film.ShotList;

/** A shot with the list and scene that it stands in. */
record Take(ShotList list, Scene scene, Shot shot) {
    static Stream<Take> of(List<ShotList> corpus) {
        return corpus.stream()
                .flatMap(list -> list.scenes().stream()
                        .flatMap(scene -> scene.shots().stream().map(shot -> new Take(list, scene, shot))));
    }

    static String id(ShotList list) {
        return Objects.requireNonNullElse(list.id(), "(no id)");
    }

    /** Who wrote a list: the letter or word before the first hyphen of its id. */
    static String hand(ShotList list) {
        String id = id(list);
        int hyphen = id.indexOf('-');
        return hyphen < 0 ? id : id.substring(0, hyphen);
    }

    /** Everybody whom any scene of the list has, for a picture may name who is only in another. */
    static List<String> cast(ShotList list) {
        return list.scenes().stream()
                .flatMap(scene -> scene.characters().stream())
                .distinct()
                .toList();
    }

    String at() {
        return id(list) + " shot " + shot.number();
    }
}
