package studio.fenjing.language;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The results that were asked for last, at most so many; a result is worked out outside the lock. */
final class Remembered<K, V> {
    private final Map<K, V> latest;

    Remembered(int most) {
        latest = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    V get(K key, Function<K, V> work) {
        V known = find(key);
        if (known != null) return known;
        V result = work.apply(key);
        synchronized (latest) {
            latest.put(key, result);
        }
        return result;
    }

    private @Nullable V find(K key) {
        synchronized (latest) {
            return latest.get(key);
        }
    }

    int size() {
        synchronized (latest) {
            return latest.size();
        }
    }
}
