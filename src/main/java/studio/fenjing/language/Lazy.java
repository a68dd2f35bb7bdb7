package studio.fenjing.language;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A thing that is made once, when it is first asked for; a failure to make it leaves it unmade. */
final class Lazy<T> {
    private final Supplier<T> maker;
    private volatile @Nullable T made = null;

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    T get() {
        T present = made;
        if (present != null) return present;
        synchronized (this) {
            present = made;
            if (present == null) made = present = maker.get();
            return present;
        }
    }

    synchronized void ifLoaded(Consumer<T> use) {
        T present = made;
        if (present != null) use.accept(present);
    }
}
