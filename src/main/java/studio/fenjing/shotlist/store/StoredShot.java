package studio.fenjing.shotlist.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.Shot;
import studio.fenjing.film.ShotField;
import studio.fenjing.shotlist.ShotId;

/** A shot's row: where it stands and which revision is its present one. What it says is in {@link StoredRevision}. */
@Entity
@Table(name = "shot")
class StoredShot {
    /** Scene by scene, each in its order. */
    static final Comparator<StoredShot> ORDER = Comparator.comparingInt((StoredShot shot) -> shot.scene.position())
            .thenComparing(StoredShot::order)
            .thenComparing(shot -> shot.id);

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID shotId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "list_id")
    private StoredShotList list;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "scene_id")
    private StoredScene scene;

    private String orderKey;

    @Column(name = "shot_number")
    private String number;

    private int revision;
    private String touched = "";
    private boolean deleted;

    @SuppressWarnings("NullAway.Init")
    protected StoredShot() {}

    StoredShot(StoredShotList list, StoredScene scene, ShotId identity, OrderKey order, String number) {
        this.id = UUID.randomUUID();
        this.shotId = identity.value();
        this.list = list;
        this.scene = scene;
        this.orderKey = order.digits();
        this.number = number;
    }

    ShotId identity() {
        return new ShotId(shotId);
    }

    StoredScene scene() {
        return scene;
    }

    OrderKey order() {
        return new OrderKey(orderKey);
    }

    String number() {
        return number;
    }

    int revision() {
        return revision;
    }

    boolean isDeleted() {
        return deleted;
    }

    /** The fields that people have written. */
    Set<ShotField> touched() {
        return touched.isEmpty()
                ? Set.of()
                : Arrays.stream(touched.split(",")).map(ShotField::of).collect(Collectors.toSet());
    }

    /** The number of the revision that is about to be made of it. */
    int nextRevision(Shot value) {
        number = value.number();
        return ++revision;
    }

    void touch(ShotField field) {
        Set<ShotField> fields = EnumSet.of(field);
        fields.addAll(touched());
        touched = fields.stream().map(ShotField::key).collect(Collectors.joining(","));
    }

    void delete() {
        deleted = true;
    }

    void restore() {
        deleted = false;
    }

    void moveTo(StoredScene newScene, OrderKey newOrder) {
        scene = newScene;
        orderKey = newOrder.digits();
    }

    /** Its place as a revision remembers it. */
    String place() {
        return scene.position() + ":" + orderKey;
    }
}
