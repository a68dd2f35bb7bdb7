package studio.fenjing.shotlist.store;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import studio.fenjing.film.Scene;
import studio.fenjing.film.Shot;
import studio.fenjing.film.ShotList;
import studio.fenjing.project.Member;
import studio.fenjing.script.Prompt;
import studio.fenjing.shotlist.Author;
import studio.fenjing.shotlist.Deed;
import studio.fenjing.shotlist.ShotId;
import studio.fenjing.shotlist.ShotListId;
import studio.fenjing.shotlist.ShotListState;
import studio.fenjing.shotlist.ShotListStored;

/** Stores what a network made: all of it or nothing. For the threads that make lists: they have asked who may. */
@Component
public class Storing {
    private final EntityManager store;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Storing(EntityManager store, Clock clock, ApplicationEventPublisher events) {
        this.store = store;
        this.clock = clock;
        this.events = events;
    }

    /**
     * @param source the prompt with the revision that the list was made from
     * @param value every shot with its id
     */
    @Transactional
    public ShotListId store(Prompt source, ShotList value, String model, long seed, ShotListState state, Member by) {
        Instant now = clock.instant();
        StoredShotList list = new StoredShotList(source, value, model, seed, state, by, now);
        store.persist(list);
        Author network = new Author.Network(model, seed);
        long change = list.nextChange();
        int position = 0;
        for (Scene scene : value.scenes()) {
            StoredScene stored = new StoredScene(list, position++, scene);
            store.persist(stored);
            List<OrderKey> keys = OrderKey.between(null, null, scene.shots().size());
            for (int i = 0; i < keys.size(); i++) {
                Shot made = scene.shots().get(i);
                StoredShot shot =
                        new StoredShot(list, stored, ShotId.of(String.valueOf(made.id())), keys.get(i), made.number());
                store.persist(shot);
                store.persist(new StoredRevision(shot, change, Alteration.to(made, Deed.MADE), network, now, null));
            }
        }
        events.publishEvent(new ShotListStored(list.project(), list.id(), by.id()));
        return list.id();
    }
}
