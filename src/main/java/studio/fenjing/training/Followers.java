package studio.fenjing.training;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Those who have the model room open. */
@Component
class Followers {
    private static final Logger LOG = LoggerFactory.getLogger(Followers.class);

    private final List<Consumer<RoomNews>> all = new CopyOnWriteArrayList<>();

    Runnable add(Consumer<RoomNews> follower) {
        all.add(follower);
        return () -> all.remove(follower);
    }

    void tell(RoomNews news) {
        for (Consumer<RoomNews> follower : all) {
            try {
                follower.accept(news);
            } catch (RuntimeException e) {
                LOG.warn("somebody in the model room could not be told and is told no more", e);
                all.remove(follower);
            }
        }
    }
}
