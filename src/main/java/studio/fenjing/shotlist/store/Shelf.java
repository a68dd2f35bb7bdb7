package studio.fenjing.shotlist.store;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import studio.fenjing.film.ShotList;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.interchange.ShotListCsv;
import studio.fenjing.interchange.ShotListJson;
import studio.fenjing.interchange.ShotListText;
import studio.fenjing.project.NoSuchProject;
import studio.fenjing.script.ScriptService;
import studio.fenjing.script.WellFormed;
import studio.fenjing.shotlist.Export;
import studio.fenjing.shotlist.ExportFormat;
import studio.fenjing.shotlist.OpenShotList;
import studio.fenjing.shotlist.ShotListId;
import studio.fenjing.shotlist.ShotListSummary;

/** What is done with lists as a whole: titled, taken away as files, put aside. */
@Component
class Shelf {
    private final ShotLists lists;
    private final Clock clock;

    Shelf(ShotLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    @Transactional
    public ShotListSummary rename(ShotListId list, String title) {
        String clean = WellFormed.of(title).strip();
        if (clean.isEmpty() || clean.length() > ScriptService.LONGEST_TITLE)
            throw new IllegalArgumentException("a title has 1 to %d characters, this one %d"
                    .formatted(ScriptService.LONGEST_TITLE, clean.length()));
        StoredShotList taken = lists.take(list.value()).orElseThrow(NoSuchProject::new);
        taken.rename(clean);
        return taken.summary(lists.countShots(list.value()));
    }

    @Transactional
    public void discard(ShotListId list) {
        lists.take(list.value()).orElseThrow(NoSuchProject::new).discard(clock.instant());
    }

    @Transactional
    public void bringBack(ShotListId list) {
        lists.findById(list.value()).orElseThrow(NoSuchProject::new).bringBack();
    }

    Export export(OpenShotList list, ExportFormat format, Language language) {
        ShotList value = list.value();
        String content = switch (format) {
            case JSON -> ShotListJson.write(value);
            case CSV -> ShotListCsv.write(value, language);
            case TXT -> ShotListText.write(value, language);
        };
        return new Export(fileName(list.summary().title(), format), format.mediaType(), content);
    }

    /** The title without what file systems or headers take amiss. */
    private static String fileName(String title, ExportFormat format) {
        String safe = title.replaceAll("[^\\p{L}\\p{N}._-]+", " ").strip();
        return (safe.isEmpty() ? "shots" : safe) + "." + format.ending();
    }
}
