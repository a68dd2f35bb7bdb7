package studio.fenjing.shotlist.store;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import studio.fenjing.StudioTest;
import studio.fenjing.film.Alternative;
import studio.fenjing.film.Reason;
import studio.fenjing.film.Scene;
import studio.fenjing.film.Shot;
import studio.fenjing.film.ShotField;
import studio.fenjing.project.Access;
import studio.fenjing.project.Crew;
import studio.fenjing.project.Crew.Who;
import studio.fenjing.script.Prompt;
import studio.fenjing.shotlist.Deed;
import studio.fenjing.shotlist.Desk;
import studio.fenjing.shotlist.FieldEdit;
import studio.fenjing.shotlist.OpenShotList;
import studio.fenjing.shotlist.Revised;
import studio.fenjing.shotlist.ShotId;
import studio.fenjing.shotlist.ShotListId;
import studio.fenjing.shotlist.ShotListState;
import studio.fenjing.shotlist.ShotRevision;
import studio.fenjing.shotlist.StaleShot;

/** On a database file with the settings of an installation. */
@StudioTest
@Import(Desk.class)
@DirtiesContext
class ManyWritersTest {
    private static final int WRITERS = 8;
    private static final int EDITS = 300;
    private static final List<ShotField> FIELDS =
            List.of(ShotField.ACTION, ShotField.NOTES, ShotField.MUSIC, ShotField.SOUND, ShotField.LIGHTING);

    @TempDir
    private static Path folder;

    @Autowired
    private ShotListService shots;

    @Autowired
    private Storing storing;

    @Autowired
    private Access access;

    @Autowired
    private EntityManagerFactory factory;

    @Autowired
    private Crew crew;

    @Autowired
    private Desk desk;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry settings) {
        settings.add(
                "spring.datasource.url",
                () -> "jdbc:h2:file:" + folder.resolve("writers")
                        + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000");
    }

    /** What a writer saw when an edit of theirs was taken. */
    private record Taken(ShotId shot, ShotField field, String old, String now) {}

    @Test
    void eight_people_lose_nothing_and_overwrite_nothing_unseen() throws Exception {
        ShotListId list = desk.list(5);
        Map<Taken, Boolean> taken = new ConcurrentHashMap<>();
        AtomicInteger refused = new AtomicInteger();
        Instant start = Instant.now();
        try (ExecutorService people = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                int number = writer;
                writers.add(people.submit(() -> write(list, number, taken, refused)));
            }
            for (Future<?> writer : writers) writer.get();
        }
        long millis = Duration.between(start, Instant.now()).toMillis();

        int lost = WRITERS * EDITS;
        int overwritten = 0;
        OpenShotList end = desk.open(list);
        for (Shot shot : end.value().shots().toList()) {
            ShotId id = ShotId.of(String.valueOf(shot.id()));
            List<ShotRevision> history = new ArrayList<>(desk.owner(() -> shots.history(list, id)));
            Collections.reverse(history);
            assertThat(history)
                    .extracting(ShotRevision::number)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, history.size()).boxed().toList());
            for (ShotField field : FIELDS) {
                String value = field.read(history.getFirst().value());
                for (ShotRevision revision : history) {
                    if (revision.field() != field) continue;
                    if (!revision.old().equals(value)) overwritten++;
                    if (taken.containsKey(new Taken(id, field, revision.old(), revision.now()))) lost--;
                    value = revision.now();
                }
                assertThat(field.read(shot)).isEqualTo(value);
            }
        }
        System.out.printf(
                "bench writers edits=%d lost=%d overwritten=%d refused=%d millis=%d%n",
                taken.size(), lost, overwritten, refused.get(), millis);
        assertThat(taken).hasSize(WRITERS * EDITS);
        assertThat(lost).isZero();
        assertThat(overwritten).isZero();
        assertThat(refused.get()).as("writers met").isPositive();
        assertThat(end.summary().changes()).isEqualTo(1 + WRITERS * EDITS);
    }

    @Test
    void two_thousand_shots_open_at_once_with_a_handful_of_queries() {
        ShotListId list = longList();
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        assertThat(desk.open(list).value().shots()).hasSize(2_000);
        long queries = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 10; i++) {
            long start = System.nanoTime();
            desk.open(list);
            best = Math.min(best, (System.nanoTime() - start) / 1_000_000);
        }
        System.out.printf("bench open shots=2000 millis=%d queries=%d%n", best, queries);
        assertThat(queries).isLessThanOrEqualTo(10);
        assertThat(best).isLessThanOrEqualTo(300);
    }

    private void write(ShotListId list, int writer, Map<Taken, Boolean> taken, AtomicInteger refused) {
        Who who = writer % 2 == 0 ? Who.OWNER : Who.EDITOR;
        Random random = new Random(writer);
        Map<ShotId, Revised> seen = new ConcurrentHashMap<>();
        desk.open(list).value().shots().forEach(shot -> {
            ShotId id = ShotId.of(String.valueOf(shot.id()));
            seen.put(id, new Revised(id, 1, Deed.MADE, shot));
        });
        List<ShotId> ids = List.copyOf(seen.keySet());
        for (int edit = 0; edit < EDITS; edit++) {
            ShotId shot = ids.get(random.nextInt(ids.size()));
            ShotField field = FIELDS.get(random.nextInt(FIELDS.size()));
            String now = "writer %d edit %d".formatted(writer, edit);
            while (true) {
                Revised known = seen.get(shot);
                String old = field.read(known.value());
                FieldEdit wanted = new FieldEdit(shot, known.revision(), field, old, now);
                try {
                    Revised saved = crew.as(who, () -> shots.revise(list, wanted));
                    if (random.nextInt(10) == 0) saved = crew.as(who, () -> shots.revise(list, wanted));
                    seen.put(shot, saved);
                    taken.put(new Taken(shot, field, old, now), true);
                    break;
                } catch (StaleShot stale) {
                    refused.incrementAndGet();
                    ShotRevision newer = stale.newer();
                    seen.put(shot, new Revised(shot, newer.number(), newer.deed(), newer.value()));
                }
            }
        }
    }

    private ShotListId longList() {
        List<Scene> scenes = IntStream.range(0, 40)
                .mapToObj(scene -> new Scene(
                        String.valueOf(scene + 1),
                        null,
                        List.of("赵敏", "老郑"),
                        IntStream.range(0, 50)
                                .mapToObj(shot -> explained(Desk.shot(scene * 50 + shot + 1)))
                                .toList()))
                .toList();
        return desk.owner(() -> {
            Prompt prompt = desk.prompt("a");
            return storing.store(prompt, Desk.value(scenes), "scripted/1", 7, ShotListState.COMPLETE, access.me());
        });
    }

    private static Shot explained(Shot shot) {
        List<Alternative> next = List.of(new Alternative("CLOSE_UP", 0.2), new Alternative("WIDE", 0.1));
        return shot.change()
                .rationale(List.of("size", "framing", "angle", "movement", "seconds", "transition").stream()
                        .map(field -> new Reason(field, "because of what the beat before shows", 0.55, next))
                        .toList())
                .shot();
    }
}
