package studio.fenjing.shotlist.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.Scene;
import studio.fenjing.film.Shot;

/** A scene's row; its shots name it. */
@Entity
@Table(name = "shot_scene")
class StoredScene {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "list_id")
    private StoredShotList list;

    private int scenePosition;

    @Column(length = 400_000)
    private String head;

    @SuppressWarnings("NullAway.Init")
    protected StoredScene() {}

    StoredScene(StoredShotList list, int position, Scene scene) {
        this.id = UUID.randomUUID();
        this.list = list;
        this.scenePosition = position;
        this.head = StoredForm.of(scene.withShots(List.of()));
    }

    int position() {
        return scenePosition;
    }

    /** The scene as a film value, around its shots. */
    Scene value(List<Shot> shots) {
        return StoredForm.read(head, Scene.class).withShots(shots);
    }
}
