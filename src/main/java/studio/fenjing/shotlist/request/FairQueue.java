package studio.fenjing.shotlist.request;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A bounded queue that serves its owners in turn, so that nobody waits behind all of somebody else's work.
 *
 * @param <O> whose work it is
 * @param <T> the work, told apart by identity
 */
final class FairQueue<O, T> {
    private final int most;
    private final int mostPerOwner;
    private final Map<O, Deque<T>> waiting = new LinkedHashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private boolean open = true;

    FairQueue(int most, int mostPerOwner) {
        this.most = most;
        this.mostPerOwner = mostPerOwner;
    }

    /** @throws QueueFull where all places, or all of this owner's, are taken */
    void add(O owner, T work) {
        lock.lock();
        try {
            int own = waiting.containsKey(owner) ? waiting.get(owner).size() : 0;
            if (own >= mostPerOwner) throw new QueueFull(QueueFull.Reason.YOURS, mostPerOwner);
            if (size() >= most) throw new QueueFull(QueueFull.Reason.EVERYBODYS, most);
            waiting.computeIfAbsent(owner, o -> new ArrayDeque<>()).add(work);
            news.signal();
        } finally {
            lock.unlock();
        }
    }

    /** The next work of the owner whose turn it is; waits for some. Empty once the queue is closed. */
    Optional<T> take() {
        lock.lock();
        try {
            while (open && waiting.isEmpty()) news.awaitUninterruptibly();
            if (!open) return Optional.empty();
            Iterator<Map.Entry<O, Deque<T>>> turns = waiting.entrySet().iterator();
            Map.Entry<O, Deque<T>> turn = turns.next();
            turns.remove();
            T work = turn.getValue().remove();
            if (!turn.getValue().isEmpty()) waiting.put(turn.getKey(), turn.getValue());
            return Optional.of(work);
        } finally {
            lock.unlock();
        }
    }

    /** Sends away all who wait for work; what waits to be done stays. */
    void close() {
        open(false);
    }

    void open() {
        open(true);
    }

    private void open(boolean now) {
        lock.lock();
        try {
            open = now;
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** True where the work was still waiting. */
    boolean remove(T work) {
        lock.lock();
        try {
            boolean removed = waiting.values().stream().anyMatch(own -> own.removeIf(other -> other == work));
            waiting.values().removeIf(Deque::isEmpty);
            return removed;
        } finally {
            lock.unlock();
        }
    }

    /** All that waits, in the order in which it will be served if nothing is added. */
    List<T> inOrder() {
        lock.lock();
        try {
            List<T> order = new ArrayList<>();
            int rounds = waiting.values().stream().mapToInt(Deque::size).max().orElse(0);
            List<List<T>> owners =
                    waiting.values().stream().map(own -> List.copyOf(own)).toList();
            for (int round = 0; round < rounds; round++)
                for (List<T> own : owners) if (round < own.size()) order.add(own.get(round));
            return order;
        } finally {
            lock.unlock();
        }
    }

    int size() {
        lock.lock();
        try {
            return waiting.values().stream().mapToInt(Deque::size).sum();
        } finally {
            lock.unlock();
        }
    }
}
