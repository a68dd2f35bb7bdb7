package studio.fenjing.shotlist;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authorization.method.HandleAuthorizationDenied;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;
import studio.fenjing.project.NoSuchProject;

/** Tells whoever has a list open what others change in it. */
@Service
@HandleAuthorizationDenied(handlerClass = NoSuchProject.Instead.class)
public class ShotListNews {
    private static final Logger LOG = LoggerFactory.getLogger(ShotListNews.class);

    private final Map<ShotListId, List<Consumer<ShotListChanged>>> followers = new ConcurrentHashMap<>();

    ShotListNews() {}

    /**
     * Tells of every change to a list from now on, from the thread that made the change.
     *
     * @return ends it
     */
    @PreAuthorize("@access.mayView(@shotListOwner.projectOf(#list))")
    public Runnable follow(ShotListId list, Consumer<ShotListChanged> follower) {
        followers.compute(list, (id, present) -> {
            List<Consumer<ShotListChanged>> all = present == null ? new CopyOnWriteArrayList<>() : present;
            all.add(follower);
            return all;
        });
        return () -> followers.computeIfPresent(list, (id, present) -> {
            present.remove(follower);
            return present.isEmpty() ? null : present;
        });
    }

    @TransactionalEventListener
    void tell(ShotListChanged changed) {
        for (Consumer<ShotListChanged> follower : followers.getOrDefault(changed.list(), List.of())) {
            try {
                follower.accept(changed);
            } catch (RuntimeException e) {
                LOG.warn("somebody who follows list {} could not be told", changed.list(), e);
            }
        }
    }
}
